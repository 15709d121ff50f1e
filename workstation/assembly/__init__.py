"""The only place where adapters meet services: what the two doors call.

`opening` builds the services over an open workspace, `founding` makes a new workspace, `restoring` goes back to a
backup, `examining` is the doctor. Each is loaded when it is first called: opening is all that most starts need.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from workstation.assembly.examining import examine
    from workstation.assembly.founding import Founded, found_sample, found_workspace
    from workstation.assembly.opening import build_workstation, presets
    from workstation.assembly.restoring import restore_workspace

__all__ = ["Founded", "build_workstation", "examine", "found_sample", "found_workspace", "presets", "restore_workspace"]

_ROOMS = {
    "examining": ("examine",),
    "founding": ("Founded", "found_sample", "found_workspace"),
    "opening": ("build_workstation", "presets"),
    "restoring": ("restore_workspace",),
}


def __getattr__(name: str) -> object:
    for room, names in _ROOMS.items():
        if name in names:
            return getattr(import_module(f"{__name__}.{room}"), name)
    raise AttributeError(name)
