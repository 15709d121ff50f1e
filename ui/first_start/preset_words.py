"""The ways a team can start, in words: what each is, when it fits, and what it risks."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

_NAMES: dict[str, tuple[object, object]] = {
    "solo": (
        QT_TRANSLATE_NOOP("Presets", "On my own"),
        QT_TRANSLATE_NOOP("Presets", "What you send goes out by itself. You have 10 seconds to take it back."),
    ),
    "pair": (
        QT_TRANSLATE_NOOP("Presets", "Four eyes"),
        QT_TRANSLATE_NOOP("Presets", "Another author reads and signs everything before it goes out."),
    ),
    "legal-and-pr": (
        QT_TRANSLATE_NOOP("Presets", "Legal and PR"),
        QT_TRANSLATE_NOOP("Presets", "Legal signs first, then PR. Who wrote something never signs it."),
    ),
}
_FACTS: dict[str, object] = {
    "fits_one_person": QT_TRANSLATE_NOOP("Presets", "One person answers"),
    "fits_no_colleague_to_ask": QT_TRANSLATE_NOOP("Presets", "there is no colleague to ask"),
    "fits_small_team": QT_TRANSLATE_NOOP("Presets", "A small team"),
    "fits_speed_matters": QT_TRANSLATE_NOOP("Presets", "answers have to be quick"),
    "fits_regulated": QT_TRANSLATE_NOOP("Presets", "A regulated trade"),
    "fits_public_statements": QT_TRANSLATE_NOOP("Presets", "statements in the name of the house"),
    "risks_no_second_eyes": QT_TRANSLATE_NOOP("Presets", "Nobody else reads it first"),
    "risks_own_mistakes_go_out": QT_TRANSLATE_NOOP("Presets", "one's own mistakes go out"),
    "risks_same_blind_spot": QT_TRANSLATE_NOOP("Presets", "Two colleagues overlook the same thing"),
    "risks_colleague_away": QT_TRANSLATE_NOOP("Presets", "nothing goes out while the colleague is away"),
    "risks_slow_answers": QT_TRANSLATE_NOOP("Presets", "Slow answers"),
    "risks_reviewers_bottleneck": QT_TRANSLATE_NOOP("Presets", "everything waits for two people"),
}


def preset_name(preset: str) -> str:
    """Return what a preset is called; an unknown one by its own name."""
    return QCoreApplication.translate("Presets", str(_NAMES[preset][0])) if preset in _NAMES else preset


def preset_words(preset: str) -> str:
    """Return in one sentence how it works; "" for an unknown one."""
    return QCoreApplication.translate("Presets", str(_NAMES[preset][1])) if preset in _NAMES else ""


def facts_in_a_row(codes: tuple[str, ...]) -> str:
    """Return when it fits, or what it risks: "A small team; answers have to be quick"."""
    known = [_FACTS[code] for code in codes if code in _FACTS]
    return "; ".join(QCoreApplication.translate("Presets", str(source)) for source in known)
