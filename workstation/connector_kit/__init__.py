"""Tools for connectors only: guarded HTTP, rate limits, safe text from HTML, the worker pool."""
