"""What stands where rows would be: what will come here, why there is nothing, and how to go on."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from PySide6.QtCore import QCoreApplication

from ui.inbox.inbox_views import FIRST_VIEW, InboxView
from ui.widgets.empty_state import EmptyState
from ui.widgets.text_marking import visible
from ui.wording import times
from workstation.domain.channels import Channel
from workstation.domain.conversations import Counters
from workstation.domain.queries import Not, Query, Word, parse_query

_MOST_FACTS = 3
_MOST_OFFERS = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class EmptyFacts:
    """What an empty list knows.

    Attributes:
        view: the view that is empty.
        search: what is searched for; "" when nothing is.
        channels: the channels there are.
        figures: the counters.
        now: the present.
    """

    view: InboxView
    search: str
    channels: Sequence[Channel]
    figures: Counters
    now: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class EmptyWays:
    """Ways to go on: `search(text)`, `choose(view key)`, `collect()`, `connect()`."""

    search: Callable[[str], None]
    choose: Callable[[str], None]
    collect: Callable[[], None]
    connect: Callable[[], None]


def is_first_use(facts: EmptyFacts) -> bool:
    """Tell whether nothing has ever arrived: then the right side offers ways to start."""
    figures = facts.figures
    arrived = figures.open or figures.snoozed or figures.heard_unread or figures.unread or figures.mine
    return not facts.search and not arrived and facts.view.key in (FIRST_VIEW, "open", "unassigned", "heard")


def empty_page(facts: EmptyFacts, ways: EmptyWays) -> EmptyState:
    """Return the page for this emptiness."""
    if facts.search:
        return _no_hits(facts, ways)
    if is_first_use(facts):
        return _first_use(facts, ways)
    return _all_done(facts, ways)


def _no_hits(facts: EmptyFacts, ways: EmptyWays) -> EmptyState:
    translate = QCoreApplication.translate
    title = translate("EmptyInbox", "Nothing found")
    where = translate("EmptyInbox", "Nothing in “{view}” answers {search}.")
    where = where.replace("{view}", facts.view.title).replace("{search}", visible(facts.search))
    page = EmptyState("magnifying-glass", title, where)
    offers: dict[str, Callable[[], None]] = {}
    for number, (words, wider) in enumerate(widened(facts.search)[:_MOST_OFFERS]):
        label = translate("EmptyInbox", "Without {term}").replace("{term}", words)
        page.add_button(str(number), label)
        offers[str(number)] = partial(ways.search, wider)
    if facts.view.key != "open":
        page.add_button("open", translate("EmptyInbox", "Search all open"))
        offers["open"] = partial(ways.choose, "open")
    page.acted.connect(lambda key: offers[key]())
    return page


def widened(search: str) -> list[tuple[str, str]]:
    """Return (term, the search without it) for every term, operators first; nothing for a single term."""
    parsed = parse_query(search)
    if not isinstance(parsed, Query) or len(parsed.terms) <= 1:
        return []
    terms = parsed.terms
    order = sorted(range(len(terms)), key=lambda at: isinstance(_bare(terms[at]), Word))
    return [(str(terms[at]).rstrip("*"), str(Query(terms[:at] + terms[at + 1 :])).strip()) for at in order]


def _bare(term: object) -> object:
    return term.term if isinstance(term, Not) else term


def _first_use(facts: EmptyFacts, ways: EmptyWays) -> EmptyState:
    translate = QCoreApplication.translate
    page = EmptyState(
        "tray",
        translate("EmptyInbox", "Messages will arrive here"),
        translate(
            "EmptyInbox",
            "Comments, mentions and questions from all your channels, in one list, in the order they come.",
        ),
    )
    for channel in facts.channels[:_MOST_FACTS]:
        if channel.freshness.last_attempt is not None:
            page.add_fact(_looked_at(channel))
    if facts.channels:
        page.add_button("collect", translate("EmptyInbox", "Look now"), icon="arrows-clockwise", keys="F5")
    else:
        page.add_button("connect", translate("EmptyInbox", "Connect a channel"), icon="plus")
    page.acted.connect(lambda key: ways.collect() if key == "collect" else ways.connect())
    return page


def _looked_at(channel: Channel) -> str:
    translate = QCoreApplication.translate
    freshness = channel.freshness
    words = translate("EmptyInbox", "{channel}: looked at {time}, nothing unread.")
    words = words.replace("{channel}", channel.title)
    words = words.replace("{time}", times.clock(freshness.last_attempt) if freshness.last_attempt else "")
    if freshness.next_attempt is not None:
        again = translate("EmptyInbox", "Looks again at {time}.")
        words += " " + again.replace("{time}", times.clock(freshness.next_attempt))
    return words


def _all_done(facts: EmptyFacts, ways: EmptyWays) -> EmptyState:
    translate = QCoreApplication.translate
    figures = facts.figures
    if facts.view.key == FIRST_VIEW:
        page = EmptyState("check-circle", translate("EmptyInbox", "Nothing for you"), _elsewhere(figures))
        if figures.unassigned:
            page.add_button("unassigned", translate("EmptyInbox", "See what nobody has"), icon="circle-dashed")
        elif figures.open:
            page.add_button("open", translate("EmptyInbox", "See all open"), icon="tray")
        page.acted.connect(ways.choose)
        return page
    words = {
        "unassigned": translate("EmptyInbox", "Everything that is open belongs to somebody."),
        "waiting": translate(
            "EmptyInbox", "No answer waits for a signature. What you send for sign-off stands here until it is out."
        ),
        "snoozed": translate("EmptyInbox", "Press H on a conversation to put it away until it is time."),
        "done": translate(
            "EmptyInbox", "Conversations you mark as done with E stand here; a new message opens them again."
        ),
        "heard": translate("EmptyInbox", "What feeds bring without addressing you stands here. One key takes it up."),
        "mentions": translate("EmptyInbox", "Messages that name you stand here."),
    }
    text = words.get(facts.view.key, translate("EmptyInbox", "Everything here is done."))
    return EmptyState("check-circle", translate("EmptyInbox", "Nothing here now"), text)


def _elsewhere(figures: Counters) -> str:
    translate = QCoreApplication.translate
    if figures.unassigned:
        text = translate("EmptyInbox", "Unassigned: {count}. Take what you can answer.")
        return text.replace("{count}", str(figures.unassigned))
    if figures.open:
        return translate("EmptyInbox", "The others still have {count} open.").replace("{count}", str(figures.open))
    return translate("EmptyInbox", "Everything is done. New messages announce themselves above the list.")
