"""What every command handler gets, and how command groups register."""

import argparse
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

from workstation.cli.answers import Answer, Speaker
from workstation.cli.values import by_prefix, passphrase
from workstation.domain.errors import Reason, RuleViolation
from workstation.domain.identifiers import AccountId, ConversationId, DraftId, MessageId, PersonId

if TYPE_CHECKING:
    from workstation.domain.channels import Channel
    from workstation.domain.people import Person
    from workstation.services import Workstation

Groups: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"


@dataclass(frozen=True, slots=True)
class Door:
    """An open workspace, the parsed arguments and where to speak."""

    arguments: argparse.Namespace
    workstation: "Workstation"
    speaker: Speaker

    def argument(self, name: str) -> Any:  # noqa: ANN401 - argparse's values have no better type
        """Return one parsed argument."""
        return getattr(self.arguments, name)

    async def channel(self, wanted: str) -> "Channel":
        """Return the channel whose id begins with `wanted`."""
        channels = {channel.id: channel for channel in await self.workstation.connecting.channels()}
        return channels[AccountId(by_prefix(wanted, list(channels), "channel"))]

    async def conversation(self, wanted: str) -> ConversationId:
        """Return the id of the conversation that begins with `wanted`."""
        return ConversationId(await self.workstation.searching.resolve(wanted))

    async def message(self, wanted: str) -> MessageId:
        """Return the id of the message that begins with `wanted`."""
        return await self.workstation.searching.resolve_message(wanted)

    async def draft(self, wanted: str) -> DraftId:
        """Return the id of the draft that begins with `wanted`."""
        rows = await self.workstation.drafting.drafts()
        return DraftId(by_prefix(wanted, [row.id for row in rows], "draft"))

    async def person(self, wanted: str) -> "Person":
        """Return the person named `wanted` (full name without regard to case, or the beginning of the id)."""
        people = await self.workstation.signing_in.people()
        named = [person for person in people if person.name.casefold() == wanted.casefold()]
        named = named or [person for person in people if person.id.startswith(wanted)]
        if len(named) != 1:
            raise RuleViolation(Reason("not_here", {"what": "person", "id": wanted}))
        return named[0]

    async def act_as(self) -> PersonId | None:
        """Take the seat of `--as PERSON`, unlocked with `--passphrase-file`; None means the person who sits here."""
        wanted: str | None = self.argument("as_person")
        if wanted is None:
            return None
        person = await self.person(wanted)
        given: Path | None = self.argument("person_passphrase_file")
        await self.workstation.signing_in.switch_to(person.id, passphrase(given), remember=False)
        return person.id


Handler = Callable[[Door], Awaitable[Answer]]


def everywhere(parser: argparse.ArgumentParser, *, top: bool = False) -> None:
    """Add what every command takes, before its name (`top`) or after it."""
    nothing: Any = {} if top else {"default": argparse.SUPPRESS}
    parser.add_argument("--workspace", type=Path, metavar="DIR", help="default: $ATALAYA_WORKSPACE", **nothing)
    parser.add_argument("--json", action="store_true", help="print one JSON object on standard output", **nothing)
    parser.add_argument("--quiet", action="store_true", help="no messages, only answers and errors", **nothing)


def command(
    group: Groups, name: str, handler: Handler, summary: str, *, writes: bool, acts: bool = False
) -> argparse.ArgumentParser:
    """Add one command; `writes` takes the workspace lock, `acts` accepts `--as PERSON`."""
    parser = group.add_parser(name, help=summary, description=summary)
    parser.set_defaults(handler=handler, writes=writes)
    everywhere(parser)
    if acts:
        parser.add_argument("--as", dest="as_person", metavar="PERSON", help="act and sign as this person, once")
    passphrase_option(parser, "with --as that person's passphrase, else what unlocks the vault" if acts else "")
    return parser


def passphrase_option(parser: argparse.ArgumentParser, help_text: str = "") -> None:
    """Let `--passphrase-file` also stand after the command's name."""
    parser.add_argument(
        "--passphrase-file",
        dest="person_passphrase_file",
        type=Path,
        metavar="F",
        help=help_text or "unlocks the vault where no system keyring does",
    )


def subgroup(groups: Groups, name: str, summary: str) -> Groups:
    """Add a group of commands."""
    parser = groups.add_parser(name, help=summary, description=summary)
    return parser.add_subparsers(dest=f"{name}_command", required=True, metavar="COMMAND")
