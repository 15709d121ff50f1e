"""Presets: rules a team can start from, each with codes for when it fits and what it risks.

They are data (resources/presets/*.toml) in the words of TEAM_PROTOCOL section 5, read as strictly as a charter.
"""

import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from workstation.domain.errors import Reason, RuleViolation
from workstation.domain.identifiers import PersonId
from workstation.domain.matching import assign
from workstation.domain.policies import Exclusion, Rule
from workstation.domain.policy_document import RULE_OPTIONAL, RULE_REQUIRED, read_rule
from workstation.domain.strict_fields import DocumentFault, Fields


@dataclass(frozen=True, slots=True, kw_only=True)
class Preset:
    """A starting point for a team's policy. `alone` is for one person: no second pair of eyes is involved."""

    name: str
    alone: bool
    rules: tuple[Rule, ...]
    fits: tuple[str, ...]
    risks: tuple[str, ...]

    @property
    def roles(self) -> tuple[str, ...]:
        """Return the roles that sign, in the order of the rules' stages."""
        needs = (need.role for rule in self.rules for stage in rule.stages for need in stage.needs)
        return tuple(dict.fromkeys(needs))

    def roles_lacking(self, team: Mapping[PersonId, Sequence[str]]) -> tuple[str, ...]:
        """Return the roles that are missing so that what at least one of the team writes could be signed by others.

        Args:
            team: each person's roles. Those who hold `author` are taken as the ones who write.
        """
        writers = [person for person, roles in team.items() if "author" in roles] or list(team)
        lacking = [{role for rule in self.rules for role in _unfilled(rule, writer, team)} for writer in writers]
        least = min(lacking, key=len, default=set())
        return tuple(role for role in self.roles if role in least)


def _unfilled(rule: Rule, writer: PersonId, team: Mapping[PersonId, Sequence[str]]) -> Iterable[str]:
    left_out = {writer} if rule.exclude & {Exclusion.CONTRIBUTORS, Exclusion.SUBMITTER} else set()
    wanted = [need.role for stage in rule.stages for need in stage.needs for _ in range(need.k)]
    people = {role: [p for p, roles in team.items() if role in roles and p not in left_out] for role in wanted}
    filled = assign([people[role] for role in wanted])
    return (role for position, role in enumerate(wanted) if position not in filled)


def parse_preset(text: str) -> Preset:
    """Return the preset that a TOML file holds.

    Raises:
        RuleViolation: `document_malformed` with the member that is wrong.
    """
    try:
        return _read(tomllib.loads(text))
    except tomllib.TOMLDecodeError:
        raise RuleViolation(Reason("document_malformed", {"fault": "syntax", "path": "preset"})) from None
    except DocumentFault as fault:
        raise RuleViolation(fault.reason) from None


def _read(document: Mapping[str, object]) -> Preset:
    fields = Fields(document, "preset", frozenset({"name", "alone", "fits", "risks", "rule"}))
    return Preset(
        name=fields.text("name"),
        alone=fields.flag("alone"),
        rules=tuple(read_rule(rule) for rule in fields.records("rule", RULE_REQUIRED, RULE_OPTIONAL)),
        fits=fields.texts("fits"),
        risks=fields.texts("risks"),
    )
