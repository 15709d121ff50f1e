"""Reads the command line, opens the workspace, runs one command and turns what happened into an exit code."""

import argparse
import asyncio
import sys
import traceback
from collections.abc import Sequence
from pathlib import Path

from workstation import assembly
from workstation.cli import channels, conversations, drafts, exports, inbox, publications, reviews, workspace
from workstation.cli.answers import Answer, Speaker
from workstation.cli.door import Door
from workstation.cli.values import UsageProblem, passphrase
from workstation.cli.wording import error_text, reason_text
from workstation.configuration.paths import default_workspace, passphrase_file
from workstation.configuration.settings import Settings
from workstation.domain.errors import EnvironmentProblem, NotFound, Reason, RuleViolation
from workstation.services import Workstation

DONE, REFUSED, USAGE, ENVIRONMENT, BUG = range(5)
_GROUPS = (workspace, channels, inbox, conversations, drafts, reviews, publications, exports)


def build_parser() -> argparse.ArgumentParser:
    """Return the parser of every command that exists."""
    parser = argparse.ArgumentParser(prog="atalayactl", description="Atalaya without a window.")
    parser.add_argument("--workspace", type=Path, metavar="DIR", help="default: $ATALAYA_WORKSPACE or your data folder")
    parser.add_argument("--json", action="store_true", help="print one JSON object on standard output")
    parser.add_argument("--quiet", action="store_true", help="no messages, only answers and errors")
    parser.add_argument("--passphrase-file", type=Path, metavar="F", help="unlocks the vault where no keyring exists")
    groups = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for group in _GROUPS:
        group.add_to(groups)
    return parser


def run(argv: Sequence[str] | None = None) -> int:
    """Run one command line and return its exit code."""
    arguments = build_parser().parse_args(argv)
    speaker = Speaker(as_json=arguments.json, quiet=arguments.quiet)
    try:
        answer = asyncio.run(_run(arguments, speaker))
    except (Exception, KeyboardInterrupt) as error:
        return _failed(speaker, error)
    speaker.answer(answer)
    return answer.code


def _failed(speaker: Speaker, error: BaseException) -> int:
    """Say what happened and return its exit code; whatever has no name here is a bug of ours."""
    match error:
        case UsageProblem():
            speaker.complain(f"atalayactl: {error}")
            return USAGE
        case RuleViolation():
            return _refused(speaker, error.reasons)
        case NotFound():
            return _refused(speaker, (Reason(error.code, error.values),))
        case EnvironmentProblem():
            speaker.complain(error_text(error))
            return ENVIRONMENT
        case KeyboardInterrupt():
            speaker.complain("Stopped. What was finished is kept.")
            return REFUSED
    speaker.complain("This is a bug of Atalaya. Nothing that was saved is lost.")
    traceback.print_exception(error, file=sys.stderr)
    return BUG


def _refused(speaker: Speaker, reasons: Sequence[Reason]) -> int:
    for reason in reasons:
        speaker.complain(reason_text(reason))
    if speaker.json:
        speaker.answer(Answer({"refused": list(reasons)}))
    return REFUSED


def _settings(arguments: argparse.Namespace, *, writes: bool) -> Settings:
    given: Path | None = arguments.passphrase_file
    if given is None and getattr(arguments, "as_person", None) is None:
        given = getattr(arguments, "person_passphrase_file", None)
    given = given or passphrase_file()
    return Settings(
        workspace=(arguments.workspace or default_workspace()).absolute(),
        passphrase=passphrase(given),
        writes=writes,
        holder="atalayactl",
    )


async def _run(arguments: argparse.Namespace, speaker: Speaker) -> Answer:
    founder = getattr(arguments, "founder", None)
    if founder is not None:
        founded: Answer = await founder(arguments, _settings(arguments, writes=True), speaker)
        return founded
    workstation = await _open(arguments)
    try:
        answer: Answer = await arguments.handler(Door(arguments, workstation, speaker))
    finally:
        await workstation.close()
    return answer


async def _open(arguments: argparse.Namespace) -> Workstation:
    if not getattr(arguments, "leaves_note", False):
        return await assembly.build_workstation(_settings(arguments, writes=arguments.writes))
    try:
        return await assembly.build_workstation(_settings(arguments, writes=True))
    except EnvironmentProblem as problem:
        if problem.code != "workspace_in_use":
            raise
        return await assembly.build_workstation(_settings(arguments, writes=False))
