#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The next agenda and back, a meeting's own path, and weeding, as a coordinator meets them. Speaks TAP.

    agenda.py LOFTE CORPUS_MINUTES
"""
import json
import os
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from html.parser import HTMLParser
from pathlib import Path

NS = '{urn:lofte:minutes:1}'
HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n<minutes xmlns="urn:lofte:minutes:1" group="EST" municipality="0687" '
SPRING = '''id="est-2024-02-13" date="2024-02-13"><agenda>
<item number="1"><title>Trafik</title><p>Polisen har genomfört två trafikkontroller den 6 februari 2024 &amp; skrev "böter" &lt;b&gt;.</p>
<p>En trafikkontroll är inbokad den 1 mars 2024.</p></item>
<item number="2"><title>Centrum</title><p>En trygghetsrunda gjordes i centrum den 6 februari 2024.</p>
<action owner="kommunpolis" due="2024-03-15">Bjud in -- krögarna.</action></item></agenda></minutes>'''
DRAFT = '''id="est-2024-04-09" date="2024-04-09" status="draft"><agenda><item number="1"><title>Trafik</title>
<p>Polisen har genomfört tre trafikkontroller under mars 2024.</p></item></agenda></minutes>'''
CALL = '''id="%s" date="%s" kind="call"><agenda><item number="1"><title>Öppnande</title></item></agenda></minutes>'''


class Tap:
    def __init__(self):
        self.n = self.failed = 0

    def case(self, name, passed, *seen):
        self.n += 1
        self.failed += not passed
        print(f"{'' if passed else 'not '}ok {self.n} - {name}")
        for line in '' if passed else '\n'.join(map(str, seen)).splitlines()[:40]:
            print(f'# {line}')


class Place:
    def __init__(self, lofte, folder):
        self.lofte, self.folder, self.workspace = lofte, folder, folder / 'w'
        self.run('init', self.workspace, '--agreement', 'tranas-2023-2024')

    def run(self, *words, day='2024-05-02', lang='en'):
        done = subprocess.run([self.lofte, '--workspace', self.workspace, '--lang', lang, '--as-of', day, *map(str, words)],
                              capture_output=True, text=True, check=False, timeout=120)
        return done.returncode, done.stdout, done.stderr

    def json(self, *words, **more):
        return json.loads(self.run(*words, '--json', **more)[1])

    def bring(self, name, text, day):
        path = self.folder / name
        path.write_text(text, encoding='utf-8')
        return self.run('import', path, day=day)

    def counted(self, *view, activity='trafikkontroller', **more):
        return next(a['counted'] for a in self.json('status', *view, **more)['activities'] if a['activity'] == activity)

    def path(self, date, **more):
        return next(m['path'] for m in self.json('meetings', **more)['meetings'] if m['date'] == date)

    def step(self, date, name, **more):
        return next(s for s in self.path(date, **more)['steps'] if s['step'] == name)


class Wellformed(HTMLParser):
    """Elements close in the order in which they open, and nothing is fetched."""
    def __init__(self, text):
        super().__init__()
        self.open, self.bad, self.lang = [], [], None
        self.feed(text)
        self.bad += self.open

    def handle_starttag(self, tag, attrs):
        if tag == 'html':
            self.lang = dict(attrs).get('lang')
        if {'src', 'href'} & {name for name, _ in attrs} or tag in ('script', 'b'):
            self.bad.append(tag)
        if tag != 'meta':
            self.open.append(tag)

    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag:
            self.bad.append(tag)


def agenda(tap, place):
    place.bring('a.xml', HEAD + SPRING, '2024-02-20')
    items = place.json('agenda', 'EST', '2024-05-07')['items']
    by_about = {i['about']: i for i in items if i['about']}
    traffic = by_about.get('trafikkontroller', {})
    tap.case('what is behind is on the agenda with figures and the sentence behind them', traffic.get('state') in
             ('late', 'behind', 'no_report') and traffic['counted'] == 2 and 'två trafikkontroller' in
             traffic['evidence']['quote'], traffic)
    tap.case('a plan whose day passed is there', [p['window']['to'] for p in traffic.get('plans', [])] == ['2024-03-01'],
             traffic)
    tap.case('so is what waits for a person', len(by_about.get('trygghetsvandringar', {}).get('review', [])) == 1, by_about)
    tap.case('an action whose day passed is there', [a['due'] for i in items for a in i['actions']] == ['2024-03-15'], items)
    tap.case('minutes that have not come are there', any(i['topic'] == 'missing' and i['findings'] for i in items), items)
    topics = [i['topic'] for i in items]
    tap.case('between the standing items of the group', topics[:4] == ['standing'] * 4 and topics[-3:] == ['standing'] * 3 and
             [i['number'] for i in items] == [str(n + 1) for n in range(len(items))], topics)
    text = place.run('agenda', 'EST', '2024-05-07', lang='sv')[1]
    tap.case('in Swedish it says what was booked', 'Inbokad 2024-03-01, inget rapporterat' in ' '.join(text.split()), text)
    marked = place.run('agenda', 'EST', '2024-05-07', '--markdown', lang='sv')[1]
    tap.case('Markdown has a heading an item', len(re.findall(r'^## \d+\. ', marked, re.M)) == len(items) and
             '\\<b\\>' in marked, marked)
    for lang in ('sv', 'en'):
        html = place.run('agenda', 'EST', '2024-05-07', '--html', lang=lang)[1]
        seen = Wellformed(html)
        tap.case(f'HTML is whole and escaped ({lang})', not seen.bad and seen.lang == lang and '&lt;b&gt;' in html and
                 'size: A4' in html, seen.bad, html)
    code, _, words = place.run('agenda', 'ESTT', '2024-05-07')
    tap.case('a group that is not there is named', code == 1 and 'SSPF, EST' in words, words)
    tap.case('a day that is none is a mistake of the call', place.run('agenda', 'EST', '2024-05-32')[0] == 2)


def round_trip(tap, place):
    xml = place.run('agenda', 'EST', '2024-05-07', '--xml', lang='sv')[1]
    root = ET.fromstring(xml)
    tap.case('as XML it is a call with items that say what they are about', root.get('kind') == 'call' and
             {'trafikkontroller', 'trygghetsvandringar'} <= {i.get('about') for i in root.iter(NS + 'item')}, xml)
    before = place.json('links')
    code, text, words = place.bring('call.xml', xml, '2024-05-02')
    tap.case('it can be imported, and says nothing that counts', code == 0 and place.json('links') == before, text, words)
    tap.case('the meeting is called and waits to be held', place.json('agenda', 'EST', '2024-05-07')['revision'] == 2 and
             any(p['meeting'] == 'est-2024-05-07' and p['waits'] == 'held' for p in place.json('meetings')['paths']))
    said = {'trafikkontroller': 'Vi har gjort fyra sedan förra mötet.', 'trygghetsvandringar': 'En genomfördes den 17 april.'}
    filled = xml.replace('kind="call" status="draft" revision="1"', 'kind="minutes" status="approved" revision="2"')
    for about, words in said.items():
        filled = re.sub(rf'(<item number="\d+" about="{about}">.*?)(\s*</item>)', rf'\1<p>{words}</p>\2', filled, count=1,
                        flags=re.S)
    code, text, words = place.bring('minutes.xml', filled, '2024-05-14')
    rows = [s for s in place.json('links', '--meeting', 'est-2024-05-07', day='2024-05-14')]
    tap.case('minutes written on it are read by its items, though they name no activity', code == 0 and
             sorted((s['activity'], s['count'], s['kind']) for s in rows) ==
             [('trafikkontroller', 4, 'done'), ('trygghetsvandringar', 1, 'done')], rows, text, words)
    tap.case('nothing of the agenda itself came back as said', all(s['quote'] in said.values() for s in rows), rows)
    steps = [(s['step'], s['state']) for s in place.path('2024-05-07', day='2024-05-14')['steps']]
    tap.case('the meeting went its way', all(state == 'done' for _, state in steps), steps)


def path(tap, place):
    place.bring('draft.xml', HEAD + DRAFT, '2024-04-12')
    step = place.step('2024-04-09', 'approved', day='2024-04-20')
    tap.case('a draft waits for approval, by a role and a day', step['state'] == 'waits' and step['owner'] == 'kommunpolis' and
             step['due'] == '2024-05-21', step)
    tap.case('it becomes overdue', place.step('2024-04-09', 'approved', day='2024-06-01')['state'] == 'overdue')
    overdue = place.json('meetings', '--overdue', day='2024-06-01')['overdue']
    tap.case('overdue steps are listed together', ('est-2024-04-09', 'approved') in
             [(o['meeting'], o['step']) for o in overdue], overdue)
    before = place.counted(day='2024-06-01')
    digest = place.json('meetings', 'est-2024-04-09', day='2024-06-01')['meetings'][0]['digest']
    code, text, words = place.run('meetings', 'approve', 'est-2024-04-09', '--by', 'kommunpolis', day='2024-06-01')
    tap.case('a command approves it, and it counts', code == 0 and place.counted(day='2024-06-01') == before + 3, text, words)
    tap.case('as known before, it was a draft', place.counted('--as-known', '2024-05-31', day='2024-06-01') == before)
    row = place.json('meetings', 'est-2024-04-09', day='2024-06-02')['meetings'][0]
    tap.case('who and when are kept, and the revision is as it was', row['status'] == 'approved' and row['digest'] == digest and
             row['path']['approved'] == {'meeting': 'est-2024-04-09', 'revision': 1, 'who': 'kommunpolis',
                                         'day': '2024-06-01'}, row)
    tap.case('only once', place.run('meetings', 'approve', 'est-2024-04-09', day='2024-06-02')[0] == 2)
    code, _, words = place.run('meetings', 'approve', 'est-2024-05-07', '--by', '19900101-0017', day='2024-06-02')
    tap.case('an identity number is refused', code == 3 and '0017' not in words, words)
    place.bring('called.xml', HEAD + CALL % ('est-2024-06-04', '2024-06-04'), '2024-05-20')
    tap.case('a meeting that was called is not missing before its minutes are due',
             place.step('2024-06-04', 'draft', day='2024-06-20')['state'] == 'waits')
    step = place.step('2024-06-04', 'draft', day='2024-09-01')
    tap.case('the summer break does not count', step['due'] == '2024-08-24' and step['state'] == 'overdue', step)
    missing = place.json('meetings', day='2024-09-01')['missing']
    tap.case('then it is missing', any('2024-06-04 was called' in m['text'] for m in missing), missing)
    code, text, words = place.run('meetings', 'cancel', 'EST', '2024-06-04', '--by', 'samordnare', '--reason', 'för få anmälda',
                                  day='2024-09-01')
    answer = place.json('meetings', day='2024-09-01')
    tap.case('a person says that it was cancelled, and it is not', code == 0 and
             not any('2024-06-04 was called' in m['text'] for m in answer['missing']) and
             any(p['cancelled'] and p['cancelled']['reason'] == 'för få anmälda' for p in answer['paths']), words, answer)
    text = place.run('meetings', day='2024-09-01', lang='sv')[1]
    tap.case('the list says so in Swedish', 'inställt: för få anmälda' in ' '.join(text.split()), text)
    tap.case('one that left minutes cannot be cancelled', place.run('meetings', 'cancel', 'EST', '2024-05-07', '--reason', 'x',
                                                                    day='2024-09-01')[0] == 2)
    tap.case('without a reason it cannot', place.run('meetings', 'cancel', 'EST', '2024-09-17', day='2024-09-01')[0] == 2)
    acts = [e['act'] for e in place.json('journal')['events']]
    tap.case('each act is in the journal', acts.count('approve') == 1 and acts.count('cancel') == 1, acts)


def answers(place, day):
    """What may not change: figures, verdicts and places; not the words of sentences."""
    def bare(value):
        if isinstance(value, dict):
            return {k: bare(v) for k, v in value.items() if k not in ('quote', 'reason', 'weeded', 'title', 'findings', 'verified')}
        return [bare(v) for v in value] if isinstance(value, list) else value
    same = [place.run('status', '--json', day=day)[1]]
    return same + [bare(place.json(*q, day=day)) for q in (['links'], ['alerts'], ['explain', 'trafikkontroller'],
                                                           ['explain', 'trygghetsvandringar'])]


def weeding(tap, place, minutes):
    place.run('import', minutes, day='2024-12-31')
    waiting = place.json('review', day='2024-12-31')
    ids = [s['id'] for s in place.json('links', day='2024-12-31') if s['date'] < '2024-12-01']
    for verb, statement in zip(['accept', 'reject'], [w['id'] for w in waiting] + ids):
        place.run('review', verb, statement, '--by', 'samordnare', day='2024-12-31')
    day = '2030-06-01'
    before, rows = answers(place, day), place.json('links', day=day)
    database = next(p for p in place.workspace.iterdir() if p.is_file() and p.read_bytes().startswith(b'SQLite format 3'))
    quotes = sorted({s['quote'].encode() for s in rows if s['quote'] and len(s['quote']) > 20})
    tap.case('the text is in the file', len(quotes) > 20 and all(q in database.read_bytes() for q in quotes[:5]), len(quotes))
    young = place.json('weed', '--dry-run', day='2026-01-01')
    tap.case('a class keeps its text for its years', young['revisions'] == [] and
             sum(c['kept'] for c in young['classes']) > 10, young)
    dry = place.json('weed', '--before', '2025-01-01', '--dry-run', day=day)
    tap.case('tried, nothing goes', dry['revisions'] and all(q in database.read_bytes() for q in quotes), dry['classes'])
    report = place.json('weed', '--before', '2025-01-01', day=day)
    tap.case('what was tried is what goes', [r['meeting'] for r in report['revisions']] ==
             [r['meeting'] for r in dry['revisions']], report['classes'])
    data = b''.join(p.read_bytes() for p in place.workspace.iterdir() if p.is_file())
    tap.case('no sentence is left in the file', not [q for q in quotes if q in data],
             [q for q in quotes if q in data])
    after = answers(place, day)
    tap.case('standings are the same bytes, and every figure, verdict, id and decision stands', before == after,
             *[f'{i} differs' for i in range(len(before)) if before[i] != after[i]])
    text = place.run('explain', 'trafikkontroller', '--verify', day=day)
    tap.case('explain says when it was weeded, and the check holds', text[0] == 0 and f'weeded on {day}' in text[1] and
             'Not found there: 0' in ' '.join(text[1].split()), *text)
    text = place.run('explain', 'trafikkontroller', day=day, lang='sv')[1]
    tap.case('in Swedish too', f'gallrad {day}' in text, text)
    text = place.run('doctor', day=day)[1]
    tap.case('the doctor finds the database whole', 'The database is whole' in text and 'weeded' in text, text)
    plugin = next(place.workspace.rglob('trafikmiljo/pledge.lua'))
    plugin.write_text(plugin.read_text(encoding='utf-8').replace('count = {', 'count = { "provord",', 1), encoding='utf-8')
    tap.case('other rules do not read what is not there any more', answers(place, day)[1:] == after[1:])
    tap.case('the same minutes again bring no text back', place.run('import', minutes, day=day)[0] == 0 and
             not any(q in database.read_bytes() for q in quotes))
    tap.case('again there is nothing to do', place.json('weed', day=day)['revisions'] == [])
    events = place.json('journal', day=day)
    tap.case('each is in the journal', sum(e['act'] == 'weed' for e in events['events']) == len(report['revisions']))
    tap.case('which is whole', place.run('journal', 'verify', day=day)[0] == 0)


def main():
    tap, lofte = Tap(), os.path.abspath(sys.argv[1])
    with tempfile.TemporaryDirectory(prefix='lofte-agenda.') as folder:
        place = Place(lofte, Path(folder))
        agenda(tap, place)
        round_trip(tap, place)
        path(tap, place)
        weeding(tap, place, sys.argv[2])
    print(f'1..{tap.n}')
    sys.exit(tap.failed > 0)


if __name__ == '__main__':
    main()
