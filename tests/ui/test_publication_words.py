"""How publications stand, in words: groups, states, first lines, what can be done, what was tried."""

from dataclasses import replace
from datetime import timedelta

import pytest

from tests.fakes import fake_publications as story
from tests.fakes.fake_story import NOW, PEOPLE, minutes_ago
from ui.composing.key_state import KeyState
from ui.publications.answers import choices, signed_words
from ui.publications.headlines import headline
from ui.publications.look_words import look_address, look_words
from ui.publications.publication_facts import PublicationFacts
from ui.publications.publication_lines import SectionLine, publication_lines
from ui.publications.publication_states import asks, part_of, seconds_left, state_words
from ui.publications.side_words import class_words, meanwhile_words, why_words
from ui.wording import times
from workstation.domain.channels import IdempotencyClass
from workstation.domain.errors import Reason
from workstation.domain.publications import NEEDS_YOU, Publication, PublicationState

pytestmark = pytest.mark.usefixtures("themed")


def facts(publication: Publication, **given: object) -> PublicationFacts:
    values: dict[str, object] = {
        "publication": publication,
        "channel": None,
        "draft": None,
        "host": "office",
        "key": KeyState(PEOPLE[0], guarded=False),
        "unknown_of_month": (1, 84),
    }
    return PublicationFacts(**{**values, **given})  # type: ignore[arg-type]


def keys(publication: Publication, **given: object) -> list[str]:
    return [choice.key for choice in choices(facts(publication, **given), NOW)]


def test_the_list_stands_in_its_groups_with_their_figures() -> None:
    lines = publication_lines(story.EVERY, (), NOW)
    sections = [(line.title, line.count) for line in lines if isinstance(line, SectionLine)]
    assert sections == [("Need you", 5), ("Waiting", 4), ("Planned", 2), ("Today", 3), ("Earlier", 1)]


def test_an_outcome_that_is_still_looked_for_asks_nobody() -> None:
    assert not asks(story.LOOKING)
    assert part_of(story.LOOKING, NOW) == "waiting"
    assert asks(story.UNKNOWN)
    assert keys(story.LOOKING) == []


@pytest.mark.parametrize("state", sorted(NEEDS_YOU))
def test_whatever_needs_a_person_offers_more_than_one_way_and_says_what_each_does(state: PublicationState) -> None:
    found = choices(facts(story.publication("x", state)), NOW)
    assert len(found) >= (1 if state is PublicationState.DIFFERS else 2)
    assert all(choice.words.endswith(".") for choice in found)


def test_every_state_has_a_shape_and_words() -> None:
    for publication in story.EVERY:
        group, state, words = state_words(publication, NOW)
        assert (group, bool(state), bool(words)) == ("publication", True, True)
        assert headline(facts(publication), NOW).title


def test_the_question_says_what_is_known_and_that_nothing_is_repeated() -> None:
    found = headline(facts(story.UNKNOWN), NOW)
    assert found.title == "Is it on X already? Only you can see it"
    assert f"We sent it at {times.clock(minutes_ago(27))}" in found.text
    assert "3 time" in found.text
    assert found.strong == "We do not repeat it on our own."
    assert found.icon == "seal-question"


def test_a_restored_workspace_says_why_it_does_not_know() -> None:
    restored = replace(story.UNKNOWN, trail=(*story.UNKNOWN.trail, story.step(1, "restored")))
    assert "restored from a copy" in headline(facts(restored), NOW).text
    assert "restored copy" in why_words(facts(restored))


def test_the_three_answers_to_an_unknown_outcome_are_in_the_order_of_the_picture() -> None:
    assert keys(story.UNKNOWN) == ["there", "not_there", "drop"]


def test_a_slot_that_ended_cannot_be_sent_now(monkeypatch: pytest.MonkeyPatch) -> None:
    assert keys(story.MISSED) == ["edit", "not_there", "drop"]
    from workstation.domain.drafts import Action, Content, Schedule

    content = Content(
        account=story.MISSED.account,
        action=Action.POST,
        text="x",
        schedule=Schedule(not_before=NOW - timedelta(hours=2), not_after=NOW - timedelta(hours=1)),
    )
    monkeypatch.setattr(PublicationFacts, "content", content)
    assert keys(story.MISSED) == ["edit", "drop"]


def test_a_moved_comment_offers_the_draft_and_never_sending_as_it_is() -> None:
    assert "not_there" not in keys(story.BLOCKED)
    assert keys(story.publication("b", PublicationState.BLOCKED, reasons=(Reason("no_publisher"),)))[0] == "not_there"


def test_what_waits_for_its_channel_leads_to_the_channel() -> None:
    assert keys(story.EXPIRED)[0] == "reconnect"
    assert keys(story.OFFLINE) == ["stop"]
    assert keys(story.STOPPED) == []


def test_seconds_are_counted_only_shortly_before() -> None:
    assert seconds_left(story.SOON, NOW) == 45
    assert seconds_left(story.PLANNED, NOW) is None
    assert seconds_left(story.OFFLINE, NOW) is None
    assert "45 s" in headline(facts(story.SOON), NOW).title


def test_one_looks_at_the_post_where_its_link_is_known_and_else_at_the_profile() -> None:
    assert look_address(facts(story.UNKNOWN)) == "https://x.com/almazara"
    assert look_address(facts(replace(story.UNKNOWN, url="https://x.com/a/1"))) == "https://x.com/a/1"
    assert look_address(facts(replace(story.UNKNOWN, profile_url="javascript:alert(1)"))) == ""
    first, search = look_words(facts(story.UNKNOWN), NOW)
    assert first == "Look at the profile:"
    assert "“Quedan 6 plazas para”" in search
    assert times.clock(minutes_ago(27)) in search


def test_who_signed_is_named_with_role_and_time() -> None:
    when = times.day_and_time(NOW - timedelta(hours=17), NOW)
    assert signed_words(story.UNKNOWN, NOW) == f"Signed by Jon Etxeberria, PR, {when}"
    assert signed_words(replace(story.UNKNOWN, signed_by=()), NOW) == ""


def test_only_what_asks_says_what_goes_on_meanwhile() -> None:
    assert len(meanwhile_words(story.UNKNOWN)) == 3
    assert meanwhile_words(story.CONFIRMED) == ()


def test_each_class_of_channel_has_its_own_explanation() -> None:
    assert len({class_words(item) for item in IdempotencyClass}) == len(IdempotencyClass)
