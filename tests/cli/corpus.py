#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Reads the minutes of tests/data with the program and holds what it links and counts against the gold answers. TAP.

    corpus.py PROGRAM DATA SCORE

One test a set of minutes and figure (SCORE is scripts/score, which says what each means). Floors are what the reading
must keep, not what it reaches; the figures are printed.
"""
import importlib.machinery
import importlib.util
import os
import random
import sys
import tempfile
from pathlib import Path

FLOORS = {
    "corpus/plain": dict(precision=0.98, recall=0.98, counting_precision=0.97, counting=0.97, window=0.94, exact=30,
                          error=0.10),
    "corpus/formal": dict(precision=0.96, recall=0.96, counting_precision=0.96, counting=0.95, window=0.94, exact=26,
                          error=0.65),
    "corpus/followup": dict(precision=0.97, recall=0.96, counting_precision=0.96, counting=0.95, window=0.94, exact=30,
                          error=0.25),
    "corpus/notes": dict(precision=0.96, recall=0.95, counting_precision=0.96, counting=0.95, window=0.94, exact=58,
                          error=0.40),
    # Other writers' voices: tests/data/voices/README.md.
    **{f"voices/{voice}": dict(precision=0.97, recall=0.94, counting_precision=0.96, counting=0.94, window=0.92)
       for voice in ("formal-1", "formal-2", "formal-3", "formal-4", "plain", "followup-1", "followup-2", "notes")},
    # Two years each, with true events.
    **{f"voices/{voice}": dict(precision=0.97, recall=0.95, counting_precision=0.97, counting=0.93, window=0.92, exact=24,
                               error=0.10)
       for voice in ("formal-5", "formal-6", "plain-2", "plain-3", "plain-4", "plain-5", "plain-6", "followup-4",
                     "followup-6", "mixed", "notes-2", "notes-5", "notes-6", "notes-8", "plain-7", "plain-8", "lively",
                     "lively-2", "lively-3", "formal-12", "formal-13",
                     "mixed-2", "lively-4", "mixed-3", "formal-14", "formal-15", "formal-17", "notes-9",
                     "notes-10", "mixed-4", "followup-7", "plain-9", "lively-5", "lively-6", "followup-8",
                     "plain-10", "formal-18", "notes-12", "formal-19", "formal-20", "notes-13", "followup-10",
                     "lively-7",
                     "formal-21", "plain-11", "lively-8", "notes-14", "mixed-6", "notes-15", "formal-22", "lively-10",
                     "formal-23", "mixed-7", "mixed-8", "lively-9", "plain-12", "notes-16", "notes-17", "notes-18",
                     "notes-19",
                     "formal-24", "formal-25", "formal-26", "formal-27", "followup-11", "lively-12", "lively-13",
                     "mixed-9", "mixed-10", "plain-13", "plain-14", "notes-20", "followup-13", "formal-28",
                     "plain-15", "mixed-11", "notes-21", "formal-30", "notes-22", "mixed-12", "plain-16", "followup-14",
                     "lively-14", "notes-23", "followup-15", "mixed-13", "lively-15", "formal-32", "notes-24",
                     "followup-16", "formal-33", "mixed-14", "notes-25", "plain-19", "plain-20", "formal-34",
                     "mixed-15",
                     "followup-17", "lively-16", "notes-26", "formal-35", "mixed-16", "followup-18", "notes-27",
                     "plain-22", "notes-28", "formal-36", "followup-19", "mixed-17", "lively-19", "formal-37",
                     "notes-29", "plain-23", "followup-20", "plain-24", "notes-30", "followup-21", "formal-38",
                     "plain-25", "formal-39", "followup-22", "mixed-19", "lively-20", "followup-23", "plain-26",
                     "notes-33", "formal-40", "followup-24", "mixed-20", "lively-21", "formal-41", "notes-34",
                     "plain-27", "notes-35", "notes-36", "plain-28", "followup-25", "mixed-21", "formal-42",
                     "notes-44", "followup-29", "plain-32", "formal-47", "notes-46", "notes-47", "notes-48",
                     "formal-48", "followup-30", "lively-25", "mixed-27", "notes-51", "followup-31", "lively-26",
                     "plain-34")},
    **{f"voices/{voice}": dict(precision=0.97, recall=0.95, counting_precision=0.97, counting=0.93, window=0.92, exact=24,
                               error=0.20)
       for voice in ("formal-7", "followup-3", "notes-4", "notes-7", "notes-31", "notes-32", "mixed-26", "plain-33",
                     "notes-50", "mixed-28")},
    **{f"voices/{voice}": dict(precision=0.97, recall=0.95, counting_precision=0.97, counting=0.91, window=0.91, exact=24,
                               error=0.10)
       for voice in ("formal-8", "formal-11")},
    # Tables with a row of months above them; a day that stands for one that is not told, of one or two pledged.
    "voices/notes-45": dict(precision=0.97, recall=0.95, counting_precision=0.96, counting=0.93, window=0.92, exact=24,
                            error=0.20),
    **{f"voices/{voice}": dict(precision=0.97, recall=0.95, counting_precision=0.97, counting=0.93, window=0.92, exact=22,
                               error=0.45)
       for voice in ("notes-43", "lively-24", "notes-49", "formal-49")},
    # 'jan 2, feb 3, mars 2, summa 7': the gold has the sum of what the line tells as a figure of its own.
    "voices/mixed-18": dict(precision=0.97, recall=0.95, counting_precision=0.97, counting=0.93, window=0.91, exact=26,
                            error=0.10),
    # A walk that is to be ('ska vi ha någon? Klart vi ska. Den 25 april …') and one of autumn told by questions.
    "voices/lively-11": dict(precision=0.97, recall=0.95, counting_precision=0.95, counting=0.93, window=0.92, exact=23,
                             error=0.40),
    "voices/notes-11": dict(precision=0.97, recall=0.95, counting_precision=0.97, counting=0.93, window=0.92, exact=22,
                            error=0.50),
    # 'två kontroller, en den 14 och en den 18': one statement of two, where the gold has two of one.
    "voices/followup-9": dict(precision=0.97, recall=0.95, counting_precision=0.95, counting=0.93, window=0.92, exact=24,
                              error=0.10),
    # One statement with a report too many or too few, of one or two pledged.
    **{f"voices/{voice}": dict(precision=0.97, recall=0.95, counting_precision=0.97, counting=0.93, window=0.92, exact=24,
                               error=0.70)
       for voice in ("formal-16", "mixed-5")},
    # A campaign that a quotation tells ('Köp inte ut' nådde …) and one without a day, of three pledged.
    "voices/followup-12": dict(precision=0.97, recall=0.95, counting_precision=0.97, counting=0.93, window=0.92, exact=24,
                               error=0.85),
    # A report to the executive board, told beside the one to the council with one word for both.
    "voices/formal-43": dict(precision=0.97, recall=0.95, counting_precision=0.97, counting=0.93, window=0.92, exact=24,
                             error=0.35),
    # A letter to the parents that is told of without a day, of three pledged.
    "voices/formal-29": dict(precision=0.97, recall=0.95, counting_precision=0.97, counting=0.92, window=0.91, exact=25,
                             error=0.40),
    # A list of a walk's findings that was sent on a day of its own, and a campaign spoken of once more, of four.
    "voices/plain-18": dict(precision=0.97, recall=0.95, counting_precision=0.97, counting=0.93, window=0.92, exact=26,
                            error=0.40),
    # 'tolv ingripanden mot berusade och bråkiga' is taken for LOB alone, and the others come on top.
    "voices/plain-21": dict(precision=0.97, recall=0.95, counting_precision=0.97, counting=0.93, window=0.92, exact=24,
                            error=0.15),
    # A campaign that only its slogan names, of two pledged; 'gjordes den för årets sista kvartal'.
    "voices/lively-17": dict(precision=0.97, recall=0.95, counting_precision=0.97, counting=0.93, window=0.90, exact=23,
                             error=0.15),
    # What the title told is told again in the text's second sentence ('Det var en narkotikainsats …').
    "voices/lively-18": dict(precision=0.97, recall=0.95, counting_precision=0.96, counting=0.93, window=0.92, exact=24,
                             error=0.10),
    # A report to the council that names no pledge waits for a person: one of three in two years.
    "voices/plain-17": dict(precision=0.97, recall=0.95, counting_precision=0.96, counting=0.93, window=0.92, exact=25,
                            error=0.70),
    # 'ännu en rönt samma öde lördagen därpå', 'det förelåg blott ett', 'föreligga trettiotre': an older Swedish still.
    "voices/formal-31": dict(precision=0.97, recall=0.95, counting_precision=0.97, counting=0.93, window=0.91, exact=20,
                             error=0.10),
    "voices/formal-10": dict(precision=0.97, recall=0.95, counting_precision=0.97, counting=0.93, window=0.92, exact=23,
                             error=0.10),
    "voices/formal-9": dict(precision=0.97, recall=0.95, counting_precision=0.96, counting=0.95, window=0.94, exact=22,
                            error=0.20),
    "voices/followup-5": dict(precision=0.97, recall=0.95, counting_precision=0.96, counting=0.95, window=0.94, exact=26,
                              error=0.10),
    "voices/notes-3": dict(precision=0.97, recall=0.95, counting_precision=0.96, counting=0.93, window=0.90, exact=21,
                           error=0.20),
    # Four pledges that are not shipped, written after the reading by plugins/README.md alone.
    "newpledges": dict(precision=0.95, recall=0.95, counting_precision=0.92, counting=0.90, window=0.88),
}
# Of the statements with at least that certainty so many are right: what a certainty of that height promises.
PROMISED = {70: 0.7, 80: 0.8, 90: 0.9, 96: 0.9}
# At most so many of a folder's statements wait for a person.
WAITING = 0.15


def load(path):
    loader = importlib.machinery.SourceFileLoader("score", str(path))
    module = importlib.util.module_from_spec(importlib.util.spec_from_loader("score", loader))
    sys.dont_write_bytecode = True
    loader.exec_module(module)
    return module


def answers(score, program, workspace):
    return b"".join(score.lofte(program, workspace, "--as-of", "2024-10-31", "--json", *what.split())
                    for what in ("links", "status", "alerts", "explain lob-pl"))


def in_any_order(score, program, folder):
    minutes = sorted((folder / "minutes").glob("*.xml"))
    with tempfile.TemporaryDirectory() as place:
        first = answers(score, program, score.make(program, place, [minutes]))
        random.seed(1)
        shuffled = random.sample(minutes, len(minutes))
        batches = [shuffled[i:i + 7] for i in range(0, len(shuffled), 7)] + [shuffled[:5]]
        return first == answers(score, program, score.make(program, place, batches))


def main():
    program, data, score = os.path.abspath(sys.argv[1]), Path(sys.argv[2]), load(sys.argv[3])
    number = failed = 0

    def case(good, words):
        nonlocal number, failed
        number += 1
        failed += not good
        print(f"{'ok' if good else 'not ok'} {number} - {words}", flush=True)

    judged = []
    for name, floors in FLOORS.items():
        figures, more = score.measure(program, data / name)
        judged += more
        case(figures["review"] <= WAITING, f"{name}: {figures['review']:.3f} wait for a person, at most {WAITING}")
        for what, floor in floors.items():
            good = figures[what] <= floor if what == "error" else figures[what] >= floor
            case(good, f"{name}: {what} {figures[what]:.3f}, {'at most' if what == 'error' else 'at least'} {floor}")
    for low, high, n, right in score.calibration(judged):
        print(f"# certainty {low} to {high}: {right} of {n} right")
        if low in PROMISED and n:
            case(right / n >= PROMISED[low], f"certainty {low} to {high}: at least {PROMISED[low]} right")
    above = [good for certainty, good in judged if certainty >= 0.7]
    below = [good for certainty, good in judged if certainty < 0.7]
    case(below and sum(below) / len(below) < sum(above) / len(above) - 0.1, "what waits is oftener wrong than what counts")
    case(in_any_order(score, program, data / "corpus/plain"), "any order, any batches and twice: the same bytes")
    print(f"1..{number}")
    return failed > 0


if __name__ == "__main__":
    sys.exit(main())
