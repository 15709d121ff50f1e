"""The doctor: looks at the machine and at the workspace, also when the workspace cannot be opened."""

from collections.abc import Sequence
from dataclasses import replace

from workstation.assembly.adapters import Machine
from workstation.assembly.doctor_checks import check_sqlite, check_window, problem_check
from workstation.assembly.opening import build_workstation
from workstation.configuration.settings import Settings
from workstation.domain.desk import Check
from workstation.domain.errors import EnvironmentProblem, RuleViolation


async def examine(settings: Settings, *, machine: Machine | None = None) -> Sequence[Check]:
    """Return what is fine and what is not; changes nothing and takes no lock."""
    try:
        workstation = await build_workstation(replace(settings, writes=False), machine=machine)
    except (EnvironmentProblem, RuleViolation) as problem:
        return (check_sqlite(), problem_check("workspace", problem), check_window())
    try:
        return await workstation.auditing.doctor()
    finally:
        await workstation.close()
