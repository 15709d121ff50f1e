"""The network guard against addresses that lead inside: spellings, resolvers that lie, redirects, proxies."""

import asyncio
from ipaddress import ip_address

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.fakes.web_server import Reply, WebServer
from workstation.connector_kit.blocked_ports import BLOCKED_PORTS
from workstation.connector_kit.guarded_backend import families_in_turn
from workstation.connector_kit.http_answer import HttpLimits
from workstation.connector_kit.http_session import HttpSession
from workstation.connector_kit.net_addresses import is_public, may_connect
from workstation.connector_kit.net_guard import check_before_proxy, permitted_addresses
from workstation.connector_kit.proxies import NoProxies, SystemProxies
from workstation.connector_kit.web_address import read_web_address
from workstation.domain.errors import NetworkProblem

# What people have written to make a client talk to itself, its network or its cloud.
SPELLINGS = [
    "http://127.0.0.1/",
    "http://127.0.0.1:8080/",
    "http://127.1/",
    "http://127.0.1/",
    "http://0/",
    "http://0.0.0.0/",
    "http://2130706433/",
    "http://017700000001/",
    "http://0x7f000001/",
    "http://0x7f.1/",
    "http://0x7f.0x0.0x0.0x1/",
    "http://0177.0.0.1/",
    "http://0177.0.0.01/",
    "http://127.0.0.1.",
    "http://127.255.255.254/",
    "http://127.0.0.1%00.example.org/",
    "http://127.0.0.1%20/",
    "http://[::1]/",
    "http://[::]/",
    "http://[0:0:0:0:0:0:0:1]/",
    "http://[::ffff:127.0.0.1]/",
    "http://[::ffff:7f00:1]/",
    "http://[::ffff:10.0.0.1]/",
    "http://[::127.0.0.1]/",
    "http://[64:ff9b::127.0.0.1]/",
    "http://[64:ff9b::7f00:1]/",
    "http://[64:ff9b:1::7f00:1]/",
    "http://[2002:7f00:1::]/",
    "http://[2002:a00:1::1]/",
    "http://[2001:0:53aa:64c:0:0:80ff:fffe]/",
    "http://[fe80::1]/",
    "http://[fe80::1%25eth0]/",
    "http://[fc00::1]/",
    "http://[fd12:3456::1]/",
    "http://[ff02::1]/",
    "http://[2001:db8::1]/",
    "http://[100::1]/",
    "http://[::ffff:169.254.169.254]/",
    "http://10.0.0.1/",
    "http://10.255.255.255/",
    "http://172.16.0.1/",
    "http://172.31.255.255/",
    "http://192.168.0.1/",
    "http://192.168.1.1/",
    "http://100.64.0.1/",
    "http://169.254.169.254/latest/meta-data/",
    "http://2852039166/latest/meta-data/",
    "http://0xa9fea9fe/",
    "http://192.0.0.192/",
    "http://192.0.2.1/",
    "http://198.18.0.1/",
    "http://198.51.100.1/",
    "http://203.0.113.1/",
    "http://224.0.0.1/",
    "http://240.0.0.1/",
    "http://255.255.255.255/",
    "http://①②⑦.⓪.⓪.①/",
    "http://127。0。0。1/",
    "http://１２７.0.0.1/",
    "http://user@127.0.0.1/",
    "http://example.org@127.0.0.1/",
    "http://127.0.0.1#@example.org/",
    "http://example.org\\@127.0.0.1/",
    "http://127.0.0.1:80\\@example.org/",
    "http:\\\\127.0.0.1\\",
    "http://127.0.0.1\t/",
    "http://127.0.0.1\n.example.org/",
    "http:///127.0.0.1/",
    "http:127.0.0.1/",
    "//127.0.0.1/",
    "file:///etc/passwd",
    "file://127.0.0.1/etc/passwd",
    "gopher://127.0.0.1:11211/",
    "ftp://127.0.0.1/",
    "dict://127.0.0.1:11211/stat",
    "unix:/var/run/docker.sock",
    "data:text/xml,<rss/>",
    "http://localhost/",
    "http://LOCALHOST/",
    "http://localhost./",
    "http://localhost:6379/",
    "http://localtest/",
    "http://inside.test/",
    "http://mixed.test/",
]
NAMES = {
    "localhost": ["127.0.0.1", "::1"],
    "localhost.": ["127.0.0.1"],
    "localtest": ["127.0.0.2"],
    "inside.test": ["10.1.2.3"],
    "mixed.test": ["93.184.216.34", "192.168.0.7"],
    "outside.test": ["93.184.216.34"],
}
REFUSALS = {"url_not_allowed", "host_not_public", "host_not_found", "port_not_allowed"}


async def resolver(host, port):
    if host not in NAMES:
        raise OSError(f"no such name: {host}")
    return tuple(ip_address(text) for text in NAMES[host])


async def refused(url, **options) -> NetworkProblem:
    session = HttpSession(resolver=resolver, proxies=NoProxies())
    try:
        with pytest.raises(NetworkProblem) as caught:
            await session.read(url, **options)
    finally:
        await session.close()
    return caught.value


@pytest.mark.threat("A26")
@pytest.mark.parametrize("url", SPELLINGS)
async def test_no_spelling_leads_inside(url):
    problem = await refused(url)
    assert problem.code in REFUSALS
    assert not problem.sent


def test_the_corpus_is_large_enough():
    assert len(set(SPELLINGS)) >= 60


@pytest.mark.threat("A26")
@pytest.mark.parametrize("port", sorted(BLOCKED_PORTS))
async def test_ports_of_other_protocols_are_refused(port):
    problem = await refused(f"http://outside.test:{port}/", allow_private=True)
    assert problem.code == "port_not_allowed"


@pytest.mark.parametrize("text", ["169.254.169.254", "224.0.0.1", "0.0.0.0", "255.255.255.255", "fe80::1", "ff02::1"])
def test_permission_never_covers_what_is_no_private_host(text):
    assert not may_connect(ip_address(text), allow_private=True)


@pytest.mark.parametrize("text", ["127.0.0.1", "10.0.0.1", "172.20.0.1", "192.168.5.5", "100.64.1.1", "::1", "fd00::1"])
def test_permission_covers_private_hosts(text):
    assert may_connect(ip_address(text), allow_private=True)
    assert not may_connect(ip_address(text), allow_private=False)


@pytest.mark.parametrize(
    "text", ["8.8.8.8", "93.184.216.34", "2606:2800:220:1::1", "64:ff9b::8.8.8.8", "::ffff:8.8.8.8"]
)
def test_public_addresses_pass(text):
    assert is_public(ip_address(text))


@given(st.ip_addresses(v=4))
def test_what_python_calls_private_is_never_public(address):
    if not address.is_global or address.is_multicast:
        assert not is_public(address)


@given(st.ip_addresses(v=4))
def test_wrapping_an_address_changes_nothing(address):
    wrapped = ip_address(f"::ffff:{address}")
    assert is_public(wrapped) == is_public(address)
    assert may_connect(wrapped, allow_private=True) == may_connect(address, allow_private=True)


@given(st.ip_addresses(v=6))
def test_public_ipv6_is_global_unicast(address):
    if is_public(address) and address.ipv4_mapped is None and address not in ip_network_nat64():
        assert address.is_global
        assert int(address) >> 125 == 1


def ip_network_nat64():
    from ipaddress import ip_network

    return ip_network("64:ff9b::/96")


@pytest.mark.threat("A26")
async def test_one_private_address_among_public_ones_refuses_the_name():
    with pytest.raises(NetworkProblem) as caught:
        await permitted_addresses("mixed.test", 80, allow_private=False, resolver=resolver)
    assert caught.value.code == "host_not_public"
    assert caught.value.values["address"] == "192.168.0.7"


@pytest.mark.threat("A26")
async def test_a_rebinding_name_is_resolved_once_and_that_address_is_used():
    async with WebServer() as server:
        server.route("/", Reply(body=b"hello"))
        answers = [("127.0.0.1",), ("10.9.9.9",)]

        async def rebinding(host, port):
            return tuple(ip_address(text) for text in answers.pop(0))

        session = HttpSession(resolver=rebinding, proxies=NoProxies())
        answer = await session.read(server.url("/", host="rebinding.test"), allow_private=True)
        await session.close()
    assert answer.body == b"hello"
    assert answers == [("10.9.9.9",)]
    assert server.seen[0].headers["host"] == f"rebinding.test:{server.port}"


@pytest.mark.threat("A26")
async def test_a_redirect_inside_is_refused_before_anything_is_sent_there():
    async with WebServer() as outside, WebServer() as inside:
        names = {"public.test": "127.0.0.1"}
        outside.route("/", Reply(status=302, headers={"location": f"http://169.254.169.254:{inside.port}/secret"}))

        async def lookup(host, port):
            return (ip_address(names[host]),)

        session = HttpSession(resolver=lookup, proxies=NoProxies())
        with pytest.raises(NetworkProblem) as caught:
            await session.read(outside.url("/", host="public.test"), allow_private=True)
        await session.close()
        assert caught.value.code == "host_not_public"
        assert inside.seen == []


@pytest.mark.threat("A26")
async def test_permission_of_one_channel_opens_nothing_for_another():
    async with WebServer() as server:
        server.route("/", Reply(body=b"intranet"))
        session = HttpSession(proxies=NoProxies())
        assert (await session.read(server.url("/"), allow_private=True)).body == b"intranet"
        with pytest.raises(NetworkProblem) as caught:
            await session.read(server.url("/"))
        await session.close()
    assert caught.value.code == "host_not_public"
    assert len(server.seen) == 1


class OneProxy:
    def __init__(self, url):
        self.url = url

    def proxy_for(self, address):
        return self.url


@pytest.mark.parametrize(
    "url",
    [
        "http://93.184.216.34/",
        "http://[2606:2800:220:1::1]/",
        "http://intranet/",
        "http://localhost/",
        "http://printer.local/",
        "http://x.home.arpa/",
        "http://inside.test/",
    ],
)
@pytest.mark.threat("A26")
async def test_behind_a_proxy_literals_and_local_names_are_refused(url):
    with pytest.raises(NetworkProblem) as caught:
        await check_before_proxy(read_web_address(url), allow_private=False, resolver=resolver)
    assert caught.value.code == "host_not_public"


async def test_behind_a_proxy_a_name_only_the_proxy_knows_passes():
    async with WebServer() as proxy:
        proxy.route("http://only-the-proxy.example/feed", Reply(body=b"through"))
        session = HttpSession(resolver=resolver, proxies=OneProxy(proxy.url("")))
        answer = await session.read("http://only-the-proxy.example/feed")
        await session.close()
    assert answer.body == b"through"
    assert proxy.seen[0].headers["host"] == "only-the-proxy.example"


async def test_a_proxy_of_another_kind_is_named():
    session = HttpSession(resolver=resolver, proxies=OneProxy("socks5://127.0.0.1:1080"))
    with pytest.raises(NetworkProblem) as caught:
        await session.read("http://outside.test/")
    await session.close()
    assert caught.value.code == "proxy_failed"
    assert not caught.value.sent


def test_address_families_take_turns():
    texts = ["2600::1", "2600::2", "2600::3", "192.0.2.1", "192.0.2.2"]
    found = families_in_turn([ip_address(text) for text in texts])
    assert [str(address) for address in found] == ["2600::1", "192.0.2.1", "2600::2", "192.0.2.2", "2600::3"]


@pytest.mark.parametrize(
    ("url", "proxy"),
    [
        ("http://outside.test/", "http://proxy.test:3128"),
        ("https://outside.test/", "http://secure-proxy.test:3128"),
        ("http://intranet.test/", ""),
    ],
)
def test_the_systems_proxy_settings_are_used(monkeypatch, url, proxy):
    for name in ("http_proxy", "https_proxy", "no_proxy", "all_proxy", "REQUEST_METHOD"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    monkeypatch.setenv("http_proxy", "http://proxy.test:3128")
    monkeypatch.setenv("https_proxy", "secure-proxy.test:3128")
    monkeypatch.setenv("no_proxy", "intranet.test")
    assert SystemProxies().proxy_for(read_web_address(url)) == proxy


async def test_the_first_answering_address_of_several_is_used():
    async with WebServer() as server:
        server.route("/", Reply(body=b"second"))

        async def two(host, port):
            return ip_address("127.0.0.9"), ip_address("127.0.0.1")

        session = HttpSession(resolver=two, proxies=NoProxies(), limits=HttpLimits(seconds=5))
        answer = await asyncio.wait_for(session.read(server.url("/", host="two.test"), allow_private=True), 10)
        await session.close()
    assert answer.body == b"second"
