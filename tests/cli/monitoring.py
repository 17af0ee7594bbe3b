#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The status for monitoring: one line and exit 0 to 3 by the plugin interface of Nagios, and a metrics file that a parser
of Prometheus' text format reads. Speaks TAP.

    monitoring.py LOFTE MINUTES
"""
import calendar
import json
import os
import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from workspace import Tap, Workspace

CRITICAL, WARNING = {'missed', 'behind'}, {'late', 'quiet', 'no_report'}
WORDS = ['OK', 'WARNING', 'CRITICAL', 'UNKNOWN']
# 'label'=value[unit];[warn];[crit];[min];[max]
FIGURE = re.compile(r"'([^'=|]+)'=(U|-?[0-9.]+)(?:;([0-9.:~@]*))?(?:;([0-9.:~@]*))?(?:;([0-9.-]*))?(?:;([0-9.-]*))?")
LABELS = re.compile(r'([a-zA-Z_][a-zA-Z0-9_]*)="((?:[^"\\\n]|\\["\\n])*)"')
SAMPLE = re.compile(r'([a-zA-Z_:][a-zA-Z0-9_:]*)(?:\{(.*)\})? (\S+)')


def wanted(status):
    states = {p['state'] for p in status['pledges']}
    if states & CRITICAL:
        return 2
    if states & WARNING:
        return 1
    return 3 if any(p['cannot_be_judged'] for p in status['pledges']) or not status['pledges'] else 0


def line_faults(rc, out, want):
    wrong = [] if rc == want and out.startswith(f'LOFTE {WORDS[want]} - ') else [f'exit {rc}, not {want}: {out}']
    return wrong + (['not one line'] if out.count('\n') != 1 or not out.endswith('\n') or out.count('|') > 1 else [])


def figures_of(out):
    rest, figures = out.split('|')[1].strip(), {}
    while rest:
        match = FIGURE.match(rest)
        if not match:
            return {'unread': rest}
        figures[match.group(1)] = match.groups()[1:]
        rest = rest[match.end():].lstrip(' ')
    return figures


def line_checked(workspace, day):
    """Faults of the line on a day, and its exit status."""
    rc, out, _ = workspace.run('status', '--nagios', '--as-of', day)
    status = json.loads(workspace.run('status', '--json', '--as-of', day)[1])
    wrong, figures = line_faults(rc, out, wanted(status)), figures_of(out)
    for activity in status['activities']:
        counted, target = activity['counted'], activity['target']
        if activity['cannot_be_judged']:
            continue
        got = figures.get(activity['activity'])
        if not got or got[0] != str(counted) or got[4] != (str(target) if target else None):
            wrong.append(f'{activity["activity"]}: {got}')
        lag = figures.get(activity['activity'] + '_lag_weeks')
        if (None if lag is None else float(lag[0])) != activity['lag_weeks']:
            wrong.append(f'lag {lag}')
    for state in sorted(CRITICAL | WARNING):
        n = sum(p['state'] == state for p in status['pledges'])
        limits = (figures[state][1] or '', figures[state][2] or '')
        if int(figures[state][0]) != n or limits != (('', '0') if state in CRITICAL else ('0', '')):
            wrong.append(f'{state}: {figures[state]}')
    return wrong, rc


def nagios(tap, lofte, folder, minutes):
    workspace = Workspace(lofte, folder / 'n')
    wrong, seen = [], set()
    for day in ('2023-01-10', '2023-03-20'):  # nothing is due, then minutes are missing
        faults, rc = line_checked(workspace, day)
        wrong += faults
        seen.add(rc)
    workspace.bring('2024-12-20', *sorted(Path(minutes).glob('*.xml')))
    for month in range(24):
        faults, rc = line_checked(workspace, f'{2023 + month // 12}-{month % 12 + 1:02}-20')
        wrong += faults
        seen.add(rc)
    tap.case('exit and figures are those of the status', wrong)
    tap.case('OK, WARNING and CRITICAL are seen', [] if seen == {0, 1, 2} else [str(seen)])
    rc = workspace.run('status', '--nagios', '--check', '--as-of', '2023-11-30')[0]
    tap.case('--check does not change the exit', [] if rc == 2 else [f'exit {rc}'])
    return workspace


def unknown(tap, lofte, folder):
    workspace = Workspace(lofte, folder / 'u')
    (folder / 'empty').mkdir()
    Workspace(lofte, folder / 'b')
    (folder / 'b' / 'lofte.db').write_bytes(b'not a database at all' * 100)
    strict = Workspace(lofte, folder / 's')
    for pledge in (folder / 's' / 'plugins').rglob('pledge.lua'):
        pledge.write_text('return pledge {', encoding='utf-8')
    for name, where, words in [('no workspace', folder / 'none', []), ('an empty folder', folder / 'empty', []),
                               ('a damaged database', folder / 'b', []), ('an unknown option', folder / 'u', ['--sattus']),
                               ('a day that is none', folder / 'u', ['--as-of', '2023-02-30']),
                               ('a bad plugin, strictly', folder / 's', ['--strict']),
                               ('metrics that cannot be written', folder / 'u', ['--metrics', str(folder / 'no' / 'm')])]:
        workspace.folder = where
        rc, out, _ = workspace.run('status', '--nagios', *words)
        tap.case(f'UNKNOWN for {name}', line_faults(rc, out, 3))
    rc, out, _ = strict.run('status', '--nagios', '--as-of', '2023-01-10')
    tap.case('UNKNOWN where no pledge can be judged', line_faults(rc, out, 3))
    pledge = folder / 'u' / 'plugins' / 'tranas-2023-2024' / 'trafikmiljo' / 'pledge.lua'
    pledge.write_text('return pledge {', encoding='utf-8')
    workspace.folder = folder / 'u'
    results = [line_checked(workspace, day) for day in ('2023-01-10', '2023-03-20')]
    tap.case('one that cannot be judged is UNKNOWN, and WARNING goes before it', results[0][0] + results[1][0] + (
        [] if [rc for _, rc in results] == [3, 1] else [str(results)]))
    with open('/dev/full', 'wb') as full:
        rc = subprocess.run([lofte, '--workspace', folder / 'u', 'status', '--nagios'], stdout=full,
                            stderr=subprocess.DEVNULL, check=False).returncode
    tap.case('UNKNOWN where the line cannot be written', [] if rc == 3 else [f'exit {rc}'])


def parse(text):
    """Samples by name and labels; anything that is not the text format is a fault."""
    samples, types, wrong, family = {}, {}, [], None
    for line in text.split('\n')[:-1]:
        if line.startswith('# HELP '):
            family = line.split(' ')[2]
            wrong += [f'twice: {family}'] * (family in types)
        elif line.startswith('# TYPE '):
            _, _, name, kind = line.split(' ')
            types[name] = kind
            wrong += [line] * (name != family or kind != 'gauge')
        else:
            match = SAMPLE.fullmatch(line)
            labels = LABELS.findall(match.group(2) or '') if match else []
            if not match or match.group(1) != family or ','.join(f'{k}="{v}"' for k, v in labels) != (match.group(2) or ''):
                wrong.append(line)
                continue
            key = (match.group(1), tuple(sorted(labels)))
            wrong += [f'twice: {key}'] * (key in samples)
            samples[key] = float(match.group(3))
    return samples, wrong + ['no line break at the end'] * (not text.endswith('\n'))


GAUGES = {'counted': 'counted', 'target': 'target', 'planned': 'planned_by_now', 'lag_weeks': 'lag_weeks',
          'needed_per_month': 'needed_per_month', 'probability': 'probability', 'booked': 'booked',
          'overdue_plans': 'overdue_plans', 'unconfirmed': 'unconfirmed', 'in_drafts': 'in_drafts'}
PLACES = {'probability': 2}


def gauges(samples, status):
    wrong = []
    for activity in status['activities']:
        labels = [(key, activity[key]) for key in ('activity', 'agreement', 'pledge')]
        for name, key in GAUGES.items():
            value = samples.get((f'lofte_activity_{name}', tuple(labels)))
            value = value if value is None else round(value + 1e-12, PLACES.get(key, 1))
            if value != activity[key] and not (value is not None and abs(value - activity[key]) < 0.051):
                wrong.append(f'{activity["activity"]} {name}: {value}, not {activity[key]}')
        states = {dict(of)['state']: value for (name, of), value in samples.items()
                  if name == 'lofte_activity_state' and dict(of)['activity'] == activity['activity']}
        if len(states) != 11 or [s for s, value in states.items() if value] != [activity['state']]:
            wrong.append(f'{activity["activity"]}: {states}')
    for pledge in status['pledges']:
        labels = (('agreement', pledge['agreement']), ('pledge', pledge['id']))
        if samples.get(('lofte_pledge_state', (*labels, ('state', pledge['state'])))) != 1 or samples.get(
                ('lofte_pledge_cannot_be_judged', labels)) != 0:
            wrong.append(pledge['id'])
    return wrong


def metrics(tap, workspace, folder):
    file = folder / 'textfile' / 'lofte.prom'
    file.parent.mkdir()
    file.write_text('old\n', encoding='utf-8')
    wrong, old = [], file.open(encoding='utf-8')
    for day in ('2023-01-10', '2023-11-30', '2024-09-30'):
        began = int(time.time())
        rc, out, err = workspace.run('status', '--metrics', str(file))
        ran = parse(file.read_text(encoding='utf-8'))[0][('lofte_last_run_timestamp_seconds', ())]
        wrong += [f'exit {rc} {out} {err}'] * bool(rc or out or err)
        wrong += [f'ran {ran}, not {began}'] * (not began <= ran <= time.time())
        workspace.run('status', '--metrics', str(file), '--as-of', day)
        samples, faults = parse(file.read_text(encoding='utf-8'))
        status = json.loads(workspace.run('status', '--json', '--as-of', day)[1])
        wrong += faults + gauges(samples, status)
        midnight = calendar.timegm(time.strptime(day, '%Y-%m-%d'))
        wrong += ['as of'] * (samples.get(('lofte_as_of_timestamp_seconds', ())) != midnight)
    tap.case('the metrics are read by a parser and are those of the status', wrong)
    tap.case('the file is written whole, by a rename', [] if old.read() == 'old\n' and
             os.listdir(file.parent) == ['lofte.prom'] else os.listdir(file.parent))
    old.close()
    rc, out, _ = workspace.run('status', '--metrics', str(file), '--nagios', '--as-of', '2023-11-30')
    tap.case('both at once', line_faults(rc, out, 2))
    before = file.read_bytes()
    workspace.folder = folder / 'none'
    rc = workspace.run('status', '--metrics', str(file))[0]
    tap.case('a run that failed leaves the old file', [] if rc == 1 and file.read_bytes() == before else [f'exit {rc}'])


def main(lofte, minutes):
    tap, lofte = Tap(), os.path.abspath(lofte)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        workspace = nagios(tap, lofte, folder, minutes)
        unknown(tap, lofte, folder)
        metrics(tap, workspace, folder)
    print(f'1..{tap.n}')
    return tap.failed > 0


sys.exit(main(*sys.argv[1:]))
