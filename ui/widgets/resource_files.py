"""Finds the data files of `resources/`, which holds no Python."""

from functools import cache
from importlib.util import find_spec
from pathlib import Path


@cache
def resource_folder() -> Path:
    """The folder `resources/`: beside the `ui` package, else wherever the installed distribution put it.

    Raises:
        FileNotFoundError: no such folder exists, so the installation is incomplete.
    """
    beside = Path(__file__).resolve().parents[2] / "resources"
    if beside.is_dir():
        return beside
    spec = find_spec("resources")
    for place in (spec.submodule_search_locations or []) if spec else []:
        # An editable installation lists a marker of its own among the folders.
        if Path(place).is_dir():
            return Path(place)
    raise FileNotFoundError(str(beside))


def resource_path(*parts: str) -> Path:
    """The path of one data file, for example `resource_path("themes", "tokens.json")`."""
    return resource_folder().joinpath(*parts)
