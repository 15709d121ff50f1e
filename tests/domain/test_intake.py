"""What an incoming message means."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.fakes.inbox_samples import comment
from workstation.domain.identifiers import ConversationId, PublicationId
from workstation.domain.intake import (
    Changed,
    Duplicate,
    KnownMessage,
    New,
    OurOwn,
    OwnPost,
    Retracted,
    decide,
    fingerprint,
    matching_own,
)
from workstation.domain.messages import Attachment, Author, RemoteState, Retraction

OURS = "1"
PUBLICATION = PublicationId("p1")


def known(message=None, **changed):
    message = message or comment()
    values = {
        "version_hash": message.version_hash,
        "state": message.state,
        "conversation": ConversationId("x"),
        "thread_root": message.thread_root,
        **changed,
    }
    return KnownMessage(**values)


def own(**changed):
    return OwnPost(**{"publication": PUBLICATION, "reply_to": "c0", "text": "Gracias por avisar.", **changed})


def our_reply(**changed):
    values = {"root": "c0", "text": "Gracias por avisar.", "author": Author(OURS, "Almazara"), **changed}
    return comment("r1", **values)


def test_an_unknown_message_is_new():
    assert decide(comment(), None) == New(comment())


def test_the_same_message_again_is_a_duplicate():
    assert decide(comment(), known()) == Duplicate("c1")


def test_an_edit_is_a_change_of_content():
    edited = comment(text="otra cosa")
    assert decide(edited, known()) == Changed(edited, content=True, state=False, thread=False)


def test_a_moderated_message_is_a_change_of_state():
    approved = comment(state=RemoteState.VISIBLE)
    assert decide(approved, known(state=RemoteState.PENDING)) == Changed(
        approved, content=False, state=True, thread=False
    )


def test_a_root_known_late_is_a_change_of_thread():
    assert decide(comment(root="c0"), known()) == Changed(comment(root="c0"), content=False, state=False, thread=True)


def test_a_message_that_comes_back_after_its_deletion_is_a_change():
    decision = decide(comment(), known(state=RemoteState.DELETED))
    assert decision == Changed(comment(), content=False, state=True, thread=False)


@pytest.mark.parametrize(
    ("held", "expected"),
    [
        (None, Duplicate("c1")),
        (known(state=RemoteState.DELETED), Duplicate("c1")),
        (known(), Retracted("c1")),
        (known(state=RemoteState.SPAM), Retracted("c1")),
    ],
)
@pytest.mark.parametrize("incoming", [Retraction("c1"), comment(state=RemoteState.DELETED, text="")])
def test_only_what_is_held_can_be_retracted(incoming, held, expected):
    assert decide(incoming, held) == expected


def test_our_own_post_is_known_by_the_id_the_platform_gave_it():
    foreign_text = comment("r1", text="curled “quotes”", author=Author("99", "Anyone"))
    assert decide(foreign_text, None, [own(native_id="r1")], "") == OurOwn(foreign_text, PUBLICATION)


def test_our_own_reply_is_known_by_account_target_and_text():
    assert decide(our_reply(), None, [own()], OURS) == OurOwn(our_reply(), PUBLICATION)


def test_our_own_post_with_a_title_is_known():
    post = comment("p9", subject="Aceite nuevo", text="Ya está aquí.", author=Author(OURS, "Almazara"))
    assert decide(post, None, [own(reply_to="", text="Aceite nuevo Ya está aquí.")], OURS) == OurOwn(post, PUBLICATION)


def test_our_own_post_that_was_stored_before_we_knew_is_recognised_later():
    assert decide(our_reply(), known(our_reply()), [own()], OURS) == OurOwn(our_reply(), PUBLICATION)


def test_our_own_post_again_is_a_duplicate_and_an_edit_of_it_a_change():
    held = known(our_reply(), own=True)
    assert decide(our_reply(), held, [own(native_id="r1")], OURS) == Duplicate("r1")
    edited = our_reply(text="Otra respuesta")
    assert decide(edited, held, [own(native_id="r1")], OURS) == Changed(edited, True, False, False)


@pytest.mark.threat("A20")
@pytest.mark.parametrize(
    "incoming",
    [
        our_reply(author=Author("99", "Almazara", "almazara")),
        our_reply(root="c7"),
        our_reply(text="Gracias por nada."),
        our_reply(root=None),
    ],
)
def test_a_look_alike_by_somebody_else_elsewhere_or_with_other_words_is_not_ours(incoming):
    assert decide(incoming, None, [own()], OURS) == New(incoming)


def test_without_an_account_of_ours_there_only_the_native_id_counts():
    assert matching_own(our_reply(), [own()], "") is None


def test_a_post_whose_native_id_is_known_is_not_matched_by_its_text():
    assert matching_own(our_reply(), [own(native_id="r5")], OURS) is None


def test_two_equal_replies_to_different_comments_are_told_apart():
    other = replace(own(), publication=PublicationId("p2"), reply_to="c5")
    assert matching_own(our_reply(root="c5"), [own(), other], OURS) == other


@pytest.mark.parametrize(
    ("said", "stored"),
    [
        ("¿Qué tal? \"Bien\"...", "¿Qué tal?  “Bien”…"),
        ("linea uno\nlinea dos", "linea uno linea dos"),
        ("col·laboració", "col·laboració"),
        ("🫒 👍", "🫒👍"),
    ],
)
def test_small_changes_of_platforms_leave_the_fingerprint(said, stored):
    assert fingerprint(said) == fingerprint(stored)


@given(st.text(min_size=1), st.text(min_size=1))
def test_an_edit_is_never_taken_for_a_duplicate(before, after):
    decision = decide(comment(text=after), known(comment(text=before)))
    assert isinstance(decision, Duplicate) == (before == after)


@given(
    st.sampled_from(RemoteState),
    st.sampled_from(RemoteState),
    st.booleans(),
    st.booleans(),
)
def test_deciding_twice_changes_nothing_more(before, now, edited, moved):
    held = known(state=before)
    incoming = comment(text="otra" if edited else comment().text, state=now, root="c0" if moved else None)
    decision = decide(incoming, held)
    match decision:
        case Changed():
            after = known(incoming)
        case Retracted():
            after = replace(held, state=RemoteState.DELETED)
        case _:
            after = held
    assert isinstance(decide(incoming, after), Duplicate)


@given(st.lists(st.builds(Attachment, url=st.text(), title=st.text()), max_size=3))
def test_attachments_are_part_of_the_content(attachments):
    incoming = comment(attachments=tuple(attachments))
    assert isinstance(decide(incoming, known()), Duplicate) == (not attachments)
