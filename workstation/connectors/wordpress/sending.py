"""Sending one request of a plan, looking first where a repetition would make a second one."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import TypeVar
from urllib.parse import parse_qs, urlsplit

from workstation.connector_kit.http_errors import require_success
from workstation.connectors.wordpress.api import SiteApi
from workstation.connectors.wordpress.finding import comments_at
from workstation.connectors.wordpress.publishing import COMMENTS, MEDIA, POSTS, posted_body
from workstation.connectors.wordpress.wire import CommentWire, MediaWire, PostWire, read_many, read_one
from workstation.domain.drafts import MediaRef
from workstation.domain.errors import NetworkProblem, Reason, RuleViolation
from workstation.domain.identifiers import MediaHash
from workstation.ports.connector import Receipt, WireRequest

DUPLICATE = "comment_duplicate"

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Sender:
    """Sends as one user of one site; `context` is `edit` where comments may be read with everything they hold."""

    api: SiteApi
    context: str

    async def send(self, request: WireRequest, media: Callable[[MediaRef], Awaitable[bytes]]) -> Receipt:
        """Send a request, or find out that it was sent before; raises what `SiteApi.write` raises."""
        step, _, sha256 = request.step.partition(":")
        match step:
            case "media":
                return await self._upload(request, MediaHash(sha256), media)
            case "describe":
                read_one(await self._write(request), MediaWire, sent=True)
                return Receipt({request.step: "yes"})
            case "reveal":
                return await self._reveal(request)
            case _ if request.path == COMMENTS:
                return await self._comment(request)
            case _:
                return await self._draft(request)

    async def _upload(
        self, request: WireRequest, sha256: MediaHash, media: Callable[[MediaRef], Awaitable[bytes]]
    ) -> Receipt:
        slug = parse_qs(urlsplit(request.path).query)["slug"][0]
        found = await self._look(MEDIA, {"slug": slug}, MediaWire)
        if found is None:
            data = await media(MediaRef(sha256, request.headers["content-type"], slug, ""))
            answer = await self.api.write(request.method, request.path, request.headers, data)
            found = read_one(answer.body, MediaWire, sent=True)
        return Receipt({request.step: str(found.id), f"source:{sha256}": found.source_url})

    async def _draft(self, request: WireRequest) -> Receipt:
        slug = str(posted_body(request.body).get("slug", ""))
        found = await self._look(POSTS, {"slug": slug, "status": "any", "context": "edit"}, PostWire)
        if found is None:
            found = read_one(await self._write(request), PostWire, sent=True)
        return Receipt({"post": str(found.id)})

    async def _reveal(self, request: WireRequest) -> Receipt:
        post = await self._post_now(request.path)
        if post.status == "trash":
            raise RuleViolation(Reason("container_gone", {"host": self.api.host, "link": post.link}))
        if post.status != "publish":
            post = read_one(await self._write(request), PostWire, sent=True)
        if post.status != "publish":
            raise RuleViolation(Reason("not_published_by_site", {"host": self.api.host, "status": post.status}))
        return Receipt({"revealed": "yes"}, native_id=f"post/{post.id}", url=post.link)

    async def _post_now(self, route: str) -> PostWire:
        try:
            answer = await self.api.get_if_there(route, {"context": "edit"})
        except NetworkProblem as problem:
            raise not_sent(problem) from problem
        if answer is None:
            raise RuleViolation(Reason("container_gone", {"host": self.api.host, "link": ""}))
        return read_one(answer.body, PostWire)

    async def _comment(self, request: WireRequest) -> Receipt:
        try:
            found = read_one(await self._write(request), CommentWire, sent=True)
        except RuleViolation as refused:
            if refused.values.get("api_code") != DUPLICATE:
                raise
            found = await self._known_comment(request)
        if found.status != "approved":
            raise RuleViolation(Reason("held_by_site", {"host": self.api.host, "status": found.status}))
        return Receipt({"comment": str(found.id)}, native_id=f"comment/{found.id}", url=found.link)

    async def _known_comment(self, request: WireRequest) -> CommentWire:
        """The site says that this very comment stands there: it is ours if it carries our key, else nobody knows.

        Raises:
            NetworkProblem: `already_there`, with `sent` true: it must be looked for.
        """
        body = posted_body(request.body)
        there = await comments_at(self.api, self.context, int(str(body["post"])), int(str(body["parent"])))
        for comment in read_many(there.body, CommentWire):
            if comment.author_user_agent == body["author_user_agent"]:
                return comment
        raise NetworkProblem("already_there", sent=True, host=self.api.host, status=409)

    async def _look(self, route: str, query: Mapping[str, str], kind: type[T]) -> T | None:
        """Return what stands under our slug already; a failure here has sent nothing, a refusal refuses the write."""
        try:
            answer = await self.api.answer(route, query)
            if 400 <= answer.status < 500:  # noqa: PLR2004 - HTTP's own class
                raise self.api.failure(answer)
            require_success(answer, now=self.api.clock.now())
            found = read_many(answer.body, kind)
        except NetworkProblem as problem:
            raise not_sent(problem) from problem
        return found[0] if found else None

    async def _write(self, request: WireRequest) -> bytes:
        return (await self.api.write(request.method, request.path, request.headers, request.body)).body


def not_sent(problem: NetworkProblem) -> NetworkProblem:
    """Return a problem of looking before a write as what it is for the write: nothing of it has left."""
    return NetworkProblem(problem.code, sent=False, retry_after=problem.retry_after, **problem.values)
