"""`python -m workstation` is `atalayactl`."""

import sys


def main() -> int:
    """Run the headless door; imports happen here so that worker processes stay small."""
    from workstation.cli.main import run  # noqa: PLC0415

    return run()


if __name__ == "__main__":
    sys.exit(main())
