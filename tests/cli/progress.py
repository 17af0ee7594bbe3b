#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The line that tells how far a long import is, seen through a pseudo-terminal. Prints TAP.

usage: progress.py LOFTE
"""
import fcntl
import os
import pty
import re
import struct
import subprocess
import sys
import tempfile
import termios
import time
from pathlib import Path

LOFTE = Path(sys.argv[1]).resolve()
ITEM = '<item number="1"><title>Trafik</title><p>Polisen har gjort två trafikkontroller i mars.</p></item>'
MINUTES = ('<minutes xmlns="urn:lofte:minutes:1" id="{0}" group="SSPF" municipality="0687" date="2023-03-14"><agenda>'
           "{1}</agenda></minutes>")
# A plugin that takes its time makes few files a long import, on any machine.
SLOW = "statement = function() local n = 0 for i = 1, 4000000 do n = n + i end end,"

SECONDS = 2


def write(folder, files):
    folder.mkdir()
    for i in range(files):
        (folder / f"{i:04}.xml").write_text(MINUTES.format(f"m{i}", ITEM), encoding="utf-8")
    return folder


def slow_workspace(place):
    subprocess.run([LOFTE, "init", place, "--agreement", "tranas-2023-2024"], check=True, capture_output=True)
    pledge = next(place.rglob("trafikmiljo/pledge.lua"))
    text = pledge.read_text(encoding="utf-8")
    pledge.write_text(re.sub(r"^return pledge \{", "return pledge { " + SLOW, text, flags=re.M), encoding="utf-8")


def run(columns, *words):
    """What came to the terminal of a program whose stderr it is, and the exit status."""
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
    env = {key: value for key, value in os.environ.items() if key not in ("COLUMNS", "LC_ALL", "LC_MESSAGES", "LANG")}
    child = subprocess.Popen([LOFTE, *words], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=theirs, env=env)
    os.close(theirs)
    seen = b""
    while True:
        try:
            more = os.read(ours, 4096)
        except OSError:
            break
        if not more:
            break
        seen += more
    os.close(ours)
    return seen.decode("utf-8"), child.wait()


def slow_files(few, *call):
    """How many files take this machine some seconds: the line is first drawn after one."""
    began = time.monotonic()
    run(80, *call, "check", few)
    return min(1000, max(32, int(SECONDS * 2 / (time.monotonic() - began))))


def screen(seen):
    """What is left on the line after the carriage returns."""
    line = ""
    for part in seen.split("\r"):
        line = part + line[len(part):]
    return line


def main():
    failed = 0
    checks = []

    def check(right, name, seen=""):
        checks.append(name)
        print(f"{'ok' if right else 'not ok'} {len(checks)} - {name}")
        if not right:
            print(f"# {seen[-300:]!r}")
        return not right

    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        place = folder / "workspace"
        slow_workspace(place)
        many, few = write(folder / "many", 1032), write(folder / "few", 2)
        call = ("--workspace", place, "--as-of", "2024-12-31")
        for path in sorted(many.iterdir())[slow_files(few, *call):]:
            path.write_text("<minutes/>", encoding="utf-8")  # refused at once; they come last
        seen, status = run(80, *call, "--lang", "sv", "check", many)
        drawn = re.findall(r"Kontrollerar ([\d\u00a0]+) av 1\u00a0032 filer …", seen)
        done = [int(number.replace("\u00a0", "")) for number in drawn]
        failed += check(status == 3 and len(done) > 1 and done == sorted(done), "it counts up", seen)
        failed += check(screen(seen).strip() == "" and seen.endswith("\r"), "it leaves an empty line", seen)
        seen, status = run(20, *call, "--lang", "en", "import", many)
        failed += check("Importing " in seen and " of 1,032 files" in seen, "an import says so in English", seen)
        failed += check(max(map(len, seen.split("\r"))) < 40, "it fits the narrowest line that is written for", seen)
        for words in (("--quiet", "check", many), ("--json", "check", many), ("check", few)):
            seen, status = run(80, *call, *words)
            failed += check("\r" not in seen.replace("\r\n", "\n"), f"none with {words[0]}", seen)
    print(f"1..{len(checks)}")
    return failed > 0


if __name__ == "__main__":
    sys.exit(main())
