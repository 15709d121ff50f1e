"""What the pictures show: every screen of the sample workspace and the states a person can meet there."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QApplication, QLineEdit, QMenu

from tests.end2end.person import Person
from ui.first_start.create_page import CreatePage
from ui.first_start.doors_page import DoorsPage
from ui.first_start.passphrase_page import PassphrasePage
from workstation.connectors.practice.controls import FaultKind, PracticeControls
from workstation.domain.drafts import DraftState
from workstation.domain.publications import PublicationState

Act = Callable[[Person], Awaitable[object]]


@dataclass(frozen=True, slots=True)
class Scene:
    """One picture: its name, how to get there, and how to leave things as they were."""

    name: str
    act: Act
    leave: Act | None = None


def screen(name: str, target: str = "") -> Act:
    """Go to a screen."""

    async def go(person: Person) -> None:
        person.main.show_screen(name, target)
        await person.settled()

    return go


def keys(*pressed: str) -> Act:
    """Press keys."""

    async def press(person: Person) -> None:
        await person.press(*pressed)

    return press


def typed(text: str) -> Act:
    """Type."""

    async def write(person: Person) -> None:
        await person.write(text)

    return write


def then(*acts: Act) -> Act:
    """Do one after another."""

    async def all_of(person: Person) -> None:
        for act in acts:
            await act(person)

    return all_of


def sits(name: str) -> Act:
    """Let somebody of the practice team sit down."""

    async def switch(person: Person) -> None:
        if person.main.top.person_button.label != name:
            await people_menu(person)
            person.choose_menu(name)
        await person.until(lambda: person.main.top.person_button.label == name)
        await person.settled()

    return switch


def network(*faults: tuple[str, FaultKind, str]) -> Act:
    """Let the platform behave badly (account, kind, on what), and collect once."""

    async def play(person: Person) -> None:
        controls = PracticeControls(person.doors.workstation.info.path / "practice-network.jsonl")
        for account, kind, on in faults:
            controls.play(account, kind, person.doors.clock.now(), times=0, on=on)
        await person.press("F5")

    return play


async def deleted_message(person: Person) -> None:
    """Somebody takes a message back on the platform, somebody else writes in three scripts."""
    controls = PracticeControls(person.doors.workstation.info.path / "practice-network.jsonl")
    controls.remove("social", "s-lucia-2", person.doors.clock.now())
    await person.press("F5")
    await conversation("Lucía Ferrer")(person)


async def later(person: Person) -> None:
    """Let a quarter of an hour pass: what nobody knows is then asked."""
    person.doors.clock.move(minutes=15)
    await person.press("F5")


def conversation(words: str) -> Act:
    """Open the first conversation that is found."""

    async def find(person: Person) -> None:
        page = await person.doors.workstation.searching.conversations(words)
        person.main.show_screen("inbox", page.rows[0].id)
        await person.settled()

    return find


def draft(state: DraftState, where: str) -> Act:
    """Open the first draft in a state."""

    async def find(person: Person) -> None:
        rows = await person.doors.workstation.drafting.drafts(state=state)
        person.main.show_screen(where, rows[0].id)
        await person.settled()

    return find


def publication(state: PublicationState) -> Act:
    """Open the first publication in a state."""

    async def find(person: Person) -> None:
        shown = await person.doors.workstation.publishing.publications()
        person.main.show_screen("publications", next(item.id for item in shown if item.state is state))
        await person.settled()

    return find


async def people_menu(person: Person) -> None:
    person.main.top.person_button.click()
    await person.until(lambda: isinstance(person.window, QMenu))


async def shut_menu(person: Person) -> None:
    person.window.close()
    await person.settled()


async def forget_typed(person: Person) -> None:
    """Empty the field that has the keyboard and leave it."""
    await person.press("Ctrl+A", "Del", "Esc")


async def leave_search(person: Person) -> None:
    if isinstance(QApplication.focusWidget(), QLineEdit):
        await person.press("Ctrl+A", "Del")
    await person.press("Esc", "Esc", "Esc")


def heading(*any_of: str) -> Act:
    """Wait for a page by its heading in one of the languages."""

    async def wait(person: Person) -> None:
        await person.until(lambda: any(person.reads(words) for words in any_of))

    return wait


async def press_door(person: Person) -> None:
    page = person.window.findChild(DoorsPage)
    await person.click(page.create_door.button)


async def fill_create(person: Person) -> None:
    page = person.window.findChild(CreatePage)
    page.name.setText("Ana Ribera")
    page.organisation.setText("Cooperativa La Almazara")
    page.cards.choose("legal-and-pr")
    for line, name in zip(page.people.lines, ("Marta Soler", "Jon Etxeberria"), strict=True):
        line.name.setText(name)
        line.passphrase.setText("olivo viejo de Jaén")
    page.people.lines[0].again.setText("olivo viejo de Jaén")
    await person.settled()


async def ask_passphrase(person: Person) -> None:
    page = person.window.findChild(CreatePage)
    page.people.lines[1].again.setText("olivo viejo de Jaén")
    await person.click(page.create_button)
    await person.until(lambda: person.window.findChild(PassphrasePage).isVisible())


async def make_it(person: Person) -> None:
    page = person.window.findChild(PassphrasePage)
    page.field.setText("aceituna verde")
    page.again.setText("aceituna verde")
    await person.click(page.button)
    await person.until(lambda: person.main)
    await person.settled()


INBOX = (
    Scene("inbox", screen("inbox")),
    Scene("inbox-arrivals-next", keys("J", "J")),
    Scene("inbox-writing", then(conversation("Bar Rincón"), keys("R"), typed("Claro que sí: enviamos a Portugal."))),
    Scene(
        "inbox-note",
        then(keys("Ctrl+Shift+M"), typed("Preguntar a Nuria por el transporte.")),
        then(forget_typed, keys("R"), forget_typed),
    ),
    Scene("inbox-selected", then(screen("inbox"), keys("X", "Shift+J", "Shift+J", "Shift+J")), keys("Esc")),
    Scene("search-suggestions", then(screen("inbox"), keys("/"), typed("L-2431 is:"))),
    Scene("search-found", then(keys("Ctrl+A"), typed("label:L-2431 garrafas")), leave_search),
    Scene("search-mistyped", then(keys("/"), typed("lable:L-2431")), leave_search),
    Scene("search-nothing", then(keys("/"), typed("label:L-2431 zeppelin")), leave_search),
    Scene("find-here", then(screen("inbox"), keys("Ctrl+F"), typed("lote")), then(keys("Ctrl+A", "Del", "Esc"))),
    Scene("snooze", then(screen("inbox"), keys("H")), shut_menu),
    Scene("assign", then(screen("inbox"), keys("A")), shut_menu),
    Scene("label", then(screen("inbox"), keys("L")), shut_menu),
    Scene("done-undo", then(screen("inbox"), keys("E")), keys("Z")),
    Scene("conversation-heard", conversation("is:heard")),
    Scene("conversation-deleted", deleted_message),
    Scene("conversation-arabic", conversation("label:Exportación")),
    Scene("palette", then(screen("inbox"), keys("Ctrl+K")), keys("Esc")),
    Scene("palette-typed", then(keys("Ctrl+K"), typed("pub")), keys("Esc")),
    Scene("keys", keys("F1"), keys("Esc")),
    Scene("people-menu", people_menu, shut_menu),
    Scene("stop-question", keys("Ctrl+Shift+H"), keys("Esc")),
)
APPROVALS = (
    Scene("approvals-own", draft(DraftState.WAITING, "approvals")),
    Scene("approvals-legal", then(sits("Marta Soler"), screen("approvals"))),
    Scene("approvals-next", keys("J")),
    Scene("approvals-diff", keys("D")),
    Scene("approvals-object", keys("Ctrl+Shift+O"), keys("Esc")),
    Scene("approvals-changes", keys("Ctrl+Shift+R"), keys("Esc")),
    Scene("approvals-objected", draft(DraftState.OBJECTED, "approvals")),
    Scene("approvals-pr", then(sits("Jon Etxeberria"), screen("approvals"))),
    Scene("approvals-nothing", then(sits("Nuria Casals"), screen("approvals")), sits("Ana Ribera")),
)
DRAFTS = (
    Scene("drafts", screen("drafts")),
    *(Scene(f"draft-{state.value}", draft(state, "drafts")) for state in DraftState if state is not DraftState.EXPIRED),
    Scene("draft-new", screen("drafts", "new")),
)
PUBLICATIONS = (
    Scene("publications", screen("publications")),
    *(
        Scene(f"publication-{state.value}", publication(state))
        for state in (
            PublicationState.UNKNOWN, PublicationState.MISSED, PublicationState.REJECTED, PublicationState.BLOCKED,
            PublicationState.CONFIRMED, PublicationState.ELIGIBLE,
        )
    ),
)  # fmt: skip
LATER = (
    Scene("publication-asks", then(later, publication(PublicationState.UNKNOWN))),
    Scene("inbox-faults", then(
        network(("social", FaultKind.OFFLINE, "fetch"), ("micro", FaultKind.EXPIRED, "fetch"),
                ("foro", FaultKind.LIMITED, "fetch")),
        screen("inbox", "view:open"),
    )),
    Scene("channels-faults", screen("channels")),
)  # fmt: skip
REST = (
    Scene("channels", screen("channels")),
    Scene("channels-add", screen("channels", "add"), keys("Esc")),
    Scene("exports", screen("exports")),
    Scene("preferences", screen("preferences")),
)
WELCOME = ("Welcome to Atalaya", "Te damos la bienvenida a Atalaya", "Et donem la benvinguda a Atalaya")
START = (
    Scene("first-start", heading(*WELCOME)),
    Scene("create", press_door),
    Scene("create-filled", fill_create),
    Scene("passphrase", ask_passphrase),
    Scene("empty-inbox", make_it),
    Scene("empty-approvals", keys("Ctrl+2")),
    Scene("empty-drafts", keys("Ctrl+3")),
    Scene("empty-publications", keys("Ctrl+4")),
    Scene("empty-exports", keys("Ctrl+9")),
    Scene("empty-channels", screen("channels")),
)
SAMPLE = (*INBOX, *APPROVALS, *DRAFTS, *PUBLICATIONS, *REST, *LATER)
LARGE = tuple(
    scene
    for scene in SAMPLE
    if scene.name
    in {
        "inbox", "inbox-writing", "inbox-note", "inbox-selected", "search-suggestions", "palette", "keys",
        "approvals-legal", "approvals-object", "drafts", "draft-writing", "draft-new", "publication-unknown",
        "channels", "channels-add", "exports", "preferences", "stop-question", "publication-asks",
        "publication-blocked", "conversation-arabic", "people-menu",
    }
)  # fmt: skip
