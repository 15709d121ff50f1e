"""Connectors, one folder per channel kind: `connector.py` speaks to the network, `payloads.py` reads the wire."""
