"""What is new on a site: comments by date, known ones again, changed posts, and the posts that comments belong to."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from workstation.connector_kit.http_answer import HttpAnswer
from workstation.connector_kit.worker_pool import Workers
from workstation.connectors.wordpress.api import SiteApi
from workstation.connectors.wordpress.cursor import Position, as_query, position, stored
from workstation.connectors.wordpress.payloads import CommentRead, PostRead, read_comments, read_posts
from workstation.connectors.wordpress.publishing import COMMENTS, POSTS
from workstation.domain.channels import Freshness
from workstation.domain.errors import NetworkProblem
from workstation.domain.messages import Incoming, Retraction
from workstation.ports.connector import Batch, Cursor

SIZES: Final = (100, 10, 1)
"""Items asked for at once; fewer when an answer grows too large, so that no heap of huge comments stops a channel."""
POSTS_PER_ROUND: Final = 20
LOOKUPS: Final = 10
"""Missing comments that are asked for one by one in a round."""
_COMMENT_FIELDS: Final = (
    "id,post,parent,author,author_name,author_email,author_url,date_gmt,content,link,status,type,_links"
)
_ROUTES: Final = {"post": POSTS, "page": "/wp/v2/pages"}


@dataclass(frozen=True, slots=True)
class Reader:
    """Reads one site. `context` is `edit` for moderators: only then are waiting and removed comments shown."""

    api: SiteApi
    workers: Workers
    context: str

    async def fetch(self, cursor: Cursor, now: datetime) -> Batch:
        """Return one page of new comments with their posts; the last page also looks at known comments and posts."""
        place = position(cursor, now)
        comments, place, more = await self._new_comments(place)
        posts: Sequence[PostRead] = ()
        if not more:
            again, place = await self._again(place, comments)
            posts, place = await self._changed_posts(place)
            comments = [*comments, *again]
            place = place.round_done()
        roots = await self._roots(comments, {post.item.native_id for post in posts})
        items: list[Incoming] = [post.item for post in (*posts, *roots) if post.public]
        items += [comment.item for comment in comments]
        fresh = Freshness() if more else Freshness(complete_until=now)
        return Batch(items=tuple(items), cursor=stored(place), more=more, freshness=fresh)

    async def _new_comments(self, place: Position) -> tuple[list[CommentRead], Position, bool]:
        query = {"after": as_query(place.after), "orderby": "date_gmt", "order": "asc", "offset": str(place.offset)}
        answer, size = await self._in_pieces(COMMENTS, self._query(query, "all"))
        comments = await self.workers.run(read_comments, answer.body)
        total = answer.headers.get("x-wp-total", "")
        offset = place.offset + size
        place = place.with_comments((c.id for c in comments), (c.written for c in comments if c.written))
        return comments, replace(place, offset=offset), total.isdigit() and offset < int(total)

    async def _in_pieces(self, route: str, query: dict[str, str]) -> tuple[HttpAnswer, int]:
        """Ask for as many items as fit into one answer; says how many were asked for."""
        for size in SIZES[:-1]:
            try:
                return await self.api.get(route, {**query, "per_page": str(size)}), size
            except NetworkProblem as problem:
                if problem.code != "answer_too_large":
                    raise
        return await self.api.get(route, {**query, "per_page": str(SIZES[-1])}), SIZES[-1]

    async def _named(self, route: str, query: dict[str, str], numbers: Sequence[int]) -> list[bytes]:
        """Ask for items by number, in as many answers as they need; one that alone is too large is left out."""
        asked = {**query, "include": ",".join(map(str, numbers)), "per_page": str(len(numbers))}
        try:
            return [(await self.api.get(route, asked)).body]
        except NetworkProblem as problem:
            if problem.code != "answer_too_large":
                raise
        if len(numbers) == 1:
            return []
        half = len(numbers) // 2
        return [body for part in (numbers[:half], numbers[half:]) for body in await self._named(route, query, part)]

    async def _again(self, place: Position, just_read: Sequence[CommentRead]) -> tuple[list[CommentRead], Position]:
        wanted = place.to_look_at_again(comment.id for comment in just_read)
        if not wanted:
            return [], place.turned()
        bodies = await self._named(COMMENTS, self._query({"orderby": "id"}, "any"), wanted)
        found = [comment for body in bodies for comment in await self.workers.run(read_comments, body)]
        missing = [number for number in wanted if number not in {comment.id for comment in found}]
        gone = [number for number in missing[:LOOKUPS] if await self._is_gone(number)]
        lost = [CommentRead(number, "", 0, None, Retraction(f"comment/{number}")) for number in gone]
        return [*found, *lost], place.without(gone).turned()

    async def _is_gone(self, number: int) -> bool:
        """Ask for one comment that a list left out; only the API's own "no such comment" counts."""
        answer = await self.api.answer(f"{COMMENTS}/{number}", {"context": self.context})
        return answer.status == 404  # noqa: PLR2004 - HTTP's own code

    async def _changed_posts(self, place: Position) -> tuple[Sequence[PostRead], Position]:
        query = {
            "modified_after": as_query(place.posts_after),
            "orderby": "modified",
            "order": "asc",
            "per_page": str(POSTS_PER_ROUND),
            "_embed": "author",
        }
        answer = await self.api.get(POSTS, query)
        posts = await self.workers.run(read_posts, answer.body)
        newest = max((post.modified for post in posts if post.modified), default=place.posts_after)
        return posts, replace(place, posts_after=max(newest, place.posts_after))

    async def _roots(self, comments: Iterable[CommentRead], known: set[str]) -> list[PostRead]:
        """Return the posts and pages that comments belong to, without those that were just read."""
        wanted: dict[str, set[int]] = defaultdict(set)
        for comment in comments:
            if comment.post_type in _ROUTES and f"{comment.post_type}/{comment.post}" not in known:
                wanted[comment.post_type].add(comment.post)
        found: list[PostRead] = []
        for kind, numbers in sorted(wanted.items()):
            for body in await self._named(_ROUTES[kind], {"_embed": "author"}, sorted(numbers)):
                found += await self.workers.run(read_posts, body)
        return found

    def _query(self, query: dict[str, str], status: str) -> dict[str, str]:
        rights = {"context": self.context, "status": status} if self.context == "edit" else {}
        return {**query, "_fields": _COMMENT_FIELDS, **rights}
