"""The fast door: `--quick` calls the running desk and loads nothing else; anything else is the command line's."""

import sys


def main() -> int:
    arguments = sys.argv[1:]
    if "--quick" in arguments:
        from cmdesk import quick

        code = quick.main(arguments)
        if code is not None:
            return code
    from cmdesk.cli.commands import main as run

    return run(arguments)


if __name__ == "__main__":
    sys.exit(main())
