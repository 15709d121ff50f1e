"""Whether an account can reach the public at all: a practice team may only publish where it cannot."""

import ipaddress
from urllib.parse import urlsplit

from workstation.domain.channels import Channel


def is_contained(channel: Channel) -> bool:
    """Tell whether `channel` is a practice channel, or every address it speaks to is on this machine."""
    if channel.capabilities.practice:
        return True
    others = [channel.address, *(value for value in channel.settings.values() if "://" in value)]
    return all(_is_loopback(address) for address in [channel.server, *filter(None, others)])


def _is_loopback(address: str) -> bool:
    try:
        host = urlsplit(address if "://" in address else f"//{address}").hostname or ""
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
