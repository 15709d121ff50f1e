"""Keyrings as they are met in the field: working, limited, slow, locked, absent, failing, lying."""

import threading

from keyring.errors import InitError, KeyringLocked, NoKeyringError


class FakeKeyring:
    """A keyring that works; entries survive as long as the object."""

    def __init__(self) -> None:
        self.entries: dict[tuple[str, str], str] = {}

    def get_password(self, service, username):
        return self.entries.get((service, username))

    def set_password(self, service, username, password):
        self.entries[service, username] = password

    def delete_password(self, service, username):
        del self.entries[service, username]


class LimitedKeyring(FakeKeyring):
    """Windows: at most 1,280 characters per entry, and a service name is a target name of at most 337 characters."""

    def set_password(self, service, username, password):
        if len(password) > 1280 or len(service) > 337:
            raise OSError(1783, "The stub received bad data")
        super().set_password(service, username, password)


class SlowKeyring(FakeKeyring):
    """Waits for the person at a prompt: every call blocks until `answered` is set."""

    def __init__(self) -> None:
        super().__init__()
        self.asked = threading.Event()
        self.answered = threading.Event()

    def get_password(self, service, username):
        self._wait()
        return super().get_password(service, username)

    def set_password(self, service, username, password):
        self._wait()
        super().set_password(service, username, password)

    def _wait(self):
        self.asked.set()
        if not self.answered.wait(20):
            raise TimeoutError("nobody answered the prompt")


class RaisingKeyring(FakeKeyring):
    """Every call raises `error`, until it is set to None."""

    def __init__(self, error: Exception | None) -> None:
        super().__init__()
        self.error = error

    def get_password(self, service, username):
        self._raise()
        return super().get_password(service, username)

    def set_password(self, service, username, password):
        self._raise()
        super().set_password(service, username, password)

    def _raise(self):
        if self.error is not None:
            raise self.error


def LockedKeyring() -> RaisingKeyring:
    """No prompter could be shown (headless), as the Secret Service says it."""
    return RaisingKeyring(InitError("Failed to create the collection: Prompt dismissed.."))


def DismissedKeyring() -> RaisingKeyring:
    """The person closed the prompt."""
    return RaisingKeyring(KeyringLocked("Failed to unlock the collection!"))


def AbsentKeyring() -> RaisingKeyring:
    """No session bus, no keyring."""
    return RaisingKeyring(NoKeyringError("No recommended backend was available."))


class ForgetfulKeyring(FakeKeyring):
    """Takes everything and keeps nothing (keyring's null backend)."""

    def set_password(self, service, username, password):
        pass
