"""Writing what is only nice to have: a workspace opened for reading beside an open window goes without."""

from collections.abc import Callable

from workstation.domain.errors import EnvironmentProblem
from workstation.ports.storage import Storage, Tables


async def write_if_possible(storage: Storage, work: Callable[[Tables], None]) -> None:
    """Run `work` in a transaction, or leave it when this storage only reads."""
    try:
        await storage.transact(work)
    except EnvironmentProblem as problem:
        if problem.code != "storage_opened_for_reading":
            raise
