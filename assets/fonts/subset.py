#!/usr/bin/env python3
"""Makes the fonts of this folder from the packages of Noto Serif SC and Noto Sans SC. How to call it: README.md."""

import bz2
import sys
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

UNIHAN = "/usr/share/unicode/Unihan_OtherMappings.txt.bz2"

# Latin-1 and its next block, punctuation, currency, letter-like, arrows, mathematics, technical, enclosed, boxes and
# shapes, dingbats, CJK punctuation with kana and bopomofo, squared, vertical and full-width forms.
BLOCKS = (
    (0xA0, 0x17F), (0x2000, 0x206F), (0x20A0, 0x20BF), (0x2100, 0x22FF), (0x2300, 0x23FF), (0x2460, 0x27BF),
    (0x3000, 0x312F), (0x3200, 0x33FF), (0xFE10, 0xFE1F), (0xFE30, 0xFE4F), (0xFF00, 0xFFEF),
)  # fmt: skip

# (package, its file, encoding whose characters are kept, result)
FACES = (
    ("noto-serif-sc", "400Regular/NotoSerifSC_400Regular.ttf", "gbk", "NotoSerifSC-Regular.ttf"),
    ("noto-serif-sc", "700Bold/NotoSerifSC_700Bold.ttf", "gbk", "NotoSerifSC-Bold.ttf"),
    ("noto-sans-sc", "400Regular/NotoSansSC_400Regular.ttf", "gbk", "NotoSansSC-Regular.ttf"),
    ("noto-sans-sc", "700Bold/NotoSansSC_700Bold.ttf", "gb2312", "NotoSansSC-Bold.ttf"),
)


def characters(encoding):
    """The characters of the encoding, of the blocks above and of the standard list of 8,105 characters."""
    keep = {point for point in range(0x20, 0x10000) if chr(point).encode(encoding, "ignore")}
    for first, last in BLOCKS:
        keep.update(range(first, last + 1))
    with bz2.open(UNIHAN, "rt", encoding="utf-8") as unihan:
        keep.update(int(line.split("\t")[0][2:], 16) for line in unihan if "\tkTGH\t" in line)
    return keep


def set_chinese_dash(font):
    """Gives — and · their Chinese forms without a language tag, which a plain text layout does not pass on.

    The dash fills its em, so that two of them join without the ligature that such a layout does not apply either.
    """
    dash, dot = font.getBestCmap()[0x2015], font.getBestCmap()[0x2027]
    glyph = font["glyf"][dash]
    left, right, width = glyph.xMin, glyph.xMax, font["hmtx"][dash][0]
    for index, (x, y) in enumerate(glyph.coordinates):
        glyph.coordinates[index] = (0 if x <= (left + right) / 2 else width, y)
    glyph.recalcBounds(font["glyf"])
    font["hmtx"][dash] = (width, glyph.xMin)
    for table in font["cmap"].tables:
        if 0x2014 in table.cmap:
            table.cmap[0x2014] = dash
        if 0xB7 in table.cmap:
            table.cmap[0xB7] = dot


def make(source, encoding, target):
    font = TTFont(source)
    set_chinese_dash(font)
    options = subset.Options()
    options.layout_features = ["ccmp"]
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]
    options.drop_tables += ["STAT", "BASE", "vhea", "vmtx", "GlyphOrder"]
    options.hinting = False
    options.notdef_outline = True
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=characters(encoding))
    subsetter.subset(font)
    font.save(target)
    print(target, len(font.getBestCmap()), "characters,", Path(source).stat().st_size, "->", Path(target).stat().st_size, "bytes")


if __name__ == "__main__":
    packages, results = Path(sys.argv[1]), Path(sys.argv[2])
    for package, file, encoding, result in FACES:
        make(packages / package / file, encoding, results / result)
