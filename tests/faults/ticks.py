#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Ticks that are killed, come all at once, or meet receivers that fail: nobody is told less, and nothing twice but with
the same id. Speaks TAP.

    ticks.py LOFTE

300 kills; LOFTE_LONG=1: 10 000. A tick sends as well, so a kill falls into the work or into the sending.
"""
import email
import random
import subprocess
import sys
import threading
import time
from collections import Counter
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parent.parent / 'cli'))
import kill
import receivers
import scenes
from workspace import LONG, SEED, Damaged, Program, State, Tap, environment, scratch

KILLS = 10000 if LONG else 300
AT_ONCE, TICKS, SENDINGS = 50, 6, ('2023-11-06', '2023-11-10', '2023-11-14')


def sent(box, case):
    """Counter of the ids that came from it. Only its own mails are parsed: all of them for each case is a day's work."""
    return Counter(email.message_from_bytes(content)['Message-ID'][1:33] for _, content, sender in list(box.came)
                   if sender.split('@')[0] == case)


def mailed(scene):
    """The ids of the mails that this morning's tick is to send."""
    before, after = ({dict(row)['id'] for row in state.others['outbox'] if dict(row)['channel'] == 'mail'}
                     for state in (scene.old, scene.new))
    return after - before


class Campaign(kill.Campaign):
    """Looks also at what the mail server got of the case: workers have no part in that, so threads do the work."""

    def __init__(self, scene, seconds, box):
        super().__init__(scene, seconds)
        self.box = box

    def killed_once(self, rng, folder, words=None):
        """Returns (was it killed, is it through, what is wrong)."""
        hit, done, wrong = kill.killed(self.scene, folder, rng.uniform(0, 1.05 * self.seconds), words)
        return hit, done, wrong + self.scene.wrong(folder, done and not words)

    def case(self, number):
        """Kills the tick until it is through, then whoever sends what is left, each on a day when leases have run out."""
        rng = random.Random(f'{SEED}:ticks:{number}')
        folder, kills, done, wrong = self.place / f'case-{number}', 0, False, []
        self.scene.reset(folder)
        try:
            for _ in range(TICKS):
                if not wrong and not done:
                    hit, done, wrong = self.killed_once(rng, folder)
                    kills += hit
            for day in SENDINGS:
                if not wrong and done:
                    hit, _, wrong = self.killed_once(rng, folder, ('outbox', 'send', '--as-of', day))
                    kills += hit
            wrong = wrong or self.scene.finish(folder)
        except Damaged as damage:
            wrong = [str(damage)]
        self.scene.drop(folder)
        for ending in ('.out', '.err'):
            folder.with_suffix(ending).unlink()
        return kills, [f'seed {SEED}, case {number} after {kills} kills: {line}' for line in wrong]

    def judge(self, number, kills, lines):
        got, wanted = sent(self.box, f'case-{number}'), mailed(self.scene)
        wrong = list(lines)
        if set(got) != wanted:
            wrong.append(f'case {number}: {len(wanted - set(got))} messages lost, {len(set(got) - wanted)} of other ids')
        if sum(got.values()) - len(got) > kills:
            wrong.append(f'case {number}: {sum(got.values()) - len(got)} repeats after {kills} kills')
        return sum(got.values()) - len(got), wrong


def killed(tap, program, place):
    server = receivers.Mail()
    server.box.delay = 0.01  # the mail is taken, and the sender does not know yet
    scenes.Tick.port = server.port
    scene = scenes.Tick(program, place / 'killed')
    seconds = kill.duration(scene, place / 'killed/timed')
    campaign, lock = Campaign(scene, seconds, server.box), threading.Lock()
    totals, wrong, cases = Counter(), [], iter(range(10 ** 9))

    def work():
        while totals['kills'] < KILLS and len(wrong) < 20:
            with lock:
                number = next(cases)
            kills, lines = campaign.case(number)
            again, lines = campaign.judge(number, kills, lines)
            with lock:
                totals.update(kills=kills, cases=1, again=again)
                wrong.extend(lines)

    threads = [threading.Thread(target=work) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    server.stop()
    tap.case('a_tick_killed_at_any_moment_ends_as_one_that_was_not', wrong)
    new = scene.new.others
    tap.note(f"{totals['kills']} kills in {totals['cases']} workspaces, spread over {1000 * seconds:.0f} ms; compared: " +
             ', '.join(f'{len(new.get(table, []))} {table}' for table in ('run', 'run_step', 'telling', 'alert_act',
                                                                         'action_act', 'outbox', 'event')))
    tap.note(f"{len(mailed(scene))} mails a workspace, {totals['again']} came again, with the same id")
    return scene


def at_once(tap, program, scene):
    server = receivers.Mail(scene.port)
    folder = scene.start.parent / 'crowd'
    scene.reset(folder)
    began = time.monotonic()
    children = [subprocess.Popen(program.words(folder / 'ws', scene.words(folder)), stdin=subprocess.DEVNULL,
                                 stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, env=environment()) for _ in range(AT_ONCE)]
    ends = [(child.communicate()[1], child.returncode) for child in children]
    took = time.monotonic() - began
    server.stop()
    got = sent(server.box, 'crowd')
    tap.case('fifty_ticks_at_once_are_one_and_each_message_goes_once',
             [f'{code}: {words}' for words, code in ends if code != 0 or words] + scene.unlike(folder) +
             ([] if set(got) == mailed(scene) and max(got.values()) == 1 else [f'came: {got}']))
    tap.note(f'{AT_ONCE} ticks, {took:.1f} s, {sum(got.values())} mails')


def shaky(tap, program, scene):
    """Three of ten times a mail or a webhook fails: before it is taken, or after."""
    rng, lock = random.Random(SEED), threading.Lock()

    def fails(share):
        with lock:
            return rng.random() < share

    def answer(handler, body, nth):
        if fails(0.1):
            return receivers.close(handler, body, nth)
        return receivers.status(503 if fails(0.22) else 204)(handler, body, nth)

    hooks, server, folder = receivers.Web(answer), receivers.Mail(), scene.start.parent / 'shaky'
    server.box.answer = lambda command, who: 'close' if command == 'DATA' and fails(0.1) else '451 later' if fails(0.12) else None
    scene.reset(folder)
    secret = folder / 'secret'
    secret.write_text('whsec_MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=\n')
    secret.chmod(0o600)
    people = [f'mail:r{i}@example.org' for i in range(12)] + [f'webhook:w{i}' for i in range(12)]
    lines = [f'mail.server = localhost:{server.port}', 'mail.from = shaky@example.org', 'mail.security = plain']
    for i in range(12):
        lines += [f'webhook.w{i}.{key} = {value}' for key, value in (('url', f'http://127.0.0.1:{hooks.port}/w{i}'),
                  ('secret_file', secret), ('internal', 'yes'), ('plain', 'yes'))]
    roles = ('trygghetssamordnare', 'kommunpolis', 'kommunchef')
    (folder / 'ws/settings').write_text('\n'.join(lines + [f'receiver.{role} = {", ".join(people)}' for role in roles]) + '\n')
    program.run(folder / 'ws', *scene.words(folder))
    days = [f'2023-{11 + (6 + 4 * i) // 30:02}-{1 + (6 + 4 * i) % 30:02}' for i in range(12)]
    for day in days:
        program.run(folder / 'ws', 'outbox', 'send', '--as-of', day)
    rows = [dict(row) for row in State(folder / 'ws/lofte.db').others['outbox']]
    rows = [row for row in rows if row['id'] not in {dict(other)['id'] for other in scene.old.others['outbox']}]
    got = sent(server.box, 'shaky')
    heard = Counter(head['webhook-id'] for head, _ in hooks.came)
    wrong = [f"{row['target']} {row['state']}" for row in rows if row['state'] != 'sent']
    wrong += [f"{row['target']} heard nothing of {row['id']}" for row in rows
              if (got if row['channel'] == 'mail' else heard)[row['id']] == 0]
    wrong += [f'{id} is of no message' for id in {*got, *heard} - {row['id'] for row in rows}]
    tap.case('receivers_that_fail_three_times_of_ten_get_all_and_repeats_with_one_id', wrong if rows else ['nothing was queued'])
    tap.note(f'{len(rows)} messages: {sum(got.values())} mails and {sum(heard.values())} webhook calls came')
    hooks.stop()
    server.stop()


def main():
    tap, program, began = Tap(), Program(sys.argv[1]), time.monotonic()
    with scratch('ticks') as name:
        scene = killed(tap, program, Path(name))
        at_once(tap, program, scene)
        shaky(tap, program, scene)
    tap.note(f'seed {SEED}, {time.monotonic() - began:.1f} s')
    return tap.end()


if __name__ == '__main__':
    sys.exit(main())
