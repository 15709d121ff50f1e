"""The only place where adapters meet services: what the two doors call.

`opening` builds the services over an open workspace, `founding` makes a new workspace.
"""

from workstation.assembly.founding import Founded, found_sample, found_workspace
from workstation.assembly.opening import build_workstation

__all__ = ["Founded", "build_workstation", "found_sample", "found_workspace"]
