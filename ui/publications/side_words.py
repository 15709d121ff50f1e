"""What stands beside the page: why we ask, what goes on meanwhile, how a channel behaves."""

from PySide6.QtCore import QCoreApplication

from ui.publications.publication_facts import PublicationFacts
from ui.publications.publication_states import asks
from workstation.domain.channels import IdempotencyClass
from workstation.domain.publications import Publication, PublicationState


def why_title(publication: Publication) -> str:
    """Return the heading of the explanation."""
    if asks(publication):
        return QCoreApplication.translate("Publications", "Why we ask")
    return QCoreApplication.translate("Publications", "How it goes out")


def why_words(facts: PublicationFacts) -> str:
    """Return why a person decides here and not the program."""
    translate, state = QCoreApplication.translate, facts.publication.state
    if asks(facts.publication):
        known = {
            PublicationState.MISSED: translate(
                "Publications",
                "What was right at its time may be wrong later, so somebody "
                "chooses again. The signatures were for that time.",
            ),
            PublicationState.BLOCKED: translate(
                "Publications",
                "Everything is checked once more just before it goes out: "
                "signatures, stops, and the message it answers.",
            ),
            PublicationState.REJECTED: translate(
                "Publications",
                "A refusal is an answer. It is not tried again by itself, "
                "because the same words would be refused again.",
            ),
            PublicationState.DIFFERS: translate(
                "Publications",
                "Everything that goes out is read back and compared with what was signed. "
                "Only a person can say whether the difference matters.",
            ),
        }
        if state in known:
            return known[state]
        if any(step.step.code == "restored" for step in facts.publication.trail):
            return translate(
                "Publications",
                "A restored copy does not know what was sent after it was made. "
                "If we sent it again, it could go out twice.",
            )
    return class_words(facts.publication.idempotency).replace("{channel}", facts.channel_title)


def class_words(idempotency: IdempotencyClass) -> str:
    """Return how a channel behaves when no answer comes, with {channel} for its name."""
    translate = QCoreApplication.translate
    match idempotency:
        case IdempotencyClass.A:
            return translate(
                "Publications",
                "{channel} recognises a repeated post by a mark of ours and shows "
                "it once, so a lost answer is repeated safely.",
            )
        case IdempotencyClass.B:
            return translate(
                "Publications",
                "{channel} takes a post hidden first and shows it in a second step, "
                "so a lost answer is looked up and never doubled.",
            )
        case IdempotencyClass.C:
            return translate(
                "Publications", "{channel} replaces what stood there, so a lost answer is repeated safely."
            )
        case IdempotencyClass.D:
            return translate(
                "Publications",
                "{channel} lets nobody mark a post to recognise it later. If we "
                "repeated it without looking, it could go out twice.",
            )
        case IdempotencyClass.E:
            return translate(
                "Publications",
                "{channel} lets nobody look up what was sent. If we repeated it, it could go out twice.",
            )


def meanwhile_words(publication: Publication) -> tuple[str, ...]:
    """Return what goes on while it waits for a person."""
    translate = QCoreApplication.translate
    if not asks(publication):
        return ()
    return (
        translate("Publications", "All others go out as planned."),
        translate("Publications", "This one does not run away: it waits for you here."),
        translate("Publications", "Everybody who works here sees the same."),
    )
