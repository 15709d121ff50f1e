"""Connectors, one folder per channel kind: `connector.py` speaks to the network, `payloads.py` translates wire and domain, purely."""
