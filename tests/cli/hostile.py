#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""One folder with all bad minutes, some made here, and good ones between them, imported at the command line. Speaks TAP.

    hostile.py LOFTE DATA

What is bad is refused by name in a clear sentence and leaves nothing behind; what is good goes in.
"""
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

AGREEMENT, MOST = 'tranas-2023-2024', 500
HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
ROOT = '<minutes xmlns="urn:lofte:minutes:1" id="hostile" group="SSPF" municipality="0687" date="2023-03-14"'
LAUGHS = ''.join(f'<!ENTITY a{i} "{f"&a{i - 1};" * 10}">' for i in range(1, 10))
MADE = {
    'attributes': HEAD + '<minutes ' + ' '.join(f'a{i}="1"' for i in range(50000)) + '/>',
    'laughs': HEAD + f'<!DOCTYPE m [<!ENTITY a0 "ha">{LAUGHS}]>' + ROOT + '>&a9;</minutes>',
    'external': HEAD + '<!DOCTYPE m [<!ENTITY x SYSTEM "file:///etc/passwd">]>' + ROOT + '>&x;</minutes>',
    'network': HEAD + '<!DOCTYPE m SYSTEM "http://127.0.0.1:9/m.dtd">' + ROOT + '/>',
    'deep': HEAD + ROOT + '><agenda>' + '<item number="1">' * 5000,
    'many': HEAD + ROOT + '><agenda>' + '<item/>' * 300000 + '</agenda></minutes>',
    'prefixes': HEAD + ROOT + ''.join(f' xmlns:p{i}="u{i}"' for i in range(20000)) + '/>',
    'escape': HEAD + ROOT + ' kind="\u202e\u009b31m&#x85;"><agenda/></minutes>',
    'name-\x1b[31m\u202e': 'no minutes',
    'utf32': ('\ufeff' + ROOT + '/>').encode('utf-32'),
    'utf16-cut': (HEAD.replace('UTF-8', 'UTF-16') + ROOT).encode('utf-16')[:-1],
    'nul-end': (HEAD + ROOT + '/>').encode() + b'\0' * 4096,
}
HARMFUL = re.compile('[\x00-\x09\x0b-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069]')
CALLS = 'open,openat,openat2,creat,socket,connect,bind,execve,execveat'


class Tap:
    def __init__(self):
        self.n = self.failed = 0

    def case(self, name, wrong, skip=None):
        self.n += 1
        self.failed += bool(wrong)
        print(f"{'not ' if wrong else ''}ok {self.n} - {name}{f' # SKIP {skip}' if skip else ''}")
        for line in wrong[:10]:
            print(f'# {line!a}')


def run(lofte, workspace, *words, before=()):
    env = dict(os.environ, LC_ALL='C', ASAN_OPTIONS='abort_on_error=1:detect_leaks=0' if before else
               os.environ.get('ASAN_OPTIONS', ''))
    done = subprocess.run([*before, lofte, '--lang', 'en', '--workspace', workspace, *words], capture_output=True, env=env,
                          timeout=200, check=False)
    return done.returncode, (done.stdout + done.stderr).decode('utf-8', 'surrogateescape')


def make(lofte, folder, name):
    workspace = folder / name
    code, text = run(lofte, folder, 'init', workspace, '--agreement', AGREEMENT)
    assert code == 0, text
    return workspace


def fill(folder, data):
    """The folder of good files, the mixed one, and the names of what is bad in it."""
    good, mixed = folder / 'good', folder / 'mixed'
    shutil.copytree(data / 'corpus/plain/minutes', good)
    shutil.copytree(good, mixed)
    for path in (data / 'minutes').glob('bad-*.xml'):
        shutil.copy(path, mixed)
    for name, text in MADE.items():
        (mixed / f'bad-made-{name}.xml').write_bytes(text if isinstance(text, bytes) else text.encode('utf-8'))
    return good, mixed, sorted(path.name for path in mixed.glob('bad-*'))


def findings(text):
    """The answer's lines; what was wrapped under one of them is joined to it again."""
    lines = []
    for line in text.splitlines():
        if line.startswith('  ') and lines and not re.match(r'  \S*(mixed|#\d)\S*: (error|warning)', line):
            lines[-1] += ' ' + line.strip()
        else:
            lines.append(line)
    return lines


def unnamed(text, bad):
    """Bad files without one refusal and a reason."""
    lines = findings(text)
    refusals = [line for line in lines if line.endswith(': refused')]
    reasons = {re.sub(r'(:\d+)?: error: .*', '', line).strip() for line in lines if ': error: ' in line}
    named = {line[2:-len(': refused')] for line in refusals}
    wrong = [f'{path}: no reason' for path in sorted(named - reasons)]
    known = {path.rsplit('/', 1)[-1] for path in named}
    wrong += [f'{name}: not refused by name' for name in bad if not name.startswith('bad-made-name') and name not in known]
    return wrong + ([f'{len(refusals)} refusals of {len(bad)}'] if len(refusals) != len(bad) else [])


def strayed(trace):
    """Calls of the children (all but the program's own process) beyond what they do before they are given a file."""
    own, children, wrong = None, 0, []
    for line in trace.read_text(encoding='utf-8', errors='replace').splitlines():
        pid, _, call = line.partition(' ')
        own = own or pid
        if pid == own or not re.match(r'\s*\w+\(', call):
            continue
        if '"/dev/null"' in call or '"/proc/self/statm"' in call:
            children += 1
        else:
            wrong.append(call.strip())
    return wrong if children else ['no child was seen']


def main():
    lofte, data = os.path.abspath(sys.argv[1]), Path(sys.argv[2]).resolve()
    tap = Tap()
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        good, mixed, bad = fill(folder, data)
        alone, among = make(lofte, folder, 'alone'), make(lofte, folder, 'among')
        assert run(lofte, alone, 'import', good)[0] == 0
        code, text = run(lofte, among, 'import', mixed)
        tap.case('bad_files_in_a_folder_end_with_3', [] if code == 3 else [f'exit {code}'])
        tap.case('each_bad_file_is_refused_by_name_with_a_reason', unnamed(text, bad))
        tap.case('no_line_is_long', [line for line in findings(text) if len(line.encode('utf-8', 'replace')) > MOST])
        tap.case('nothing_shown_steers_a_terminal', [line for line in text.split('\n') if HARMFUL.search(line)])
        for command in ('meetings', 'links', 'status'):
            tap.case(f'{command}_answers_as_with_the_good_files_alone',
                     [] if run(lofte, alone, command) == run(lofte, among, command) else ['other answer'])
        name = 'no_child_opens_a_file_or_a_connection'
        strace, trace = shutil.which('strace'), folder / 'trace'
        if strace:
            code, text = run(lofte, make(lofte, folder, 'traced'), 'import', mixed,
                             before=(strace, '-f', '-qq', '-e', f'trace={CALLS}', '-e', 'signal=none', '-o', trace))
        if strace and code == 3:
            tap.case(name, strayed(trace))
        else:
            tap.case(name, [], 'strace is not installed or may not trace here')
    print(f'1..{tap.n}')
    return tap.failed > 0


if __name__ == '__main__':
    sys.exit(main())
