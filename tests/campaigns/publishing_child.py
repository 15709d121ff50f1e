"""The program that is killed: opens the workspace, says READY and publishes until everything is settled."""

import asyncio
import json
import sys
from datetime import datetime
from pathlib import Path

from tests.campaigns.publishing_case import publish_all
from tests.fakes.desk import DeskClock
from tests.fakes.keyring_backends import FakeKeyring


def main() -> None:
    folder, keys, moment = sys.argv[1:]
    keyring = FakeKeyring()
    keyring.entries = {(service, name): secret for service, name, secret in json.loads(Path(keys).read_text())}
    sys.stdout.write("READY\n")
    sys.stdout.flush()
    asyncio.run(publish_all(Path(folder), DeskClock(datetime.fromisoformat(moment)), keyring))
    sys.stdout.write("DONE\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
