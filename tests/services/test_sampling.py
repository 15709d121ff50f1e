"""The sample workspace is told through the real services: every state is there, only practice channels are used."""

import asyncio
import json

import pytest

from tests.plugins.shared_data import RESOURCES
from workstation.assembly.adapters import open_adapters
from workstation.assembly.opening import assemble
from workstation.configuration.resources import resources_folder
from workstation.configuration.settings import Settings
from workstation.connectors.practice.controls import PracticeControls
from workstation.connectors.practice.scenario import read_scenario
from workstation.domain.conversations import ConversationState
from workstation.domain.drafts import DraftState
from workstation.domain.errors import InternalBug
from workstation.domain.identifiers import conversation_id
from workstation.domain.publications import PublicationState
from workstation.services import sampling
from workstation.services.change_bus import ChangeBus
from workstation.services.sample_story import read_story

FOLDER = resources_folder() / "sample"
LANGUAGES = {"es", "en", "ca"}


def story():
    return read_story((FOLDER / "story.json").read_bytes())


@pytest.fixture
async def desk(tmp_path):
    """A filled sample workspace, with what it was told on the way."""
    settings = Settings(workspace=tmp_path / "sample", passphrase="una frase bastante larga")
    bus = ChangeBus()
    bus.attach(asyncio.get_running_loop())
    adapters = await open_adapters(settings, bus.announce, create=True)
    try:
        workstation = await assemble(settings, adapters, bus)
        progress = []
        await sampling.found(workstation.governing, story())
        await sampling.fill(
            workstation,
            story(),
            clock=adapters.clock,
            files=lambda name: (FOLDER / name).read_bytes(),
            on_progress=lambda done, total: progress.append((done, total)),
        )
        yield workstation, progress, tmp_path / "sample"
    finally:
        await adapters.close()


async def test_the_story_reaches_every_state(desk):
    workstation, progress, folder = desk
    assert workstation.signing_in.current().name == "Ana Ribera"
    assert workstation.signing_in.practice
    drafts = await workstation.drafting.drafts()
    assert {row.state for row in drafts} == set(DraftState) - {DraftState.EXPIRED}
    publications = await workstation.publishing.publications()
    assert {publication.state for publication in publications} == {
        PublicationState.ELIGIBLE,
        PublicationState.CONFIRMED,
        PublicationState.UNKNOWN,
        PublicationState.MISSED,
        PublicationState.REJECTED,
        PublicationState.BLOCKED,
    }
    assert progress[-1][0] == progress[-1][1]
    assert [done for done, _ in progress] == list(range(1, len(progress) + 1))
    channels = await workstation.connecting.channels()
    assert all(channel.capabilities.practice for channel in channels)
    assert {channel.may_publish for channel in channels} == {True, False}
    verification = await workstation.auditing.verify()
    assert verification.problems == ()
    # What the platforms show is what was confirmed, once each.
    controls = PracticeControls(folder / "practice-network.jsonl")
    shown = [own.key for channel in story().channels for own in controls.own(channel)]
    confirmed = [item for item in publications if item.state is PublicationState.CONFIRMED]
    assert len(shown) == len(set(shown)) == len(confirmed)


async def test_the_inbox_is_sorted_and_speaks_three_languages(desk):
    workstation, _, _ = desk
    accounts = {channel.title: channel.id for channel in await workstation.connecting.channels()}
    social = accounts["Red social"]
    lucia = conversation_id(social, "s-lucia-1")
    messages = (await workstation.searching.messages(lucia)).messages
    assert [message.author.name for message in messages] == [
        "Lucía Ferrer",
        "Paco Valle",
        "Cooperativa La Almazara",
        "Lucía Ferrer",
    ]
    assert messages[1].version_count == 2
    assert messages[0].attachments[0].url.startswith("https://masto.example/")
    own = messages[2].own
    assert [(name, role) for name, role, _ in own.signed_by] == [("Marta Soler", "legal"), ("Jon Etxeberria", "pr")]
    detail = await workstation.searching.conversation(lucia)
    assert [note.person_name for note in detail.notes] == ["Nuria Casals"]
    assert detail.row.labels == ("Calidad", "L-2431")
    states = {row.state for row in (await workstation.searching.conversations("", limit=200)).rows}
    assert states == set(ConversationState)
    found = {message.language for message in (await workstation.searching.search_messages("", limit=200)).messages}
    assert found >= LANGUAGES
    scratches = await workstation.drafting.scratches()
    assert [scratch.key for scratch in scratches] == [f"conversation:{lucia}:reply"]


def test_scenario_and_story_belong_together():
    accounts = read_scenario("almazara", RESOURCES / "sample")
    told = story()
    assert set(told.channels) == set(accounts)
    known = {(key, message["id"]) for key, account in accounts.items() for message in account.messages}
    assert len(known) == sum(len(account.messages) for account in accounts.values())
    for draft in told.drafts:
        assert not draft.reply_to or (draft.channel, draft.reply_to) in known
        limit = accounts[draft.channel].capabilities.max_length
        assert limit is None or len(draft.text) <= limit
        for name, alt in draft.media:
            assert (FOLDER / name).is_file()
            assert alt
    for conversation in told.conversations:
        assert (conversation.channel, conversation.root) in known
    for account in accounts.values():
        for message in account.messages:
            root = message.get("thread", message["id"])
            assert (account.id, root) in known
            assert (account.id, message.get("parent", root)) in known


def test_only_reserved_names_of_hosts_are_used():
    text = (FOLDER / "almazara.json").read_text(encoding="utf-8") + (FOLDER / "story.json").read_text(encoding="utf-8")
    hosts = {word.split("@")[-1].strip('",.;:)»/').lower() for word in text.split() if "." in word and "@" in word}
    addresses = {host for host in hosts if "." in host}
    assert addresses
    assert all(host.endswith(".example") for host in addresses), addresses
    links = [word for word in text.replace('"', " ").split() if word.startswith(("http://", "https://"))]
    assert links
    assert all(".example/" in link for link in links)


@pytest.mark.parametrize("damage", [b"", b"[]", b"{}", b'{"team": 1, "admin": {}, "members": []}'])
def test_a_damaged_story_is_our_own_fault(damage):
    with pytest.raises(InternalBug, match="sample_story_damaged"):
        read_story(damage)


def test_the_story_uses_every_kind_of_step():
    value = json.loads((FOLDER / "story.json").read_text(encoding="utf-8"))
    steps = {step["do"] for draft in value["drafts"] for step in draft["steps"]}
    assert steps == {"submit", "approve", "object", "request_changes", "comment", "revise", "discard"}
