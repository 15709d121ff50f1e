"""A WordPress that plays its REST API on 127.0.0.1, as far as the channel uses it, and fails as it is told.

It is a simulator, written from the API's reference and the source of WordPress 6.1; `tests/connectors` also runs the
channel against a real one.

    async with FakeWordPress() as site:
        site.fail("drop_after")          # the next write is done, its answer is lost
        site.posts, site.comments        # what stands there: id -> fields
"""

import base64
import json
from datetime import UTC, datetime
from urllib.parse import parse_qsl, urlsplit

from tests.fakes.web_server import Reply, Seen, WebServer

USER, PASSWORD = "ana", "abcd EFGH 1234"
BEFORE = {"drop_before", "error_before", "busy_before", "timeout_before"}
AFTER = {"drop_after", "error_after", "nonsense_after", "timeout_after"}
STATUSES = {"busy_before": 429, "timeout_before": 408, "error_before": 500, "error_after": 502}
PUBLIC = {"publish", "approved"}


class FakeWordPress(WebServer):
    def __init__(self, capabilities=("edit_posts", "publish_posts", "upload_files", "moderate_comments")):
        super().__init__()
        self.capabilities = set(capabilities)
        self.posts: dict[int, dict] = {}
        self.comments: dict[int, dict] = {}
        self.media: dict[int, dict] = {}
        self.offline = self.revoked = False
        self.authentication = {"application-passwords": {}}
        self._faults: list[str] = []
        self._next = 1

    def fail(self, *faults: str) -> None:
        """Play these faults on the next writes, one each."""
        self._faults += faults

    def public_posts(self):
        return [post for post in self.posts.values() if post["status"] == "publish"]

    def add_post(self, title="Lote L-2431", content="Hemos parado la venta.", **fields):
        return self._store(self.posts, {"title": title, "content": content, "status": "publish", "slug": "", **fields})

    def add_comment(self, post, text, parent=0, **fields):
        guest = {"author": 0, "author_name": "Lucía Ferrer", "author_user_agent": "Firefox", "status": "approved"}
        return self._store(self.comments, {"post": post, "parent": parent, "content": text, **guest, **fields})

    def _store(self, table, fields):
        number, self._next = self._next, self._next + 1
        table[number] = {"id": number, "at": datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%S"), **fields}
        return number

    def _reply(self, request: Seen) -> Reply:
        if self.offline:
            return Reply(drop=True)
        parts = urlsplit(request.path)
        query = dict(parse_qsl(parts.query))
        if parts.path == "/":
            return Reply(headers={"link": f'<{self.url("/wp-json/")}>; rel="https://api.w.org/"'}, body=b"<p>Hola</p>")
        route = parts.path.removeprefix("/wp-json")
        if route == "/":
            return _json(
                {
                    "name": "La Almazara",
                    "home": self.url(""),
                    "namespaces": ["oembed/1.0", "wp/v2"],
                    "authentication": self.authentication,
                }
            )
        if not self._knows(request):
            return _error(401, "rest_not_logged_in", "No has accedido.")
        if request.method == "GET":
            return self._read(route, query)
        return self._write(request, route, query)

    def _knows(self, request):
        token = base64.b64encode(f"{USER}:{PASSWORD}".encode()).decode()
        return not self.revoked and request.headers.get("authorization") == f"Basic {token}"

    def _write(self, request, route, query) -> Reply:
        fault = self._faults.pop(0) if self._faults else ""
        if fault == "wall_before":
            return Reply(status=403, headers={"content-type": "text/html"}, body=b"<h1>Blocked by firewall</h1>")
        if fault in BEFORE:
            return _failing(fault)
        answer = self._create(request, route, query)
        return _failing(fault) if fault in AFTER else answer

    def _create(self, request, route, query) -> Reply:
        if route == "/wp/v2/media":
            return self._upload(request, query)
        body = json.loads(request.body)
        if route == "/wp/v2/comments":
            return self._comment(body)
        if route == "/wp/v2/posts":
            return _json(self._shown_post(self._store(self.posts, body)), 201)
        kind, number = route.removeprefix("/wp/v2/").split("/")
        table = {"posts": self.posts, "comments": self.comments, "media": self.media}[kind]
        if int(number) not in table:
            return _error(404, f"rest_{kind[:-1]}_invalid_id", "No existe.")
        table[int(number)].update(body)
        return _json(self._shown(kind, int(number)))

    def _upload(self, request, query):
        if not request.headers["content-type"].startswith("image/"):
            return _error(500, "rest_upload_sideload_error", "Este tipo de archivo no se permite.")
        number = self._store(self.media, {"slug": query["slug"], "data": request.body, "alt_text": ""})
        return _json(self._shown("media", number), 201)

    def _comment(self, body):
        mine = {"author": 7, "author_name": "Ana Ribera", "status": "approved", "author_user_agent": "", **body}
        for other in self.comments.values():
            if all(other[name] == mine[name] for name in ("post", "parent", "content", "author")):
                return _error(409, "comment_duplicate", "Comentario duplicado.")
        return _json(self._shown("comments", self._store(self.comments, mine)), 201)

    def _read(self, route, query) -> Reply:
        if route == "/wp/v2/users/me":
            return _json(
                {"id": 7, "name": "Ana Ribera", "slug": USER, "capabilities": dict.fromkeys(self.capabilities, True)}
            )
        if route == "/wp/v2/types/post":
            return _json({"supports": {"title": True}})
        kind, _, number = route.removeprefix("/wp/v2/").partition("/")
        table = {"posts": self.posts, "comments": self.comments, "media": self.media, "pages": {}}.get(kind)
        if table is None:
            return _error(404, "rest_no_route", "No hay ruta.")
        if number:
            return (
                _json(self._shown(kind, int(number)))
                if int(number) in table
                else _error(404, f"rest_{kind[:-1]}_invalid_id", "No.")
            )
        found = [item["id"] for item in table.values() if _wanted(kind, item, query)]
        if query.get("order") == "desc":
            found.reverse()
        begin, size = int(query.get("offset", 0)), int(query.get("per_page", 10))
        shown = [self._shown(kind, item) for item in found[begin : begin + size]]
        return _json(shown, headers={"x-wp-total": str(len(found))})

    def _shown(self, kind, number):
        if kind == "posts":
            return self._shown_post(number)
        if kind == "media":
            item = self.media[number]
            return {"id": number, "slug": item["slug"], "source_url": self.url(f"/uploads/{item['slug']}.png")}
        item = self.comments[number]
        content = {"raw": item["content"], "rendered": f"<p>{item['content']}</p>\n"}
        link = self.url(f"/?p={item['post']}#comment-{number}")
        return {**item, "content": content, "date_gmt": item["at"], "link": link, "type": "comment"}

    def _shown_post(self, number):
        item = self.posts[number]
        texts = {name: {"raw": item[name], "rendered": f"<p>{item[name]}</p>"} for name in ("title", "content")}
        link = self.url(f"/{item['slug'] or number}/")
        return {
            **item,
            **texts,
            "date_gmt": item["at"],
            "modified_gmt": item["at"],
            "link": link,
            "type": "post",
            "author": 7,
        }


def _wanted(kind, item, query):
    if "slug" in query:
        return item["slug"] == query["slug"]
    if "include" in query:
        return str(item["id"]) in query["include"].split(",")
    if kind != "comments":
        return True
    if query.get("status") == "all" and item["status"] in {"spam", "trash"}:
        return False
    same = all(str(item[name]) == query[name] for name in ("post", "parent") if name in query)
    return same and (query.get("status") or item["status"] in PUBLIC)


def _failing(fault) -> Reply:
    if fault.startswith("drop"):
        return Reply(drop=True)
    if fault.startswith("nonsense"):
        return Reply(headers={"content-type": "text/html"}, body=b"<b>Notice</b>: something in wp-config.php on line 3")
    headers = {"content-type": "text/html", **({"retry-after": "0"} if "busy" in fault else {})}
    return Reply(status=STATUSES.get(fault, 504), headers=headers, body=b"<h1>Sorry</h1>")


def _json(value, status=200, headers=None) -> Reply:
    body = json.dumps(value).encode()
    return Reply(
        status=status, headers={"content-type": "application/json; charset=UTF-8", **(headers or {})}, body=body
    )


def _error(status, code, message) -> Reply:
    return _json({"code": code, "message": message, "data": {"status": status}}, status)
