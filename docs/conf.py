"""How the documentation is built: Sphinx, MyST and furo, without the network."""

from importlib.metadata import version as installed_version

project = "partnerships"
author = "The partnerships developers"
copyright = f"2026, {author}"  # noqa: A001  Sphinx's own name for it
version = release = installed_version("partnerships")

extensions = ["myst_parser", "sphinx.ext.autodoc"]
exclude_patterns = ["_build"]
html_theme = "furo"
html_title = f"partnerships {release}"

# A name in single backticks in a docstring is a reference where it names something of ours.
default_role = "py:obj"
autodoc_member_order = "bysource"
autodoc_typehints_format = "short"

# Only our own public names must resolve: other projects' documentation is not asked.
nitpick_ignore_regex = [("py:.*", r"(?!partnerships\.).*|.*\._.*")]
