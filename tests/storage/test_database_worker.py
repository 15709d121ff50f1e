"""Threads over connections at their end."""

import threading

import pytest

from workstation.domain.errors import EnvironmentProblem
from workstation.storage.connections import connect_writer
from workstation.storage.database_worker import DatabaseWorker


def test_work_handed_over_while_the_worker_closes_is_never_left_waiting(tmp_path):
    worker = DatabaseWorker("closing", [connect_writer(tmp_path / "a.db", create=True)])
    whole, closing = worker._queue, threading.Thread(target=worker.close)

    class ClosesFirst:
        """Lets the worker close between the look whether it is closed and the handing over."""

        def put(self, job):
            if job is not None and not closing.is_alive():
                closing.start()
                closing.join(0.5)
            whole.put(job)

        get = whole.get

    worker._queue = ClosesFirst()
    future = worker.submit(lambda _tables: "done")
    assert future.result(timeout=10) == "done"
    closing.join(10)
    with pytest.raises(EnvironmentProblem, match="storage_closed"):
        worker.submit(lambda _tables: None)
