"""Journal, charter, drafts, media and unfinished text come back as they were kept."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from tests.fakes.fake_clock import NOON
from tests.fakes.inbox_samples import site
from workstation.domain.drafts import (
    Action,
    Content,
    DraftRow,
    DraftState,
    MediaRef,
    Need,
    canonical_payload,
    digest_of,
)
from workstation.domain.errors import EnvironmentProblem
from workstation.domain.identifiers import (
    AccountId,
    ConversationId,
    DeviceId,
    DraftId,
    EventId,
    MediaHash,
    MessageId,
    PersonId,
)
from workstation.domain.journal import Hlc, blob_ref
from workstation.domain.scratch import Scratch, ScratchMode
from workstation.ports.charter_tables import StoredCharter
from workstation.ports.draft_tables import DraftRecord, Look, RevisionRecord
from workstation.ports.journal_tables import JournalEntry
from workstation.storage.media_files import MediaFolder

ANA, JON = PersonId("ana"), PersonId("jon")
DEVICE, OTHER = DeviceId("a" * 64), DeviceId("b" * 64)
CHANNEL = site()


def entry(seq, *, device=DEVICE, kind="revision.put", **changes):
    drawn = JournalEntry(
        id=EventId(f"{device[0]}{seq:063x}"),
        device=device,
        seq=seq,
        hlc=Hlc(1_000 + seq),
        type=kind,
        envelope=f"envelope {seq}".encode(),
    )
    return replace(drawn, **changes)


def test_events_are_kept_byte_for_byte_and_found(store):
    entries = [
        entry(1, draft="d1", account="acc"),
        entry(2, kind="conversation.assign", conversation="c1", hlc=Hlc(900)),
        entry(1, device=OTHER, kind="stop.set", draft="d1", hlc=Hlc(950, 3), critical=True),
    ]
    store.write(lambda tables: [tables.journal.add(item) for item in entries])
    journal = store.read(lambda tables: tables.journal.page(0, 10))
    assert [item for _, item in journal] == entries
    assert store.read(lambda tables: tables.journal.page(journal[0][0], 1)) == [journal[1]]
    assert store.read(lambda tables: tables.journal.of_draft(DraftId("d1"))) == (entries[2], entries[0])
    assert store.read(lambda tables: tables.journal.of_conversation(ConversationId("c1"))) == (entries[1],)
    assert store.read(lambda tables: tables.journal.of_types(["stop.set", "stop.lift"])) == (entries[2],)
    assert store.read(lambda tables: tables.journal.entry(entries[1].id)) == entries[1]
    assert store.read(lambda tables: tables.journal.entry(EventId("not hex"))) is None
    assert store.read(lambda tables: tables.journal.critical_types()) == ("stop.set",)
    assert store.read(lambda tables: tables.journal.clock()) == Hlc(1_001)
    heads = store.read(lambda tables: tables.journal.heads())
    assert [(head.device, head.seq) for head in heads] == [(DEVICE, 2), (OTHER, 1)]
    assert store.read(lambda tables: tables.journal.head(DeviceId("c" * 64))) is None


def test_a_log_with_a_hole_is_noticed(store):
    assert store.read(lambda tables: tables.journal.clock()) == Hlc(0)
    store.write(lambda tables: [tables.journal.add(entry(seq)) for seq in (1, 2, 4)])
    store.write(lambda tables: tables.journal.add(entry(1, device=OTHER)))
    assert store.read(lambda tables: tables.journal.broken_logs()) == (DEVICE,)


def test_a_hole_is_noticed_after_the_log_was_whole_and_after_a_rollback(store):
    def broken(tables):
        return tables.journal.broken_logs()

    def grows_and_fails(tables):
        tables.journal.add(entry(2))
        tables.journal.add(entry(3))
        assert broken(tables) == ()
        raise ZeroDivisionError

    def grows(*numbers):
        def work(tables):
            for number in numbers:
                tables.journal.add(entry(number))
            return broken(tables)

        return store.write(work)

    assert grows(1) == ()
    with pytest.raises(ZeroDivisionError):
        store.write(grows_and_fails)
    assert grows(2) == ()
    assert grows(3) == ()
    assert grows(5) == (DEVICE,)
    assert store.read(broken) == (DEVICE,)
    forked = entry(5, id=EventId("f" * 64))
    store.write(lambda tables: [tables.journal.add(entry(4)), tables.journal.add(forked)])
    assert store.write(broken) == (DEVICE,)


def test_the_same_event_is_not_kept_twice(store):
    store.write(lambda tables: tables.journal.add(entry(1)))
    with pytest.raises(Exception, match="UNIQUE"):
        store.write(lambda tables: tables.journal.add(entry(1)))


def test_blobs_are_kept_once(store):
    data = bytes(16) + b"text"
    name = blob_ref(data).sha256
    store.write(lambda tables: [tables.journal.put_blob(name, data) for _ in range(2)])
    assert store.read(lambda tables: tables.journal.blob(name)) == data
    assert store.read(lambda tables: tables.journal.blob("0" * 64)) is None


def test_charter_versions_and_the_proposal(store):
    assert store.read(lambda tables: (tables.charter.current(), tables.charter.team())) == (None, None)
    versions = [StoredCharter(number, EventId(f"{number:064x}"), b"v%d" % number) for number in (1, 2, 3)]
    store.write(lambda tables: [tables.charter.add(item) for item in versions[:2]])
    store.write(lambda tables: tables.charter.put_proposal(versions[2]))
    assert store.read(lambda tables: tables.charter.all()) == tuple(versions[:2])
    assert store.read(lambda tables: (tables.charter.current(), tables.charter.team())) == (versions[1], versions[0].id)
    assert store.read(lambda tables: tables.charter.proposal()) == versions[2]
    store.write(lambda tables: tables.charter.put_proposal(None))
    assert store.read(lambda tables: tables.charter.proposal()) is None
    store.write(lambda tables: tables.charter.add(versions[2]))
    assert store.read(lambda tables: tables.charter.current()) == versions[2]


def row(name="d1", **changes):
    drawn = DraftRow(
        id=DraftId(name),
        account=CHANNEL.id,
        channel_kind=CHANNEL.kind,
        channel_title=CHANNEL.title,
        action=Action.REPLY,
        title="Título",
        preview="Hemos retirado «el lote»",
        state=DraftState.WAITING,
        revision=2,
        digest="e" * 64,
        author=ANA,
        author_name="Ana Ribera",
        updated_at=NOON,
        conversation=ConversationId("c1"),
        needs=(Need("legal", "legal", 1, ("Marta",), 0, ()), Need("pr", "pr", 1, (), 1, ("Jon", "Íñigo"))),
        goes_out=NOON + timedelta(days=1),
        comments=3,
        stopped_by="Jon",
    )
    return replace(drawn, **changes)


def test_rows_come_back_with_their_channel_and_the_persons_turn(store):
    store.add(CHANNEL)
    record = DraftRecord(row=row(), turns={JON: ("pr", "legal")}, target=MessageId("m1"))
    store.write(lambda tables: tables.drafts.put(record))
    assert store.read(lambda tables: tables.drafts.row(DraftId("d1"))) == row()
    assert store.read(lambda tables: tables.drafts.row(DraftId("d1"), JON)) == row(your_turn=("pr", "legal"))
    assert store.read(lambda tables: tables.drafts.row(DraftId("d1"), ANA)) == row()
    assert store.read(lambda tables: tables.drafts.row(DraftId("d2"))) is None
    plain = row(state=DraftState.PUBLISHED, conversation=None, goes_out=None, needs=(), stopped_by="")
    store.write(lambda tables: tables.drafts.put(DraftRecord(row=plain)))
    assert store.read(lambda tables: tables.drafts.row(DraftId("d1"), JON)) == plain
    elsewhere = row("d9", account=AccountId("unknown"), channel_kind="", channel_title="")
    store.write(lambda tables: tables.drafts.put(DraftRecord(row=elsewhere)))
    assert store.read(lambda tables: tables.drafts.row(DraftId("d9"))) == elsewhere


def test_lists_of_drafts(store):
    states = [DraftState.WAITING, DraftState.APPROVED, DraftState.PUBLISHED, DraftState.APPROVED, DraftState.DISCARDED]
    for number, state in enumerate(states):
        drawn = row(f"d{number}", state=state, updated_at=NOON + timedelta(minutes=number))
        record = DraftRecord(
            row=drawn,
            target=MessageId("m1"),
            stale_at=NOON if number == 1 else None,
            out_at=NOON - timedelta(hours=number) if number in {2, 3} else None,
        )
        store.write(lambda tables, record=record: tables.drafts.put(record))

    def ids(work):
        return [getattr(item, "id", item) for item in store.read(work)]

    assert ids(lambda tables: tables.drafts.rows()) == ["d4", "d3", "d2", "d1", "d0"]
    assert ids(lambda tables: tables.drafts.rows((DraftState.WAITING, DraftState.PUBLISHED))) == ["d2", "d0"]
    assert ids(lambda tables: tables.drafts.releasable()) == ["d1", "d3"]
    assert ids(lambda tables: tables.drafts.unfinished()) == ["d0", "d1", "d3"]
    assert ids(lambda tables: tables.drafts.stale(NOON)) == ["d1"]
    assert ids(lambda tables: tables.drafts.stale(NOON - timedelta(microseconds=1))) == []
    assert ids(lambda tables: tables.drafts.of_conversation(ConversationId("c1"))) == ["d4", "d3", "d2", "d1", "d0"]
    assert ids(lambda tables: tables.drafts.with_prefix("d")) == ["d0", "d1"]
    assert ids(lambda tables: tables.drafts.with_prefix("d%")) == []
    answered = store.read(lambda tables: tables.drafts.answered_at(MessageId("m1"), DraftId("d9")))
    assert answered == NOON - timedelta(hours=2)
    but = store.read(lambda tables: tables.drafts.answered_at(MessageId("m1"), DraftId("d2")))
    assert but == NOON - timedelta(hours=3)
    assert store.read(lambda tables: tables.drafts.answered_at(MessageId("m2"), DraftId("d2"))) is None


def kept_revision(store, content, number=1):
    payload = canonical_payload(content, number.to_bytes(16, "big"))
    data = bytes(16) + payload
    record = RevisionRecord(
        draft=DraftId("d1"),
        number=number,
        digest=digest_of(payload),
        event=EventId("f" * 64),
        blob=blob_ref(data).sha256,
        author=ANA,
        written_at=NOON,
        flags=("bidi_control",),
    )

    def work(tables):
        tables.journal.put_blob(record.blob, data)
        tables.drafts.add_revision(record)

    store.write(work)
    return record, payload


def test_revisions_are_read_from_their_exact_payload(store):
    picture = MediaRef(MediaHash("c" * 64), "image/png", "lata.png", "", 1234, 30, 20)
    store.write(lambda tables: [tables.drafts.put_media(picture) for _ in range(2)])
    said = Content(
        account=CHANNEL.id, action=Action.POST, text="«col·legi»", media=(replace(picture, alt_text="Una lata"),)
    )
    record, payload = kept_revision(store, said)
    found = store.read(lambda tables: tables.drafts.revision(record.digest))
    assert (found.payload, found.content, found.flags) == (payload, said, ("bidi_control",))
    assert (found.author, found.written_at, found.number) == (ANA, NOON, 1)
    later, _ = kept_revision(store, replace(said, text="otra", media=()), 2)
    assert [item.number for item in store.read(lambda tables: tables.drafts.revisions(DraftId("d1")))] == [1, 2]
    signatures = (("Marta", "legal", NOON), ("Jon", "pr", NOON + timedelta(seconds=1)))
    record2 = DraftRecord(row=row(digest=later.digest), signatures=signatures)
    store.write(lambda tables: tables.drafts.put(record2))
    assert store.read(lambda tables: tables.drafts.head(DraftId("d1"))).number == 2
    assert store.read(lambda tables: tables.drafts.signatures(later.digest)) == signatures
    assert store.read(lambda tables: tables.drafts.signatures(record.digest)) == ()
    assert store.read(lambda tables: tables.drafts.signatures("0" * 64)) == ()
    assert store.read(lambda tables: tables.drafts.head(DraftId("d9"))) is None
    assert store.read(lambda tables: tables.drafts.media(MediaHash("0" * 64))) is None


def test_a_payload_that_changed_is_not_read(store):
    record, _ = kept_revision(store, Content(account=CHANNEL.id, action=Action.POST, text="hola"))
    store.write(lambda tables: tables.connection.execute("UPDATE blobs SET data = zeroblob(40)"))
    with pytest.raises(EnvironmentProblem, match="revision_damaged"):
        store.read(lambda tables: tables.drafts.revision(record.digest))


def test_what_somebody_looked_at(store):
    look = Look("1" * 64, None)
    store.write(lambda tables: tables.drafts.put_look(DraftId("d1"), ANA, look))
    assert store.read(lambda tables: tables.drafts.look(DraftId("d1"), ANA)) == look
    assert store.read(lambda tables: tables.drafts.look(DraftId("d1"), JON)) is None
    later = Look("2" * 64, "1" * 64)
    store.write(lambda tables: tables.drafts.put_look(DraftId("d1"), ANA, later))
    assert store.read(lambda tables: tables.drafts.look(DraftId("d1"), ANA)) == later


def test_unfinished_text_is_one_per_person_and_key(store):
    def scratch(person, key, text, minutes=0, **changes):
        at = NOON + timedelta(minutes=minutes)
        drawn = Scratch(person=person, key=key, text=text, mode=ScratchMode.REPLY, target=None, saved_at=at)
        return replace(drawn, **changes)

    texts = [
        scratch(ANA, "c1", "uno"),
        scratch(ANA, "c2", "dos\r\n\u0000fin", 1, mode=ScratchMode.NOTE, target=MessageId("m")),
        scratch(JON, "c1", "tres"),
    ]
    store.write(lambda tables: [tables.scratch.put(item) for item in texts])
    assert store.read(lambda tables: tables.scratch.all(ANA)) == (texts[1], texts[0])
    changed = replace(texts[0], text="uno y medio", saved_at=datetime(2027, 1, 1, tzinfo=UTC))
    store.write(lambda tables: tables.scratch.put(changed))
    assert store.read(lambda tables: tables.scratch.get(ANA, "c1")) == changed
    store.write(lambda tables: tables.scratch.drop(ANA, "c1"))
    assert store.read(lambda tables: (tables.scratch.get(ANA, "c1"), tables.scratch.get(JON, "c1"))) == (None, texts[2])


def test_media_are_files_named_by_their_hash(tmp_path):
    folder = MediaFolder(tmp_path)
    name = folder.put(b"picture")
    path = tmp_path / "media" / name[:2] / name
    assert path.read_bytes() == b"picture"
    before = path.stat().st_mtime_ns
    assert folder.put(b"picture") == name
    assert path.stat().st_mtime_ns == before
    assert folder.get(name) == b"picture"
    path.write_bytes(b"damaged")
    assert folder.get(name) is None
    assert folder.get(MediaHash("0" * 64)) is None
    (tmp_path / "other").write_text("a file where the folder should be")
    blocked = MediaFolder(tmp_path / "other")
    with pytest.raises(EnvironmentProblem, match="media_not_stored"):
        blocked.put(b"x")
