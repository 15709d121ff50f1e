"""The whole job in the window: a comment on a real site is answered, signed by two, goes out once, and is exported.

Everything is done by keyboard and mouse on the real application over real services; pictures of every step are kept
when ATALAYA_SCREENSHOTS names a folder.
"""

import hashlib
import json
import os
from pathlib import Path

import pytest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QFileDialog,
    QLineEdit,
    QMenu,
    QRadioButton,
    QTextEdit,
)

from tests.end2end.person import Person
from tests.end2end.real_desk import MovableClock, TestDoors, compile_translations, play_desk
from tests.servers.wordpress_site import WordPressSite
from workstation.connectors.practice.controls import PracticeControls

# The offscreen platform says these for every menu that pops up.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing)")
VAULT, MARTA, JON = "aceituna verde", "olivo viejo de Jaén", "almazara de piedra"


@pytest.fixture(scope="session")
def catalogues(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return compile_translations(tmp_path_factory.mktemp("catalogues"))


@pytest.fixture
def pictures(tmp_path: Path, request: pytest.FixtureRequest) -> Path:
    kept = os.environ.get("ATALAYA_SCREENSHOTS")
    return Path(kept) / request.node.name if kept else tmp_path / "pictures"


QUESTION = "Compré dos garrafas del lote L-2431 y huelen a humedad. ¿Las cambiáis?"
QUERY_HINT = "Everything, or for example label:lote"
ANSWER = "Hola, Lucía: sí, cambiamos las dos sin coste. Guarda solo la etiqueta. Un abrazo, Ana"


def test_a_comment_is_answered_signed_published_once_and_exported(
    qapp: QApplication, tmp_path: Path, pictures: Path, catalogues: Path, wordpress: WordPressSite, logfail
) -> None:
    # The workspace is asked for its passphrase once: there is no keyring.
    logfail.allow("ui.frame.opening", containing="passphrase")
    clock = MovableClock()
    doors = TestDoors(tmp_path / "workspace", clock)
    post = wordpress.add_post("Sobre el lote L-2431", "Lo que sabemos del lote.")
    wordpress.add_comment(post, "Lucía Ferrer", QUESTION)

    async def story(person: Person) -> None:
        await found_own_workspace(person)
        await connect_wordpress(person, wordpress)
        await answer_the_comment(person)
        await author_cannot_approve(person)
        await approve_as(person, "Marta Soler", MARTA)
        assert own_answers(wordpress, post) == []
        await approve_as(person, "Jon Etxeberria", JON)
        await goes_out(person, clock)
        assert own_answers(wordpress, post) == [ANSWER]
        await is_shown_as_ours(person)
        await export_it(person, tmp_path / "export")
        assert own_answers(wordpress, post) == [ANSWER]

    play_desk(qapp, doors, story, pictures, catalogues=catalogues)
    check_export(tmp_path / "export")


def test_the_same_in_the_sample_workspace_without_any_account(
    qapp: QApplication, tmp_path: Path, pictures: Path, catalogues: Path
) -> None:
    clock = MovableClock()
    doors = TestDoors(tmp_path / "workspace", clock)
    network = tmp_path / "workspace-sample" / "practice-network.jsonl"

    def public() -> list[str]:
        """Return how often everybody on the practice network sees the answer."""
        controls = PracticeControls(network)
        return [own.record["text"] for own in controls.own("social") if own.record["text"] == ANSWER]

    async def story(person: Person) -> None:
        await person.sees("Welcome to Atalaya")
        await person.click("Open the sample")
        await choose_passphrase(person)
        await person.sees("Lucía Ferrer")
        await person.press("J", "K", "R", "Ctrl+A")
        await person.write(ANSWER)
        await person.sees("Saved here")
        await person.press("Ctrl+Return")
        await person.sees("Sent for sign-off")
        for name in ("Marta Soler", "Jon Etxeberria"):
            assert public() == []
            await sit_down(person, name)
            await approve(person, name)
        await goes_out(person, clock)
        assert public() == [ANSWER]
        await person.click("Conversation")
        await person.sees(ANSWER)
        await person.sees("Jon Etxeberria, PR")
        assert public() == [ANSWER]

    play_desk(qapp, doors, story, pictures, catalogues=catalogues)


def own_answers(site: WordPressSite, post: int) -> list[str]:
    """Return what stands on the site as an answer of ours."""
    return [comment["content"]["raw"] for comment in site.get_comments(post) if comment["author_name"] == "admin"]


async def found_own_workspace(person: Person) -> None:
    await person.sees("Welcome to Atalaya")
    person.picture("first-start")
    await person.click("Create a workspace")
    await person.fill("Your name", "Ana Ribera")
    await person.fill("Organisation", "Cooperativa La Almazara")
    await person.click(next(radio for radio in person.all(QRadioButton) if radio.text() == "Legal and PR"))
    assert not person.button("Create the workspace").isEnabled()
    for number, (name, phrase) in enumerate((("Marta Soler", MARTA), ("Jon Etxeberria", JON))):
        await person.fill("Name", name, number)
        await person.fill("Own passphrase", phrase, number)
        await person.fill("The same again", phrase, number)
    person.picture("create-workspace")
    await person.click("Create the workspace")
    await choose_passphrase(person)
    person.picture("empty-inbox")


async def choose_passphrase(person: Person) -> None:
    await person.sees("This computer has no keyring")
    await person.fill("Passphrase", VAULT)
    await person.fill("The same again", VAULT)
    person.picture("passphrase-for-the-workspace")
    await person.click("Create with this passphrase")
    await person.until(lambda: person.main, "the desk")
    await person.settled()


async def connect_wordpress(person: Person, site: WordPressSite) -> None:
    await person.click("Connect")
    await person.click("WordPress")
    await person.fill("Address", site.url)
    await person.fill("User name", site.admin_user)
    await person.fill("Password", site.admin_password)
    assert site.admin_password not in " ".join(person.texts())
    await person.click(person.button("Connect"))
    await person.sees("is not a public address")
    person.picture("private-address-refused")
    await person.click(person.all(QCheckBox)[0])
    await person.click("Connect")
    await person.until(lambda: not person.has_button("Cancel"), "the channel")
    await person.settled()
    person.picture("channel-connected")
    await person.press("Ctrl+1")


async def answer_the_comment(person: Person) -> None:
    await person.press("F5")
    await person.click_row("Unassigned")
    await person.sees(QUESTION)
    person.picture("comment-arrived")
    await person.press("J", "Return", "R")
    await person.write(ANSWER)
    await person.sees("Saved here")
    person.picture("reply-written")
    assert person.reads("Send for sign-off: Legal + PR")
    await person.press("Ctrl+Return")
    await person.sees("Sent for sign-off")
    person.picture("sent-for-sign-off")


async def author_cannot_approve(person: Person) -> None:
    await person.press("Ctrl+2")
    await person.click("Others 1")
    await person.sees("You wrote")
    assert not person.has_button("Approve")
    person.picture("author-cannot-approve")


async def approve_as(person: Person, name: str, passphrase: str) -> None:
    await sit_down(person, name, passphrase)
    await approve(person, name)


async def sit_down(person: Person, name: str, passphrase: str = "") -> None:
    await person.click(person.main.top.person_button)
    await person.until(lambda: isinstance(person.window, QMenu), "the menu of people")
    person.picture(f"people-{first_name(name)}")
    person.choose_menu(name)
    if passphrase:
        await person.sees(f"Passphrase of {name}")
        await person.fill("Passphrase", passphrase)
        person.picture(f"passphrase-{first_name(name)}")
        await person.click("Sit here")
    await person.sees(f"{name} sits here now.")
    await person.settled()


async def approve(person: Person, name: str) -> None:
    await person.press("Ctrl+2")
    await person.click(next(button for button in person.all(QAbstractButton) if button.text().startswith("For me")))
    await person.click_row("Answer to Lucía Ferrer")
    await person.until(lambda: ANSWER in [view.toPlainText() for view in person.all(QTextEdit)], "the answer")
    person.picture(f"approvals-{first_name(name)}")
    await person.press("Ctrl+Shift+A")
    await person.sees("You signed.")
    person.picture(f"signed-{first_name(name)}")


async def goes_out(person: Person, clock: MovableClock) -> None:
    await person.press("Ctrl+4")
    await person.click_row(ANSWER[:20])
    person.picture("going-out")
    clock.move(seconds=61)
    await person.press("F5")
    await person.sees("It is out, the same as signed")
    assert person.reads("Marta Soler, Legal")
    person.picture("confirmed")


async def is_shown_as_ours(person: Person) -> None:
    await person.press("Ctrl+1", "F5")
    await person.click_row("All open")
    await person.sees("Marta Soler, Legal")
    assert person.reads("Jon Etxeberria, PR")
    assert person.reads(ANSWER)
    person.picture("own-answer")


async def export_it(person: Person, folder: Path) -> None:
    folder.mkdir()
    await person.press("Ctrl+9")
    assert not person.button("Export conversations").isEnabled()
    person.picture("exports")
    await person.click("Messages")
    await person.click("JSON Lines")
    await person.fill(QUERY_HINT, "after:2020-01-01")
    await person.click("Choose a folder")
    await person.until(lambda: isinstance(person.window, QFileDialog), "the question for a folder")
    name = person.all(QLineEdit)[0]
    name.setFocus()
    await person.press("Ctrl+A")
    await person.write(str(folder))
    person.picture("export-folder")
    await person.press("Return")
    await person.until(lambda: person.window is person.main, "the desk")
    await person.click("Export messages")
    await person.sees("Manifest:")
    person.picture("exported")


def check_export(folder: Path) -> None:
    """The manifest names every file with its digest, and the rows are the conversation's."""
    files = sorted(folder.iterdir())
    manifest = json.loads(next(path for path in files if "manifest" in path.name).read_text(encoding="utf-8"))
    assert len(manifest["files"]) == 1
    file = manifest["files"][0]
    data = (folder / file["name"]).read_bytes()
    assert hashlib.sha256(data).hexdigest() == file["sha256"]
    texts = [json.loads(line).get("text", "") for line in data.decode().splitlines()]
    assert sorted(text for text in texts if text in (QUESTION, ANSWER)) == sorted((QUESTION, ANSWER))


def first_name(name: str) -> str:
    return name.partition(" ")[0].lower()
