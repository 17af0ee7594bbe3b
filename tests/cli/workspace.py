# SPDX-License-Identifier: MIT
"""A workspace at the command line for a test program, with every answer it gives; and cases in TAP."""
import json
import os
import subprocess

AGREEMENT = 'tranas-2023-2024'
QUESTIONS = [['links'], ['status'], ['alerts'], ['meetings'], ['explain', 'trafikkontroller', '--verify']]
VIEWS = [['--as-of', '2023-12-31'], ['--as-of', '2024-12-31', '--as-known', '2025-01-10']]


class Workspace:
    def __init__(self, lofte, folder):
        self.lofte, self.folder = lofte, folder
        self.run('init', folder, '--agreement', AGREEMENT)

    def run(self, *words):
        done = subprocess.run([self.lofte, '--lang', 'en', '--workspace', self.folder, *words], capture_output=True,
                              env=dict(os.environ, LC_ALL='C'), timeout=200, check=False)
        return done.returncode, done.stdout.decode(), done.stderr.decode()

    def bring(self, day, *paths):
        return json.loads(self.run('import', '--json', '--as-of', day, *paths)[1])['import']

    def answers(self, questions=QUESTIONS):
        return [self.run(*view, '--json', *question) for view in VIEWS for question in questions]

    def imports(self):
        return json.loads(self.run('imports', '--json')[1])['imports']


class Tap:
    def __init__(self):
        self.n = self.failed = 0

    def case(self, name, wrong):
        self.n += 1
        self.failed += bool(wrong)
        print(f"{'not ' if wrong else ''}ok {self.n} - {name}")
        for line in wrong[:10]:
            print(f'# {line!a}')
