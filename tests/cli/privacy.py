#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Personal identity numbers at the command line: refused, or masked, and never kept, logged or echoed. Speaks TAP.

    privacy.py LOFTE

Every number is made here from the serials that the tax authority keeps for tests (980 to 999).
"""
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

BIRTHS = ['810314', '080229', '991231', '740601', '050763']
NBSP, SHY, HYPHEN = '\u00a0', '\u00ad', '\u2011'
# {d} six digits of the date, {y} its century, {s} the last four
TEXTS = ['{d}-{s}', '{d}{s}', '{y}{d}-{s}', '{y}{d}{s}', '{d}+{s}', '{d} {s}', '{d} - {s}', f'{{d}}{HYPHEN}{{s}}', '{d}–{s}',
         f'{{d}}{SHY}{{s}}', f'{{d}}{NBSP}-{NBSP}{{s}}', '{d}-\n      {s}', 'elev{d}-{s}igen', 'pnr {d} {s}', 'född {d}-{s},',
         '{d}-<!-- not here -->{s}', '{d}<![CDATA[-]]>{s}', '{d}&#45;{s}', '&#x200B;{d}-{s}', '{d}-{s}. Fyra kontroller.']
PLACES = ['name="{n}"', 'place="{n}"', 'start="{n}"', 'id="m {n}"', 'group="{n}"', 'unknown="{n}"', 'kind="{n}"']
WHOLE = ['<item number="{n}"><title>T</title></item>', '<item number="1"><title>{n}</title></item>',
         '<item number="1"><title>T</title><action owner="{n}">Text.</action></item>',
         '<item number="1"><title>T</title><report activity="krogkontroller" by="{n}"/></item>',
         '<item number="1"><title>T</title><report activity="{n}"/></item>',
         '<item number="1"><title>T</title><decision>Beslut {n}.</decision></item>',
         '<item number="1"><title>T</title><p>Ett</p><p>Två {n}</p></item>', '<item number="1" about="{n}"><title>T</title></item>',
         '<item number="1"><title>T</title><{n}/></item>', '{n}', '<item number="1"><title>T</title><p>a & b {n}</p></item>']


def luhn(nine):
    total = sum(sum(divmod(int(c) * (2 - i % 2), 10)) for i, c in enumerate(nine))
    return str(-total % 10)


def numbers():
    """Date, century and last four, one after the other without end."""
    while True:
        for serial in range(980, 1000):
            for birth in BIRTHS:
                yield birth, '20' if birth < '26' else '19', f'{serial}{luhn(birth + str(serial))}'


def minutes(at, items, attributes=''):
    own = '' if re.search(r'\bid=', attributes) else f' id="m{at}"'
    group = '' if 'group=' in attributes else ' group="EST"'
    return (f'<?xml version="1.0" encoding="UTF-8"?>\n<minutes xmlns="urn:lofte:minutes:1"{own}{group} municipality="0687" '
            f'date="2024-06-18" {attributes}>\n<agenda>{items}</agenda></minutes>\n')


def fill(folder):
    """Every form and place; returns the numbers, and the files that --mask lets in."""
    made, masked, source = [], [], numbers()

    def take(form):
        date, century, last = next(source)
        made.append(date + last)
        return form.format(d=date, y=century, s=last)

    files = []
    for form in TEXTS:
        files.append((f'<item number="1"><title>Läget</title><p>Det gäller {take(form)} och skolan.</p></item>', '', True))
    for place in PLACES:
        files.append(('<item number="1"><title>T</title></item>', place.format(n=take('{d}-{s}')), place[:5] in ('name=', 'place')))
    for i, item in enumerate(WHOLE):
        files.append((item.format(n=take('{d}-{s}')), '', i in (1, 2, 3, 5, 6)))
    for at, (items, attributes, maskable) in enumerate(files):
        (folder / f'm{at:03}.xml').write_text(minutes(at, items, attributes), encoding='utf-8')
        if maskable:
            masked.append(f'm{at:03}.xml')
    (folder / f'protokoll {take("{d}-{s}")}.xml').write_text(minutes(999, '<item number="1"><title>T</title></item>'),
                                                             encoding='utf-8')
    return made, masked


class Tap:
    def __init__(self):
        self.n = self.failed = 0

    def case(self, name, passed, *seen):
        self.n += 1
        self.failed += not passed
        print(f"{'' if passed else 'not '}ok {self.n} - {name}")
        for line in '' if passed else '\n'.join(map(str, seen)).splitlines()[:40]:
            print(f'# {line}')


def leaks(made, *texts):
    """The last four digits of those whose ten digits stand one after the other, whatever is between them."""
    found = []
    for data in texts:
        digits = re.sub(rb'[^0-9]', b'', data)
        found += [ten[6:] for ten in made if ten.encode() in digits]
    return found


def kept(workspace):
    return [path.read_bytes() for path in sorted(workspace.rglob('*')) if path.is_file()]


def run(lofte, workspace, *words):
    done = subprocess.run([lofte, '--workspace', workspace, '--lang', 'en', '--as-of', '2024-07-01', *words],
                          capture_output=True, check=False, timeout=120)
    return done.returncode, done.stdout + done.stderr


def attempt(tap, lofte, folder, made, masked, words):
    workspace = folder / f'w{len(words)}'
    run(lofte, workspace, 'init', workspace, '--agreement', 'tranas-2023-2024')
    code, text = run(lofte, workspace, 'import', folder / 'minutes', *words)
    answers = [run(lofte, workspace, *command)[1] for command in
               (['links'], ['links', '--json'], ['meetings', '--json'], ['explain', 'krogkontroller', '--json'], ['status'])]
    name = 'masked' if words else 'refused'
    tap.case(f'{name}: exit 3', code == 3, text)
    ids = set(re.findall(r'"id": ?"(m\d+)"', answers[2].decode()))
    wanted = {f'm{int(file[1:4])}' for file in masked} if words else set()
    tap.case(f'{name}: what may go in is in, the rest is not', ids == wanted, sorted(ids ^ wanted))
    tap.case(f'{name}: no number is told', not leaks(made, text, *answers), leaks(made, text, *answers))
    tap.case(f'{name}: no number is kept', not leaks(made, *kept(workspace)), leaks(made, *kept(workspace)))
    if words:
        tap.case('masked: the text stands with its mask', b'-****' in b''.join(kept(workspace)))


def folders(tap, lofte, folder, source):
    """A number in a folder's name: of the minutes, of a backup, of the workspace itself. The name itself is not the program's."""
    birth, century, last = next(source)
    ten, named = birth + last, folder / f'Elev {birth}-{last}' / f'{century}{birth}{last}'
    named.mkdir(parents=True)
    plain, inside = folder / 'plain', named / 'w'
    (named / 'good.xml').write_text(minutes(1, '<item number="1"><title>T</title></item>'), encoding='utf-8')
    (named / 'bad.xml').write_text(minutes(2, '<item number="1"><titel>T</titel></item>'), encoding='utf-8')
    (named / 'odd.xml').mkdir()
    (named / 'gone.xml').symlink_to(named / 'nowhere')
    (named / 'empty').mkdir()
    texts = []
    backup = named / 'b'
    for words in (['init', plain, '--agreement', 'tranas-2023-2024'], ['check', named, '--json'], ['import', named],
                  ['import', named, '--json'], ['import', named / 'none.xml'], ['import', named / 'empty'], ['backup', backup],
                  ['doctor', '--json'], ['backup', named / 'none' / 'b'], ['backup', f'{backup}-2', '--json'], ['doctor'],
                  ['restore', backup], ['restore', f'{backup}-2', '--json'], ['restore', named / 'good.xml'], ['journal', '--json'],
                  ['meetings', '--json'], ['report', '--html', named / 'none' / 'r.html'], ['undo', '1'], [named]):
        texts.append((words[0], run(lofte, plain, *words)[1]))
    for words in (['init', inside, '--agreement', 'tranas-2023-2024'], ['init', inside, '--agreement', 'x'], ['import', named],
                  ['backup', backup], ['backup', f'{backup}-3'], ['doctor'], ['restore', f'{backup}-3'], ['plugins', '--json'],
                  ['status', '--nagios', '--workspace', named / 'none']):
        texts.append((words[0], run(lofte, inside, *words)[1]))
    (inside / 'lofte.db').write_bytes(b'no database')
    texts += [(word, run(lofte, inside, word)[1]) for word in ('status', 'doctor')]
    tap.case('the folders are spoken of', b''.join(text for _, text in texts).count(b'-****') > 20, texts)
    tap.case('no number of a folder is told', not leaks([ten], *(text for _, text in texts)),
             *[(word, text) for word, text in texts if leaks([ten], text)])
    tap.case('no number of a folder is kept', not leaks([ten], *kept(plain), *kept(inside)),
             [path for path in (*plain.rglob('*'), *inside.rglob('*')) if path.is_file() and leaks([ten], path.read_bytes())])


def main():
    lofte = os.path.abspath(sys.argv[1])
    tap = Tap()
    with tempfile.TemporaryDirectory(prefix='lofte-privacy.') as place:
        folder = Path(place)
        (folder / 'minutes').mkdir()
        made, masked = fill(folder / 'minutes')
        plain = set(leaks(made, *kept(folder / 'minutes')))
        tap.case('this test sees the numbers where they stand', len(plain) > len(made) * 3 // 4, len(plain), len(made))
        attempt(tap, lofte, folder, made, masked, [])
        attempt(tap, lofte, folder, made, masked, ['--mask'])
        folders(tap, lofte, folder, numbers())
    print(f'1..{tap.n}')
    sys.exit(tap.failed > 0)


if __name__ == '__main__':
    main()
