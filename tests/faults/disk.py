#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Full disks, from no room at all to room enough, and limits on the size of a file. Speaks TAP.

    disk.py LOFTE

A command that does not get its room says so in one sentence and leaves the old state or whole files; with room it ends as
if nothing had been. A small tmpfs is the disk: without the right to mount one that half is skipped.
"""
import resource
import shutil
import subprocess
import sys
from pathlib import Path

import scenes
from workspace import LONG, Damaged, Program, Tap, environment, scratch

KINDS = (scenes.Import, scenes.Further, scenes.Migration, scenes.Undo, scenes.Backup, scenes.Restore)
STEPS = 40 if LONG else 5
FULL = ('the disk is full', 'File too large', 'disk I/O error')


def mounted(place, size):
    options = f'size={size},mode=700'
    return subprocess.run(['mount', '-t', 'tmpfs', '-o', options, 'none', place], capture_output=True, check=False).returncode == 0


def unmount(place):
    subprocess.run(['umount', '-l', place], check=True)


def size_of(folder):
    """Bytes on a tmpfs: whole pages."""
    return sum(-(-max(path.stat().st_size, 1) // 4096) * 4096 for path in folder.rglob('*'))


def told(code, out, err):
    if code == 0:
        return []
    if code != 1 or len(err.strip().splitlines()) != 1 or not any(words in err for words in FULL):
        return [f'it ended with {code}: {err or out[:300]}']
    return []


def judged(scene, folder, outcome, more):
    """What is wrong after one try; `more` gives it the room that it needs."""
    try:
        wrong = told(*outcome) + scene.wrong(folder, outcome[0] == 0)
        more()
        return wrong + scene.finish(folder)
    except Damaged as damage:
        return [str(damage)]


def full_disk(scene, place, free):
    folder = place / f'{scene.name}-disk'
    folder.mkdir()
    if not mounted(folder, size_of(scene.start) + free):
        folder.rmdir()
        return None
    try:
        shutil.copytree(scene.start, folder, dirs_exist_ok=True)
        outcome = scene.program.run(folder / 'ws', *scene.words(folder))

        def more():
            subprocess.run(['mount', '-o', 'remount,size=64m', folder], check=True)
        return outcome[0], [f'{free} bytes free: {line}' for line in judged(scene, folder, outcome, more)]
    finally:
        unmount(folder)
        folder.rmdir()


def limited(scene, place, limit):
    """Under ulimit -f; its signal is left as the system sets it."""
    folder = place / f'{scene.name}-limit'
    scene.reset(folder)
    done = subprocess.run(scene.program.words(folder / 'ws', scene.words(folder)), capture_output=True, env=environment(),
                          preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit)), check=False)
    outcome = done.returncode, done.stdout.decode(), done.stderr.decode()
    return outcome[0], [f'files of at most {limit} bytes: {line}' for line in judged(scene, folder, outcome, lambda: None)]


def run(tap, scene, place, name, attempt):
    failed, wrong = 0, []
    for step in range(STEPS + 1):
        answer = attempt(scene, place, scene.room * step // STEPS // 4096 * 4096)
        if answer is None:
            tap.case(f'{scene.name}_{name}', [], 'no tmpfs can be mounted here')
            return
        failed += answer[0] != 0
        wrong += answer[1]
    if not wrong and not 0 < failed <= STEPS:
        wrong = [f'{failed} of {STEPS + 1} tries had too little room']
    tap.case(f'{scene.name}_{name}', wrong)
    tap.note(f'{failed} of {STEPS + 1} tries had too little room')


def main():
    tap, program = Tap(), Program(sys.argv[1])
    with scratch('disk') as place:
        for scene in scenes.scenes(program, Path(place), *KINDS):
            run(tap, scene, Path(place), 'survives_a_full_disk', full_disk)
            run(tap, scene, Path(place), 'survives_a_limit_on_files', limited)
    return tap.end()


if __name__ == '__main__':
    sys.exit(main())
