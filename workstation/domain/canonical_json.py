"""The one form of a JSON document that everybody hashes and signs alike (RFC 8785, JSON Canonicalization Scheme)."""

from collections.abc import Mapping


def canonical_json(document: Mapping[str, object]) -> bytes:
    """Return the RFC 8785 bytes of a document of texts, numbers, lists and objects.

    Raises:
        rfc8785.CanonicalizationError: it holds something else.
    """
    # On first use: a window that only shows messages never needs it.
    import rfc8785

    return rfc8785.dumps(document)  # type: ignore[arg-type]  # its JSON types are recursive, ours are what callers build
