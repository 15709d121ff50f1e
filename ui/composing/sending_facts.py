"""What sending from here would mean: which rule governs, whom it waits for, under which name it goes out."""

from collections.abc import Collection
from dataclasses import dataclass

from workstation.domain.channels import Capabilities, Channel
from workstation.domain.charter import Charter
from workstation.domain.drafts import Content
from workstation.domain.identifiers import PersonId
from workstation.domain.people import Person
from workstation.domain.policies import Exclusion, governing_rule


@dataclass(frozen=True, slots=True, kw_only=True)
class SendingFacts:
    """What the button and the line beneath it are made from.

    Attributes:
        roles: the roles that must sign, in the order of the stages; empty when nobody must.
        names: for each role, the people who could sign.
        rule_title: title of the rule that governs; "" when no rule matches.
        rule_id: its id, for rules that presets bring without a title.
        no_rule: no rule matches, so nothing may go out.
        account_name: the name it goes out under.
        capabilities: what the channel can do.
    """

    roles: tuple[str, ...]
    names: tuple[tuple[str, ...], ...]
    rule_title: str
    no_rule: bool
    account_name: str
    channel_title: str
    capabilities: Capabilities
    rule_id: str = ""

    @property
    def can_post(self) -> bool:
        """Whether this channel takes posts at all."""
        return self.capabilities.post_class is not None

    @property
    def can_answer(self) -> bool:
        """Whether this channel takes answers at all."""
        return self.capabilities.reply_class is not None


def sending_facts(
    charter: Charter, content: Content, person: Person, channel: Channel, writers: Collection[PersonId] = ()
) -> SendingFacts:
    """Return what the charter asks for `content` when `person` submits it; `writers` had a hand in the text."""
    rule = governing_rule(charter.policies, content)
    roles: list[str] = []
    names: list[tuple[str, ...]] = []
    for need in [need for stage in rule.stages for need in stage.needs] if rule is not None else []:
        left_out = {person.id, *writers} if rule is not None and rule.exclude & _AUTHOR_EXCLUDED else set()
        able = [item for item in charter.holders(need.role) if item not in left_out]
        roles.append(need.role)
        names.append(tuple(charter.name_of(item) for item in able))
    return SendingFacts(
        roles=tuple(roles),
        names=tuple(names),
        rule_title=rule.title if rule is not None else "",
        no_rule=rule is None,
        account_name=channel.account_name,
        channel_title=channel.title,
        capabilities=channel.capabilities,
        rule_id=rule.id if rule is not None else "",
    )


_AUTHOR_EXCLUDED = frozenset({Exclusion.CONTRIBUTORS, Exclusion.SUBMITTER})
