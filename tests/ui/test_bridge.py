"""The bridge: tasks are kept and reported, jobs shown and cancelled, dialogs awaited, changes become signals."""

import asyncio
from collections.abc import AsyncIterator, Callable

import pytest
from PySide6.QtWidgets import QDialog, QLineEdit

from ui.bridge.change_signals import ChangeSignals
from ui.bridge.dialogs import ask, open_dialog
from ui.bridge.task_runner import Job, TaskRunner


@pytest.fixture
async def reports() -> list[tuple[str, str]]:
    return []


@pytest.fixture
async def runner(qapp, reports: list[tuple[str, str]]) -> AsyncIterator[TaskRunner]:
    made = TaskRunner(asyncio.get_running_loop(), lambda error, name: reports.append((repr(error), name)))
    yield made
    await made.close()


async def test_an_error_nobody_caught_is_reported_once(runner: TaskRunner, reports: list) -> None:
    async def work() -> None:
        raise ValueError("broken")

    task = runner.start(work(), "collect")
    await asyncio.wait([task])
    await asyncio.sleep(0)
    assert reports == [("ValueError('broken')", "collect")]


async def test_a_cancelled_task_is_no_error(runner: TaskRunner, reports: list) -> None:
    task = runner.start(asyncio.Event().wait())
    await asyncio.sleep(0)
    task.cancel()
    await asyncio.wait([task])
    await asyncio.sleep(0)
    assert reports == []


async def test_a_task_lives_although_nobody_holds_it(runner: TaskRunner) -> None:
    import gc

    done = asyncio.Event()
    go = asyncio.Event()

    async def work() -> None:
        await go.wait()
        done.set()

    runner.start(work())
    await asyncio.sleep(0)
    gc.collect()
    go.set()
    await asyncio.wait_for(done.wait(), 5)


async def test_a_job_shows_progress_and_goes(runner: TaskRunner) -> None:
    go = asyncio.Event()
    seen: list[tuple[int, int, str]] = []

    async def work(job: Job) -> None:
        job.progress(3, 10)
        job.set_label("Exporting messages")
        await go.wait()

    changes: list[int] = []
    runner.jobs_changed.connect(lambda: changes.append(len(runner.jobs())))
    job = runner.start_job("Exporting", work)
    job.progressed.connect(lambda: seen.append((job.done, job.total, job.label)))
    ended: list[bool] = []
    job.ended.connect(lambda: ended.append(True))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    assert seen == [(3, 10, "Exporting"), (3, 10, "Exporting messages")]
    go.set()
    for _ in range(4):
        await asyncio.sleep(0)
    assert (changes, ended, runner.jobs()) == ([1, 0], [True], ())


async def test_cancel_reaches_a_waiting_job(runner: TaskRunner, reports: list) -> None:
    stopped = asyncio.Event()

    async def work(job: Job) -> None:
        try:
            await asyncio.Event().wait()
        finally:
            assert job.is_cancelled()
            stopped.set()

    job = runner.start_job("Long", work)
    await asyncio.sleep(0)
    job.cancel()
    await asyncio.wait_for(stopped.wait(), 5)
    await asyncio.sleep(0)
    assert reports == []


async def test_closing_waits_for_what_cleans_up(runner: TaskRunner) -> None:
    order: list[str] = []

    async def work() -> None:
        try:
            await asyncio.Event().wait()
        finally:
            await asyncio.sleep(0)
            order.append("cleaned")

    runner.start(work())
    await asyncio.sleep(0)
    await runner.close()
    order.append("closed")
    assert order == ["cleaned", "closed"]


@pytest.mark.parametrize(("end", "accepted"), [(QDialog.accept, True), (QDialog.reject, False), (QDialog.close, False)])
async def test_a_dialog_is_awaited(qtbot, end: Callable[[QDialog], object], accepted: bool) -> None:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    waiting = asyncio.ensure_future(open_dialog(dialog))
    await asyncio.sleep(0)
    assert dialog.isVisible()
    assert not waiting.done()
    end(dialog)
    assert await waiting is accepted
    assert dialog.isHidden()


async def test_asking_returns_what_was_entered_or_nothing(qapp) -> None:
    async def answer(end: Callable[[QDialog], object]) -> str | None:
        dialog = QDialog()
        field = QLineEdit("reason", dialog)
        waiting = asyncio.ensure_future(ask(dialog, lambda _: field.text()))
        await asyncio.sleep(0)
        end(dialog)
        return await waiting

    assert await answer(QDialog.accept) == "reason"
    assert await answer(QDialog.reject) is None


async def test_a_cancelled_question_closes(qtbot) -> None:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    waiting = asyncio.ensure_future(open_dialog(dialog))
    await asyncio.sleep(0)
    waiting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await waiting
    assert dialog.isHidden()


class Bus:
    """A change bus of one subscriber."""

    def __init__(self) -> None:
        self.callback: Callable[[object], None] | None = None

    def subscribe(self, callback: Callable[[object], None]) -> Callable[[], None]:
        self.callback = callback

        def unsubscribe() -> None:
            self.callback = None

        return unsubscribe


def test_changes_become_a_signal_until_closed(qtbot) -> None:
    bus = Bus()
    signals = ChangeSignals(bus)
    change = object()
    with qtbot.waitSignal(signals.changed) as announced:
        bus.callback(change)
    assert announced.args == [change]
    signals.close()
    signals.close()
    assert bus.callback is None
