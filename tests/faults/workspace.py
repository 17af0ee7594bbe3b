# SPDX-License-Identifier: MIT
"""What the campaigns share: making workspaces, running the program on them, and judging what it left behind.

A workspace's state is its rows as people see them, by meeting and revision, without the keys that SQLite chose. Whoever
looks at a state looks at a copy: what a fault left behind is for the program itself to mend.
"""
import hashlib
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

DAY, AGREEMENT = '2025-01-31', 'tranas-2023-2024'
SOURCE = Path(os.environ.get('LOFTE_SOURCE') or Path(__file__).resolve().parents[2])
MINUTES = SOURCE / 'tests/data/corpus/plain/minutes'
MIGRATIONS = SOURCE / 'core/store/migrations'
SEED = os.environ.get('LOFTE_SEED', '3')
LONG = os.environ.get('LOFTE_LONG') == '1'
PROCESSES = 2
KEYS = {'key', 'revision_key', 'import'}
# The journal says when, and chains it; a statement's place and its sentence's digest came with later schemas.
PASSING = {('event', 'at'), ('event', 'chain'), ('statement', 'item_position'),
           ('statement', 'sentence'), ('tick', 'at'), ('outbox', 'created'), ('outbox', 'next_at'), ('outbox', 'lease_until'),
           ('outbox', 'sent_at'), ('outbox', 'tries')}
ACTIVITIES = ('trafikkontroller', 'trygghetsvandringar')


class Damaged(Exception):
    """A state that no fault may leave."""


class Tap:
    """Cases to standard output; `N of M` to standard error of what takes long."""

    def __init__(self):
        self.n = self.failed = 0

    def case(self, name, wrong, skip=None):
        self.n += 1
        self.failed += bool(wrong)
        print(f"{'not ' if wrong else ''}ok {self.n} - {name}{f' # SKIP {skip}' if skip else ''}")
        for line in wrong[:20]:
            print(f'# {line[:400]!a}')
        sys.stdout.flush()

    def note(self, text):
        print(f'# {text}', flush=True)

    def end(self):
        print(f'1..{self.n}')
        return self.failed > 0


def environment():
    env = {name: os.environ[name] for name in ('ASAN_OPTIONS', 'UBSAN_OPTIONS', 'LSAN_OPTIONS') if name in os.environ}
    return dict(env, PATH='/usr/bin:/bin', LC_ALL='C', TZ='UTC', LOFTE_PLUGINS=str(SOURCE / 'plugins'))


class Program:
    """The built program, always in English and on the same day."""

    def __init__(self, path):
        self.path = os.path.abspath(path)

    def words(self, workspace, command):
        return [self.path, '--lang', 'en', '--as-of', DAY, '--workspace', str(workspace), *map(str, command)]

    def run(self, workspace, *command, before=(), env=None, timeout=120):
        done = subprocess.run([*map(str, before), *self.words(workspace, command)], stdin=subprocess.DEVNULL,
                              capture_output=True, env=dict(environment(), **(env or {})), timeout=timeout, check=False)
        return done.returncode, done.stdout.decode('utf-8', 'replace'), done.stderr.decode('utf-8', 'replace')

    def must(self, workspace, *command):
        code, out, err = self.run(workspace, *command)
        if code != 0:
            raise Damaged(f'{command[0]} ended with {code}: {(err or out)[:400]}')
        return out


def scratch(name):
    """A folder in memory where there is one: kill -9 needs no disk, and a disk would be the only thing measured."""
    memory = Path('/dev/shm')
    place = memory if memory.is_dir() and os.access(memory, os.W_OK) else None
    return tempfile.TemporaryDirectory(prefix=f'lofte-{name}-', dir=place)


def renew(start, folder):
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(start, folder)


def tree(folder):
    """The settings and plugins of a workspace, by their bytes."""
    return {str(path.relative_to(folder)): hashlib.blake2b(path.read_bytes()).hexdigest()
            for path in [folder / 'settings', *sorted((folder / 'plugins').rglob('*'))] if path.is_file()}


def sound(base):
    found = [row[0] for row in base.execute('PRAGMA integrity_check')]
    if found != ['ok']:
        raise Damaged(f'integrity_check: {found[:3]}')
    found = base.execute('PRAGMA foreign_key_check').fetchall()
    if found:
        raise Damaged(f'foreign_key_check: {found[:3]}')


def rows_by_revision(base):
    """{(meeting, revision): {table: rows}} and {table: rows} of the tables that hang on no revision."""
    base.row_factory = sqlite3.Row
    names = {row['key']: (row['meeting'], row['revision']) for row in base.execute('SELECT * FROM revision')}
    revisions, others = {name: {} for name in names.values()}, {}
    for (table,) in base.execute("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"):
        for row in base.execute(f'SELECT * FROM "{table}"'):
            fields = tuple((name, row[name]) for name in row.keys()
                           if name not in KEYS and (table, name) not in PASSING)
            key = row['key'] if table == 'revision' else row['revision_key'] if 'revision_key' in row.keys() else None
            home = revisions[names[key]] if key in names else others
            home.setdefault(table, []).append(fields)
    for home in (*revisions.values(), others):
        for rows in home.values():
            rows.sort(key=repr)
    return revisions, others


class State:
    """What a database holds. Reads a copy."""

    def __init__(self, database):
        with scratch('state') as place:
            copy = Path(place) / database.name
            shutil.copy(database, copy)
            journal = database.with_name(database.name + '-journal')
            if journal.exists():
                shutil.copy(journal, copy.with_name(journal.name))
            try:
                base = sqlite3.connect(copy)
                sound(base)
                self.version = base.execute('PRAGMA user_version').fetchone()[0]
                self.revisions, self.others = rows_by_revision(base)
                base.close()
            except sqlite3.Error as error:
                raise Damaged(f'{database.name}: {error}') from error

    def torn(self, *whole):
        """Revisions that are like in none of the given states: a file that came in by half."""
        return [f'{name} is torn' for name, rows in self.revisions.items()
                if not any(state.revisions.get(name) == rows for state in whole)]

    def lost(self, before):
        return [f'{name} is lost' for name in before.revisions if name not in self.revisions]

    def unlike(self, other, beside=True):
        """In what two states differ; `beside`: also in what stands beside the revisions, the numbers of imports."""
        wrong = [f'{name} is too much' for name in self.revisions if name not in other.revisions]
        wrong += [f'{name} is missing' for name in other.revisions if name not in self.revisions]
        wrong += [f'{name} has other rows' for name in self.revisions
                  if name in other.revisions and self.revisions[name] != other.revisions[name]]
        if self.version != other.version:
            wrong.append(f'version {self.version}, not {other.version}')
        return wrong + (['tables beside the revisions differ'] if beside and self.others != other.others else [])


def verified(program, workspace):
    """Holds the quotes and seals of some activities against the stored text."""
    wrong = []
    for activity in ACTIVITIES:
        code, out, err = program.run(workspace, 'explain', activity, '--verify')
        if code != 0 or ('held against' in out and 'Not found there: 0.' not in out):
            wrong.append(f'explain {activity} --verify: {code} {err}{out[-200:]}')
    return wrong


def spread(work, numbers):
    """The answers of work(number), in order, worked out in PROCESSES processes."""
    with ProcessPoolExecutor(PROCESSES) as pool:
        yield from pool.map(work, numbers, chunksize=4)
