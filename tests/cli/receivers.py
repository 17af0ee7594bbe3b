# SPDX-License-Identifier: MIT
"""A mail server, a web server and certificates on loopback, for tests of what lofte sends."""
import http.server
import logging
import socket
import ssl
import subprocess
import threading
import time
import warnings

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult

logging.getLogger('mail.log').setLevel(logging.CRITICAL)  # connections that break off are what is tested
logging.getLogger('asyncio').setLevel(logging.CRITICAL)
warnings.simplefilter('ignore')

CA = """[ca]
default_ca = here
[here]
database = index
serial = serial
new_certs_dir = .
default_md = sha256
policy = any
copy_extensions = copy
[any]
commonName = supplied
"""


def openssl(folder, *words):
    subprocess.run(['openssl', *words], cwd=folder, check=True, capture_output=True)


def certificates(folder):
    """ca.pem, and good, expired, other (of another name) and own (self-signed), each NAME.pem with its key."""
    (folder / 'ca.cnf').write_text(CA)
    (folder / 'index').write_text('')
    (folder / 'serial').write_text('01')
    key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes']
    openssl(folder, 'req', '-x509', *key, '-keyout', 'ca.key', '-out', 'ca.pem', '-subj', '/CN=test', '-days', '20')
    for name, san, dates in [('good', 'DNS:localhost,IP:127.0.0.1', ['-days', '20']),
                             ('other', 'DNS:larm.example.org', ['-days', '20']),
                             ('expired', 'DNS:localhost,IP:127.0.0.1',
                              ['-startdate', '20200101000000Z', '-enddate', '20200102000000Z'])]:
        openssl(folder, 'req', *key, '-keyout', f'{name}.key', '-out', f'{name}.csr', '-subj', f'/CN={name}', '-addext',
                f'subjectAltName={san}')
        openssl(folder, 'ca', '-batch', '-config', 'ca.cnf', '-cert', 'ca.pem', '-keyfile', 'ca.key', '-notext', '-in',
                f'{name}.csr', '-out', f'{name}.crt', *dates)
    openssl(folder, 'req', '-x509', *key, '-keyout', 'own.key', '-out', 'own.crt', '-subj', '/CN=localhost', '-addext',
            'subjectAltName=DNS:localhost,IP:127.0.0.1', '-days', '20')


def context(folder, name):
    made = ssl.SSLContext(ssl.PROTOCOL_TLS)
    made.load_cert_chain(folder / f'{name}.crt', folder / f'{name}.key')
    return made


def free_port():
    with socket.socket() as s:
        s.bind(('127.0.0.1', 0))
        return s.getsockname()[1]


class Mailbox:
    """What came in, as (receiver, bytes); `answer` may refuse by receiver and command."""

    def __init__(self):
        self.came, self.answer, self.delay, self.logins = [], lambda command, who: None, 0, []

    async def handle_RCPT(self, server, session, envelope, address, options):
        refused = self.answer('RCPT', address)
        if not refused:
            envelope.rcpt_tos.append(address)
        return refused or '250 OK'

    async def handle_DATA(self, server, session, envelope):
        refused = self.answer('DATA', envelope.rcpt_tos[0])
        if refused == 'close':
            server.transport.abort()
            return '451 closed'
        if not refused:
            self.came += [(who, envelope.content, envelope.mail_from) for who in envelope.rcpt_tos]
            time.sleep(self.delay)
        return refused or '250 OK'


class Mail:
    """A mail server; with a certificate it offers STARTTLS, or speaks TLS at once; with a password it wants one."""

    def __init__(self, port=0, tls=None, password=None, at_once=False):
        self.box, self.port = Mailbox(), port or free_port()
        box = self.box

        def check(server, session, envelope, mechanism, data):
            box.logins.append((mechanism, session.ssl is not None))
            right = (data.login, data.password) == (b'lofte', password)
            return AuthResult(success=right, handled=right)

        class Here(Controller):
            def factory(self):
                return SMTP(box, hostname='localhost', tls_context=None if at_once else tls,
                            require_starttls=tls is not None and not at_once,
                            authenticator=check if password else None, auth_required=password is not None)

        self.controller = Here(box, hostname='127.0.0.1', port=self.port, ssl_context=tls if at_once else None)
        self.controller.start()

    def stop(self):
        self.controller.stop()


class Web:
    """A web server; `answer(handler, body, nth)` answers the nth request."""

    def __init__(self, answer, tls=None, port=0):
        self.came = []
        web = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_POST(self):
                body = self.rfile.read(int(self.headers['Content-Length']))
                web.came.append((dict(self.headers), body))
                try:
                    answer(self, body, len(web.came))
                except OSError:
                    pass
                self.close_connection = True

            def do_GET(self):
                web.came.append((dict(self.headers), None))
                answer(self, None, len(web.came))
                self.close_connection = True

            def log_message(self, *_):
                pass

        class Server(http.server.ThreadingHTTPServer):
            daemon_threads = True

            def handle_error(self, *_):
                pass

        self.server = Server(('127.0.0.1', port), Handler)
        self.port = self.server.server_address[1]
        if tls:
            self.server.socket = tls.wrap_socket(self.server.socket, server_side=True, do_handshake_on_connect=False)
        threading.Thread(target=self.server.serve_forever, args=(0.05,), daemon=True).start()

    def stop(self):
        self.server.shutdown()
        self.server.server_close()


def status(code, **headers):
    def answer(handler, _body, _nth):
        handler.send_response(code)
        for name, value in headers.items():
            handler.send_header(name.replace('_', '-'), value)
        handler.send_header('Content-Length', '0')
        handler.end_headers()
    return answer


def hang(handler, _body, _nth):
    time.sleep(5)


def drip_head(handler, _body, _nth):
    for byte in b'HTTP/1.1 200 OK\r\nX: ' + b'x' * 100:
        handler.wfile.write(bytes([byte]))
        time.sleep(0.1)


def drip_body(handler, _body, _nth):
    handler.wfile.write(b'HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n')
    for _ in range(50):
        handler.wfile.write(b'x')
        time.sleep(0.1)


def flood(handler, _body, _nth):
    handler.wfile.write(b'HTTP/1.1 200 OK\r\nContent-Length: 104857600\r\n\r\n')
    for _ in range(100):
        handler.wfile.write(b'x' * 1048576)
        handler.server.sent = getattr(handler.server, 'sent', 0) + 1


def flood_head(handler, _body, _nth):
    handler.wfile.write(b'HTTP/1.1 200 OK\r\n')
    for _ in range(10000):
        handler.wfile.write(b'X: ' + b'x' * 1000 + b'\r\n')


def close(handler, _body, _nth):
    handler.connection.shutdown(socket.SHUT_RDWR)


def close_after(handler, _body, _nth):
    handler.wfile.write(b'HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf')
