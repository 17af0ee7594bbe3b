#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Where lofte runs: terminals of many widths, closed streams, the environment, and an installation that was moved.
Speaks TAP.

    places.py LOFTE SOURCE
"""
import fcntl
import os
import pty
import shutil
import struct
import subprocess
import sys
import tempfile
import termios
from pathlib import Path

AGREEMENT = 'tranas-2023-2024'


class Place:
    def __init__(self, lofte, source, folder):
        self.lofte, self.source, self.folder = Path(lofte), Path(source), Path(folder)
        self.workspace = self.folder / 'workspace'
        self.answer('init', self.workspace, '--agreement', AGREEMENT)
        self.answer('import', self.source / 'tests/data/corpus/plain/minutes')

    def answer(self, *words, program=None, more=(), **env):
        """Exit status, standard output, standard error; the environment holds nothing but what is said here."""
        kept = {name: os.environ[name] for name in ('ASAN_OPTIONS', 'PATH') if name in os.environ}
        done = subprocess.run([program or self.lofte, '--workspace', self.workspace, '--as-of', '2024-06-30', *words],
                              capture_output=True, env={**kept, 'HOME': str(self.folder), **env}, timeout=120, check=False,
                              cwd=self.folder, **dict(more))
        return done.returncode, done.stdout.decode(), done.stderr.decode()

    def terminal(self, columns, *words, **env):
        """What the alerts print on a terminal of that width."""
        master, slave = pty.openpty()
        fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack('HHHH', 50, columns, 0, 0))
        kept = {name: os.environ[name] for name in ('ASAN_OPTIONS', 'PATH') if name in os.environ}
        with subprocess.Popen([self.lofte, '--lang', 'en', '--workspace', self.workspace, '--as-of', '2024-06-30',
                               *(words or ('alerts',))], stdin=slave, stdout=slave, stderr=slave,
                              env={**kept, 'TERM': 'xterm', **env}) as child:
            os.close(slave)
            text = b''
            try:
                while part := os.read(master, 65536):
                    text += part
            except OSError:
                pass
            os.close(master)
            child.wait(60)
        return text.decode().replace('\r\n', '\n')


def widest(text):
    return max(map(len, text.splitlines()))


def terminals_are_filled_and_not_overflown(place):
    for columns, most in ((0, 100), (10, 40), (60, 60), (140, 140), (900, 200)):
        text = place.terminal(columns, NO_COLOR='1')
        if not 30 < widest(text) <= most:
            yield f'{columns} columns: a line of {widest(text)}'
    for columns, most in (('60', 60), ('nonsense', 100), ('-5', 100), ('', 100), ('9', 40), ('999999', 200)):
        code, text, _ = place.answer('alerts', COLUMNS=columns)
        if code or not 30 < widest(text) <= most:
            yield f'COLUMNS={columns}: exit {code}, a line of {widest(text)}'


def colours_are_for_terminals_that_want_them(place):
    for env, coloured in (({}, True), ({'NO_COLOR': '1'}, False), ({'TERM': 'dumb'}, False), ({'TERM': ''}, False),
                          ({'NO_COLOR': ''}, True)):
        if ('\x1b[' in place.terminal(100, **env)) != coloured:
            yield f'{env}: coloured is not {coloured}'
    if '\x1b[' in place.answer('status', TERM='xterm')[1]:
        yield 'a pipe is coloured'


def the_locale_chooses_the_language(place):
    for env, swedish in (({}, False), ({'LANG': 'sv_SE.UTF-8'}, True), ({'LANG': 'sv'}, True), ({'LANG': 'svx'}, False),
                         ({'LC_ALL': 'C', 'LANG': 'sv_SE.UTF-8'}, False), ({'LC_ALL': '', 'LANG': 'sv_SE'}, True),
                         ({'LC_MESSAGES': 'sv.UTF-8', 'LANG': 'en_GB'}, True), ({'LANG': 'sv@euro'}, True)):
        text = place.answer('--workspace', '/nowhere', '--help', **env)[1]
        if ('Kommandon' in text) != swedish:
            yield f'{env}: Swedish is not {swedish}'
    code, text, message = place.answer('alerts', '--lang', 'sv', LOFTE_LOCALE='/nowhere')
    if code or not text or '/nowhere' not in message:
        yield f'without translations: exit {code}, {message!a}'


def the_workspace_comes_from_the_option_the_environment_or_here(place):
    ask = [place.lofte, '--lang', 'en', '--as-of', '2024-06-30', 'status']
    for cwd, env, good in ((place.folder, {}, False), (place.workspace, {}, True),
                           (place.folder, {'LOFTE_WORKSPACE': str(place.workspace)}, True),
                           (place.workspace, {'LOFTE_WORKSPACE': ''}, True),
                           (place.workspace, {'LOFTE_WORKSPACE': '/nowhere'}, False)):
        code = subprocess.run(ask, cwd=cwd, env={'PATH': os.environ['PATH'], **env}, capture_output=True,
                              check=False).returncode
        if (code == 0) != good:
            yield f'{cwd.name} {env}: exit {code}'


def closed_streams_and_full_disks_are_told(place):
    for which, name in ((0, 'input'), (2, 'messages')):
        code, text, _ = place.answer('status', more={'preexec_fn': lambda fd=which: os.close(fd)})
        if code or 'Tranås' not in text:
            yield f'without a stream for {name}: exit {code}'
    code, _, message = place.answer('status', '--lang', 'en', more={'preexec_fn': lambda: os.close(1)})
    if code != 1 or 'could not be written' not in message:
        yield f'without a stream for the answer: exit {code}, {message!a}'
    done = subprocess.run(['/bin/sh', '-c', '"$0" --lang en --workspace "$1" --as-of 2024-06-30 status >/dev/full', place.lofte,
                           place.workspace], capture_output=True, check=False)
    if done.returncode != 1 or b'could not be written' not in done.stderr:
        yield f'a full disk: exit {done.returncode}, {done.stderr!a}'


def an_installation_may_be_moved(place):
    home = place.folder / 'moved'
    (home / 'bin').mkdir(parents=True)
    (home / 'share/lofte').mkdir(parents=True)
    program = home / 'bin/lofte'
    shutil.copy(place.lofte, program)
    shutil.copytree(place.source / 'plugins', home / 'share/lofte/plugins')
    built = place.lofte.parent / 'view/po'
    for catalogue in built.glob('*/LC_MESSAGES/*.mo'):
        to = home / 'share/locale' / catalogue.relative_to(built)
        to.parent.mkdir(parents=True)
        shutil.copy(catalogue, to)
    code, text, message = place.answer('init', place.folder / 'new', '--agreement', AGREEMENT, '--lang', 'sv',
                                       program=program)
    if code or 'Nästa' not in text:
        yield f'init: exit {code}, {text!a} {message!a}'
    shutil.rmtree(home / 'share')
    code, _, message = place.answer('init', place.folder / 'newer', '--agreement', AGREEMENT, '--lang', 'en', program=program)
    if code != 1 or 'does not exist' not in message:
        yield f'init without what is shipped: exit {code}, {message!a}'
    code, text, _ = place.answer('init', place.folder / 'third', '--agreement', AGREEMENT, program=program,
                                 LOFTE_PLUGINS=str(place.source / 'plugins'))
    if code:
        yield f'init from LOFTE_PLUGINS: exit {code}'
    for flag in ('--quiet', '--json'):
        code, text, _ = place.answer('init', place.folder / flag, '--agreement', AGREEMENT, flag)
        if code or (flag == '--quiet' and text):
            yield f'init {flag}: exit {code}, {text!a}'


TESTS = [terminals_are_filled_and_not_overflown, colours_are_for_terminals_that_want_them, the_locale_chooses_the_language,
         the_workspace_comes_from_the_option_the_environment_or_here, closed_streams_and_full_disks_are_told,
         an_installation_may_be_moved]


def main():
    failed = 0
    print(f'1..{len(TESTS)}')
    with tempfile.TemporaryDirectory() as folder:
        place = Place(os.path.abspath(sys.argv[1]), os.path.abspath(sys.argv[2]), folder)
        for number, test in enumerate(TESTS, 1):
            wrong = list(test(place))
            failed += bool(wrong)
            print(f"{'not ok' if wrong else 'ok'} {number} - {test.__name__}")
            for line in wrong:
                print(f'# {line}')
    return failed > 0


sys.exit(main())
