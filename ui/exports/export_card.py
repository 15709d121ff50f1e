"""One export that is done: its files with their rows and SHA-256, its manifest, and the way to the folder."""

from datetime import datetime

from PySide6.QtCore import Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.exports.export_counts import counts
from ui.exports.export_history import PastExport, PastFile
from ui.exports.export_words import format_name, what_icon, what_name
from ui.widgets import fonts, theme
from ui.widgets.buttons import LinkButton
from ui.widgets.frames import hairline
from ui.widgets.icon_mark import IconMark
from ui.widgets.plain_label import PlainLabel
from ui.widgets.text_marking import visible
from ui.wording import times


class ExportCard(QFrame):
    """A card; older ones are folded to their first line.

    Args:
        export: what was exported.
        now: moment of looking.
        fresh: it was made just now: shown whole, and said so.
    """

    def __init__(
        self, export: PastExport, now: datetime, parent: QWidget | None = None, *, fresh: bool = False
    ) -> None:
        super().__init__(parent)
        self._export = export
        self.setProperty("surface", "card")
        self.setProperty("emphasis", "own" if fresh else "")
        self.details = self._details()
        self.more = LinkButton(self.tr("Files and SHA-256"))
        self.more.clicked.connect(self._toggle)
        (self.more if fresh else self.details).hide()
        self.open_button = LinkButton(self.tr("Open the folder"))
        self.open_button.clicked.connect(self._open)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addLayout(self._head(now, fresh))
        column.addWidget(self.details)

    def _head(self, now: datetime, fresh: bool) -> QHBoxLayout:
        export = self._export
        row = QHBoxLayout()
        row.setContentsMargins(theme.px(14), theme.px(10), theme.px(12), theme.px(10))
        row.setSpacing(theme.px(10))
        icon = ("check-circle", "good.text") if fresh else (what_icon(export.what), "text.secondary")
        row.addWidget(IconMark(icon[0], icon[1], 18), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        title = f"{what_name(export.what)}, {format_name(export.kind)}, {counts().rows(export.rows)}"
        words.addWidget(PlainLabel(title, weight=600, wrap=True))
        where = f"{times.day_and_time(export.at, now)} · {export.folder}"
        words.addWidget(PlainLabel(visible(where), font="caption", role="text.secondary", elide=True, selectable=True))
        if export.query:
            words.addWidget(PlainLabel(visible(export.query), font="caption", role="text.tertiary", elide=True))
        buttons = QHBoxLayout()
        buttons.setContentsMargins(0, theme.px(4), 0, 0)
        buttons.setSpacing(theme.px(14))
        buttons.addWidget(self.more)
        buttons.addWidget(self.open_button)
        buttons.addStretch(1)
        words.addLayout(buttons)
        row.addLayout(words, 1)
        return row

    def _details(self) -> QWidget:
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, theme.px(12))
        column.setSpacing(theme.px(8))
        column.addWidget(hairline())
        for file in self._export.files:
            column.addWidget(_file(file))
        row = QHBoxLayout()
        row.setContentsMargins(theme.px(14), 0, theme.px(12), 0)
        text = self.tr("Manifest: {name}").replace("{name}", self._export.manifest)
        row.addWidget(PlainLabel(text, font="caption", role="text.secondary", elide=True, selectable=True))
        column.addLayout(row)
        return part

    @Slot()
    def _toggle(self) -> None:
        self.details.setVisible(self.details.isHidden())

    @Slot()
    def _open(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._export.folder)))


def _file(file: PastFile) -> QWidget:
    part = QWidget()
    column = QVBoxLayout(part)
    column.setContentsMargins(theme.px(14), 0, theme.px(12), 0)
    column.setSpacing(0)
    name = QHBoxLayout()
    name.addWidget(PlainLabel(file.name, elide=True, selectable=True), 1)
    name.addWidget(PlainLabel(counts().rows(file.rows), font="caption", role="text.tertiary"))
    column.addLayout(name)
    digest = PlainLabel(file.sha256, font="caption", role="text.secondary", elide=True, selectable=True)
    digest.setFont(fonts.monospace(theme.px(12)))
    digest.setAccessibleName(f"SHA-256 {file.sha256}")
    column.addWidget(digest)
    return part
