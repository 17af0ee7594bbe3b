/* SPDX-License-Identifier: MIT
 *
 * The program with a memory that can fail: its own allocations (the linker sends them here), SQLite's and jansson's.
 * Which one fails stands in the file that LOFTE_FAULTY names; how many there were is counted there, over the program
 * and its children alike. Nothing here is part of the program that is installed.
 */
#include "cli/cmd.h"

#include <errno.h>
#include <fcntl.h>
#include <jansson.h>
#include <sqlite3.h>
#include <stdatomic.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

enum source { SOURCE_OWN, SOURCE_CHILDREN, SOURCE_SQLITE, SOURCES };

struct faulty {
    uint64_t at;      /* the number of the allocation that fails; 0: none */
    uint64_t source;  /* of which source */
    uint64_t lasting; /* all later ones fail too */
    _Atomic uint64_t made[SOURCES], failed;
};

static struct faulty *faulty;
static pid_t program;
static sqlite3_mem_methods sqlite_methods;

void *__real_malloc(size_t size);
void *__real_calloc(size_t n, size_t size);
void *__real_realloc(void *old, size_t size);
char *__real_strdup(const char *s);
void *__wrap_malloc(size_t size);
void *__wrap_calloc(size_t n, size_t size);
void *__wrap_realloc(void *old, size_t size);
char *__wrap_strdup(const char *s);

static bool fails(enum source source) {
    if (!faulty)
        return false;
    if (source == SOURCE_OWN && getpid() != program)
        source = SOURCE_CHILDREN;
    const uint64_t number = atomic_fetch_add(&faulty->made[source], 1) + 1;
    if (!faulty->at || source != faulty->source || (faulty->lasting ? number < faulty->at : number != faulty->at))
        return false;
    atomic_fetch_add(&faulty->failed, 1);
    errno = ENOMEM;
    return true;
}

void *__wrap_malloc(size_t size) {
    return fails(SOURCE_OWN) ? NULL : __real_malloc(size);
}

void *__wrap_calloc(size_t n, size_t size) {
    return fails(SOURCE_OWN) ? NULL : __real_calloc(n, size);
}

void *__wrap_realloc(void *old, size_t size) {
    return fails(SOURCE_OWN) ? NULL : __real_realloc(old, size);
}

char *__wrap_strdup(const char *s) {
    return fails(SOURCE_OWN) ? NULL : __real_strdup(s);
}

static void *sqlite_malloc(int size) {
    return fails(SOURCE_SQLITE) ? NULL : sqlite_methods.xMalloc(size);
}

static void *sqlite_realloc(void *old, int size) {
    return fails(SOURCE_SQLITE) ? NULL : sqlite_methods.xRealloc(old, size);
}

static void prepare(const char *path) {
    const int fd = open(path, O_RDWR | O_CLOEXEC);
    void *shared = fd < 0 ? MAP_FAILED : mmap(NULL, sizeof *faulty, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
    if (shared == MAP_FAILED || sqlite3_config(SQLITE_CONFIG_GETMALLOC, &sqlite_methods) != SQLITE_OK)
        _exit(99);
    (void)close(fd);
    sqlite3_mem_methods failing = sqlite_methods;
    failing.xMalloc = sqlite_malloc;
    failing.xRealloc = sqlite_realloc;
    if (sqlite3_config(SQLITE_CONFIG_MALLOC, &failing) != SQLITE_OK)
        _exit(99);
    program = getpid();
    faulty = shared;
}

int main(int argc, char **argv) {
    const char *path = getenv("LOFTE_FAULTY");
    if (path)
        prepare(path);
    return cli_main(argc, argv);
}
