#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Fails each allocation of the main commands in turn, once and for good. Speaks TAP.

    memory.py FAULTY [COMMAND…]

FAULTY is the program with a memory that can fail (faulty.c). LOFTE_LONG=1 fails every allocation, else some of each
command, spread evenly. Whatever fails, the program ends with a clear sentence or with its full answer, stores whole files
only, and a later call brings about what an undisturbed one would have.
"""
import mmap
import re
import struct
import sys
import time
from pathlib import Path

import scenes
from workspace import ACTIVITIES, LONG, Damaged, Program, State, Tap, scratch, spread

MORE = {kind.__name__.lower(): kind for kind in ((scenes.Undo, scenes.Backup, scenes.Restore) if LONG else ())}
SOURCES, CHILDREN = ('its_own', 'its_children', 'sqlite'), 1
COMMANDS = {
    'import': ('import', scenes.minutes()[9], scenes.minutes()[10]),
    'status': ('status',),
    'json': ('status', '--json'),
    'links': ('links',),
    'explain': ('explain', ACTIVITIES[0], '--verify'),
    'plugins': ('plugins',),
}
SANITIZED = b'__asan_init'
SOME = 12  # failures of each command and source where not all are wanted
LAST_WORDS = 'lofte: out of memory;'
FORMAT = '=7Q'  # struct faulty


class Faulty:
    """The file through which the program's memory is told what to fail."""

    def __init__(self, path):
        self.path = path

    def run(self, program, workspace, command, at=0, source=0, lasting=False):
        """Returns (the program's outcome, allocations by source, how many failed)."""
        self.path.write_bytes(struct.pack(FORMAT, at, source, lasting, 0, 0, 0, 0).ljust(mmap.PAGESIZE, b'\0'))
        done = program.run(workspace, *command, env={'LOFTE_FAULTY': str(self.path)})
        _, _, _, *made, failed = struct.unpack(FORMAT, self.path.read_bytes()[:struct.calcsize(FORMAT)])
        return done, made, failed


class Scene(scenes.Scene):
    """A command in a workspace with eleven minutes, of which import is given one that is new and one that is not."""

    def __init__(self, program, place, name):
        self.title, self.command = name, COMMANDS[name]
        super().__init__(program, place)

    @property
    def name(self):
        return self.title

    def prepare(self, place):
        scenes.made(self.program, self.start, scenes.minutes()[:10])


def told(outcome, good):
    """Is that the full answer or a clear sentence?"""
    code, out, err = outcome
    if code < 0 or code not in (0, 1, 3) or 'Sanitizer' in err:
        return [f'it ended with {code}: {err[:1000]}']
    if outcome == good:
        return []
    if not re.search('memory|lofte plugins|cannot be judged|can be judged', out + err):
        return [f'no word of memory, status {code}: {err or out[:300]}']
    # the children of a sanitized program keep standard error, and their own last words are no answer
    if code == 1 and len([line for line in err.splitlines() if not line.startswith(LAST_WORDS)] or [LAST_WORDS]) != 1:
        return [f'not one sentence: {err!r}']
    return []


def plain(text, folder):
    """An answer without the folder's name and the lines that it makes."""
    return re.sub(r'\s+', ' ', text.replace(str(folder), ''))


class Campaign:
    def __init__(self, scene):
        self.scene, self.place = scene, scene.start.parent
        folder = self.place / 'undisturbed'
        scene.reset(folder)
        self.good, self.made = self.outcome(Faulty(self.place / 'count'), folder)[:2]

    def outcome(self, faulty, folder, *fault):
        """What was answered, with the folder's name taken out of it; allocations; failures."""
        (code, out, err), made, failed = faulty.run(self.scene.program, folder / 'ws', self.scene.words(folder), *fault)
        return (code, plain(out, folder), err), made, failed

    def jobs(self, some):
        """(number, source, which allocation, for good) of every failure, or of some evenly spread. Children do the same for
        every command until import gives them a file: of the others' a tenth is enough."""
        found = []
        for source, n in enumerate(self.made):
            wanted = min(n, some) if not LONG else n // 10 if source == CHILDREN and self.scene.name != 'import' else n
            found += [(source, 1 + i * n // wanted, i % 2 == 1) for i in range(wanted)]
        return [(number, *job) for number, job in enumerate(found)]

    def fail(self, job):
        number, source, at, lasting = job
        folder = self.place / f'case-{number}'
        self.scene.reset(folder)
        faulty = Faulty(folder.with_suffix('.memory'))
        outcome, _, failed = self.outcome(faulty, folder, at, source, lasting)
        wrong = told(outcome, self.good)
        try:
            wrong += self.scene.wrong(folder, outcome == self.good)
            if self.scene.name == 'import' or self.scene.name in MORE:
                wrong += self.scene.finish(folder)
        except Damaged as damage:
            wrong.append(str(damage))
        self.scene.drop(folder)
        faulty.path.unlink()
        return failed > 0, [f'{self.scene.name}, allocation {at} of {SOURCES[source]}{" and later" if lasting else ""}: {line}'
                            for line in wrong]


def main():
    tap, program, began = Tap(), Program(sys.argv[1]), time.monotonic()
    some = SOME // 6 if SANITIZED in Path(program.path).read_bytes() else SOME
    total = 0
    with scratch('memory') as place:
        for name in sys.argv[2:] or (*COMMANDS, *MORE):
            kind = MORE.get(name)
            campaign = Campaign(kind(program, Path(place) / name) if kind else Scene(program, Path(place) / name, name))
            jobs, done, wrong = campaign.jobs(some), 0, []
            for i, (hit, lines) in enumerate(spread(campaign.fail, jobs)):
                done += hit
                wrong += lines
                if LONG and i % 200 == 199:
                    print(f'{name}: {i + 1} of {len(jobs)} failures', file=sys.stderr, flush=True)
            tap.case(f'{name}_ends_with_a_sentence_whichever_allocation_fails', wrong)
            tap.note(f'{done} failures among {dict(zip(SOURCES, campaign.made))} allocations')
            total += done
    tap.note(f'{total} failures, {time.monotonic() - began:.1f} s')
    return tap.end()


if __name__ == '__main__':
    sys.exit(main())
