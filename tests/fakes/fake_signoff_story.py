"""The drafts of the story, one for every state a person can meet, and a desk filled with them."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter

from tests.fakes.fake_signoff import (
    LEGAL,
    PR,
    Case,
    SignoffStory,
    StoryDrafting,
    StoryReviewing,
    StorySigningIn,
    comment,
    line,
    signed,
)
from tests.fakes.fake_story import ANA, JON, MARTA, NOW, NURIA, PEOPLE, account, message, minutes_ago
from tests.fakes.fake_workstation import FakeWorkstation, fake_workstation
from workstation.domain.charter import Admins, Charter, Device, Member
from workstation.domain.desk import ReviewKind, Stop
from workstation.domain.draft_facts import StopScope
from workstation.domain.drafts import Action, Content, DraftState, Finding, MediaRef, ReplyTarget, Schedule
from workstation.domain.errors import Reason
from workstation.domain.policies import Requirement, Rule, Stage

ZONE = "Europe/Madrid"
PICTURE = "5f" * 32


def at(hour: int, minute: int, day: int = 12) -> datetime:
    """A moment of November 2026 as Madrid reads it, in UTC."""
    return datetime(2026, 11, day, hour - 1, minute, tzinfo=UTC)


def content(channel: str, text: str, **facts: Any) -> Content:
    """What goes out on one account of the story."""
    values: dict[str, Any] = {"account": account(channel), "action": Action.POST, "text": text}
    return Content(**(values | facts))


LABEL = MediaRef(
    PICTURE,
    "image/jpeg",
    "label-L-2431.jpg",
    "Back label of a 5 litre container; the lot number L-2431 is printed under the barcode.",
    84_000,
    1600,
    1200,
)
_SLOT = Schedule(at(13, 30), at(15, 0), ZONE)
_TITLE = "About lot L-2431 of our 5 l containers"
_FIRST = (
    "Since Monday, some customers have told us that containers of lot L-2431 smell of damp. We have withdrawn the lot "
    "and sent samples to an independent laboratory. If you have one at home, there is no risk, but please do not use "
    "it. We refund: write to lote@almazara.example."
)
_LAST = (
    "Since Monday, eleven customers have told us that containers of lot L-2431 smell of damp. We have stopped selling "
    "the lot and sent samples to an independent laboratory. The result arrives on Friday.\n\nIf you have one at home, "
    "please do not use it. We replace every container free of charge, opened or not: write to lote@almazara.example."
)


def statement() -> Case:
    """The statement on lot L-2431: revision 4, Legal is next, two comments, a slot today."""
    site = content("site", _LAST, title=_TITLE, media=(LABEL,), schedule=_SLOT, language="en", topics=("food-safety",))
    case = Case(
        "draft-statement",
        [
            (replace(site, text=_FIRST.replace("some", "a few")), ANA, minutes_ago(90)),
            (replace(site, text=_FIRST), NURIA, minutes_ago(70)),
            (
                replace(site, text=_LAST.replace("eleven", "ten").replace(" The result arrives on Friday.", "")),
                ANA,
                minutes_ago(45),
            ),
            (site, ANA, minutes_ago(21)),
        ],
        last_approved=2,
        looked=3,
    )
    first, second = _LAST.index("We have stopped"), _LAST.index("We replace")
    case.comments = [
        comment(case, JON, minutes_ago(62), 66, 80, "“Withdrawn” would be a legal term. Better like this.", 2),
        comment(
            case, JON, minutes_ago(40), first, first + len("We have stopped selling the lot"), "Agreed with sales."
        ),
        comment(
            case,
            MARTA,
            minutes_ago(28),
            second,
            second + len("We replace every container free of charge"),
            "Is this covered for shops too?",
        ),
        comment(
            case,
            ANA,
            minutes_ago(21),
            second,
            second + len("We replace every container free of charge"),
            "Yes, Nuria confirmed it with sales.",
        ),
    ]
    case.lines = [
        line(case, ReviewKind.SUBMIT, ANA, minutes_ago(21)),
    ]
    return case


def _target(conversation: str) -> ReplyTarget:
    return ReplyTarget(f"message-{conversation}-1", "1", "1", f"hash-{conversation}-1")


def _reply(channel: str, conversation: str, text: str) -> Content:
    return content(channel, text, action=Action.REPLY, reply_to=_target(conversation))


def _simple(key: str, what: Content, state: DraftState, minutes: float, **facts: Any) -> Case:
    person = facts.pop("author", ANA)
    return Case(f"draft-{key}", [(what, person, minutes_ago(minutes))], state, **facts)


HARVEST = (
    "The early harvest of 2026 is here: green, peppery and in no hurry. Only 4,000 bottles, bottled this week in "
    "Úbeda. Reserve yours: almazara.example/early"
)
ARABIC = (
    "ليلى، الاستبدال في دبي يتم عند Zayt Market ابتداءً من يوم الاثنين 16 نوفمبر. يكفي صورة للملصق وعليها رقم L-2431."
)
LOOKALIKE = "Pay your order at \u0430lmazara.example and send the receipt to \u202emoc.elpmaxe@etol\u202c. Thank you!"


def cases() -> list[Case]:
    """Every draft of the story."""
    answer = _reply(
        "forum",
        "pepe",
        "Hola, Pepe. El lote L-2431 huele a humedad y hemos parado su venta. Si tienes una garrafa, no la uses: "
        "te la cambiamos, abierta o no.",
    )
    press = _reply(
        "mail", "diario", "Buenos días. Adjuntamos el comunicado sobre el lote L-2431. Quedamos a su disposición."
    )
    harvest = content("x", HARVEST, schedule=Schedule(at(12, 30, 13), None, ZONE), language="en", topics=("harvest",))
    late = content(
        "facebook", "Mañana repartimos aceituna en la plaza a las 10:00.", schedule=Schedule(at(9, 0), at(11, 0), ZONE)
    )
    post = content("mastodon", "La recogida empieza el lunes. ¿Quién viene?", language="es")
    visit = _reply("bluesky", "marc", "Hola, Marc. Sí, el dissabte a les 11 la visita és en català.")
    visit = replace(visit, schedule=Schedule(at(12, 30), None, ZONE))
    made = [
        statement(),
        _simple("pepe", answer, DraftState.WAITING, 11, conversation="conversation-pepe"),
        _simple("harvest", harvest, DraftState.WAITING, 300, looked=1),
        _simple(
            "layla", _reply("facebook", "layla", ARABIC), DraftState.WAITING, 55, conversation="conversation-layla"
        ),
        _simple("lookalike", content("x", LOOKALIKE), DraftState.WAITING, 65, author=NURIA),
        _simple(
            "diario",
            press,
            DraftState.WAITING,
            20,
            needs=signed((LEGAL, PR), "legal", "Marta Soler"),
            conversation="conversation-diario",
        ),
        _simple("late", late, DraftState.WAITING, 600, deny=(Reason("slot_passed", {"at": at(11, 0)}),)),
        _simple("picking", post, DraftState.OBJECTED, 200, needs=signed((LEGAL, PR), "legal", "Iker Zabala")),
        _simple("marc", visit, DraftState.APPROVED, 120, conversation="conversation-marc"),
        _simple(
            "lucia",
            _reply(
                "mastodon",
                "lucia",
                "Claro que sí, Lucía: también las abiertas. Guarda la etiqueta o una foto del lote.",
            ),
            DraftState.WRITING,
            4,
            conversation="conversation-lucia",
        ),
        _simple(
            "shops",
            content(
                "site",
                "Abrimos también los domingos de diciembre.\n\nDe 10:00 a 14:00, en la tienda del molino.",
                title="Horario de diciembre",
                language="es",
            ),
            DraftState.WRITING,
            2000,
        ),
        _simple(
            "irene",
            _reply("site", "irene", "Tienes razón, Irene: lleva pan asentado. Lo añadimos a la receta."),
            DraftState.CHANGES_REQUESTED,
            50,
            conversation="conversation-irene",
        ),
        _simple(
            "bridge",
            content("facebook", "Horario del puente de diciembre: abrimos el sábado de 10:00 a 14:00."),
            DraftState.PUBLISHED,
            1500,
        ),
    ]
    by_id = {case.id: case for case in made}
    _sign_story(by_id)
    return made


def _sign_story(by_id: dict[str, Case]) -> None:
    diario, picking, marc, irene = (by_id[f"draft-{key}"] for key in ("diario", "picking", "marc", "irene"))
    diario.lines = [
        line(diario, ReviewKind.SUBMIT, ANA, minutes_ago(19)),
        line(diario, ReviewKind.APPROVE, MARTA, minutes_ago(9), stage="legal", role="legal", counted=True),
    ]
    picking.lines = [
        line(picking, ReviewKind.SUBMIT, ANA, minutes_ago(190)),
        line(
            picking, ReviewKind.OBJECT, JON, minutes_ago(30), reason="On Monday the inspection is here. Not that day."
        ),
    ]
    picking.deny = (Reason("objection", {"name": "Jon Etxeberria", "event": picking.lines[1].event}),)
    marc.needs = signed(signed((LEGAL, PR), "legal", "Marta Soler"), "pr", "Jon Etxeberria")
    marc.goes_out_at = at(12, 30)
    marc.lines = [
        line(marc, ReviewKind.SUBMIT, ANA, minutes_ago(118)),
        line(marc, ReviewKind.APPROVE, MARTA, minutes_ago(60), stage="legal", role="legal", counted=True),
        line(marc, ReviewKind.APPROVE, JON, minutes_ago(36), stage="pr", role="pr", counted=True),
    ]
    irene.lines = [
        line(irene, ReviewKind.SUBMIT, ANA, minutes_ago(48)),
        line(
            irene,
            ReviewKind.REQUEST_CHANGES,
            MARTA,
            minutes_ago(30),
            reason="Do not promise the change before the site has it.",
        ),
    ]
    for key in ("pepe", "harvest", "layla", "late"):
        by_id[f"draft-{key}"].lines = [line(by_id[f"draft-{key}"], ReviewKind.SUBMIT, ANA, minutes_ago(10))]
    lookalike = by_id["draft-lookalike"]
    lookalike.lines = [line(lookalike, ReviewKind.SUBMIT, NURIA, minutes_ago(60))]
    lookalike.findings = (
        Finding(Reason("flag_mixed_scripts", {"detail": "CYRILLIC+LATIN", "where": "text"}), False, 18, 34),
        Finding(Reason("flag_bidi_control", {"detail": "U+202E", "where": "text"}), False, 59, 60),
    )


def picture() -> bytes:
    """A synthetic photograph, as PNG."""
    image = QImage(640, 480, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    sky = QLinearGradient(0, 0, 0, 480)
    sky.setColorAt(0, QColor("#d9c98f"))
    sky.setColorAt(1, QColor("#6f7f3a"))
    painter.fillRect(image.rect(), sky)
    painter.fillRect(220, 120, 200, 300, QColor("#f4efe1"))
    painter.fillRect(250, 330, 140, 40, QColor("#333333"))
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload] # the stub knows the format as bytes only
    return bytes(buffer.data().data())


def charter() -> Charter:
    """The team's charter with the rule of the story: Legal, then PR."""
    stages = tuple(Stage(role, (Requirement(role, 1),)) for role in ("legal", "pr"))
    rule = Rule(id="food-safety", title="Food safety", stages=stages, ttl=timedelta(hours=72))
    return Charter(
        version=1,
        previous="",
        team_name="Cooperativa La Almazara",
        issued=NOW,
        min_app="0.1.0",
        practice=True,
        admins=Admins(1, (PEOPLE[3].id,)),
        members={p.id: Member(id=p.id, name=p.name, roles=dict.fromkeys(p.roles, 1)) for p in PEOPLE},
        devices={f"key-{p.id}": Device(id=f"key-{p.id}", person=p.id, host="office", public_key=b"") for p in PEOPLE},
        policies=(rule,),
    )


class StoryGoverning:
    def __init__(self, known: Charter) -> None:
        self.known = known

    async def charter(self) -> Charter:
        return self.known


def signoff_workstation(
    person: str = MARTA, *, drafts: Sequence[Case] | None = None, locked: bool = False
) -> FakeWorkstation:
    """The desk of the story with `person` at the keyboard; `locked` asks for a passphrase."""
    workstation = fake_workstation()
    desk = workstation.desk
    sitting = next(item for item in PEOPLE if item.id == person)
    desk.person = replace(sitting, needs_passphrase=locked)
    _add_messages(desk)
    story = SignoffStory(desk, cases() if drafts is None else drafts)
    story.pictures[PICTURE] = picture()
    signing_in = StorySigningIn(desk)
    workstation.signing_in = signing_in
    workstation.drafting = StoryDrafting(desk, story)
    workstation.reviewing = StoryReviewing(desk, story, signing_in)
    workstation.governing = StoryGoverning(charter())
    return workstation


def _add_messages(desk: Any) -> None:
    asked = {
        "pepe": (
            "Pepe Olmo",
            "¿Alguien sabe qué pasa con el lote L-2431? Compré dos garrafas el sábado y huelen raro.",
        ),
        "diario": ("Diario de Jaén", "Consulta de prensa: ¿es una retirada preventiva? Cerramos edición a las 18:00."),
        "marc": ("Marc Pons", "La visita guiada, ¿también en catalán?"),
    }
    for key, (who, text) in asked.items():
        desk.messages.append(message(key, "1", who, text, 30))


def stop_on(workstation: FakeWorkstation, scope: StopScope, target: str = "", person: str = MARTA) -> Stop:
    """Set a stop by somebody of the story."""
    who = next(item for item in PEOPLE if item.id == person)
    stop = Stop(
        id="stop-1",
        scope=scope,
        target=target,
        reason="The laboratory result comes first.",
        person=who.id,
        person_name=who.name,
        at=minutes_ago(5),
    )
    workstation.reviewing.story.standing.append(stop)
    return stop
