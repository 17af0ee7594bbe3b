#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""An import and its undo at the command line: the answers are the bytes that they were. Speaks TAP.

    undo.py LOFTE CORPUS
"""
import os
import re
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from workspace import QUESTIONS, VIEWS, Tap, Workspace


def revised(path, folder):
    """The same minutes as a second revision that says one more."""
    text = path.read_text(encoding='utf-8')
    text = re.sub(r'revision="1"', '', text).replace('<minutes ', '<minutes revision="2" ', 1)
    text = re.sub(r'</agenda>', '<item number="99"><title>Trafik</title><report activity="trafikkontroller" count="7"/>'
                  '</item></agenda>', text)
    new = folder / ('r2-' + path.name)
    new.write_text(text, encoding='utf-8')
    return new


def changed(before, after):
    asked = [view + question for view in VIEWS for question in QUESTIONS]
    return [' '.join(words) for words, a, b in zip(asked, before, after) if a != b]


def answers_come_back(tap, lofte, folder, minutes):
    workspace = Workspace(lofte, folder / 'w')
    early, late = minutes[::2], minutes[1::2]
    late += [revised(path, folder) for path in early[:3]]
    wrong = []
    if workspace.bring('2025-01-02', *early) != 1:
        wrong.append('the first import is not number 1')
    before = workspace.answers()
    number = workspace.bring('2025-01-05', *late)
    after = workspace.answers()
    differ = sum(a != b for a, b in zip(before, after))
    tap.case('an import changes the answers', wrong + ([] if differ > len(before) // 2 else [f'{differ} differ']))
    rc, out, _ = workspace.run('undo', str(number), '--as-of', '2025-01-20', '--dry-run')
    tap.case('a dry undo changes nothing', [] if rc == 0 and workspace.answers() == after else [rc, out])
    rc, out, _ = workspace.run('undo', str(number), '--as-of', '2025-01-20')
    tap.case('after the undo every answer has the bytes of before',
             [out] * bool(rc) + changed(before, workspace.answers()))
    again = workspace.bring('2025-01-05', *late)
    tap.case('the same files again bring the answers of after', [] if workspace.answers() == after and again == 3 else
             [f'import {again}'])
    got = [(row['number'], row['undone'], row['files']) for row in workspace.imports()]
    tap.case('the list tells what stands', [] if got == [
        (1, None, len(early)), (2, '2025-01-20', len(late)), (3, None, len(late))] else [str(got)])


def killed(tap, lofte, folder, minutes):
    """Many files, and a kill as soon as some are in."""
    workspace = Workspace(lofte, folder / 'k')
    many = folder / 'many'
    many.mkdir()
    text = minutes[0].read_text(encoding='utf-8')
    for i in range(800):
        (many / f'{i:04}.xml').write_text(re.sub(r' id="[^"]*"', f' id="m-{i}"', text, count=1), encoding='utf-8')
    before = workspace.answers()
    child = subprocess.Popen([lofte, '--workspace', workspace.folder, 'import', many], stdout=subprocess.DEVNULL)
    deadline = time.monotonic() + 60
    while not workspace.imports() and time.monotonic() < deadline:
        time.sleep(0.05)
    child.send_signal(signal.SIGKILL)
    child.wait()
    rows = workspace.imports()
    good = len(rows) == 1 and rows[0]['files'] > 0
    tap.case('a killed import has its number with what got in', [] if good else [str(rows)])
    rc = workspace.run('undo', '1')[0]
    tap.case('and is taken back by it', [] if rc == 0 and workspace.answers() == before else [f'exit {rc}'])


def main(lofte, corpus):
    tap = Tap()
    minutes = sorted((Path(corpus) / 'formal' / 'minutes').glob('*.xml'))
    with tempfile.TemporaryDirectory() as folder:
        answers_come_back(tap, os.path.abspath(lofte), Path(folder), minutes)
        killed(tap, os.path.abspath(lofte), Path(folder), minutes)
    print(f'1..{tap.n}')
    return tap.failed > 0


sys.exit(main(*sys.argv[1:]))
