#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The report for the leadership: well-formed and readable without sight, colour or net, its figures those of the status,
and nothing in it that must not be told. Speaks TAP.

    report.py LOFTE MINUTES
"""
import json
import os
import re
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections import Counter
from html.parser import HTMLParser
from pathlib import Path

from workspace import Tap, Workspace

DAYS = ['2023-01-05', '2023-06-30', '2023-11-30', '2024-09-30', '2025-02-01']
VOID = {'meta', 'br', 'link', 'img', 'input', 'hr', 'source', 'base'}
KEYS = ['counted', 'target', 'planned_by_now', 'shortfall', 'lag_weeks', 'needed_per_month', 'probability', 'booked',
        'overdue_plans', 'unconfirmed', 'in_drafts', 'judged_to', 'since', 'last_seen']
UNSEEN = re.compile('[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]')


def text(element):
    return ' '.join(''.join(element.itertext()).split())


def tree_of(page):
    return ET.fromstring(page.split('\n', 1)[1])


class Tags(HTMLParser):
    """What a browser would see, by the eyes of an HTML parser."""
    def __init__(self, page):
        super().__init__()
        self.wrong, self.open, self.heads, self.attributes = [], [], [], []
        self.feed(page)
        self.wrong += self.open

    def handle_starttag(self, tag, attrs):
        self.attributes += [(tag, name, value) for name, value in attrs]
        if re.fullmatch('h[1-6]', tag):
            self.heads.append(int(tag[1]))
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attrs):
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self.open.pop()

    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag:
            self.wrong.append(f'</{tag}>')


def structure(page, lang):
    tags, root, wrong = Tags(page), tree_of(page), []
    wrong += tags.wrong
    if root.get('lang') != lang or not page.startswith('<!DOCTYPE html>\n'):
        wrong.append('doctype or language')
    if tags.heads[0] != 1 or tags.heads.count(1) != 1 or any(b - a > 1 for a, b in zip(tags.heads, tags.heads[1:])):
        wrong.append(f'headings {tags.heads}')
    if any(tag in ('script', 'link', 'img', 'iframe', 'object', 'base', 'form') for tag, _, _ in tags.attributes):
        wrong.append('something that loads or runs')
    wrong += [f'{tag} {name}' for tag, name, value in tags.attributes
              if name.startswith('on') or name in ('src', 'style') or (name == 'href' and not value.startswith('#'))]
    wrong += ['style sheet loads'] * bool(re.search(r'url\(|@import|https?:', page))
    ids = [e.get('id') for e in root.iter() if e.get('id')]
    wrong += [f'twice: {i}' for i, n in Counter(ids).items() if n > 1]
    wrong += [f'leads nowhere: {e.get("href")}' for e in root.iter('a') if e.get('href')[1:] not in ids]
    return wrong + tables(root) + pictures(root, ids)


def tables(root):
    wrong = []
    for table in root.iter('table'):
        if table[0].tag != 'caption' or not text(table[0]):
            wrong.append('a table without caption')
        wrong += [f'no scope: {text(th)}' for th in table.iter('th') if th.get('scope') not in ('row', 'col')]
        columns = {sum(cell.tag in ('th', 'td') for cell in row) for row in table.iter('tr')}
        wrong += [f'ragged: {text(table[0])}'] * (len(columns) > 1)
        wrong += [f'no head of a row: {text(row)}' for row in table.iter('tr') if row.find('th') is None]
    return wrong


def pictures(root, ids):
    wrong = []
    for svg in root.iter('svg'):
        named = (svg.get('aria-labelledby') or '').split()
        if svg.get('role') != 'img' or svg[0].tag != 'title' or svg[1].tag != 'desc' or len(named) != 2:
            wrong.append('a picture without title and desc')
        wrong += [name for name in named if name not in ids]
    for figure in root.iter('figure'):
        if text(figure.find('svg/desc')) != text(figure.find('figcaption')):
            wrong.append('the text beside a picture says something else')
    return wrong


def luminance(colour):
    parts = [int(colour[i:i + 2], 16) / 255 for i in (1, 3, 5)]
    parts = [c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(page):
    style = page[page.index('<style>'):page.index('</style>')]
    style = re.sub(r'#([0-9a-f])([0-9a-f])([0-9a-f])\b', r'#\1\1\2\2\3\3', style)
    inks = re.findall(r'(?<![-\w])(?:color|fill):(#[0-9a-f]{6})', style) + re.findall(r'stroke="(#[0-9a-f]{6})" stroke-w', page)
    return [ink for ink in inks if 1.05 / (luminance(ink) + 0.05) < 4.5] + ['no colours'] * (len(inks) < 6)


def shown(status):
    """The activities of pledges that can be judged, in the order of their declaration."""
    bad = {(p['agreement'], p['id']) for p in status['pledges'] if p['cannot_be_judged']}
    return {str(i): a for i, a in enumerate(status['activities']) if (a['agreement'], a['pledge']) not in bad}


def same_value(value, said):
    return said is None if value is None else said is not None and (
        value == said if isinstance(value, str) else abs(value - float(said)) < 1e-9)


def figures(page, status):
    root, wrong, compared = tree_of(page), [], 0
    sections = {s.get('id')[1:]: s for s in root.iter('section') if s.get('class') == 'activity'}
    if sections.keys() != shown(status).keys():
        return [f'activities {sorted(sections)}']
    for at, activity in shown(status).items():
        said = {d.get('class'): d for d in sections[at].iter('data')}
        for key in KEYS:
            value = said[key].get('value') if key in said else None
            compared += 1
            if not same_value(activity[key], value):
                wrong.append(f'{activity["activity"]} {key}: {activity[key]} is {value}')
        for key in ('counted', 'target', 'shortfall', 'booked', 'overdue_plans', 'unconfirmed', 'in_drafts'):
            if key in said and text(said[key]).removeprefix('about ').replace(',', '') != said[key].get('value'):
                wrong.append(f'{key} shown as {text(said[key])}')
        wrong += beside(sections[at], activity)
    return wrong + ['nothing compared'] * (compared < 50)


def rows_of(section, kind):
    return [[text(cell) for cell in row] for table in section.iter('table') if table.get('class') == kind
            for row in table.findall('tbody/tr')]


def beside(section, activity):
    """Closed windows, parts and the plan's row on judged_to."""
    wrong = []
    closed = [row[1:3] + [row[3].split()[-1]] for row in rows_of(section, 'closed')]
    if closed != [[str(c['counted']), str(c['target']), c['state'].split('_')[-1]] for c in activity['closed']]:
        wrong.append(f'closed {closed}')
    parts = [[p['part'], str(p['counted']), str(p['target'] or '–')] for p in activity['parts'] or []]
    if rows_of(section, 'parts') != parts:
        wrong.append(f'parts {parts}')
    plan = {row[0]: row[1:] for row in rows_of(section, None)}
    day, window = activity['judged_to'], activity['window']
    if activity['target'] and day and window['from'] <= day <= window['to']:
        want = f'{activity["planned_by_now"]:.1f}'.removesuffix('.0'), str(activity['counted'])
        if tuple(plan.get(day, ())) != want:
            wrong.append(f'{activity["activity"]} on {day}: {plan.get(day)}, not {want}')
    return wrong


def evidence(workspace, page, status, day):
    """Each window's rows add up to its count, and each quoted sentence is one that counts."""
    wrong, root = [], tree_of(page)
    sections = {s.get('id')[1:]: s for s in root.iter('section') if s.get('class') == 'activity'}
    for at, activity in shown(status).items():
        tables = [t for t in sections[at].iter('table') if t.get('class') == 'evidence']
        sums = [sum(int(text(row[0])) for row in t.findall('tbody/tr')) for t in tables]
        want = [n for n in [activity['counted']] + [c['counted'] for c in activity['closed']] if n]
        if sums != want:
            wrong.append(f'{activity["activity"]}: {sums} of {want}')
        told = json.loads(workspace.run('explain', activity['activity'], '--json', '--as-of', day)[1])['statements']
        fit = {(s['meeting'], s['quote']) for s in told if not s['draft'] and s['verdict'] in ('counted', 'outside_window')}
        for row in (row for t in tables for row in t.findall('tbody/tr')):
            meeting, quote = text(row[1]).split(',')[0], text(row[3])
            if quote != 'the meeting itself' and (meeting, quote[1:-1]) not in fit:
                wrong.append(f'not counted, and quoted: {meeting} {quote}')
    return wrong


def worst_first(page, status):
    order = ['missed', 'behind', 'late', 'quiet', 'no minutes', 'cannot be judged', 'closing', 'too early', 'on plan',
             'reached', 'followed', 'paused']
    table = next(t for t in tree_of(page).iter('table') if t.get('class') == 'overview')
    states = [text(row[1]).split(' ', 1)[1] for row in table.findall('tbody/tr')]
    ranks = [order.index(state) for state in states]
    return [str(states)] * (ranks != sorted(ranks) or len(states) != len(status['pledges']))


def count_lines(page):
    """Done is kept apart from effect: no line with a figure speaks of effect."""
    root = tree_of(page)
    lines = [text(e) for e in root.iter() if e.get('class') in ('says', 'figures', 'summary', 'overview', 'evidence')
             or e.tag in ('figcaption', 'desc')]
    effect = [e for e in root.iter('p') if 'effect' in (e.get('class') or '').split()]
    return [line for line in lines if re.search('effe[ck]t', line, re.I)] + ['no line of its own'] * (len(effect) != 1)


def sample(tap, workspace, minutes):
    workspace.bring('2024-12-20', *sorted(Path(minutes).glob('*.xml')))
    faults = {name: [] for name in ('structure', 'figures', 'evidence', 'order', 'effect')}
    for day in DAYS:
        rc, page, err = workspace.run('report', '--html', '--as-of', day)
        swedish = workspace.run('--lang', 'sv', 'report', '--html', '--as-of', day)[1]
        status = json.loads(workspace.run('status', '--json', '--as-of', day)[1])
        faults['structure'] += [err] * bool(rc or err) + structure(page, 'en') + structure(swedish, 'sv')
        faults['figures'] += figures(page, status)
        faults['evidence'] += evidence(workspace, page, status, day)
        faults['order'] += worst_first(page, status)
        faults['effect'] += count_lines(page) + count_lines(swedish)
    tap.case('pages are well-formed, headed, captioned and load nothing', faults['structure'])
    tap.case('every figure is that of the status', faults['figures'])
    tap.case('the evidence adds up to what is counted, and only what counts is quoted', faults['evidence'])
    tap.case('the worst pledge stands first', faults['order'])
    tap.case('no line with a figure speaks of effect', faults['effect'])
    tap.case('every ink has a contrast of 4.5 to 1', contrast(page))


def written(tap, workspace, folder):
    file = folder / 'report.html'
    rc, out, _ = workspace.run('report', '--html', str(file), '--as-of', DAYS[2])
    page = workspace.run('report', '--html', '--as-of', DAYS[2])[1]
    tap.case('a file has the bytes of the page', [] if (rc, out, file.read_text(encoding='utf-8')) == (0, '', page) and
             os.listdir(folder) == ['report.html'] else [f'exit {rc}', *os.listdir(folder)])
    rc, out, err = workspace.run('report', '--html', str(folder / 'none' / 'r.html'))
    tap.case('a file that cannot be written is told', [] if rc == 1 and not out and 'r.html' in err else [rc, err])
    known = workspace.run('report', '--html', '--as-of', '2025-01-05', '--as-known', '2024-12-19')[1]
    tap.case('as known on a day it shows what was known', [] if 'As it was known on 2024-12-19.' in known and
             'class="evidence"' not in known else ['it does not'])
    rc, _, err = workspace.run('report')
    tap.case('without a form it says which there is', [] if rc == 2 and '--html' in err else [rc, err])


def meeting(name, date, items, attributes=''):
    return (f'<?xml version="1.0" encoding="UTF-8"?>\n<minutes xmlns="urn:lofte:minutes:1" id="{name}" group="EST" '
            f'municipality="0687" date="{date}" {attributes}><agenda>{items}</agenda></minutes>\n')


def item(number, *passages, attributes=''):
    return (f'<item number="{number}"{attributes}><title>Trafik</title>' + ''.join(f'<p>{p}</p>' for p in passages) + '</item>')


HOSTILE = ('Den 3 februari genomfördes fyra trafikkontroller &lt;/td&gt;&lt;script&gt;alert(1)&lt;/script&gt; "a" \'b\' &amp;amp; '
           '{{0}} &#x202E;vänt&#x2066; &#x85;&#x9B;31m.')


def hostile(tap, lofte, folder):
    workspace = Workspace(lofte, folder / 'hostile')
    texts = {
        'a.xml': meeting('m&lt;b&gt;&quot;x', '2023-02-07', item('2"&gt;&lt;i&gt;'.replace('"', '&quot;'), HOSTILE)),
        'b.xml': meeting('est-b', '2023-03-07', item('1', 'Den 28 februari genomfördes nio trafikkontroller i utkast.'),
                         'status="draft"'),
        'c.xml': meeting('est-c', '2023-04-04', '<item number="1" closed="true"/>' +
                         item('2', 'Den 20 mars genomfördes två trafikkontroller och den 20 juni planeras en trafikkontroll '
                              'vid Hemliga torget.')),
    }
    for name, content in texts.items():
        (folder / name).write_text(content.replace('{{0}}', '{0}'), encoding='utf-8')
    rc, out, err = workspace.run('import', '--as-of', '2023-04-10', *[str(folder / name) for name in texts])
    page = workspace.run('report', '--html', '--as-of', '2023-04-10')[1]
    after = workspace.run('report', '--html', '--as-of', '2023-06-21')[1]
    status = json.loads(workspace.run('status', '--json', '--as-of', '2023-04-10')[1])
    counted = {a['activity']: a['counted'] for a in status['activities']}['trafikkontroller']
    tap.case('hostile minutes come in and count', [] if rc == 0 and counted == 6 else [out, err, f'{counted}'])
    seen = text(tree_of(page))
    tap.case('hostile words are words', structure(page, 'en') + figures(page, status) + UNSEEN.findall(page) + (
             [] if '</td><script>alert(1)</script> "a" \'b\' &amp; {0}' in seen and 'm<b>"x' in seen else ['not as words']))
    tap.case('drafts and closed items are not quoted', [] if 'i utkast' not in page and 'Hemliga' not in page else ['told'])
    tap.case('a planned operation is quoted when its day has passed', [] if 'Hemliga' in after and
             'so it is not quoted' in page and 'so it is not quoted' not in after else ['not so'])


def plugins(tap, lofte, folder, minutes):
    workspace = Workspace(lofte, folder / 'rules')
    workspace.bring('2023-06-01', *sorted(Path(minutes).glob('*2023-0[1-3]*.xml')))
    rules = 'class="rules"'
    before = workspace.run('report', '--html', '--as-of', '2023-06-02')[1]
    pledge = folder / 'rules' / 'plugins' / 'tranas-2023-2024' / 'trafikmiljo' / 'pledge.lua'
    pledge.write_text(pledge.read_text(encoding='utf-8').replace('"trafikkontroll~",', '"trafikkontroll~", "vägkontroll~",', 1),
                      encoding='utf-8')
    changed = workspace.run('report', '--html', '--as-of', '2023-06-03')[1]
    earlier = workspace.run('report', '--html', '--as-of', '2023-06-02')[1]
    tap.case('a rule that changed during the year is told', [] if rules not in before and rules in changed and
             '2023-06-03T' in changed and rules not in earlier else ['not so'])
    pledge.write_text('return pledge {', encoding='utf-8')
    page = workspace.run('report', '--html', '--as-of', '2023-06-04')[1]
    status = json.loads(workspace.run('status', '--json', '--as-of', '2023-06-04')[1])
    tap.case('a pledge with a bad plugin has no figures and a reason', structure(page, 'en') + figures(page, status) +
             worst_first(page, status) + ([] if 'cannot be judged, its plugin is bad' in page and
                                          'class="findings"' in page else ['not told']))
    missing = workspace.run('report', '--html', '--as-of', '2023-12-01')[1]
    tap.case('minutes that are missing are told', [] if 'class="missing"' in missing and structure(missing, 'en') == []
             else ['not told'])


def main(lofte, minutes):
    tap, lofte = Tap(), os.path.abspath(lofte)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / 'out').mkdir()
        workspace = Workspace(lofte, folder / 'w')
        sample(tap, workspace, minutes)
        written(tap, workspace, folder / 'out')
        hostile(tap, lofte, folder)
        plugins(tap, lofte, folder, minutes)
    print(f'1..{tap.n}')
    return tap.failed > 0


sys.exit(main(*sys.argv[1:]))
