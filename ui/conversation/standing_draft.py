"""The answer that already stands: one's own to go on with, or one that waits, is refused, or is on its way."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from ui.bridge.shell import Shell
from ui.conversation.composer import Composer
from ui.wording.people import role_name
from ui.wording.states import state_text
from ui.wording.times import clock
from workstation.domain.desk import DraftView
from workstation.domain.drafts import DraftState
from workstation.domain.errors import NotFound
from workstation.domain.identifiers import DraftId

if TYPE_CHECKING:
    from workstation.services import Workstation

_REVISABLE = frozenset({DraftState.WRITING, DraftState.CHANGES_REQUESTED, DraftState.OBJECTED, DraftState.EXPIRED})
_OVER = frozenset({DraftState.PUBLISHED, DraftState.DISCARDED})


class StandingDraft(QObject):
    """Reads the newest draft answer of a conversation and tells the composer what it means.

    Args:
        workstation: the services.
        shell: the window.
        composer: shows the notice.

    Signals:
        to_revise(object): this `DraftView` is the person's own and can be written further.
    """

    to_revise = Signal(object)

    def __init__(self, workstation: "Workstation", shell: Shell, composer: Composer, parent: QObject) -> None:
        super().__init__(parent)
        self._workstation, self._shell, self._composer = workstation, shell, composer
        self._asked = 0
        self._draft: DraftId | None = None
        composer.notice_followed.connect(self._follow)

    def read(self, draft: DraftId | None) -> None:
        """Read a draft; without one the notice goes."""
        self._asked += 1
        asked = self._asked
        if draft is None:
            self._composer.show_notice("", "")
            return
        self._shell.run("composer.draft", self._show(draft), lambda view: self._came(view, asked))

    async def _show(self, draft: DraftId) -> DraftView | None:
        """A draft that is gone meanwhile is no error here."""
        try:
            return await self._workstation.drafting.show(draft)
        except NotFound:
            return None

    def _came(self, view: DraftView | None, asked: int) -> None:
        if asked != self._asked:
            return
        if view is None or view.row.state in _OVER:
            self._composer.show_notice("", "")
            return
        self._draft = view.row.id
        mine = view.row.author == self._workstation.signing_in.current().id
        revisable = mine and view.row.state in _REVISABLE
        if view.row.state is DraftState.WRITING and mine:
            self._composer.show_notice("", "")
        else:
            self._composer.show_notice(self._words(view), view.row.state.value)
        if revisable:
            self.to_revise.emit(view)

    def _words(self, view: DraftView) -> str:
        waiting = " + ".join(role_name(need.role) for need in view.needs if need.missing)
        time = clock(view.row.goes_out) if view.row.goes_out is not None else ""
        state = state_text("draft", view.row.state.value, department=waiting, name=view.row.author_name, time=time)
        text = self.tr("Answer by {name}: {state}")
        return text.replace("{name}", view.row.author_name).replace("{state}", state)

    @Slot()
    def _follow(self) -> None:
        if self._draft is not None:
            self._shell.open_screen("drafts", self._draft)
