#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Runs the transcripts beside this file and compares what lofte answers. Speaks TAP, a case for each command.

    run_transcripts.py LOFTE [--update] [TRANSCRIPT…]

A transcript runs in an empty folder of its own, in a shell that finds LOFTE as `lofte`, the corpus as $CORPUS and the
transcripts' own files as $DATA; with no locale, no terminal and lines of 100 columns. Its form:

    # a remark
    $ lofte stauts
    ! lofte: There is no command stauts; did you mean status?
    = 2

After the command come the lines of standard output as they are, those of standard error after '! ' (standard output
first), and the exit status after '= ' (left out: 0). A line that ends in '…' need only begin so; a line '…' alone stands for
any lines. --update writes what lofte answers into the transcripts, to be looked through before they are committed.
"""
import os
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))


def read(path):
    """[(remarks before, command, expected lines)] and the remarks after the last command."""
    blocks, before = [], []
    with open(path, encoding='utf-8') as file:
        for line in file.read().splitlines():
            if line.startswith('# '):
                before.append(line)
            elif line.startswith('$ '):
                blocks.append((before, line[2:], []))
                before = []
            elif blocks:
                blocks[-1][2].append(line)
    return blocks, before


def run(command, folder, lofte):
    env = {'PATH': os.path.dirname(lofte) + ':/usr/bin:/bin', 'HOME': folder, 'LC_ALL': 'C', 'TZ': 'Europe/Stockholm',
           'CORPUS': os.path.join(HERE, '..', 'data', 'corpus'), 'DATA': HERE,
           'ASAN_OPTIONS': os.environ.get('ASAN_OPTIONS', '')}
    env.update({name: os.environ[name] for name in ('LOFTE_LOCALE', 'LOFTE_PLUGINS') if name in os.environ})
    done = subprocess.run(['/bin/sh', '-c', command], cwd=folder, env=env, stdin=subprocess.DEVNULL, capture_output=True,
                          timeout=120, check=False)
    lines = done.stdout.decode('utf-8', 'backslashreplace').splitlines()
    lines += ['! ' + line for line in done.stderr.decode('utf-8', 'backslashreplace').splitlines()]
    return lines + (['= %d' % done.returncode] if done.returncode else [])


def same(expected, actual):
    if not expected:
        return not actual
    if expected[0] == '…':
        return any(same(expected[1:], actual[skip:]) for skip in range(len(actual) + 1))
    if not actual:
        return False
    head = expected[0]
    fits = actual[0].startswith(head[:-1]) if head.endswith('…') else actual[0] == head
    return fits and same(expected[1:], actual[1:])


def play(path, lofte, update, number):
    blocks, after = read(path)
    text, failed = [], 0
    with tempfile.TemporaryDirectory() as folder:
        for before, command, expected in blocks:
            actual = run(command, folder, lofte)
            good = same(expected, actual)
            number += 1
            failed += not good
            print('%s %d - %s: %s' % ('ok' if good else 'not ok', number, os.path.basename(path),
                                      command.replace('#', '')))
            if not good:
                print(''.join('# expected: %s\n' % line for line in expected)
                      + ''.join('#       is: %s\n' % line for line in actual), end='')
            text += before + ['$ ' + command] + (expected if good else actual)
    if update and failed:
        with open(path, 'w', encoding='utf-8') as file:
            file.write('\n'.join(text + after) + '\n')
    return number, failed


def main():
    arguments = sys.argv[1:]
    update = '--update' in arguments
    arguments = [one for one in arguments if one != '--update']
    lofte = os.path.abspath(arguments[0])
    paths = arguments[1:] or sorted(os.path.join(HERE, name) for name in os.listdir(HERE)
                                    if name.endswith('.transcript'))
    number = failures = 0
    for path in paths:
        number, failed = play(path, lofte, update, number)
        failures += failed
    print('1..%d' % number)
    return failures > 0


sys.exit(main())
