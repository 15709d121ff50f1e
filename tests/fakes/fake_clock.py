"""Time that stands still until a test moves it."""

from datetime import UTC, datetime, timedelta

NOON = datetime(2026, 11, 12, 10, 42, tzinfo=UTC)


class FakeClock:
    def __init__(self, start: datetime = NOON) -> None:
        self.present = start

    def now(self) -> datetime:
        return self.present

    def advance(self, **amount: float) -> datetime:
        self.present += timedelta(**amount)
        return self.present
