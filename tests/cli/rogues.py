#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Plugins that attack, each in the places where it can: when it is loaded, in a function for statements, in a function
for standings. Speaks TAP.

    rogues.py LOFTE SANITIZED

Each ends in time and within its memory, is named with the reason, brings no signal, and all others' answers are byte
for byte those of a workspace without it.
"""
import concurrent.futures
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
import zlib
from pathlib import Path

AGREEMENT, LIMIT_MS, SLACK_MS, CAP_MB, ROOM_MB = 'tranas-2023-2024', 2000, 500, 64, 16
BUSY_MS = 4000  # more than the slack, for many at once on few cores
TIME = r'ran longer than 2000 ms|more than 50 million steps'
MEMORY = r'more than 64 MB of memory'
SPENT = f'{TIME}|{MEMORY}'  # a busy machine may end it by time first
CRASH = r'process crashed'
RESULT = r'cannot be used|cannot be read|must be|has no field|may lower|must end with'
BLOCKED = r"undeclared global|has no '|cannot be changed|is not allowed"
ANY = f'{TIME}|{MEMORY}|{CRASH}|{RESULT}|{BLOCKED}|overflow|bad argument|too (large|many|complex)|attempt to|invalid|error'
BIG = "local b = string.rep(string.rep('x', 1000), 1000) "

ACTIVITY = '''activity {
    id = "%s", title = { sv = "Prov", en = "Trial" }, unit = { sv = "prov", en = "trial" }, units = { sv = "prov", en = "trials" },
    definition = { sv = "ett prov", en = "one trial" }, responsible = { sv = "kommunen", en = "the municipality" },
    target = per_year(2, { basis = { document = { sv = "två", en = "two" } } }),
    vocabulary = { count = %s },
  }'''
MANY = 'for i = 1, %d do a[i] = ' + ACTIVITY % ('a" .. i .. "', '%s') + ' end --[[%s]] return a'
PLEDGE = '%s\nreturn pledge { api = 1, title = { sv = "Prov", en = "Trial" }, activities = { %s }, %s }\n'

# class, name, Lua, what the reason says, whether it may take its time; `at` narrows the places (l, s, a).
ROGUES = [
    # escape
    *[('escape', name, code, BLOCKED, 0) for name, code in {
        'io': "io.open('/etc/passwd')", 'os': "os.execute('true')", 'os-exit': 'os.exit(0)',
        'debug': 'debug.getregistry()', 'debug-upvalue': 'debug.setupvalue(pairs, 1, 1)', 'package': "package.loadlib('x', 'y')",
        'require': "require 'x'", 'dofile': "dofile('/etc/passwd')", 'loadfile': "loadfile('/etc/passwd')",
        'load-text': "load('return 1')", 'load-binary': "load('\\27Lua')", 'dump': 'string.dump(function() end)',
        'dump-method': "local d = ('x').dump", 'coroutine': 'coroutine.wrap(function() end)()',
        'close-nest': 'coroutine.close(coroutine.create(function() end))', 'pcall': 'pcall(error)', 'xpcall': 'xpcall(error, error)',
        'finalizer': 'setmetatable({}, { __gc = function() while true do end end })',
        'closer': 'setmetatable({}, { __close = function() while true do end end })',
        'weak': "setmetatable({}, { __mode = 'k' })", 'strings-meta': "getmetatable('').__index = nil",
        'rawget': "rawget(string, 'x')", 'rawset': "rawset(string, 'x', 1)", 'next': 'next(string)', 'globals': 'local g = _G._G',
        'collect': "collectgarbage('stop')", 'print': "print('x')", 'warn': "warn('@on')", 'random': 'math.random()',
        'time': 'os.time()', 'arg': 'local a = arg[0]', 'prelude-mark': 'mark({})', 'env-write': '_ENV.tostring = nil',
    }.items()],
    # isolation
    *[('isolation', name, code, says, 0) for name, code, says in [
        ('library', 'string.rep = nil', BLOCKED), ('library-new', 'table.extra = {}', BLOCKED),
        ('library-method', "('x').upper = 1", r'attempt to index'), ('insert-library', 'table.insert(string, 1)', BLOCKED),
        ('move-library', 'table.move({ 1 }, 1, 1, 1, string)', BLOCKED),
        ('remove-library', 'table.remove(utf8)', BLOCKED), ('global', 'shared = 1', BLOCKED),
        ('env', 'local _ENV = {} tostring(1)', r'attempt to call a nil value'), ('concat-library', 'table.concat(string, "", 1, 3)', r'invalid value'),
        ('pairs-library', 'for k in pairs(nil) do end', r'pairs takes a table'),
    ]],
    # time: what a hook cannot see
    ('time', 'loop', 'while true do end', TIME, 1),
    ('time', 'recursion', 'local function f(n) if n > 0 then return f(n - 1) end return 0 end while true do f(1000) end', TIME, 1),
    ('time', 'pattern', "string.find(string.rep('a', 60), string.rep('a-', 40) .. 'b')", TIME, 1),
    ('time', 'pattern-star', "string.match(string.rep('a', 30000), string.rep('a*', 9) .. 'b')", TIME, 1),
    ('time', 'balance', "local s = string.rep('(', 99000) s:find('%b()', 1) s:gsub('%b()', '')", TIME, 1),
    ('time', 'gsub-anchor', "for i = 1, 99 do string.rep('a', 90000):gsub('a*b', '') end", TIME, 1),
    ('time', 'compare', BIG + 'local c = b:sub(2) .. "y" for i = 1, 1e6 do local d = b < c end', TIME, 1),
    ('time', 'concat', BIG + "for i = 1, 1e6 do local c = b .. i end", TIME, 1),
    ('time', 'sort-liar', 'local t = {} for i = 1, 100000 do t[i] = i end for i = 1, 99 do table.sort(t, function(a, b) return a > b end) table.sort(t) end', TIME, 1),
    ('time', 'insert-front', 'local t = {} for i = 1, 1e6 do table.insert(t, 1, i) end', TIME, 1),
    ('time', 'collisions', "local t = {} for i = 1, 1e6 do t[i * 2.0 ^ 53] = i end for i = 1, 1e9 do local x = t[i + 0.5] end", f'{TIME}|{MEMORY}', 1),
    ('time', 'long-keys', BIG + "local t = {} for i = 1, 1e6 do t[b .. i] = nil local x = t[b .. i] end", TIME, 1),
    ('time', 'error-handler', 'local t = {} local function f() return f() + 1 end f()', f'{SPENT}|overflow', 1),
    # time: bounded before they begin
    *[('time', name, code, says, 0) for name, code, says in [
        ('rep-empty', "string.rep('', 1 << 62)", r'too large'), ('rep-huge', "('x'):rep(1 << 40)", r'too large'),
        ('rep-gap', "string.rep('', 99999, string.rep('y', 999))", r'too large'),
        ('concat-range', "table.concat({}, 'x', 1, 1 << 40)", r'too large'), ('concat-wrap', "table.concat({}, '', math.maxinteger, math.mininteger) error('x')", r'too large|x'),
        ('move-range', 'table.move({}, 1, 1 << 62, 2)', r'too large'), ('move-below', 'table.move({}, math.mininteger, 0, 1)', r'too large'),
        ('unpack-range', 'table.unpack({}, 1, 1e8)', r'too many results'), ('unpack-wrap', 'table.unpack({}, math.mininteger, math.maxinteger)', r'too many results'),
        ('select-range', "select(math.mininteger, 1)", r'out of range'), ('pattern-deep', "string.find('x', string.rep('(', 999))", r'too many captures|unfinished'),
        ('pattern-cut', "string.find('x', '[%')", r'malformed|missing|ends with'), ('pattern-nul', "string.find('x', '%f')", r'missing'),
        ('format-width', "string.format('%1000d', 1)", r'invalid'), ('format-many', "string.format(string.rep('%d', 99999))", r'bad argument'),
        ('char-range', 'string.char(-1)', r'out of range'), ('utf8-range', 'utf8.char(-1)', r'out of range'),
        ('utf8-bad', "utf8.codepoint('\\xff')", r'invalid UTF-8'), ('sort-order', 'local t = {} for i = 1, 999 do t[i] = i end table.sort(t, function() return true end)', r'invalid order function|attempt to compare'),
        ('sort-mixed', "table.sort({ 1, 'a', {} })", r'attempt to compare'), ('insert-hole', 'table.insert({}, 1 << 40, 1)', r'out of bounds'),
        ('gsub-repl', "('x'):gsub('x', '%9')", r'invalid'), ('tonumber', "tonumber('1', 99)", r'out of range'),
        ('index-nil', 'local t = nil t.x = 1', r'attempt to index'), ('nan-key', 'local t = {} t[0/0] = 1', r'NaN'),
        ('divide', 'local x = 1 // 0', r'divide'), ('for-step', 'for i = 1, 2, 0 do end', r'step'),
    ]],
    # memory
    ('memory', 'tables', 'local t = {} for i = 1, 1e9 do t[i] = { i } end', SPENT, 1),
    ('memory', 'strings', "local s = 'x' while true do s = s .. s end", SPENT, 1),
    ('memory', 'many-strings', "local t = {} for i = 1, 1e9 do t[i] = 's' .. i end", SPENT, 1),
    ('memory', 'closures', 'local t = {} for i = 1, 1e9 do t[i] = function() return i end end', SPENT, 1),
    ('memory', 'small-blocks', 'local t for i = 1, 1e9 do t = { t } end', SPENT, 1),
    ('memory', 'stack', 'local function f(...) return f(1, ...) end f()', f'{SPENT}|overflow|too many', 1),
    ('memory', 'pack', 'local t = {} for i = 1, 1e9 do t[i] = table.pack(table.unpack({}, 1, 200000)) end', SPENT, 1),
    ('memory', 'grow-shrink', "local s = string.rep(string.rep('x', 900), 1000) for i = 1, 1e9 do local t = {} for k = 1, 60 do t[k] = s .. k end end", SPENT, 1),
    ('memory', 'gsub', "local s = string.rep('x', 99999) s:gsub('x', string.rep('y', 1000))", SPENT, 1),
    # crash
    *[('crash', name, code, says, 0) for name, code, says in [
        ('c-stack', "local function f(s) return s:gsub('.', f) end f('x')", r'overflow'),
        ('sort-nest', 'local function f(a, b) table.sort({ 3, 2, 1 }, f) return a < b end f(1, 2)', r'overflow'),
        ('error-table', 'error({})', r'table value'), ('error-nil', 'error()', r'nil value'), ('error-level', "error('x', 1 << 30)", r'x'),
        ('error-huge', BIG + "error(b)", r'xxx'), ('error-bytes', "error('\\xff\\27[2J\\0x')", r'\?'),
        ('name-long', BIG + "local s = string[b]", r'has no'), ('name-bytes', "local s = string['\\27[2J\\xff']", r'has no'),
        ('call-number', "(1)()", r'attempt to call'), ('upvalue-name', 'local function f() return f.x.y.z end f()', r'attempt to index'),
        ('format-table', "string.format('%s', {})", r'has no text'), ('tostring-none', 'tostring()', r'value expected'),
        ('concat-table', "local s = '' .. {}", r'attempt to concatenate'), ('compare', 'local b = {} < {}', r'attempt to compare'),
        ('pledge-none', 'pledge()', r'takes a table'), ('pledge-number', 'activity(7)', r'takes a table'), ('season', "season { [{}] = 1 }", r'no fixed order'),
        ('season-name', "season { [string.rep('j', 100000)] = 1 }", r'no month'), ('target', 'per_year(2, 3)', r'takes a number and a table'),
        ('target-key', 'per_year(2, { per = 1 })', r'sets'), ('group', "group('x')", r'takes a table'), ('milestones', 'milestones(false)', r'takes a table'),
        ('followed', 'followed { count = 1 }', r'has no count'), ('shares', "shares { [print] = 1 }", BLOCKED),
    ]],
    # output, from functions
    *[('output', name, code, says, 0, 'sa') for name, code, says in [
        ('number', 'return 7', RESULT), ('function', 'return function() end', RESULT), ('text', "return 'x'", RESULT), ('loop-table', 'local t = {} t.t = t return t', RESULT),
        ('deep', 'local t = {} for i = 1, 99 do t = { t } end return t', RESULT), ('wide', 'local t = {} for i = 1, 1001 do t[i] = i end return t', RESULT),
        ('shared', 'local t = {} for i = 1, 900 do t[i] = 1 end local u = {} for i = 1, 100 do u[i] = t end return u', RESULT),
        ('flood', "local s, t = string.rep('x', 4096), {} for i = 1, 1000 do t[i] = s end return { t, t, t, t, t }", RESULT),
        ('nan', 'return { certainty = 0/0, since = 0/0 }', RESULT), ('huge', 'return { certainty = math.huge, since = 1e308 }', RESULT),
        ('bytes', "return { reason = '\\xff', since = '\\xff' }", RESULT), ('nul', "return { reason = 'a\\0b', since = 'a\\0' }", RESULT),
        ('key', 'return { [{}] = 1 }', RESULT), ('unknown', "return { surely = true }", RESULT), ('state', "return { state = 'perfect', kind = 'perfect' }", RESULT),
        ('day', "return { since = '2023-02-30', from = '2023-02-30' }", RESULT), ('target', 'return { counted = 99, target = 0, agreement = 1 }', RESULT),
        ('long', "return { reason = string.rep('x', 4097) }", RESULT), ('facts', 'return s', RESULT),
        ('escape', "return { since = '\\27[2J', place = '\\27[2J' }", RESULT),
    ]],
    # declarations that would cost the program itself
    *[('declaration', name, 'do return pledge { api = 1, title = { sv = "a", en = "a" }, activities = (function() local w, a = {}, {} ' + code +
       ' end)() } end', says, 0, 'l') for name, code, says in [
        ('long-words', "for i = 1, 999 do w[i] = i .. string.rep('x', 999) end a[1] = " + ACTIVITY % ('a', 'w') + ' return a', r'longer than 100 bytes'),
        ('many-words', "for i = 1, 999 do w[i] = 'provordet' .. i end " + MANY % (9, 'w', ''), r'2000 are taken'),
        ('activities', MANY % (500, '{ "x" }', ''), r'at most 100'), ('far-lines', MANY % (500, '{ "x" }', 'x' * 200000), r'at most 100'),
        ('twice', 'a = { ' + ACTIVITY % ('a', '{ "x" }') + ', ' + ACTIVITY % ('a', '{ "x" }') + ' } return a', r'two activities'),
        ('none', 'return a', r'no activities'),
    ]],
    # leak: nothing that differs from run to run
    *[('leak', name, code, says, 0) for name, code, says in [
        ('address', "error(tostring({}) .. tostring(print_ and 1 or pairs))", r'undeclared|tablefunction'), ('pointer', "string.format('%p', {})", r'not allowed'),
        ('pointer-text', "error(string.format('%p', 'abc'))", r'not allowed'), ('pointer-nul', "error(string.format('\\0%p', 'abc'))", r'not allowed'),
        ('pointer-flag', "error(string.format('%-20p', 'abc'))", r'not allowed'), ('order', 'for k in pairs({ [{}] = 1 }) do end', r'no fixed order'),
        ('error-address', "error(pairs)", r'function value'), ('arith', 'local x = {} + 1', r'attempt to perform'),
    ]],
]
MINUTES = '''<?xml version="1.0" encoding="UTF-8"?>
<minutes xmlns="urn:lofte:minutes:1" id="sspf-2023-%02d-14" group="SSPF" municipality="0687" date="2023-%02d-14">
<agenda><item number="1"><title>Trafik</title><p>Polisen genomförde fyra trafikkontroller den 3 mars.</p></item>
%s</agenda></minutes>
'''


class Tap:
    def __init__(self):
        self.n = self.failed = 0

    def case(self, name, wrong):
        self.n += 1
        self.failed += bool(wrong)
        print(f"{'not ' if wrong else ''}ok {self.n} - {name}")
        for line in wrong[:10]:
            print(f'# {line!a}')


def run(lofte, workspace, *words):
    """Exit status (negative: signal), output, milliseconds, peak memory in MB of it and its children."""
    out = tempfile.TemporaryFile()
    begin = time.monotonic()
    child = subprocess.Popen([lofte, '--lang', 'en', '--as-of', '2023-06-30', '--workspace', workspace, *words], stdout=out, stderr=out)
    _, status, usage = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    out.seek(0)
    return child.returncode, out.read().decode('utf-8'), (time.monotonic() - begin) * 1000, usage.ru_maxrss / 1024


def word(identity):
    """A word of its own for a pledge's activity, of letters only."""
    return 'prov' + ''.join(chr(ord('a') + int(digit, 16)) for digit in f'{zlib.crc32(identity.encode()):08x}') + 'ballong'


def minutes(month, identities):
    items = ''.join(f'<item number="{n + 2}"><title>Prov</title><p>Polisen genomförde tre {word(identity)}er den 2 mars.</p></item>'
                    for n, identity in enumerate(identities))
    return MINUTES % (month, month, items)


def pledge(identity, code, place):
    body = f'function(s) {code} end'
    at = {'l': (code, ''), 's': ('', f'statement = {body},'), 'a': ('', f'assess = {body},')}[place]
    return PLEDGE % (at[0], ACTIVITY % (identity, f'{{ "{word(identity)}" }}'), at[1])


def places_of(rogue):
    return rogue[5] if len(rogue) > 5 else 'lsa'


def others(text, rogues):
    """An answer without the rogues: their pledges, activities, statements and what is remarked about them."""
    def keep(value):
        return not isinstance(value, dict) or value.get('severity') != 'warning' and not ({str(value.get(key)) for key in ('pledge', 'id', 'activity')} & rogues or
                                                   any(name in json.dumps(value.get('file'), ensure_ascii=False) + str(value.get('text'))
                                                       for name in rogues))

    def walk(value):
        if isinstance(value, list):
            return [walk(inner) for inner in value if keep(inner)]
        return {key: walk(inner) for key, inner in value.items()} if isinstance(value, dict) else value
    return json.dumps(walk(json.loads(text)))


class Yard:
    """A workspace with minutes, copied for each trial."""

    def __init__(self, lofte, folder, sanitized):
        self.lofte, self.folder, self.sanitized = lofte, folder, sanitized
        self.first = folder / 'first.xml'
        self.first.write_text(minutes(3, []), encoding='utf-8')
        self.plain = folder / 'plain'
        self.must('init', self.plain, '--agreement', AGREEMENT)
        self.must('import', self.first)
        self.begin = self.copy('begin')
        self.honest = {place: self.trial('honest-' + place, {'honest': pledge('honest', '', place)}, place) for place in 'lsa'}
        self.idle = max(answer['mb'] for answer in self.honest.values())

    def must(self, *words):
        code, text, _, _ = run(self.lofte, self.plain, *words)
        assert code == 0, text

    def copy(self, name):
        return Path(shutil.copytree(self.plain, self.folder / name))

    def trial(self, name, rogues, place):
        """Loads, for s imports, and asks; the answers and what the commands took."""
        workspace = self.copy(name)
        for identity, text in rogues.items():
            (workspace / 'plugins' / AGREEMENT / identity).mkdir()
            (workspace / 'plugins' / AGREEMENT / identity / 'pledge.lua').write_text(text, encoding='utf-8')
        later = workspace / 'later.xml'
        later.write_text(minutes(4, sorted(rogues)), encoding='utf-8')
        calls = [('import', later, '--json')] if place == 's' else [('status', '--json')]
        answers = [run(self.lofte, workspace, *words) for words in calls + [('links', '--json')] * (place == 's')]
        shutil.rmtree(workspace)
        return {'code': [answer[0] for answer in answers], 'text': [answer[1] for answer in answers],
                'ms': answers[0][2], 'mb': max(answer[3] for answer in answers)}

    def wrong(self, rogues, place, alone=False):
        """`rogues`: name -> (code, says, slow). What is wrong with the answers, name by name."""
        names = set(rogues)
        answer = self.trial('-'.join([place, *sorted(rogues)])[:60], {name: pledge(name, rogue[0], place) for name, rogue in rogues.items()}, place)
        found = {name: [] for name in names}
        common = [f'exit {answer["code"]}: {answer["text"]}'] if any(answer['code']) else []
        if not common:
            # a statement that a rogue's function failed on stays, so counts of what it read are its own
            skip = names | {'honest'}
            for mine, plain in zip(answer['text'], self.honest[place]['text']):
                mine, plain = (re.sub(r'"(statements|review)": \d+', '', others(text, skip)) for text in (mine, plain))
                common += [] if mine == plain else [f'others differ: {mine}', plain]
            reasons = self.reasons(answer['text'][0])
        slow = max(rogue[2] for rogue in rogues.values())
        if slow and answer['ms'] > LIMIT_MS + (SLACK_MS if alone else BUSY_MS):
            common.append(f'{answer["ms"]:.0f} ms')
        if answer['mb'] > self.idle + CAP_MB + ROOM_MB and not self.sanitized:
            common.append(f'{answer["mb"]:.0f} MB, idle {self.idle:.0f} MB')
        for name, rogue in rogues.items():
            found[name] += common
            if not common:
                said = ' '.join(reason for reason in reasons if name + '/' in reason or f'pledge {name} failed' in reason)
                if not re.search(rogue[1], said):
                    found[name].append(f'reason: {said or reasons}')
                if re.search(r'0x[0-9a-f]{6}', said):
                    found[name].append(f'an address: {said}')
        return found

    @staticmethod
    def reasons(text):
        """Every finding as one line with its file."""
        found = []

        def walk(value):
            if isinstance(value, dict):
                if 'text' in value and 'severity' in value:
                    found.append(f'{value.get("file")}:{value.get("line")}: {value["text"]}')
                for inner in value.values():
                    walk(inner)
            elif isinstance(value, list):
                for inner in value:
                    walk(inner)
        walk(json.loads(text))
        for i, line in enumerate(found):  # who failed and why stand one after the other
            if line.endswith('the reason:'):
                found[i] += found[i + 1]
        return found


def main():
    lofte, tap = os.path.abspath(sys.argv[1]), Tap()
    with tempfile.TemporaryDirectory() as place:
        yard = Yard(lofte, Path(place), sys.argv[2] == 'sanitized')
        with concurrent.futures.ThreadPoolExecutor(8) as pool:
            jobs = []
            for where in 'lsa':
                quick = {f'{kind}-{name}': (code, says, 0) for kind, name, code, says, slow, *at in ROGUES
                         if not slow and where in (at[0] if at else 'lsa')}
                jobs.append((where, pool.submit(yard.wrong, quick, where)))
            for number, (kind, name, code, says, slow, *at) in enumerate(ROGUES):
                if slow:
                    where = 'lsa'[number % 3]
                    jobs.append((where, pool.submit(yard.wrong, {f'{kind}-{name}': (code, says, 1)}, where)))
            words = {'l': 'when_loaded', 's': 'in_a_function_for_statements', 'a': 'in_a_function_for_standings'}
            for where, job in jobs:
                for name, wrong in sorted(job.result().items()):
                    tap.case(f'{name}_{words[where]}'.replace('-', '_'), wrong)
        loop = {'loop': ('while true do end', TIME, 1)}
        tap.case('one_alone_ends_within_the_limit_and_half_a_second', yard.wrong(loop, 'l', not yard.sanitized)['loop'])
    print(f'1..{tap.n}')
    return tap.failed > 0


if __name__ == '__main__':
    sys.exit(main())
