"""`init`, `doctor`, `restore` and `journal verify`: the workspace itself."""

from pathlib import Path

from workstation import assembly
from workstation.cli.answers import Answer, Speaker
from workstation.cli.door import Door, Groups, command, subgroup
from workstation.cli.values import UsageProblem, passphrase
from workstation.cli.wording import reason_text
from workstation.configuration.settings import Settings
from workstation.domain.founding import NewMember, NewPerson


def add_to(groups: Groups) -> None:
    """Register the commands."""
    init = groups.add_parser("init", help="make a new workspace", description="make a new workspace")
    init.set_defaults(founder=_init)
    init.add_argument("--sample", action="store_true", help="the practice workspace: people, messages, drafts")
    init.add_argument("--team")
    init.add_argument("--person")
    init.add_argument("--department", default="")
    init.add_argument("--preset", default="solo")
    init.add_argument("--member", action="append", default=[], metavar="NAME=ROLE:PASSPHRASE_FILE")
    restore = groups.add_parser("restore", help="a workspace from a backup", description="a workspace from a backup")
    restore.set_defaults(founder=_restore)
    restore.add_argument("backup", type=Path)
    command(groups, "doctor", _doctor, "what is fine, what is not, what to do", writes=False)
    journal = subgroup(groups, "journal", "the signed journal")
    command(journal, "verify", _verify, "recompute every chain, signature and state digest", writes=False)


async def _init(arguments: object, settings: Settings, speaker: Speaker) -> Answer:
    values = vars(arguments)
    if values["sample"]:
        founded = await assembly.found_sample(settings, on_progress=speaker.progress)
    else:
        if not values["team"] or not values["person"]:
            raise UsageProblem("init needs --team NAME and --person NAME (or --sample)")
        founder = NewPerson(name=values["person"], department=values["department"])
        members = [_member(text) for text in values["member"]]
        founded = await assembly.found_workspace(
            settings, team=values["team"], founder=founder, preset=values["preset"], members=members
        )
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


async def _restore(arguments: object, settings: Settings, speaker: Speaker) -> Answer:
    del speaker
    restored = await assembly.restore_workspace(settings, vars(arguments)["backup"])
    data = {"workspace": str(settings.workspace), "settled": restored.settled, "needs_you": restored.needs_you}
    return Answer(data, [f"restored; {restored.needs_you} publications need you, {restored.settled} were settled"])


async def _doctor(door: Door) -> Answer:
    checks = await door.workstation.auditing.doctor()
    facts = [{"name": check.name, "ok": check.ok, "detail": check.detail} for check in checks]
    lines = [f"{'ok ' if check.ok else 'BAD'} {check.name:<12} {reason_text(check.detail)}" for check in checks]
    return Answer({"checks": facts}, lines, 0 if all(check.ok for check in checks) else 3)


async def _verify(door: Door) -> Answer:
    found = await door.workstation.auditing.verify(on_progress=door.speaker.progress)
    data = {"events": found.events, "problems": found.problems, "state_digest": found.state_digest}
    lines = [f"{found.events} events, {len(found.problems)} problems", *map(reason_text, found.problems)]
    return Answer(data, lines, 1 if found.problems else 0)
