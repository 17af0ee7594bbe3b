/* SPDX-License-Identifier: MIT
 *
 * Where a database lies, what its first bytes say, and which SQLite has the bug.
 */
#include "place.h"
#include "store/db.h"
#include "store/site.h"
#include "store/sql_table.h"

START_TEST(versions_of_sqlite_with_the_wal_bug) {
    static const struct {
        int version;
        bool bug;
    } rows[] = {{3006023, false}, {3007000, true},  {3040001, true},  {3044005, true}, {3044006, false},
                {3045000, true},  {3050006, true},  {3050007, false}, {3051000, true}, {3051002, true},
                {3051003, false}, {3052000, false}, {4000000, false}};
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        ck_assert_msg(sqlite_wal_bug(rows[i].version) == rows[i].bug, "%d", rows[i].version);
}
END_TEST

START_TEST(the_linked_sqlite_is_told_with_its_bug) {
    const struct store_library library = store_library();
    ck_assert_str_eq(library.version, sqlite3_libversion());
    ck_assert(library.wal_bug == sqlite_wal_bug(sqlite3_libversion_number()));
}
END_TEST

START_TEST(file_systems_over_a_network) {
    static const struct {
        long type;
        const char *name;
    } rows[] = {{0x6969, "NFS"},
                {0x517B, "SMB"},
                {0xFF534D42, "CIFS"},
                {(int32_t)0xFF534D42, "CIFS"},
                {0xFE534D42, "SMB2"},
                {0x01021997, "9p"},
                {0x65735546, "FUSE"},
                {0xEF53, NULL} /* ext4 */,
                {0x01021994, NULL} /* tmpfs */,
                {0x9123683E, NULL} /* btrfs */,
                {0x58465342, NULL} /* xfs */,
                {0x794C7630, NULL} /* overlayfs */,
                {0x2FC12FC1, NULL} /* zfs */,
                {0, NULL}};
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        const char *name = network_name(rows[i].type);
        ck_assert_msg(rows[i].name ? name && strcmp(name, rows[i].name) == 0 : !name, "%lx: %s",
                      (unsigned long)rows[i].type, name ? name : "-");
    }
    ck_assert_ptr_null(site_network("/tmp/lofte.db"));
    ck_assert_ptr_null(site_network("/there/is/no/such/folder/lofte.db"));
}
END_TEST

START_TEST(first_bytes_of_a_database) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    struct lofte_err err;
    struct header header;
    char *path = place_make(arena);
    FAILS(LOFTE_ENOTFOUND, header_read(path, &header, &err));
    OK(file_write(path, "", 0, &err));
    OK(header_read(path, &header, &err));
    ck_assert(header.sqlite && header.empty && !header.wal);
    OK(file_write(path, "SQLite format 3", 16, &err)); /* cut off */
    OK(header_read(path, &header, &err));
    ck_assert(!header.sqlite && !header.empty);
    struct store *store;
    (void)unlink(path);
    OK(store_open(path, true, &store, &err));
    store_close(store);
    OK(header_read(path, &header, &err));
    ck_assert(header.sqlite && !header.empty && !header.wal);
    ck_assert(header.ours && !header.future);
    place_remove(arena, path);
}
END_TEST

SUITE("site", versions_of_sqlite_with_the_wal_bug, the_linked_sqlite_is_told_with_its_bug, file_systems_over_a_network,
      first_bytes_of_a_database)
