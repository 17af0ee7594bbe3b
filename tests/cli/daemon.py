#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""lofte daemon, started and watched as systemd does: readiness, watchdog, signals, the clock, and what it does by itself.
Speaks TAP.

    daemon.py LOFTE

The cases run side by side, each in a workspace of its own: a daemon mostly waits. Its local time is chosen by TZ.
"""
import datetime
import os
import re
import shutil
import signal
import socket
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
import uuid
from pathlib import Path

import receivers
from workspace import AGREEMENT, Tap, Workspace

TODAY = datetime.datetime.now(datetime.timezone.utc).date()
# An agenda is the one thing that no step waits for a working day to write on: the daemon goes by the clock, on a Sunday too.
RULES = """  workflow = {
    rule { id = "inkommet", on = "import", steps = {
      put_on_agenda { group = "SSPF", text = { sv = "Läs det som kom", en = "Read what came" } },
    } },
  },
"""
SHEET = """<?xml version="1.0" encoding="UTF-8"?>
<minutes xmlns="urn:lofte:minutes:1" id="{0}" group="SSPF" municipality="0687" date="{1}"><agenda><item number="1">
<title>Trafik</title><p>Polisen genomförde två trafikkontroller.</p></item></agenda></minutes>
"""


def local(seconds_before, hour, minute=0):
    """The TZ in which it is so many seconds before that time of day."""
    now = time.time() % 86400
    ahead = int((hour * 3600 + minute * 60 - seconds_before - now) % 86400)
    if ahead > 43200:
        ahead -= 86400
    sign, ahead = ('-', ahead) if ahead > 0 else ('+', -ahead)  # as POSIX has it: west of Greenwich is +
    return f'XXX{sign}{ahead // 3600:02}:{ahead // 60 % 60:02}:{ahead % 60:02}'


class Place(Workspace):
    """An agreement of these years with one rule."""

    def __init__(self, lofte, folder):
        super().__init__(lofte, str(folder))
        self.path, self.sheets = folder, 0
        for part in (folder / 'plugins' / AGREEMENT).iterdir():
            if part.is_dir() and part.name != 'trafikmiljo':
                shutil.rmtree(part)
        agreement = folder / 'plugins' / AGREEMENT / 'agreement.lua'
        text = agreement.read_text(encoding='utf-8')
        text = re.sub(r'period = \{[^}]*\}', f'period = {{ from = "{TODAY.year - 1}-01-01", to = "{TODAY.year + 1}-12-31" }}',
                      text)
        at = text.index('workflow = {') if 'workflow = {' in text else None
        text = text[:at].rstrip() + '\n' if at else text.rstrip()[:-1]
        agreement.write_text(text + RULES + '}\n', encoding='utf-8')

    def settings(self, *lines):
        (self.path / 'settings').write_text('\n'.join(lines) + '\n', encoding='utf-8')

    def bring_one(self):
        self.sheets += 1
        path = self.path.parent / f'{self.path.name}-{self.sheets}.xml'
        path.write_text(SHEET.format(path.stem, TODAY - datetime.timedelta(days=3 + self.sheets)), encoding='utf-8')
        code, out, err = self.run('import', str(path))
        assert code == 0, out + err


class Daemon:
    def __init__(self, place, tz='UTC', watchdog=None, abstract=True):
        self.place, self.heard, self.when = place, [], []
        self.socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        name = f'lofte-{uuid.uuid4().hex}' if abstract else f'{place.path}.notify'
        self.socket.bind('\0' + name if abstract else name)
        threading.Thread(target=self.listen, daemon=True).start()
        self.errors = Path(f'{place.path}.{uuid.uuid4().hex}.log')
        env = dict(os.environ, LC_ALL='C', TZ=tz, NOTIFY_SOCKET=('@' if abstract else '') + name)
        if watchdog:
            env['WATCHDOG_USEC'] = str(watchdog)
        with open(self.errors, 'wb') as errors:
            self.child = subprocess.Popen([place.lofte, '--lang', 'en', '--workspace', place.folder, 'daemon'], env=env,
                                          stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=errors)

    def listen(self):
        while True:
            text = self.socket.recv(4096).decode()
            self.when.append((time.monotonic(), text))
            self.heard.append(text)

    def said(self):
        return self.errors.read_text(encoding='utf-8')

    def waits_for(self, what, seconds=12):
        """True as soon as it is so."""
        end = time.monotonic() + seconds
        while not what():
            if time.monotonic() > end or self.child.poll() is not None and not what():
                return False
            time.sleep(0.02)
        return True

    def ticks(self, n):
        return self.waits_for(lambda: len(re.findall('^lofte: tick ', self.said(), re.M)) >= n)

    def settled(self):
        return self.waits_for(lambda: any(text.startswith('STATUS=') for text in self.heard))

    def end(self, how=signal.SIGTERM):
        self.child.send_signal(how)
        began = time.monotonic()
        code = self.child.wait(20)
        time.sleep(0.05)
        return code, time.monotonic() - began


def complaint(good, *more):
    return [] if good else [str(part) for part in more] or ['no']


def life(place, _folder):
    """Readiness, watchdog, one daemon a workspace, the end, and what is left of it."""
    place.settings('tick.at = 12:00')
    daemon = Daemon(place, tz=local(6 * 3600, 12), watchdog=500000)
    yield 'it says when it is ready and what comes next', complaint(
        daemon.settled() and daemon.heard[0] == 'READY=1' and any('Next tick:' in text and '12:00' in text
                                                                  for text in daemon.heard), daemon.heard, daemon.said())
    time.sleep(1.6)
    beats = [at for at, text in list(daemon.when) if text == 'WATCHDOG=1']
    yield 'the watchdog hears from it in time', complaint(
        len(beats) >= 5 and max(b - a for a, b in zip(beats, beats[1:])) < 0.5, beats)
    code, _, words = place.run('daemon')
    yield 'a second one in the same workspace says so and ends', complaint(
        code == 1 and 'works in' in words and 'already' in words, code, words)
    code, seconds = daemon.end()
    yield 'SIGTERM ends it, and systemd hears of it', complaint(
        code == 0 and seconds < 2 and daemon.heard[-1] == 'STOPPING=1', code, seconds, daemon.heard[-3:])
    daemon = Daemon(place, abstract=False)
    good = daemon.settled() and daemon.heard[0] == 'READY=1'
    daemon.end(signal.SIGKILL)
    again = Daemon(place)
    good = good and again.settled()
    code, _ = again.end(signal.SIGINT)
    yield 'one that was killed leaves no lock, and SIGINT ends it too', complaint(good and code == 0, code, again.said())


def refused(place, folder):
    code, _, words = place.run('--as-of', '2024-01-01', 'daemon')
    wrong = complaint(code == 2 and 'by the clock' in words, code, words)
    place.settings('tick.at = 7')
    code, _, words = place.run('daemon')
    wrong += complaint(code == 2 and 'settings:1' in words, code, words)
    done = subprocess.run([place.lofte, '--lang', 'en', '--workspace', str(folder), 'daemon'], capture_output=True, text=True,
                          check=False, timeout=20)
    wrong += complaint(done.returncode == 1 and 'no workspace' in done.stderr, done)
    yield 'what will not do at the start is told at once', wrong


def imports(place, _folder):
    daemon = Daemon(place)
    good = daemon.settled()
    place.bring_one()
    yield 'it ticks after an import', complaint(good and daemon.ticks(1), daemon.said())
    time.sleep(5)
    yield 'once, and what it writes itself is no reason', complaint(
        len([text for text in daemon.heard if text.startswith('STATUS=')]) <= 2, daemon.heard)
    daemon.end()
    agenda = place.run('agenda', 'SSPF', str(TODAY + datetime.timedelta(days=7)))[1]
    yield 'what the rule says is done', complaint(agenda.count('Read what came') == 1, agenda)


def midnight(place, _folder):
    """From one day to the next, at the time of day that is set."""
    place.settings('tick.at = 00:00')
    daemon = Daemon(place, tz=local(4, 0))
    good = daemon.settled()
    first = len(daemon.heard)
    yield 'it ticks at the time of day that is set', complaint(
        good and daemon.waits_for(lambda: any(text.startswith('STATUS=') for text in daemon.heard[first:])), daemon.heard,
        daemon.said())
    daemon.end()
    days = [row[0] for row in sqlite3.connect(place.path / 'lofte.db').execute('SELECT day FROM tick ORDER BY day')]
    yield 'which is another day', complaint(len(days) == 2 and days[0] + 1 == days[1], days)


def hangup(place, folder):
    box = folder / 'box'
    box.mkdir()
    place.settings('tick.at = 07:00', f'receiver.kommunpolis = file:{box}')
    daemon = Daemon(place)
    good = daemon.settled()
    place.settings('tick.at = 07:00', 'tick.at = soon')
    daemon.child.send_signal(signal.SIGHUP)
    good = good and daemon.waits_for(lambda: 'stay in force' in daemon.said() and 'RELOADING=1' in daemon.heard)
    yield 'SIGHUP with a bad file keeps the settings from before and says where it is bad', complaint(
        good and 'settings:2' in daemon.said() and daemon.child.poll() is None and 'RELOADING=1' in daemon.heard,
        daemon.said(), daemon.heard)
    place.settings('tick.at = 06:30')
    daemon.child.send_signal(signal.SIGHUP)
    good = daemon.waits_for(lambda: 'read anew' in daemon.said())
    daemon.end()
    yield 'and with a good one takes the new', complaint(good and daemon.heard.count('READY=1') == 3, daemon.heard)


def late_messages(place, folder):
    """A receiver that is away at first."""
    port = receivers.free_port()
    hook = folder / 'hook-secret'
    hook.write_text('whsec_MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=\n')
    hook.chmod(0o600)
    place.settings(f'webhook.larm.url = http://127.0.0.1:{port}/in', f'webhook.larm.secret_file = {hook}',
                   'webhook.larm.internal = yes', 'webhook.larm.plain = yes', 'receiver.kommunpolis = webhook:larm')
    daemon = Daemon(place)
    good = daemon.settled()
    place.run('notify', 'test', 'kommunpolis', '--send')
    server = receivers.Web(receivers.status(204), port=port)
    good = good and daemon.waits_for(lambda: len(server.came) > 0)
    time.sleep(0.3)
    daemon.end()
    yield 'it sends a message when it is due', complaint(good and len(server.came) == 1, daemon.said(), len(server.came))
    server.stop()


def signs_of_life(place, _folder):
    answers = [500, 200]
    server = receivers.Web(lambda h, b, n: receivers.status(answers[min(n, 2) - 1])(h, b, n))
    place.settings(f'ping = http://127.0.0.1:{server.port}/8b1d', 'ping.internal = yes', 'ping.plain = yes')
    daemon = Daemon(place)
    good = daemon.waits_for(lambda: len(server.came) == 2)
    time.sleep(2.5)
    daemon.end()
    yield 'after a tick it gives a sign of life, again where that failed, and tells nobody the address', complaint(
        good and len(server.came) == 2 and 'ping answered 500' in daemon.said() and '8b1d' not in daemon.said() and
        server.came[0][1] is None, server.came, daemon.said())
    server.stop()


def damaged(place, _folder):
    """The database is away for a while."""
    daemon = Daemon(place, watchdog=1000000)
    good = daemon.settled()
    database, away = place.path / 'lofte.db', place.path / 'away'
    database.rename(away)
    good = good and daemon.waits_for(lambda: 'no workspace' in daemon.said())
    yield 'what fails is told in one line', complaint(
        good and daemon.said().count('no workspace') == 1 and daemon.child.poll() is None, daemon.said())
    yield 'and systemd sees it', complaint(daemon.waits_for(lambda: daemon.heard and any('failed' in text for text in daemon.heard)),
                                           daemon.heard)
    away.rename(database)
    first = len(daemon.heard)
    good = daemon.waits_for(lambda: any('Next tick' in text for text in daemon.heard[first:]))
    lines = [line for line in daemon.said().splitlines() if 'no workspace' in line]
    daemon.end()
    yield 'and tried again until it is well', complaint(good and len(lines) <= 2, lines, daemon.heard[first:])


PARTS = [life, refused, imports, midnight, hangup, late_messages, signs_of_life, damaged]


def main():
    lofte, tap, found = os.path.abspath(sys.argv[1]), Tap(), {}
    with tempfile.TemporaryDirectory(prefix='lofte-daemon.') as name:

        def work(part):
            folder = Path(name) / part.__name__
            folder.mkdir()
            began = time.monotonic()
            try:
                found[part] = list(part(Place(lofte, folder / 'ws'), folder))
            except Exception as error:  # a case that breaks down is a failure, not silence
                found[part] = [(f'{part.__name__} runs to its end', [repr(error)])]
            print(f'# {part.__name__}: {time.monotonic() - began:.1f} s', flush=True)

        threads = [threading.Thread(target=work, args=(part,)) for part in PARTS]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    for part in PARTS:
        for case, wrong in found[part]:
            tap.case(case, wrong)
    print(f'1..{tap.n}')
    sys.exit(tap.failed > 0)


if __name__ == '__main__':
    main()
