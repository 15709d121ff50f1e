"""The WordPress channel against a real WordPress: comments in, moderation, answers, posts in two phases, faults."""

import struct
import zlib
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from hashlib import sha256

import pytest

from tests.plugins.shared_data import RESOURCES
from workstation.connector_kit.http_session import HttpSession
from workstation.connector_kit.kit import ConnectorKit
from workstation.connector_kit.worker_pool import InlineWorkers
from workstation.connectors.wordpress.connector import build
from workstation.connectors.wordpress.publishing import post_slug
from workstation.domain.channels import IdempotencyClass, Moderation
from workstation.domain.drafts import Action, Content, MediaRef, ReplyTarget
from workstation.domain.errors import CredentialsProblem, NetworkProblem, RuleViolation
from workstation.domain.identifiers import AccountId, MediaHash, MessageId
from workstation.domain.messages import IncomingMessage, RemoteState, Retraction
from workstation.ports.connector import Connection

ACCOUNT = AccountId("a" * 64)
KEY = "0b5f6a0e-2431-4c1e-8d2e-7b8f3f3b9c11"
LONG_AGO = datetime(2000, 1, 1, tzinfo=UTC)


class WallClock:
    def now(self):
        return datetime.now(UTC)


@pytest.fixture
async def kit(tmp_path):
    kit = ConnectorKit(
        http=HttpSession(), workers=InlineWorkers(), clock=WallClock(), folder=tmp_path, resources=RESOURCES
    )
    yield kit
    await kit.close()


class Desk:
    """One connected channel, as the services use it."""

    def __init__(self, connector, found):
        self.connector, self.found = connector, found
        self.cursor = {}
        self.password = found.secrets["password"]
        self.media = {}

    @property
    def connection(self):
        return Connection(
            account=ACCOUNT,
            address=self.found.address,
            settings=self.found.settings,
            secret=self._secret,
            allow_private=True,
        )

    async def _secret(self, name):
        return self.password if name == "password" else None

    async def _media(self, ref):
        return self.media[ref.sha256]

    async def collect(self):
        """Fetch until nothing more is offered; later versions of a message replace earlier ones."""
        found, more = {}, True
        while more:
            batch = await self.connector.fetch_since(self.connection, self.cursor)
            found |= {item.native_id: item for item in batch.items}
            self.cursor, more = batch.cursor, batch.more
        return found

    async def send(self, request):
        return await self.connector.send(self.connection, request, self._media)

    async def publish(self, content, key=KEY, server_ids=None):
        ids, receipt = dict(server_ids or {}), None
        while (request := self.connector.next_request(content, ids, key)) is not None:
            receipt = await self.send(request)
            ids |= receipt.server_ids
        return receipt, ids

    async def find(self, content, server_ids=None, key=KEY, since=LONG_AGO):
        return await self.connector.find(self.connection, content, server_ids or {}, key, since)


async def connect(kit, site, who=None):
    connector = build(kit)
    user, password = who or site.admin
    values = {"url": site.url, "user": user, "password": password}
    return Desk(connector, await connector.discover(values, allow_private=True))


def answer_to(message, text):
    target = ReplyTarget(MessageId("m" * 64), message.native_id, message.thread_root, message.version_hash)
    return Content(account=ACCOUNT, action=Action.REPLY, text=text, reply_to=target)


def post_of(text, title="Visitas al molino", media=()):
    return Content(account=ACCOUNT, action=Action.POST, title=title, text=text, media=media)


def picture():
    def chunk(name, data):
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    header = struct.pack(">IIBBBBB", 2, 2, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(b"\0" * 14)) + chunk(b"IEND", b"")
    )


async def test_connecting_reads_who_we_are_and_what_we_may_do(kit, wordpress):
    found = (await connect(kit, wordpress)).found
    host = wordpress.url.removeprefix("http://")
    assert (found.server, found.native_account, found.account_name) == (host, "user/1", "admin")
    assert found.title == "Community blog"
    able = found.capabilities
    assert (able.post_class, able.reply_class) == (IdempotencyClass.B, IdempotencyClass.D)
    assert able.moderation == frozenset(Moderation)
    assert able.titled_posts
    assert "image/png" in able.media_types
    assert wordpress.admin_password not in repr(found.settings)


async def test_what_a_reader_of_the_site_may_do_is_less(kit, wordpress):
    able = (await connect(kit, wordpress, wordpress.visitor)).found.capabilities
    assert able.post_class is None
    assert able.moderation == frozenset()
    assert able.max_media == 0
    contributor = wordpress.add_user("pau", "contributor")
    assert (await connect(kit, wordpress, contributor)).found.capabilities.post_class is None
    author = wordpress.add_user("nuria", "author")
    able = (await connect(kit, wordpress, author)).found.capabilities
    assert (able.post_class, able.moderation) == (IdempotencyClass.B, frozenset())


async def test_a_wrong_password_and_a_foreign_page_are_told_apart(kit, wordpress):
    with pytest.raises(CredentialsProblem):
        await connect(kit, wordpress, ("admin", "abcd efgh ijkl mnop"))
    with pytest.raises(CredentialsProblem):
        await connect(kit, wordpress, ("nobody", wordpress.admin_password))
    with pytest.raises(RuleViolation, match="value_missing"):
        await build(kit).discover({"url": wordpress.url}, allow_private=True)
    with pytest.raises(NetworkProblem, match="host_not_public"):
        values = {"url": wordpress.url, "user": "admin", "password": wordpress.admin_password}
        await build(kit).discover(values, allow_private=False)


async def test_comments_arrive_threaded_under_their_post_waiting_ones_too(kit, wordpress):
    post = wordpress.add_post("Lote L-2431", "Hemos parado la venta.")
    first = wordpress.add_comment(post, "Lucía Ferrer", "Compré dos garrafas & huelen a humedad <b>mucho</b>")
    reply = wordpress.add_comment(post, "Paco Valle", "A mí me pasó lo mismo", parent=first)
    waiting = wordpress.add_comment(post, "Bar El Rincón", "¿Y las de 1 l?", approved=False)
    desk = await connect(kit, wordpress)
    found = await desk.collect()
    root = found[f"post/{post}"]
    assert (root.subject, root.text, root.thread_root) == ("Lote L-2431", "Hemos parado la venta.", f"post/{post}")
    assert (root.author.native_id, root.author.name) == ("user/1", "admin")
    lucia = found[f"comment/{first}"]
    assert (lucia.author.name, lucia.parent, lucia.thread_root) == ("Lucía Ferrer", f"post/{post}", f"post/{post}")
    assert lucia.text == "Compré dos garrafas & huelen a humedad mucho"
    assert lucia.url.endswith(f"#comment-{first}")
    assert abs(datetime.now(UTC) - lucia.sent_at) < timedelta(minutes=5)
    assert found[f"comment/{reply}"].parent == f"comment/{first}"
    assert found[f"comment/{waiting}"].state is RemoteState.PENDING
    assert len({lucia.author.native_id, found[f"comment/{reply}"].author.native_id}) == 2


async def test_the_next_round_brings_what_changed_and_what_is_gone(kit, wordpress):
    post = wordpress.add_post("Lote L-2431", "Hemos parado la venta.")
    numbers = [wordpress.add_comment(post, f"Persona {n}", f"Comentario {n}", approved=n != 3) for n in range(5)]
    edited, spam, trashed, approved, deleted = numbers
    desk = await connect(kit, wordpress)
    before = await desk.collect()
    wordpress.edit_comment(edited, "Comentario corregido")
    wordpress.set_comment_status(spam, "spam")
    wordpress.set_comment_status(trashed, "trash")
    wordpress.set_comment_status(approved, "approved")
    wordpress.delete_comment(deleted)
    new = wordpress.add_comment(post, "Persona 9", "Uno más", parent=edited)
    after = await desk.collect()
    assert after[f"comment/{edited}"].text == "Comentario corregido"
    assert after[f"comment/{edited}"].version_hash != before[f"comment/{edited}"].version_hash
    assert after[f"comment/{spam}"].state is RemoteState.SPAM
    assert after[f"comment/{trashed}"] == Retraction(f"comment/{trashed}")
    assert after[f"comment/{approved}"].state is RemoteState.VISIBLE
    assert after[f"comment/{deleted}"] == Retraction(f"comment/{deleted}")
    assert after[f"comment/{new}"].parent == f"comment/{edited}"
    wordpress.set_comment_status(trashed, "approved")
    again = await desk.collect()
    assert isinstance(again[f"comment/{trashed}"], IncomingMessage)
    assert f"comment/{deleted}" not in again


async def test_many_comments_come_page_by_page_even_of_one_second(kit, wordpress):
    post = wordpress.add_post("Encuesta", "¿Cuál os gusta más?")
    moments = [f"2026-06-{1 + n % 3:02d} 10:00:00" for n in range(260)]
    rows = ",".join(f"({post}, 'Socia', '', '', '{at}', '{at}', 'voto {n}', '1')" for n, at in enumerate(moments))
    names = "post_ID author author_email author_url date date_gmt content approved"
    columns = ", ".join(f"comment_{name}" for name in names.split())
    wordpress.sql(f"insert into wp_comments ({columns}) values {rows}")
    desk = await connect(kit, wordpress)
    found = await desk.collect()
    assert sum(key.startswith("comment/") for key in found) == 260
    late = wordpress.add_comment(post, "Tarde", "voto tardío")
    assert f"comment/{late}" in await desk.collect()


@pytest.mark.parametrize("zone", ["Europe/Madrid", "Pacific/Auckland"])
async def test_the_zone_of_the_site_hides_nothing(kit, wordpress, zone):
    wordpress.set_option("timezone_string", zone)
    post = wordpress.add_post("Horario", "Abrimos a las 9.")
    desk = await connect(kit, wordpress)
    await desk.collect()
    comment = wordpress.add_comment(post, "Marc Pons", "La visita guiada, també en català?")
    found = await desk.collect()
    assert found[f"comment/{comment}"].text == "La visita guiada, també en català?"
    assert abs(datetime.now(UTC) - found[f"comment/{comment}"].sent_at) < timedelta(minutes=5)


async def test_who_may_not_moderate_reads_what_is_public_and_learns_of_deletions(kit, wordpress):
    post = wordpress.add_post("Lote", "Texto")
    shown = wordpress.add_comment(post, "Ana", "visible")
    hidden = wordpress.add_comment(post, "Eva", "en espera", approved=False)
    desk = await connect(kit, wordpress, wordpress.visitor)
    found = await desk.collect()
    assert f"comment/{shown}" in found
    assert f"comment/{hidden}" not in found
    wordpress.delete_comment(shown)
    assert (await desk.collect())[f"comment/{shown}"] == Retraction(f"comment/{shown}")


async def test_comments_on_pages_are_threads_too(kit, wordpress):
    page = int(
        wordpress.request(
            "POST",
            "pages",
            json={"title": "Contacto", "content": "Escríbenos", "status": "publish", "comment_status": "open"},
        )["id"]
    )
    comment = wordpress.add_comment(page, "Irene Salas", "¿Teléfono?")
    desk = await connect(kit, wordpress)
    found = await desk.collect()
    assert found[f"comment/{comment}"].thread_root == f"page/{page}"
    assert found[f"page/{page}"].subject == "Contacto"
    await desk.publish(answer_to(found[f"comment/{comment}"], "953 000 000"))
    assert [c["parent"] for c in wordpress.get_comments(page)] == [0, comment]


async def test_approving_and_marking_as_spam(kit, wordpress):
    post = wordpress.add_post("Lote", "Texto")
    first, second = (wordpress.add_comment(post, name, name, approved=False) for name in ("Eva", "Relojes"))
    desk = await connect(kit, wordpress)
    for _ in range(2):
        await desk.connector.moderate(desk.connection, f"comment/{first}", Moderation.APPROVE)
        await desk.connector.moderate(desk.connection, f"comment/{second}", Moderation.SPAM)
    assert wordpress.get_comment(first)["status"] == "approved"
    assert wordpress.get_comment(second)["status"] == "spam"
    with pytest.raises(RuleViolation, match="refused_by_channel"):
        await desk.connector.moderate(desk.connection, "comment/999999", Moderation.SPAM)
    visitor = await connect(kit, wordpress, wordpress.visitor)
    with pytest.raises(RuleViolation, match="refused_by_channel"):
        await visitor.connector.moderate(visitor.connection, f"comment/{first}", Moderation.SPAM)


TEXTS = [
    "Claro que sí, Lucía: también las abiertas.\n\nEl martes pasamos a recogerlas.",
    "AT&T, a < b y <script>alert(1)</script> &amp; &nbsp; «comillas» 'simples' \"dobles\" -- … 🫒",
    "Barra \\ invertida, 100 % y %s, {llaves} [gallery]",
]


@pytest.mark.parametrize("text", TEXTS)
async def test_an_answer_stands_there_exactly_as_approved(kit, wordpress, text):
    post = wordpress.add_post("Lote", "Texto")
    comment = wordpress.add_comment(post, "Lucía Ferrer", "¿Y las abiertas?")
    desk = await connect(kit, wordpress)
    content = answer_to((await desk.collect())[f"comment/{comment}"], text)
    receipt, _ = await desk.publish(content)
    live = await desk.connector.read_back(desk.connection, receipt.native_id, content)
    assert live.exact
    assert live.normal == desk.connector.normal_form(content)
    mine = wordpress.get_comment(int(receipt.native_id.removeprefix("comment/")))
    assert (mine["post"], mine["parent"], mine["status"]) == (post, comment, "approved")
    assert receipt.url == mine["link"]
    back = (await desk.collect())[receipt.native_id]
    assert back.author.native_id == desk.found.native_account
    assert back.parent == f"comment/{comment}"


async def test_plain_words_are_stored_as_they_are(kit, wordpress):
    post = wordpress.add_post("Lote", "Texto")
    comment = wordpress.add_comment(post, "Lucía Ferrer", "¿Y las abiertas?")
    desk = await connect(kit, wordpress)
    receipt, _ = await desk.publish(answer_to((await desk.collect())[f"comment/{comment}"], TEXTS[0]))
    assert wordpress.get_comment(int(receipt.native_id.partition("/")[2]))["content"]["raw"] == TEXTS[0]


async def test_a_repeated_answer_is_recognised_by_its_key(kit, wordpress):
    post = wordpress.add_post("Lote", "Texto")
    comment = wordpress.add_comment(post, "Lucía Ferrer", "¿Y las abiertas?")
    desk = await connect(kit, wordpress)
    content = answer_to((await desk.collect())[f"comment/{comment}"], "También.")
    first, _ = await desk.publish(content)
    second, _ = await desk.publish(content)
    assert first.native_id == second.native_id
    with pytest.raises(NetworkProblem, match="already_there") as unknown:
        await desk.publish(content, key="another-key")
    assert unknown.value.sent
    assert len(wordpress.get_comments(post)) == 2


async def test_an_answer_is_found_by_key_or_by_words_at_its_place(kit, wordpress):
    post = wordpress.add_post("Lote", "Texto")
    comment = wordpress.add_comment(post, "Lucía Ferrer", "¿Y las abiertas?")
    wordpress.add_comment(post, "Impostora", "También.", parent=comment)
    desk = await connect(kit, wordpress)
    content = answer_to((await desk.collect())[f"comment/{comment}"], "También.")
    assert await desk.find(content) is None
    receipt, _ = await desk.publish(content)
    assert (await desk.find(content)).native_id == receipt.native_id
    assert (await desk.find(content, key="another-key")).native_id == receipt.native_id
    assert await desk.find(content, key="another-key", since=datetime.now(UTC) + timedelta(hours=1)) is None
    assert await desk.find(replace(content, text="Otra cosa"), key="another-key") is None


async def test_a_visitor_answers_with_a_rendering_as_proof_and_hears_of_moderation(kit, wordpress):
    post = wordpress.add_post("Lote", "Texto")
    comment = wordpress.add_comment(post, "Lucía Ferrer", "¿Y las abiertas?")
    desk = await connect(kit, wordpress, wordpress.visitor)
    content = answer_to((await desk.collect())[f"comment/{comment}"], 'A mí -- "dos" veces... & más')
    receipt, _ = await desk.publish(content)
    live = await desk.connector.read_back(desk.connection, receipt.native_id, content)
    assert not live.exact
    assert live.normal == desk.connector.normal_form(content)
    assert (await desk.find(content)).native_id == receipt.native_id
    wordpress.set_option("comment_moderation", 1)
    wordpress.set_option("comment_flood_interval", 0)
    with pytest.raises(RuleViolation, match=r"held_by_site|refused_by_channel"):
        await desk.publish(replace(content, text="Otra pregunta"), key="second")


async def test_the_target_is_read_again_before_sending(kit, wordpress):
    post = wordpress.add_post("Lote", "Texto")
    comment = wordpress.add_comment(post, "Lucía Ferrer", "¿Y las abiertas?")
    desk = await connect(kit, wordpress)
    found = await desk.collect()
    to_comment, to_post = (answer_to(found[name], "Sí") for name in (f"comment/{comment}", f"post/{post}"))
    for content in (to_comment, to_post):
        state = await desk.connector.read_target(desk.connection, content)
        assert (state.exists, state.version_hash) == (True, content.reply_to.version_hash)
    wordpress.edit_comment(comment, "¿Y las cerradas?")
    state = await desk.connector.read_target(desk.connection, to_comment)
    assert state.version_hash != to_comment.reply_to.version_hash
    assert state.text == "¿Y las cerradas?"
    wordpress.set_comment_status(comment, "spam")
    assert not (await desk.connector.read_target(desk.connection, to_comment)).exists
    wordpress.delete_comment(comment)
    assert not (await desk.connector.read_target(desk.connection, to_comment)).exists
    wordpress.delete_post(post)
    assert not (await desk.connector.read_target(desk.connection, to_post)).exists


async def test_an_answer_to_the_post_itself_has_no_parent(kit, wordpress):
    post = wordpress.add_post("Lote", "Texto")
    desk = await connect(kit, wordpress)
    content = answer_to((await desk.collect())[f"post/{post}"], "Actualización: llega el viernes.")
    await desk.publish(content)
    assert [(c["post"], c["parent"]) for c in wordpress.get_comments(post)] == [(post, 0)]


@pytest.mark.parametrize("text", TEXTS)
async def test_a_post_is_a_draft_until_it_is_revealed(kit, wordpress, text):
    desk = await connect(kit, wordpress)
    content = post_of(text, title="Sobre el lote L-2431 & <más>")
    request = desk.connector.next_request(content, {}, KEY)
    ids = (await desk.send(request)).server_ids
    (draft,) = wordpress.posts()
    assert (draft["status"], draft["slug"]) == ("draft", post_slug(content.title, KEY))
    hidden = await desk.find(content)
    assert (hidden.visible, hidden.server_ids) == (False, ids)
    receipt, _ = await desk.publish(content, server_ids=ids)
    live = await desk.connector.read_back(desk.connection, receipt.native_id, content)
    assert live.exact
    assert live.normal == desk.connector.normal_form(content)
    assert (await desk.find(content)).visible
    (post,) = wordpress.posts()
    assert (post["status"], post["link"]) == ("publish", receipt.url)
    assert post["slug"].startswith("sobre-el-lote-l-2431-mas-")


async def test_a_lost_create_or_reveal_makes_no_second_post(kit, wordpress):
    desk = await connect(kit, wordpress)
    content = post_of("Quedan 6 plazas.")
    for _ in range(2):
        ids = (await desk.send(desk.connector.next_request(content, {}, KEY))).server_ids
    for _ in range(2):
        receipt = await desk.send(desk.connector.next_request(content, ids, KEY))
    assert [post["id"] for post in wordpress.posts()] == [int(ids["post"])]
    assert receipt.native_id == f"post/{ids['post']}"
    await desk.publish(content, key="another-key")
    assert len(wordpress.posts()) == 2


async def test_a_post_with_pictures_and_their_texts(kit, wordpress):
    data = picture()
    media = MediaRef(
        MediaHash(sha256(data).hexdigest()), "image/png", "etiqueta ñ.png", 'Etiqueta "L-2431" & código', len(data)
    )
    desk = await connect(kit, wordpress)
    desk.media[media.sha256] = data
    content = post_of("Así se lee la etiqueta:", media=(media,))
    for _ in range(2):
        await desk.send(desk.connector.next_request(content, {}, KEY))
    receipt, _ = await desk.publish(content)
    (upload,) = wordpress.media()
    assert (upload["alt_text"], upload["title"]["raw"]) == (media.alt_text, "etiqueta ñ")
    live = await desk.connector.read_back(desk.connection, receipt.native_id, content)
    assert live.normal == desk.connector.normal_form(content)
    other = replace(content, media=(replace(media, alt_text="Otra"),))
    assert live.normal != desk.connector.normal_form(other)
    (post,) = wordpress.posts()
    assert upload["source_url"] in post["content"]["rendered"]
    again = await kit.http.read(upload["source_url"], allow_private=True)
    assert again.body == data


async def test_an_author_without_moderation_rights_publishes_exactly_too(kit, wordpress):
    desk = await connect(kit, wordpress, wordpress.add_user("nuria", "author"))
    data = picture()
    media = MediaRef(MediaHash(sha256(data).hexdigest()), "image/png", "x.png", 'Con "comillas" & <signos>')
    desk.media[media.sha256] = data
    content = post_of(TEXTS[1], media=(media,))
    receipt, _ = await desk.publish(content)
    live = await desk.connector.read_back(desk.connection, receipt.native_id, content)
    assert live.exact
    assert live.normal == desk.connector.normal_form(content)


async def test_a_change_on_the_site_is_noticed(kit, wordpress):
    desk = await connect(kit, wordpress)
    content = post_of("Quedan 6 plazas.")
    receipt, ids = await desk.publish(content)
    wordpress.edit_post(int(ids["post"]), content="Quedan <b>6</b> plazas.")
    live = await desk.connector.read_back(desk.connection, receipt.native_id, content)
    assert live.normal != desk.connector.normal_form(content)
    wordpress.edit_post(int(ids["post"]), status="draft")
    assert await desk.connector.read_back(desk.connection, receipt.native_id, content) is None
    wordpress.delete_post(int(ids["post"]))
    assert await desk.connector.read_back(desk.connection, receipt.native_id, content) is None


async def test_refusals_carry_the_words_of_the_site(kit, wordpress):
    visitor = await connect(kit, wordpress, wordpress.visitor)
    with pytest.raises(RuleViolation) as refused:
        await visitor.send(visitor.connector.next_request(post_of("Hola"), {}, KEY))
    values = refused.value.values
    assert refused.value.code == "refused_by_channel"
    assert (values["status"], values["api_code"]) == (400, "rest_invalid_param")
    assert values["message"]
    desk = await connect(kit, wordpress)
    data = b"MZ not a picture"
    media = MediaRef(MediaHash(sha256(data).hexdigest()), "application/x-msdownload", "setup.exe", "")
    desk.media[media.sha256] = data
    with pytest.raises(RuleViolation, match="refused_by_channel"):
        await desk.publish(post_of("Hola", media=(media,)))
    assert wordpress.posts() == []


async def test_a_revoked_password_and_a_site_that_is_away(kit, wordpress):
    post = wordpress.add_post("Lote", "Texto")
    comment = wordpress.add_comment(post, "Lucía Ferrer", "¿Y las abiertas?")
    nuria = wordpress.add_user("nuria", "editor")
    desk = await connect(kit, wordpress, nuria)
    content = answer_to((await desk.collect())[f"comment/{comment}"], "Sí")
    wordpress.revoke_passwords("nuria")
    with pytest.raises(CredentialsProblem):
        await desk.collect()
    with pytest.raises(CredentialsProblem):
        await desk.publish(content)
    desk.password = None
    with pytest.raises(CredentialsProblem, match="credentials_missing"):
        await desk.collect()
    admin = await connect(kit, wordpress)
    wordpress.stop()
    with pytest.raises(NetworkProblem) as away:
        await admin.publish(post_of("Hola"))
    assert not away.value.sent
    with pytest.raises(NetworkProblem):
        await admin.collect()
