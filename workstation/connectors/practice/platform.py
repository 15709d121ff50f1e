"""What the practice platform does with a request, as a server would: decide under the lock, record, answer.

Its faults are the ones of real networks: an answer that is dropped was recorded first, a dropped request was not.
"""

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import cast

from workstation.connectors.practice.network_file import NetworkFile
from workstation.connectors.practice.publishing import KEY_HEADER, normal
from workstation.connectors.practice.state import AccountState, Fault, OwnMessage, Record, records_in, text
from workstation.domain.channels import IdempotencyClass
from workstation.domain.drafts import Content
from workstation.domain.errors import AtalayaError, CredentialsProblem, NetworkProblem, Reason, RuleViolation
from workstation.ports.connector import Live, Receipt, WireRequest

HOST = "practice"
WAIT_SECONDS = 900.0
Append = Callable[[Sequence[Record]], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Rules:
    """How this account's platform treats us."""

    account: str
    idempotency: IdempotencyClass
    max_length: int | None


STOPPING = frozenset({"offline", "limited", "expired", "drop_request", "refuse"})
"""Faults that end a request before the platform has looked at it; the others change what it does or says."""


def failure(fault: Fault, *, writing: bool) -> AtalayaError:
    """Return what a connector raises for a stopping fault: a network problem, refused credentials or a refusal."""
    match fault.kind:
        case "limited":
            return NetworkProblem("rate_limited", sent=False, retry_after=WAIT_SECONDS, host=HOST, status=429)
        case "expired":
            return CredentialsProblem("credentials_refused", host=HOST, status=401)
        case "drop_request":
            return NetworkProblem("deadline_passed", sent=writing, host=HOST)
        case "refuse":
            return refusal("not_accepted", message=fault.message)
        case _:
            return NetworkProblem("connection_failed", sent=False, host=HOST)


def check_reachable(account: AccountState) -> None:
    """Raise when the platform cannot be read now."""
    fault = account.fault("fetch")
    if fault is not None and fault.kind in STOPPING:
        raise failure(fault, writing=False)


def refusal(api_code: str, **values: object) -> RuleViolation:
    """Return what the connector raises when the platform answers with an error of its API."""
    return RuleViolation(
        Reason("refused_by_channel", {"host": HOST, "status": 422, "api_code": api_code, "message": "", **values})
    )


def answer(network: NetworkFile, rules: Rules, request: WireRequest, now: datetime) -> Receipt:
    """Treat one request of ours and answer it; raises what `failure` returns."""
    with network.locked() as (state, append):
        account = state.account(rules.account)
        body = _body(request)
        fault = account.fault("send", f"{text(body, 'title')}\n{text(body, 'text')}")
        uses = {"uses": fault.line} if fault else {}
        if fault and fault.kind in STOPPING:
            append([{"type": "used", "account": rules.account, "at": now.isoformat(), **uses}])
            raise failure(fault, writing=True)
        records, receipt = _treat(account, rules, request, body, _Turn(now, state.lines + 1, fault))
        if fault and not records:
            records = [{"type": "used", "account": rules.account, "at": now.isoformat()}]
        append([{**record, **uses} for record in records])
    if fault and fault.kind == "drop_answer":
        raise NetworkProblem("deadline_passed", sent=True, host=HOST)
    return receipt


@dataclass(frozen=True, slots=True)
class _Turn:
    now: datetime
    line: int
    fault: Fault | None


def _treat(
    account: AccountState, rules: Rules, request: WireRequest, body: Record, turn: _Turn
) -> tuple[list[Record], Receipt]:
    base: Record = {"account": rules.account, "at": turn.now.isoformat()}
    if request.step.startswith("media:"):
        sha256 = text(body, "sha256")
        known = account.media.get(sha256)
        identifier = known or f"media-{turn.line}"
        records: list[Record] = [] if known else [{**base, "type": "media", "id": identifier, "sha256": sha256}]
        return records, Receipt({request.step: identifier})
    if request.step == "reveal":
        own = account.own.get(request.path.split("/")[2])
        if own is None:
            raise refusal("no_such_message")
        revealed: list[Record] = [] if own.shown_at else [{**base, "type": "revealed", "id": own.id}]
        return revealed, Receipt({"revealed": "yes"}, native_id=own.id)
    return _create(account, rules, request, body, turn)


def _create(
    account: AccountState, rules: Rules, request: WireRequest, body: Record, turn: _Turn
) -> tuple[list[Record], Receipt]:
    words = text(body, "text")
    if rules.max_length is not None and len(words) > rules.max_length:
        raise refusal("too_long", limit=rules.max_length)
    hidden = rules.idempotency is IdempotencyClass.B
    key = request.headers.get(KEY_HEADER, "")
    known = _by_key(account, key) if rules.idempotency is IdempotencyClass.A else None
    if known is not None:
        return [], Receipt({"message": known.id}, native_id=known.id)
    identifier = f"own-{turn.line}"
    record: Record = {
        "type": "accepted",
        "account": rules.account,
        "at": turn.now.isoformat(),
        "id": identifier,
        "key": key,
        "hidden": hidden,
        **body,
        "text": f"{words} *" if turn.fault and turn.fault.kind == "alter" else words,
    }
    issued = {"message": identifier, "hidden": "yes"} if hidden else {"message": identifier}
    return [record], Receipt(issued, native_id="" if hidden else identifier)


def container(network: NetworkFile, rules: Rules, key: str) -> Receipt | None:
    """Return the hidden message that we made under `key` before, so that a repeated create makes no second one."""
    with network.reading() as state:
        own = _by_key(state.account(rules.account), key)
    return Receipt({"message": own.id, "hidden": "yes"}) if own is not None else None


def find(account: AccountState, rules: Rules, content: Content, key: str, since: datetime) -> OwnMessage | None:
    """Look for our own message: by key where the platform keeps keys, else by target and words since `since`."""
    if account.fault("find") is not None:
        return None
    if rules.idempotency in {IdempotencyClass.A, IdempotencyClass.B}:
        hidden = rules.idempotency is IdempotencyClass.B
        return next((own for own in account.there(hidden=hidden) if own.key == key), None)
    parent = content.reply_to.native_id if content.reply_to else ""
    wanted = normal(content.title, content.text)
    for own in account.shown():
        same = normal(text(own.record, "title"), text(own.record, "text")) == wanted
        if same and text(own.record, "parent") == parent and own.at >= since:
            return own
    return None


def live(account: AccountState, own: OwnMessage) -> Live:
    """Return one of our messages as it stands there, after every edit."""
    media = [(text(item, "sha256"), text(item, "alt")) for item in records_in(own.record, "media")]
    edits = [event for event in account.by_message.get(own.id, ()) if event.record.get("type") == "edit"]
    words = text(edits[-1].record if edits else own.record, "text")
    return Live(
        native_id=own.id,
        url="",
        normal=normal(text(own.record, "title"), words, media),
        text=words,
        visible=own.shown_at is not None,
        server_ids={"message": own.id, "hidden": "yes"} if own.record.get("hidden") else {"message": own.id},
    )


def _by_key(account: AccountState, key: str) -> OwnMessage | None:
    return next((own for own in account.own.values() if own.key == key), None)


def _body(request: WireRequest) -> Record:
    try:
        value = json.loads(request.body)
    except ValueError as error:
        raise refusal("malformed") from error
    return cast("Record", value) if isinstance(value, dict) else {}
