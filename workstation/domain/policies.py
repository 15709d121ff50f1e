"""Policies: which rule governs a revision, and what it asks (TEAM_PROTOCOL section 5).

The first matching rule wins; no rule means no. A rule's digest covers its requirements, not its title, notes or
condition: rewording a rule voids no approval, changing what it asks voids them all.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import timedelta
from enum import StrEnum
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from workstation.domain.canonical_json import canonical_json

if TYPE_CHECKING:
    from workstation.domain.drafts import Content


class Exclusion(StrEnum):
    """Who may not sign, whatever roles they hold."""

    CONTRIBUTORS = "contributors"
    SUBMITTER = "submitter"
    PUBLISHER = "publisher"


@dataclass(frozen=True, slots=True)
class Requirement:
    """`k` different people who hold `role`."""

    role: str
    k: int


@dataclass(frozen=True, slots=True)
class Stage:
    """Sign-offs that may be given in any order; the next stage opens when all of them are there."""

    name: str
    needs: tuple[Requirement, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Condition:
    """What a rule applies to; an empty field asks nothing. `channels` are account ids."""

    channels: frozenset[str] = frozenset()
    actions: frozenset[str] = frozenset()
    topics_any: frozenset[str] = frozenset()
    risk_min: int = 0
    audiences: frozenset[str] = frozenset()
    labels: frozenset[str] = frozenset()

    def matches(self, content: Content) -> bool:
        """Tell whether `content` is what this condition speaks of."""
        return (
            (not self.channels or content.account in self.channels)
            and (not self.actions or content.action.value in self.actions)
            and (not self.topics_any or not self.topics_any.isdisjoint(content.topics))
            and content.risk >= self.risk_min
            and (not self.audiences or content.audience in self.audiences)
            and (not self.labels or not self.labels.isdisjoint(content.labels))
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One rule of the charter. Without stages nothing is asked; `ttl` is how long an approval lasts."""

    id: str
    title: str = ""
    notes: str = ""
    when: Condition = field(default_factory=Condition)
    stages: tuple[Stage, ...] = ()
    exclude: frozenset[Exclusion] = frozenset({Exclusion.CONTRIBUTORS, Exclusion.SUBMITTER})
    distinct: bool = True
    ttl: timedelta | None = None

    @property
    def roles(self) -> frozenset[str]:
        """Return every role that this rule asks for."""
        return frozenset(need.role for stage in self.stages for need in stage.needs)

    @property
    def digest(self) -> str:
        """Hex SHA-256 of the RFC 8785 bytes of what this rule requires."""
        requirements: dict[str, Any] = {
            "stages": [[stage.name, [[need.role, need.k] for need in stage.needs]] for stage in self.stages],
            "exclude": sorted(item.value for item in self.exclude),
            "distinct": self.distinct,
            "ttl": None if self.ttl is None else int(self.ttl.total_seconds()),
        }
        return sha256(b"atalaya.rule.v1\n" + canonical_json(requirements)).hexdigest()

    def stage_of(self, stage: str, role: str) -> int | None:
        """Return the position of the stage that asks for `role` under the name `stage`, or None."""
        for position, candidate in enumerate(self.stages):
            if candidate.name == stage and any(need.role == role for need in candidate.needs):
                return position
        return None


def governing_rule(rules: Iterable[Rule], content: Content) -> Rule | None:
    """Return the first rule that matches `content`; None means that nothing may go out."""
    return next((rule for rule in rules if rule.when.matches(content)), None)
