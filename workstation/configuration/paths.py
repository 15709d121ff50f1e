"""Where a workspace lies unless somebody says otherwise."""

import os
from pathlib import Path

WORKSPACE_VARIABLE = "ATALAYA_WORKSPACE"
PASSPHRASE_VARIABLE = "ATALAYA_PASSPHRASE_FILE"  # noqa: S105 - the name of a variable


def default_workspace() -> Path:
    """Return `$ATALAYA_WORKSPACE`, else the platform's folder for a person's own data."""
    chosen = os.environ.get(WORKSPACE_VARIABLE)
    if chosen:
        return Path(chosen).expanduser()
    from platformdirs import user_data_path

    return user_data_path("Atalaya", appauthor=False) / "workspace"


def passphrase_file() -> Path | None:
    """Return the file that `$ATALAYA_PASSPHRASE_FILE` names, or None."""
    chosen = os.environ.get(PASSPHRASE_VARIABLE)
    return Path(chosen).expanduser() if chosen else None
