#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""`lofte alerts` and `lofte actions` as a coordinator uses them over a year of minutes. Speaks TAP.

    alerts.py LOFTE MINUTES_FOLDER
"""
import json
import os
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


class Desk:
    def __init__(self, lofte, place):
        self.lofte, self.place = lofte, place

    def run(self, day, *words, lang='en'):
        language = ['--lang', lang] if lang else []
        done = subprocess.run([self.lofte, '--workspace', self.place, '--as-of', day, *language, *map(str, words)],
                              capture_output=True, text=True, check=False, timeout=60)
        return done.returncode, ' '.join(done.stdout.split()), done.stderr

    def json(self, day, *words):
        done = subprocess.run([self.lofte, '--workspace', self.place, '--as-of', day, '--json', *map(str, words)],
                              capture_output=True, text=True, check=True, timeout=60)
        return json.loads(done.stdout)


def acknowledge(tap, desk, alert):
    words = ['alerts', 'ack', alert, '--by', 'kommunpolis', '--reason', 'sjukskrivningar.', '--measure', 'två pass']
    code, _, error = desk.run('2023-10-31', *words)
    tap.case('without a day it is not understood', code == 2 and '--until' in error, code, error)
    code, text, _ = desk.run('2023-10-31', *words, '--until', '2023-11-30')
    tap.case('who has it, why, what is done and when it comes back', code == 0 and 'kommunpolis has it since '
             '2023-10-31: sjukskrivningar. Measure: två pass. Follow-up 2023-11-30.' in text, text)
    _, text, _ = desk.run('2023-11-01', 'alerts', lang='sv')
    tap.case('in Swedish, and the first line counts it', '1 kvitterat' in text and 'kommunpolis har det sedan 2023-10-31: '
             'sjukskrivningar. Åtgärd: två pass. Följs upp 2023-11-30.' in text, text)
    _, text, _ = desk.run('2023-12-20', 'alerts', lang='sv')
    tap.case('on its day it fires again and says so', 'kommunpolis skulle följa upp det 2023-11-30.' in text, text)
    code, text, _ = desk.run('2023-12-20', 'alerts', 'silence', alert, '--by', 'kommunchef', '--reason', 'helg',
                             '--until', '2024-01-08')
    tap.case('silenced it is never said to be solved', code == 0 and 'Silenced by kommunchef until 2024-01-08, not '
             'solved: helg.' in text, text)
    state = {a['id']: a for a in desk.json('2023-12-21', 'alerts')}[alert]
    tap.case('as JSON with who and until', state['state'] == 'silenced' and state['act']['until'] == '2024-01-08', state)
    code, text, _ = desk.run('2023-12-21', 'alerts', 'unack', alert)
    tap.case('taken back it fires', code == 0 and 'Silenced' not in text, text)
    code, _, error = desk.run('2023-12-21', 'alerts', 'hush', alert)
    tap.case('another word is not understood', code == 2 and 'hush' in error, error)


def digests(tap, desk, alert):
    _, text, _ = desk.run('2023-11-01', 'alerts', '--digest', 'kommunchef', lang=None)
    tap.case('a receiver reads his language', 'kommunchef – Medborgarlöfte' in text and 'enligt planen' in text, text)
    _, text, _ = desk.run('2023-11-04', 'alerts', '--digest', 'kommunchef', lang=None)
    tap.case('on a Saturday nothing', text.endswith('ingenting skickas i dag. Nästa gång: 2023-11-06.'), text)
    rows = desk.json('2023-11-01', 'alerts', '--digest', 'kommunchef')
    tap.case('as JSON', rows[0]['role'] == 'kommunchef' and rows[0]['news'] and alert in [a['id'] for a in rows[0]['alerts']],
             rows)
    code, _, error = desk.run('2023-11-01', 'alerts', '--digest', 'rektor')
    tap.case('an unknown role is told who there is', code == 1 and 'trygghetssamordnare' in error, code, error)


def actions(tap, desk):
    rows = desk.json('2024-12-31', 'actions')
    first = next(a for a in rows if a['state'] == 'open' and a['meeting'])
    tap.case('the minutes have actions, with owner and day', first['owner'] and first['due'] and first['overdue'], first)
    code, text, _ = desk.run('2024-12-31', 'actions', 'done', first['id'][:6], '--evidence',
                             f"{first['meeting']}/{first['item']}", '--note', 'gjort')
    tap.case('done names where it says so', code == 0 and 'finished' in text and 'gjort' in text, text)
    code, text, _ = desk.run('2024-12-31', 'actions', 'add', 'Ring skolan', '--owner', 'samordnare', '--due', '2025-01-10',
                             lang='sv')
    tap.case('added by hand', code == 0 and 'öppen' in text and '2025-01-10' in text, text)
    code, text, _ = desk.run('2025-01-11', 'actions', '--owner', 'samordnare', lang='sv')
    tap.case('it is overdue after its day', 'försenad' in text and text.count('Ring skolan') == 1, text)
    code, _, error = desk.run('2024-12-31', 'actions', 'move', first['id'])
    tap.case('moved to nothing is not understood', code == 2 and '--due' in error, code, error)
    code, _, error = desk.run('2024-12-31', 'actions', 'add', 'Ring 19121212-1212', '--owner', 'samordnare')
    tap.case('a personal identity number is refused', code == 3 and '1212-1212' not in error, code, error)
    _, text, _ = desk.run('2024-12-31', 'actions', lang='sv')
    tap.case('what is done is not in the list', first['id'] not in text, text)
    _, text, _ = desk.run('2024-12-31', 'actions', '--all', lang='sv')
    tap.case('but in the whole one', first['id'] in text and 'klar' in text, text)


def main():
    tap = Tap()
    with tempfile.TemporaryDirectory(prefix='lofte-alerts.') as folder:
        desk = Desk(os.path.abspath(sys.argv[1]), Path(folder) / 'w')
        desk.run('2023-01-01', 'init', desk.place, '--agreement', 'tranas-2023-2024')
        desk.run('2023-01-01', 'import', sys.argv[2])
        alert = next(a['id'] for a in desk.json('2023-10-31', 'alerts') if a['standing'] == 'behind')
        before = desk.json('2023-10-31', 'status')
        acknowledge(tap, desk, alert)
        digests(tap, desk, alert)
        tap.case('acts change no figure', desk.json('2023-10-31', 'status') == before)
        actions(tap, desk)
        rows = [(e['act'], e['subject']) for e in desk.json('2025-01-11', 'journal')['events']]
        tap.case('each act is in the journal', [a for a, s in rows if s == alert] == ['acknowledge', 'silence', 'unacknowledge']
                 and sum(a == 'action' for a, _ in rows) == 2, rows)
        code, text, _ = desk.run('2025-01-11', 'journal', lang='sv')
        tap.case('in words', 'kvittering' in text and 'tystning' in text and 'åtgärd' in text, text)
    print(f'1..{tap.n}')
    sys.exit(tap.failed > 0)


if __name__ == '__main__':
    main()
