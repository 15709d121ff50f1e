"""`python -m workstation` is `atalayactl`."""

import sys


def main() -> int:
    """Run the headless door; imports happen here so that worker processes stay small."""
    from workstation.cli.main import run

    return run()


if __name__ == "__main__":
    sys.exit(main())
