"""Tasks that a worker process must survive or die of alone."""

import os
import resource
import time
from pathlib import Path

from workstation.domain.errors import NetworkProblem


def double(number):
    return number * 2


def sleep_long():
    time.sleep(60)


def eat_memory():
    return len(bytearray(600 * 1024 * 1024))


def die():
    os._exit(9)


def fail():
    raise KeyError("odd")


def refuse():
    raise NetworkProblem("not_a_feed", sent=True, url="https://example.org/")


def limits():
    return resource.getrlimit(resource.RLIMIT_AS)[0], os.getpid()


def resident_bytes():
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE")


def loaded_modules():
    import sys

    return sorted(sys.modules)
