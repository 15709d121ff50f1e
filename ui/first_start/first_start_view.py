"""The first start: leads from page to page and makes the workspace. No dead end, and nothing half made is left."""

from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui.bridge.doors import Doors
from ui.first_start.busy_page import BusyPage
from ui.first_start.create_page import CreatePage
from ui.first_start.doors_page import DoorsPage
from ui.first_start.folders import FolderState, look_at, sample_folder
from ui.first_start.language_button import LanguageButton
from ui.first_start.making import Making, Run
from ui.first_start.passphrase_page import PassphrasePage
from ui.widgets import theme
from ui.widgets.frames import hairline
from ui.widgets.icon_mark import IconMark
from ui.widgets.plain_label import PlainLabel
from ui.widgets.resource_files import resource_path
from ui.wording.reasons import Problem
from ui.wording.translation import current_language, install_language


class FirstStart(QFrame):
    """The pages before there is a workspace.

    Args:
        doors: opens and founds workspaces.
        run: starts a coroutine and keeps it alive.

    Signals:
        founded(object): the folder (Path) of the workspace to open: made, chosen, or the sample.
        language_chosen(str): the person wants another language, from now on.

    Attributes:
        passphrase: what guards the new workspace where no keyring does; None otherwise.
    """

    founded = Signal(object)
    language_chosen = Signal(str)

    def __init__(self, doors: Doors, run: Run, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "side")
        self._doors, self._run = doors, run
        self._place = FolderState(doors.workspace, doors.workspace, is_empty=True, is_folder=True)
        self._sample_exists = False
        self._begun: Callable[[str | None], None] = lambda _passphrase: None
        self.making = Making(run, self)
        self.making.made.connect(self._made)
        self.making.stopped.connect(self._stopped)
        self.making.passphrase_needed.connect(self._ask_passphrase)
        self.making.failed.connect(self._failed)
        self.passphrase: str | None = None
        self.stack = QStackedWidget()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        self._bar = QHBoxLayout()
        outer.addWidget(self._top())
        outer.addWidget(self.stack, 1)
        outer.addWidget(_foot())
        self._make_pages()
        self._look(doors.workspace)

    # Pages

    def _make_pages(self) -> None:
        self.doors_page = DoorsPage(sample_exists=self._sample_exists)
        self.create_page = CreatePage(self._doors.presets())
        self.passphrase_page = PassphrasePage(choosing=True)
        self.busy_page = BusyPage()
        for page in (self.doors_page, self.create_page, self.passphrase_page, self.busy_page):
            self.stack.addWidget(page)
        self._began_on: DoorsPage | CreatePage = self.doors_page
        self._connect()
        self._show_place()
        self._show_doors()

    def _connect(self) -> None:
        doors, create, phrase = self.doors_page, self.create_page, self.passphrase_page
        doors.sample_requested.connect(self._open_sample)
        doors.create_requested.connect(self._show_create)
        create.back_requested.connect(self._show_doors)
        create.create_requested.connect(self._create)
        for bar in (doors.location, create.location):
            bar.folder_chosen.connect(self._look)
            bar.existing_chosen.connect(self._open_existing)
        phrase.given.connect(lambda passphrase: self._begun(passphrase))
        phrase.again_requested.connect(lambda: self._begun(None))
        phrase.back_requested.connect(self._show_doors)
        self.busy_page.cancelled.connect(self.making.stop)

    @Slot()
    def _show_doors(self) -> None:
        self.stack.setCurrentWidget(self.doors_page)
        self.doors_page.focus_first()

    @Slot()
    def _show_create(self) -> None:
        self.create_page.problem.clear()
        self.stack.setCurrentWidget(self.create_page)
        self.create_page.focus_first()

    # Where it goes

    @Slot(object)
    def _look(self, folder: Path) -> None:
        self._run("first_start.folder", self._look_at(folder), self._place_came)

    async def _look_at(self, folder: Path) -> tuple[FolderState, bool, bool]:
        exists = await self._doors.exists(folder)
        return await look_at(folder), exists, await self._doors.exists(sample_folder(folder))

    def _place_came(self, found: tuple[FolderState, bool, bool]) -> None:
        place, exists, sample_exists = found
        if exists and place.folder != self._doors.workspace:
            self._say(
                Problem(
                    self.tr("There is a workspace in {folder} already.").replace("{folder}", str(place.folder)),
                    "",
                    self.tr("Open it with “Open an existing workspace”, or choose another folder."),
                )
            )
            return
        self._clear_problems()
        self._place = place
        if sample_exists != self._sample_exists:
            self._sample_exists = sample_exists
            self.doors_page.sample.button.set_label(self.tr("Open the sample again"))
        self._show_place()

    def _show_place(self) -> None:
        note = "" if self._place.is_empty else self.tr("The chosen folder holds other things, so it gets its own.")
        for bar in (self.doors_page.location, self.create_page.location):
            bar.show_folder(self._place.target, note)

    @Slot(object)
    def _open_existing(self, folder: Path) -> None:
        self._run("first_start.existing", self._doors.exists(folder), lambda there: self._existing_came(folder, there))

    def _existing_came(self, folder: Path, there: bool) -> None:
        if there:
            self.founded.emit(folder)
            return
        text = self.tr("There is no workspace in {folder}.").replace("{folder}", str(folder))
        self._say(Problem(text, "", self.tr("Choose the folder that holds the file atalaya.db.")))

    # Making

    @Slot()
    def _open_sample(self) -> None:
        folder = sample_folder(self._place.target)
        if self._sample_exists:
            self.founded.emit(folder)
            return
        self._begun = self._make_sample
        self._make_sample(None)

    def _make_sample(self, passphrase: str | None) -> None:
        folder = sample_folder(self._place.target)
        text = self.tr("The story is played through the same services that you will use. It takes a few seconds.")
        self.busy_page.begin(self.tr("Making the sample workspace"), text)
        work = self._doors.found_sample(folder, passphrase=passphrase, on_progress=self.busy_page.show_progress)
        self._begin(work, folder, passphrase, self.doors_page)

    @Slot()
    def _create(self) -> None:
        self._begun = self._make_own
        self._make_own(None)

    def _make_own(self, passphrase: str | None) -> None:
        form = self.create_page.form()
        if form.preset is None or form.refusals():
            return
        text = self.tr("Keys for everybody, the rule you chose, and an empty inbox.")
        self.busy_page.begin(self.tr("Making your workspace"), text)
        work = self._doors.found(
            self._place.target,
            team=form.organisation.strip(),
            founder=form.founder(),
            preset=form.preset.name,
            members=[entry.member() for entry in form.taken_members],
            passphrase=passphrase,
        )
        self._begin(work, self._place.target, passphrase, self.create_page)

    def _begin(
        self, work: Coroutine[Any, Any, None], folder: Path, passphrase: str | None, page: DoorsPage | CreatePage
    ) -> None:
        self._clear_problems()
        self._began_on = page
        self.stack.setCurrentWidget(self.busy_page)
        self.making.begin(work, folder, passphrase)

    @Slot(object, object)
    def _made(self, folder: Path, passphrase: str | None) -> None:
        self.passphrase = passphrase
        self.founded.emit(folder)

    @Slot()
    def _stopped(self) -> None:
        self.stack.setCurrentWidget(self._began_on)

    @Slot(object, bool)
    def _ask_passphrase(self, problem: Problem, keyring: bool) -> None:
        self.passphrase_page.show_problem(problem, keyring=keyring)
        self.stack.setCurrentWidget(self.passphrase_page)

    @Slot(object)
    def _failed(self, problem: Problem) -> None:
        self._began_on.problem.show_problem(problem)
        self.stack.setCurrentWidget(self._began_on)

    def _say(self, problem: Problem) -> None:
        page = self.stack.currentWidget()
        if isinstance(page, DoorsPage | CreatePage):
            page.problem.show_problem(problem)

    def _clear_problems(self) -> None:
        self.doors_page.problem.clear()
        self.create_page.problem.clear()

    # Language

    @Slot(str)
    def _speak(self, language: str) -> None:
        application = QCoreApplication.instance()
        if application is None:
            return
        install_language(application, resource_path("translations"), language)
        self.language_chosen.emit(language)
        for page in (self.doors_page, self.create_page, self.passphrase_page, self.busy_page):
            self.stack.removeWidget(page)
            page.deleteLater()
        self._bar.removeWidget(self.language)
        self.language.deleteLater()
        self._add_language()
        self._make_pages()

    def _add_language(self) -> None:
        self.language = LanguageButton(current_language())
        self.language.language_chosen.connect(self._speak)
        self._bar.addWidget(self.language)

    def _top(self) -> QFrame:
        top = QFrame()
        top.setProperty("surface", "chrome")
        top.setMinimumHeight(theme.size("topBar"))
        self._bar = QHBoxLayout(top)
        self._bar.setContentsMargins(theme.px(16), 0, theme.px(8), 0)
        self._bar.addWidget(IconMark("castle-turret", "accent.text", 16, weight="fill"))
        self._bar.addWidget(PlainLabel("Atalaya", weight=600))
        self._bar.addStretch(1)
        self._add_language()
        return top


def _foot() -> QWidget:
    foot = QFrame()
    foot.setProperty("surface", "chrome")
    column = QVBoxLayout(foot)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(hairline())
    row = QHBoxLayout()
    row.setContentsMargins(theme.px(12), theme.px(4), theme.px(12), theme.px(4))
    row.setSpacing(theme.px(8))
    row.addWidget(IconMark("circle", "text.tertiary", 10, weight="fill"))
    words = QCoreApplication.translate("FirstStart", "No channels yet: nothing comes in or goes out")
    row.addWidget(PlainLabel(words, font="caption", role="text.secondary"), 1)
    column.addLayout(row)
    return foot
