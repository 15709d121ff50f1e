"""Connecting to a site: where its API is, who we are there and what we may do."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, TypeVar

from workstation.connector_kit.http_answer import HttpAnswer
from workstation.connector_kit.http_session import HttpSession
from workstation.connector_kit.web_address import read_web_address
from workstation.connectors.wordpress.addresses import api_root, route_url, site_name, usual_roots, with_scheme
from workstation.connectors.wordpress.api import SiteApi
from workstation.connectors.wordpress.wire import IndexWire, SettingsWire, TypeWire, UserWire, read_one
from workstation.domain.channels import Capabilities, ConversationMode, IdempotencyClass, Moderation
from workstation.domain.errors import AtalayaError, CredentialsProblem, NetworkProblem, Reason, RuleViolation
from workstation.ports.clock import Clock
from workstation.ports.connector import Discovered

IMAGE_TYPES: Final = ("image/jpeg", "image/png", "image/gif", "image/webp")
"""What WordPress takes as pictures since 5.8, before the site's own filters."""
MAX_MEDIA: Final = 10
NAMESPACE: Final = "wp/v2"

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Discovery:
    """Finds sites; `allow_private` permits loopback and private addresses, and a password without encryption there."""

    http: HttpSession
    clock: Clock
    allow_private: bool

    async def connect(self, values: Mapping[str, str]) -> Discovered:
        """Return what `url`, `user` and `password` lead to.

        Raises:
            RuleViolation: `value_missing`, `not_wordpress`, `https_needed`, `application_passwords_off`.
            CredentialsProblem: the password is not accepted.
            NetworkProblem: the site cannot be reached or answers nonsense.
        """
        missing = [name for name in ("url", "user", "password") if not values.get(name, "").strip()]
        if missing:
            raise RuleViolation(*(Reason("value_missing", {"field": name}) for name in missing))
        root, index = await self._reach(values["url"])
        self._require_encryption(root)
        user, password = values["user"].strip(), values["password"].strip()
        api = SiteApi(
            http=self.http,
            clock=self.clock,
            root=root,
            user=user,
            password=password,
            allow_private=self.allow_private,
        )
        return await self._found(api, index, index.home or index.url or values["url"])

    async def _found(self, api: SiteApi, index: IndexWire, home: str) -> Discovered:
        me = await self._me(api, index)
        settings = await self._settings(api, me)
        return Discovered(
            server=site_name(home),
            native_account=f"user/{me.id}",
            title=settings.title or index.name or site_name(home),
            address=home,
            account_name=me.name or me.slug,
            capabilities=await self._capabilities(api, me),
            settings={
                "api": api.root,
                "user": api.user,
                "user_id": str(me.id),
                "reads": "edit" if me.may("moderate_comments") else "view",
                "language": settings.language.replace("_", "-"),
            },
            secrets={"password": api.password},
        )

    async def _reach(self, typed: str) -> tuple[str, IndexWire]:
        """Find the API; an address typed without a scheme is tried with encryption first."""
        try:
            return await self._index(with_scheme(typed))
        except NetworkProblem:
            if "://" in typed:
                raise
        return await self._index(f"http://{typed.strip()}")

    async def _index(self, url: str) -> tuple[str, IndexWire]:
        page = await self._page(url)
        named = api_root(page.url, page.headers.get("link", ""), page.body) if page else ""
        base = page.url if page and page.status < 400 else url  # noqa: PLR2004 - HTTP's own classes
        for root in (named, *usual_roots(base)):
            index = await self._read_index(root) if root else None
            if index is not None:
                return root, index
        raise RuleViolation(Reason("not_wordpress", {"url": url}))

    async def _page(self, url: str) -> HttpAnswer | None:
        try:
            return await self.http.read(url, allow_private=self.allow_private)
        except NetworkProblem as problem:
            if problem.code in {"answer_too_large", "answer_broken"}:
                return None
            raise

    async def _read_index(self, root: str) -> IndexWire | None:
        answer = await self.http.read(route_url(root, "/"), allow_private=self.allow_private)
        if answer.status != 200:  # noqa: PLR2004 - HTTP's own code
            return None
        try:
            index = read_one(answer.body, IndexWire)
        except NetworkProblem:
            return None
        return index if NAMESPACE in index.namespaces else None

    def _require_encryption(self, root: str) -> None:
        address = read_web_address(root)
        if address.scheme != "https" and not self.allow_private:
            raise RuleViolation(Reason("https_needed", {"host": address.host}))

    async def _me(self, api: SiteApi, index: IndexWire) -> UserWire:
        try:
            return read_one((await api.get("/wp/v2/users/me", {"context": "edit"})).body, UserWire)
        except CredentialsProblem as problem:
            if isinstance(index.authentication, dict) and "application-passwords" in index.authentication:
                raise
            # The site does not offer application passwords (too old, switched off, or no encryption).
            raise RuleViolation(Reason("application_passwords_off", {"host": api.host})) from problem

    async def _settings(self, api: SiteApi, me: UserWire) -> SettingsWire:
        if not me.may("manage_options"):
            return SettingsWire()
        return await _optional(api, "/wp/v2/settings", SettingsWire())

    async def _capabilities(self, api: SiteApi, me: UserWire) -> Capabilities:
        moderates = me.may("moderate_comments")
        posts = me.may("edit_posts") and me.may("publish_posts")
        uploads = posts and me.may("upload_files")
        titled = posts and "title" in (await _supports(api))
        return Capabilities(
            mode=ConversationMode.ADDRESSED,
            post_class=IdempotencyClass.B if posts else None,
            reply_class=IdempotencyClass.D,
            titled_posts=titled,
            max_media=MAX_MEDIA if uploads else 0,
            media_types=IMAGE_TYPES if uploads else (),
            moderation=frozenset(Moderation) if moderates else frozenset(),
        )


async def _supports(api: SiteApi) -> frozenset[str]:
    found = await _optional(api, "/wp/v2/types/post", TypeWire(supports={"title": True}), context="edit")
    return frozenset(found.supports) if isinstance(found.supports, dict) else frozenset()


async def _optional(api: SiteApi, route: str, fallback: T, **query: str) -> T:
    try:
        return read_one((await api.get(route, query)).body, type(fallback))
    except AtalayaError:
        return fallback
