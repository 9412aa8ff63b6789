"""``python -m partnerships`` is the command line."""

import sys

from partnerships.cli import main

sys.exit(main())
