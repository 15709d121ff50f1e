"""Where a folder lies: SQLite's locks and shared memory do not hold on network file systems, so those are refused."""

import os
import subprocess
import sys
from pathlib import Path

_NETWORK = frozenset(
    {"nfs", "nfs4", "cifs", "smb2", "smb3", "smbfs", "afs", "afpfs", "webdav", "ncpfs", "ceph", "glusterfs", "lustre",
     "gfs2", "ocfs2", "coda", "davfs", "beegfs", "orangefs", "pvfs2"}
)  # fmt: skip
_LOCAL_FUSE = frozenset({"fuseblk", "fuse.fuse-overlayfs", "fuse.gocryptfs", "fuse.encfs", "fuse.ntfs-3g"})
_DRIVE_REMOTE = 4  # https://learn.microsoft.com/windows/win32/api/fileapi/nf-fileapi-getdrivetypew


def network_file_system(folder: Path) -> str:
    """Return the name of the network file system that `folder` lies on, "" when it is a local one."""
    path = folder.resolve()
    if os.name == "nt":
        return _windows_share(path)
    if sys.platform == "darwin":
        return _among(path, _darwin_mounts(_mount_listing()))
    return _among(path, _linux_mounts(_mountinfo()))


def _mountinfo() -> str:
    return Path("/proc/self/mountinfo").read_text(encoding="utf-8", errors="replace")


def _linux_mounts(mountinfo: str) -> list[tuple[str, str]]:
    """Read (mount point, file system) pairs, see proc_pid_mountinfo(5); later lines lie over earlier ones."""
    mounts = []
    for line in mountinfo.splitlines():
        fields, _, rest = line.partition(" - ")
        point = fields.split(" ")[4].encode("latin-1", "replace").decode("unicode_escape")
        kind, source = rest.split(" ")[:2]
        mounts.append((point, "drvfs" if kind == "9p" and source.endswith(("drvfs", ":\\134", ":\\")) else kind))
    return mounts


def _mount_listing() -> str:
    return subprocess.run(["/sbin/mount"], capture_output=True, text=True, check=False, timeout=10).stdout


def _darwin_mounts(listing: str) -> list[tuple[str, str]]:
    """Read (mount point, file system) pairs from mount(8): `SOURCE on POINT (KIND, ...)`."""
    mounts = []
    for line in listing.splitlines():
        head, _, kinds = line.rpartition(" (")
        mounts.append((head.rpartition(" on ")[2], kinds.split(",")[0].rstrip(")")))
    return mounts


def _among(path: Path, mounts: list[tuple[str, str]]) -> str:
    best, kind = "", ""
    for point, name in mounts:
        if len(point) >= len(best) and path.is_relative_to(point):
            best, kind = point, name
    return kind if is_network(kind) else ""


def is_network(kind: str) -> bool:
    """Tell whether a file system of this name may be shared with other machines; unknown FUSE ones count as shared."""
    return kind in _NETWORK or kind == "drvfs" or (kind.startswith("fuse") and kind not in _LOCAL_FUSE)


def _windows_share(path: Path) -> str:
    import ctypes

    drive = path.drive + os.sep
    if drive.startswith("\\\\"):
        return "UNC"
    libraries = getattr(ctypes, "windll")  # noqa: B009 - exists on Windows only, where alone this is called
    return "network drive" if libraries.kernel32.GetDriveTypeW(drive) == _DRIVE_REMOTE else ""
