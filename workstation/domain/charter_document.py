"""The charter's bytes: one canonical document per version, and its strict reading."""

from collections.abc import Mapping
from hashlib import sha256

from workstation.domain.canonical_json import canonical_json
from workstation.domain.charter import (
    Admins,
    Charter,
    Cut,
    Device,
    DeviceStatus,
    Member,
    MemberStatus,
    Publisher,
)
from workstation.domain.errors import Reason
from workstation.domain.identifiers import AccountId, DeviceId, EventId, PersonId
from workstation.domain.moments import as_text
from workstation.domain.policy_document import RULE_OPTIONAL, RULE_REQUIRED, read_rule, rule_document
from workstation.domain.strict_fields import DocumentFault, Fields

_FORMAT = 1
_REQUIRED = frozenset(
    {
        *("v", "version", "prev", "name", "issued", "min_app", "practice"),
        *("admins", "people", "devices", "policies", "publishers", "resolves"),
    }
)
_PERSON = frozenset({"name", "department", "roles", "status", "employed_by"})
_DEVICE = frozenset({"person", "host", "pub", "status"})


def charter_payload(charter: Charter) -> bytes:
    """Return the canonical (RFC 8785) bytes that admins sign."""
    document: dict[str, object] = {
        "v": _FORMAT,
        "version": charter.version,
        "prev": charter.previous,
        "name": charter.team_name,
        "issued": as_text(charter.issued),
        "min_app": charter.min_app,
        "practice": charter.practice,
        "admins": {
            "k": charter.admins.k,
            "people": list(charter.admins.people),
            "recovery": list(charter.admins.recovery),
        },
        "people": {member.id: _member_document(member) for member in charter.members.values()},
        "devices": {device.id: _device_document(device) for device in charter.devices.values()},
        "policies": [rule_document(rule) for rule in charter.policies],
        "publishers": {seat.account: _publisher_document(seat) for seat in charter.publishers.values()},
        "resolves": list(charter.resolves),
    }
    if charter.expires is not None:
        document["expires"] = as_text(charter.expires)
    return canonical_json(document)


def _member_document(member: Member) -> dict[str, object]:
    return {
        "name": member.name,
        "department": member.department,
        "roles": dict(member.roles),
        "status": member.status.value,
        "employed_by": member.employed_by,
    }


def _device_document(device: Device) -> dict[str, object]:
    document: dict[str, object] = {
        "person": device.person,
        "host": device.host,
        "pub": device.public_key.hex(),
        "status": device.status.value,
    }
    if device.cut is not None:
        document["cut"] = {"seq": device.cut.seq, "id": device.cut.id}
    return document


def _publisher_document(seat: Publisher) -> dict[str, object]:
    document: dict[str, object] = {"device": seat.device, "epoch": seat.epoch}
    if seat.not_after is not None:
        document["not_after"] = as_text(seat.not_after)
    return document


def read_charter(payload: bytes, document: Mapping[str, object]) -> Charter | Reason:
    """Return the charter that a signed payload holds, or why it is none.

    Args:
        payload: the exact signed bytes; they must be the canonical ones.
        document: the same, as the strict JSON reader read it.
    """
    try:
        charter = _read(Fields(document, "charter", _REQUIRED, frozenset({"expires"})))
    except DocumentFault as fault:
        return fault.reason
    if charter_payload(charter) != payload:
        return Reason("document_malformed", {"fault": "not_canonical", "path": "charter"})
    return charter


def _read(fields: Fields) -> Charter:
    if fields.integer("v") != _FORMAT:
        raise DocumentFault("format", "charter.v")
    admins = fields.record("admins", frozenset({"k", "people", "recovery"}))
    return Charter(
        version=fields.integer("version", minimum=1),
        previous=EventId(fields.digest("prev", empty=True)),
        team_name=fields.text("name"),
        issued=fields.moment("issued"),
        min_app=fields.text("min_app"),
        practice=fields.flag("practice"),
        admins=Admins(
            k=admins.integer("k", minimum=1),
            people=tuple(PersonId(item) for item in admins.texts("people")),
            recovery=tuple(DeviceId(item) for item in admins.digests("recovery")),
        ),
        members={PersonId(key): _read_member(key, item) for key, item in fields.named("people", _PERSON).items()},
        devices={DeviceId(key): _read_device(key, item) for key, item in _devices(fields).items()},
        policies=tuple(read_rule(item) for item in fields.records("policies", RULE_REQUIRED, RULE_OPTIONAL)),
        publishers={AccountId(key): _read_publisher(key, item) for key, item in _publishers(fields).items()},
        resolves=tuple(EventId(item) for item in fields.digests("resolves")),
        expires=fields.moment("expires") if fields.has("expires") else None,
    )


def _devices(fields: Fields) -> Mapping[str, Fields]:
    return fields.named("devices", _DEVICE, frozenset({"cut"}))


def _publishers(fields: Fields) -> Mapping[str, Fields]:
    return fields.named("publishers", frozenset({"device", "epoch"}), frozenset({"not_after"}))


def _read_member(key: str, fields: Fields) -> Member:
    roles = fields.mapping("roles")
    held = Fields(roles, f"people.{key}.roles", frozenset(roles))
    return Member(
        id=PersonId(key),
        name=fields.text("name"),
        department=fields.text("department", empty=True),
        roles={role: held.integer(role, minimum=1) for role in roles},
        status=fields.choice("status", MemberStatus),
        employed_by=fields.text("employed_by", empty=True),
    )


def _read_device(key: str, fields: Fields) -> Device:
    public_key = bytes.fromhex(fields.digest("pub"))
    # The key id is recomputed, never believed.
    if sha256(public_key).hexdigest() != key:
        raise DocumentFault("key_id", f"devices.{key}")
    cut = fields.record("cut", frozenset({"seq", "id"})) if fields.has("cut") else None
    return Device(
        id=DeviceId(key),
        person=PersonId(fields.text("person")),
        host=fields.text("host", empty=True),
        public_key=public_key,
        status=fields.choice("status", DeviceStatus),
        cut=Cut(cut.integer("seq"), EventId(cut.digest("id", empty=True))) if cut else None,
    )


def _read_publisher(key: str, fields: Fields) -> Publisher:
    return Publisher(
        account=AccountId(key),
        device=DeviceId(fields.digest("device")),
        epoch=fields.integer("epoch", minimum=1),
        not_after=fields.moment("not_after") if fields.has("not_after") else None,
    )
