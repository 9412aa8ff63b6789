"""Look up countries, former countries and regions by the names that lists print.

The names are beside this module: those of countries in ``countries.tsv``, made of Unicode CLDR by
``tests/support/make_cldr_tables.py``, those of former countries in ``former_countries.tsv``, and those of
states, provinces and prefectures in ``regions.tsv``.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from importlib import resources
from typing import TYPE_CHECKING, Final, NamedTuple

from partnerships._languages.lexicon import get_words, normalize_word
from partnerships.municipalities import COUNTRIES

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

_FORM_BEHIND: Final = re.compile(
    "(?:人民|民主|社会主義|连邦|連邦|聯邦|联邦|イスラム|・)*"
    "(?:共和国|共和國|王国|王國|連邦|联邦|聯邦|公国|公國|合众国|合衆国|合眾國|国|國|공화국|왕국|연방|국)$"
)
"""The form of state behind a country's name: 共和国 in フランス共和国."""
_FORM_IN_FRONT: Final = re.compile(
    r"(?:the )?(?:[a-z'а-яіїєґ-]+ ){0,3}?(?:"
    r"(?:republic|kingdom|commonwealth|union|principality|sultanate|grand duchy) of(?: the)?"
    r"|(?:republique|royaume|principaute|grand-duche)(?: [a-z]+){0,2} (?:du|des|de la|de|d')"
    r"|(?:republica|reino|principado)(?: [a-z]+){0,2} (?:del|de la|de|do|da)"
    r"|(?:repubblica|regno|principato)(?: [a-z]+){0,2} (?:di|del|della|dell')"
    r"|(?:republik|konigreich|furstentum|republika|republiek|koninkrijk|republiken|konungariket)"
    r"|(?:республика|королевство|республіка|королівство)"
    r"|(?:cong hoa(?: [a-z]+){0,3}|vuong quoc)"
    r") ?(?P<name>[^ ].*)"
)
"""The form of state in front of it: Republic of Poland, Republik Polen."""
_WITH_ARTICLE: Final = re.compile(r"(?P<name>.+), ?(?P<front>the|.* of(?: the)?)", re.IGNORECASE)
"""A name as in alphabetical lists: Gambia, The; Moldova, Republic of."""
_REPUBLICS: Final = ("republic", "republique", "republica", "repubblica", "republika", "republik")
"""What is abbreviated in Rep. Checa."""
_LAST_OF_FORMS: Final = frozenset("国國邦국방")
"""The last letters of the forms of state that stand behind a name."""
_FIRST_WORD: Final = re.compile(r"[^\W\d_]+\.?(?: ?-|[^\S\n]+)|[旧舊前原구옛](?=[^\s])")
"""A word in front of a name, or one letter of an East Asian script."""
_NO_LETTERS: Final = re.compile("[^a-z0-9]+")
_MOST_WORDS: Final = 4
"""The number of words of the longest word for a kind of region."""
_LONGEST_SUFFIX: Final = 8
_V_SOUNDS: Final = (("ヴァ", "バ"), ("ヴィ", "ビ"), ("ヴェ", "ベ"), ("ヴォ", "ボ"), ("ヴ", "ブ"))
"""Two spellings of one sound: ヴェトナム and ベトナム."""
_AMBIGUOUS_NAMES: Final = frozenset(
    {
        "georgia",
        "georgie",
        "jersey",
        "lebanon",
        "congo",
        "kongo",
        "コンゴ",
        "刚果",
        "剛果",
        "콩고",
        "конго",
    }
)
"""Names of countries that are ambiguous after the name of a municipality: Atlanta, Georgia."""
_LETTERS: Final = """
    米US 美US 미US 英GB 영GB 独DE 獨DE 德DE 독DE 仏FR 佛FR 法FR 불FR 伊IT 意IT 露RU 俄RU 러RU 韓KR 韩KR 한KR
    中CN 중CN 豪AU 澳AU 호AU 加CA 印IN 日JP 일JP 台TW 臺TW 西ES 葡PT 蘭NL 荷NL 墺AT 奥AT 越VN 泰TH 墨MX 伯BR
    希GR 土TR 波PL 蒙MN 星SG 緬MM 缅MM 丁DK 諾NO 芬FI AAT BBE DDE EES FFR HHU IIT JJP LLU MMT NNO PPT SSE VVA
"""
"""The letters that stand for countries, also on vehicles."""
_OTHER_CODES: Final = """
    UK GB, EL GR, SLO SI, RSM SM, IRL IE, FL LI, SRB RS, BIH BA, ROK KR, BRD DE, GER DE, SUI CH, NED NL
    DEN DK, CRO HR, GRE GR, POR PT, BUL BG, LAT LV, CHI CL, VIE VN, INA ID, MAS MY, PHI PH, RSA ZA, ALG DZ
    NGR NG, TPE TW, SIN SG, URU UY, PAR PY, CRC CR, ESA SV, GUA GT, HON HN, NCA NI, KSA SA, UAE AE, TAN TZ
    ZIM ZW, ZAM ZM, MYA MM, CAM KH, MGL MN, NEP NP, SRI LK, BAN BD, KOS XK, RKS XK, MON MC, EIR IE
    SCO GB, ENG GB, WAL GB, NIR GB, NKO KP, ROC TW
"""
"""Codes of sports, of vehicles and of British nations, with those of ISO 3166-1."""
_ABBREVIATIONS: Final = frozenset({"usa", "uae"})
"""Abbreviations that are one in any case."""
_SHORT_NAMES: Final = frozenset({"anh", "fas", "nga"})
"""Names of three letters without accents: Nga is Vietnamese for Russia."""
NOT_A_COUNTRY_IN_FRONT: Final = (
    *(
        "巴西利",
        "墨西哥城",
        "墨西哥市",
        "科威特城",
        "科威特市",
        "巴拿马城",
        "巴拿馬城",
        "巴拿馬市",
        "危地马拉城",
    ),
    *(
        "瓜地馬拉市",
        "瓜地馬拉城",
        "伯利兹城",
        "贝宁城",
        "貝寧城",
        "卢森堡市",
        "盧森堡市",
        "摩纳哥城",
        "梵蒂冈城",
    ),
    *(
        "吉布提市",
        "圣马力诺市",
        "马里兰",
        "馬里蘭",
        "马里博尔",
        "馬里博爾",
        "马里乌波尔",
        "马里维",
        "几内亚湾",
    ),
    *(
        "巴林左",
        "巴林右",
        "南阿蘇",
        "東加茂",
        "東加古",
        "哥伦比亚特",
        "哥倫比亞特",
        "브라질리",
        "アメリカン",
    ),
    *("印第安", "日本桥", "日本橋", "日本平", "日本松", "中国村", "台湾海峡", "蒙古包", "美国堡"),
    *(
        "ペルージャ",
        "ペルージア",
        "マリボル",
        "マリウポリ",
        "マリエ",
        "マリーン",
        "マリブ",
        "マリスヴィル",
        "マリリア",
    ),
    *(
        "チリワック",
        "タイラー",
        "タイペイ",
        "タイチュン",
        "タイナン",
        "タイピン",
        "インドール",
        "インディ",
        "トーゴー",
    ),
    *(
        "オマーハ",
        "ケニアン",
        "メキシコシティ",
        "メキシコ・シティ",
        "グアテマラシティ",
        "パナマシティ",
        "ガーナー",
    ),
    *(
        "クウェートシティ",
        "ベリーズシティ",
        "ルクセンブルク市",
        "サンマリノ市",
        "シンガポール市",
        "キューバシティ",
    ),
    *(
        "가나자와",
        "가나가와",
        "가나이",
        "말리부",
        "말리노",
        "페루자",
        "페루지아",
        "타이베이",
        "타이페이",
        "타이중",
    ),
    *(
        "타이난",
        "타이둥",
        "타이위안",
        "타이안",
        "타이저우",
        "타이청",
        "타이창",
        "타이싱",
        "인도르",
        "인도어",
    ),
    *(
        "이란시",
        "멕시코시티",
        "파나마시티",
        "과테말라시티",
        "쿠웨이트시티",
        "룩셈부르크시",
        "칠레시",
        "차드시",
    ),
)
"""Beginnings of municipalities' names that are no country in front of a name: 巴西利亚 is in 巴西, Brazil."""


_SOVEREIGNS: Final = """
    RE FR, GP FR, MQ FR, GF FR, YT FR, NC FR, PF FR, PM FR, WF FR, BL FR, MF FR, TF FR, PR US, GU US, VI US,
    AS US, MP US, UM US, HK CN, MO CN, GI GB, BM GB, KY GB, FK GB, SH GB, VG GB, TC GB, AI GB, MS GB, PN GB,
    IO GB, GS GB, IM GB, GG GB, JE GB, AX FI, GL DK, FO DK, AW NL, CW NL, SX NL, BQ NL, SJ NO, BV NO, CX AU,
    CC AU, NF AU, HM AU, CK NZ, NU NZ, TK NZ
"""
"""The countries that territories with codes of their own belong to."""


class FormerCountry(NamedTuple):
    """A country that is no more: its name in English, and the countries that its land belongs to now."""

    name: str
    successors: tuple[str, ...]


def find_country(name: str) -> str | None:
    """Return the ISO 3166-1 alpha-2 code of a country, given its name or a code in any case."""
    code, named = find_country_code(name), _look_up_country(name)
    is_written_as_name = name.strip().istitle()  # Nga is Vietnamese for Russia, NGA is Nigeria
    return named or code if is_written_as_name else code or named


def find_country_code(text: str) -> str | None:
    """Return the alpha-2 code for a code of two or three letters, of ISO 3166-1, sports or vehicles.

    >>> find_country_code("jp"), find_country_code("JPN"), find_country_code("GER"), find_country_code("Japan")
    ('JP', 'JP', 'DE', None)
    """
    code = text.strip().upper()
    return _load_table().codes.get(code) or _read_other_codes().get(code)


def find_country_letter(text: str) -> str | None:
    """Return the alpha-2 code for the single letter of a country: 米, 英, or D as on vehicles.

    >>> find_country_letter("米"), find_country_letter("F"), find_country_letter("f")
    ('US', 'FR', None)
    """
    return _read_letters().get(text.strip())


@lru_cache(maxsize=8192)
def find_country_beside(name: str) -> str | None:
    """Return the code of a country that is named next to a municipality, or None.

    Codes are not accepted there, since Newark, DE is not in Germany, nor are ambiguous names.
    """
    if normalize_country_name(name) in _AMBIGUOUS_NAMES:
        return None
    return _look_up_country(name)


def find_sovereign(code: str) -> str | None:
    """Return the country that a territory with a code of its own belongs to, or None.

    >>> find_sovereign("RE"), find_sovereign("FR")
    ('FR', None)
    """
    return _read_sovereigns().get(code)


def find_former_country(name: str) -> FormerCountry | None:
    """Return a country that is no more, given its name or an ISO 3166-3 code, or None. A word in front may
    say that it is no more.

    >>> find_former_country("ČSSR")
    FormerCountry(name='Czechoslovakia', successors=('CZ', 'SK'))
    >>> find_former_country("ehem. ČSSR") == find_former_country("旧チェコスロバキア")
    True
    """
    known = get_former_countries()
    found = known.get(normalize_country_name(name))
    if found is None and (before := _find_former_word(name)):
        found = known.get(normalize_country_name(name.strip()[before:]))
    return found


@lru_cache(maxsize=8192)
def find_region(name: str) -> tuple[str, ...]:
    """Return the codes of the countries that have a state, province or prefecture of this name.

    >>> find_region("Oregon"), find_region("オレゴン州"), find_region("WA"), find_region("Nowhere")
    (('US',), ('US',), ('AU', 'US'), ())
    """
    for spelling in _iter_region_names(name):
        if found := _load_regions().get(spelling):
            return found
    return ()


def get_region_names() -> Collection[str]:
    """Return the names of regions, as `normalize_country_name` returns them."""
    return _load_regions().keys()


def get_country_names() -> Mapping[str, str]:
    """Return the code of each country by its names, as `normalize_country_name` returns them."""
    return _load_table().names


@cache
def get_former_countries() -> Mapping[str, FormerCountry]:
    """Return each country that is no more by its names, as `normalize_country_name` returns them."""
    found: dict[str, FormerCountry] = {}
    for name, successors, *others in _read_rows("former_countries.tsv"):
        country = FormerCountry(name, tuple(successors.split()))
        for each in (name, *others):
            found[normalize_country_name(each)] = country
    return found


@lru_cache(maxsize=8192)
def normalize_country_name(name: str) -> str:
    """Return a name as it is looked up: letters and digits alone, without case and accents of Latin letters."""
    return (
        _NO_LETTERS.sub("", name.lower()) if name.isascii() else keep_letters(normalize_word(name))
    )


def keep_letters(word: str) -> str:
    """Return the letters and digits of a normalized word."""
    plain = "".join(filter(str.isalnum, word))
    if "ヴ" in plain:
        for sound, plainer in _V_SOUNDS:
            plain = plain.replace(sound, plainer)
    return plain


def _find_former_word(name: str) -> int:
    """Return the length of the word in front of a country's name that says it is no more, or 0."""
    found = _FIRST_WORD.match(name.strip())
    if found is None:
        return 0
    former = get_words("former")
    word = normalize_word(found[0].rstrip(" -"))
    return found.end() if word in former or f"{word}." in former else 0


class _Table(NamedTuple):
    """The alpha-2 codes of ``countries.tsv``, by all codes and by names."""

    codes: Mapping[str, str]
    names: Mapping[str, str]


@lru_cache(maxsize=8192)
def _look_up_country(name: str) -> str | None:
    if not may_name_country(name):
        return None
    names = _load_table().names
    for spelling in iter_spellings(name.strip()):
        key = normalize_country_name(spelling)
        if key in names and not _is_other_word(spelling, key):
            return names[key]
    return None


def _is_other_word(text: str, key: str) -> bool:
    """Whether two or three letters are not written as the name is: us and Ao are no US and Áo, and LAO,
    which is no Lào, is a code.
    """
    text = text.strip("’‘ʼʻ'")
    if len(key) > 3 or not text.isascii() or key in _ABBREVIATIONS:
        return False
    if text.isupper():
        return text in _load_table().codes
    return not (text.istitle() and key in _SHORT_NAMES)


def may_name_country(name: str) -> bool:
    """Whether a text ends as the name of a country does. Most names of municipalities do not, and need
    not be tried without each article and each form of state.
    """
    key, endings = normalize_country_name(name), _find_endings()
    if key[-3:] in endings or "," in name:
        return True
    return not name.isascii() and (
        key[-2:] in endings or key[-1:] in endings or name.rstrip()[-1:] in _LAST_OF_FORMS
    )


@cache
def _find_endings() -> frozenset[str]:
    """Return the last three letters of each country's name."""
    return frozenset(name[-3:] for name in get_country_names())


def iter_spellings(name: str) -> Iterator[str]:
    """Yield a name, and without its article and the form of state."""
    yield name
    if (found := _WITH_ARTICLE.fullmatch(name)) is not None:
        name = f"{found['front']} {found['name']}"
        yield name
    plain = normalize_word(name)
    if (found := _FORM_IN_FRONT.fullmatch(plain)) is not None:
        yield found["name"]
    if plain.startswith("rep. "):
        for word in _REPUBLICS:
            yield from iter_spellings(f"{word} {plain[5:]}")
    if plain.startswith(_find_articles()):
        for article in _find_articles():
            if plain.startswith(article):
                yield plain[len(article) :].strip()
    if (bare := _FORM_BEHIND.sub("", name)) != name:
        yield bare


@cache
def _find_articles() -> tuple[str, ...]:
    """Return the articles, each with the space that is behind it."""
    return tuple(
        each if each.endswith("'") else f"{each} " for each in sorted(get_words("articles"))
    )


def _iter_region_names(name: str) -> Iterator[str]:
    """Yield the name of a region as it is looked up, and without the word for its kind."""
    key = normalize_country_name(name)
    if len(key) > 3 or not name.isascii() or name.strip().isupper() or name.strip().endswith("."):
        yield key
    kinds = get_words("regions")
    words = normalize_word(name).split(" ")
    for number in range(min(len(words) - 1, _MOST_WORDS), 0, -1):
        if " ".join(words[:number]) in kinds:
            yield normalize_country_name(" ".join(words[number:]))
        if " ".join(words[-number:]) in kinds:
            yield normalize_country_name(" ".join(words[:-number]))
    suffixes = get_words("region_suffixes")
    for length in range(min(len(key) - 1, _LONGEST_SUFFIX), 0, -1):
        if key[-length:] in suffixes:
            yield key[:-length]


def _read_rows(name: str) -> Iterator[list[str]]:
    """Yield the rows of a table that is beside this module."""
    text = resources.files("partnerships.formats._rows").joinpath(name).read_text("utf-8")
    for line in text.splitlines():
        if not line.startswith("#"):
            yield line.split("\t")


@cache
def _load_table() -> _Table:
    codes = {code: code for code in COUNTRIES}
    names: dict[str, str] = {}
    for code, alpha_3, *spellings in _read_rows("countries.tsv"):
        codes[alpha_3] = code
        names.update(dict.fromkeys(spellings, code))
    return _Table(codes, names)


@cache
def _read_other_codes() -> dict[str, str]:
    pairs = (each.split() for each in re.split(r"[,\n]", _OTHER_CODES.strip()))
    return {other: code for other, code, *_ in pairs}


@cache
def _read_sovereigns() -> dict[str, str]:
    pairs = (each.split() for each in re.split(r"[,\n]", _SOVEREIGNS) if each.strip())
    return dict(pairs)


@cache
def _read_letters() -> dict[str, str]:
    return {each[0]: each[1:] for each in _LETTERS.split()}


@cache
def _load_regions() -> dict[str, tuple[str, ...]]:
    found: dict[str, set[str]] = {}
    for code, *names in _read_rows("regions.tsv"):
        for name in names:
            found.setdefault(normalize_country_name(name), set()).add(code)
    return {name: tuple(sorted(codes)) for name, codes in found.items()}
