#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Two people import while eight others ask, for five seconds. Speaks TAP.

    crowd.py LOFTE

LOFTE_LONG=1: for a minute. The writers import files of their own and, at the same time, files that both have. Nobody hears
that the database is locked; an answer has every file that was said to be stored before it was asked for, and each file
whole; at the end all is as if one person had imported everything.
"""
import itertools
import json
import random
import sys
import threading
import time
from collections import Counter
from pathlib import Path

import scenes
from workspace import LONG, SEED, Program, State, Tap, scratch

SECONDS, WRITERS, READERS, FILES = (60 if LONG else 5), 2, 8, 3
QUESTIONS = (('links', '--json'), ('links', '--json'), ('meetings', '--json'), ('status',), ('explain', scenes.ACTIVITY, '--verify'))


class Crowd:
    def __init__(self, program, place):
        self.program, self.place, self.workspace = program, place, place / 'crowd/ws'
        self.lock, self.stored, self.wrong, self.counts = threading.Lock(), set(), [], Counter()
        scenes.made(program, place / 'crowd', [])
        scenes.made(program, place / 'single', [])
        self.end = time.monotonic() + SECONDS

    def complain(self, text):
        with self.lock:
            self.wrong.append(text)

    def running(self):
        return time.monotonic() < self.end and len(self.wrong) < 20

    def asked(self, *words):
        """An answer, or None where it is not what a person may see."""
        code, out, err = self.program.run(self.workspace, *words)
        if code != 0 or err:
            self.complain(f'{words[0]} ended with {code}: {err or out}')
            return None
        with self.lock:
            self.counts[words[0]] += 1
        return out

    def write(self, writer):
        for turn in itertools.count():
            if not self.running():
                return
            shared, own = self.place / f'shared-{turn}', self.place / f'own-{writer}-{turn}'
            with self.lock:
                if not shared.exists():
                    scenes.full(shared, f'shared-{turn}', FILES)
            scenes.full(own, f'own-{writer}-{turn}', FILES)
            if self.asked('import', own, shared) is not None:
                with self.lock:
                    self.stored |= {f'{path.name}-{i}' for path in (own, shared) for i in range(FILES)}

    def read(self, reader):
        rng = random.Random(f'{SEED}:{reader}')
        while self.running():
            with self.lock:
                stored = set(self.stored)
            question = rng.choice(QUESTIONS)
            out = self.asked(*question)
            if out is None:
                continue
            if question[0] == 'links':
                seen = Counter(statement['meeting'] for statement in json.loads(out))
                torn = [name for name, n in seen.items() if n != scenes.FULL_STATEMENTS]
                if torn:
                    self.complain(f'links shows a part of {torn[:3]}')
                if stored - set(seen):
                    self.complain(f'links does not show {sorted(stored - set(seen))[:3]}')
            if question[0] == 'meetings' and stored - {meeting['id'] for meeting in json.loads(out)['meetings']}:
                self.complain('meetings lacks what was stored')
            if question[0] == 'explain' and 'Not found there: 0.' not in out and 'held against' in out:
                self.complain('explain finds a seal or quote broken')

    def run(self):
        threads = [threading.Thread(target=self.write, args=(i,)) for i in range(WRITERS)]
        threads += [threading.Thread(target=self.read, args=(i,)) for i in range(READERS)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()

    def compare(self):
        folders = sorted(path for path in self.place.iterdir() if path.name.startswith(('own-', 'shared-')))
        self.program.must(self.place / 'single/ws', 'import', *folders)
        return State(self.workspace / 'lofte.db').unlike(State(self.place / 'single/ws/lofte.db'), beside=False)


def main():
    tap, program = Tap(), Program(sys.argv[1])
    with scratch('crowd') as place:
        crowd = Crowd(program, Path(place))
        crowd.run()
        tap.case('two_writers_and_eight_readers_never_hear_of_a_lock', crowd.wrong)
        tap.case('all_is_stored_as_if_one_person_had_imported_it', crowd.compare())
        tap.note(f'{SECONDS} s: {dict(crowd.counts)}, {len(crowd.stored)} files')
    return tap.end()


if __name__ == '__main__':
    sys.exit(main())
