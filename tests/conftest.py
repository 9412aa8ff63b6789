"""The profiles of Hypothesis: `steady` draws the same examples in every run, `explore` fresh ones.

A run that names no profile is steady: neither the environment, nor what the tests' order has loaded, nor the speed of
the machine decides what is drawn. Another one is named with ``--hypothesis-profile``.
"""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis.internal.conjecture import providers

from partnerships import _hypothesis_plugin

# Hypothesis does this itself where this version is installed, and not only an older one.
_hypothesis_plugin.register()

# Its own default, which it replaces where CI is set. What takes long fails nothing.
_COMMON = settings(
    settings.get_profile("default"),
    database=None,
    deadline=None,
    print_blob=True,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.register_profile("steady", _COMMON, derandomize=True, max_examples=30)
settings.register_profile("explore", _COMMON, derandomize=False, max_examples=2000)
# Fewer, for a further version of Python: what it does otherwise does not hang on what is drawn.
settings.register_profile("brief", _COMMON, derandomize=True, max_examples=6)
# Few, so that each law has many turns: a round of `tests.explore`.
settings.register_profile("round", _COMMON, derandomize=False, max_examples=100)
# Fewer, and none made smaller: all that is asked of a mutant is whether some law fails.
settings.register_profile(
    "mutation",
    _COMMON,
    derandomize=True,
    max_examples=15,
    phases=(Phase.explicit, Phase.generate),
    report_multiple_bugs=False,
)
settings.load_profile("steady")


@pytest.hookimpl(trylast=True)
def pytest_configure() -> None:
    """Draw no constants from the source of the modules that happen to be loaded, if steady."""
    if settings().derandomize:
        assert hasattr(providers, "_get_local_constants")
        providers._get_local_constants = lambda: providers._local_constants  # noqa: SLF001  # no public way
