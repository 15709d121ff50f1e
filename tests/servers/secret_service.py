"""A real Secret Service (gnome-keyring) on a session bus of its own, never the person's."""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

import secretstorage
from jeepney import message_bus
from jeepney.io.blocking import open_dbus_connection

from tests.servers.processes import ServerProcess, program, server_folder

PASSWORD = "test-pass"


@dataclass(frozen=True, kw_only=True, slots=True)
class SecretService:
    """Where the service answers; ``environment`` is for programs that are to use it."""

    address: str
    home: Path

    @property
    def environment(self) -> dict[str, str]:
        return {"DBUS_SESSION_BUS_ADDRESS": self.address, **folders(self.home)}

    def lock(self) -> None:
        """Lock the keyring, as when the person's session is locked; here nobody answers the prompt to unlock it."""
        with self._keyring() as collection:
            collection.lock()

    def is_locked(self) -> bool:
        with self._keyring() as collection:
            return bool(collection.is_locked())

    @contextmanager
    def _keyring(self) -> Iterator[secretstorage.Collection]:
        with closing(open_dbus_connection(self.address)) as connection:
            yield secretstorage.Collection(connection, "/org/freedesktop/secrets/aliases/default")


def folders(home: Path) -> dict[str, str]:
    names = ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR")
    return {"HOME": str(home), **{name: str(home / name.lower()) for name in names}}


@contextmanager
def running_secret_service(*, unlocked: bool = True) -> Iterator[SecretService]:
    """Start a bus and, on it, a keyring; ``unlocked=False`` leaves the keyring to start by itself, locked."""
    daemon, keyring = program("dbus-daemon"), program("gnome-keyring-daemon")
    with server_folder("keyring") as home:
        for folder in folders(home).values():
            Path(folder).mkdir(mode=0o700, exist_ok=True)
        (home / "xdg_data_home" / "keyrings").mkdir(mode=0o700)
        service = SecretService(address=f"unix:path={home}/bus", home=home)
        environment = service.environment | {"DISPLAY": ""}
        command = [daemon, "--session", "--nofork", "--nopidfile", f"--address={service.address}"]
        bus = ServerProcess(command, home / "bus.log", environment)
        try:
            bus.wait_until((home / "bus").exists)
            if not unlocked:
                yield service
                return
            # The password goes to the daemon's standard input and no further.
            script = 'printf %s "$1" | exec "$2" --foreground --unlock --components=secrets'
            shell = [program("sh"), "-c", script, "sh", PASSWORD, keyring]
            daemon_process = ServerProcess(shell, home / "keyring.log", environment)
            try:
                daemon_process.wait_until(lambda: is_on_the_bus(service))
                yield service
            finally:
                daemon_process.stop()
        finally:
            bus.stop()


def is_on_the_bus(service: SecretService) -> bool:
    """Tell whether a keyring answers, without making the bus start another one."""
    question = message_bus.NameHasOwner("org.freedesktop.secrets")
    with closing(open_dbus_connection(service.address)) as connection:
        return bool(connection.send_and_get_reply(question).body[0])
