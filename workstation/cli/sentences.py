"""English sentences by code: what happened, what is safe, what to do.

`{name}` stands for the value of that name. Each table belongs to one part of the program.
"""

from collections.abc import Mapping
from typing import Final

from workstation.cli import (
    sentences_channels,
    sentences_publishing,
    sentences_records,
    sentences_signing,
    sentences_workspace,
    sentences_writing,
)

SENTENCES: Final[Mapping[str, str]] = {
    **sentences_workspace.SENTENCES,
    **sentences_channels.SENTENCES,
    **sentences_writing.SENTENCES,
    **sentences_signing.SENTENCES,
    **sentences_publishing.SENTENCES,
    **sentences_records.SENTENCES,
}
