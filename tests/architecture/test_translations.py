"""Every sentence of the window exists in Spanish and Catalan: nothing missing, nothing half done, nothing left over."""

import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.plugins.shared_data import REPOSITORY

LANGUAGES = ("es", "ca")
PLACEHOLDER = re.compile(r"%L?(?:\d+|n)|\{\w*\}")


def updated_copy(language: str, folder: Path) -> ET.Element:
    """Let Qt's lupdate bring a copy of the language's file up to the sources; return its root."""
    sources = list((REPOSITORY / "resources" / "translations").glob(f"*{language}.ts"))
    assert len(sources) == 1, f"one .ts file for {language}"
    copy = folder / sources[0].name
    shutil.copy(sources[0], copy)
    lupdate = Path(sys.executable).with_name("pyside6-lupdate")
    listing = folder / "sources.lst"
    listing.write_text("\n".join(str(path) for path in sorted((REPOSITORY / "ui").rglob("*.py"))), "utf-8")
    done = subprocess.run([lupdate, f"@{listing}", "-ts", copy], capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    return ET.parse(copy).getroot()


def messages(root: ET.Element) -> Iterator[tuple[str, ET.Element, ET.Element]]:
    """Yield (where, message, translation)."""
    for context in root.iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            yield f"{context.findtext('name')}: {message.findtext('source')!r}", message, translation


def texts_of(translation: ET.Element) -> list[str]:
    forms = translation.findall("numerusform")
    return [form.text or "" for form in forms] or [translation.text or ""]


@pytest.fixture(scope="module", params=LANGUAGES)
def up_to_date(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> ET.Element:
    """The translations of one language, after lupdate has compared them with the sources."""
    return updated_copy(request.param, tmp_path_factory.mktemp("translations"))


def test_every_sentence_is_translated(up_to_date: ET.Element) -> None:
    present = [(where, t) for where, _, t in messages(up_to_date) if t.get("type") not in ("obsolete", "vanished")]
    open_ones = [where for where, t in present if t.get("type") == "unfinished" or not all(texts_of(t))]
    assert open_ones == []
    assert sum(1 for _ in messages(up_to_date)) > 0


def test_no_translation_is_left_over(up_to_date: ET.Element) -> None:
    left_over = [where for where, _, t in messages(up_to_date) if t.get("type") in ("obsolete", "vanished")]
    assert left_over == []


def test_placeholders_survive_translation(up_to_date: ET.Element) -> None:
    wrong = [
        f"{where} -> {text!r}"
        for where, message, translation in messages(up_to_date)
        for text in texts_of(translation)
        if text and not same_placeholders(message.findtext("source", ""), text, plural=message.get("numerus") == "yes")
    ]
    assert wrong == []


def same_placeholders(source: str, text: str, *, plural: bool) -> bool:
    wanted, found = set(PLACEHOLDER.findall(source)), set(PLACEHOLDER.findall(text))
    # "one message" may do without its number.
    return wanted == found or (plural and wanted - found <= {"%n", "%Ln", "{count}", "{n}"} and found <= wanted)


def test_the_check_sees_missing_changed_and_left_over_sentences(tmp_path: Path) -> None:
    """lupdate reads Python sources and marks what the file lacks and what the sources lack."""
    source = tmp_path / "screen.py"
    source.write_text('from PySide6.QtCore import QCoreApplication as Q\nQ.translate("Inbox", "New")\n', "utf-8")
    target = tmp_path / "atalaya_es.ts"
    target.write_text(
        '<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS><TS version="2.1" language="es"><context><name>Inbox</name>'
        "<message><source>Old</source><translation>Viejo</translation></message></context></TS>",
        "utf-8",
    )
    lupdate = Path(sys.executable).with_name("pyside6-lupdate")
    subprocess.run([lupdate, source, "-ts", target], capture_output=True, check=True)
    kinds = {m.findtext("source"): t.get("type") for _, m, t in messages(ET.parse(target).getroot())}
    assert kinds == {"New": "unfinished", "Old": "vanished"}
