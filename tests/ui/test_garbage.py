"""Cyclic garbage with Qt objects in it is collected on the UI thread, never in the database's."""

import gc
import threading
import weakref

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from ui.bridge.garbage import UiThreadGarbage


class Knot(QObject):
    """A QObject that only the cyclic collector can free, and that remembers where it went."""

    gone_in: list[int] = []

    def __init__(self) -> None:
        super().__init__()
        self.itself = self
        weakref.finalize(self, lambda: Knot.gone_in.append(threading.get_ident()))


def _allocate_much() -> None:
    kept = [[number] for number in range(200_000)]
    del kept


def test_another_threads_allocations_never_collect_and_the_step_does(qapp: QApplication) -> None:
    Knot.gone_in.clear()
    gc.collect()
    with UiThreadGarbage() as garbage:
        Knot()
        thread = threading.Thread(target=_allocate_much)
        thread.start()
        thread.join()
        assert Knot.gone_in == []
        kept = [[number] for number in range(5_000)]
        garbage.step()
        assert Knot.gone_in == [threading.get_ident()]
        assert kept


def test_the_collector_is_given_back_as_it_was(qapp: QApplication) -> None:
    gc.enable()
    with UiThreadGarbage():
        assert not gc.isenabled()
        with UiThreadGarbage():
            pass
        assert not gc.isenabled()
    assert gc.isenabled()
