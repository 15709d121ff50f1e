"""Secrets and signatures.

`envelope` and `signing` make and check DSSE envelopes by the strict rules of TEAM_PROTOCOL §1, on `strict_json` and
`signature_keys`. `vault_opening.open_vault` finds the one 32-byte vault key (system keyring, or `vault.key` under a
passphrase); `vault` seals secrets with it, `key_store` keeps signing keys in it, `high_water_marks` remembers outside
the database how far it had come. Nothing here ever falls back to keeping a secret in the clear.
"""
