"""Our requests to a practice network; pure and deterministic."""

import json
import unicodedata
from collections.abc import Iterable, Mapping

from workstation.domain.drafts import Content, MediaRef
from workstation.ports.connector import WireRequest

JSON_TYPE = "application/json"
KEY_HEADER = "idempotency-key"


def next_request(content: Content, server_ids: Mapping[str, str], key: str) -> WireRequest | None:
    """Return the next request: media, then create, then (a hidden one) reveal; None when all was sent."""
    if "message" in server_ids:
        done = server_ids.get("hidden") != "yes" or "revealed" in server_ids
        return None if done else WireRequest("reveal", "POST", f"/messages/{server_ids['message']}/reveal", {}, b"{}")
    for item in content.media:
        if f"media:{item.sha256}" not in server_ids:
            return _media(item)
    return _create(content, server_ids, key)


def normal_form(content: Content) -> str:
    """Return the approved content in the form that is compared with the platform's."""
    return normal(content.title, content.text, ((item.sha256, item.alt_text) for item in content.media))


def normal(title: str, body: str, media: Iterable[tuple[str, str]] = ()) -> str:
    """Return title, text and media as one comparable text: NFC, no trailing blanks, one kind of line end."""
    lines = unicodedata.normalize("NFC", body).replace("\r\n", "\n").split("\n")
    parts = [unicodedata.normalize("NFC", title).strip(), "\n".join(line.rstrip() for line in lines).strip()]
    parts += [f"{sha256} {unicodedata.normalize('NFC', alt).strip()}" for sha256, alt in media]
    return "\n\n".join(parts)


def _media(item: MediaRef) -> WireRequest:
    body = {"sha256": item.sha256, "type": item.media_type, "name": item.name}
    return WireRequest(f"media:{item.sha256}", "POST", "/media", {"content-type": JSON_TYPE}, _json(body))


def _create(content: Content, server_ids: Mapping[str, str], key: str) -> WireRequest:
    target = content.reply_to
    body = {
        "title": content.title,
        "text": content.text,
        "parent": target.native_id if target else "",
        "thread": target.thread_root if target else "",
        "media": [
            {"id": server_ids[f"media:{item.sha256}"], "sha256": item.sha256, "alt": item.alt_text}
            for item in content.media
        ],
    }
    return WireRequest("create", "POST", "/messages", {"content-type": JSON_TYPE, KEY_HEADER: key}, _json(body))


def _json(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=True, separators=(",", ":"), sort_keys=True).encode("ascii")
