#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Turns a text file into a C header with one array that ends in NUL: embed.py IN OUT NAME. For the Lua prelude
and the grammar of minutes."""
import pathlib
import sys


def main(source, target, name):
    data = pathlib.Path(source).read_bytes() + b"\0"
    rows = [", ".join(str(b - 256 if b > 127 else b) for b in data[i:i + 24]) for i in range(0, len(data), 24)]
    text = f"static const char {name}[] = {{\n    " + ",\n    ".join(rows) + "};\n"
    pathlib.Path(target).write_text(text, encoding="ascii")


if __name__ == "__main__":
    main(*sys.argv[1:4])
