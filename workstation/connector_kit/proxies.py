"""The system's proxy settings: environment variables, and the registry or network settings on Windows and macOS."""

from typing import Protocol
from urllib.request import getproxies, proxy_bypass

from workstation.connector_kit.web_address import WebAddress


class ProxyTable(Protocol):
    """Knows which proxy, if any, leads to an address."""

    def proxy_for(self, address: WebAddress) -> str:
        """Return the proxy's URL, or "" for a direct connection."""
        ...


class SystemProxies:
    """What the system says, asked anew each time: people switch networks while the program runs."""

    def proxy_for(self, address: WebAddress) -> str:
        """Return the system's proxy for `address`, or "" when there is none or the host is excepted."""
        settings = getproxies()
        proxy = settings.get(address.scheme) or settings.get("all") or ""
        if not proxy or proxy_bypass(address.host):
            return ""
        return proxy if "://" in proxy else f"http://{proxy}"


class NoProxies:
    """Always a direct connection, for tests."""

    def proxy_for(self, address: WebAddress) -> str:
        """Return ""."""
        return ""
