"""HTTP over loopback: limits, redirects, credentials, retries, and whether a write may have left."""

import asyncio
import gzip
import ssl
import zlib
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address

import httpx2
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from tests.fakes.web_server import Reply, WebServer
from workstation.connector_kit.host_politeness import HostPoliteness
from workstation.connector_kit.http_answer import HttpAnswer, HttpLimits
from workstation.connector_kit.http_errors import require_success
from workstation.connector_kit.http_session import HttpSession, basic_auth
from workstation.connector_kit.proxies import NoProxies
from workstation.domain.errors import CredentialsProblem, NetworkProblem

SHORT = HttpLimits(seconds=0.4, connect_seconds=0.2)


@pytest.fixture
async def server():
    async with WebServer() as running:
        yield running


@pytest.fixture
async def session():
    made = HttpSession(proxies=NoProxies())
    yield made
    await made.close()


async def problem_of(awaitable) -> NetworkProblem:
    with pytest.raises(NetworkProblem) as caught:
        await awaitable
    return caught.value


async def test_an_answer_is_read_whole(server, session):
    server.route("/a?b=c", Reply(body=b"hello", headers={"x-odd": "1", "etag": '"v1"'}))
    answer = await session.read(server.url("/a?b=c#part"), allow_private=True, headers={"accept": "text/plain"})
    assert (answer.status, answer.body, answer.url, answer.moved_to) == (200, b"hello", server.url("/a?b=c"), "")
    assert answer.headers["etag"] == '"v1"'
    assert server.seen[0].headers["accept"] == "text/plain"
    assert server.seen[0].headers["user-agent"].startswith("Atalaya/")


@pytest.mark.parametrize(
    ("encoding", "packed"),
    [
        ("gzip", gzip.compress(b"hello" * 100, mtime=0)),
        ("x-gzip", gzip.compress(b"hello" * 50, mtime=0) * 2),
        ("deflate", zlib.compress(b"hello" * 100)),
        ("deflate", zlib.compress(b"hello" * 100)[2:-4]),
        ("identity", b"hello" * 100),
    ],
)
async def test_compressed_bodies_are_unpacked(server, session, encoding, packed):
    server.route("/", Reply(body=packed, headers={"content-encoding": encoding}))
    assert (await session.read(server.url(), allow_private=True)).body == b"hello" * 100


@pytest.mark.threat("A27")
@pytest.mark.threat("A30")
async def test_a_gzip_bomb_is_cut_off_after_inflating_ten_mebibytes(server, session):
    packer = zlib.compressobj(9, zlib.DEFLATED, 31)
    zeros = bytes(1024 * 1024)
    bomb = b"".join(packer.compress(zeros) for _ in range(400)) + packer.flush()
    assert len(bomb) < 1024 * 1024
    server.route("/", Reply(body=bomb, headers={"content-encoding": "gzip"}))
    problem = await problem_of(session.read(server.url(), allow_private=True))
    assert problem.code == "answer_too_large"
    assert problem.values["limit"] == 10 * 1024 * 1024


async def test_a_body_of_exactly_the_limit_passes(server, session):
    server.route("/", Reply(body=b"x" * 1000))
    assert len((await session.read(server.url(), allow_private=True, max_bytes=1000)).body) == 1000
    assert (await problem_of(session.read(server.url(), allow_private=True, max_bytes=999))).code == "answer_too_large"


@pytest.mark.parametrize("headers", [{"content-encoding": "br"}, {"content-encoding": "gzip"}])
async def test_an_encoding_that_does_not_hold_is_named(server, session, headers):
    server.route("/", Reply(body=b"not packed at all", headers=headers))
    assert (await problem_of(session.read(server.url(), allow_private=True))).code == "answer_broken"


@pytest.mark.threat("A27")
@pytest.mark.parametrize("reply", [Reply(body=b"x" * 10_000, drip=True), Reply(hang=True)])
async def test_a_dripping_or_silent_server_is_left_at_the_deadline(server, reply):
    server.route("/", reply)
    session = HttpSession(proxies=NoProxies(), limits=SHORT)
    problem = await problem_of(session.read(server.url(), allow_private=True))
    await session.close()
    assert problem.code == "deadline_passed"


async def test_permanent_moves_are_reported_up_to_the_first_temporary_one(server, session):
    server.route("/old", Reply(status=301, headers={"location": "/newer"}))
    server.route("/newer", Reply(status=308, headers={"location": server.url("/newest")}))
    server.route("/newest", Reply(status=302, headers={"location": "/today"}))
    server.route("/today", Reply(body=b"here"))
    answer = await session.read(server.url("/old"), allow_private=True)
    assert (answer.body, answer.url, answer.moved_to) == (b"here", server.url("/today"), server.url("/newest"))


async def test_a_permanent_move_after_a_temporary_one_is_not_stored(server, session):
    server.route("/a", Reply(status=307, headers={"location": "/b"}))
    server.route("/b", Reply(status=301, headers={"location": "/c"}))
    server.route("/c", Reply(body=b"x"))
    assert (await session.read(server.url("/a"), allow_private=True)).moved_to == ""


async def test_leaving_encryption_is_followed_but_not_stored():
    def answer(request):
        if request.url.scheme == "https":
            return httpx2.Response(301, headers={"location": "http://example.org/feed"})
        return httpx2.Response(200, content=b"plain")

    session = HttpSession(transport=httpx2.MockTransport(answer))
    found = await session.read("https://example.org/feed")
    assert (found.body, found.url, found.moved_to) == (b"plain", "http://example.org/feed", "")


@pytest.mark.threat("A26")
async def test_five_redirects_are_followed_and_no_sixth(server, session):
    for number in range(7):
        server.route(f"/{number}", Reply(status=302, headers={"location": f"/{number + 1}"}))
    server.route("/5", Reply(body=b"end"))
    assert (await session.read(server.url("/0"), allow_private=True)).body == b"end"
    server.route("/5", Reply(status=302, headers={"location": "/6"}))
    server.route("/6", Reply(body=b"too far"))
    problem = await problem_of(session.read(server.url("/0"), allow_private=True))
    assert (problem.code, problem.values["limit"]) == ("too_many_redirects", 5)
    assert server.count("/6") == 0


@pytest.mark.parametrize(
    "location", ["javascript:alert(1)", "file:///etc/passwd", "http://u:p@127.0.0.1/", "http://[::1"]
)
async def test_a_redirect_to_something_else_than_the_web_is_refused(server, session, location):
    server.route("/", Reply(status=302, headers={"location": location}))
    assert (await problem_of(session.read(server.url(), allow_private=True))).code == "url_not_allowed"


@pytest.mark.threat("A26")
async def test_credentials_stay_at_their_origin(server, session):
    async with WebServer() as other:
        secret = basic_auth("ann", "pässword")
        server.route("/start", Reply(status=302, headers={"location": "/same"}))
        server.route("/same", Reply(status=302, headers={"location": other.url("/away")}))
        other.route("/away", Reply(status=302, headers={"location": server.url("/back")}))
        server.route("/back", Reply(body=b"x"))
        await session.read(server.url("/start"), allow_private=True, secret_headers=secret)
        assert [("authorization" in seen.headers) for seen in server.seen] == [True, True, False]
        assert "authorization" not in other.seen[0].headers


async def test_a_dropped_connection_is_tried_again_for_reads(server, session):
    server.route("/", [Reply(drop=True), Reply(body=b"second time")])
    assert (await session.read(server.url(), allow_private=True)).body == b"second time"
    assert server.count("/") == 2


async def test_a_server_that_always_drops_is_given_up(server, session):
    server.route("/", Reply(drop=True))
    assert (await problem_of(session.read(server.url(), allow_private=True))).code == "connection_dropped"
    assert server.count("/") == HttpLimits().attempts


async def test_half_an_answer_is_no_answer(server):
    server.route("/", Reply(body=b"x" * 1000, cut=10))
    session = HttpSession(proxies=NoProxies(), limits=HttpLimits(attempts=1))
    problem = await problem_of(session.read(server.url(), allow_private=True))
    await session.close()
    assert problem.code == "connection_dropped"


@pytest.mark.parametrize("raw", [b"SSH-2.0-OpenSSH\r\n\r\n", b"HTTP/1.1 abc\r\n\r\n", b"\x00\x01\x02\r\n\r\n"])
async def test_what_is_not_http_is_named(server, session, raw):
    server.route("/", Reply(raw=raw))
    assert (await problem_of(session.read(server.url(), allow_private=True))).code == "answer_broken"


async def test_a_closed_port_is_refused_and_nothing_was_sent(server, session):
    async with WebServer() as gone:
        url = gone.url()
    problem = await problem_of(session.write("POST", url, body=b"{}", allow_private=True))
    assert (problem.code, problem.sent) == ("connection_refused", False)


def self_signed(folder) -> ssl.SSLContext:
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "localhost")])
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(datetime(2020, 1, 1, tzinfo=UTC))
        .not_valid_after(datetime(2100, 1, 1, tzinfo=UTC))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))]), critical=False)
        .sign(key, hashes.SHA256())
    )
    encoding = serialization.Encoding.PEM
    private = key.private_bytes(encoding, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    (folder / "both.pem").write_bytes(private + certificate.public_bytes(encoding))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(folder / "both.pem")
    return context


async def test_a_server_without_our_trust_is_refused_before_anything_is_sent(tmp_path, session):
    async with WebServer(tls=self_signed(tmp_path)) as untrusted:
        problem = await problem_of(session.write("POST", untrusted.url(), body=b"secret", allow_private=True))
        assert (problem.code, problem.sent) == ("tls_failed", False)
        assert untrusted.seen == []


@pytest.mark.parametrize("reply", [Reply(drop=True), Reply(raw=b"nonsense\r\n\r\n"), Reply(body=b"x" * 99, cut=3)])
async def test_a_write_is_sent_once_and_its_loss_is_told(server, session, reply):
    server.route("/post", reply)
    problem = await problem_of(session.write("POST", server.url("/post"), body=b"text", allow_private=True))
    assert problem.sent
    assert [seen.body for seen in server.seen] == [b"text"]


async def test_a_write_that_waits_too_long_may_have_left(server):
    server.route("/post", Reply(hang=True))
    session = HttpSession(proxies=NoProxies())
    url = server.url("/post")
    problem = await problem_of(session.write("POST", url, body=b"text", allow_private=True, seconds=0.3))
    await session.close()
    assert (problem.code, problem.sent) == ("deadline_passed", True)


async def test_a_write_follows_no_redirect(server, session):
    server.route("/post", Reply(status=307, headers={"location": "/elsewhere"}))
    answer = await session.write("PUT", server.url("/post"), body=b"text", allow_private=True)
    assert (answer.status, server.seen[0].method, server.count("/elsewhere")) == (307, "PUT", 0)


async def test_a_write_that_the_guard_refuses_did_not_leave(session):
    assert not (await problem_of(session.write("POST", "http://127.0.0.1:1/", body=b""))).sent
    assert not (await problem_of(session.write("POST", "http://127.0.0.1:8000/", body=b""))).sent


async def test_who_asks_us_to_wait_is_not_asked_again(server, session):
    server.route("/", Reply(status=429, headers={"retry-after": "120"}))
    assert (await session.read(server.url(), allow_private=True)).status == 429
    problem = await problem_of(session.write("POST", server.url("/other"), body=b"", allow_private=True))
    assert problem.code == "host_asked_to_wait"
    assert not problem.sent
    assert 100 < problem.retry_after <= 120
    assert len(server.seen) == 1


def test_silence_ends_when_the_time_has_come():
    present = 1000.0
    politeness = HostPoliteness(2, monotonic=lambda: present)
    politeness.ask_later("example.org", 30)
    politeness.ask_later("example.org", 5)
    with pytest.raises(NetworkProblem) as caught:
        politeness.require_permission("example.org")
    assert caught.value.retry_after == 30
    present = 1030.0
    politeness.require_permission("example.org")
    politeness.require_permission("other.example")


async def test_a_host_gets_few_requests_at_a_time(server):
    running, most = 0, 0
    release = asyncio.Event()

    async def answer(request):
        nonlocal running, most
        running += 1
        most = max(most, running)
        if most >= 3:
            release.set()
        await release.wait()
        running -= 1
        return httpx2.Response(200, content=b"ok")

    session = HttpSession(transport=httpx2.MockTransport(answer), limits=HttpLimits(per_host=3))
    answers = await asyncio.gather(*(session.read(f"https://example.org/{number}") for number in range(10)))
    assert [found.body for found in answers] == [b"ok"] * 10
    assert most == 3


def answer_with(status, **headers):
    return HttpAnswer(status=status, headers=headers, body=b"", url="https://example.org/x")


@pytest.mark.parametrize(
    ("status", "code"),
    [
        (404, "not_found"),
        (410, "gone_for_good"),
        (418, "unexpected_status"),
        (302, "unexpected_status"),
        (429, "rate_limited"),
        (500, "server_error"),
        (502, "server_error"),
        (503, "server_unavailable"),
    ],
)
def test_a_status_is_told_as_a_problem(status, code):
    with pytest.raises(NetworkProblem) as caught:
        require_success(answer_with(status, **{"retry-after": "7"}))
    assert (caught.value.code, caught.value.values["status"], caught.value.retry_after) == (code, status, 7.0)
    assert not caught.value.sent
    with pytest.raises(NetworkProblem) as caught:
        require_success(answer_with(status), write=True)
    assert caught.value.sent == (status != 429)


@pytest.mark.parametrize("status", [401, 403])
def test_refused_credentials_are_told_as_such(status):
    with pytest.raises(CredentialsProblem) as caught:
        require_success(answer_with(status))
    assert caught.value.values == {"host": "example.org", "status": status}


@pytest.mark.parametrize("status", [200, 201, 204, 226, 304])
def test_success_is_silent(status):
    require_success(answer_with(status))


def test_retry_after_may_be_a_date():
    now = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)
    later = (now + timedelta(minutes=10)).strftime("%a, %d %b %Y %H:%M:%S GMT")
    with pytest.raises(NetworkProblem) as caught:
        require_success(answer_with(503, **{"retry-after": later}), now=now)
    assert caught.value.retry_after == 600.0
