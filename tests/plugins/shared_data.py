"""The folder of real-world samples beside the repository: used where it is, missed loudly where it is not."""

import os
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).resolve().parents[2]
RESOURCES = REPOSITORY / "resources"
ABSENT = "the shared data folder is not there"


def shared_data_folder() -> Path:
    """Return where the samples are looked for; ATALAYA_SHARED_DATA names another place."""
    return Path(os.environ.get("ATALAYA_SHARED_DATA") or REPOSITORY.parent / "shared" / "data")


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """The folder of samples; the test is skipped, and the summary says so, where it is absent."""
    folder = shared_data_folder()
    if not folder.is_dir():
        pytest.skip(f"{ABSENT}: {folder}")
    return folder
