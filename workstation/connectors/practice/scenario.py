"""A scenario: who writes what and when on a practice network, as data; and its records.

A scenario is a JSON object: `accounts`: {id: {`title`, `name` (ours there), `speaks_as` (who our messages are by),
`class` ("A", "B", "D" or "none"), `mode`, `max_length`, `posts`, `moderation`, `messages`: [...], `faults`: [...]}}.
A message has `id`, `author`, `text` and either `minutes` (from the moment when the scenario is first read; negative is
the past) or `after_reply_to` with `seconds`: it appears once we answered that message. `edited_text` edits it after
`edit_minutes`, or once we answered the message `edit_after_reply_to`; `removed_minutes` takes it away.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import cast

from workstation.connectors.practice.state import Record, number, records_in, text
from workstation.domain.channels import Capabilities, ConversationMode, IdempotencyClass, Moderation
from workstation.domain.errors import Reason, RuleViolation

MEDIA_TYPES = ("image/jpeg", "image/png", "image/webp", "image/gif")
DEFAULT_ACCOUNT = "practice"
_TIMING = frozenset({"minutes", "edit_minutes", "edit_after_reply_to", "edited_text", "removed_minutes"})


@dataclass(frozen=True, slots=True, kw_only=True)
class ScenarioAccount:
    """One account of a scenario: what its platform is like and what happens there."""

    id: str
    title: str
    name: str
    speaks_as: str = ""
    capabilities: Capabilities
    messages: tuple[Record, ...] = ()
    faults: tuple[Record, ...] = ()


def read_scenario(name: str, shipped: Path) -> Mapping[str, ScenarioAccount]:
    """Return the accounts of a scenario in the folder `shipped`, or of any JSON file; "" is one empty account.

    Raises:
        RuleViolation: `scenario_not_found`, `scenario_unreadable`.
    """
    if not name:
        empty = ScenarioAccount(id=DEFAULT_ACCOUNT, title="", name="", capabilities=capabilities_of({}))
        return {empty.id: empty}
    try:
        value = json.loads(_bytes_of(name, shipped))
    except (ValueError, RecursionError) as error:
        raise RuleViolation(Reason("scenario_unreadable", {"scenario": name, "cause": str(error)})) from error
    accounts = value.get("accounts") if isinstance(value, dict) else None
    if not isinstance(accounts, dict) or not accounts:
        raise RuleViolation(Reason("scenario_unreadable", {"scenario": name, "cause": "accounts"}))
    return {
        key: _account(key, cast("Record", item if isinstance(item, dict) else {})) for key, item in accounts.items()
    }


def _bytes_of(name: str, shipped: Path) -> bytes:
    try:
        if name.endswith(".json"):
            return Path(name).read_bytes()
        if name.isidentifier():
            return (shipped / f"{name}.json").read_bytes()
    except OSError as error:
        raise RuleViolation(Reason("scenario_not_found", {"scenario": name})) from error
    raise RuleViolation(Reason("scenario_not_found", {"scenario": name}))


def _account(key: str, record: Record) -> ScenarioAccount:
    return ScenarioAccount(
        id=key,
        title=text(record, "title") or key,
        name=text(record, "name") or key,
        speaks_as=text(record, "speaks_as"),
        capabilities=capabilities_of(record),
        messages=records_in(record, "messages"),
        faults=records_in(record, "faults"),
    )


def capabilities_of(record: Record) -> Capabilities:
    """Return what an account can do, from its `class` and the fields that a scenario may set."""
    heard = text(record, "mode") == "heard"
    klass = text(record, "class") or ("none" if heard else "A")
    idempotency = IdempotencyClass(klass) if klass in {"A", "B", "D"} else None
    limit = record.get("max_length")
    moderates = record.get("moderation") is True
    return Capabilities(
        mode=ConversationMode.HEARD if heard else ConversationMode.ADDRESSED,
        post_class=idempotency if record.get("posts") is not False else None,
        reply_class=idempotency,
        titled_posts=idempotency is IdempotencyClass.B,
        max_length=limit if isinstance(limit, int) else None,
        max_media=4 if idempotency else 0,
        media_types=MEDIA_TYPES if idempotency else (),
        max_media_bytes=8 * 1024 * 1024 if idempotency else None,
        moderation=frozenset(Moderation) if moderates else frozenset(),
        practice=True,
    )


def with_class(account: ScenarioAccount, klass: str) -> ScenarioAccount:
    """Return the account on a platform of another idempotency class ("A", "B" or "D").

    Raises:
        RuleViolation: `class_not_practised`.
    """
    if klass not in {"A", "B", "D"}:
        raise RuleViolation(Reason("class_not_practised", {"class": klass}))
    idempotency = IdempotencyClass(klass)
    changed = replace(
        account.capabilities,
        post_class=idempotency,
        reply_class=idempotency,
        titled_posts=idempotency is IdempotencyClass.B,
        max_media=4,
        media_types=MEDIA_TYPES,
    )
    return replace(account, capabilities=changed)


def records(account: ScenarioAccount, started: datetime) -> list[Record]:
    """Return the account's whole scenario as records of the network; the last one says that it is loaded."""
    base: Record = {"account": account.id, "at": started.isoformat()}
    found: list[Record] = [{**base, "type": "fault", **fault} for fault in account.faults]
    for message in account.messages:
        found.extend(_message(message, base, started))
    return [*found, {**base, "type": "scenario"}]


def _message(message: Record, base: Record, started: datetime) -> list[Record]:
    def at(name: str) -> str:
        return (started + timedelta(minutes=number(message, name))).isoformat()

    shown = {key: value for key, value in message.items() if key not in _TIMING}
    found: list[Record] = [{**base, "type": "message", **shown, "at": at("minutes")}]
    identifier = text(message, "id")
    if "edited_text" in message:
        edit = {"type": "edit", "id": identifier, "at": at("edit_minutes"), "text": text(message, "edited_text")}
        answered = text(message, "edit_after_reply_to")
        found.append({**base, **edit, "after_reply_to": answered} if answered else {**base, **edit})
    if "removed_minutes" in message:
        found.append({**base, "type": "removal", "id": identifier, "at": at("removed_minutes")})
    return found
