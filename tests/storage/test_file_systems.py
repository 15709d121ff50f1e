"""Which file systems are shared with other machines."""

from pathlib import Path

import pytest

from workstation.storage import file_systems
from workstation.storage.file_systems import is_network, network_file_system

MOUNTINFO = """\
22 1 254:0 / / rw,relatime - ext4 /dev/vda rw
30 22 0:26 / /home rw,relatime shared:1 - btrfs /dev/vdb rw
41 30 0:50 / /home/ana/equipo rw,relatime - cifs //nas/equipo rw
42 22 0:51 / /srv/nfs\\040con\\040espacios rw,relatime shared:7 master:1 - nfs4 nas:/equipo rw
43 22 0:52 / /mnt/c rw,noatime - 9p C:\\134 rw,aname=drvfs
44 22 0:53 / /run/user/1000/gvfs rw,nosuid - fuse.gvfsd-fuse gvfsd-fuse rw
45 22 0:54 / /home/ana/fotos rw - fuseblk /dev/sdb1 rw
46 30 0:55 / /home/ana/equipo rw,relatime - ext4 /dev/vdc rw
"""


@pytest.mark.threat("F16")
@pytest.mark.parametrize(
    ("folder", "expected"),
    [
        ("/home/ana/atalaya", ""),
        ("/srv/nfs con espacios/atalaya", "nfs4"),
        ("/mnt/c/Users/ana/atalaya", "drvfs"),
        ("/run/user/1000/gvfs/smb-share/atalaya", "fuse.gvfsd-fuse"),
        ("/home/ana/fotos/atalaya", ""),
        ("/home/ana/equipo/atalaya", ""),
        ("/home/ana/equipos", ""),
    ],
)
def test_the_mount_that_lies_on_top_decides(folder, expected, monkeypatch):
    monkeypatch.setattr(file_systems.Path, "resolve", lambda path: path)
    monkeypatch.setattr(file_systems, "_mountinfo", lambda: MOUNTINFO)
    assert network_file_system(Path(folder)) == expected


def test_a_share_mounted_last_is_refused(monkeypatch):
    monkeypatch.setattr(file_systems.Path, "resolve", lambda path: path)
    monkeypatch.setattr(file_systems, "_mountinfo", lambda: "\n".join(MOUNTINFO.splitlines()[:3]))
    assert network_file_system(Path("/home/ana/equipo/atalaya")) == "cifs"


def test_macos_reads_its_mounts(monkeypatch):
    listing = (
        "/dev/disk1s1 on / (apfs, local, journaled)\n"
        "//ana@nas/equipo on /Volumes/equipo (smbfs, nodev, nosuid, mounted by ana)\n"
    )
    monkeypatch.setattr(file_systems.Path, "resolve", lambda path: path)
    monkeypatch.setattr(file_systems.sys, "platform", "darwin")
    monkeypatch.setattr(file_systems, "_mount_listing", lambda: listing)
    assert network_file_system(Path("/Volumes/equipo/atalaya")) == "smbfs"
    assert network_file_system(Path("/Users/ana/atalaya")) == ""


@pytest.mark.parametrize(
    ("kind", "shared"),
    [("nfs", True), ("smb3", True), ("ceph", True), ("fuse.sshfs", True), ("fuse.rclone", True), ("ext4", False),
     ("overlay", False), ("tmpfs", False), ("fuse.fuse-overlayfs", False), ("virtiofs", False), ("9p", False)],
)  # fmt: skip
def test_names(kind, shared):
    assert is_network(kind) == shared


def test_this_machines_own_temp_folder_is_local(tmp_path: Path):
    assert network_file_system(tmp_path) == ""
