"""The headless door `atalayactl`: one small module per command group; names, keys and exit codes are a contract.

    arguments -> a group's handler -> services -> Answer (data for --json, lines for people) -> exit code

Exit codes: 0 done, 1 a rule or the state refuses, 2 wrong usage, 3 environment, 4 a bug of ours.
"""
