"""Finds the data files of `resources/`, in a checkout as well as in an installed wheel."""

from importlib.util import find_spec
from pathlib import Path

from workstation.domain.errors import InternalBug


def resources_folder() -> Path:
    """Return the folder `resources/`.

    Raises:
        InternalBug: the installation lost its data files.
    """
    beside = Path(__file__).resolve().parents[2] / "resources"
    if beside.is_dir():
        return beside
    spec = find_spec("resources")
    for place in (spec.submodule_search_locations or []) if spec else []:
        # An editable installation lists a marker of its own among the folders.
        if Path(place).is_dir():
            return Path(place)
    raise InternalBug("resources_missing")
