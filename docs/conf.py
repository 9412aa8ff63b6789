"""How the documentation is built: Sphinx, MyST and furo, without the network."""

from __future__ import annotations

import re
import sys
from importlib.metadata import version as installed_version
from typing import TYPE_CHECKING

from docutils.nodes import Text, section
from sphinx.addnodes import desc_annotation, desc_signature, pending_xref
from sphinx.pycode import ModuleAnalyzer
from sphinx.util.nodes import make_refnode

from partnerships import site
from partnerships.acts import ACTS
from partnerships.samples import kitakyushu

if TYPE_CHECKING:
    from docutils.nodes import TextElement, document, reference
    from sphinx.application import Sphinx
    from sphinx.environment import BuildEnvironment

project = "partnerships"
author = "The partnerships developers"
copyright = f"2026, {author}"  # noqa: A001  Sphinx's own name for it
version = release = installed_version("partnerships")

extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.intersphinx", "sphinx.ext.viewcode"]
exclude_patterns = ["_build"]
html_theme = "furo"
html_title = f"partnerships {release}"

# A name in single backticks in a docstring is a reference where it names something of ours.
default_role = "py:obj"
add_module_names = False
autodoc_member_order = "bysource"
autodoc_typehints_format = "short"
autodoc_type_aliases = {"Day": "partnerships.dates.Day"}
python_use_unqualified_type_names = True
maximum_signature_line_length = 100
toc_object_entries_show_parents = "hide"

# The few names of other projects that signatures have, so that nothing is fetched for a build.
intersphinx_mapping = {
    "python": ("https://docs.python.org/3", "inventories/python.inv"),
    "dateutil": ("https://dateutil.readthedocs.io/en/stable", "inventories/dateutil.inv"),
}
viewcode_line_numbers = True

# Only our own public names must resolve.
nitpick_ignore_regex = [("py:.*", r"(?!partnerships\.).*|.*\._.*|partnerships\.cli\..*")]

# Other functions make these: how they are constructed is not shown.
ANSWERS = {
    "Anniversary",
    "Change",
    "Changes",
    "Commemoration",
    "Entry",
    "Feed",
    "FieldChange",
    "History",
    "Problem",
    "Reading",
    "Registry",
    "Renaming",
    "Site",
    "Start",
}

LONGEST_VALUE = 100
"""How many characters of a constant's value are shown."""


def simplify_signature(
    _app: Sphinx,
    what: str,
    name: str,
    _value: object,
    _options: object,
    signature: str | None,
    returns: str | None,
) -> tuple[str | None, str | None]:
    """Show in a signature what a user passes, and ``...`` for a default that is computed."""
    if what == "class" and name.rpartition(".")[2] in ANSWERS:
        return "", None
    if signature is not None:
        signature = signature.replace("= NOTHING", "= ...")
        signature = re.sub(r"PartnershipType\('twinned.*?\}\)", "TWINNED", signature)
        signature = signature.replace("datetime.date(1970, 1, 1)", "NEVER_REVISED")
        # Sphinx writes an alias beside other types as the object that has its name.
        signature = re.sub(r"TypeAliasForwardRef\('([\w.]+)'\)", r"\1", signature)
    return signature, returns


def describe_constant(
    _app: Sphinx, what: str, name: str, _value: object, _options: object, lines: list[str]
) -> None:
    """Describe a constant that comes from a private module by its docstring there."""
    if what != "data":
        return
    own, _, constant = name.rpartition(".")
    private = [each for each in sys.modules if re.match(r"partnerships\..*\b_", each)]
    for module in (own, *private):
        if found := ModuleAnalyzer.for_module(module).find_attr_docs().get(("", constant)):
            lines[:] = found
            return


def share_descriptions(_app: Sphinx, document: document) -> None:
    """Describe once, under "Every act", the members that all acts have."""
    places = [each for each in document.findall(section) if "every-act" in each["ids"]]
    members: dict[str, dict[str, desc_signature]] = {}
    for signature in document.findall(desc_signature) if places else ():
        class_, _, member = signature.get("fullname", "").partition(".")
        of_act = signature.get("module") == "partnerships.acts" and class_.lower() in ACTS
        if of_act and member:
            members.setdefault(class_, {})[member] = signature
    source = ModuleAnalyzer.for_module("partnerships.acts")
    source.analyze()
    shared = set.intersection(*map(set, members.values())) if members else set()
    for member in sorted(shared, key=lambda each: source.tagorder[f"_Act.{each}"]):
        first, *others = (found[member] for found in members.values())
        for other in others:
            first["ids"] += other["ids"]
        for signature in (first, *others):
            signature.parent.parent.remove(signature.parent)
        places[0].append(first.parent)


def shorten_descriptions(_app: Sphinx, document: document) -> None:
    """Show labels as the mapping that they are used as, and no values of more than one line."""
    for reference in list(document.findall(pending_xref)):
        if reference.get("reftarget", "").endswith("FrozenMap"):
            reference.replace_self(Text("Mapping[str, str]"))
    for annotation in list(document.findall(desc_annotation)):
        text = annotation.astext()
        if text.lstrip().startswith("=") and len(text) > LONGEST_VALUE:
            annotation.parent.remove(annotation)


def resolve_short_name(
    app: Sphinx, env: BuildEnvironment, node: pending_xref, content: TextElement
) -> reference | None:
    """Find a name of ours that another module defines, as `Period` in a docstring of `registry`."""
    if node.get("refdomain") != "py":
        return None
    found = env.domains.python_domain.find_obj(env, "", "", node["reftarget"], None, 1)
    if len(found) != 1:
        return None
    [(name, entry)] = found
    return make_refnode(app.builder, node["refdoc"], entry.docname, entry.node_id, content, name)


def build_sample_site(app: Sphinx, failure: Exception | None) -> None:
    """Write the pages of the sample registry into the folder ``sample``, to which other pages link."""
    if failure is None and app.builder.format == "html":
        languages = ["en", "ja", "zh", "de"]
        site.build(kitakyushu(), app.outdir / "sample", on="2024-08-29", languages=languages)


def setup(app: Sphinx) -> None:
    """Connect the functions above."""
    app.connect("autodoc-process-signature", simplify_signature)
    app.connect("autodoc-process-docstring", describe_constant)
    app.connect("doctree-read", share_descriptions, priority=100)  # before the table of contents
    app.connect("doctree-read", shorten_descriptions)
    app.connect("missing-reference", resolve_short_name)
    app.connect("build-finished", build_sample_site)
