/* SPDX-License-Identifier: MIT
 *
 * Minutes into the workspace, file by file: each whole or not at all, a bad one named while the others go in.
 */
#include "base/digest.h"
#include "base/file.h"
#include "base/limits.h"
#include "base/stopwatch.h"
#include "base/tasks.h"
#include "engine/changes.h"
#include "engine/incoming.h"
#include "engine/paths.h"
#include "worker/worker.h"

#include <stdlib.h>

/* What one commit costs is shared by so many; others wait for their turn so long at most. */
enum { BATCH_FILES = 256, BATCH_MS = 250, PATH_SHOWN = 64 };

/* How far the parser may be ahead, and the reading; a file larger than the bytes is alone on its way. */
enum { AHEAD_FILES = 64, AHEAD_READ = 32, AHEAD_BYTES = 1024 * 1024 };
_Static_assert((int)AHEAD_FILES <= (int)WORKER_AHEAD, "the parser takes so many");
_Static_assert((int)AHEAD_READ <= (int)TASKS_AHEAD, "the reading takes so many");

CLEANUP_DEFINE(parser_cleanup, struct minutes_parser, minutes_parser_destroy)

/* One import under way. */
struct import {
    struct lofte *lofte;
    enum lofte_import_mode mode;
    struct arena *arena; /* of the report */
    struct minutes_parser *parser;
    struct tasks *reading[READING_LANES]; /* the files by turns */
    struct incoming ahead[AHEAD_FILES];   /* a ring: those on their way, the oldest first */
    size_t n_ahead, n_done;
    size_t n_taken; /* of all files: those that the parser is done with */
    size_t bytes_ahead;
    struct lofte_imported *files;
    const char **digests; /* one a file: of its bytes; NULL where it could not be read */
    int64_t *rows;        /* one a file: the revision that it stored; 0: none */
    int64_t number;       /* made with the first revision that is stored; 0: not yet */
    struct tx batch;
    size_t in_batch;
    int64_t batch_began;
};

static void refuse(struct import *import, size_t file, struct lofte_text text) {
    struct lofte_imported *out = &import->files[file];
    struct findings findings = {.n = 0};
    for (size_t i = 0; i < out->n_findings; i++)
        *ARENA_PUSH(import->arena, findings.finding, findings.n, findings.cap) = out->findings[i];
    finding_add(import->arena, &findings, LOFTE_ERROR, 0, NULL, text)->file = out->file;
    out->outcome = LOFTE_IMPORT_REFUSED;
    out->findings = findings.finding;
    out->n_findings = findings.n;
}

/* What the report keeps of a file: copies, since the file's own arena goes. */
static void report_file(struct import *import, size_t file, const struct incoming *in) {
    struct lofte_imported *out = &import->files[file];
    struct lofte_finding *findings = ARENA_ARRAY(import->arena, struct lofte_finding, in->findings.n);
    for (size_t i = 0; i < in->findings.n; i++) {
        findings[i] = in->findings.finding[i];
        findings[i].file = out->file;
        findings[i].item = arena_strdup(import->arena, findings[i].item);
        for (size_t k = 0; k < LOFTE_ARGS; k++)
            findings[i].text.arg[k] = arena_strdup(import->arena, findings[i].text.arg[k]);
    }
    out->findings = findings;
    out->n_findings = in->findings.n;
    out->outcome = in->meeting ? LOFTE_IMPORT_NEW : LOFTE_IMPORT_REFUSED;
    if (!in->meeting)
        return;
    out->meeting = arena_strdup(import->arena, in->meeting->id);
    out->revision = in->meeting->revision;
    out->date = in->meeting->date;
    out->n_items = in->meeting->n_items;
    for (size_t a = 0; a < import->lofte->n_agreements; a++) {
        out->n_statements += in->read[a].n_statements;
        for (size_t i = 0; i < in->read[a].n_statements; i++)
            out->n_review += in->read[a].statements[i].state == LOFTE_REVIEW;
    }
}

/* Writes what was read under a savepoint of its own. */
static int incoming_store(struct import *import, size_t file, const struct incoming *in, struct lofte_err *err) {
    static const enum lofte_import_outcome outcomes[] = {LOFTE_IMPORT_NEW, LOFTE_IMPORT_REVISED, LOFTE_IMPORT_OLDER,
                                                         LOFTE_IMPORT_SAME, LOFTE_IMPORT_REFUSED};
    struct lofte *lofte = import->lofte;
    cleanup_(tx_cleanup) struct tx savepoint = {0};
    enum store_put put;
    int64_t row;
    int rc = tx_begin(&savepoint, lofte->store, err);
    if (rc == 0)
        rc = store_meeting_put(lofte->store, in->meeting, &put, &row, err);
    if (rc != 0)
        return rc;
    import->files[file].outcome = outcomes[put];
    if (put == STORE_PUT_CLASH) {
        refuse(import, file,
               text_make(import->arena,
                         N_("meeting {0}, revision {1}, is stored already with other content; a corrected file needs a "
                            "higher revision"),
                         in->meeting->id, NUM(in->meeting->revision)));
        return 0;
    }
    if (put == STORE_PUT_SAME)
        return 0;
    rc = store_import_take(lofte->store, &import->number, lofte->as_of, row, err);
    if (rc == 0)
        rc = journal_note(lofte, "import", in->meeting->id, NULL,
                          arena_printf(import->arena, "revision %d, import %lld, %.16s", in->meeting->revision,
                                       (long long)import->number, in->meeting->digest),
                          err);
    if (rc == 0)
        rc = store_findings_put(lofte->store, row, in->findings.finding, in->findings.n, err);
    for (size_t a = 0; a < lofte->n_agreements && rc == 0; a++)
        if (agreement_covers(&lofte->agreements[a], in->meeting))
            rc = store_statements_put(lofte->store, row, lofte->agreements[a].id, lofte->rules_now[a],
                                      in->read[a].statements, in->read[a].n_statements, err);
    if (rc == 0)
        rc = tx_commit(&savepoint, err);
    if (rc == 0)
        import->rows[file] = row;
    return rc;
}

static int batch_begin(struct import *import, struct lofte_err *err) {
    if (import->batch.open)
        return 0;
    import->in_batch = 0;
    import->batch_began = stopwatch_ms();
    return tx_begin(&import->batch, import->lofte->store, err);
}

static int batch_end(struct import *import, bool last, struct lofte_err *err) {
    const bool due = last || ++import->in_batch >= BATCH_FILES || stopwatch_ms() - import->batch_began >= BATCH_MS;
    return import->batch.open && due && import->mode == LOFTE_IMPORT_STORE ? tx_commit(&import->batch, err) : 0;
}

/* path -> bytes, handed to the parser. */
static void incoming_open(struct import *import, const char *path, size_t file, struct incoming *in) {
    struct lofte *lofte = import->lofte;
    struct lofte_imported *out = &import->files[file];
    *in = (struct incoming){.lofte = lofte, .arena = arena_create(), .lane = file % READING_LANES};
    const bool withheld = name_withheld(path_name(path), lofte->as_of);
    out->file = withheld ? arena_printf(import->arena, "#%zu", file + 1) : path;
    out->date = LOFTE_NO_DAY;
    if (withheld) {
        refuse(import, file,
               text_make(import->arena, N_("the file's name holds a personal identity number; rename it")));
        return;
    }
    struct lofte_err trouble;
    char *bytes;
    if (file_read(path, LIMIT_FILE_BYTES, in->arena, &bytes, &in->len, &trouble) < 0) {
        trouble.text.arg[0] = path_end(import->arena, path, PATH_SHOWN); /* each of them begins with the path */
        refuse(import, file, text_put(import->arena, trouble.text.id, trouble.text.arg));
        return;
    }
    in->bytes = bytes;
    minutes_ask(import->parser, bytes, in->len);
}

static struct incoming *incoming_at(struct import *import, size_t file) {
    return &import->ahead[file % AHEAD_FILES];
}

/* The parser gets the next files, so that it works on them while the oldest is read and stored here. Several at a time,
 * since each time wakes it. */
static void incoming_fill(struct import *import, char **paths, size_t n) {
    if (import->n_ahead > AHEAD_FILES / 2)
        return;
    while (import->n_ahead < AHEAD_FILES && import->n_done + import->n_ahead < n &&
           (import->n_ahead == 0 || import->bytes_ahead < AHEAD_BYTES)) {
        const size_t file = import->n_done + import->n_ahead++;
        struct incoming *in = incoming_at(import, file);
        incoming_open(import, paths[file], file, in);
        import->bytes_ahead += in->len;
    }
}

/* The reading gets what the parser is done with. */
static void incoming_hand(struct import *import) {
    while (import->n_taken < import->n_done + import->n_ahead && import->n_taken < import->n_done + AHEAD_READ) {
        struct incoming *in = incoming_at(import, import->n_taken++);
        if (!in->bytes)
            continue;
        incoming_take(in, import->parser);
        tasks_add(import->reading[in->lane], in);
    }
}

static void incoming_close(struct import *import) {
    struct incoming *in = incoming_at(import, import->n_done++);
    import->n_ahead--;
    import->bytes_ahead -= in->len;
    arena_destroy(in->arena);
}

static int import_file(struct import *import, const char *path, size_t file, struct lofte_err *err) {
    struct lofte *lofte = import->lofte;
    struct incoming *in = incoming_at(import, file);
    if (!in->bytes)
        return 0;
    tasks_await(import->reading[in->lane]);
    incoming_settle(in);
    report_file(import, file, in);
    import->digests[file] = digest_hex(import->arena, in->bytes, in->len);
    if (!in->meeting || !lofte->store || import->mode == LOFTE_IMPORT_CHECK)
        return 0;
    in->meeting->file = path_name(path);
    in->meeting->digest = import->digests[file];
    in->meeting->imported = lofte->as_of;
    int rc = batch_begin(import, err);
    if (rc == 0)
        rc = incoming_store(import, file, in, err);
    return rc == 0 ? batch_end(import, false, err) : rc;
}

/* ---- two files of one import with the same id and revision and other content: neither can be believed ---- */

struct claim {
    const struct import *import;
    size_t file;
};

static int order_claims(const void *a, const void *b) {
    const struct claim *x = a, *y = b;
    const struct lofte_imported *fx = &x->import->files[x->file], *fy = &y->import->files[y->file];
    const int by_id = str_order(fx->meeting, fy->meeting);
    if (by_id || fx->revision != fy->revision)
        return by_id ? by_id : (fx->revision > fy->revision) - (fx->revision < fy->revision);
    return (x->file > y->file) - (x->file < y->file);
}

static int refuse_claim(struct import *import, size_t file, size_t other, struct lofte_err *err) {
    if (import->files[file].outcome != LOFTE_IMPORT_REFUSED)
        refuse(import, file,
               text_make(import->arena, N_("{0} is the same meeting and revision with other content; both are refused"),
                         path_end(import->arena, import->files[other].file, PATH_SHOWN)));
    const int64_t row = import->rows[file];
    import->rows[file] = 0;
    if (row == 0)
        return 0;
    int rc = batch_begin(import, err);
    if (rc == 0)
        rc = journal_note(import->lofte, "import", import->files[file].meeting,
                          arena_printf(import->arena, "revision %d", import->files[file].revision), NULL, err);
    return rc < 0 ? rc : store_meeting_delete(import->lofte->store, row, err);
}

/* Claims [first, end) name one meeting and revision. They clash when their content differs and one of them came in just
 * now; where the stored one is older, the newcomer has been refused already. */
static int refuse_group(struct import *import, const struct claim *claims, size_t first, size_t end,
                        struct lofte_err *err) {
    size_t odd = first; /* a member whose content differs from the first's */
    bool fresh = false;
    for (size_t i = first; i < end; i++) {
        const enum lofte_import_outcome outcome = import->files[claims[i].file].outcome;
        if (!str_equal(import->digests[claims[first].file], import->digests[claims[i].file]))
            odd = i;
        fresh |= outcome != LOFTE_IMPORT_SAME && outcome != LOFTE_IMPORT_REFUSED;
    }
    int rc = 0;
    for (size_t i = first; i < end && odd != first && fresh && rc == 0; i++)
        rc = refuse_claim(import, claims[i].file, claims[i == first ? odd : first].file, err);
    return rc;
}

static int refuse_clashes(struct import *import, size_t n, struct lofte_err *err) {
    struct claim *claims = ARENA_ARRAY(import->arena, struct claim, n);
    size_t n_claims = 0;
    for (size_t i = 0; i < n; i++)
        if (import->files[i].meeting)
            claims[n_claims++] = (struct claim){import, i};
    if (n_claims > 1)
        qsort(claims, n_claims, sizeof *claims, order_claims);
    int rc = 0;
    for (size_t first = 0, end; first < n_claims && rc == 0; first = end) {
        const struct lofte_imported *of = &import->files[claims[first].file];
        for (end = first + 1; end < n_claims; end++) {
            const struct lofte_imported *next = &import->files[claims[end].file];
            if (!str_equal(of->meeting, next->meeting) || of->revision != next->revision)
                break;
        }
        rc = refuse_group(import, claims, first, end, err);
    }
    return rc;
}

/* ---- its number, under which it can be taken back ---- */

static int import_close(struct import *import, size_t n, struct lofte_err *err) {
    for (size_t i = 0; i < n; i++)
        if (import->rows[i])
            return 0;
    const int64_t number = import->number;
    import->number = 0;
    return number ? store_import_drop(import->lofte->store, number, err) : 0;
}

static int import_files(struct import *import, char **paths, size_t n, struct lofte_err *err) {
    int rc = 0;
    for (size_t lane = 0; lane < READING_LANES; lane++)
        import->reading[lane] = tasks_create(incoming_read);
    for (size_t i = 0; i < n && rc == 0; i++) {
        incoming_fill(import, paths, n);
        incoming_hand(import);
        rc = import_file(import, paths[i], i, err);
        incoming_close(import);
        if (rc == 0 && import->lofte->follower)
            import->lofte->follower(import->lofte->follower_data, i + 1, n);
    }
    for (size_t lane = 0; lane < READING_LANES; lane++)
        tasks_destroy(steal(&import->reading[lane]));
    while (import->n_ahead > 0)
        incoming_close(import);
    if (rc == 0)
        rc = refuse_clashes(import, n, err);
    if (rc == 0)
        rc = import_close(import, n, err);
    return rc == 0 ? batch_end(import, true, err) : rc;
}

void lofte_follow(struct lofte *lofte, lofte_follower *follower, void *data) {
    lofte->follower = follower;
    lofte->follower_data = data;
}

int lofte_import(struct lofte *lofte, const char *const *paths, size_t n_paths, enum lofte_import_mode mode,
                 struct arena *arena, struct lofte_import_report *out, struct lofte_err *err) {
    cleanup_(parser_cleanup) struct minutes_parser *parser = minutes_parser_create();
    struct lofte_import_report report = {0};
    struct lofte_status before, after;
    struct changes changes = {0};
    char **files;
    int rc = paths_expand(paths, n_paths, arena, &files, &report.n_files, err);
    if (rc < 0)
        return rc;
    report.files = ARENA_ARRAY(arena, struct lofte_imported, report.n_files);
    struct import import = {.lofte = lofte, .mode = mode, .arena = arena, .parser = parser, .files = report.files};
    import.digests = ARENA_ARRAY(arena, const char *, report.n_files);
    import.rows = ARENA_ARRAY(arena, int64_t, report.n_files);
    lofte->dry |= mode == LOFTE_IMPORT_DRY_RUN;
    if (mode == LOFTE_IMPORT_DRY_RUN)
        rc = lofte_status(lofte, arena, &before, err);
    if (rc == 0)
        rc = import_files(&import, files, report.n_files, err);
    if (rc == 0 && mode == LOFTE_IMPORT_DRY_RUN && (rc = lofte_status(lofte, arena, &after, err)) == 0)
        changes_collect(&before, &after, arena, &changes);
    tx_rollback(&import.batch);
    if (rc < 0)
        return rc;
    for (size_t i = 0; i < report.n_files; i++)
        report.n_refused += report.files[i].outcome == LOFTE_IMPORT_REFUSED;
    report.changes = changes.change;
    report.n_changes = changes.n;
    report.import = mode == LOFTE_IMPORT_STORE ? import.number : 0;
    *out = report;
    return 0;
}
