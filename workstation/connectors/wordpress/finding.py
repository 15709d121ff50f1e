"""Reading again what stands on the site: our own messages, and the one we answer."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from workstation.connector_kit.http_answer import HttpAnswer
from workstation.connector_kit.worker_pool import Workers
from workstation.connectors.wordpress.api import SiteApi
from workstation.connectors.wordpress.live import live_comment, live_post, post_in, reply_in
from workstation.connectors.wordpress.payloads import read_comment, read_post
from workstation.connectors.wordpress.publishing import COMMENTS, POSTS, post_slug, target_ids, user_agent
from workstation.domain.drafts import Content
from workstation.domain.messages import Incoming, IncomingMessage, RemoteState
from workstation.ports.connector import Live, TargetState

_ROUTES = {"comment": COMMENTS, "post": POSTS, "page": "/wp/v2/pages"}


@dataclass(frozen=True, slots=True)
class Finder:
    """Reads as one user of one site; `user_id` is ours."""

    api: SiteApi
    workers: Workers
    context: str
    user_id: str

    async def post(self, content: Content, server_ids: Mapping[str, str], key: str) -> Live | None:
        """Return our post: by its id if the site told one, else by its slug; a draft is there and not visible."""
        if "post" in server_ids:
            answer = await self.api.get_if_there(f"{POSTS}/{server_ids['post']}", {"context": "edit"})
            return await self.workers.run(live_post, answer.body, content) if answer else None
        query = {"slug": post_slug(content.title, key), "status": "any", "context": "edit"}
        return await self.workers.run(post_in, (await self.api.get(POSTS, query)).body, content)

    async def reply(self, content: Content, key: str, since: datetime) -> Live | None:
        """Return our comment at the same place: by our key if user agents may be read, else by its words."""
        answer = await comments_at(self.api, self.context, *target_ids(content))
        return await self.workers.run(reply_in, answer.body, content, self.user_id, user_agent(key), since)

    async def read_back(self, native_id: str, content: Content) -> Live | None:
        """Return what the public reads under `native_id`, None when it is not there or not public."""
        kind, route = _route(native_id)
        answer = await self.api.get_if_there(route, self._context_for(kind)) if route else None
        if answer is None:
            return None
        read = live_comment if kind == "comment" else live_post
        live = await self.workers.run(read, answer.body, content)
        return live if live is not None and live.visible else None

    async def target(self, content: Content) -> TargetState:
        """Return the message we answer, hashed exactly as the inbox hashes it."""
        kind, route = _route(content.reply_to.native_id if content.reply_to else "")
        query = self._context_for(kind) if kind == "comment" else {}
        answer = await self.api.get_if_there(route, query) if route else None
        item = await self._item(kind, answer.body) if answer else None
        if not isinstance(item, IncomingMessage) or item.state is RemoteState.SPAM:
            return TargetState(exists=False)
        return TargetState(exists=True, version_hash=item.version_hash, text=item.text)

    async def _item(self, kind: str, body: bytes) -> Incoming:
        if kind == "comment":
            return (await self.workers.run(read_comment, body)).item
        return (await self.workers.run(read_post, body)).item

    def _context_for(self, kind: str) -> dict[str, str]:
        return {"context": self.context if kind == "comment" else "edit"}


async def comments_at(api: SiteApi, context: str, post: int, parent: int) -> HttpAnswer:
    """Ask for the comments on `post` that answer `parent`, newest first."""
    query = {"post": str(post), "parent": str(parent), "orderby": "date_gmt", "order": "desc", "per_page": "100"}
    rights = {"context": "edit", "status": "all"} if context == "edit" else {}
    return await api.get(COMMENTS, {**query, **rights})


def _route(native_id: str) -> tuple[str, str]:
    kind, _, number = native_id.partition("/")
    known = kind in _ROUTES and number.isascii() and number.isdigit()
    return kind, f"{_ROUTES[kind]}/{number}" if known else ""
