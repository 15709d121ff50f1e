"""`init`, `doctor`, `restore` and `journal verify`: the workspace itself."""

import argparse
from collections.abc import Awaitable, Callable
from pathlib import Path

from workstation.cli.answers import Answer, Speaker
from workstation.cli.door import Door, Groups, command, everywhere, passphrase_option, subgroup
from workstation.cli.values import UsageProblem, passphrase
from workstation.cli.wording import reason_text
from workstation.configuration.settings import Settings
from workstation.domain.errors import RuleViolation
from workstation.domain.founding import NewMember, NewPerson

PRESETS = ("solo", "pair", "legal-and-pr")
Standalone = Callable[[argparse.Namespace, Settings, Speaker], Awaitable[Answer]]


def add_to(groups: Groups) -> None:
    """Register the commands."""
    init = _standalone(groups, "init", _init, "make a new workspace")
    init.add_argument("--sample", action="store_true", help="the practice workspace: people, messages, drafts")
    init.add_argument("--team", metavar="NAME")
    init.add_argument("--person", metavar="NAME")
    init.add_argument("--department", default="", metavar="D")
    init.add_argument("--preset", default="solo", choices=PRESETS)
    init.add_argument("--member", action="append", default=[], metavar="NAME=ROLE:PASSPHRASE_FILE")
    restore = _standalone(groups, "restore", _restore, "a workspace from a backup")
    restore.add_argument("backup", type=Path)
    restore.add_argument(
        "--admin", action="append", default=[], metavar="NAME=PASSPHRASE_FILE", help="an admin who must sign as well"
    )
    _standalone(groups, "doctor", _doctor, "what is fine, what is not, what to do")
    journal = subgroup(groups, "journal", "the signed journal")
    command(journal, "verify", _verify, "recompute every chain, signature and state digest", writes=False)


def _standalone(groups: Groups, name: str, handler: Standalone, summary: str) -> argparse.ArgumentParser:
    """Add a command that opens the workspace in its own way."""
    parser = groups.add_parser(name, help=summary, description=summary)
    parser.set_defaults(standalone=handler)
    everywhere(parser)
    passphrase_option(parser)
    return parser


async def _init(arguments: argparse.Namespace, settings: Settings, speaker: Speaker) -> Answer:
    from workstation import assembly

    if arguments.sample:
        founded = await assembly.found_sample(settings, on_progress=speaker.progress)
    else:
        if not arguments.team or not arguments.person:
            raise UsageProblem("init needs --team NAME and --person NAME (or --sample)")
        founder = NewPerson(name=arguments.person, department=arguments.department)
        members = [_member(text) for text in arguments.member]
        founded = await assembly.found_workspace(
            settings, team=arguments.team, founder=founder, preset=arguments.preset, members=members
        )
    speaker.say("Next: `atalayactl channel kinds`, then `atalayactl channel add KIND …` and `atalayactl collect`.")
    data = {
        "workspace": str(settings.workspace),
        "team_id": founded.team_id,
        "person": founded.person.name,
        "person_id": founded.person.id,
    }
    return Answer(data, [f"workspace {settings.workspace}", f"team {founded.team_id}", f"person {founded.person.name}"])


def _member(text: str) -> NewMember:
    name, equals, rest = text.partition("=")
    roles, colon, file = rest.partition(":")
    if not (equals and colon and name and roles and file):
        raise UsageProblem(f"--member takes NAME=ROLE:PASSPHRASE_FILE, got {text!r}")
    return NewMember(name=name, roles=tuple(roles.split("+")), passphrase=passphrase(Path(file)))


async def _restore(arguments: argparse.Namespace, settings: Settings, speaker: Speaker) -> Answer:
    from workstation import assembly

    admins = dict(_admin(text) for text in arguments.admin)
    try:
        restored = await assembly.restore_workspace(settings, arguments.backup, passphrases=admins)
    except RuleViolation as refused:
        if refused.code == "charter_needs_admins":
            speaker.say("Nothing was changed. Give --admin NAME=PASSPHRASE_FILE for each admin who is missing.")
        raise
    data = {
        "workspace": str(settings.workspace),
        "settled": restored.settled,
        "needs_you": restored.needs_you,
        "put_aside": restored.put_aside,
        "keys_to_renew": restored.keys_to_renew,
    }
    lines = [f"restored; {restored.settled} publications were settled, {restored.needs_you} need you"]
    if restored.needs_you:
        lines.append("Nothing is sent before you settled them: atalayactl publication list")
    if restored.keys_to_renew:
        lines.append(
            f"These people get a new key when they next give their passphrase: {', '.join(restored.keys_to_renew)}"
        )
    return Answer(data, lines)


def _admin(text: str) -> tuple[str, str]:
    name, equals, file = text.partition("=")
    if not (name and equals and file):
        raise UsageProblem(f"--admin takes NAME=PASSPHRASE_FILE, got {text!r}")
    return name, passphrase(Path(file)) or ""


async def _doctor(arguments: argparse.Namespace, settings: Settings, speaker: Speaker) -> Answer:
    from workstation import assembly

    del arguments, speaker
    checks = await assembly.examine(settings)
    facts = [{"name": check.name, "ok": check.ok, "detail": check.detail} for check in checks]
    lines = [f"{'ok ' if check.ok else 'BAD'} {check.name:<12} {reason_text(check.detail)}" for check in checks]
    return Answer({"checks": facts}, lines, 0 if all(check.ok for check in checks) else 3)


async def _verify(door: Door) -> Answer:
    found = await door.workstation.auditing.verify(on_progress=door.speaker.progress)
    data = {"events": found.events, "problems": found.problems, "state_digest": found.state_digest}
    lines = [f"{found.events} events, {len(found.problems)} problems", *map(reason_text, found.problems)]
    return Answer(data, lines, 1 if found.problems else 0)
