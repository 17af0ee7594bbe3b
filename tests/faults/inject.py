#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Fails every write, sync, truncation, removal and renaming of every command that writes, one at a time. Speaks TAP.

    inject.py LOFTE [SCENE…]

Each of these calls, by number, of the program and its children is made to fail by strace: with EIO, with ENOSPC, and by
killing the caller. LOFTE_LONG=1 does all three to each call; else some of the calls have one of them, in turn. Afterwards the old
state stands or the new one, a sentence says what went wrong, and nothing goes on after a sync that failed.
"""
import re
import shutil
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

import scenes
from workspace import LONG, Damaged, Program, Tap, scratch, spread

CALLS = ('write', 'pwrite64', 'writev', 'sendfile', 'copy_file_range', 'fsync', 'fdatasync', 'sync_file_range', 'ftruncate',
         'unlink', 'unlinkat', 'rename', 'renameat', 'renameat2', 'link', 'linkat', 'mkdir', 'rmdir')
FAULTS = ('error=EIO', 'error=ENOSPC', 'signal=SIGKILL')
SOME = 30  # calls of a scene where not all are wanted, and the first of each sort
KINDS = (scenes.Single, scenes.Init, scenes.Migration, scenes.Undo, scenes.Backup, scenes.Restore) + ((scenes.Tick,) if LONG else ())
TRACED = re.compile(r'^(?:(\d+) +)?(\w+)\((.*)')
NUMBER = re.compile(r'\berrno\b|\berror \d+|\b(EIO|ENOSPC)\b')


def strace(log, *more, scope='all'):
    """Traces the program and its children, or the program alone: strace counts the calls of each process for itself, so
    that a child's first one fails together with the program's."""
    follow = ('-f', '--seccomp-bpf') if scope == 'all' else ()
    return (shutil.which('strace'), *follow, '-qq', '-e', 'signal=none', '-e', f'trace={",".join(CALLS)}', '-o',
            log, *more)


def may_trace(place):
    """Why strace cannot be used here, or None."""
    if not shutil.which('strace'):
        return 'strace is not installed'
    done = subprocess.run([*map(str, strace(place / 'probe', '-e', 'inject=write:error=EIO:when=1')), 'echo', 'x'],
                          capture_output=True, check=False)
    return None if done.returncode == 1 and b'INJECTED' in (place / 'probe').read_bytes() else 'strace may not trace here'


def calls_of(log):
    """[(process, call, the rest of the line)] in order."""
    found = [TRACED.match(line) for line in log.read_text(encoding='utf-8', errors='replace').splitlines()]
    return [match.groups() for match in found if match]


def points(scene, folder):
    """Every (call, number, scope) that an undisturbed run makes."""
    scene.reset(folder)
    log = folder.with_suffix('.log')
    scene.program.run(folder / 'ws', *scene.words(folder), before=strace(log))
    calls = calls_of(log)
    counts = Counter((process, call) for process, call, _ in calls)
    most = {call: max(n for (_, other), n in counts.items() if other == call) for _, call in counts}
    found = [(call, n, 'all') for call in CALLS for n in range(1, most.get(call, 0) + 1)]
    return found + [('write', n + 1, 'own') for n in range(counts[calls[-1][0], 'write'])]


def retried(calls):
    """A sync that failed for good is not tried again on that file by the commit."""
    failed = [(i, process, call, rest.split(')')[0]) for i, (process, call, rest) in enumerate(calls)
              if 'INJECTED' in rest and call in ('fsync', 'fdatasync')]
    return [f'{call}({file}) was tried again at once' for i, process, call, file in failed
            for other in calls[i + 1:i + 2] if other[:2] == (process, call) and other[2].split(')')[0] == file]


def told(hits, code, out, err):
    """Is the outcome of a failed call one clear sentence and the right status?"""
    sentences = [line for line in (out + err).splitlines() if line.strip()]
    if code < 0 or code > 4 or code == 2:
        return [f'it ended with {code}']
    if code == 0 or any(rest.startswith('2,') for rest in hits):
        return []
    wrong = [f'a bare number: {line}' for line in sentences if NUMBER.search(line)]
    if code == 1 and not err.startswith('lofte: ') and ': ' not in err:
        wrong.append(f'no sentence: {err!r}')
    if code == 1 and len(err.strip().splitlines()) != 1:
        wrong.append(f'not one sentence: {err!r}')
    if code == 3 and 'refused' not in out:
        wrong.append(f'not refused by name: {out!r}')
    return wrong


class Campaign:
    def __init__(self, scene):
        self.scene, self.place = scene, scene.start.parent

    def fail(self, job):
        """One call failed in one way. Returns (was one failed, what was wrong)."""
        number, call, n, scope, fault = job
        folder = self.place / f'case-{number}'
        log = folder.with_suffix('.log')
        self.scene.reset(folder)
        words = self.scene.words(folder)
        code, out, err = self.scene.program.run(folder / 'ws', *words,
                                                before=strace(log, '-e', f'inject={call}:{fault}:when={n}', scope=scope))
        calls = calls_of(log)
        killed = 'SIGKILL' in fault
        hit = [rest for _, other, rest in calls if other == call and ('INJECTED' in rest or killed)]
        try:
            wrong = self.scene.wrong(folder, code == 0)
            if not killed:
                wrong += told(hit, code, out, err) + retried(calls)
            wrong += self.scene.finish(folder)
            if LONG and not wrong:
                wrong = self.scene.verify(folder)
        except Damaged as damage:
            wrong = [str(damage)]
        self.scene.drop(folder)
        log.unlink()
        return bool(hit), [f'{self.scene.name}, {call} {n} ({scope}) with {fault}: {line}' for line in wrong]


def run(tap, scene):
    made = points(scene, scene.start.parent / 'counted')
    ways, step = (len(FAULTS), 1) if LONG else (1, -(-len(made) // SOME))
    jobs = [(ways * i + k, call, n, scope, FAULTS[k if LONG else i // step % len(FAULTS)])
            for i, (call, n, scope) in enumerate(made) for k in range(ways)
            if i % step == 0 or n == 1]
    done, wrong = 0, []
    for i, (hit, lines) in enumerate(spread(Campaign(scene).fail, jobs)):
        done += hit
        wrong += lines
        if LONG and i % 100 == 99:
            print(f'{scene.name}: {i + 1} of {len(jobs)} failures', file=sys.stderr, flush=True)
    if done < len(jobs):
        tap.note(f'{len(jobs) - done} calls were not made this time')
    tap.case(f'{scene.name}_is_old_or_new_whichever_call_fails', wrong)
    tap.note(f'{done} failures of {len(made)} calls: {dict(Counter(call for call, *_ in made))}')
    return done


def main():
    tap, program, began = Tap(), Program(sys.argv[1]), time.monotonic()
    with scratch('inject') as place:
        why = may_trace(Path(place))
        if why:
            tap.case('every_call_that_writes_fails_in_turn', [], why)
            return tap.end()
        kinds = [kind for kind in KINDS if not sys.argv[2:] or kind.__name__.lower() in sys.argv[2:]]
        chosen = scenes.scenes(program, Path(place), *kinds)
        done = sum(run(tap, scene) for scene in chosen)
    tap.note(f'{done} failures, {time.monotonic() - began:.1f} s')
    return tap.end()


if __name__ == '__main__':
    sys.exit(main())
