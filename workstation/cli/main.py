"""Reads the command line, opens the workspace, runs one command and turns what happened into an exit code."""

import argparse
import asyncio
import os
import signal
import sys
import threading
import traceback
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from workstation.cli import channels, conversations, drafts, exports, inbox, publications, reviews, workspace
from workstation.cli.answers import Answer, Speaker
from workstation.cli.door import Door, everywhere
from workstation.cli.values import UsageProblem, passphrase
from workstation.cli.wording import error_text, reason_text
from workstation.configuration.paths import default_workspace, passphrase_file
from workstation.configuration.settings import Settings
from workstation.domain.errors import AtalayaError, EnvironmentProblem, NotFound, Reason, RuleViolation

if TYPE_CHECKING:
    from workstation.services import Workstation

DONE, REFUSED, USAGE, ENVIRONMENT, BUG = range(5)
_GROUPS = (workspace, channels, inbox, conversations, drafts, reviews, publications, exports)


def build_parser() -> argparse.ArgumentParser:
    """Return the parser of every command that exists."""
    parser = argparse.ArgumentParser(prog="atalayactl", description="Atalaya without a window.")
    everywhere(parser, top=True)
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
        speaker.answer(answer)
    except BrokenPipeError:
        # Whoever read the answer has seen enough; at exit Python must not try to write the rest.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except (Exception, KeyboardInterrupt) as error:
        return _failed(speaker, error, watching=getattr(arguments, "watch", None) is not None)
    return answer.code


def _failed(speaker: Speaker, error: BaseException, *, watching: bool) -> int:
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
            if speaker.json:
                speaker.answer(Answer({"problem": Reason(error.code, error.values)}))
            return ENVIRONMENT
        case KeyboardInterrupt():
            speaker.complain("Stopped. What was finished is kept.")
            return DONE if watching else REFUSED
    bug = error if isinstance(error, AtalayaError) else AtalayaError("internal")
    speaker.complain(error_text(bug))
    traceback.print_exception(error, file=sys.stderr)
    return BUG


def _refused(speaker: Speaker, reasons: Sequence[Reason]) -> int:
    for reason in reasons:
        speaker.complain(reason_text(reason))
    if speaker.json:
        speaker.answer(Answer({"refused": list(reasons)}))
    return REFUSED


def _settings(arguments: argparse.Namespace, *, writes: bool, unlocks: bool) -> Settings:
    return Settings(
        workspace=(arguments.workspace or default_workspace()).expanduser().absolute(),
        passphrase=_vault_passphrase(arguments) if unlocks else None,
        writes=writes,
        stays_open=getattr(arguments, "watch", None) is not None,
        holder="atalayactl",
    )


def _vault_passphrase(arguments: argparse.Namespace) -> str | None:
    """Return what unlocks the vault; with `--as` the option after the command's name is that person's own."""
    given: Path | None = arguments.passphrase_file
    if given is None and getattr(arguments, "as_person", None) is None:
        given = getattr(arguments, "person_passphrase_file", None)
    return passphrase(given or passphrase_file())


async def _run(arguments: argparse.Namespace, speaker: Speaker) -> Answer:
    _end_gently()
    standalone = getattr(arguments, "standalone", None)
    if standalone is not None:
        answer: Answer = await standalone(arguments, _settings(arguments, writes=True, unlocks=True), speaker)
        return answer
    workstation = await _open(arguments)
    try:
        done: Answer = await arguments.handler(Door(arguments, workstation, speaker))
    finally:
        await workstation.close()
    return done


async def _open(arguments: argparse.Namespace) -> "Workstation":
    from workstation import assembly

    writes = arguments.writes
    if not getattr(arguments, "leaves_note", False):
        return await assembly.build_workstation(_settings(arguments, writes=writes, unlocks=writes))
    try:
        return await assembly.build_workstation(_settings(arguments, writes=True, unlocks=True))
    except EnvironmentProblem as problem:
        if problem.code != "workspace_in_use":
            raise
        return await assembly.build_workstation(_settings(arguments, writes=False, unlocks=False))


def _end_gently() -> None:
    """Let SIGTERM (a service being stopped) end the work like Ctrl-C does, and not in the middle of a step."""
    on_main_thread = threading.current_thread() is threading.main_thread()
    if sys.platform != "win32" and on_main_thread:
        asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, signal.raise_signal, signal.SIGINT)
