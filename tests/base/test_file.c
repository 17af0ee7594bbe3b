/* SPDX-License-Identifier: MIT
 *
 * Files and folders: what is refused, what a failed write leaves, how deep a copy goes.
 */
#include "base/cleanup.h"
#include "base/err.h"
#include "base/file.h"
#include "suite.h"

#include <signal.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

struct place {
    struct arena *arena;
    char *folder;
    struct lofte_err err;
};

static void place_start(struct place *place) {
    *place = (struct place){.arena = arena_create()};
    place->folder = arena_strdup(place->arena, "/tmp/lofte-file-XXXXXX");
    ck_assert_ptr_nonnull(mkdtemp(place->folder));
}

static void place_finish(struct place *place) {
    folder_clear(place->folder);
    ck_assert_int_eq(rmdir(place->folder), 0);
    arena_destroy(place->arena);
}

static const char *at(struct place *place, const char *name) {
    return path_join(place->arena, place->folder, name);
}

static const char *told(struct place *place) {
    return text_english(place->arena, &place->err.text);
}

static int read_at(struct place *place, const char *name, size_t cap) {
    char *data;
    size_t len;
    place->err = (struct lofte_err){0};
    return file_read(at(place, name), cap, place->arena, &data, &len, &place->err);
}

static void make(struct place *place, const char *name, const char *text) {
    ck_assert_int_eq(file_write(at(place, name), text, strlen(text), &place->err), 0);
}

START_TEST(what_was_written_is_read_under_its_cap) {
    struct place place;
    place_start(&place);
    make(&place, "a", "hello");
    make(&place, "empty", "");
    char *data;
    size_t len;
    ck_assert_int_eq(file_read(at(&place, "a"), 5, place.arena, &data, &len, &place.err), 0);
    ck_assert_uint_eq(len, 5);
    ck_assert_str_eq(data, "hello");
    ck_assert_int_eq(file_read(at(&place, "empty"), 0, place.arena, &data, &len, &place.err), 0);
    ck_assert_uint_eq(len, 0);
    ck_assert_int_eq(read_at(&place, "a", 4), LOFTE_ELIMIT);
    ck_assert_ptr_nonnull(strstr(told(&place), "is 5 bytes; at most 4"));
    make(&place, "a", "other");
    ck_assert_int_eq(file_read(at(&place, "a"), 5, place.arena, &data, &len, &place.err), 0);
    ck_assert_str_eq(data, "other");
    place_finish(&place);
}
END_TEST

START_TEST(what_is_no_regular_file_is_refused_at_once) {
    struct place place;
    place_start(&place);
    make(&place, "a", "x");
    ck_assert_int_eq(symlink("a", at(&place, "link")), 0);
    ck_assert_int_eq(mkfifo(at(&place, "fifo"), 0600), 0);
    static const struct {
        const char *name;
        int code;
        const char *words;
    } rows[] = {{"nothing", LOFTE_ENOTFOUND, "does not exist"},
                {"a/b", LOFTE_ENOTFOUND, "does not exist"},
                {"link", LOFTE_EREFUSED, "symbolic link"},
                {"fifo", LOFTE_EREFUSED, "not a regular file"},
                {".", LOFTE_EREFUSED, "not a regular file"}};
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        ck_assert_int_eq(read_at(&place, rows[i].name, 100), rows[i].code);
        ck_assert_ptr_nonnull(strstr(told(&place), rows[i].words));
    }
    char longer[400];
    memset(longer, 'n', sizeof longer - 1);
    longer[sizeof longer - 1] = '\0';
    ck_assert_int_eq(read_at(&place, longer, 100), LOFTE_EIO);
    ck_assert_ptr_nonnull(strstr(told(&place), "cannot be opened"));
    char *data;
    size_t len;
    ck_assert_int_eq(file_read("/proc/self/mem", 100, place.arena, &data, &len, &place.err), 0);
    ck_assert_uint_eq(len, 0); /* it claims to be empty */
    ck_assert(path_is_link(at(&place, "link")) && !path_is_link(at(&place, "a")) && !path_is_link(at(&place, "b")));
    ck_assert(path_is_there(at(&place, "link")) && !path_is_there(at(&place, "b")));
    ck_assert(path_is_folder(place.folder) && !path_is_folder(at(&place, "a")) && !path_is_folder(at(&place, "b")));
    place_finish(&place);
}
END_TEST

/* As somebody who owns nothing, with at most `bytes` in a file; the child's exit status is the code, negated. */
static int write_as_nobody(struct place *place, const char *path, rlim_t bytes) {
    const pid_t child = fork();
    ck_assert_int_ge(child, 0);
    if (child == 0) {
        const struct rlimit limit = {bytes, bytes};
        (void)signal(SIGXFSZ, SIG_IGN);
        if (setrlimit(RLIMIT_FSIZE, &limit) != 0 || (geteuid() == 0 && setresuid(65534, 65534, 65534) != 0))
            _exit(99);
        _exit(-file_write(path, "0123456789", 10, &place->err));
    }
    int status;
    ck_assert_int_eq(waitpid(child, &status, 0), child);
    ck_assert(WIFEXITED(status));
    return -WEXITSTATUS(status);
}

START_TEST(a_write_that_fails_leaves_what_was_there) {
    struct place place;
    place_start(&place);
    ck_assert_int_eq(mkdir(at(&place, "open"), 0777), 0);
    ck_assert_int_eq(chmod(at(&place, "open"), 0777), 0);
    ck_assert_int_eq(chmod(place.folder, 0755), 0);
    make(&place, "open/a", "old");
    ck_assert_int_eq(write_as_nobody(&place, at(&place, "open/a"), 5), LOFTE_EIO);
    char **names;
    size_t n;
    ck_assert_int_eq(folder_list(at(&place, "open"), place.arena, &names, &n, &place.err), 0);
    ck_assert_uint_eq(n, 1);
    char *data;
    size_t len;
    ck_assert_int_eq(file_read(at(&place, "open/a"), 10, place.arena, &data, &len, &place.err), 0);
    ck_assert_str_eq(data, "old");
    ck_assert_int_eq(write_as_nobody(&place, at(&place, "a"), 100), LOFTE_EIO); /* the folder is somebody else's */
    ck_assert_int_eq(write_as_nobody(&place, at(&place, "open/b"), 100), 0);
    ck_assert_int_eq(file_write(at(&place, "no/a"), "x", 1, &place.err), LOFTE_ENOTFOUND);
    ck_assert_int_eq(mkdir(at(&place, "open/d"), 0755), 0);
    make(&place, "open/d/e", "x");
    ck_assert_int_eq(file_write(at(&place, "open/d"), "x", 1, &place.err), LOFTE_EIO); /* a folder bears the name */
    ck_assert_ptr_nonnull(strstr(told(&place), "cannot be written"));
    ck_assert_int_eq(folder_list(at(&place, "open"), place.arena, &names, &n, &place.err), 0);
    ck_assert_uint_eq(n, 3); /* a, b and d: nothing is left of the writing */
    place_finish(&place);
}
END_TEST

enum { WRITERS = 4, ROUNDS = 200, WRITTEN = 100000 };

/* Writes the file again and again, filled with a letter of its own. Returns the child. */
static pid_t write_again_and_again(struct place *place, const char *path, char letter) {
    const pid_t child = fork();
    ck_assert_int_ge(child, 0);
    if (child > 0)
        return child;
    char *text = arena_alloc(place->arena, WRITTEN);
    memset(text, letter, WRITTEN);
    int rc = 0;
    for (int i = 0; i < ROUNDS && rc == 0; i++)
        rc = file_write(path, text, WRITTEN, &place->err);
    _exit(rc == 0 ? 0 : 1);
}

START_TEST(a_file_that_several_write_at_once_is_whole_at_every_moment) {
    struct place place;
    place_start(&place);
    make(&place, "a", "");
    const char *path = at(&place, "a");
    pid_t child[WRITERS];
    for (int i = 0; i < WRITERS; i++)
        child[i] = write_again_and_again(&place, path, (char)('a' + i));
    for (int ended = 0; ended < WRITERS;) {
        int status;
        cleanup_(arena_cleanup) struct arena *arena = arena_create();
        char *data;
        size_t len;
        ck_assert_int_eq(file_read(path, WRITTEN, arena, &data, &len, &place.err), 0);
        ck_assert(len == 0 || (len == WRITTEN && memcmp(data, data + 1, WRITTEN - 1) == 0)); /* one letter throughout */
        if (waitpid(child[ended], &status, WNOHANG) == child[ended]) {
            ck_assert_msg(WIFEXITED(status) && WEXITSTATUS(status) == 0, "writer %d failed", ended);
            ended++;
        }
    }
    place_finish(&place);
}
END_TEST

START_TEST(paths_are_joined_with_one_slash) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    ck_assert_str_eq(path_join(arena, "a", "b"), "a/b");
    ck_assert_str_eq(path_join(arena, "a/", "b"), "a/b");
    ck_assert_str_eq(path_join(arena, "", "b"), "/b");
    ck_assert_str_eq(path_name("a/b/c.xml"), "c.xml");
    ck_assert_str_eq(path_name("c.xml"), "c.xml");
    ck_assert_str_eq(path_name("a/"), "");
}
END_TEST

START_TEST(folders_are_listed_in_one_order_and_made_once) {
    struct place place;
    place_start(&place);
    char **names;
    size_t n;
    ck_assert_int_eq(folder_list(place.folder, place.arena, &names, &n, &place.err), 0);
    ck_assert_uint_eq(n, 0);
    make(&place, "b", "");
    make(&place, "a", "");
    make(&place, ".hidden", "");
    make(&place, "B", "");
    ck_assert_int_eq(folder_list(place.folder, place.arena, &names, &n, &place.err), 0);
    ck_assert_uint_eq(n, 3);
    ck_assert_str_eq(names[0], "B");
    ck_assert_str_eq(names[2], "b");
    ck_assert_int_eq(folder_list(at(&place, "a"), place.arena, &names, &n, &place.err), LOFTE_ENOTFOUND);
    ck_assert_int_eq(folder_make(at(&place, "new"), &place.err), 0);
    ck_assert_int_eq(folder_make(at(&place, "new"), &place.err), 0);
    ck_assert_int_eq(folder_make(at(&place, "no/new"), &place.err), LOFTE_ENOTFOUND);
    ck_assert_int_eq(unlink(at(&place, ".hidden")), 0);
    place_finish(&place);
}
END_TEST

START_TEST(a_copy_is_whole_and_bounded) {
    struct place place;
    place_start(&place);
    const char *deep = at(&place, "from");
    ck_assert_int_eq(folder_make(deep, &place.err), 0);
    make(&place, "from/a", "one");
    for (int i = 0; i < 8; i++) {
        deep = path_join(place.arena, deep, "d");
        ck_assert_int_eq(folder_make(deep, &place.err), 0);
    }
    ck_assert_int_eq(folder_copy(at(&place, "from"), at(&place, "to"), &place.err), 0);
    char *data;
    size_t len;
    ck_assert_int_eq(file_read(at(&place, "to/a"), 10, place.arena, &data, &len, &place.err), 0);
    ck_assert_str_eq(data, "one");
    ck_assert(path_is_folder(at(&place, "to/d/d/d/d/d/d/d/d")));
    ck_assert_int_eq(folder_make(path_join(place.arena, deep, "d"), &place.err), 0);
    ck_assert_int_eq(folder_copy(at(&place, "from"), at(&place, "deeper"), &place.err), LOFTE_ELIMIT);
    ck_assert_ptr_nonnull(strstr(told(&place), "nested too deep"));
    ck_assert_int_eq(folder_copy(at(&place, "nothing"), at(&place, "x"), &place.err), LOFTE_ENOTFOUND);
    ck_assert_int_eq(folder_copy(at(&place, "from"), at(&place, "no/x"), &place.err), LOFTE_ENOTFOUND);
    ck_assert_int_eq(folder_make(at(&place, "links"), &place.err), 0);
    ck_assert_int_eq(symlink("../from/a", at(&place, "links/a")), 0);
    ck_assert_int_eq(folder_copy(at(&place, "links"), at(&place, "y"), &place.err), LOFTE_EREFUSED);
    folder_clear(at(&place, "from")); /* as deep as one level more than it copies */
    folder_clear(at(&place, "nothing"));
    place_finish(&place);
}
END_TEST

SUITE("file", what_was_written_is_read_under_its_cap, what_is_no_regular_file_is_refused_at_once,
      a_write_that_fails_leaves_what_was_there, a_file_that_several_write_at_once_is_whole_at_every_moment,
      paths_are_joined_with_one_slash, folders_are_listed_in_one_order_and_made_once, a_copy_is_whole_and_bounded)
