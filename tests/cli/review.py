#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""`lofte review` as a coordinator meets it: the list, decisions by id, and the dialogue at a terminal. Speaks TAP.

    review.py LOFTE
"""
import json
import os
import pty
import re
import select
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HEAD = ('<?xml version="1.0" encoding="UTF-8"?>\n<minutes xmlns="urn:lofte:minutes:1" id="est-1" group="EST" '
        'municipality="0687" date="2024-06-18"><agenda>')
SENTENCES = ['Kommunen gick trygghetsrunda i centrum den 4 juni 2024.', 'En trygghetsrunda gjordes i centrum den 6 juni 2024.',
             'Den 8 juni 2024 genomfördes en trygghetsrunda i centrum.']
DEADLINE = 30


class Tap:
    def __init__(self):
        self.n = self.failed = 0

    def case(self, name, passed, *seen):
        self.n += 1
        self.failed += not passed
        print(f"{'' if passed else 'not '}ok {self.n} - {name}")
        for line in '' if passed else '\n'.join(map(str, seen)).splitlines():
            print(f'# {line}')


class Place:
    def __init__(self, lofte, folder):
        self.lofte, self.workspace = lofte, folder / 'w'
        items = ''.join(f'<item number="{i}"><title>Centrum</title><p>{s}</p></item>' for i, s in enumerate(SENTENCES, 1))
        (folder / 'est-1.xml').write_text(f'{HEAD}{items}</agenda></minutes>', encoding='utf-8')
        self.run('init', self.workspace, '--agreement', 'tranas-2023-2024')
        self.run('import', folder / 'est-1.xml')

    def words(self, *words, lang='en'):
        return [self.lofte, '--workspace', str(self.workspace), '--lang', lang, '--as-of', '2024-07-01', *map(str, words)]

    def run(self, *words, **more):
        done = subprocess.run(self.words(*words, **more), capture_output=True, text=True, check=False, timeout=DEADLINE)
        return done.returncode, done.stdout, done.stderr

    def states(self):
        return [s['state'] for s in json.loads(self.run('links', '--json')[1])]

    def talk(self, answers, *words, **more):
        """Types each answer when the prompt (a line that ends in ': ') is there; returns what the screen showed."""
        child, terminal = pty.fork()
        if child == 0:
            os.environ.update(TERM='dumb', COLUMNS='100')
            command = self.words('review', *words, **more)
            os.execv(command[0], command)
        shown, end, answers = b'', time.monotonic() + DEADLINE, list(answers)
        while time.monotonic() < end:
            if not select.select([terminal], [], [], 1)[0]:
                continue
            try:
                more_bytes = os.read(terminal, 65536)
            except OSError:
                break
            if not more_bytes:
                break
            shown += more_bytes
            if shown.endswith(b': ') and answers:
                os.write(terminal, answers.pop(0).encode('utf-8') + b'\n')
                shown += b'\n'
        status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        return status, shown.decode('utf-8').replace('\r', '')


def by_id(tap, place):
    code, text, _ = place.run('review')
    ids = re.findall(r'^([0-9a-f]{10}) ', text, re.M)
    tap.case('the list shows each sentence with its words marked', code == 0 and len(ids) == 3 and
             'Kommunen gick ‹trygghetsrunda› i centrum' in text and '3 statements wait' in text, text)
    rows = json.loads(place.run('review', '--json')[1])
    tap.case('JSON says the same', [r['id'] for r in rows] == ids and all(r['spots'] for r in rows), rows)
    code, text, _ = place.run('review', 'accept', ids[0][:6], ids[1], '--by', 'samordnare', '--note', 'med polisen')
    tap.case('several are accepted at once', code == 0 and place.states() == ['accepted', 'accepted', 'review'], text)
    text = place.run('explain', 'trygghetsvandringar')[1]
    tap.case('explain says who, when and why', 'accepted: samordnare, 2024-07-01 (med polisen)' in text, text)
    code, _, words = place.run('review', 'correct', ids[2])
    tap.case('a correction that says nothing is a mistake of the call', code == 2 and '--count' in words, words)
    code, text, _ = place.run('review', 'correct', ids[2], '--count', '2', '--json')
    tap.case('the answer holds what counts from now on', json.loads(text)[0]['count'] == 2 and
             json.loads(text)[0]['decision']['proposed_count'] == 1, text)
    code, text, _ = place.run('review', '--suggest')
    tap.case('what people always accept is suggested', 'count = { "trygghetsrunda" }' in text, text)
    for each in ids:
        place.run('review', 'undo', each)
    tap.case('undone, they wait again', place.states() == ['review'] * 3, place.states())


def dialogue(tap, place):
    code, text = place.talk(['x', 'a', 'u', 'r', 'c', 'viele', '2', '', '2024-06-31', '2024-06-05', '', 's'])
    tap.case('the dialogue takes answers by their letters', code == 0 and 'Decided: 2. Left: 1.' in text, text)
    tap.case('what cannot be is asked again', 'Give a whole number.' in text and 'A day is written' in text and
             'Answer with one of the letters' in text, text)
    rows = json.loads(place.run('links', '--json')[1])
    tap.case('each answer was stored', place.states() == ['rejected', 'changed', 'review'] and rows[1]['count'] == 2 and
             rows[1]['from'] == '2024-06-05', rows)
    code, text = place.talk(['godkänn'], lang='sv')
    tap.case('in Swedish by Swedish words', code == 0 and 'g godkänn' in text and place.states()[2] == 'accepted', text)
    code, text = place.talk([])
    tap.case('with nothing left it says so', 'Nothing waits for review.' in text, text)
    place.run('review', 'undo', rows[2]['id'])
    code, text = place.talk(['q'])
    tap.case('it ends at the person\'s word', code == 0 and 'Decided: 0. Left: 1.' in text, text)


def main():
    tap = Tap()
    with tempfile.TemporaryDirectory(prefix='lofte-review.') as folder:
        place = Place(sys.argv[1], Path(folder))
        by_id(tap, place)
        dialogue(tap, place)
    print(f'1..{tap.n}')
    sys.exit(tap.failed > 0)


if __name__ == '__main__':
    main()
