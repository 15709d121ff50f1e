"""Reading exported files back with nothing of ours: the csv and zipfile modules, plain XML."""

import re
from xml.etree import ElementTree
from zipfile import ZipFile

_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"


def _unescape(text: str) -> str:
    """Undo OOXML's _xHHHH_ (ST_Xstring)."""
    return re.sub(r"_x([0-9A-Fa-f]{4})_", lambda match: chr(int(match.group(1), 16)), text)


def _cell(cell):
    kind, value = cell.get("t"), cell.find(f"{_MAIN}v")
    assert cell.find(f"{_MAIN}f") is None, "a formula"
    if kind == "inlineStr":
        return _unescape("".join(text.text or "" for text in cell.iter(f"{_MAIN}t")))
    if kind == "b":
        return value.text == "1"
    assert kind is None, kind
    return float(value.text)


def read_workbook(path) -> dict[str, list[dict[str, object]]]:
    """Return each sheet's rows as {column letters: value}; every part must be well-formed XML."""
    with ZipFile(path) as archive:
        assert archive.testzip() is None
        parts = {name: ElementTree.fromstring(archive.read(name)) for name in archive.namelist()}
    assert not any("hyperlink" in name.lower() for name in parts)
    relations = {relation.get("Id"): relation.get("Target") for relation in parts["xl/_rels/workbook.xml.rels"]}
    sheets = {}
    for sheet in parts["xl/workbook.xml"].iter(f"{_MAIN}sheet"):
        rows = parts["xl/" + relations[sheet.get(_RELATION)]].iter(f"{_MAIN}row")
        sheets[sheet.get("name")] = [
            {re.sub(r"\d", "", cell.get("r")): _cell(cell) for cell in row if cell.tag == f"{_MAIN}c"} for row in rows
        ]
    return sheets
