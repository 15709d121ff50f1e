"""The story of the pictures as plain facts: Cooperativa La Almazara, lot L-2431, Thursday 12 November 2026, 10:42."""

from datetime import UTC, datetime, timedelta

from workstation.domain.channels import (
    Capabilities,
    Channel,
    ChannelState,
    ConversationMode,
    Freshness,
    Gap,
    IdempotencyClass,
    LengthUnit,
    Moderation,
)
from workstation.domain.conversations import ConversationRow, ConversationState, Priority
from workstation.domain.errors import Reason
from workstation.domain.identifiers import AccountId, ConversationId, DraftId, MessageId, PersonId
from workstation.domain.messages import Attachment, Author, Message, MessageKind, Note, OwnAnswer, RemoteState
from workstation.domain.people import Person

NOW = datetime(2026, 11, 12, 10, 42, tzinfo=UTC)
ADDRESSED, HEARD = ConversationMode.ADDRESSED, ConversationMode.HEARD

ANA, MARTA, JON, TERESA, NURIA, IKER = (
    PersonId(f"person-{n}") for n in ("ana", "marta", "jon", "teresa", "nuria", "iker")
)

PEOPLE = (
    Person(id=ANA, name="Ana Ribera", department="community", roles=("author",)),
    Person(id=MARTA, name="Marta Soler", department="legal", roles=("legal",)),
    Person(id=JON, name="Jon Etxeberria", department="pr", roles=("pr",)),
    Person(id=TERESA, name="Teresa Gil", department="it", roles=("admin",)),
    Person(id=NURIA, name="Nuria Casals", department="customer_service", roles=("author",)),
    Person(id=IKER, name="Iker Zabala", department="legal", roles=("legal",)),
)


def minutes_ago(minutes: float) -> datetime:
    return NOW - timedelta(minutes=minutes)


def account(name: str) -> AccountId:
    return AccountId(f"account-{name}")


def _social(limit: int, unit: LengthUnit = LengthUnit.CODE_POINTS) -> Capabilities:
    return Capabilities(
        mode=ADDRESSED,
        post_class=IdempotencyClass.A,
        reply_class=IdempotencyClass.A,
        max_length=limit,
        length_unit=unit,
        max_media=4,
        media_types=("image/jpeg", "image/png", "image/webp"),
        practice=True,
    )


_SITE = Capabilities(
    mode=ADDRESSED,
    post_class=IdempotencyClass.B,
    reply_class=IdempotencyClass.D,
    titled_posts=True,
    max_media=8,
    media_types=("image/jpeg", "image/png"),
    moderation=frozenset(Moderation),
    html_allowed=True,
)
_FEED = Capabilities(mode=HEARD)
_FRESH = Freshness(complete_until=NOW, last_attempt=NOW, next_attempt=NOW + timedelta(minutes=5))


def _channel(
    name: str,
    kind: str,
    title: str,
    capabilities: Capabilities,
    state: ChannelState = ChannelState.OK,
    waiting: int = 0,
    freshness: Freshness = _FRESH,
) -> Channel:
    return Channel(
        id=account(name),
        kind=kind,
        title=title,
        server=f"https://{name}.example",
        address=f"https://{name}.example/",
        account_name="@almazara",
        state=state,
        capabilities=capabilities,
        freshness=freshness,
        may_publish=capabilities.can_publish,
        waiting=waiting,
        unread=waiting,
    )


_GAP = Freshness(
    complete_until=minutes_ago(78),
    last_attempt=NOW,
    next_attempt=NOW + timedelta(minutes=5),
    gaps=(Gap(minutes_ago(92), minutes_ago(77), "rate_limit"),),
)
_REFUSED = Freshness(
    complete_until=minutes_ago(800),
    last_attempt=minutes_ago(2),
    problem=Reason("credentials_refused", {"host": "instagram.example"}),
)

CHANNELS = (
    _channel("mastodon", "mastodon", "Mastodon", _social(500, LengthUnit.GRAPHEMES), ChannelState.LATE, 8, _GAP),
    _channel("x", "x", "X", _social(280), waiting=5),
    _channel("facebook", "facebook", "Facebook", _social(8000), waiting=4),
    _channel("instagram", "instagram", "Instagram", _social(2200), ChannelState.RECONNECT, 0, _REFUSED),
    _channel("bluesky", "bluesky", "Bluesky", _social(300, LengthUnit.GRAPHEMES), waiting=1),
    _channel("forum", "forum", "Foro Cocina", _social(30000), waiting=6),
    _channel("site", "wordpress", "almazara.example", _SITE, waiting=3),
    _channel("mail", "email", "Correo", _social(100000), waiting=7),
    _channel("reviews", "google_reviews", "Reseñas Google", _social(4096), waiting=2),
    _channel("blogs", "feed", "Blogs y prensa", _FEED, waiting=12),
)
KIND_OF = {item.id: item for item in CHANNELS}


def row(key: str, channel: str, who: str, first_words: str, age: float, **changes: object) -> ConversationRow:
    """One line of the inbox; anything else of `ConversationRow` by name."""
    source = KIND_OF[account(channel)]
    facts: dict[str, object] = {
        "id": ConversationId(f"conversation-{key}"),
        "account": source.id,
        "channel_kind": source.kind,
        "channel_title": source.title,
        "mode": source.capabilities.mode,
        "taken_up": False,
        "state": ConversationState.OPEN,
        "subject": "",
        "who": who,
        "preview": first_words,
        "last_at": minutes_ago(age),
        "unread": False,
        "message_count": 1,
        "assignee": ANA,
        "assignee_name": "Ana Ribera",
    }
    return ConversationRow(**(facts | changes))  # type: ignore[arg-type]


NOBODY: dict[str, object] = {"assignee": None, "assignee_name": ""}
BY_NURIA: dict[str, object] = {"assignee": NURIA, "assignee_name": "Nuria Casals"}


def _draft(state: str, *waiting: str) -> dict[str, object]:
    return {"draft": DraftId(f"draft-{state}"), "draft_badge": state, "draft_waiting": waiting}


ROWS = (
    row(
        "lucia",
        "mastodon",
        "Lucía Ferrer",
        "Gracias. ¿Y las garrafas que ya hemos abierto?",
        4,
        unread=True,
        subject="Olor a humedad, lote L-2431",
        message_count=5,
        labels=("L-2431",),
        priority=Priority.HIGH,
        **_draft("writing"),
    ),
    row(
        "pepe",
        "forum",
        "Pepe Olmo",
        "¿Alguien sabe qué pasa con el lote L-2431?",
        11,
        unread=True,
        labels=("L-2431",),
        **_draft("waiting", "legal"),
    ),
    row(
        "diario",
        "mail",
        "Diario de Jaén",
        "Consulta de prensa: retirada preventiva",
        24,
        unread=True,
        starred=True,
        labels=("Prensa",),
        **_draft("waiting", "pr"),
    ),
    row(
        "bar",
        "facebook",
        "Bar El Rincón",
        "¿Hacéis envíos a Portugal para hostelería?",
        30,
        labels=("Ventas",),
        **NOBODY,
    ),
    row("tomas", "mail", "Tomás Aguilera", "Re: Factura 2026-1183, falta el NIF", 47, state=ConversationState.PENDING),
    row(
        "oliveoilnerd",
        "x",
        "oliveoilnerd",
        "Is the early harvest back this year?",
        55,
        unread=True,
        **_draft("writing"),
    ),
    row("irene", "site", "Irene Salas", "A la receta del ajoblanco le falta el pan", 65, **_draft("changes_requested")),
    row(
        "paula",
        "instagram",
        "cocinaconpaula",
        "¿Puedo usar vuestra foto del molino?",
        125,
        **_draft("approved_waiting"),
    ),
    row("marc", "bluesky", "Marc Pons", "La visita guiada, ¿también en catalán?", 1500, **_draft("approved")),
    row(
        "rosa",
        "reviews",
        "Rosa M.",
        "★★★★☆ Visita estupenda, aparcar imposible",
        1600,
        state=ConversationState.DONE,
        **BY_NURIA,
    ),
    row(
        "layla",
        "facebook",
        "ليلى حداد",
        "هل الدفعة L-2431 موجودة في دبي أيضًا؟",
        1700,
        unread=True,
        labels=("L-2431",),
        **_draft("waiting", "legal"),
    ),
    row(
        "noa",
        "instagram",
        "נועה לוי",
        "מתי חוזר שמן 500 מ״ל Early Harvest?",
        1800,
        unread=True,
        labels=("Ventas",),
        **NOBODY,
    ),
    row("karim", "x", "Karim B.", "Is this halal-certified? شهادة حلال please", 1900),
    row(
        "tanaka",
        "reviews",
        "田中さくら",
        "★★★★★ オリーブオイルの香りが素晴らしい",
        2000,
        state=ConversationState.DONE,
        **BY_NURIA,
    ),
    row(
        "sami",
        "instagram",
        "سامي 🫒",
        "أفضل زيت جربته 👏 متى موسم 2026؟",
        3000,
        state=ConversationState.SNOOZED,
        snoozed_until=NOW + timedelta(days=4),
    ),
    row(
        "aceite",
        "blogs",
        "aceiteyvida",
        "Qué hay detrás de las garrafas baratas",
        2900,
        subject="Qué hay detrás de las garrafas baratas",
        unread=True,
        **NOBODY,
    ),
)


def message(conversation: str, key: str, who: str, text: str, age: float, **changes: object) -> Message:
    """One message; anything else of `Message` by name."""
    source = next(item for item in ROWS if item.id == f"conversation-{conversation}")
    facts: dict[str, object] = {
        "id": MessageId(f"message-{conversation}-{key}"),
        "conversation": source.id,
        "account": source.account,
        "native_id": key,
        "kind": MessageKind.COMMENT,
        "author": Author(native_id=who, name=who),
        "subject": "",
        "text": text,
        "html": "",
        "url": f"https://masto.example/@{key}",
        "sent_at": minutes_ago(age),
        "received_at": minutes_ago(age - 0.5),
        "state": RemoteState.VISIBLE,
        "version_hash": f"hash-{conversation}-{key}",
    }
    return Message(**(facts | changes))  # type: ignore[arg-type]


LUCIA = Author("luciaf", "Lucía Ferrer", "@luciaf@masto.example", "https://masto.example/@luciaf")
PACO = Author("pacovalle", "Paco Valle", "@pacovalle@social.example", "https://social.example/@pacovalle")
US = Author("almazara", "Cooperativa La Almazara", "@almazara")
_SIGNED = OwnAnswer(
    publication=None,
    written_by="Ana Ribera",
    signed_by=(("Marta Soler", "legal", minutes_ago(40)), ("Jon Etxeberria", "pr", minutes_ago(36))),
    confirmed_at=minutes_ago(33),
)

THREAD = (
    message(
        "lucia",
        "1",
        "",
        "Compré dos garrafas de 5 l de @almazara, lote L-2431, y huelen a humedad. "
        "¿Es seguro dárselo a mis hijos? Llevo tres días esperando respuesta.",
        111,
        author=LUCIA,
        kind=MessageKind.MENTION,
        attachments=(Attachment("https://masto.example/media/garrafa.jpg", "image/jpeg", "Garrafa"),),
    ),
    message(
        "lucia",
        "2",
        "",
        "Hola, Lucía. Sentimos la espera. Hemos pedido al laboratorio un análisis del lote L-2431 "
        "y el resultado llega mañana viernes. "
        "Hasta entonces, mejor no lo uséis: cambiamos las dos garrafas sin coste. Ana",
        35,
        author=US,
        own=_SIGNED,
    ),
    message(
        "lucia",
        "3",
        "",
        "A mí me pasó lo mismo con una botella de 1 l.",
        21,
        author=PACO,
        version_count=2,
        edited_at=minutes_ago(18),
    ),
    message("lucia", "4", "", "Quitad esto.", 20, author=PACO, state=RemoteState.DELETED),
    message(
        "lucia",
        "5",
        "",
        "Gracias. ¿Y las garrafas que ya hemos abierto? Tiramos casi un litro por el fregadero.",
        4,
        author=LUCIA,
        unread=True,
    ),
    message(
        "irene",
        "1",
        "Irene Salas",
        "A la receta del ajoblanco le falta el pan. Ver https://recetas.example/ajoblanco",
        65,
        state=RemoteState.PENDING,
    ),
    message(
        "layla",
        "1",
        "ليلى حداد",
        "مرحبًا، اشتريت عبوة 5 لتر من متجر في دبي وعليها الرقم L-2431. "
        "قرأت منشوركم على almazara.example، فهل نتوقف عن استعمالها؟",
        1720,
    ),
    message(
        "layla",
        "2",
        "",
        "أهلًا ليلى، شكرًا لسؤالك. نعم، من فضلك لا تستعمليها الآن. نستبدل كل عبوة من الدفعة L-2431 مجانًا. آنا",
        1712,
        author=US,
        own=_SIGNED,
    ),
    message("layla", "3", "נועה לוי", "גם אני קניתי, בחיפה. יש החלפה גם אצלנו?", 1706),
    message(
        "layla",
        "4",
        "Karim B.",
        "Same here in Sharjah, my label says الدفعة L-2431 / 5 لتر 🫒 Where do I send the photo?",
        1702,
        unread=True,
    ),
    message(
        "tomas",
        "1",
        "Tomás Aguilera",
        "Buenos días:\n\nFalta el NIF.\n\n> El 10 de noviembre escribisteis:\n"
        "> Adjuntamos la factura 2026-1183.\n> Un saludo",
        47,
        subject="Re: Factura 2026-1183",
        kind=MessageKind.MAIL,
        html='<p>Buenos días:</p><p>Falta el NIF. <a href="https://evil.example/pay">https://banco.example/pagar</a> '
        '<img src="https://track.example/p.gif" alt="logo"></p>'
        "<blockquote><p>Adjuntamos la factura 2026-1183.</p></blockquote>",
    ),
)

NOTES = (
    Note(
        id="note-1",
        conversation=ConversationId("conversation-lucia"),
        person=NURIA,
        person_name="Nuria Casals",
        text="Calidad recoge el martes. No prometer dinero, solo cambio.",
        written_at=minutes_ago(62),
    ),
)


def crowd(count: int) -> tuple[ConversationRow, ...]:
    """`count` rows, newest first, of every channel and state."""
    states = tuple(ConversationState)
    return tuple(
        row(
            f"crowd-{number}",
            CHANNELS[number % 9].id.removeprefix("account-"),
            f"Persona {number}",
            f"Mensaje número {number} sobre el lote L-{number % 90}",
            5000 + number,
            state=states[0] if number % 3 else states[number % 4],
            unread=number % 7 == 0,
        )
        for number in range(count)
    )
