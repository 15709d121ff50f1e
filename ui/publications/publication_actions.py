"""Does what a person chose about a publication. Nothing is shown as recorded before the service has committed it."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from ui.bridge.shell import Shell
from ui.composing.signing import Signing
from ui.composing.stop_question import ask_stop_reason
from ui.publications.detail_pane import DetailPane
from ui.publications.publication_facts import PublicationFacts
from ui.widgets.links import open_link
from workstation.domain.draft_facts import StopScope
from workstation.domain.publications import Answer, PublicationState

if TYPE_CHECKING:
    from workstation.services import Workstation


class PublicationActions(QObject):
    """What the buttons do.

    Args:
        workstation: the services.
        shell: the window.
        pane: asks for the passphrase and waits while something is signed.
        facts: returns the publication that is shown.
        refresh: reads it again.
    """

    def __init__(
        self,
        workstation: "Workstation",
        shell: Shell,
        pane: DetailPane,
        facts: Callable[[], PublicationFacts | None],
        refresh: Callable[[], object],
    ) -> None:
        super().__init__(pane)
        self._workstation, self._shell, self._facts = workstation, shell, facts
        self._signing = Signing(workstation, shell, pane.key, pane.set_busy, refresh)

    def choose(self, key: str) -> None:
        """Do what a choice says."""
        facts = self._facts()
        if facts is None:
            return
        work: dict[str, Callable[[PublicationFacts], None]] = {
            "there": lambda shown: self.settle(shown, Answer.THERE),
            "not_there": lambda shown: self.settle(shown, Answer.NOT_THERE),
            "drop": lambda shown: self.settle(shown, Answer.DROP),
            "edit": lambda shown: self._shell.open_screen("drafts", shown.publication.draft),
            "conversation": self.open_conversation,
            "reconnect": lambda shown: self._shell.open_screen("channels", shown.publication.account),
            "undo": self._take_back,
            "stop": self._ask_stop,
            "lift": self._lift,
        }
        work[key](facts)

    def there(self, link: str) -> None:
        """Record that it is there, with its link."""
        facts = self._facts()
        if facts is not None:
            self.settle(facts, Answer.THERE, link)

    def settle(self, facts: PublicationFacts, answer: Answer, link: str = "") -> None:
        """Record an answer, signed by the person at the keyboard."""
        publishing, publication = self._workstation.publishing, facts.publication
        translate = QCoreApplication.translate
        words = {
            Answer.THERE: translate("Publications", "Recorded: it is there."),
            Answer.NOT_THERE: translate("Publications", "Recorded: it is decided once more and sent."),
            Answer.DROP: translate("Publications", "Dropped. It is never sent."),
        }[answer]
        if answer is Answer.THERE and publication.state is PublicationState.DIFFERS:
            words = translate("Publications", "Recorded: the difference is accepted.")
        self._signing.sign(lambda: publishing.settle(publication.id, answer, link), words)

    def open_conversation(self, facts: PublicationFacts) -> None:
        """Show the conversation that it answers."""
        if facts.draft is not None and facts.draft.row.conversation is not None:
            self._shell.open_conversation(facts.draft.row.conversation)

    def open_address(self, address: str) -> None:
        """Open an address in the system's browser; its host was read on the button."""
        if not open_link(address):
            self._shell.show_notice(QCoreApplication.translate("Publications", "No browser opened this address."))

    def _take_back(self, facts: PublicationFacts) -> None:
        publishing, draft = self._workstation.publishing, facts.publication.draft
        words = QCoreApplication.translate("Publications", "Taken back: it is among your drafts again.")
        self._signing.sign(lambda: publishing.undo_send(draft), words)

    def _ask_stop(self, facts: PublicationFacts) -> None:
        draft = facts.publication.draft

        def given(reason: str | None) -> None:
            if reason:
                words = QCoreApplication.translate("Publications", "Stopped. It stays here until the stop is lifted.")
                reviewing = self._workstation.reviewing
                self._signing.sign(lambda: reviewing.set_stop(StopScope.DRAFT, reason, target=draft), words)

        self._shell.run("publications.stop", ask_stop_reason(self._shell.window), given)

    def _lift(self, facts: PublicationFacts) -> None:
        stop = facts.stops[-1]
        words = QCoreApplication.translate("Publications", "The stop is lifted.")
        self._signing.sign(lambda: self._workstation.reviewing.lift_stop(stop.id), words)
