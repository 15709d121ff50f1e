"""Fills a practice workspace with its story, through the very services that a team uses: nothing is written past them.

    found      the team, with keys for everybody at this workstation
    fill       channels -> collect -> who sorts what -> who writes, comments and signs what -> publish -> collect again

The practice channels play the other side, so what goes out, what is lost on its way and what comes back is as real as a
practice network can be.
"""

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, cast

from workstation.domain.conversations import ConversationState, Priority
from workstation.domain.drafts import Action, Content, MediaRef, Schedule
from workstation.domain.errors import InternalBug
from workstation.domain.identifiers import (
    AccountId,
    ConversationId,
    DraftId,
    PersonId,
    TeamId,
    conversation_id,
    message_id,
)
from workstation.ports.clock import Clock
from workstation.services.governing import Governing
from workstation.services.sample_story import DraftStep, Story, StoryConversation, StoryDraft

if TYPE_CHECKING:
    from workstation.services import Workstation

ZONE = "Europe/Madrid"


async def found(governing: Governing, story: Story) -> TeamId:
    """Found the story's team as a practice team: keys for everybody, no passphrases, practice channels only."""
    return await governing.found_team(story.team, story.admin, story.preset, story.members, practice=True)


async def fill(
    station: "Workstation",
    story: Story,
    *,
    clock: Clock,
    files: Callable[[str], bytes],
    on_progress: Callable[[int, int], None] | None = None,
) -> None:
    """Let the story happen in an empty practice workspace.

    Args:
        station: the open workspace; its team was made by `found`.
        story: what happens.
        clock: the present, the same that the practice network goes by.
        files: the bytes of a picture of the story.
        on_progress: told (steps done, steps in all).
    """
    await _Telling(station, story, clock, files, on_progress).tell()


class _Telling:
    def __init__(
        self,
        station: "Workstation",
        story: Story,
        clock: Clock,
        files: Callable[[str], bytes],
        on_progress: Callable[[int, int], None] | None,
    ) -> None:
        self._station = station
        self._story = story
        self._clock = clock
        self._files = files
        self._on_progress = on_progress
        self._total = len(story.channels) + len(story.conversations) + len(story.drafts) + 3
        self._done = 0
        self._people: Mapping[str, PersonId] = {}
        self._accounts: dict[str, AccountId] = {}
        self._slots_over = clock.now()

    async def tell(self) -> None:
        await self._meet()
        for channel in self._story.channels:
            await self._connect(channel)
        await self._station.collecting.collect()
        self._step()
        for draft in self._story.drafts:
            await self._write(draft)
        for conversation in self._story.conversations:
            await self._sort(conversation)
        await self._publish()
        await self._leave()

    def _step(self) -> None:
        self._done += 1
        if self._on_progress is not None:
            self._on_progress(self._done, self._total)

    async def _meet(self) -> None:
        by_name = {person.name: person.id for person in await self._station.signing_in.people()}
        self._people = {key: by_name[name] for key, name in self._story.names.items()}

    async def _connect(self, channel: str) -> None:
        values = {"scenario": self._story.scenario, "account": channel}
        self._accounts[channel] = (await self._station.connecting.add("practice", values)).id
        self._step()

    def _conversation(self, channel: str, root: str) -> ConversationId:
        return conversation_id(self._accounts[channel], root)

    # What the team made of conversations

    async def _sort(self, told: StoryConversation) -> None:
        ids = [self._conversation(told.channel, told.root)]
        fields, triaging = told.fields, self._station.triaging
        await self._sit("ana" if "ana" in self._people else self._story.sits)
        if fields.get("take_up"):
            await triaging.take_up(ids)
        if "assign" in fields:
            await triaging.assign(ids, self._people[str(fields["assign"])])
        for label in cast("list[str]", fields.get("labels", [])):
            await triaging.label(ids, label)
        if "priority" in fields:
            await triaging.set_priority(ids, Priority(str(fields["priority"])))
        if fields.get("star"):
            await triaging.star(ids, True)
        if fields.get("mute"):
            await triaging.mute(ids, True)
        await self._settle(ids, fields)
        for note in cast("list[Mapping[str, str]]", fields.get("notes", [])):
            await self._sit(note["by"])
            await triaging.add_note(ids[0], note["text"])
        self._step()

    async def _settle(self, ids: list[ConversationId], fields: Mapping[str, object]) -> None:
        if "state" in fields:
            minutes = fields.get("until_minutes")
            until = self._clock.now() + timedelta(minutes=float(str(minutes))) if minutes is not None else None
            await self._station.triaging.set_state(ids, ConversationState(str(fields["state"])), until)
        if fields.get("read"):
            await self._station.triaging.mark_read(ids)

    async def _sit(self, key: str) -> None:
        if self._station.signing_in.current().id != self._people[key]:
            await self._station.signing_in.switch_to(self._people[key])

    # What the team wrote and signed

    async def _write(self, told: StoryDraft) -> None:
        await self._sit(told.by)
        draft = (await self._station.drafting.create(await self._content(told))).row.id
        for step in told.steps:
            await self._sit(step.by)
            await self._do(draft, step)
        self._step()

    async def _content(self, told: StoryDraft) -> Content:
        account = self._accounts[told.channel]
        target = None
        if told.reply_to:
            target = await self._station.drafting.reply_target(message_id(account, told.reply_to))
        return Content(
            account=account,
            action=Action.REPLY if target else Action.POST,
            text=told.text,
            title=told.title,
            media=tuple([await self._picture(name, alt) for name, alt in told.media]),
            reply_to=target,
            schedule=self._schedule(told),
            language=told.language,
            topics=told.topics,
        )

    async def _picture(self, name: str, alt: str) -> MediaRef:
        attached = await self._station.drafting.attach(name, self._files(name))
        return replace(attached, alt_text=alt)

    def _schedule(self, told: StoryDraft) -> Schedule:
        if told.slot is None:
            return Schedule(zone=ZONE)
        begin, end = told.slot
        now = self._clock.now()
        if end is None:
            # People choose minutes, not microseconds.
            return Schedule((now + timedelta(seconds=begin)).replace(second=0, microsecond=0), None, ZONE)
        self._slots_over = max(self._slots_over, now + timedelta(seconds=end))
        return Schedule(now + timedelta(seconds=begin), now + timedelta(seconds=end), ZONE)

    async def _do(self, draft: DraftId, step: DraftStep) -> None:
        drafting, reviewing = self._station.drafting, self._station.reviewing
        view = await drafting.show(draft)
        digest, reason = view.row.digest, str(step.fields.get("reason", ""))
        match step.do:
            case "submit":
                await drafting.submit(draft)
            case "revise":
                await drafting.revise(draft, replace(view.revision.content, text=str(step.fields["text"])))
            case "discard":
                await drafting.discard(draft)
            case "approve":
                await reviewing.desk(draft)
                await reviewing.approve(draft, digest, str(step.fields["role"]), flags_acknowledged=view.flags)
            case "object":
                await reviewing.object(draft, digest, reason)
            case "request_changes":
                await reviewing.request_changes(draft, reason)
            case "comment":
                words = str(step.fields["words"])
                start = view.revision.content.text.index(words)
                await reviewing.comment(draft, digest, start, start + len(words), str(step.fields["text"]))
            case _:
                raise InternalBug("sample_story_damaged", cause=step.do)

    # What went out

    async def _publish(self) -> None:
        # A slot that ends within the story must have passed before publishing looks at it.
        await asyncio.sleep(max(0.0, (self._slots_over - self._clock.now()).total_seconds()))
        await self._station.publishing.run(now=True)
        self._step()
        await self._station.collecting.collect()
        self._step()

    async def _leave(self) -> None:
        for scratch in self._story.scratches:
            await self._sit(str(scratch["by"]))
            channel = str(scratch["channel"])
            conversation = self._conversation(channel, str(scratch["root"]))
            target = message_id(self._accounts[channel], str(scratch["message"]))
            key = f"conversation:{conversation}:reply"
            await self._station.drafting.save_scratch(key, str(scratch["text"]), mode="reply", target=target)
        await self._sit(self._story.sits)
