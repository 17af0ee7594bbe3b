/* SPDX-License-Identifier: MIT
 *
 * The least that an import can cost: libxml2's reader over the same files and SQLite inserts of their text, in one
 * transaction with lofte's own journal settings. scripts/bench measures lofte against it; nothing here is lofte's code.
 *
 *     floor DATABASE FILE-OF-PATHS
 */
#include <libxml/xmlreader.h>
#include <sqlite3.h>

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { PATH_BYTES = 4096 };

static void must(bool right, const char *what) {
    if (right)
        return;
    (void)fprintf(stderr, "floor: %s failed\n", what);
    exit(1);
}

static void run(sqlite3 *db, const char *sql) {
    must(sqlite3_exec(db, sql, NULL, NULL, NULL) == SQLITE_OK, sql);
}

static void insert(sqlite3_stmt *stmt, int file, const char *text) {
    must(sqlite3_bind_int(stmt, 1, file) == SQLITE_OK && sqlite3_bind_text(stmt, 2, text, -1, NULL) == SQLITE_OK &&
             sqlite3_step(stmt) == SQLITE_DONE && sqlite3_reset(stmt) == SQLITE_OK,
         "insert");
}

static void read_file(const char *path, int file, sqlite3_stmt *stmt) {
    xmlTextReader *reader = xmlReaderForFile(path, NULL, XML_PARSE_NONET);
    must(reader != NULL, path);
    int more;
    while ((more = xmlTextReaderRead(reader)) == 1)
        if (xmlTextReaderNodeType(reader) == XML_READER_TYPE_TEXT)
            insert(stmt, file, (const char *)xmlTextReaderConstValue(reader));
    must(more == 0, path);
    xmlFreeTextReader(reader);
}

int main(int argc, char **argv) {
    must(argc == 3, "floor DATABASE FILE-OF-PATHS");
    sqlite3 *db;
    sqlite3_stmt *stmt;
    must(sqlite3_open(argv[1], &db) == SQLITE_OK, "open");
    run(db, "PRAGMA journal_mode = TRUNCATE; PRAGMA synchronous = FULL;"
            "CREATE TABLE passage (file INTEGER NOT NULL, text TEXT NOT NULL); BEGIN IMMEDIATE");
    must(sqlite3_prepare_v2(db, "INSERT INTO passage VALUES (?1, ?2)", -1, &stmt, NULL) == SQLITE_OK, "prepare");
    FILE *paths = fopen(argv[2], "r");
    must(paths != NULL, argv[2]);
    char path[PATH_BYTES];
    for (int file = 1; fgets(path, sizeof path, paths); file++) {
        path[strcspn(path, "\n")] = '\0';
        read_file(path, file, stmt);
    }
    (void)fclose(paths);
    must(sqlite3_finalize(stmt) == SQLITE_OK, "finalize");
    run(db, "COMMIT");
    must(sqlite3_close(db) == SQLITE_OK, "close");
    return 0;
}
