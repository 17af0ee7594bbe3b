#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Reads the corpus's minutes with the program and holds what it links and counts against the gold answers. Prints TAP.

usage: corpus.py PROGRAM CORPUS_FOLDER [--misses]

One test a scenario and figure. Floors are what the reading must keep, not what it reaches; the figures are printed.
"""
import json
import os
import random
import subprocess
import sys
import tempfile
from collections import Counter, defaultdict
from pathlib import Path

# scenario: recall and precision of (item, activity), recall of counting statements, exact counts, worst activity's error
FLOORS = {
    "plain": dict(recall=0.97, precision=0.97, counting=0.97, exact=30, error=0.10),
    "formal": dict(recall=0.95, precision=0.95, counting=0.94, exact=26, error=0.65),
    "followup": dict(recall=0.96, precision=0.97, counting=0.95, exact=30, error=0.25),
    "notes": dict(recall=0.95, precision=0.95, counting=0.94, exact=58, error=0.40),
}
COUNTING = {"done", "total", "none"}


def lofte(program, workspace, *args):
    run = subprocess.run([program, "--workspace", workspace, "--lang", "en", *args], capture_output=True, check=False)
    if run.returncode:
        raise SystemExit(f"lofte {' '.join(args)}: exit {run.returncode}: {run.stderr.decode()}")
    return run.stdout


def make(program, folder, batches):
    """A workspace filled by one import a batch of paths."""
    workspace = os.path.join(folder, f"workspace{len(os.listdir(folder))}")
    subprocess.run([program, "init", workspace, "--agreement", "tranas-2023-2024", "--lang", "en"], check=True,
                   stdout=subprocess.DEVNULL)
    for batch in batches:
        lofte(program, workspace, "--as-of", "2025-02-01", "import", "--quiet", *map(str, batch))
    return workspace


def gold_links(folder):
    """Gold statements by meeting; of two revisions the later file is in force."""
    links = {}
    for path in sorted(folder.glob("*.json"), key=lambda p: p.stem):
        doc = json.loads(path.read_text(encoding="utf-8"))
        links[doc["meeting"]] = [x for x in doc["links"] if x["kind"] != "mention"]
    return [dict(x, meeting=m) for m, found in links.items() for x in found]


def pair(x):
    return x["meeting"], " ".join(x["item"].split()), x["activity"]


def matched(read, gold, same):
    """Greatest one-to-one matching of statements of the same item and activity (augmenting paths)."""
    reads, golds = defaultdict(list), defaultdict(list)
    for x in read:
        reads[pair(x)].append(x)
    for x in gold:
        golds[pair(x)].append(x)
    hits = 0
    for key, wanted in golds.items():
        owner = {}

        def place(i, seen):
            for j, g in enumerate(wanted):
                if j not in seen and same(reads[key][i], g):
                    seen.add(j)
                    if j not in owner or place(owner[j], seen):
                        owner[j] = i
                        return True
            return False
        hits += sum(place(i, set()) for i in range(len(reads.get(key, ()))))
    return hits


def same_count(x, g):
    if x["kind"] != g["kind"]:
        return False
    return (x["count"] is None or x["precision"] != "exact") if g["count"] is None else x["count"] == g["count"]


def score(links, gold):
    auto = [x for x in links if x["state"] == "linked" and x["kind"] != "mention"]
    pairs, want = set(map(pair, auto)), set(map(pair, gold))
    both = len(pairs & want)
    counting = [x for x in gold if x["kind"] in COUNTING]
    return dict(recall=both / len(want), precision=both / max(len(pairs), 1),
                counting=matched([x for x in auto if x["kind"] in COUNTING], counting, same_count) / len(counting))


def count(program, workspace, truth):
    exact, off, true = 0, Counter(), Counter()
    for day, wanted in sorted(truth["counts"].items()):
        status = json.loads(lofte(program, workspace, "--as-of", day, "--json", "status"))
        counted = {a["activity"]: a["counted"] for a in status["activities"]}
        for activity, n in wanted.items():
            exact += counted[activity] == n
            off[activity] += abs(counted[activity] - n)
            true[activity] += n
    return dict(exact=exact, error=max(off[a] / max(true[a], 1) for a in off))


def answers(program, workspace):
    return b"".join(lofte(program, workspace, "--as-of", "2024-10-31", "--json", *what.split())
                    for what in ("links", "status", "alerts", "explain lob-pl"))


def main():
    program, corpus = os.path.abspath(sys.argv[1]), Path(sys.argv[2])
    number, failed = 0, False
    print(f"1..{len(FLOORS) * 5 + 1}")
    for name, floors in FLOORS.items():
        minutes = sorted((corpus / name / "minutes").glob("*.xml"))
        with tempfile.TemporaryDirectory() as folder:
            workspace = make(program, folder, [minutes])
            links = json.loads(lofte(program, workspace, "--as-of", "2025-02-01", "--json", "links"))
            links = [x for x in links if x["activity"] != "samverkansmoten"]
            figures = score(links, gold_links(corpus / name / "gold"))
            figures |= count(program, workspace, json.loads((corpus / name / "truth.json").read_text(encoding="utf-8")))
            for what, floor in floors.items():
                number += 1
                good = figures[what] <= floor if what == "error" else figures[what] >= floor
                failed |= not good
                print(f"{'ok' if good else 'not ok'} {number} - {name}: {what} {figures[what]:.3f}, "
                      f"{'at most' if what == 'error' else 'at least'} {floor}")
            if name == "plain":
                first = answers(program, workspace)
                random.seed(1)
                shuffled = random.sample(minutes, len(minutes))
                other = make(program, folder, [shuffled[i:i + 7] for i in range(0, len(shuffled), 7)] + [shuffled[:5]])
                again = answers(program, other)
    number += 1
    failed |= first != again
    print(f"{'ok' if first == again else 'not ok'} {number} - any order, any batches and twice: the same bytes")
    return failed


sys.exit(main())
