# SPDX-License-Identifier: MIT
"""The commands that write, each as a scene: what stands before, what is called, what may stand after a fault.

A scene's `wrong(folder, done)` says what is wrong with what a fault left; `done` is whether the program had said that it
was ready. `finish(folder)` calls it again and says in what the end differs from a run without a fault.
"""
import shutil
import sqlite3
from collections import Counter

from workspace import AGREEMENT, MIGRATIONS, MINUTES, State, renew, tree, verified

PLEDGES, ACTIVITY = ('trafikmiljo', 'trygghet-centrum'), 'trafikkontroller'
FULL_STATEMENTS = 6


def minutes():
    return sorted(MINUTES.glob('*.xml'))


def made(program, place, files):
    """A workspace in place/ws with these minutes and some of the pledges: a plugin is a process, and time."""
    place.mkdir(parents=True)
    program.must(place, 'init', place / 'ws', '--agreement', AGREEMENT)
    for folder in (place / 'ws/plugins' / AGREEMENT).iterdir():
        if folder.is_dir() and folder.name not in PLEDGES:
            shutil.rmtree(folder)
    if files:
        program.must(place / 'ws', 'import', *files)


def sheet(path, name, day, items):
    """Minutes of that day with so many items, each of which says one thing."""
    text = ''.join(f'<item number="{i + 1}"><title>Trafik</title><p>Polisen genomförde två trafikkontroller den {i + 1} mars.</p>'
                   '</item>' for i in range(items))
    path.write_text('<?xml version="1.0" encoding="UTF-8"?>\n<minutes xmlns="urn:lofte:minutes:1" '
                    f'id="{name}" group="SSPF" municipality="0687" date="{day}"><agenda>{text}</agenda></minutes>\n',
                    encoding='utf-8')


def thin(folder, n):
    """So many minutes of one item that an import commits several times."""
    folder.mkdir()
    for i in range(n):
        sheet(folder / f'{i:04}.xml', f'thin-{i}', f'{2023 + i // 300}-{4 + i // 28 % 8:02}-{1 + i % 28:02}', 1)
    return folder


def full(folder, name, n):
    """n minutes of FULL_STATEMENTS items; their ids are the name and a number."""
    folder.mkdir()
    for i in range(n):
        sheet(folder / f'{name}-{i}.xml', f'{name}-{i}', f'2023-04-{1 + i:02}', FULL_STATEMENTS)


class Scene:
    """A command in the workspace `ws` of a folder; `start` is that folder before it."""

    command = ()
    room = 240 * 1024  # bytes that are enough for it
    beside = False  # an import that was ended and called again is two imports
    rerun_fails = None  # what the second call of a command says when the first was done

    def __init__(self, program, place):
        self.program, self.start = program, place / 'start'
        self.prepare(place)
        self.old = State(self.start / 'ws/lofte.db')
        self.files = tree(self.start / 'ws')
        reference = place / 'reference'
        self.reset(reference)
        program.must(reference / 'ws', *self.words(reference))
        self.new = State(reference / 'ws/lofte.db')

    @property
    def name(self):
        return type(self).__name__.lower()

    def prepare(self, place):
        made(self.program, self.start, [])

    def reset(self, folder):
        renew(self.start, folder)

    def drop(self, folder):
        shutil.rmtree(folder)

    def words(self, folder):
        return self.command

    def wrong(self, folder, done):
        now = State(folder / 'ws/lofte.db')
        wrong = now.torn(self.old, self.new) + now.lost(self.old)
        if done:
            wrong += now.unlike(self.new, self.beside)
        return wrong

    def finish(self, folder):
        code, _, err = self.program.run(folder / 'ws', *self.words(folder))
        if code != 0 and not (self.rerun_fails and self.rerun_fails in err):
            return [f'the second call ended with {code}: {err}']
        return State(folder / 'ws/lofte.db').unlike(self.new, self.beside)

    def verify(self, folder):
        return verified(self.program, folder / 'ws')


class Import(Scene):
    """Six files into an empty workspace."""

    def words(self, folder):
        return ('import', *minutes()[:6])


class Single(Import):
    """The smallest import that does everything once."""

    def words(self, folder):
        return ('import', minutes()[0])


class Further(Scene):
    """New files, stored ones and a revision into a workspace that has minutes."""

    def prepare(self, place):
        made(self.program, self.start, minutes()[9:13])

    def words(self, folder):
        return ('import', *minutes()[11:16])


class Batches(Scene):
    """So many files that they are committed in several transactions."""

    def prepare(self, place):
        made(self.program, self.start, [])
        self.minutes = thin(place / 'minutes', 150)

    def words(self, folder):
        return ('import', self.minutes)


class Whole(Scene):
    """A command whose outcome is old or new, nothing between."""

    beside = True

    def wrong(self, folder, done):
        now = State(folder / 'ws/lofte.db')
        if not done and not now.unlike(self.old):
            return []
        return now.unlike(self.new)


class Migration(Whole):
    """A database of the first schema, opened by any command. Each migration is whole: a version between is a whole one."""

    command = ('meetings',)

    def prepare(self, place):
        made(self.program, self.start, minutes()[:6])
        database = self.start / 'ws/lofte.db'
        rich = database.with_name('rich.db')
        database.rename(rich)
        base = sqlite3.connect(database)
        base.executescript((MIGRATIONS / '001-minutes.sql').read_text(encoding='utf-8') + 'PRAGMA user_version = 1;')
        base.execute('ATTACH ? AS rich', (str(rich),))
        tables = [row[0] for row in base.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
        for table in tables:
            columns = ', '.join(row[1] for row in base.execute(f'PRAGMA table_info({table})'))
            base.execute(f'INSERT INTO {table} ({columns}) SELECT {columns} FROM rich.{table}')
        base.commit()
        base.close()
        rich.unlink()
        database.with_name('lofte.db-journal').unlink(missing_ok=True)

    def wrong(self, folder, done):
        now = State(folder / 'ws/lofte.db')
        if not done and self.old.version < now.version < self.new.version:
            now.version = self.new.version
            return now.unlike(self.new)
        return super().wrong(folder, done)


class Undo(Whole):
    """The second of two imports is taken back."""

    command, rerun_fails = ('undo', 2), 'was taken back already'

    def prepare(self, place):
        made(self.program, self.start, minutes()[:3])
        self.program.must(self.start / 'ws', 'import', *minutes()[3:6])


def leftovers(*folders):
    return [f'{path} was left' for folder in folders for path in folder.glob('lofte-backup.part-*')]


class Backup(Scene):
    """A copy under a new name: a whole workspace or not there."""

    rerun_fails = 'is there already'

    def prepare(self, place):
        made(self.program, self.start, minutes()[:6])

    def words(self, folder):
        return ('backup', folder / 'copy')

    def whole(self, copy):
        return State(copy / 'lofte.db').unlike(self.old) + (
            [] if tree(copy) == self.files else [f'files of {copy.name} are missing or other'])

    def wrong(self, folder, done):
        wrong = State(folder / 'ws/lofte.db').unlike(self.old)
        if (folder / 'copy').exists():
            return wrong + self.whole(folder / 'copy')
        return wrong + (['it is said to be there, and is not'] if done else [])

    def finish(self, folder):
        wrong = super().finish(folder)
        self.program.must(folder / 'ws', 'backup', folder / 'further')
        return wrong + self.whole(folder / 'copy') + self.whole(folder / 'further') + leftovers(folder)


class Restore(Scene):
    """A backup over other minutes, other settings and other plugins. Database, plugins and settings are each old or new;
    what is called before-restore is a whole workspace."""

    room = 800 * 1024

    def prepare(self, place):
        made(self.program, self.start, minutes()[:3])
        self.program.must(self.start / 'ws', 'backup', self.start / 'copy')
        self.program.must(self.start / 'ws', 'import', *minutes()[3:6])
        (self.start / 'ws/settings').write_text('language = sv\n', encoding='utf-8')
        plugin = self.start / 'ws/plugins' / AGREEMENT / 'trafikmiljo/pledge.lua'
        plugin.write_text(plugin.read_text(encoding='utf-8') + '-- changed\n', encoding='utf-8')
        self.program.must(self.start / 'ws', 'meetings')

    def words(self, folder):
        return ('restore', folder / 'copy')

    def half(self, workspace):
        """What a workspace is that is neither as it was nor as it is to be."""
        now, files, copied = State(workspace / 'lofte.db'), tree(workspace), tree(self.start / 'copy')
        wrong = now.unlike(self.new) if now.unlike(self.old) else []
        for part in ('settings', 'plugins'):
            mine = {name: files[name] for name in files if name.startswith(part)}
            if not any(mine == {name: whole[name] for name in whole if name.startswith(part)}
                       for whole in (self.files, copied)):
                wrong.append(f'{part} of {workspace.name} are neither old nor new')
        return wrong

    def wrong(self, folder, done):
        wrong = State(folder / 'ws/lofte.db').unlike(self.new) if done else []
        for workspace in (folder / 'ws', *(folder / 'ws').glob('before-restore-*')):
            wrong += self.half(workspace)
        return wrong

    def finish(self, folder):
        wrong = super().finish(folder) + self.wrong(folder, True) + leftovers(folder, folder / 'ws')
        return wrong + ([] if tree(folder / 'ws') == tree(self.start / 'copy') else ['files are missing or other'])


class Tick(Scene):
    """A second morning's tick, and what it queues is sent to files and to a mail server, where there is one. The tick is
    whole; a message is sent or waits."""

    beside = True
    port = None
    DAYS = ('2023-10-02', '2023-11-02', '2023-11-20')  # of the first tick, of this one, and when all leases have run out
    SENDING = ('outbox', 'event', 'alert_act')

    def prepare(self, place):
        made(self.program, self.start, minutes()[:10])
        self.box = place / 'box'
        self.box.mkdir()
        self.configure(self.start)
        self.program.must(self.start / 'ws', 'tick', '--as-of', self.DAYS[0])
        self.program.must(self.start / 'ws', 'import', *minutes()[10:15])

    def configure(self, folder):
        roles = ('trygghetssamordnare', 'kommunpolis', 'lokalpolisområdeschef', 'kommunchef', 'kommunstyrelsens ordförande')
        mail = [f'mail.server = localhost:{self.port}', f'mail.from = {folder.name}@example.org', 'mail.security = plain']
        (folder / 'ws/settings').write_text('\n'.join((mail if self.port else []) + [
            f'receiver.{role} = file:{self.box}' + (f', mail:r{i}@example.org' if self.port else '')
            for i, role in enumerate(roles)]) + '\n', encoding='utf-8')

    def reset(self, folder):
        super().reset(folder)
        self.configure(folder)

    def words(self, folder):
        return ('tick', '--as-of', self.DAYS[1])

    def of_tick(self, state):
        return {table: rows for table, rows in state.others.items() if table not in self.SENDING}

    def wrong(self, folder, done):
        now = State(folder / 'ws/lofte.db')
        queued = [dict(row)['id'] for row in now.others.get('outbox', [])]
        for state in (self.new,) if done else (self.old, self.new):
            if self.of_tick(now) == self.of_tick(state) and sorted(queued) == sorted(
                    dict(row)['id'] for row in state.others.get('outbox', [])):
                return now.unlike(state, beside=False)
        return ['the tick was done by half']

    def finish(self, folder):
        self.program.run(folder / 'ws', *self.words(folder))
        code, _, err = self.program.run(folder / 'ws', 'outbox', 'send', '--as-of', self.DAYS[2])
        if code != 0:
            return [f'the sending ended with {code}: {err}']
        return self.unlike(folder)

    def unlike(self, folder):
        """Messages go out in another order where a sender died: the journal holds the same notes, differently numbered. What
        went wrong with a message at first stays in its row."""
        def notes(state):
            return sorted(repr([field for field in row if field[0] != 'number']) for row in state.others['event'])

        def rows(state, table):
            return [[field for field in row if table != 'outbox' or not field[0].startswith(('template', 'arg'))]
                    for row in state.others.get(table, [])]
        now = State(folder / 'ws/lofte.db')
        wrong = now.unlike(self.new, beside=False) + [
            f'{table} is other' for table in {*now.others, *self.new.others} - {'event'}
            if sorted(rows(now, table), key=repr) != sorted(rows(self.new, table), key=repr)]
        gone, more = Counter(notes(self.new)) - Counter(notes(now)), Counter(notes(now)) - Counter(notes(self.new))
        return wrong + [f'not noted: {note}' for note in gone] + [f'noted too often: {note}' for note in more]


class Init(Scene):
    """A new workspace: whole or not there."""

    rerun_fails = 'is not empty'

    def __init__(self, program, place):
        self.program, self.start = program, place / 'start'
        self.start.mkdir(parents=True)
        (place / 'reference').mkdir()
        program.must(place, *self.words(place / 'reference'))
        self.new = State(place / 'reference/ws/lofte.db')
        self.files = tree(place / 'reference/ws')

    def words(self, folder):
        return ('init', folder / 'ws', '--agreement', AGREEMENT)

    def wrong(self, folder, done):
        if not done and not (folder / 'ws').exists():
            return []
        if not (folder / 'ws').exists():
            return ['it is said to be there, and is not']
        return State(folder / 'ws/lofte.db').unlike(self.new) + (
            [] if tree(folder / 'ws') == self.files else ['files are missing or other'])

    def finish(self, folder):
        if not (folder / 'ws').exists():
            code, _, err = self.program.run(folder, *self.words(folder))
            if code != 0:
                return [f'the second call ended with {code}: {err}']
        return self.wrong(folder, True) + [f'{path.name} was left' for path in folder.iterdir() if path.name != 'ws']

    def verify(self, folder):
        return []


def versions():
    return len(list(MIGRATIONS.glob('*.sql')))


def scenes(program, place, *kinds):
    """The kinds that this program knows, each with a folder of its own."""
    return [kind(program, place / kind.__name__.lower()) for kind in kinds if kind is not Migration or versions() > 1]
