"""The fixtures of the real servers. A test that takes one is marked ``server``.

==========================  ===========================================================================================
``wordpress``               a WordPressSite as it is after installation, running, with no posts and no comments
``secret_service``          an unlocked keyring on a bus of its own; this process's keyring library talks to it
``silent_secret_service``   a bus on which the keyring is locked and nobody can unlock it
``x_display``               an XDisplay for child processes
==========================  ===========================================================================================
"""

from collections.abc import Iterator

import pytest

from tests.servers.processes import server_folder
from tests.servers.secret_service import SecretService, running_secret_service
from tests.servers.wordpress_install import install_site, start_database
from tests.servers.wordpress_site import WordPressSite
from tests.servers.x_display import XDisplay, running_display

SERVERS = {"wordpress", "secret_service", "silent_secret_service", "x_display"}


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark what talks to a real server."""
    for item in items:
        if SERVERS & set(getattr(item, "fixturenames", ())):
            item.add_marker("server")


@pytest.fixture(scope="session")
def wordpress_server() -> Iterator[WordPressSite]:
    """The site itself; tests take ``wordpress``, which is put in order for each of them."""
    with server_folder("wordpress") as folder:
        (folder / "db").mkdir()
        database = start_database(folder / "db")
        try:
            web, passwords = install_site(folder, database)
            site = WordPressSite(web, database, passwords)
            site.remember_as_new()
            try:
                yield site
            finally:
                site.close()
                web.stop()
        finally:
            database.process.stop()


@pytest.fixture
def wordpress(wordpress_server: WordPressSite) -> WordPressSite:
    """A real WordPress, running and empty."""
    wordpress_server.reset()
    return wordpress_server


@pytest.fixture
def secret_service(monkeypatch: pytest.MonkeyPatch) -> Iterator[SecretService]:
    """A real, unlocked Secret Service."""
    with running_secret_service() as service:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", service.address)
        yield service


@pytest.fixture
def silent_secret_service(monkeypatch: pytest.MonkeyPatch) -> Iterator[SecretService]:
    """A real session bus whose keyring is locked, with nobody there to unlock it."""
    with running_secret_service(unlocked=False) as service:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", service.address)
        yield service


@pytest.fixture(scope="session")
def x_display() -> Iterator[XDisplay]:
    """A real X11 screen."""
    with running_display() as display:
        yield display
