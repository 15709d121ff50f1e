"""Approving a comment, or marking it as spam."""

import json

from workstation.connectors.wordpress.api import SiteApi
from workstation.connectors.wordpress.publishing import COMMENTS
from workstation.connectors.wordpress.wire import CommentWire, read_one
from workstation.domain.channels import Moderation
from workstation.domain.errors import NetworkProblem, Reason, RuleViolation

_STATUS = {Moderation.APPROVE: "approved", Moderation.SPAM: "spam"}


async def moderate(api: SiteApi, native_id: str, action: Moderation) -> None:
    """Bring a comment into the state that `action` means; doing it twice changes nothing.

    Raises:
        RuleViolation: `not_a_comment`, or `refused_by_channel`.
        NetworkProblem: nobody knows; it may be repeated.
    """
    kind, _, number = native_id.partition("/")
    if kind != "comment" or not number.isdigit():
        raise RuleViolation(Reason("not_a_comment", {"native_id": native_id}))
    route, wanted = f"{COMMENTS}/{number}", _STATUS[action]
    body = json.dumps({"status": wanted}).encode()
    try:
        answer = await api.write("POST", route, {"content-type": "application/json"}, body)
    except NetworkProblem as problem:
        # WordPress answers 500 when the comment is in that state already.
        if problem.values.get("status") != 500 or await _state(api, route) != wanted:  # noqa: PLR2004 - HTTP's own code
            raise
        return
    stands = read_one(answer.body, CommentWire, sent=True).status
    if stands != wanted:
        raise RuleViolation(Reason("moderation_undone", {"host": api.host, "status": stands}))


async def _state(api: SiteApi, route: str) -> str:
    answer = await api.get_if_there(route, {"context": "edit"})
    return read_one(answer.body, CommentWire).status if answer else ""
