#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Installs lofte under a folder of its own and uses it from there: layout, first steps, manual pages, bash completion.
Speaks TAP.

    installed.py MESON BUILD PREFIX DATA

PREFIX is the one that BUILD was set up with.
"""
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

LAYOUT = ['bin/lofte', 'include/lofte/minutes.rng', 'include/lofte/plugin.lua', 'lib/systemd/system/lofte-tick.service', 'lib/systemd/system/lofte-tick.timer', 'lib/systemd/system/lofte.service',
          'share/bash-completion/completions/lofte',
          'share/doc/lofte/LICENSE', 'share/doc/lofte/README.md', 'share/locale/sv/LC_MESSAGES/lofte.mo',
          'share/man/man1/lofte.1', 'share/man/sv/man1/lofte.1']
PLUGINS = 'share/lofte/plugins'
number = failed = 0


def case(name, wrong, skip=None):
    global number, failed
    number += 1
    failed += bool(wrong)
    print(f"{'not ' if wrong else ''}ok {number} - {name}{f' # SKIP {skip}' if skip else ''}", flush=True)
    for line in wrong[:10]:
        print(f'# {line!a}')


class Program:
    def __init__(self, root, folder):
        self.root, self.folder = root, folder
        self.env = {'PATH': f'{root}/bin:/usr/bin:/bin', 'HOME': str(folder), 'LC_ALL': 'C',
                    'ASAN_OPTIONS': os.environ.get('ASAN_OPTIONS', '')}

    def run(self, *words):
        done = subprocess.run(['lofte', *map(str, words)], env=self.env, cwd=self.folder, capture_output=True, check=False,
                              timeout=100)
        return done.returncode, done.stdout.decode('utf-8') + done.stderr.decode('utf-8')

    def complete(self, *words):
        script = f'''source "{self.root}/share/bash-completion/completions/lofte"; shift 0
            COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _lofte; printf '%s\\n' "${{COMPREPLY[@]}}"'''
        done = subprocess.run(['bash', '-c', script, 'bash', *words], env=self.env, cwd=self.folder, capture_output=True,
                              text=True, check=False, timeout=100)
        return done.stdout.split() + done.stderr.split()


def layout(root):
    """Missing files, and those that nobody expects."""
    there = {str(path.relative_to(root)) for path in root.rglob('*') if path.is_file()}
    strange = [path for path in there - set(LAYOUT) if not path.startswith(PLUGINS + '/')]
    return [f'missing: {path}' for path in LAYOUT if path not in there] + [f'strange: {path}' for path in strange]


def help_words(program, *command):
    """Of lofte [COMMAND] --help: commands, options, exit statuses."""
    text = program.run('--lang', 'en', *command, '--help')[1]
    parts = {part.split('\n', 1)[0]: part for part in text.split('\n\n')}
    commands = re.findall(r'^  ([a-z]+)', parts.get('Commands', ''), re.M)
    return commands, re.findall(r'^  (--[a-z-]+)', text, re.M), re.findall(r'^  (\d)', parts.get('Exit status', ''), re.M)


def manual_gaps(program, page):
    text = page.read_text(encoding='utf-8').replace('\\-', '-')
    commands, options, statuses = help_words(program)
    wanted = [f'.SS {name}' for name in commands] + [f'.B {word}' for word in options + statuses]
    for name in commands:
        wanted += [f'.B {word}' for word in help_words(program, name)[1]]
    lines = text.splitlines()
    return [word for word in dict.fromkeys(wanted) if not any(re.match(re.escape(word) + r'( |$)', line) for line in lines)]


def unclean(page):
    """What the formatter complains of."""
    done = subprocess.run(['groff', '-man', '-Kutf8', '-Tutf8', '-ww', '-z', page], capture_output=True, text=True, check=False)
    return done.stderr.splitlines()


def check_use(program, data):
    minutes, folder = data / 'corpus/plain/minutes', program.folder
    steps = [program.run('init', folder / 'tranas', '--agreement', 'tranas-2023-2024'), program.run('--workspace', folder / 'tranas', 'import', minutes),
             program.run('--workspace', folder / 'tranas', 'status', '--as-of', '2023-11-30'), program.run('--workspace', folder / 'tranas', '--lang', 'sv', 'status', '--as-of', '2023-11-30')]
    case('the_installed_program_makes_a_workspace_imports_and_answers', [text[-200:] for code, text in steps if code])
    case('it_finds_its_translations', [] if 'efter plan' in steps[3][1] and 'behind' in steps[2][1] else [steps[3][1][-200:]])


def check_completion(program):
    commands, options, _ = help_words(program)
    workspace = ['--workspace', str(program.folder / 'tranas')]
    activities = {one['activity'] for one in json.loads(program.run(*workspace, '--json', 'status')[1])['activities']}
    case('completion_knows_every_command', sorted(set(commands) ^ set(program.complete('lofte', ''))))
    case('completion_knows_every_option', sorted(set(options) ^ set(program.complete('lofte', '--'))))
    wrong = [name for name in commands if not {*help_words(program, name)[1], *options} <= set(program.complete('lofte', name, '-'))]
    case('completion_knows_the_options_of_each_command', wrong)
    rows = [(['lofte', 'sta'], {'status'}), (['lofte', '--lang', ''], {'sv', 'en'}), (['lofte', 'init', 'x', '--agreement', 'tra'], {'tranas-2023-2024'}),
            (['lofte', *workspace, 'explain', ''], activities), (['lofte', *workspace, 'explain', 'trafik'], {'trafikkontroller'}),
            (['lofte', *workspace, 'links', '--meeting', 'sspf-2023-01'], {'sspf-2023-01-24'}), (['lofte', '--lang', 'sv', 'al'], {'alerts'}),
            (['lofte', 'import', 'tr'], {'tranas'})]
    case('completion_offers_values_and_paths', [f'{words}: {answer}' for words, wanted in rows if set(answer := program.complete(*words)) != wanted])


def check_units(root, prefix):
    """systemd's own check, of copies that start the program where it is; a machine without procps has no kill."""
    skip, wrong = None if shutil.which('systemd-analyze') else 'systemd-analyze is not installed', []
    copies = root.parent / 'units'
    copies.mkdir()
    for unit in (root / 'lib/systemd/system').iterdir():
        text = unit.read_text(encoding='utf-8')
        if unit.suffix == '.service' and f'ExecStart={prefix}/bin/lofte ' not in text:
            wrong.append(f'{unit.name} does not start the installed program')
        (copies / unit.name).write_text(text.replace(f'ExecStart={prefix}', f'ExecStart={root}'), encoding='utf-8')
    if not skip:
        done = subprocess.run(['systemd-analyze', 'verify', '--man=no', *sorted(copies.iterdir())], capture_output=True, text=True,
                              check=False)
        wrong += [line for line in done.stderr.splitlines() if '/kill is not executable' not in line]
    case('systemd_takes_the_units', wrong, None if wrong else skip)


def main():
    meson, build, prefix, data = sys.argv[1], sys.argv[2], sys.argv[3], Path(sys.argv[4]).resolve()
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place).resolve()
        done = subprocess.run([meson, 'install', '-C', build, '--no-rebuild', '--quiet'], env=dict(os.environ, DESTDIR=str(folder / 'root')),
                              capture_output=True, text=True, check=False)
        root = folder / 'root' / prefix.lstrip('/')
        case('it_installs_under_a_folder_of_its_own', [] if done.returncode == 0 else [done.stderr])
        case('the_layout_is_that_of_debian', layout(root))
        shipped = {str(path.relative_to(data.parent.parent / 'plugins')) for path in (data.parent.parent / 'plugins').rglob('*') if path.is_file()}
        case('every_shipped_agreement_is_there', sorted(shipped ^ {str(path.relative_to(root / PLUGINS)) for path in (root / PLUGINS).rglob('*') if path.is_file()}))
        program = Program(root, folder)
        check_use(program, data)
        check_units(root, prefix)
        for lang, page in (('en', root / 'share/man/man1/lofte.1'), ('sv', root / 'share/man/sv/man1/lofte.1')):
            case(f'the_manual_in_{lang}_has_every_command_option_and_exit_status', manual_gaps(program, page))
            skip = None if shutil.which('groff') else 'groff is not installed'
            case(f'the_manual_in_{lang}_is_clean', [] if skip else unclean(page), skip)
        check_completion(program)
    print(f'1..{number}')
    return failed > 0


if __name__ == '__main__':
    sys.exit(main())
