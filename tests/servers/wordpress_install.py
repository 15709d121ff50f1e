"""Brings up MariaDB and a freshly installed WordPress in a folder of their own; nothing in /etc is read or written."""

import json
import os
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

from tests.servers.fault_gate import FaultGate
from tests.servers.processes import ServerProcess, accepts, as_user, free_port, hand_over, program, server_missing

RECIPE = Path(__file__).with_name("wordpress_recipe")
WORDPRESS = Path("/usr/share/wordpress")
DATABASE_OPTIONS = [
    *("--no-defaults", "--skip-networking", "--innodb-flush-log-at-trx-commit=0", "--innodb-buffer-pool-size=64M"),
    *("--innodb-log-file-size=8M", "--performance-schema=off", "--skip-log-bin"),
]
PHP_OPTIONS = ["-d", "error_reporting=E_ERROR", "-d", "opcache.enable_cli=1"]


@dataclass(kw_only=True, slots=True)
class Database:
    """A MariaDB that listens on a socket in its own folder only."""

    folder: Path
    process: ServerProcess

    @property
    def socket(self) -> Path:
        return self.folder / "db.sock"

    def sql(self, statements: str, *, database: str = "wp") -> list[list[str]]:
        """Run SQL as the database's root; return the rows of the result, each a list of texts."""
        command = [program("mariadb"), "--no-defaults", "-uroot", "-S", self.socket, "--batch", "-N", "--raw"]
        command += ["--default-character-set=utf8mb4", database]
        done = subprocess.run(command, input=statements, capture_output=True, text=True)
        if done.returncode != 0:
            raise RuntimeError(done.stderr)
        return [line.split("\t") for line in done.stdout.splitlines()]


def start_database(folder: Path) -> Database:
    """Make a new database folder and start MariaDB on it."""
    install = [program("mariadb-install-db"), "--no-defaults", f"--datadir={folder}/data", "--skip-test-db"]
    install += ["--auth-root-authentication-method=normal", "--innodb-log-file-size=8M"]
    server = program("mariadbd")
    hand_over(folder, "mysql")
    done = subprocess.run([*as_user("mysql"), *install], capture_output=True, text=True, cwd=folder)
    if done.returncode != 0:
        raise RuntimeError(f"mariadb-install-db failed: {done.stdout}{done.stderr}")
    command = [*as_user("mysql"), server, *DATABASE_OPTIONS, f"--datadir={folder}/data", f"--socket={folder}/db.sock"]
    database = Database(folder=folder, process=ServerProcess([*command, f"--pid-file={folder}/db.pid"], folder / "log"))
    ping = [program("mariadb-admin"), "--no-defaults", "-uroot", "-S", database.socket, "ping"]
    database.process.wait_until(lambda: subprocess.run(ping, capture_output=True).returncode == 0)
    database.sql(
        "create database wp character set utf8mb4; create user wp@localhost identified by 'wp'; "
        "grant all on wp.* to wp@localhost",
        database="mysql",
    )
    return database


def copy_site(target: Path) -> None:
    """Copy Debian's WordPress, with our configuration instead of Debian's."""
    if not (WORDPRESS / "wp-load.php").is_file():
        server_missing("wordpress is not installed")
    # Symbolic links followed: Debian's point into other packages and to /var, which www-data must not write.
    shutil.copytree(WORDPRESS, target, ignore_dangling_symlinks=True, ignore=shutil.ignore_patterns("wp-config.php"))
    (target / "wp-content" / "uploads").mkdir(exist_ok=True)
    (target / "wp-content" / "mu-plugins").mkdir(exist_ok=True)
    shutil.copy(RECIPE / "wp-config.php", target)
    shutil.copy(RECIPE / "test-site.php", target / "wp-content" / "mu-plugins")
    hand_over(target, "www-data")


@dataclass(kw_only=True, slots=True)
class WebServer:
    """PHP's own web server on the site, behind a gate; can be stopped and started again at the same address."""

    site: Path
    socket: Path
    log: Path
    gate: FaultGate
    process: ServerProcess | None = None

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.gate.port}"

    @property
    def router(self) -> Path:
        """A copy where www-data can read it, wherever this repository lies."""
        return self.site.with_name("router.php")

    @property
    def environment(self) -> dict[str, str]:
        return {
            "ATALAYA_WP_SOCKET": str(self.socket),
            "ATALAYA_WP_URL": self.url,
            "PHP_CLI_SERVER_WORKERS": "4",
        }

    def start(self) -> None:
        """Serve the site; nothing happens where it is already served."""
        if self.process is not None:
            return
        port = self.gate.upstream
        command = [*as_user("www-data"), program("php"), *PHP_OPTIONS, "-S", f"127.0.0.1:{port}", "-t", self.site]
        self.process = ServerProcess([*command, self.router], self.log, self.environment)
        self.process.wait_until(lambda: accepts(port))
        self.gate.open()

    def stop(self) -> None:
        """Refuse connections from now on."""
        if self.process is not None:
            self.gate.close()
            self.process.stop()
            self.process = None


def install_site(folder: Path, database: Database) -> tuple[WebServer, dict[str, str]]:
    """Copy and install the site and serve it; return the server and the application passwords by login."""
    gate = FaultGate(port=free_port(), upstream=free_port())
    web = WebServer(site=folder / "site", socket=database.socket, log=folder / "php.log", gate=gate)
    copy_site(web.site)
    shutil.copy(RECIPE / "router.php", web.router)
    command = [program("php"), *PHP_OPTIONS, RECIPE / "install.php", web.site]
    done = subprocess.run(command, env=os.environ | web.environment, capture_output=True, text=True)
    if done.returncode != 0:
        raise RuntimeError(f"WordPress could not be installed: {done.stdout}{done.stderr}")
    passwords = json.loads(done.stdout.splitlines()[-1])
    web.start()
    return web, passwords
