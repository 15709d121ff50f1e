"""The only place where adapters meet services: what the two doors call.

`opening` builds the services over an open workspace, `founding` makes a new workspace, `restoring` goes back to a
backup, `examining` is the doctor.
"""

from workstation.assembly.examining import examine
from workstation.assembly.founding import Founded, found_sample, found_workspace
from workstation.assembly.opening import build_workstation, presets
from workstation.assembly.restoring import restore_workspace

__all__ = ["Founded", "build_workstation", "examine", "found_sample", "found_workspace", "presets", "restore_workspace"]
