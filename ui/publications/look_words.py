"""The first step of the question: what to look for, and where."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from ui.publications.publication_facts import PublicationFacts
from ui.publications.publication_lines import sent_at
from ui.widgets.links import parse_link
from ui.widgets.plain_text import one_line
from ui.widgets.text_marking import visible
from ui.wording import times

_FIRST_WORDS = 4


def look_address(facts: PublicationFacts) -> str:
    """Return the address one looks at: the post itself where its link is known, else the profile; "" for none."""
    for address in (facts.publication.url, facts.publication.profile_url):
        if address and parse_link(address) is not None:
            return address
    return ""


def look_words(facts: PublicationFacts, now: datetime) -> tuple[str, str]:
    """Return what to do and what to look for: "Look at the profile:", "search for “…” between 10:15 and now."."""
    translate = QCoreApplication.translate
    first = translate("Publications", "Look at the profile:")
    if not look_address(facts):
        first = translate("Publications", "Look at the profile of {name} on {channel}:")
        name = facts.channel.account_name if facts.channel is not None else ""
        first = first.replace("{name}", visible(name)).replace("{channel}", facts.channel_title)
    text = translate("Publications", "look for “{words}” between {time} and now.")
    words = " ".join(one_line(facts.publication.text).split()[:_FIRST_WORDS])
    sent = sent_at(facts.publication) or facts.publication.created_at
    same = sent.astimezone().date() == now.astimezone().date()
    moment = times.clock(sent) if same else times.day_and_time(sent, now)
    return first, text.replace("{time}", moment).replace("{words}", visible(words))
