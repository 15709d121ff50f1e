"""What this program is, where the workspace lies, and whose work it stands on."""

from importlib.metadata import PackageNotFoundError, metadata, version
from typing import TYPE_CHECKING

from PySide6.QtCore import qVersion
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.widgets import theme
from ui.widgets.frames import Card, FieldRow
from ui.widgets.icon_mark import IconMark
from ui.widgets.plain_label import PlainLabel
from ui.widgets.text_marking import visible

if TYPE_CHECKING:
    from workstation.services import Workstation

_LABELS = 150
_PARTS = (
    "PySide6-Essentials", "qasync", "cryptography", "keyring", "feedparser", "httpx2", "sqlite-utils", "pysqlite3",
    "nh3", "msgspec", "rfc8785", "pebble", "filelock", "stamina", "regex", "platformdirs", "listparser", "XlsxWriter",
    "Pillow",
)  # fmt: skip


class AboutPage(QWidget):
    """Versions and licences; nothing is asked of the network.

    Args:
        workstation: the open workspace.
    """

    def __init__(self, workstation: "Workstation", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(theme.px(16))
        page.addWidget(self._program())
        page.addWidget(self._workspace(workstation))
        page.addWidget(self._licences())
        page.addStretch(1)

    def _program(self) -> Card:
        card = Card()
        row = QHBoxLayout()
        row.setSpacing(theme.px(14))
        row.addWidget(IconMark("castle-turret", "accent.text", 32, weight="fill"))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(PlainLabel(f"Atalaya {_version('atalaya')}".strip(), font="title"))
        text = self.tr("All channels in one inbox. Nothing goes out without the signature it needs.")
        words.addWidget(PlainLabel(text, role="text.secondary", wrap=True))
        licence = self.tr("Apache License 2.0: use it, change it, pass it on.")
        words.addWidget(PlainLabel(licence, font="caption", role="text.tertiary", wrap=True))
        row.addLayout(words, 1)
        card.body.addLayout(row)
        return card

    def _workspace(self, workstation: "Workstation") -> Card:
        card, info = Card(self.tr("This workspace")), workstation.info
        card.body.addWidget(FieldRow(self.tr("Team"), visible(info.team_name), label_width=_LABELS))
        folder = PlainLabel(visible(str(info.path)), wrap=True, selectable=True)
        card.body.addWidget(FieldRow(self.tr("Folder"), folder, label_width=_LABELS))
        digest = PlainLabel(str(info.team_id)[:16], selectable=True)
        card.body.addWidget(FieldRow(self.tr("Id of the team"), digest, label_width=_LABELS))
        if info.practice:
            words = self.tr("Practice team: it can publish on practice channels only.")
            card.body.addWidget(FieldRow(self.tr("Kind"), words, label_width=_LABELS))
        return card

    def _licences(self) -> Card:
        card = Card(self.tr("What it stands on"))
        card.body.addWidget(FieldRow("Qt", f"{qVersion()} · LGPL-3.0", label_width=_LABELS))
        card.body.addWidget(FieldRow("Phosphor Icons", "2.1.1 · MIT", label_width=_LABELS))
        for part in _PARTS:
            known = _version(part)
            if known:
                words = " · ".join(item for item in (known, _licence(part)) if item)
                card.body.addWidget(FieldRow(part, words, label_width=_LABELS))
        return card


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return ""


def _licence(package: str) -> str:
    """The licence as the package itself names it, when it does so in a few words."""
    found = metadata(package)
    named = next((found[key] for key in ("License-Expression", "License") if key in found), "")
    if named and "\n" not in named and len(named) <= 60:  # noqa: PLR2004 - a whole licence text is no name
        return str(named)
    classified = [line.rpartition("::")[2].strip() for line in found.get_all("Classifier", []) if "License ::" in line]
    return ", ".join(classified)
