"""`channel …` and `feeds …`."""

from pathlib import Path

from workstation.cli.answers import Answer
from workstation.cli.door import Door, Groups, command, subgroup
from workstation.cli.values import UsageProblem, key_values, plain, prompt, read_bytes, write_bytes
from workstation.cli.wording import reason_text
from workstation.domain.channels import Channel, ChannelKind, FieldKind


def add_to(groups: Groups) -> None:
    """Register the commands."""
    channel = subgroup(groups, "channel", "connect and look after channels")
    add = command(channel, "add", _add, "connect a channel", writes=True, acts=True)
    add.add_argument("kind")
    add.add_argument("values", nargs="*", metavar="KEY=VALUE")
    add.add_argument("--title", default="")
    command(channel, "list", _list, "every channel with its state", writes=False)
    command(channel, "kinds", _kinds, "what can be connected", writes=False)
    for name, handler, summary in (
        ("test", _test, "try a channel once"),
        ("pause", _pause, "stop reading and publishing a channel"),
        ("resume", _resume, "go on with a paused channel"),
        ("remove", _remove, "forget a channel; its history stays"),
    ):
        command(channel, name, handler, summary, writes=True, acts=True).add_argument("id")
    feeds = subgroup(groups, "feeds", "many feeds at once, as OPML")
    bring = command(feeds, "import", _import, "add every feed of an OPML file", writes=True, acts=True)
    bring.add_argument("opml", type=Path)
    bring.add_argument("--allow-private", action="store_true", help="permit hosts on private addresses")
    command(feeds, "export", _export, "write the feeds to an OPML file", writes=False).add_argument("opml", type=Path)


def _facts(channel: Channel) -> dict[str, object]:
    freshness = channel.freshness
    return {
        "id": channel.id,
        "kind": channel.kind,
        "title": channel.title,
        "state": channel.state,
        "address": channel.address,
        "account": channel.account_name,
        "complete_until": freshness.complete_until,
        "gaps": freshness.gaps,
        "problem": freshness.problem,
        "publishes": channel.may_publish,
    }


def _line(channel: Channel) -> str:
    problem = f"  {reason_text(channel.freshness.problem)}" if channel.freshness.problem else ""
    return f"{channel.id[:12]}  {channel.kind:<10} {channel.state:<10} {plain(channel.title)}{problem}"


async def _add(door: Door) -> Answer:
    kinds = {kind.name: kind for kind in door.workstation.connecting.kinds()}
    name = door.argument("kind")
    if name not in kinds:
        raise UsageProblem(f"no channel kind {name!r}; there are {', '.join(sorted(kinds))}")
    values = _values(kinds[name], door.argument("values"))
    allow_private = values.pop("allow_private", "no").lower() in {"yes", "true", "1"}
    await door.act_as()
    channel = await door.workstation.connecting.add(
        name, values, title=door.argument("title"), allow_private=allow_private
    )
    return Answer(_facts(channel), [_line(channel)])


def _values(kind: ChannelKind, pairs: list[str]) -> dict[str, str]:
    secrets = frozenset(field.name for field in kind.fields if field.kind is FieldKind.SECRET)
    values = dict(key_values(pairs, secret_keys=secrets))
    known = {field.name for field in kind.fields} | {"allow_private"}
    unknown = sorted(set(values) - known)
    if unknown:
        raise UsageProblem(f"{kind.name} does not take {', '.join(unknown)}; it takes {', '.join(sorted(known))}")
    for field in kind.fields:
        if field.required and field.name not in values:
            if field.kind is not FieldKind.SECRET:
                raise UsageProblem(f"{kind.name} needs {field.name}=…")
            values[field.name] = prompt(field.name)
    return values


async def _list(door: Door) -> Answer:
    channels = await door.workstation.connecting.channels()
    return Answer({"channels": [_facts(channel) for channel in channels]}, [_line(channel) for channel in channels])


async def _kinds(door: Door) -> Answer:
    kinds = door.workstation.connecting.kinds()
    lines = [
        f"{kind.name:<10} {' '.join(item.name if item.required else f'[{item.name}]' for item in kind.fields)}"
        for kind in kinds
    ]
    return Answer({"kinds": kinds}, lines)


async def _test(door: Door) -> Answer:
    channel = await door.channel(door.argument("id"))
    check = await door.workstation.connecting.test(channel.id)
    facts = {**_facts(await door.workstation.connecting.channel(channel.id)), "ok": check.ok, "detail": check.detail}
    return Answer(facts, [f"{'ok' if check.ok else 'not ok'}: {reason_text(check.detail)}"], 0 if check.ok else 3)


async def _pause(door: Door) -> Answer:
    await door.act_as()
    channel = await door.channel(door.argument("id"))
    await door.workstation.connecting.pause(channel.id)
    return await _again(door, channel)


async def _resume(door: Door) -> Answer:
    await door.act_as()
    channel = await door.channel(door.argument("id"))
    await door.workstation.connecting.resume(channel.id)
    return await _again(door, channel)


async def _remove(door: Door) -> Answer:
    await door.act_as()
    channel = await door.channel(door.argument("id"))
    await door.workstation.connecting.remove(channel.id)
    return Answer({**_facts(channel), "state": "removed"}, [f"removed {plain(channel.title)}"])


async def _again(door: Door, channel: Channel) -> Answer:
    now = await door.workstation.connecting.channel(channel.id)
    return Answer(_facts(now), [_line(now)])


async def _import(door: Door) -> Answer:
    data = read_bytes(door.argument("opml"))
    await door.act_as()
    result = await door.workstation.connecting.import_feeds(
        data, allow_private=door.argument("allow_private"), on_progress=door.speaker.progress
    )
    skipped = [{"url": url, "why": why} for url, why in result.skipped]
    left_out = [f"skipped {plain(url)}: {reason_text(why)}" for url, why in result.skipped]
    lines = [f"added {len(result.added)}", *left_out]
    return Answer({"added": [_facts(channel) for channel in result.added], "skipped": skipped}, lines)


async def _export(door: Door) -> Answer:
    path: Path = door.argument("opml")
    data = await door.workstation.connecting.export_feeds()
    write_bytes(path, data)
    return Answer({"file": str(path), "bytes": len(data)}, [f"wrote {path}"])
