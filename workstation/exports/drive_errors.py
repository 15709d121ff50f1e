"""What an operating system's error says about a drive."""

import errno
from typing import Final

from workstation.ports.exporting import DriveProblem

_CODES: Final[dict[str, tuple[str, ...]]] = {
    "export.drive_full": ("ENOSPC", "EDQUOT", "EFBIG"),
    "export.drive_read_only": ("EROFS",),
    "export.drive_refused": ("EACCES", "EPERM", "ELOOP"),
    "export.drive_busy": ("EBUSY", "ETXTBSY", "EAGAIN"),
    "export.name_too_long": ("ENAMETOOLONG",),
    "export.drive_gone": (
        "ENOENT", "ENOTDIR", "ENODEV", "ENXIO", "EIO", "ESTALE", "ENOTCONN", "EHOSTDOWN", "EHOSTUNREACH",
        "ENETDOWN", "ENETUNREACH", "ETIMEDOUT", "ECONNRESET", "ECONNABORTED",
    ),
}  # fmt: skip
_BY_ERRNO: Final = {
    getattr(errno, name): code for code, names in _CODES.items() for name in names if hasattr(errno, name)
}
_BY_WINERROR: Final = {
    19: "export.drive_read_only",  # ERROR_WRITE_PROTECT; its errno says "access denied"
    32: "export.drive_busy",  # ERROR_SHARING_VIOLATION
    33: "export.drive_busy",  # ERROR_LOCK_VIOLATION
    39: "export.drive_full",  # ERROR_HANDLE_DISK_FULL
    112: "export.drive_full",  # ERROR_DISK_FULL
    21: "export.drive_gone",  # ERROR_NOT_READY
    51: "export.drive_gone",  # ERROR_REM_NOT_LIST
    53: "export.drive_gone",  # ERROR_BAD_NETPATH
    59: "export.drive_gone",  # ERROR_UNEXP_NET_ERR
    64: "export.drive_gone",  # ERROR_NETNAME_DELETED
    67: "export.drive_gone",  # ERROR_BAD_NET_NAME
}
"""Windows System Error Codes (learn.microsoft.com/windows/win32/debug/system-error-codes)."""

FSYNC_UNSUPPORTED: Final = frozenset(
    getattr(errno, name) for name in ("EINVAL", "ENOTSUP", "EOPNOTSUPP", "ENOSYS") if hasattr(errno, name)
)
"""What a file system answers that has no fsync; reading back is then the only check there is."""


def drive_code(error: OSError) -> str:
    """Return the code that `error` means for a drive."""
    winerror: int | None = getattr(error, "winerror", None)
    if winerror is not None and winerror in _BY_WINERROR:
        return _BY_WINERROR[winerror]
    return _BY_ERRNO.get(error.errno or 0, "export.drive_failed")


def drive_problem(error: OSError, **values: object) -> DriveProblem:
    """Return the problem to raise for `error`, with the `values` that name folder and file."""
    return DriveProblem(drive_code(error), errno=error.errno, **values)
