"""Preferences: looks and keys, one's own passphrase, copies, how this computer stands, and what this program is.

Each page stands alone; `preferences_view` shows one at a time.
"""
