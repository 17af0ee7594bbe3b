#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Backups while others write, kills at random moments, and restores, at the command line. Speaks TAP.

    backup.py LOFTE CORPUS
"""
import os
import random
import re
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from workspace import Tap, Workspace

BRIEF = [['links'], ['status']]
FILES, KILLS = 300, 6


def many(folder, minutes, n):
    """n files of minutes, each its own meeting."""
    folder.mkdir()
    text = minutes[0].read_text(encoding='utf-8')
    for i in range(n):
        (folder / f'{i:04}.xml').write_text(re.sub(r' id="[^"]*"', f' id="m-{i:04}"', text, count=1), encoding='utf-8')
    return folder


def start(lofte, workspace, *words):
    return subprocess.Popen([lofte, '--workspace', workspace, *words], stdout=subprocess.DEVNULL,
                            stderr=subprocess.DEVNULL)


def sound(path):
    """A backup's database by another program's reading: whole, and without gaps in what was imported."""
    with sqlite3.connect(f'file:{path}/lofte.db?mode=ro', uri=True) as db:
        if db.execute('PRAGMA integrity_check').fetchall() != [('ok',)]:
            return f'{path} is damaged'
        got = [row[0] for row in db.execute("SELECT meeting FROM revision WHERE meeting LIKE 'm-%' ORDER BY meeting")]
        torn = db.execute('SELECT count(*) FROM revision WHERE key NOT IN (SELECT revision_key FROM item)').fetchone()[0]
        if torn or got != [f'm-{i:04}' for i in range(len(got))]:
            return f'{path} is torn'
    return None


def during_load(tap, lofte, folder, minutes):
    workspace = Workspace(lofte, folder / 'w')
    workspace.bring('2025-01-02', *minutes)
    before = workspace.answers(BRIEF)
    writer = start(lofte, workspace.folder, 'import', many(folder / 'many', minutes, FILES))
    wrong, backups = [], []
    while writer.poll() is None or not backups:
        path = str(folder / f'b{len(backups)}')
        rc, _, err = workspace.run('backup', path)
        wrong += [f'exit {rc}: {err}'] if rc else []
        backups.append(path)
    wrong += [f'the import ended with {writer.returncode}'] if writer.returncode else []
    tap.case('backups are made while an import writes', wrong)
    tap.case('each of them is whole', [word for word in map(sound, backups) if word])
    after = workspace.answers(BRIEF)
    final = str(folder / 'final')
    workspace.run('backup', final)
    copy = Workspace.__new__(Workspace)
    copy.lofte, copy.folder = lofte, final
    tap.case('a backup answers as its workspace does', [] if copy.answers(BRIEF) == after else ['it does not'])
    rc, out, err = workspace.run('undo', '2')
    rc, out, err = workspace.run('restore', final)
    tap.case('a restore brings every answer back', [] if rc == 0 and workspace.answers(BRIEF) == after else [out + err])
    rc, out, err = workspace.run('restore', sorted(str(path) for path in workspace.folder.glob('before-restore-*'))[0])
    tap.case('and what was put aside comes back too', [] if rc == 0 and workspace.answers(BRIEF) == before else [out + err])
    return workspace, final


def killed(tap, workspace, final, folder):
    lofte, wrong = workspace.lofte, []
    want = [workspace.answers(BRIEF), None]
    workspace.run('restore', final)
    want[1] = workspace.answers(BRIEF)
    dice = random.Random(5)
    for i in range(KILLS):
        name = folder / f'killed{i}'
        child = start(lofte, workspace.folder, 'backup', name)
        time.sleep(dice.uniform(0, 0.3))
        child.send_signal(signal.SIGKILL)
        child.wait()
        if name.exists() and sound(name):
            wrong.append(sound(name))
    workspace.run('backup', folder / 'after')
    wrong += [f'{path} is left' for path in folder.glob('lofte-backup.part-*')]
    tap.case('a killed backup leaves none, or a whole one, and the next clears up', wrong)
    wrong, aside = [], sorted(workspace.folder.glob('before-restore-*'))[0]
    for i in range(KILLS):
        child = start(lofte, workspace.folder, 'restore', (final, aside)[i % 2])
        time.sleep(dice.uniform(0, 0.4))
        child.send_signal(signal.SIGKILL)
        child.wait()
        with sqlite3.connect(workspace.folder / 'lofte.db') as db:
            n = db.execute("SELECT count(*) FROM revision WHERE meeting LIKE 'm-%'").fetchone()[0]
            wrong += [f'{n} of {FILES} are there'] if n not in (0, FILES) else []
    rc, out, err = workspace.run('restore', final)
    wrong += [out + err] if rc or workspace.answers(BRIEF) != want[1] else []
    wrong += [f'{path} is left' for path in workspace.folder.glob('lofte-backup.part-*')]
    tap.case('a killed restore leaves the old or the new and can be run again', wrong)


def main(lofte, corpus):
    tap = Tap()
    minutes = sorted((Path(corpus) / 'formal' / 'minutes').glob('*.xml'))
    with tempfile.TemporaryDirectory() as folder:
        workspace, final = during_load(tap, os.path.abspath(lofte), Path(folder), minutes)
        killed(tap, workspace, final, Path(folder))
    print(f'1..{tap.n}')
    return tap.failed > 0


sys.exit(main(*sys.argv[1:]))
