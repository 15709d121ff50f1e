"""Checking what stands in the composer, as the answer it would be; only the newest answer of the check counts."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.bridge.shell import Shell
from ui.composing.composer_words import finding_line
from ui.conversation.composer import Composer
from workstation.domain.drafts import Content, Finding, ReplyTarget
from workstation.domain.messages import Message

if TYPE_CHECKING:
    from workstation.services import Workstation


class Checking(QObject):
    """Asks the drafting service what it notices, and shows it inside the frame.

    Args:
        workstation: the services.
        shell: the window.
        composer: shows findings.
        content: makes the content of what stands in the composer.
        checked: called after the findings changed.
    """

    def __init__(
        self,
        workstation: "Workstation",
        shell: Shell,
        composer: Composer,
        content: Callable[[ReplyTarget | None], Content | None],
        checked: Callable[[], None],
    ) -> None:
        super().__init__(composer)
        self._workstation, self._shell, self._composer = workstation, shell, composer
        self._content, self._checked = content, checked
        self._asked = 0
        self.findings: tuple[Finding, ...] = ()

    @property
    def blocking(self) -> list[Finding]:
        """What forbids sending."""
        return [item for item in self.findings if item.blocks]

    def clear(self) -> None:
        """Show nothing: there is no text, or it is a note."""
        self._asked += 1
        self._came((), self._asked)

    def check(self, message: Message | None) -> None:
        """Check the text as an answer to `message`."""
        if message is None or self._composer.mode == "note" or not self._composer.editor.toPlainText().strip():
            self.clear()
            return
        self._asked += 1
        asked = self._asked
        self._shell.run("composer.check", self._check(message), lambda found: self._came(found, asked))

    async def _check(self, message: Message) -> tuple[Finding, ...]:
        content = self._content(await self._workstation.drafting.reply_target(message.id))
        return await self._workstation.drafting.check(content) if content is not None else ()

    def _came(self, findings: tuple[Finding, ...], asked: int) -> None:
        if asked != self._asked:
            return
        self.findings = findings
        self._composer.findings.show_lines([finding_line(item) for item in findings])
        self._composer.editor.underline([(item.start, item.end, item.blocks) for item in findings])
        self._checked()
