#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Workspaces that somebody or something has damaged, and every command on them. Speaks TAP, a case for each damage.

    damage.py LOFTE DATA

A command answers as if nothing had happened, or it fails in one clear sentence that says where; it never crashes, never
answers otherwise, and never calls the workspace sound after a command has failed on it for want of what it needs.
"""
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from pathlib import Path

MEETING = 'est-2023-01-31'
COMMANDS = {
    'status': ['status', '--json'], 'links': ['links'], 'alerts': ['alerts'], 'meetings': ['meetings'],
    'history': ['meetings', MEETING, '--history'], 'verify': ['explain', 'lob-pl', '--verify'],
    'explain': ['explain', 'lob-pl', '--json'], 'import': ['import', '{minutes}'], 'try': ['import', '--dry-run', '{minutes}'],
}
READS = {'status', 'links', 'alerts', 'meetings', 'history', 'verify', 'explain', 'try'}
WHOLE = {'meetings', 'history', 'verify'}  # read whole minutes
ALL = set(COMMANDS)
LOOSE, ODD = 'PRAGMA foreign_keys = 0', 'PRAGMA ignore_check_constraints = 1'

# what was done, and which of the commands must fail on it; the others must answer as before
DAMAGE = {
    'the minutes are gone': ([LOOSE, 'DROP TABLE revision'], ALL),
    'who was there is gone': ([LOOSE, 'DROP TABLE person'], WHOLE | {'import', 'try'}),
    'the items are gone': ([LOOSE, 'DROP TABLE item'], ALL - {'alerts', 'explain', 'links', 'status'}),
    'the texts are gone': ([LOOSE, 'DROP TABLE passage'], WHOLE | {'import', 'try'}),
    'the figures are gone': ([LOOSE, 'DROP TABLE report'], WHOLE),
    'what was read is gone': ([LOOSE, 'DROP TABLE reading'], ALL),
    'the statements are gone': ([LOOSE, 'DROP TABLE statement'], ALL),
    'the findings are gone': ([LOOSE, 'DROP TABLE finding'], {'meetings', 'history', 'import', 'try'}),
    'a kind of statement that there is none': ([ODD, "UPDATE statement SET kind = 'odd'"], READS - {'history'}),
    'a kind of meeting that there is none': ([ODD, "UPDATE revision SET kind = 'odd'"], READS),
    'a kind of passage that there is none': ([ODD, "UPDATE passage SET kind = 'odd'"], WHOLE),
    'a kind of figure that there is none': ([ODD, "UPDATE report SET kind = 'odd'"], WHOLE - {'history'}),
    'passages of no item': ([LOOSE, 'UPDATE passage SET item_position = item_position + 9999'], WHOLE),
    'figures of no item': ([LOOSE, 'UPDATE report SET item_position = item_position + 9999'], WHOLE - {'history'}),
    'a text that was changed': (["UPDATE passage SET text = 'x'"], {'verify'}),
    'a title that was changed': (["UPDATE item SET title = 'x' WHERE closed = 0"], {'verify'}),
    'a later version of the schema': (['PRAGMA user_version = 900'], ALL),
    'the database of another program': (['PRAGMA application_id = 7'], ALL),
}


class Place:
    def __init__(self, lofte, data, folder):
        self.lofte, self.folder = lofte, Path(folder)
        self.workspace, self.minutes = self.folder / 'workspace', self.folder / 'minutes'
        self.database = self.workspace / 'lofte.db'
        plain = data / 'corpus/plain/minutes'
        self.minutes.mkdir()
        for path in sorted(plain.glob('*.xml'))[:12]:
            shutil.copy(path, self.minutes)
        self.run('init', self.workspace, '--agreement', 'tranas-2023-2024')
        self.run('import', self.minutes)
        for path in sorted((data / 'corpus/notes/minutes').glob('*.xml'))[:2]:
            shutil.copy(path, self.minutes)
        self.sound = self.database.read_bytes()
        self.expected = {name: self.command(name, self.sound) for name in COMMANDS}

    def run(self, *words):
        done = subprocess.run([self.lofte, '--lang', 'en', '--workspace', self.workspace, '--as-of', '2024-06-30',
                               *map(str, words)], capture_output=True, env=dict(os.environ, LC_ALL='C'), timeout=120,
                              check=False)
        return done.returncode, done.stdout, done.stderr.decode('utf-8', 'replace')

    def command(self, name, database):
        self.database.write_bytes(database)
        return self.run(*[word.format(minutes=self.minutes) for word in COMMANDS[name]])

    def damaged(self, steps):
        self.database.write_bytes(self.sound)
        with sqlite3.connect(self.database, isolation_level=None) as base:
            for step in steps:
                base.execute(step)
        base.close()
        return self.database.read_bytes()


def told(code, out, err):
    """A failure in one sentence."""
    return code == 1 and err.startswith(('lofte: ', '/')) and len(err.splitlines()) <= 2 and len(err) < 400


def wrong_with(place, steps, failing):
    database = place.damaged(steps)
    for name in sorted(failing | {'status', 'meetings'}):
        answer = place.command(name, database)
        if name in failing and not told(*answer):
            yield f'{name} should have failed in words: {answer[0]} {answer[2][:200]!a}'
        elif name not in failing and answer != place.expected[name]:
            yield f'{name} should have answered as before: {answer[0]} {answer[2][:200]!a}'


def files_wrong(place):
    """What is no database at all, or only half of one."""
    for what, content in {'empty': b'', 'text': b'<minutes/>' * 500, 'half': place.sound[:len(place.sound) // 2],
                          'zeroed': place.sound[:4096] + bytes(len(place.sound) - 4096)}.items():
        for name in ('status', 'import'):
            answer = place.command(name, content)
            if not told(*answer) and (what != 'empty' or answer[0] not in (0, 1)):
                yield f'{what}: {name}: {answer[0]} {answer[2][:200]!a}'
    place.database.unlink()
    answer = place.run('status')
    if answer[0] != 1 or 'no database' not in answer[2] and 'workspace' not in answer[2]:
        yield f'no file: {answer[0]} {answer[2][:200]!a}'


def main():
    lofte, data = os.path.abspath(sys.argv[1]), Path(sys.argv[2])
    failed = 0
    print(f'1..{len(DAMAGE) + 1}')
    with tempfile.TemporaryDirectory() as folder:
        place = Place(lofte, data, folder)
        cases = [(name, wrong_with(place, *damage)) for name, damage in DAMAGE.items()]
        for number, (name, wrong) in enumerate([*cases, ('what is no database at all', files_wrong(place))], 1):
            wrong = list(wrong)
            failed += bool(wrong)
            print(f"{'not ok' if wrong else 'ok'} {number} - {name}")
            for line in wrong:
                print(f'# {line}')
    return failed > 0


sys.exit(main())
