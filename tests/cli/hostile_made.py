# SPDX-License-Identifier: MIT
"""Hostile minutes that are too large, too odd or too many to keep as files, made anew by each run; what is small lies in
tests/data/hostile. LARGE and LIMITS give (name, text or bytes, what lofte says of it, or None where it is accepted)."""
import os
import random
import socket

HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
NAMESPACE, TAIL = 'urn:lofte:minutes:1', '</agenda></minutes>'
MEGABYTE = 1000 * 1000


def root(name, extra=''):
    return f'<minutes xmlns="{NAMESPACE}" id="{name}" group="SSPF" municipality="0687" date="2023-03-14"{extra}>'


def minutes(name, agenda, extra=''):
    return HEAD + root(name, extra) + '<agenda>' + agenda + TAIL


def item(body='', number='1', title='T'):
    return f'<item number="{number}"><title>{title}</title>{body}</item>'


def many(form, n):
    return ''.join(form.format(i) for i in range(n))


ATTRIBUTES = 'has more than 64 attributes'
TAG = 'is longer than 65536 bytes'
MILLIONS = 'More than ten million bytes stand here'
TEXTS = 'The texts of the file are longer than'
FIELD = 'The text of <p> is longer than'
NAME = 'Name too long'
ERRORS = 'More errors: {}'


# Much like others: only where time does not count.
TWINS = {'attributes-spread', 'namespaces-spread', 'text-references', 'text-cdata-pieces', 'white-spaces', 'name-instruction', 'name-prefix',
         'value-quotes', 'tag-open', 'tag-end-spaces', 'comment-hyphens', 'instruction-huge', 'cdata-nested', 'declaration-huge',
         'default-attribute', 'errors-dates', 'people', 'utf16-large', 'nul-megabytes', 'after-root-spaces', 'less-than', 'ampersands'}


def large():
    """Those that cost something: each is measured alone."""
    m = 11 * MEGABYTE
    yield 'attributes-300000', HEAD + '<minutes ' + many('a{}="1" ', 300000) + '/>', ATTRIBUTES
    yield 'attributes-spread', minutes('h', item(many('<p a{0}="" b{0}="" c{0}="">x</p>', 90000))), 'more than 200000 attributes'
    yield 'namespaces-200000', HEAD + '<minutes ' + many('xmlns:p{0}="urn:u{0}" ', 200000) + '/>', ATTRIBUTES
    yield 'namespaces-spread', minutes('h', item(many('<p xmlns:p{0}="urn:u{0}">x</p>', 100000))), 'more than 64 namespace prefixes'
    yield 'namespaces-default', minutes('h', item(many('<p xmlns="urn:u{}">x</p>', 150000))), 'is of another format (urn:u0)'
    yield 'siblings-million', minutes('h', item('<p/>' * MEGABYTE)), 'more than 200000 elements'
    yield 'siblings-unknown', minutes('h', item('<x/>' * 190000)), ERRORS.format(189980)
    yield 'siblings-distinct', minutes('h', item(many('<a{}/>', 100000))), ERRORS.format(99980)
    yield 'depth-10000', minutes('h', '<item number="1"><title>T</title>' * 10000 + '</item>' * 10000), 'nested more than 64 deep'
    yield 'depth-million', HEAD + '<a>' * MEGABYTE, 'nested more than 64 deep'
    yield 'text-huge', minutes('h', item('<p>' + 'a' * m + '</p>')), MILLIONS
    yield 'text-entities', minutes('h', item('<p>' + '&amp;' * (m // 5) + '</p>')), TEXTS
    yield 'text-references', minutes('h', item('<p>' + '&#65;' * (m // 5) + '</p>')), TEXTS
    yield 'text-cdata', minutes('h', item('<p><![CDATA[' + 'a' * m + ']]></p>')), MILLIONS
    yield 'text-cdata-pieces', minutes('h', item('<p>' + '<![CDATA[a]]>' * 900000 + '</p>')), FIELD
    yield 'text-comment-pieces', minutes('h', item('<p>' + 'a<!---->' * 1400000 + '</p>')), TEXTS
    yield 'text-stray', minutes('h', 'löst ' * 2000000), MILLIONS
    yield 'text-many', minutes('h', many(item('<p>' + '12 ' * 20000 + '</p>', '{}'), 20)), TEXTS
    yield 'text-of-one-item', minutes('h', item(('<p>' + '12 ' * 20000 + '</p>') * 3)), 'The texts of this item are longer than'
    yield 'white-spaces', minutes('h', ' ' * m) + 'x', MILLIONS
    yield 'white-breaks', minutes('h', '\r' * m) + 'x', MILLIONS
    yield 'name-huge', minutes('h', '<' + 'a' * 5000000 + '/>'), TAG
    yield 'name-attribute', minutes('h', '<p ' + 'a' * 5000000 + '="1"/>'), TAG
    yield 'name-end-tag', minutes('h', '<p></' + 'a' * 5000000 + '>'), NAME
    yield 'name-entity', minutes('h', item('<p>&' + 'a' * 5000000 + ';</p>')), NAME
    yield 'name-instruction', minutes('h', '<?' + 'a' * 5000000 + '?>'), NAME
    yield 'name-prefix', minutes('h', '<' + 'a' * 60000 + ':b/>'), NAME
    yield 'value-huge', HEAD + root('h', ' place="' + 'a' * m + '"') + '<agenda/></minutes>', TAG
    yield 'value-open', HEAD + '<minutes id="' + 'a' * m, TAG
    yield 'value-quotes', HEAD + '<minutes ' + '\'"' * (m // 2), TAG
    yield 'tag-open', HEAD + '<minutes ' + ' ' * m, TAG
    yield 'tag-end-spaces', minutes('h', '<p></p' + ' ' * m + '>'), MILLIONS
    yield 'comment-huge', minutes('h', '<!--' + 'a' * m + '-->'), MILLIONS
    yield 'comment-hyphens', minutes('h', '<!--' + '-' * m + '-->'), MILLIONS
    yield 'comment-open', minutes('h', '<!--' + '->' * (m // 2))[:-18], 'What begins here with <!-- never ends'
    yield 'instruction-huge', minutes('h', '<?a ' + 'b' * m + '?>'), MILLIONS
    yield 'instruction-open', minutes('h', '<?a ' + '>' * m), 'What begins here with <? never ends'
    yield 'cdata-open', minutes('h', item('<p><![CDATA[' + ']>' * (m // 2))), 'What begins here with <![CDATA[ never ends'
    yield 'cdata-nested', minutes('h', item('<p>' + '<![CDATA[' * MEGABYTE)), 'What begins here with <![CDATA[ never ends'
    yield 'declaration-huge', '<?xml version="1.0" ' + ' ' * m + '?><a/>', MILLIONS
    yield 'doctype-huge', HEAD + '<!DOCTYPE m [' + '<!ENTITY a "b">' * 800000 + ']><m/>', 'has a DOCTYPE'
    yield 'blow-up', HEAD + f'<!DOCTYPE m [<!ENTITY a "{"b" * 100000}">]>' + root('h') + '&a;' * 100000 + '</minutes>', 'has a DOCTYPE'
    yield 'default-attribute', HEAD + f'<!DOCTYPE m [<!ATTLIST p x CDATA "{"b" * 100000}">]>' + root('h') + '<p/>' * 20000, 'has a DOCTYPE'
    yield 'errors-60000', minutes('h', item(many('<desicion n="{}">x</desicion>', 60000))), ERRORS.format(59980)
    yield 'errors-dates', minutes('h', item('<report activity="trafikkontroller" from="2023-02-30"/>' * 60000)), ERRORS.format(59980)
    yield 'errors-activities', minutes('h', item(many('<report activity="trafikkontroll{}"/>', 1990))), 'The agreement has no activity'
    yield 'errors-numbers', minutes('h', item() * 1990), 'Item 1 stands already on line'
    yield 'people', HEAD + root('h') + '<attendance>' + '<person organisation="police" role="x"/>' * 190000 + '</attendance>', 'more than 200000 attributes'
    yield 'utf16-large', (minutes('h', item('<p>å</p>' * 500000)).replace('UTF-8', 'UTF-16')).encode('utf-16'), 'more than 200000 elements'
    yield 'cp1252-grows', (minutes('h', item('<p>' + '€' * 8 * MEGABYTE + '</p>')).replace('UTF-8', 'windows-1252')).encode('cp1252'), 'at most 20971520 are read'
    yield 'nul-megabytes', minutes('h', '').encode() + b'\0' * m, 'NUL bytes: it was not stored whole'
    yield 'utf8-bad-last', minutes('h', item('<p>å</p>' * 100000)).encode() + b'\xff', 'The byte FF here is no UTF-8'
    yield 'after-root', minutes('h', '') + '<a/>' * MEGABYTE, 'more than 200000 elements'
    yield 'after-root-spaces', minutes('h', '') + ' ' * m + 'x', 'Something follows after the end'
    yield 'less-than', HEAD + '<' * m, MILLIONS
    yield 'declarations', HEAD + '<!' * (m // 2), MILLIONS
    yield 'ampersands', minutes('h', item('<p>' + '&' * (m // 2))), 'A lone & stands here'
    yield 'identity-numbers', minutes('h', many(item('<p>Kallelse 19800101-2387 igen</p>' * 15, '{}'), 1990)), 'personal identity number'
    for name, text in (('words', many('trafikkontroll x{} kontroll ', 1800)), ('digits', '3 ' * 32000), ('quotes', '"tre" ' * 9000),
                       ('brackets', '(' * 64000), ('statements', 'En LOB och en avvisad enl PL. ' * 2100)):
        said = 'speak of activities more than 1000 times' if name in ('words', 'statements') else None
        yield f'sentence-{name}', minutes('h', many(item('<p>' + text + '</p>', '{}'), 16)), said
    yield 'too-large', b' ' * (20 * 1024 * 1024 + 1), 'at most 20971520 are read'


def pair(name, make, limit, said):
    """The limit itself is accepted, one more is refused."""
    yield f'{name}-limit', make(f'{name}-limit', limit), None
    yield f'{name}-above', make(f'{name}-above', limit + 1), said


def limits():
    nested = '<item number="{}"><title>T</title>'
    yield from pair('field', lambda name, n: minutes(name, item('<p>' + 'a' * n + '</p>')), 65536, FIELD)
    yield from pair('title', lambda name, n: minutes(name, item(title='a' * n)), 65536, 'The text of <title> is longer')
    yield from pair('item-texts', lambda name, n: minutes(name, item('<p>' + 'a' * 65535 + '</p><p>' + 'a' * (n - 65536) + '</p>')), 81920,
                    'The texts of this item are longer')
    yield from pair('value', lambda name, n: minutes(name, item(), f' place="{"a" * n}"'), 200, 'The attribute place of <minutes> is longer')
    yield from pair('id', lambda name, n: minutes(name + 'x' * (n - len(name)), item()), 200, 'The attribute id of <minutes> is longer')
    yield from pair('number', lambda name, n: minutes(name, item(number='1' * n)), 200, 'The attribute number of <item> is longer')
    yield from pair('depth', lambda name, n: minutes(name, many(nested, n - 3) + '</item>' * (n - 3)), 64, 'nested more than 64 deep')
    yield from pair('attributes', lambda name, n: minutes(name, item(), ''.join(f' xmlns:p{i}="urn:u{i}"' for i in range(n - 5))), 64, ATTRIBUTES)
    yield from pair('tag', lambda name, n: minutes(name, item(), ' ' * (n - len(root(name)))), 65537, TAG)
    yield from pair('prefixes', lambda name, n: minutes(name, many(item('<p xmlns:p{0}="urn:u">x</p>', '{0}'), n)), 64, 'more than 64 namespace prefixes')
    yield from pair('elements', lambda name, n: minutes(name, many('<item number="{}" closed="1"/>', 1990) + item('<p/>' * (n - 1994), 'last')), 200000, 'more than 200000 elements')
    yield from pair('entries', lambda name, n: minutes(name, many('<item number="{}" closed="1"/>', n)), 2000, 'more than 2000 items, reports')
    yield from pair('statements', lambda name, n: minutes(name, many(item('<p>' + 'En LOB. ' * 100 + '</p>', '{}'), 9) + item('<p>' + 'En LOB. ' * (n - 900) + '</p>', 'last')), 1000, 'more than 1000 times')
    yield from pair('count', lambda name, n: minutes(name, item(f'<report activity="trafikkontroller" count="{n}"/>')), 9999, 'at most 9999 is believed')
    yield from pair('revision', lambda name, n: minutes(name, item(), f' revision="{n}"'), 999999, 'is no revision number')


def odd_places(folder):
    """What is named like minutes and is none, or has a name that steers; the answer is how many should be refused."""
    os.mkfifo(folder / 'odd-fifo.xml')
    os.mkdir(folder / 'odd-folder.xml')
    os.symlink('odd-loop.xml', folder / 'odd-loop.xml')
    os.symlink('nowhere', folder / 'odd-dangling.xml')
    os.symlink('/etc/passwd', folder / 'odd-outside.xml')
    os.symlink('.', folder / 'odd-here.xml')
    os.symlink('/', folder / 'link-to-all')
    refused = 6
    here = os.getcwd()
    os.chdir(folder)  # the path of a socket has to be short
    with socket.socket(socket.AF_UNIX) as ear:
        ear.bind('odd-socket.xml')
    os.chdir(here)
    refused += 1
    for size, name in ((21 << 20, 'odd-sparse.xml'), (1 << 40, 'odd-terabyte.xml')):
        with open(folder / name, 'wb') as file:
            file.truncate(size)
        refused += 1
    names = [b'\x1b[31m.xml', b'a\nb.xml', b'a\rb.xml', b'a\tb.xml', b'\xff\xfe.xml', b'\xc2\x9b31m.xml', b'\xe2\x80\xae.xml', b'n' * 251 + b'.xml',
             b'\x1b' * 251 + b'.xml', b'-rf.xml', b'$(id).xml', b'%s%n.xml', b'{0}{9}.xml', b' .xml', b'19800101-2387.xml']
    for name in names:
        with open(os.fsencode(folder) + b'/odd-' + name if len(name) < 200 else os.fsencode(folder) + b'/' + name, 'wb') as file:
            file.write(b'no minutes')
    deep = os.fsencode(folder)
    for _ in range(4):
        deep += b'/' + b'd' * 250
        os.mkdir(deep)
    with open(deep + b'/odd-deep.xml', 'wb') as file:
        file.write(b'no minutes')
    return refused + len(names) + 1


PIECES = [b'<!DOCTYPE a [<!ENTITY b "c">]>', b'&b;', b'<![CDATA[', b']]>', b'<!--', b'-->', b'<?', b'?>', b'\0', b'\xff', b'\xed\xa0\x80', b'<', b'>', b'"', b"'", b'&', b'</p>',
          b'<p>', b'</item>', b' xmlns:x="u"', b' xml:id="a"', b'&#0;', b'&#x85;', b'\xe2\x80\xae', b'9' * 30, b'<item number="1">', b' ' * 3000, b'xi:include', b'\r', b'-',
          b'encoding="UTF-16"', b'2023-02-30']


def mutations(originals, n, seed=20231114):
    """n files, each a good one with one to eight slips of a byte, a piece or a stretch; the same for the same seed."""
    chance = random.Random(seed)
    for number in range(n):
        data = bytearray(chance.choice(originals))
        for _ in range(chance.randint(1, 8)):
            at, end = sorted((chance.randrange(len(data) + 1), chance.randrange(len(data) + 1)))
            slip = chance.randrange(7)
            if slip == 0:
                data[at:at] = chance.choice(PIECES)
            elif slip == 1 and at < len(data):
                data[at] = chance.randrange(256)
            elif slip == 2 and at < len(data):
                data[at] ^= 1 << chance.randrange(8)
            elif slip == 3:
                del data[at:min(end, at + chance.randint(1, 200))]
            elif slip == 4:
                data[at:at] = data[at:min(end, at + 300)] * chance.randint(1, 20)
            elif slip == 5:
                data[at:at + 1] = chance.choice(PIECES)
            elif chance.random() < 0.2:
                del data[at:]
        yield f'mutant-{number:04d}', bytes(data)
