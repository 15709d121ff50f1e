"""Which IP addresses a channel may talk to: a pure judgement over the IANA special-purpose registries.

Python's own `is_global` changed between patch releases (CVE-2024-4032), so the lists stand here in full. Sources:
IANA IPv4/IPv6 Special-Purpose Address Registries (RFC 6890 and updates), RFC 6052 (NAT64), RFC 3056 (6to4),
RFC 4380 (Teredo).
"""

from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address
from typing import Final

IpAddress = IPv4Address | IPv6Address
IpNetwork = IPv4Network | IPv6Network

NOT_PUBLIC_V4: Final = tuple(
    IPv4Network(text)
    for text in (
        "0.0.0.0/8",
        "10.0.0.0/8",
        "100.64.0.0/10",
        "127.0.0.0/8",
        "169.254.0.0/16",
        "172.16.0.0/12",
        "192.0.0.0/24",
        "192.0.2.0/24",
        "192.31.196.0/24",
        "192.52.193.0/24",
        "192.88.99.0/24",
        "192.168.0.0/16",
        "192.175.48.0/24",
        "198.18.0.0/15",
        "198.51.100.0/24",
        "203.0.113.0/24",
        "224.0.0.0/4",
        "240.0.0.0/4",
    )
)
PUBLIC_V6: Final = IPv6Network("2000::/3")
NOT_PUBLIC_V6: Final = tuple(
    IPv6Network(text) for text in ("2001::/23", "2001:db8::/32", "2002::/16", "2620:4f:8000::/48", "3fff::/20")
)
PERMITTED: Final[tuple[IpNetwork, ...]] = (
    IPv4Network("10.0.0.0/8"),
    IPv4Network("100.64.0.0/10"),
    IPv4Network("127.0.0.0/8"),
    IPv4Network("172.16.0.0/12"),
    IPv4Network("192.168.0.0/16"),
    IPv6Network("::1/128"),
    IPv6Network("fc00::/7"),
)
"""What a person may permit for one channel. Link-local is not among them: clouds hand out machine credentials there."""

_MAPPED: Final = IPv6Network("::ffff:0:0/96")
_COMPATIBLE: Final = IPv6Network("::/96")
_NAT64: Final = IPv6Network("64:ff9b::/96")


def parse_address(text: str) -> IpAddress | None:
    """Return the address that `text` spells canonically (a zone such as `%eth0` is dropped), else None."""
    try:
        return ip_address(text.partition("%")[0])
    except ValueError:
        return None


def _unwrapped(address: IpAddress) -> IpAddress:
    """Return the IPv4 address that an IPv4-mapped or NAT64 address stands for (DNS64 networks need the latter)."""
    if isinstance(address, IPv6Address) and (address in _MAPPED or address in _NAT64):
        return IPv4Address(int(address) & 0xFFFF_FFFF)
    return address


def is_public(address: IpAddress) -> bool:
    """Tell whether the address is globally reachable unicast; an embedded IPv4 address is judged itself."""
    address = _unwrapped(address)
    if isinstance(address, IPv4Address):
        return not any(address in network for network in NOT_PUBLIC_V4)
    if address in _COMPATIBLE or address not in PUBLIC_V6:
        return False
    return not any(address in network for network in NOT_PUBLIC_V6)


def may_connect(address: IpAddress, *, allow_private: bool) -> bool:
    """Tell whether a channel may connect to `address`; `allow_private` is a person's permission for this channel."""
    if is_public(address):
        return True
    plain = _unwrapped(address)
    return allow_private and any(plain.version == network.version and plain in network for network in PERMITTED)
