"""What is new on a site: comments by date, known ones again, changed posts, and the posts that comments belong to."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from workstation.connector_kit.worker_pool import Workers
from workstation.connectors.wordpress.api import SiteApi
from workstation.connectors.wordpress.cursor import Position, as_query, position, stored
from workstation.connectors.wordpress.payloads import CommentRead, PostRead, read_comments, read_posts
from workstation.connectors.wordpress.publishing import COMMENTS, POSTS
from workstation.domain.channels import Freshness
from workstation.domain.messages import Incoming, Retraction
from workstation.ports.connector import Batch, Cursor

PER_PAGE: Final = 100
POSTS_PER_ROUND: Final = 20
LOOKUPS: Final = 10
"""Missing comments that are asked for one by one in a round."""
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
        comments, more = await self._new_comments(place)
        place = place.with_comments((c.id for c in comments), (c.written for c in comments if c.written))
        posts: Sequence[PostRead] = ()
        if more:
            place = replace(place, page=place.page + 1)
        else:
            again, place = await self._again(place, comments)
            posts, place = await self._changed_posts(place)
            comments = [*comments, *again]
            place = place.round_done()
        roots = await self._roots(comments, {post.item.native_id for post in posts})
        items: list[Incoming] = [post.item for post in (*posts, *roots) if post.public]
        items += [comment.item for comment in comments]
        fresh = Freshness() if more else Freshness(complete_until=now)
        return Batch(items=tuple(items), cursor=stored(place), more=more, freshness=fresh)

    async def _new_comments(self, place: Position) -> tuple[list[CommentRead], bool]:
        query = {"after": as_query(place.after), "orderby": "date_gmt", "order": "asc", "page": str(place.page)}
        answer = await self.api.get(COMMENTS, self._query(query, "all"))
        pages = answer.headers.get("x-wp-totalpages", "")
        comments = await self.workers.run(read_comments, answer.body)
        return comments, pages.isdigit() and place.page < int(pages)

    async def _again(self, place: Position, just_read: Sequence[CommentRead]) -> tuple[list[CommentRead], Position]:
        wanted = place.to_look_at_again(comment.id for comment in just_read)
        if not wanted:
            return [], place.turned()
        query = {"include": ",".join(map(str, wanted)), "orderby": "id"}
        answer = await self.api.get(COMMENTS, self._query(query, "any"))
        found = await self.workers.run(read_comments, answer.body)
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
            query = {"include": ",".join(map(str, sorted(numbers))), "per_page": str(PER_PAGE), "_embed": "author"}
            answer = await self.api.get(_ROUTES[kind], query)
            found += await self.workers.run(read_posts, answer.body)
        return found

    def _query(self, query: dict[str, str], status: str) -> dict[str, str]:
        rights = {"context": self.context, "status": status} if self.context == "edit" else {}
        return {**query, "per_page": str(PER_PAGE), **rights}
