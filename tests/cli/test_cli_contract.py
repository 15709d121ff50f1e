"""Every command of the command line's contract: its keys with --json, its exit codes, what it refuses."""

import json
from pathlib import Path

import pytest

from tests.cli.ctl import Ctl

CHANNEL = {"id", "kind", "title", "state"}
CONVERSATION = {"id", "channel", "subject", "last_at", "state", "assignee", "unread"}
MESSAGE = {"id", "external_id", "author", "sent_at", "text"}
DRAFT = {"id", "revision", "digest", "rule", "needs"}
NEED = {"stage", "role", "k", "signed_by", "missing"}
PUBLICATION = {"id", "draft", "account", "state", "url", "reasons"}
COLLECTED = {"id", "new", "changed", "retracted", "duplicate", "failed"}


def lacking(expected: set[str], given: dict) -> set[str]:
    return expected - given.keys()


def test_init_answers_workspace_team_and_person(tmp_path: Path, founded: Ctl) -> None:
    ctl = Ctl(tmp_path / "new", founded.secrets)
    made = ctl("init", "--team", "Solo", "--person", "Ana").ok()
    assert made["workspace"] == str(tmp_path / "new")
    assert len(made["team_id"]) == 64
    assert made["person"] == "Ana"


def test_init_with_a_preset_that_lacks_roles_names_them(tmp_path: Path, founded: Ctl) -> None:
    ctl = Ctl(tmp_path / "new", founded.secrets)
    done = ctl(
        *("init", "--team", "T", "--person", "Ana", "--preset", "legal-and-pr"),
        *("--member", f"Jon=pr:{founded.secrets / 'Jon'}"),
    )
    assert done.code == 1
    assert done.data == {"refused": [{"code": "preset_lacks_roles", "preset": "legal-and-pr", "roles": ["legal"]}]}
    assert "legal" in done.err
    assert not (tmp_path / "new").exists()


def test_init_where_a_workspace_is_refuses_and_touches_nothing(ctl: Ctl) -> None:
    before = (ctl.workspace / "atalaya.db").read_bytes()
    done = ctl("init", "--team", "T", "--person", "Ana")
    assert done.code == 1
    assert done.data["refused"][0]["code"] == "workspace_exists"
    assert (ctl.workspace / "atalaya.db").read_bytes() == before


def test_doctor_says_what_is_fine(ctl: Ctl) -> None:
    checks = ctl("doctor").ok()["checks"]
    assert {"sqlite", "keyring", "clock", "qt", "channels", "workspace"} <= {check["name"] for check in checks}
    assert all(check.keys() >= {"name", "ok", "detail"} for check in checks)


def test_doctor_says_what_is_not(tmp_path: Path, founded: Ctl) -> None:
    done = Ctl(tmp_path / "nowhere", founded.secrets)("doctor")
    assert done.code == 3
    wrong = [check for check in done.data["checks"] if not check["ok"]]
    assert [(check["name"], check["detail"]["code"]) for check in wrong] == [("workspace", "workspace_missing")]


def test_channel_commands(ctl: Ctl, channel: str) -> None:
    assert {"feed", "wordpress", "practice"} <= {kind["name"] for kind in ctl("channel", "kinds").ok()["kinds"]}
    listed = ctl("channel", "list").ok()["channels"]
    assert all(not lacking(CHANNEL | {"complete_until", "gaps"}, item) for item in listed)
    assert not lacking(CHANNEL, ctl("channel", "test", channel).ok())
    assert ctl("channel", "pause", channel[:8]).ok()["state"] == "paused"
    assert ctl("channel", "resume", channel).ok()["state"] == "ok"
    added = ctl("channel", "add", "practice", "scenario=almazara", "account=foro", "--title", "Foro").ok()
    assert not lacking(CHANNEL, added)
    assert added["title"] == "Foro"
    assert ctl("channel", "remove", added["id"]).ok()["state"] == "removed"
    assert [item["id"] for item in ctl("channel", "list").ok()["channels"] if item["state"] != "gone"] == [channel]


def test_feeds_travel_as_opml(ctl: Ctl, tmp_path: Path) -> None:
    opml = tmp_path / "feeds.opml"
    opml.write_text(
        '<opml version="2.0"><body><outline text="Web sin feed" htmlUrl="http://127.0.0.1:9/"/>'
        '<outline text="Privado" xmlUrl="http://127.0.0.1:8099/feed"/></body></opml>'
    )
    done = ctl("feeds", "import", opml).ok()
    assert done["added"] == []
    assert [item.keys() for item in done["skipped"]] == [{"url", "why"}] * len(done["skipped"])
    assert "host_not_public" in {item["why"]["code"] for item in done["skipped"]}
    ctl("feeds", "export", tmp_path / "out.opml").ok()
    assert (tmp_path / "out.opml").read_text().startswith("<?xml")


def test_collect(ctl: Ctl, channel: str) -> None:
    found = ctl("collect").ok()["channels"]
    assert [item["id"] for item in found] == [channel]
    assert not lacking(COLLECTED, found[0])
    assert ctl("collect", "--channel", channel[:10]).ok()["channels"][0]["new"] == 0


def test_reading(ctl: Ctl) -> None:
    page = ctl("inbox", "list", "--limit", "2").ok()
    assert len(page["conversations"]) == 2
    assert all(not lacking(CONVERSATION, item) for item in page["conversations"])
    rest = ctl("inbox", "list", "--limit", "100", "--after", page["next"]).ok()["conversations"]
    assert not {item["id"] for item in rest} & {item["id"] for item in page["conversations"]}
    shown = ctl("inbox", "show", page["conversations"][0]["id"]).ok()
    assert not lacking(CONVERSATION, shown)
    assert shown["messages"]
    assert all(not lacking(MESSAGE, item) for item in shown["messages"])
    word = shown["messages"][0]["text"].split()[0]
    assert all(not lacking(MESSAGE, item) for item in ctl("search", word).ok()["messages"])
    assert ctl("inbox", "list", "--query", "is:done").ok()["conversations"] == []


def test_a_search_that_makes_no_sense_is_refused(ctl: Ctl) -> None:
    done = ctl("inbox", "list", "--query", "chanel:x")
    assert done.code == 1
    assert done.data["refused"][0]["suggestion"] == "channel"


@pytest.mark.parametrize(
    ("words", "key", "value"),
    [
        (("done",), "state", "done"),
        (("open",), "state", "open"),
        (("snooze", "--until", "2099-01-01T09:00+01:00"), "state", "snoozed"),
        (("assign", "--to", "marta"), "assignee", "Marta"),
        (("assign",), "assignee", None),
        (("label", "--label", "reclamación"), "labels", ["reclamación"]),
        (("unread",), "unread", True),
        (("take-up",), "taken_up", True),
    ],
)
def test_triage(ctl: Ctl, words: tuple[str, ...], key: str, value: object) -> None:
    conversation = ctl("inbox", "list").ok()["conversations"][0]["id"]
    shown = ctl("conversation", words[0], conversation[:12], *words[1:]).ok()
    assert not lacking(CONVERSATION, shown)
    assert shown["id"] == conversation
    assert shown[key] == value


def test_a_note_stays_inside(ctl: Ctl, text: Path) -> None:
    conversation = ctl("inbox", "list").ok()["conversations"][0]["id"]
    ctl("conversation", "note", conversation, "--text-file", text).ok()
    notes = ctl("inbox", "show", conversation).ok()["notes"]
    assert [(note["person"], note["text"]) for note in notes] == [
        ("Ana", "Gracias por escribirnos. Lo miramos hoy mismo.")
    ]


def test_a_draft_from_new_to_submitted(ctl: Ctl, channel: str, message: dict, text: Path) -> None:
    made = ctl("draft", "new", "--channel", channel, "--reply-to", message["id"][:12], "--text-file", text).ok()
    assert not lacking(DRAFT, made)
    assert made["revision"] == 1
    assert [(need["stage"], need["role"], need["missing"]) for need in made["needs"]] == [
        ("legal", "legal", 1),
        ("pr", "pr", 1),
    ]
    assert not lacking(NEED, made["needs"][0])
    text.write_text("Gracias por escribirnos. Lo miramos mañana.")
    revised = ctl("draft", "revise", made["id"], "--text-file", text).ok()
    assert revised["revision"] == 2
    assert revised["digest"] != made["digest"]
    changed = {(change["op"], change["text"]) for change in ctl("draft", "diff", made["id"]).ok()["changes"]}
    assert ("delete", "hoy mismo") in changed
    assert ("insert", "mañana") in changed
    assert ctl("draft", "diff", made["id"], 1, 2).ok()["changes"]
    assert ctl("draft", "show", made["id"]).ok()["digest"] == revised["digest"]
    submitted = ctl("draft", "submit", made["id"]).ok()
    assert submitted["state"] == "waiting"
    assert [item["id"] for item in ctl("draft", "list").ok()["drafts"]] == [made["id"]]


def test_sign_off(ctl: Ctl, draft: dict) -> None:
    approve = ("review", "approve", draft["id"], "--digest", draft["digest"], "--role")
    assert [item["id"] for item in ctl("review", "queue").ok()["queue"]] == [draft["id"]]
    own = ctl(*approve, "legal")
    assert (own.code, own.data["refused"][0]["code"]) == (1, "wrote_it")
    early = ctl(*approve, "pr", *ctl.person("Jon"))
    assert (early.code, early.data["refused"][0]["code"]) == (1, "stage_not_open")
    shown = ctl(*approve, "legal", *ctl.person("Marta")).ok()
    assert shown["needs"][0] | {"candidates": []} == {
        "stage": "legal",
        "role": "legal",
        "k": 1,
        "signed_by": ["Marta"],
        "missing": 0,
        "candidates": [],
    }
    assert ctl(*approve, "pr", *ctl.person("Jon")).ok()["state"] == "approved"


def test_an_old_digest_is_not_signed(ctl: Ctl, draft: dict, text: Path) -> None:
    text.write_text("Otra cosa.")
    ctl("draft", "revise", draft["id"], "--text-file", text).ok()
    ctl("draft", "submit", draft["id"]).ok()
    words = ("review", "approve", draft["id"], "--digest", draft["digest"], "--role", "legal")
    done = ctl(*words, *ctl.person("Marta"))
    assert (done.code, done.data["refused"][0]["code"]) == (1, "digest_not_current")


def test_withdrawing(ctl: Ctl, draft: dict) -> None:
    words = ("review", "approve", draft["id"], "--digest", draft["digest"], "--role", "legal")
    shown = ctl(*words, *ctl.person("Marta")).ok()
    approval = next(item["event"] for item in shown["reviews"] if item["kind"] == "approve")
    other = ctl("review", "withdraw", approval, *ctl.person("Jon"))
    assert (other.code, other.data["refused"][0]["code"]) == (1, "signed_by_other")
    assert ctl("review", "withdraw", approval[:16], *ctl.person("Marta")).ok()["needs"][0]["missing"] == 1


def test_objecting_commenting_and_asking_for_changes(ctl: Ctl, draft: dict) -> None:
    digest = ("--digest", draft["digest"])
    comment = ("review", "comment", draft["id"], *digest, "--start", 0, "--end", 7, "--text", "Más formal")
    said = ctl(*comment, *ctl.person("Marta")).ok()["comments"]
    assert [(line["person_name"], line["quote"], line["text"]) for line in said] == [("Marta", "Gracias", "Más formal")]
    objected = ctl("review", "object", draft["id"], *digest, "--reason", "No es cierto", *ctl.person("Marta")).ok()
    assert objected["state"] == "objected"
    assert ctl("review", "lift", draft["id"], *ctl.person("Marta")).ok()["state"] == "waiting"
    asked = ctl("review", "request-changes", draft["id"], "--reason", "Más corto", *ctl.person("Jon")).ok()
    assert asked["state"] == "changes_requested"


@pytest.mark.parametrize("scope", ["draft", "account", "all"])
def test_stop_and_go(ctl: Ctl, signed: dict, channel: str, scope: str) -> None:
    where = {"draft": ["--draft", signed["id"]], "account": ["--account", channel], "all": ["--all"]}[scope]
    stop = ctl("stop", "set", *where, "--reason", "Crisis", *ctl.person("Jon")).ok()
    assert (stop["reason"], stop["person"]) == ("Crisis", "Jon")
    held = ctl("publish", "--now").ok()["publications"]
    assert all(item["state"] not in {"sent", "confirmed"} for item in held)
    lifted = ctl("stop", "lift", *where, *ctl.person("Jon")).ok()
    assert [item["id"] for item in lifted["lifted"]] == [stop["id"]]
    assert [item["state"] for item in ctl("publish", "--now").ok()["publications"]] == ["confirmed"]
    assert ctl("stop", "lift", *where).code == 1


def test_publishing(ctl: Ctl, signed: dict) -> None:
    waiting = ctl("publish").ok()["publications"]
    assert [item["state"] for item in waiting] == ["eligible"]
    sent = ctl("publish", "--now").ok()["publications"]
    assert [(item["draft"], item["state"]) for item in sent] == [(signed["id"], "confirmed")]
    assert not lacking(PUBLICATION, sent[0])
    assert ctl("publish", "--now").ok()["publications"] == sent
    assert ctl("publication", "list").ok()["publications"] == sent
    assert ctl("publication", "show", sent[0]["id"]).ok()["trail"]
    settled = ctl("publication", "settle", sent[0]["id"], "--there")
    assert (settled.code, settled.data["refused"][0]["code"]) == (1, "nothing_to_settle")


@pytest.mark.parametrize("what", ["messages", "conversations", "drafts", "publications"])
@pytest.mark.parametrize("kind", ["csv", "xlsx", "jsonl"])
def test_exporting(ctl: Ctl, tmp_path: Path, what: str, kind: str) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    done = ctl("export", what, "--to", folder, "--format", kind).ok()
    assert all(item.keys() >= {"name", "sha256", "rows"} for item in done["files"])
    written = json.loads((folder / done["manifest"]).read_text("utf-8"))
    assert {item["name"] for item in written["files"]} == {item["name"] for item in done["files"]}
    assert {path.name for path in folder.iterdir()} == {done["manifest"], *(item["name"] for item in done["files"])}


def test_journal_verify(ctl: Ctl, signed: dict) -> None:
    found = ctl("journal", "verify").ok()
    assert found["events"] >= 4
    assert found["problems"] == []


def test_one_shot_as_does_not_stay(tmp_path: Path, founded: Ctl, text: Path) -> None:
    # In a practice team the person at the keyboard is remembered; --as sits down for one command only.
    ctl = Ctl(tmp_path / "sample", founded.secrets)
    owner = ctl("init", "--sample").ok()["person"]
    first, second = (item["id"] for item in ctl("inbox", "list", "--limit", 2).ok()["conversations"])
    note = ("conversation", "note", first, "--text-file", text)
    ctl(*note, "--as", "Marta Soler").ok()
    ctl("conversation", "note", second, "--text-file", text).ok()
    assert ctl("inbox", "show", first).ok()["notes"][-1]["person"] == "Marta Soler" != owner
    assert ctl("inbox", "show", second).ok()["notes"][-1]["person"] == owner


@pytest.mark.parametrize(
    "words",
    [
        (),
        ("nonsense",),
        ("init",),
        ("init", "--team", "T", "--person", "A", "--preset", "tyre"),
        ("channel", "add", "telepathy"),
        ("channel", "add", "wordpress", "url=https://x.test", "user=a", "password=in-plain-sight"),
        ("channel", "add", "practice", "colour=blue"),
        ("inbox", "list", "--limit", "0"),
        ("inbox", "list", "--limit", "many"),
        ("collect", "--watch", "0"),
        ("publication", "settle", "x"),
        ("publication", "settle", "x", "--there", "--drop"),
        ("export", "secrets", "--to", "/tmp", "--format", "csv"),
        ("export", "messages", "--to", "/tmp", "--format", "pdf"),
        ("stop", "set", "--reason", "r"),
        ("conversation", "snooze", "x", "--until", "tomorrow"),
        ("draft", "new"),
    ],
    ids=" ".join,
)
def test_wrong_usage_is_two(ctl: Ctl, words: tuple[str, ...]) -> None:
    done = ctl(*words)
    assert done.code == 2
    assert done.err
    assert done.out == ""


@pytest.mark.parametrize(
    "words",
    [
        ("inbox", "show", "0123456789ab"),
        ("draft", "show", "0123456789ab"),
        ("draft", "submit", "01"),
        ("channel", "test", "0123456789ab"),
        ("publication", "settle", "0123456789", "--drop"),
        ("review", "withdraw", "0" * 64),
        ("conversation", "done", "0123456789ab"),
        ("conversation", "assign", "0123456789ab", "--to", "Nobody"),
    ],
    ids=" ".join,
)
def test_what_is_not_there_is_one(ctl: Ctl, words: tuple[str, ...]) -> None:
    done = ctl(*words)
    assert done.code == 1
    assert done.data["refused"]
    assert done.err


def test_help_names_every_command() -> None:
    done = Ctl.plain("--help")
    assert done.code == 0
    for name in (
        *("init", "doctor", "channel", "feeds", "collect", "inbox", "search", "conversation", "draft", "review"),
        *("stop", "publish", "publication", "export", "restore", "journal"),
    ):
        assert f"\n    {name} " in done.out


def test_options_may_follow_the_command(ctl: Ctl) -> None:
    listed = ctl.plain("channel", "list", "--workspace", ctl.workspace, "--json")
    assert listed.ok()["channels"]
    paused = ctl.plain("--workspace", ctl.workspace, "collect", "--json", "--passphrase-file", ctl.vault)
    assert paused.ok()["channels"]


def test_lines_for_people(ctl: Ctl, signed: dict) -> None:
    start = ("--workspace", ctl.workspace, "--passphrase-file", ctl.vault)
    for words in (
        *(("channel", "list"), ("channel", "kinds"), ("inbox", "list"), ("search", "aceite"), ("draft", "list")),
        *(("draft", "show", signed["id"]), ("draft", "diff", signed["id"]), ("review", "queue"), ("doctor",)),
        *(("publish", "--now"), ("publication", "list"), ("journal", "verify"), ("collect",)),
    ):
        done = ctl.plain(*start, *words)
        assert done.code == 0, (words, done)
        assert "{" not in done.out


def test_nothing_but_the_answer_on_standard_output(ctl: Ctl) -> None:
    for words in (("collect",), ("inbox", "list"), ("journal", "verify")):
        done = ctl(*words)
        assert done.out.count("\n") == 1
        assert done.err == ""


def test_restoring_a_team_of_admins(tmp_path: Path, founded: Ctl) -> None:
    ctl = Ctl(tmp_path / "team", founded.secrets)
    members = (f"Marta=admin+author:{ctl.secrets / 'Marta'}", f"Jon=admin+author:{ctl.secrets / 'Jon'}")
    words = (
        "init",
        "--team",
        "T",
        "--person",
        "Ana",
        "--preset",
        "pair",
        "--member",
        members[0],
        "--member",
        members[1],
    )
    ctl(*words).ok()
    backup = tmp_path / "backup.db"
    backup.write_bytes((ctl.workspace / "atalaya.db").read_bytes())
    alone = ctl("restore", backup)
    assert (alone.code, alone.data["refused"][0]["code"]) == (1, "charter_needs_admins")
    assert alone.data["refused"][0]["missing"] == ["Marta", "Jon"]
    assert "--admin" in alone.err
    together = ctl("restore", backup, "--admin", f"Jon={ctl.secrets / 'Jon'}").ok()
    assert (together["settled"], together["needs_you"], together["keys_to_renew"]) == (0, 0, ["Marta"])
    assert ctl("journal", "verify").ok()["problems"] == []
    assert ctl("restore", backup, "--admin", "Jon").code == 2
