"""The one partnership or municipality that a text means, by the names of municipalities and their ids; else why
there is none.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from partnerships._validation import did_you_mean, list_known_words, truncated_repr
from partnerships.errors import NotFound

if TYPE_CHECKING:
    from partnerships._index.names import NameIndex
    from partnerships._index.store import PartnershipStore
    from partnerships.municipalities import Municipality
    from partnerships.partnership import Partnership


def find_partnership(words: str, partnerships: PartnershipStore, names: NameIndex) -> Partnership:
    """Return the one partnership between two parties, or with a party. Raises `NotFound`."""
    groups = _find_parties(words, names)
    found = {
        each.id: each for parties in groups for each in partnerships.index.involving(set(parties))
    }
    if len(found) == 1:
        return next(iter(found.values()))
    if found:
        candidates = list_known_words(map(_describe_start, found.values()))
        message = f"several partnerships are meant ({candidates}): {truncated_repr(words)}"
    elif any(len(parties) == 1 for parties in groups):
        message = f"no partnership of this municipality: {truncated_repr(words)}"
    elif groups:
        message = f"no partnership between these municipalities: {truncated_repr(words)}"
    else:
        close = names.suggest(words, partnerships)
        message = f"no partnership or municipality with this id or name: {truncated_repr(words)}"
        message += did_you_mean(close)
    raise NotFound(message, value=words)


def find_municipality(words: str, names: NameIndex) -> Municipality:
    """Return the municipality with an id, or the only one with a name. Raises `NotFound`."""
    found = [names.municipalities[id_] for id_ in names.find(words)]
    if len(found) == 1:
        return found[0]
    if found:
        candidates = list_known_words(sorted(map(_describe_bearer, found)))
        message = f"several municipalities have this name, give an id ({candidates})"
        raise NotFound(f"{message}: {truncated_repr(words)}", value=words)
    message = f"no municipality with this id or name: {truncated_repr(words)}"
    raise NotFound(message + did_you_mean(names.suggest(words)), value=words)


def _find_parties(words: str, names: NameIndex) -> list[tuple[str, ...]]:
    """Return the ids of the municipalities that a text names, alone or two together: by ids, else by
    names.
    """
    if words in names.municipalities:
        return [(words,)]
    cuts = [cut for cut, character in enumerate(words) if character == "-"]
    pairs = [(words[:cut], words[cut + 1 :]) for cut in cuts]
    return (
        [pair for pair in pairs if pair[0] != pair[1] and names.municipalities.keys() >= {*pair}]
        or [(id_,) for id_ in names.find(words)]
        or sorted(set(names.iter_pairs(words)))
    )


def _describe_start(partnership: Partnership) -> str:
    """Return the id of a partnership, and the year in which it was first concluded."""
    on = partnership.acts[0].on
    return f"{partnership.id} ({on.year or on})"


def _describe_bearer(municipality: Municipality) -> str:
    """Return the id of a municipality, and its country and lifetime as far as they are known."""
    since, until = (str(each or "") for each in (municipality.since, municipality.until))
    known = (municipality.country, f"{since}–{until}" if since or until else None)
    details = ", ".join(each for each in known if each)
    return f"{municipality.id} ({details})" if details else municipality.id
