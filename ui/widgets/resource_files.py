"""Finds the data files of `resources/`, which holds no Python."""

from functools import cache
from importlib import resources
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
    installed = Path(str(resources.files("resources")))
    if installed.is_dir():
        return installed
    raise FileNotFoundError(str(beside))


def resource_path(*parts: str) -> Path:
    """The path of one data file, for example `resource_path("themes", "tokens.json")`."""
    return resource_folder().joinpath(*parts)
