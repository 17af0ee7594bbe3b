#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Every sentence marked N_() under core/ has a Swedish one, not fuzzy, with the same placeholders. Speaks TAP."""
import ast
import os
import re
import subprocess
import sys

SOURCE = os.environ['LOFTE_SOURCE']
PO = os.path.join(SOURCE, 'core', 'view', 'po')


def read_po(text):
    """msgid -> (msgstr, fuzzy), obsolete entries left out."""
    entries, current, field, fuzzy = {}, {'msgid': '', 'msgstr': ''}, None, False
    for line in text.splitlines() + ['']:
        if not line.strip():
            if field:
                entries[current['msgid']] = (current['msgstr'], fuzzy)
            current, field, fuzzy = {'msgid': '', 'msgstr': ''}, None, False
        elif line.startswith('#,'):
            fuzzy = 'fuzzy' in line
        elif not line.startswith('#'):
            found = re.match(r'(msgid|msgstr)\s+', line)
            if found:
                field, line = found.group(1), line[found.end():]
            current[field] += ast.literal_eval(line)
    return entries


def sources():
    marked = []
    for folder, _, names in os.walk(os.path.join(SOURCE, 'core')):
        for name in names:
            path = os.path.relpath(os.path.join(folder, name), SOURCE)
            if name.endswith(('.c', '.h')) and path != 'core/base/err.h':
                with open(os.path.join(SOURCE, path), encoding='utf-8') as file:
                    if re.search(r'\bN_\(', file.read()):
                        marked.append(path)
    return sorted(marked)


def placeholders(text):
    return sorted(set(re.findall(r'\{\d\}', text)))


def main():
    files = sources()
    pot = subprocess.run(['xgettext', '--keyword=N_', '--from-code=UTF-8', '--language=C', '--no-location', '-o', '-']
                         + files, cwd=SOURCE, check=True, capture_output=True, text=True).stdout
    said = [id for id in read_po(pot) if id]
    with open(os.path.join(PO, 'sv.po'), encoding='utf-8') as file:
        swedish = read_po(file.read())
    with open(os.path.join(PO, 'POTFILES'), encoding='utf-8') as file:
        listed = file.read().split()
    checks = [
        ('every_sentence_is_in_sv_po', [id for id in said if id not in swedish]),
        ('no_sentence_is_untranslated', [id for id in said if not swedish.get(id, ('x',))[0]]),
        ('no_sentence_is_fuzzy', [id for id in said if id in swedish and swedish[id][1]]),
        ('placeholders_are_the_same', [id for id in said if id in swedish
                                       and placeholders(id) != placeholders(swedish[id][0])]),
        ('sentences_were_found', [] if len(said) > 100 else ['only %d' % len(said)]),
        ('every_file_is_in_potfiles', sorted(set(files) ^ set(listed))),
    ]
    print('1..%d' % len(checks))
    for number, (name, wrong) in enumerate(checks, 1):
        print('%s %d - %s' % ('not ok' if wrong else 'ok', number, name))
        for id in wrong:
            print('# %s (scripts/update-po takes it in)' % id.replace('\n', ' '))
    return any(wrong for _, wrong in checks)


sys.exit(main())
