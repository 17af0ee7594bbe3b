#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""`lofte journal` as it stands after a coordinator's day, and after somebody changed a byte of it. Speaks TAP.

    journal.py LOFTE MINUTES_FOLDER
"""
import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path


class Tap:
    def __init__(self):
        self.n = self.failed = 0

    def case(self, name, passed, *seen):
        self.n += 1
        self.failed += not passed
        print(f"{'' if passed else 'not '}ok {self.n} - {name}")
        for line in '' if passed else '\n'.join(map(str, seen)).splitlines()[:20]:
            print(f'# {line}')


def run(lofte, workspace, *words):
    done = subprocess.run([lofte, '--workspace', workspace, '--lang', 'en', '--as-of', '2024-12-31', *map(str, words)],
                          capture_output=True, text=True, check=False, timeout=60)
    return done.returncode, done.stdout, done.stderr


def events(lofte, workspace):
    return json.loads(run(lofte, workspace, 'journal', '--json')[1])['events']


def main():
    lofte, tap = os.path.abspath(sys.argv[1]), Tap()
    minutes = sorted(Path(sys.argv[2]).glob('*.xml'))[:4]
    with tempfile.TemporaryDirectory(prefix='lofte-journal.') as folder:
        place = Path(folder) / 'w'
        run(lofte, place, 'init', place, '--agreement', 'tranas-2023-2024')
        tap.case('a new workspace has none', events(lofte, place) == [])
        run(lofte, place, 'import', *minutes)
        run(lofte, place, 'import', *minutes)
        acts = [e['act'] for e in events(lofte, place)]
        tap.case('each file that came in is one event, the same file again none', acts == ['import'] * 4, acts)
        statement = json.loads(run(lofte, place, 'links', '--json')[1])[0]['id']
        run(lofte, place, 'review', 'reject', statement)
        run(lofte, place, 'undo', 1, '--dry-run')
        run(lofte, place, 'undo', 1)
        rows = events(lofte, place)
        tap.case('a decision and an undo are events, what was only tried is none',
                 [e['act'] for e in rows[4:]] == ['decide'] + ['undo'] * 4 and rows[4]['subject'] == statement, rows[4:])
        tap.case('each says who and when', all(e['actor'] and e['at'].startswith('2024-12-31T') for e in rows), rows)
        code, text, _ = run(lofte, place, 'journal', 'verify')
        tap.case('it is whole', code == 0 and 'The journal is whole. Events: 9.' in text and rows[-1]['chain'] in text, text)
        plugin = next(place.rglob('pledge.lua'))
        pledge = plugin.read_text(encoding='utf-8')
        plugin.write_text(pledge.replace('count = {', 'count = { "provord",', 1), encoding='utf-8')
        run(lofte, place, 'import', *minutes[:1])
        plugin.write_text(pledge.replace('count = {', 'count = { "annat",', 1) + '-- changed\n', encoding='utf-8')
        run(lofte, place, 'status')
        plugin.write_text(pledge.replace('count = {', 'count  =  { "annat",', 1), encoding='utf-8')
        run(lofte, place, 'status')
        acts = [e['act'] for e in events(lofte, place)]
        tap.case('new rules over minutes that are here are an event, another layout is none', acts[9:] == ['import', 'rules'], acts)
        database = place / 'lofte.db'
        if not database.is_file():
            database = next(p for p in place.iterdir() if p.read_bytes().startswith(b'SQLite format 3'))
        data = database.read_bytes()
        at = data.index(rows[4]['after'].encode())
        database.write_bytes(data[:at] + bytes([data[at] ^ 1]) + data[at + 1:])
        code, _, words = run(lofte, place, 'journal', 'verify')
        tap.case('one flipped bit is found', code == 1 and 'event 5 is not what was written' in words, code, words)
        code, text, words = run(lofte, place, 'journal')
        tap.case('the list says so too', code == 1 and 'event 5' in words and statement in text, words)
        shutil.rmtree(place)
    print(f'1..{tap.n}')
    sys.exit(tap.failed > 0)


if __name__ == '__main__':
    main()
