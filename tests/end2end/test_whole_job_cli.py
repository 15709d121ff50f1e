"""The whole job with `atalayactl` against a real WordPress: from a reader's comment to a signed answer on the site."""

import hashlib
import io
import json
from collections.abc import Callable
from pathlib import Path

import httpx2
import pytest
from PIL import Image

from tests.cli.ctl import Ctl, Done, write_secrets
from tests.servers.wordpress_site import WordPressSite

Run = Callable[..., Done]
QUESTION = "¿El lote L-2431 es seguro? Mi hija lo tomó ayer."
ANSWER = "Hola, Lucía: hemos pedido un análisis de L-2431 y mañana contamos el resultado aquí. “Gracias” por avisar."
TITLE = "Retiramos el lote L-2431"
STATEMENT = "Retiramos por precaución el lote L-2431.\n\nSi lo tiene en casa, tráigalo: 2 < 3 botellas & sin preguntas."
ALT = "Etiqueta con el número de lote L-2431"


@pytest.fixture
def ctl(tmp_path: Path) -> Ctl:
    """A real workspace: legal-and-pr, three people with three passphrases, the vault under a passphrase of its own."""
    made = Ctl(tmp_path / "workspace", write_secrets(tmp_path / "secrets", "Marta", "Jon"))
    members = (f"Marta=legal:{made.secrets / 'Marta'}", f"Jon=pr:{made.secrets / 'Jon'}")
    team = made.program(
        *("init", "--team", "Cooperativa La Almazara", "--person", "Ana", "--department", "Community"),
        *("--preset", "legal-and-pr", "--member", members[0], "--member", members[1]),
    ).ok()
    assert team["person"] == "Ana"
    return made


def connect(ctl: Ctl, site: WordPressSite, run: Run | None = None) -> str:
    run = run or ctl.program
    secret = ctl.secrets / "site"
    secret.write_text(site.admin_password)
    words = (f"url={site.url}", f"user={site.admin_user}", f"password=@file:{secret}", "allow_private=yes")
    channel = run("channel", "add", "wordpress", *words).ok()
    assert (channel["kind"], channel["state"], channel["publishes"]) == ("wordpress", "ok", True)
    assert site.admin_password not in json.dumps(channel)
    return channel["id"]


def sign_by_both(ctl: Ctl, draft: dict, run: Run | None = None) -> dict:
    """The author cannot sign; Legal signs, then PR."""
    run = run or ctl.program
    approve = ("review", "approve", draft["id"], "--digest", draft["digest"], "--role")
    for role in ("legal", "pr"):
        own = run(*approve, role)
        assert own.code == 1
        assert own.data["refused"][0]["code"] in {"wrote_it", "role_not_held"}
        assert "Nothing was signed" in own.err
    held = run("publish", "--now").ok()["publications"]
    assert draft["id"] not in {item["draft"] for item in held}
    early = run(*approve, "pr", *ctl.person("Jon"))
    assert (early.code, early.data["refused"][0]["code"]) == (1, "stage_not_open")
    run(*approve, "legal", *ctl.person("Marta")).ok()
    signed = run(*approve, "pr", *ctl.person("Jon")).ok()
    assert [(need["role"], need["signed_by"]) for need in signed["needs"]] == [("legal", ["Marta"]), ("pr", ["Jon"])]
    assert signed["state"] == "approved"
    return signed


def checked_manifest(folder: Path, export: dict) -> list[dict]:
    """The manifest names every file with its hash; returns the exported rows."""
    manifest = json.loads((folder / export["manifest"]).read_text("utf-8"))
    assert {item["name"] for item in manifest["files"]} == {item["name"] for item in export["files"]}
    for item in manifest["files"]:
        assert hashlib.sha256((folder / item["name"]).read_bytes()).hexdigest() == item["sha256"]
    (written,) = export["files"]
    lines = (folder / written["name"]).read_text("utf-8").splitlines()
    assert len(lines) == written["rows"]
    return [json.loads(line) for line in lines]


def test_a_comment_is_answered_signed_sent_once_and_exported(
    ctl: Ctl, wordpress: WordPressSite, tmp_path: Path
) -> None:
    post = wordpress.add_post("El aceite nuevo", "Ya está aquí.")
    connect(ctl, wordpress)
    comment = wordpress.add_comment(post, "Lucía Ferrer", QUESTION)
    assert ctl.program("collect").ok()["channels"][0]["new"] >= 1
    (message,) = ctl.program("search", "L-2431").ok()["messages"]
    assert (message["author"], message["text"], message["own"]) == ("Lucía Ferrer", QUESTION, False)

    text = tmp_path / "answer.txt"
    text.write_text(ANSWER, encoding="utf-8")
    words = ("--channel", message["channel"], "--reply-to", message["id"], "--text-file", text)
    draft = ctl.program("draft", "new", *words).ok()
    submitted = ctl.program("draft", "submit", draft["id"]).ok()
    assert (submitted["state"], submitted["rule"]) == ("waiting", "legal-and-pr")
    sign_by_both(ctl, submitted)

    (sent,) = ctl.program("publish", "--now").ok()["publications"]
    assert (sent["state"], sent["draft"]) == ("confirmed", draft["id"])
    again = ctl.program("publish", "--now").ok()["publications"]
    assert [item["state"] for item in again] == ["confirmed"]

    answers = [item for item in wordpress.get_comments(post) if item["id"] != comment]
    assert [(item["content"]["raw"], item["parent"]) for item in answers] == [(ANSWER, comment)]
    assert sent["external_id"].endswith(str(answers[0]["id"]))

    assert ctl.program("collect").ok()["channels"][0]["own"] == 1
    shown = ctl.program("inbox", "show", message["conversation"]).ok()
    said = [(item["own"], item["text"]) for item in shown["messages"]]
    assert said == [(True, "Ya está aquí."), (False, QUESTION), (True, ANSWER)]
    assert len(wordpress.get_comments(post)) == 2

    folder = tmp_path / "drive"
    folder.mkdir()
    export = ctl.program("export", "messages", "--to", folder, "--format", "jsonl", "--query", "L-2431").ok()
    rows = checked_manifest(folder, export)
    assert {row["text"] for row in rows} == {QUESTION, ANSWER}
    verified = ctl.program("journal", "verify").ok()
    assert verified["problems"] == []
    assert verified["events"] >= 6


def photograph() -> bytes:
    """A picture that says where it was taken."""
    exif = Image.Exif()
    exif[0x010F] = "Telephone of Ana"
    exif.get_ifd(0x8825)[2] = (37.0, 53.0, 0.0)
    written = io.BytesIO()
    Image.new("RGB", (64, 48), "olive").save(written, "JPEG", exif=exif)
    return written.getvalue()


def test_a_post_with_a_picture_goes_out_in_two_steps(ctl: Ctl, wordpress: WordPressSite, tmp_path: Path) -> None:
    channel = connect(ctl, wordpress)
    text, picture = tmp_path / "statement.txt", tmp_path / "lote.jpg"
    text.write_text(STATEMENT, encoding="utf-8")
    picture.write_bytes(photograph())
    assert b"Telephone" in picture.read_bytes()
    draft = ctl.program(
        *("draft", "new", "--channel", channel, "--title", TITLE, "--text-file", text),
        *("--media", picture, "--alt", ALT, "--language", "es"),
    ).ok()
    sign_by_both(ctl, ctl.program("draft", "submit", draft["id"]).ok())
    assert wordpress.posts() == []

    (sent,) = ctl.program("publish", "--now").ok()["publications"]
    assert sent["state"] == "confirmed", sent
    (live,) = wordpress.posts()
    assert (live["title"]["raw"], live["status"]) == (TITLE, "publish")
    raw = live["content"]["raw"]
    for paragraph in STATEMENT.split("\n\n"):
        assert paragraph.replace("&", "&amp;").replace("<", "&lt;") in raw or paragraph in raw
    (media,) = wordpress.media()
    assert media["alt_text"] == ALT
    assert f'alt="{ALT}"' in raw
    uploaded = httpx2.get(media["source_url"], trust_env=False).content
    assert b"Telephone" not in uploaded
    assert Image.open(io.BytesIO(uploaded)).size == (64, 48)
    assert sent["url"].startswith(wordpress.url)

    assert [item["state"] for item in ctl.program("publish", "--now").ok()["publications"]] == ["confirmed"]
    assert len(wordpress.posts()) == 1
    folder = tmp_path / "drive"
    folder.mkdir()
    rows = checked_manifest(folder, ctl.program("export", "publications", "--to", folder, "--format", "jsonl").ok())
    assert [row["state"] for row in rows] == ["confirmed"]


def test_an_answer_to_a_comment_that_was_changed_meanwhile_does_not_go_out(
    ctl: Ctl, wordpress: WordPressSite, tmp_path: Path
) -> None:
    post = wordpress.add_post("El aceite nuevo", "Ya está aquí.")
    connect(ctl, wordpress, ctl)
    comment = wordpress.add_comment(post, "Lucía Ferrer", QUESTION)
    ctl("collect").ok()
    (message,) = ctl("search", "L-2431").ok()["messages"]
    text = tmp_path / "answer.txt"
    text.write_text(ANSWER, encoding="utf-8")
    words = ("--channel", message["channel"], "--reply-to", message["id"], "--text-file", text)
    draft = ctl("draft", "new", *words).ok()
    sign_by_both(ctl, ctl("draft", "submit", draft["id"]).ok(), ctl)
    wordpress.edit_comment(comment, "¿Me devuelven el dinero?")
    (blocked,) = ctl("publish", "--now").ok()["publications"]
    assert (blocked["state"], blocked["reasons"][0]["code"]) == ("blocked", "reply_target_changed")
    assert len(wordpress.get_comments(post)) == 1
