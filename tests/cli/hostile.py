#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Hostile minutes at the command line. Speaks TAP.

    hostile.py LOFTE DATA [--bounds] [--long]

What is bad is refused by name in a clear sentence, in both languages, within two seconds and 256 MB, and leaves nothing
behind; no other file is opened and no connection made; what is good goes in. --bounds measures time and memory, which
hold where nothing is sanitized; --long takes ten times as many mutants and measures each.
"""
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import hostile_made as made  # noqa: E402

AGREEMENT, MOST = 'tranas-2023-2024', 500
SECONDS, MEGABYTES = 2.0, 256
NUMBER = '19800101-2387'  # of the tax agency's test series (238)
FORMS = [NUMBER, NUMBER.replace('-', ''), NUMBER[2:], NUMBER[2:].replace('-', '')]
HARMFUL = re.compile('[\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]')
CALLS = 'open,openat,openat2,creat,socket,connect,bind,execve,execveat'
BROKEN = re.compile('broke down|more memory than|too long to read|No process')


class Tap:
    def __init__(self):
        self.n = self.failed = 0

    def case(self, name, wrong, skip=None):
        self.n += 1
        self.failed += bool(wrong)
        print(f"{'not ' if wrong else ''}ok {self.n} - {name}{f' # SKIP {skip}' if skip else ''}", flush=True)
        for line in wrong[:10]:
            print(f'# {line!a}')


class Lofte:
    """The program, a folder for workspaces, and one for its temporary files."""

    def __init__(self, program, folder):
        self.program, self.folder, self.temporary = program, folder, folder / 'temporary'
        self.temporary.mkdir()

    def run(self, workspace, *words, lang='en', before=(), **more):
        env = dict(os.environ, LC_ALL='C', TMPDIR=str(self.temporary))
        if before:
            env['ASAN_OPTIONS'] = 'abort_on_error=1:detect_leaks=0'
        done = subprocess.run([*before, self.program, '--lang', lang, '--workspace', workspace, *words],
                              capture_output=True, env=env, timeout=250, check=False, **more)
        return done.returncode, (done.stdout + done.stderr).decode('utf-8', 'surrogateescape')

    def workspace(self, name):
        path = self.folder / name
        code, text = self.run(self.folder, 'init', path, '--agreement', AGREEMENT)
        assert code == 0, text
        return path

    def files(self, workspace, *paths, lang='en'):
        """Outcome and sentences of each file of an import, and the exit status."""
        code, text = self.run(workspace, 'import', '--json', *paths, lang=lang)
        return code, {Path(one['file']).name: one for one in json.loads(text)['files']}


def write(folder, name, content):
    path = folder / f'{name}.xml'
    path.write_bytes(content if isinstance(content, bytes) else content.encode('utf-8'))
    return path


def findings(text):
    """The answer's lines; what was wrapped under one of them is joined to it again."""
    lines = []
    for line in text.splitlines():
        if line.startswith('  ') and lines and not re.match(r'  .*: (error|warning|fel|varning)', line):
            lines[-1] += ' ' + line.strip()
        elif line.startswith('  ') and lines and not re.match(r'  (\S*/|#\d|…)', line):
            lines[-1] += ' ' + line.strip()
        else:
            lines.append(line)
    return lines


def shown_badly(text):
    long = [line[:200] for line in findings(text) if len(line.encode('utf-8', 'replace')) > MOST]
    return long + [line for line in text.split('\n') if HARMFUL.search(line) or re.search('[\udc80-\udcff]', line)]


def spoken(data):
    """name -> what is said of it, or 'accepted'."""
    rows = (data / 'hostile/said.tsv').read_text(encoding='utf-8').splitlines()
    return dict(row.split('\t') for row in rows)


def check_folder(tap, lofte, data):
    """All small files, odd places and bad minutes in one folder with good ones between."""
    good, mixed = lofte.folder / 'good', lofte.folder / 'mixed'
    shutil.copytree(data / 'corpus/plain/minutes', good)
    shutil.copytree(good, mixed)
    said = spoken(data)
    for name, words in said.items():
        if words != 'accepted':
            shutil.copy(data / f'hostile/{name}.xml', mixed / f'bad-{name}.xml')
    for path in (data / 'minutes').glob('bad-*.xml'):
        shutil.copy(path, mixed / f'also-{path.name}')
    n_bad = len([path for path in mixed.glob('*bad-*')]) + made.odd_places(mixed)
    alone, among = lofte.workspace('alone'), lofte.workspace('among')
    assert lofte.run(alone, 'import', good)[0] == 0
    english, swedish = [lofte.run(among, 'import', mixed, lang=lang) for lang in ('en', 'sv')]
    tap.case('bad_files_in_a_folder_end_with_3', [f'exit {code}' for code, _ in (english, swedish) if code != 3])
    refused = [len([line for line in text.splitlines() if line.startswith('✗ ')]) for _, text in (english, swedish)]
    tap.case('each_bad_file_is_refused_once', [f'{n} of {n_bad}' for n in refused if n != n_bad])
    tap.case('every_line_is_short_and_harmless_in_both_languages', shown_badly(english[1]) + shown_badly(swedish[1]))
    code, files = lofte.files(among, mixed)
    wrong = [f'{name}: {files[f"bad-{name}.xml"]}' for name, words in said.items() if words != 'accepted'
             and not any(one['text'].startswith(words) for one in files[f'bad-{name}.xml']['findings'])]
    tap.case(f'each_of_{len(said)}_small_files_is_told_what_is_wrong', wrong)
    tap.case('each_refusal_has_a_reason_and_few', [name for name, one in files.items() if one['outcome'] == 'refused'
                                                   and not 1 <= len(one['findings']) <= 22])
    for command in ('meetings', 'links', 'status'):
        tap.case(f'{command}_answers_as_with_the_good_files_alone',
                 [] if lofte.run(alone, command) == lofte.run(among, command) else ['other answer'])
    return mixed, n_bad


def check_accepted(tap, lofte, data):
    """What is odd but no danger goes in, and nothing of it steers what is shown of it later."""
    names = [name for name, words in spoken(data).items() if words == 'accepted']
    workspace = lofte.workspace('accepted')
    code, files = lofte.files(workspace, *[data / f'hostile/{name}.xml' for name in names])
    tap.case('what_is_merely_odd_is_accepted', [] if code == 0 else [one for one in files.values() if one['outcome'] != 'new'])
    texts = [lofte.run(workspace, *words, lang=lang)[1] for lang in ('en', 'sv') for words in (['meetings'], ['links'], ['status'])]
    tap.case('what_is_stored_is_shown_harmless', [line for text in texts for line in shown_badly(text)])


# A process of its own: what a program is charged for begins with the memory of the one that starts it.
MEASURE = """import json, os, sys, time
begin = time.monotonic()
child = os.posix_spawn(sys.argv[1], sys.argv[1:], os.environ)
_, status, usage = os.wait4(child, 0)
print(json.dumps([os.waitstatus_to_exitcode(status), time.monotonic() - begin, usage.ru_utime + usage.ru_stime,
                  usage.ru_maxrss / 1024]), file=sys.stderr)"""


def measured(lofte, workspace, path, *words):
    """Exit status, answer, seconds of the clock and of the processor, megabytes, of one import with its children."""
    done = subprocess.run([sys.executable, '-I', '-S', '-c', MEASURE, lofte.program, '--lang', 'en', '--json', '--workspace',
                           workspace, 'import', *words, path], capture_output=True, check=False, timeout=250,
                          env=dict(os.environ, LC_ALL='C', TMPDIR=str(lofte.temporary)))
    code, clock, cpu, memory = json.loads(done.stderr.decode('utf-8', 'replace').splitlines()[-1])
    return code, done.stdout.decode('utf-8', 'replace'), clock, cpu, memory


def crowded():
    """How many times slower the clock may run: others may be using the machine (and its caches)."""
    return max(1.0, 1.5 * os.getloadavg()[0] / (os.cpu_count() or 1))


def check_large(tap, lofte, bounds, rows, title):
    """Each file alone. Without bounds only what is said counts."""
    workspace, wrong, over, figures = lofte.workspace(title), [], [], []

    def one(name, path, said):
        for _ in range(4):
            code, text, clock, cpu, memory = measured(lofte, workspace, path, '--dry-run')
            if 'took too long' not in text or crowded() == 1:
                break  # a machine that others use too may be slow by the clock
        path.unlink()
        outcome = json.loads(text)['files'][0] if text.startswith('{') else {'outcome': text[:200], 'findings': []}
        told = ' '.join(finding['text'] for finding in outcome['findings'])
        if 'took too long' in told and crowded() > 2:
            print(f'# {name}: not judged, the machine is busy with other things')
            return
        if code != (3 if said else 0) or (outcome['outcome'] == 'refused') != bool(said) or (said and said not in told):
            wrong.append(f'{name}: exit {code}, {outcome["outcome"]}: {told[:150]}')
        if cpu > SECONDS * min(2, crowded()) or clock > SECONDS * crowded() or memory > MEGABYTES:
            over.append(f'{name}: {clock:.2f} s, {cpu:.2f} s of processor, {memory:.0f} MB')
        figures.append((name, clock, cpu, memory))

    with ThreadPoolExecutor(2) as pool:
        under_way = []
        for name, content, said in rows:
            if len(under_way) > 2:  # or all would lie in memory at once
                under_way.pop(0).result()
            under_way.append(pool.submit(one, name, write(lofte.folder, f'{title}-{name}', content), said))
        for left in under_way:
            left.result()
    tap.case(f'{title}_{len(figures)}_files_are_answered_as_they_should_be', wrong)
    if bounds:
        tap.case(f'{title}_files_take_at_most_two_seconds_and_256_megabytes', over)
        for what, by in (('processor', 2), ('clock', 1), ('memory', 3)):
            worst = max(figures, default=('none', 0, 0, 0), key=lambda one: one[by])
            print(f'# most {what}: {worst[0]}: {worst[1]:.2f} s, {worst[2]:.2f} s of processor, {worst[3]:.0f} MB')


def strayed(trace, folder, workspace):
    """Calls after the first minutes were opened, other than those of minutes, the database and a child's own start."""
    begun, wrong, children = False, [], 0
    for line in trace.read_text(encoding='utf-8', errors='replace').splitlines():
        call = line.partition(' ')[2].strip()
        if not re.match(r'\w+\(', call):
            continue
        path = (re.search(r'"((?:[^"\\]|\\.)*)"', call) or [None, ''])[1]
        begun = begun or (path.startswith(str(folder)) and path.endswith('.xml'))
        children += path in ('/dev/null', '/proc/self/statm')
        allowed = path.startswith(str(folder) + '/') or re.fullmatch(re.escape(str(workspace)) + r'/[\w.-]+\.db(-journal)?', path)
        if begun and not (call.startswith('open') and (allowed or path in ('/dev/null', '/proc/self/statm', str(workspace)))):
            wrong.append(call)
    return wrong if begun and children else ['no minutes or no child were seen']


def check_strace(tap, lofte, mixed):
    name, strace = 'no_other_file_is_opened_and_no_connection_made', shutil.which('strace')
    workspace, trace = lofte.workspace('traced'), lofte.folder / 'trace'
    (lofte.folder / 'canary.txt').write_text('canary')
    if not strace or subprocess.run([strace, '-qq', '-o', '/dev/null', 'true'], capture_output=True, check=False).returncode:
        tap.case(name, [], 'strace is not installed or may not trace here')
        return
    code, text = lofte.run(workspace, 'import', mixed, before=(strace, '-f', '-qq', '-s', '4096', '-e', f'trace={CALLS}',
                                                               '-e', 'signal=none', '-o', trace))
    tap.case(name, strayed(trace, mixed, workspace) if code == 3 else [f'exit {code}', text[-200:]])


def check_encodings(tap, lofte, data):
    """The same minutes in every encoding that is read give the same answers to the last letter."""
    def answers(folder):
        workspace = lofte.workspace(folder.name + '-read')
        code, text = lofte.run(workspace, 'import', folder)
        read = [lofte.run(workspace, *words, '--json')[1] for words in (['links'], ['meetings'], ['meetings', 'letters'])]
        return re.sub(r'"digest": "\w+"', '', ''.join(read)) if code == 0 else text[:300]

    originals = sorted((data / 'corpus/plain/minutes').glob('*.xml'))
    extra = made.minutes('letters', made.item('<p>Café, Žiška, “citat” – 5 € Ä Ö Å … fyra trafikkontroller</p>'))
    forms = {'utf-8': ('UTF-8', 'utf-8', b''), 'utf-8-mark': ('UTF-8', 'utf-8', b'\xef\xbb\xbf'), 'utf-16-le-mark': ('UTF-16', 'utf-16-le', b'\xff\xfe'),
             'utf-16-be-mark': ('utf-16', 'utf-16-be', b'\xfe\xff'), 'utf-16-le': ('UTF-16LE', 'utf-16-le', b''), 'utf-16-be': ('UTF-16BE', 'utf-16-be', b''),
             'windows-1252': ('windows-1252', 'cp1252', b''), 'references': ('US-ASCII', 'ascii', b''), 'decomposed': ('UTF-8', 'nfd', b'')}
    read = {}
    for form, (label, codec, mark) in forms.items():
        folder = lofte.folder / form
        folder.mkdir()
        for name, text in [(path.stem, path.read_text(encoding='utf-8')) for path in originals] + [('letters', extra)]:
            text = text.replace('encoding="UTF-8"', f'encoding="{label}"', 1)
            if codec == 'nfd':
                import unicodedata
                content = unicodedata.normalize('NFD', text).encode('utf-8')
            else:
                content = text.encode(codec, 'xmlcharrefreplace')
            write(folder, name, mark + content)
        read[form] = answers(folder)
    for form in list(forms)[1:]:
        tap.case(f'minutes_in_{form.replace("-", "_")}_are_read_to_the_letter', [] if read[form] == read['utf-8'] else ['other answers'])


def check_identity(tap, lofte):
    """A number in a refused file is in no answer, no database, no journal, no temporary file."""
    folder, workspace = lofte.folder / 'numbers', lofte.workspace('numbered')
    folder.mkdir()
    hidden = NUMBER.replace('-', '\u00ad-')
    spots = {
        'text': made.item(f'<p>Kallelse {NUMBER}</p>'), 'title': made.item(title=NUMBER), 'number': made.item(number=NUMBER),
        'value': made.item(f'<report activity="trafikkontroller" count="{NUMBER}"/>'), 'kind': made.item(f'<report activity="trafikkontroller" kind="{NUMBER}"/>'),
        'date': made.item(f'<report activity="trafikkontroller" from="{NUMBER}"/>'), 'activity': made.item(f'<report activity="{NUMBER}"/>'),
        'about': made.item().replace('number', f'about="{NUMBER}" number', 1), 'owner': made.item(f'<action owner="{NUMBER}">x</action>'),
        'stray': f'{NUMBER}', 'stray-late': 'x' * 108 + f' {NUMBER}', 'element': made.item(f'<p{NUMBER}/>'), 'attribute': made.item(f'<p a{NUMBER}="x"/>'),
        'entity': made.item(f'<p>&a{NUMBER};</p>'), 'namespace': made.item(f'<p xmlns="urn:{NUMBER}"/>'), 'end-tag': made.item(f'<p></p{NUMBER}>'),
        'instruction': made.item(f'<?xml {NUMBER}?>'), 'comment': made.item(f'<!-- {NUMBER} -- -->'), 'cut': made.item(f'<p>{NUMBER}')[:-20],
        'plain': made.item(f'<p>{FORMS[1]}</p>'), 'short': made.item(f'<p>{FORMS[2]}</p>'), 'spaced': made.item(f'<p>{NUMBER.replace("-", " - ")}</p>'),
        'hidden': made.item(f'<report activity="{hidden}"/>'), 'hidden-kind': made.item(f'<report activity="trafikkontroller" kind="{hidden}"/>'),
    }
    for name, agenda in spots.items():
        write(folder, name, made.minutes('n-' + name, agenda))
    write(folder, 'id', made.minutes(NUMBER, made.item()))
    write(folder, 'group', made.minutes('n-group', made.item()).replace('SSPF', NUMBER))
    write(folder, 'meeting-date', made.minutes('n-date', made.item()).replace('2023-03-14', NUMBER))
    write(folder, 'encoding', made.minutes('n-encoding', made.item()).replace('UTF-8', 'u' + NUMBER))
    texts = [lofte.run(workspace, 'import', *more, folder, lang=lang) for lang in ('en', 'sv') for more in ([], ['--json'], ['--dry-run'])]
    tap.case('every_file_with_an_identity_number_is_refused', [f'exit {code}' for code, _ in texts if code != 3]
             + [name for name, one in lofte.files(workspace, folder)[1].items() if one['outcome'] != 'refused'])
    stored = {path.name: path.read_bytes() for path in [*workspace.glob('*'), *lofte.temporary.rglob('*')] if path.is_file()}
    tap.case('an_identity_number_is_nowhere_afterwards',
             [f'answer: {line}' for _, text in texts for line in findings(text)
              if any(form in re.sub(r'\\u[0-9A-Fa-f]{4}', '', line) for form in FORMS)]
             + [f'{form} in {name}' for name, content in stored.items() for form in FORMS if form.encode() in content])
    tap.case('no_temporary_file_stays', [path.name for path in lofte.temporary.rglob('*')])


def check_growing(tap, lofte):
    """A file that somebody writes to while it is read goes in whole or not at all."""
    workspace, stop = lofte.workspace('growing'), threading.Event()
    path = write(lofte.folder, 'growing', made.minutes('growing', made.item('<p>x</p>' * 2000)))

    def grow():
        with open(path, 'ab', buffering=0) as file:
            while not stop.is_set():
                file.write(b' ' * 100)
    thread = threading.Thread(target=grow)
    thread.start()
    try:
        codes = [lofte.run(workspace, 'import', path)[0] for _ in range(5)]
    finally:
        stop.set()
        thread.join()
    tap.case('a_file_that_grows_is_read_whole_or_refused', [f'exit {code}' for code in codes if code not in (0, 3)])


def check_unreadable(tap, lofte, good):
    """Needs a user whom permissions bind; root becomes nobody for it."""
    name, folder = 'what_may_not_be_read_is_named_and_the_rest_goes_in', lofte.folder / 'closed'
    shutil.copytree(good, folder)
    write(folder, 'bad-closed', 'x').chmod(0)
    (folder / 'bad-folder.xml').mkdir(mode=0)
    more = {}
    if os.getuid() == 0:
        more = {'user': 65534, 'group': 65534}
    for path in (lofte.folder, lofte.folder.parent):
        path.chmod(0o755)
    try:
        code, text = lofte.run(lofte.folder, 'check', '--json', folder, **more)
    except (PermissionError, OSError) as problem:
        tap.case(name, [], f'cannot become another user: {problem}')
        return
    if not text.startswith('{'):
        tap.case(name, [], 'the program cannot be run as another user here')
        return
    refused = sorted(Path(one['file']).name for one in json.loads(text)['files'] if one['outcome'] == 'refused')
    tap.case(name, [] if code == 3 and refused == ['bad-closed.xml', 'bad-folder.xml'] else [f'exit {code}', *refused])


def check_thousands(tap, lofte, data):
    """Twelve times as many bad files cost about twelve times as much, and the report stays a few lines a file."""
    names, costs, lines = [name for name, words in spoken(data).items() if words != 'accepted'], [], 0
    for n in (250, 3000):
        folder = lofte.folder / f'bad-{n}'
        folder.mkdir()
        for i in range(n):
            shutil.copy(data / f'hostile/{names[i % len(names)]}.xml', folder / f'{i}.xml')
        before = os.times()
        code, text = lofte.run(lofte.folder / 'alone', 'import', folder)
        after = os.times()
        costs.append(after.children_user + after.children_system - before.children_user - before.children_system)
        lines = len(findings(text)) / n
    tap.case('thousands_of_bad_files_cost_in_line', [f'{costs}'] if costs[1] > 12 * 2 * max(costs[0], 0.05) else [])
    tap.case('the_report_of_thousands_is_a_few_lines_a_file', [f'{lines:.1f}'] if lines > 4 or code != 3 else [])


def check_mutants(tap, lofte, data, bounds, long):
    originals = [path.read_bytes() for path in sorted((data / 'minutes').glob('ok-*.xml'))]
    originals += [path.read_bytes() for path in sorted((data / 'corpus/notes/minutes').glob('*.xml'))[:5]]
    mutants, folder = list(made.mutations(originals, 2000 if long else 200)), lofte.folder / 'mutants'
    folder.mkdir()
    paths = [write(folder, name, content) for name, content in mutants]
    if long:
        def one(path):
            code, text, clock, _, _ = measured(lofte, lofte.folder / 'alone', path, '--dry-run')
            bad = code not in (0, 3) or BROKEN.search(text) or (bounds and clock > crowded())
            return f'{path.name}: exit {code}, {clock:.2f} s' if bad else None
        with ThreadPoolExecutor(2) as pool:
            wrong = [line for line in pool.map(one, paths) if line]
    else:
        code, text = lofte.run(lofte.workspace('mutated'), 'import', folder)
        wrong = [f'exit {code}'] if code not in (0, 3) else []
        wrong += [line for line in findings(text) if BROKEN.search(line)] + shown_badly(text)
    tap.case(f'{len(mutants)}_mutants_are_taken_or_refused_and_break_nothing', wrong)


def main():
    program, data = os.path.abspath(sys.argv[1]), Path(sys.argv[2]).resolve()
    bounds, long, tap = '--bounds' in sys.argv, '--long' in sys.argv, Tap()
    with tempfile.TemporaryDirectory() as place:
        lofte = Lofte(program, Path(place).resolve())
        mixed, _ = check_folder(tap, lofte, data)
        check_accepted(tap, lofte, data)
        check_large(tap, lofte, bounds, made.limits(), 'limit')
        if bounds or long:
            check_large(tap, lofte, bounds, (row for row in made.large() if long or row[0] not in made.TWINS), 'large')
        check_strace(tap, lofte, mixed)
        check_encodings(tap, lofte, data)
        check_identity(tap, lofte)
        check_growing(tap, lofte)
        check_unreadable(tap, lofte, lofte.folder / 'good')
        check_thousands(tap, lofte, data)
        check_mutants(tap, lofte, data, bounds, long)
    print(f'1..{tap.n}')
    return tap.failed > 0


if __name__ == '__main__':
    sys.exit(main())
