#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""What lofte sends, received by real servers on loopback: mail, webhooks, files; servers that fail, lie or are slow; a
sender that is killed. Speaks TAP.

    outbox.py LOFTE KILLS

With less than a hundred kills, what only takes time is left out.
"""
import base64
import datetime
import email
import email.policy
import hashlib
import hmac
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import receivers
from workspace import Tap, Workspace

KEY = bytes(range(32))
SECRET = 'whsec_' + base64.b64encode(KEY).decode()
OLD_KEY = bytes(range(40))
SEED = 5


class Place(Workspace):
    """A workspace whose day is set: every sending is on a day of its own, so that whatever waits is due."""

    def __init__(self, lofte, folder):
        super().__init__(lofte, str(folder))
        self.day = datetime.date(2024, 1, 1)
        self.settings()

    def settings(self, *lines):
        (Path(self.folder) / 'settings').write_text('\n'.join(lines) + '\n', encoding='utf-8')

    def on_next_day(self, *words):
        self.day += datetime.timedelta(days=4)
        return self.run('--as-of', str(self.day), *words)

    def notify(self, role='kommunpolis', *words):
        return self.on_next_day('notify', 'test', role, '--send', *words)

    def send(self):
        return json.loads(self.on_next_day('outbox', 'send', '--json')[1])

    def messages(self):
        return json.loads(self.run('outbox', '--json')[1])['messages']

    def last(self):
        return self.messages()[-1]

    def start(self):
        self.day += datetime.timedelta(days=4)
        return subprocess.Popen([self.lofte, '--workspace', self.folder, '--as-of', str(self.day), 'outbox', 'send'],
                                stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def secret(folder, name, text, mode=0o600):
    path = folder / name
    path.write_text(text + '\n')
    path.chmod(mode)
    return path


def mail_lines(port, *more, security='plain'):
    return [f'mail.server = localhost:{port}', 'mail.from = lofte@example.org', f'mail.security = {security}',
            'mail.seconds = 5', 'receiver.kommunpolis = mail:polis@example.org', *more]


def hook_lines(port, folder, *more, scheme='http', host='127.0.0.1', seconds=1, role='kommunpolis', name='larm'):
    return [f'webhook.{name}.url = {scheme}://{host}:{port}/in', f'webhook.{name}.secret_file = {folder}/secret',
            f'webhook.{name}.internal = yes', f'webhook.{name}.plain = {"yes" if scheme == "http" else "no"}',
            f'webhook.{name}.seconds = {seconds}', f'receiver.{role} = webhook:{name}', *more]


def ids(box):
    """The Message-IDs that each receiver got."""
    got = {}
    for who, content, _ in box.came:
        got.setdefault(who, []).append(email.message_from_bytes(content)['Message-ID'])
    return got


def unconfigured(tap, place, _folder):
    code, text, _ = place.run('notify', 'test')
    tap.case('an unconfigured installation sends nothing and says so',
             [text] if code or 'No receiver is set' not in text or 'kommunpolis' not in text else [])
    code, _, words = place.notify()
    tap.case('a role without a receiver is a failure', [words] if code != 1 or 'no receiver is set' not in words else [])
    wrong = []
    for line, said in [('mail.sever = x', 'did you mean "mail.server"'), ('webhook.larm.uri = x', 'no setting'),
                       ('receiver.kommunpolis = mail:a@b', 'mail.server and mail.from'),
                       ('receiver.kommunpolis = mail:a@b>', 'not a mail address'),
                       ('receiver.kommunpolis = fax:1', 'mail, webhook, file, stdout'),
                       ('receiver.kommunpolis = webhook:x', 'no webhook "x"'), ('mail.seconds = 31', '1 to 30'),
                       ('receiver.kommunpolis = file:mail', 'whole path'), ('mail.security = none', 'starttls, tls'),
                       ('webhook.larm.url = http://x/', 'secret_file'), ('mail.password = x', 'no setting'),
                       ('ping = http://x/', 'ping.plain'), ('ping = https://a:b@x/', 'no password'),
                       ('tick.at = 7:00', '07:00'), ('tick.at = 24:00', '07:00'), ('tick.at = 07:60', '07:00'),
                       ('tick.t = 07:00', 'did you mean "tick.at"')]:
        place.settings('# one', line)
        code, _, words = place.run('outbox')
        if code != 2 or said not in words or 'settings' not in words:
            wrong.append(f'{line}: {code} {words}')
    tap.case('a setting that is not understood is refused with its place', wrong)


def without_library(tap, place, folder):
    """A file in its place that is none: libcurl is looked for when something is sent, and by nobody else."""
    elsewhere = folder / 'libraries'
    elsewhere.mkdir()
    (elsewhere / 'libcurl.so.4').write_bytes(b'')
    place.settings(*mail_lines(1), *hook_lines(1, folder, role='kommunchef'))
    os.environ['LD_LIBRARY_PATH'] = str(elsewhere)
    said = 'libcurl.so.4 is not installed here'
    answers = [place.notify(), place.notify('kommunchef'), place.run('doctor'), place.run('status')]
    errors = [m['last_error'] for m in place.messages()]
    del os.environ['LD_LIBRARY_PATH']
    tap.case('without libcurl nothing is sent, which is said, and all else works', [*answers, errors] if not (
        [code for code, _, _ in answers] == [1, 1, 1, 0] and len(errors) == 2 and all(said in e for e in errors) and
        said in answers[2][1]) else [])


def mail(tap, place, _folder):
    server = receivers.Mail()
    place.settings(*mail_lines(server.port), 'receiver.kommunstyrelsens ordförande = mail:ks@example.org')
    code, text, words = place.run('--lang', 'sv', '--as-of', '2023-12-01', 'notify', 'test', '--send')
    came = sorted(server.box.came)
    message = email.message_from_bytes(came[1][1], policy=email.policy.default) if len(came) == 2 else None
    wrong = [code, text, words, came]
    if message and code == 0:
        parts = {p.get_content_type(): p.get_content() for p in message.iter_parts()}
        wrong = [v for v in [message.items(), parts] if not (
            message['Subject'] == 'Provmeddelande från lofte' and message['To'] == 'polis@example.org' and
            message['Auto-Submitted'] == 'auto-generated' and came[1][2] == 'lofte@example.org' and
            'det finns inget att göra' in parts['text/plain'] and '<p>' in parts['text/html'] and
            all(len(line) < 998 for line in came[1][1].split(b'\r\n')) and came[1][1].isascii())]
    tap.case('a mail has both forms, and å ä ö in header and text', wrong)
    before = len(server.box.came)
    place.send()
    tap.case('what was sent is not sent again', server.box.came[before:])

    for answer, state, said in [('550 no such user', 'dead', '(550)'), ('451 later', 'failed', '(451)'),
                                ('close', 'failed', 'localhost')]:
        command = 'DATA' if answer == 'close' else 'RCPT'
        server.box.answer = lambda c, who, a=answer, k=command: a if c == k else None
        code, _, _ = place.notify()
        last = place.last()
        tap.case(f'the server answers {answer}: {state}', [code, last] if not (
            code == 1 and last['state'] == state and said in last['last_error']) else [])
    server.box.answer = lambda c, who: None
    done = place.send()
    again = email.message_from_bytes(server.box.came[-1][1])['Message-ID']
    tap.case('a later try brings them, with their own ids', [done, again] if done['sent'] != 2 or
             again[1:33] != place.last()['id'] else [])
    number = next(m['number'] for m in place.messages() if m['state'] == 'dead')
    code = place.run('--as-of', str(place.day), 'outbox', 'retry', str(number))[0]
    tap.case('what is dead goes out when a person says so', [code] if code or place.send()['sent'] != 1 else [])
    server.stop()


def mail_tls(tap, place, folder):
    ca = f'mail.ca_file = {folder}/ca.pem'
    wrong = []
    for name, lines, delivered, said in [
            ('good', [ca], True, ''), ('expired', [ca], False, 'certificate'), ('other', [ca], False, 'certificate'),
            ('own', [ca], False, 'certificate'), ('good', [], False, 'certificate'),
            (None, [ca], False, 'no encryption')]:
        server = receivers.Mail(tls=receivers.context(folder, name) if name else None)
        place.settings(*mail_lines(server.port, *lines, security='starttls'))
        code, _, _ = place.notify()
        if (len(server.box.came) == 1) != delivered or (code == 0) != delivered or \
                said not in (place.last()['last_error'] or ''):
            wrong.append(f'{name} {lines}: {code} {place.last()}')
        server.stop()
        place.settings('receiver.kommunpolis = stdout')
    tap.case('STARTTLS is required and the certificate is held to', wrong)
    wrong = []
    for name, delivered in [('good', True), ('other', False)]:
        server = receivers.Mail(tls=receivers.context(folder, name), at_once=True)
        place.settings(*mail_lines(server.port, ca, security='tls'))
        place.notify()
        if bool(server.box.came) != delivered or (place.last()['state'] == 'sent') != delivered:
            wrong.append(f'{name}: {place.last()}')
        server.stop()
    tap.case('or TLS from the first byte', wrong)

    server = receivers.Mail(tls=receivers.context(folder, 'good'), password=b'hemligt-ord')
    lines = mail_lines(server.port, ca, 'mail.user = lofte', security='starttls')
    right, open_, other = (secret(folder, 'right', 'hemligt-ord'), secret(folder, 'open', 'hemligt-ord', 0o644),
                           secret(folder, 'other', 'fel-ord'))
    wrong = []
    for path, state, said in [(right, 'sent', ''), (open_, 'failed', 'chmod 600'), (other, 'failed', 'user name'),
                              ('/nowhere', 'failed', '/nowhere'), (None, 'failed', 'LOFTE_MAIL_PASSWORD')]:
        place.settings(*lines, *([f'mail.password_file = {path}'] if path else []))
        _, text, words = place.notify()
        last = place.last()
        if last['state'] != state or said not in (last['last_error'] or '') or '-ord' in text + words + str(last):
            wrong.append(f'{path}: {last}')
    os.environ['LOFTE_MAIL_PASSWORD'] = 'hemligt-ord'
    place.settings(*lines)
    place.notify()
    del os.environ['LOFTE_MAIL_PASSWORD']
    if place.last()['state'] != 'sent' or not all(encrypted for _, encrypted in server.box.logins):
        wrong.append(f'environment: {place.last()} {server.box.logins}')
    if b'-ord' in (Path(place.folder) / 'lofte.db').read_bytes():
        wrong.append('the password is in the database')
    tap.case('the password comes from a tight file or the environment, and goes nowhere else', wrong)
    server.stop()


def webhook(tap, place, folder):
    proxies = {'http_proxy': 'http://127.0.0.1:1', 'https_proxy': 'http://127.0.0.1:1', 'all_proxy': 'http://127.0.0.1:1'}
    os.environ.update(proxies)
    server = receivers.Web(receivers.status(204), receivers.context(folder, 'good'))
    ca = f'webhook.larm.ca_file = {folder}/ca.pem'
    secret(folder, 'old', 'whsec_' + base64.b64encode(OLD_KEY).decode())
    place.settings(*hook_lines(server.port, folder, ca, f'webhook.larm.old_secret_file = {folder}/old', scheme='https',
                               host='localhost'))
    code, text, words = place.notify()
    wrong = [code, text, words]
    if server.came:
        head, body = server.came[0]
        content = f"{head['webhook-id']}.{head['webhook-timestamp']}.".encode() + body
        signs = ' '.join('v1,' + base64.b64encode(hmac.new(key, content, hashlib.sha256).digest()).decode()
                         for key in (KEY, OLD_KEY))
        data = json.loads(body)
        stamp = datetime.datetime.fromtimestamp(int(head['webhook-timestamp']), datetime.timezone.utc).date()
        wrong = [] if (head['webhook-signature'] == signs and head['webhook-id'] == place.last()['id'] and
                       stamp == place.day and sorted(data) == ['data', 'timestamp', 'type'] and
                       data['type'] == 'test' and list(data['data']) == ['event']) else [head, body]
    tap.case('a webhook is signed with both secrets, tells ids only and asks no proxy', wrong)
    for name in proxies:
        del os.environ[name]
    server.stop()
    wrong = []
    for name in ['expired', 'other', 'own']:
        server = receivers.Web(receivers.status(204), receivers.context(folder, name))
        place.settings(*hook_lines(server.port, folder, ca, scheme='https', host='localhost'))
        place.notify()
        if server.came or 'certificate' not in place.last()['last_error']:
            wrong.append(f'{name}: {place.last()}')
        server.stop()
    tap.case('a certificate that is expired, of another name or of nobody is refused', wrong)


def webhook_answers(tap, place, folder):
    elsewhere = receivers.Web(receivers.status(200))
    wrong = []
    for name, answer, state, said in [
            ('redirect', receivers.status(302, Location=f'http://127.0.0.1:{elsewhere.port}/'), 'failed', '(302)'),
            ('500', receivers.status(500), 'failed', '500'), ('400', receivers.status(400), 'failed', '400'),
            ('hang', receivers.hang, 'failed', 'in time'), ('slow head', receivers.drip_head, 'failed', 'in time'),
            ('slow body', receivers.drip_body, 'sent', ''), ('100 MB', receivers.flood, 'sent', ''),
            ('endless head', receivers.flood_head, 'failed', 'broke off'), ('close', receivers.close, 'failed', 'larm'),
            ('close after 200', receivers.close_after, 'sent', '')]:
        server = receivers.Web(answer)
        place.settings(*hook_lines(server.port, folder))
        began = time.monotonic()
        place.notify()
        last, took = place.last(), time.monotonic() - began
        if last['state'] != state or said not in (last['last_error'] or '') or took > 4 or \
                getattr(server.server, 'sent', 0) > 20:
            wrong.append(f'{name}: {took:.1f} s {last}')
        server.stop()
        place.settings('receiver.kommunpolis = stdout')
    if elsewhere.came:
        wrong.append('the redirect was followed')
    elsewhere.stop()
    tap.case('an answer counts by its status, is not read and not waited for', wrong)

    server = receivers.Web(lambda h, b, n: receivers.status(503 if n < 4 else 200)(h, b, n))
    place.settings(*hook_lines(server.port, folder))
    place.notify()
    for _ in range(5):
        place.send()
    seen = {head['webhook-id'] for head, _ in server.came[:4] if head['webhook-id'] == place.last()['id']}
    tap.case('it fails three times, then takes the same message',
             [place.last(), server.came] if place.last()['state'] != 'sent' or len(seen) != 1 else [])
    server.stop()

    server = receivers.Web(receivers.status(429, Retry_After='50000'))
    place.settings(*hook_lines(server.port, folder))
    place.notify()
    last = place.last()
    waits = datetime.datetime.fromisoformat(last['next_at'][:-1]) - datetime.datetime.fromisoformat(last['created'][:-1])
    tap.case('Retry-After is honoured', [last] if not 50000 <= waits.total_seconds() <= 50010 else [])
    server.stop()

    server = receivers.Web(receivers.status(410))
    place.settings(*hook_lines(server.port, folder, name='borta'))
    place.notify()
    place.notify()
    state = [m['state'] for m in place.messages()[-2:]]
    wrong = [state, server.came] if state != ['dead', 'dead'] or len(server.came) != 1 else []
    place.run('--as-of', str(place.day), 'outbox', 'retry', str(place.last()['number']))
    place.send()
    wrong += ['retry did not switch it on'] if len(server.came) != 2 else []
    tap.case('410 switches the target off until a person says retry', wrong)
    server.stop()


def apart(tap, place, folder):
    slow, server = receivers.Web(receivers.hang), receivers.Mail()
    roles = [f'receiver.r{i} = webhook:larm' for i in range(2)]
    place.settings(*mail_lines(server.port, f'receiver.box = file:{folder}/box'),
                   *hook_lines(slow.port, folder, role='r'), *roles)
    (folder / 'box').mkdir(exist_ok=True)
    began = time.monotonic()
    for role in ['r0', 'r1', 'kommunpolis', 'box']:
        place.run('--as-of', str(place.day), 'notify', 'test', role, '--send')
    took = time.monotonic() - began
    states = [m['state'] for m in place.messages()]
    tap.case('a target that hangs does not hold up others', [states, took] if states != ['failed'] * 2 +
             ['sent'] * 2 or took > 8 else [])
    name = place.last()['id']
    files = [p.name for p in (folder / 'box').iterdir()]
    tap.case('a mail file is whole and named by its message', files if files != [f'{name}.eml'] or email.message_from_bytes(
        (folder / 'box' / files[0]).read_bytes())['Message-ID'] != f'<{name}@example.org>' else [])
    slow.stop()
    server.stop()


def queue_while_away(place, server_port, people, role='alla'):
    place.settings(*mail_lines(server_port), f'receiver.{role} = ' + ', '.join(f'mail:{who}' for who in people))
    place.on_next_day('notify', 'test', role, '--send')


def killed(tap, place, _folder):
    """Mails are queued while the server is away; then it is there, and the sender is killed again and again, each time
    while it speaks with the server or notes what came of it."""
    port = receivers.free_port()
    wanted = int(sys.argv[2])
    people = [f'r{i:03}@example.org' for i in range(wanted + 10)]
    queue_while_away(place, port, people)
    waiting = place.messages()
    tap.case('what cannot be sent now waits', [len(waiting)] if len(waiting) != len(people) or
             any(m['state'] not in ('queued', 'failed') for m in waiting) else [])
    server, rng, steps = receivers.Mail(port), random.Random(SEED), []
    server.box.answer = lambda command, who: steps.append(command)
    kills = 0
    for _ in range(wanted):
        child, seen, least = place.start(), len(steps), rng.randint(1, 3)
        while child.poll() is None and len(steps) < seen + least:
            time.sleep(0.0005)
        time.sleep(rng.uniform(0, 0.01))
        child.send_signal(signal.SIGKILL)
        kills += child.wait() == -signal.SIGKILL
    before = len(server.box.came)
    place.send()
    got = ids(server.box)
    own = {m['target'][5:]: f"<{m['id']}@example.org>" for m in waiting}
    wrong = [f'{who}: {got.get(who)}' for who in people if set(got.get(who, [])) != {own[who]}]
    print(f'# {kills} kills; {before} of {len(server.box.came)} mails came before the last start, '
          f'{len(server.box.came) - len(people)} again')
    tap.case('a sender that is killed and killed again loses nothing, and a repeat has the same id',
             wrong if kills > wanted * 0.9 else [kills])
    tap.case('the journal is whole', [] if place.run('journal', 'verify')[0] == 0 else ['it is not'])
    server.stop()


def shaky(tap, place, _folder):
    port, rng = receivers.free_port(), random.Random(SEED)
    people = [f'r{i:03}@example.org' for i in range(24)]
    queue_while_away(place, port, people)
    server = receivers.Mail(port)
    server.box.answer = lambda c, who: 'close' if c == 'DATA' and rng.random() < 0.1 else \
        '451 later' if rng.random() < 0.2 else None
    for _ in range(8):
        place.send()
    server.box.answer = lambda c, who: None
    place.send()
    got = ids(server.box)
    tap.case('a server that fails a third of the time gets each message with one id',
             [who for who in people if len(set(got.get(who, []))) != 1])
    server.box.came.clear()
    server.stop()
    queue_while_away(place, port, people)
    server = receivers.Mail(port)
    day, children = place.day, []
    for _ in range(6):
        place.day = day
        children.append(place.start())
    for child in children:
        child.wait()
    got = ids(server.box)
    tap.case('six senders at once send each message once',
             [f'{who}: {got.get(who)}' for who in people if len(got.get(who, [])) != 1])
    server.stop()


PARTS = [unconfigured, without_library, mail, mail_tls, webhook, webhook_answers, killed, apart, shaky]


def main():
    lofte, tap = os.path.abspath(sys.argv[1]), Tap()
    with tempfile.TemporaryDirectory(prefix='lofte-outbox.') as name:
        folder = Path(name)
        receivers.certificates(folder)
        secret(folder, 'secret', SECRET)
        for part in PARTS if int(sys.argv[2]) >= 100 else PARTS[:-2]:
            began = time.monotonic()
            part(tap, Place(lofte, folder / part.__name__), folder)
            print(f'# {part.__name__}: {time.monotonic() - began:.1f} s')
    print(f'1..{tap.n}')
    sys.exit(tap.failed > 0)


if __name__ == '__main__':
    main()
