#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Kills the program at random points of every command that writes, and judges what it left. Speaks TAP.

    kill.py LOFTE [SCENE…]

500 kills; LOFTE_LONG=1: 10 000. What happens in a case is drawn from LOFTE_SEED and the case's number, which are printed
where it fails. A workspace is killed once to three times before its command is called to its end.
"""
import random
import subprocess
import sys
import time
from pathlib import Path

import scenes
from workspace import LONG, SEED, Damaged, Program, Tap, environment, scratch, spread

KILLS = 10000 if LONG else 500
SHARES = {scenes.Import: 4, scenes.Further: 3, scenes.Init: 1, scenes.Migration: 2, scenes.Undo: 2, scenes.Backup: 2,
          scenes.Restore: 2}
VERIFY_EACH = 1 if LONG else 10


def duration(scene, folder):
    """Seconds of an undisturbed run: the median of five."""
    taken = []
    for _ in range(5):
        scene.reset(folder)
        began = time.monotonic()
        scene.program.must(folder / 'ws', *scene.words(folder))
        taken.append(time.monotonic() - began)
    return sorted(taken)[2]


def killed(scene, folder, delay, words=None):
    """Starts the command and kills it after `delay`. Returns (was it killed, had it said that it was ready, how it ended where
    it should not)."""
    with open(folder.with_suffix('.out'), 'wb+') as out, open(folder.with_suffix('.err'), 'wb+') as err:
        child = subprocess.Popen(scene.program.words(folder / 'ws', words or scene.words(folder)), stdin=subprocess.DEVNULL,
                                 stdout=out, stderr=err, env=environment(), close_fds=False)
        time.sleep(delay)
        child.kill()
        code = child.wait()
        err.seek(0)
        wrong = [] if code in (0, -9) else [f'it ended with {code}: {err.read().decode()}']
        return code == -9, code == 0 or out.seek(0, 2) > 0, wrong


class Campaign:
    def __init__(self, scene, seconds):
        self.scene, self.seconds = scene, seconds
        self.place = scene.start.parent

    def case(self, number):
        """One workspace. Returns (kills, what was wrong)."""
        rng = random.Random(f'{SEED}:{self.scene.name}:{number}')
        folder, kills, story = self.place / f'case-{number}', 0, []
        self.scene.reset(folder)
        try:
            for _ in range(rng.randint(1, 3)):
                delay = rng.uniform(0, 1.05 * self.seconds)
                hit, done, ended = killed(self.scene, folder, delay)
                kills += hit
                story.append(f'{1000 * delay:.1f} ms')
                wrong = self.scene.wrong(folder, done)
                if not self.scene.rerun_fails:
                    wrong += ended
                if wrong or done:
                    break
            wrong = wrong or self.scene.finish(folder)
            if not wrong and number % VERIFY_EACH == 0:
                wrong = self.scene.verify(folder)
        except Damaged as damage:
            wrong = [str(damage)]
        self.scene.drop(folder)
        for ending in ('.out', '.err'):
            folder.with_suffix(ending).unlink()
        return kills, [f'seed {SEED}, {self.scene.name} {number}, killed after {", ".join(story)}: {line}' for line in wrong]


def run(tap, scene, wanted):
    seconds = duration(scene, scene.start.parent / 'timed')
    campaign, kills, cases, wrong = Campaign(scene, seconds), 0, 0, []
    while kills < wanted and len(wrong) < 20:
        more = max(4, (wanted - kills) * cases // (kills or 1) if cases else wanted // 2)
        for hit, lines in spread(campaign.case, range(cases, cases + more)):
            if LONG and (kills + hit) // 100 > kills // 100:
                print(f'{scene.name}: {kills + hit} of {wanted} kills', file=sys.stderr, flush=True)
            kills += hit
            wrong += lines
        cases += more
    tap.case(f'{scene.name}_survives_kill_9_at_any_moment', wrong)
    tap.note(f'{kills} kills in {cases} workspaces, spread over {1000 * seconds:.0f} ms')
    return kills


def main():
    tap, program, began = Tap(), Program(sys.argv[1]), time.monotonic()
    with scratch('kill') as place:
        chosen = scenes.scenes(program, Path(place), *[kind for kind in SHARES
                                                       if not sys.argv[2:] or kind.__name__.lower() in sys.argv[2:]])
        if LONG and not sys.argv[2:]:
            chosen += scenes.scenes(program, Path(place), scenes.Batches)
        shares = [SHARES.get(type(scene), 3) for scene in chosen]
        kills = sum(run(tap, scene, -(-KILLS * share // sum(shares))) for scene, share in zip(chosen, shares))
    tap.note(f'{kills} kills, seed {SEED}, {time.monotonic() - began:.1f} s')
    return tap.end()


if __name__ == '__main__':
    sys.exit(main())
