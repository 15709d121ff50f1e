"""A real WordPress as tests use it: what its readers and its administrator do, and what its database then holds."""

import re
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import httpx2

from tests.servers.wordpress_install import Database, WebServer

Json = dict[str, Any]

# Everything a test can change; the state after installation is kept beside it and put back between tests.
TABLES = ["commentmeta", "comments", "options", "postmeta", "posts", "term_relationships", "usermeta", "users"]


class WordPressSite:
    """One site. ``url`` is its address; ``admin`` and ``visitor`` are (login, application password) for HTTP Basic.

    ``faults`` is its door: it counts requests and makes them fail. Our own calls here go through it, too.
    """

    def __init__(self, web: WebServer, database: Database, passwords: dict[str, str]) -> None:
        self.url = web.url
        self.admin = ("admin", passwords["admin"])
        self.visitor = ("visitor", passwords["visitor"])
        self.faults = web.gate
        self._web = web
        self._database = database
        # Loopback only: the person's proxy has no part in it.
        self._http = httpx2.Client(base_url=self.url, trust_env=False, timeout=30)

    @property
    def admin_user(self) -> str:
        return self.admin[0]

    @property
    def admin_password(self) -> str:
        """The administrator's application password (with its spaces, as WordPress shows it)."""
        return self.admin[1]

    # --- what the administrator does ------------------------------------------------------------------------------

    def request(self, method: str, route: str, **arguments: Any) -> Any:
        """Call the REST API as the administrator; return the decoded answer.

        Raises:
            httpx2.HTTPStatusError: the site refused.
        """
        answer = self._http.request(method, f"/wp-json/wp/v2/{route}", auth=self.admin, **arguments)
        answer.raise_for_status()
        return answer.json()

    def add_post(self, title: str, content: str, **fields: Any) -> int:
        """Publish a post (``status="draft"`` and other REST fields may be given); return its id."""
        post = {"title": title, "content": content, "status": "publish"} | fields
        return int(self.request("POST", "posts", json=post)["id"])

    def get_post(self, post: int) -> Json:
        """Return a post as its editor sees it: ``["content"]["raw"]`` is what was written."""
        return self.request("GET", f"posts/{post}", params={"context": "edit"})

    def posts(self, status: str = "publish,future,draft,pending,private") -> list[Json]:
        """Return up to 100 posts, oldest first, as their editor sees them."""
        return self._list("posts", {"status": status, "context": "edit", "orderby": "id"})

    def edit_post(self, post: int, **fields: Any) -> Json:
        return self.request("POST", f"posts/{post}", json=fields)

    def delete_post(self, post: int) -> None:
        self.request("DELETE", f"posts/{post}", params={"force": True})

    def media(self) -> list[Json]:
        """Return what the media library holds."""
        return self._list("media", {"context": "edit", "orderby": "id"})

    def get_comment(self, comment: int) -> Json:
        return self.request("GET", f"comments/{comment}", params={"context": "edit"})

    def get_comments(self, post: int | None = None, status: str = "all") -> list[Json]:
        """Return up to 100 comments, oldest first; status is approve, hold, spam, trash, or all but the last two."""
        params = {"status": status, "context": "edit", "orderby": "id"}
        return self._list("comments", params if post is None else params | {"post": str(post)})

    def edit_comment(self, comment: int, text: str) -> Json:
        return self.request("POST", f"comments/{comment}", json={"content": text})

    def set_comment_status(self, comment: int, status: str) -> Json:
        """Move a comment to approved, hold, spam or trash."""
        return self.request("POST", f"comments/{comment}", json={"status": status})

    def delete_comment(self, comment: int) -> None:
        """Delete a comment for good."""
        self.request("DELETE", f"comments/{comment}", params={"force": True})

    def add_user(self, login: str, role: str = "editor") -> tuple[str, str]:
        """Add a person; return (login, application password)."""
        fields = {"username": login, "password": f"{login}-pw", "email": f"{login}@example.test", "roles": [role]}
        user = self.request("POST", "users", json=fields)["id"]
        return login, self.request("POST", f"users/{user}/application-passwords", json={"name": "desk"})["password"]

    def revoke_passwords(self, login: str = "admin") -> None:
        """Make all application passwords of a person invalid."""
        self._database.sql(
            "delete m from wp_usermeta m join wp_users u on u.ID = m.user_id "
            f"where m.meta_key = '_application_passwords' and u.user_login = {quoted(login)}"
        )

    def set_option(self, name: str, value: str | int) -> None:
        """Set a plain option, such as ``comment_moderation`` or ``thread_comments_depth``."""
        self._database.sql(
            f"replace into wp_options (option_name, option_value, autoload) "
            f"values ({quoted(name)}, {quoted(str(value))}, 'yes')"
        )

    def get_option(self, name: str) -> str | None:
        rows = self._database.sql(f"select option_value from wp_options where option_name = {quoted(name)}")
        return rows[0][0] if rows else None

    def sql(self, statements: str) -> list[list[str]]:
        """Ask the site's database; a row is a list of texts."""
        return self._database.sql(statements)

    # --- what a reader does ---------------------------------------------------------------------------------------

    def add_comment(self, post: int, author: str, text: str, parent: int = 0, *, approved: bool = True) -> int:
        """Comment as an anonymous reader, through the form of the page; return the comment's id.

        ``approved=False`` leaves it waiting for moderation.
        """
        form = {"comment_post_ID": post, "comment_parent": parent, "author": author, "comment": text}
        mail = re.sub(r"\W+", ".", author).strip(".").encode("ascii", "ignore").decode() or "reader"
        with self._moderation(not approved):
            answer = self._http.post("/wp-comments-post.php", data=form | {"email": f"{mail}@example.test"})
        if answer.status_code != 302:
            raise RuntimeError(f"comment refused: {answer.status_code} {answer.text[:300]}")
        return int(answer.headers["location"].rpartition("#comment-")[2])

    @contextmanager
    def _moderation(self, on: bool) -> Iterator[None]:
        before = self.get_option("comment_moderation")
        self.set_option("comment_moderation", int(on))
        try:
            yield
        finally:
            self.set_option("comment_moderation", before or 0)

    # --- the machine ----------------------------------------------------------------------------------------------

    def stop(self) -> None:
        """Go offline: connections are refused."""
        self._web.stop()

    def start(self) -> None:
        """Come back at the same address."""
        self._web.start()

    def remember_as_new(self) -> None:
        """Keep the present state as the one ``reset`` goes back to."""
        self._database.sql("".join(f"create table new_{t} as select * from wp_{t};" for t in TABLES))

    def reset(self) -> None:
        """Go back to the state after installation; ids go on counting, so none is ever used twice."""
        self.start()
        self.faults.clear()
        self._database.sql("".join(f"delete from wp_{t}; insert into wp_{t} select * from new_{t};" for t in TABLES))
        uploads = self._web.site / "wp-content" / "uploads"
        subprocess.run(["find", uploads, "-mindepth", "1", "-delete"], check=True)

    def close(self) -> None:
        self._http.close()

    def _list(self, route: str, params: dict[str, str]) -> list[Json]:
        return self.request("GET", route, params=params | {"per_page": "100", "order": "asc"})


def quoted(text: str) -> str:
    """Write a text as an SQL literal."""
    escaped = text.replace("\\", "\\\\").replace("'", "''")
    return f"'{escaped}'"
