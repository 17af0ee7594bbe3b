/* SPDX-License-Identifier: MIT
 *
 * Environment, terminal and clock.
 */
#include "cli/place.h"
#include "base/cleanup.h"
#include "base/days.h"
#include "base/file.h"
#include "base/stopwatch.h"
#include "base/text.h"

#include <limits.h>
#include <pwd.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

enum { WIDTH = 100, NARROWEST = 40, WIDEST = 200 };

static const char *env(const char *name) {
    const char *value = getenv(name);
    return value && value[0] ? value : NULL;
}

/* The program's own folder; "." where /proc is not there. */
static const char *own_folder(struct arena *arena) {
    char path[PATH_MAX];
    const ssize_t n = readlink("/proc/self/exe", path, sizeof path - 1);
    if (n <= 0)
        return ".";
    path[n] = '\0';
    char *last = strrchr(path, '/');
    *last = '\0';
    return arena_strdup(arena, path[0] ? path : "/");
}

/* Where an installation that was moved as a whole has it, else where it was meant to be. */
static const char *installed(struct arena *arena, const char *beside, const char *meant) {
    const char *moved = path_join(arena, own_folder(arena), beside);
    return path_is_folder(moved) ? moved : meant;
}

const char *place_locale(struct arena *arena) {
    const char *built = path_join(arena, own_folder(arena), "view/po");
    if (env("LOFTE_LOCALE"))
        return env("LOFTE_LOCALE");
    return path_is_folder(built) ? built : installed(arena, "../share/locale", LOFTE_LOCALE_DIR);
}

const char *place_shipped(struct arena *arena) {
    if (env("LOFTE_PLUGINS"))
        return env("LOFTE_PLUGINS");
    /* The build folder has a file that tells where the sources are. */
    char *source;
    size_t len;
    if (file_read(path_join(arena, own_folder(arena), "cli/source"), PATH_MAX, arena, &source, &len, NULL) == 0) {
        source[strcspn(source, "\n")] = '\0';
        return path_join(arena, source, "plugins");
    }
    return installed(arena, "../share/lofte/plugins", LOFTE_PLUGINS_DIR);
}

const char *place_workspace(const char *chosen) {
    const char *named = chosen ? chosen : env("LOFTE_WORKSPACE");
    return named ? named : ".";
}

const char *place_language(void) {
    const char *locale = env("LC_ALL");
    locale = locale ? locale : env("LC_MESSAGES");
    locale = locale ? locale : env("LANG");
    return locale && strncmp(locale, "sv", 2) == 0 && strchr("_.@", locale[2]) ? "sv" : "en";
}

int place_width(int fd) {
    const char *columns = env("COLUMNS");
    struct winsize size;
    long width = columns ? strtol(columns, NULL, 10) : 0;
    if (width <= 0)
        width = isatty(fd) && ioctl(fd, TIOCGWINSZ, &size) == 0 ? size.ws_col : WIDTH;
    return width <= 0 ? WIDTH : width < NARROWEST ? NARROWEST : width > WIDEST ? WIDEST : (int)width;
}

bool place_colour(void) {
    const char *term = env("TERM");
    return isatty(STDOUT_FILENO) && !env("NO_COLOR") && term && strcmp(term, "dumb") != 0;
}

int64_t place_now(lofte_day today, lofte_day day) {
    return (int64_t)time(NULL) + ((int64_t)day - today) * 24 * 60 * 60;
}

lofte_day place_today(void) {
    return place_moment().day;
}

struct moment place_moment(void) {
    const time_t now = time(NULL);
    struct tm local;
    struct moment moment = {.day = LOFTE_NO_DAY, .seconds = (int64_t)now, .ms = stopwatch_ms()};
    if (!localtime_r(&now, &local))
        return moment;
    moment.day = day_make(local.tm_year + 1900, local.tm_mon + 1, local.tm_mday);
    moment.minute = local.tm_hour * 60 + local.tm_min;
    return moment;
}

struct mark place_mark(const char *workspace) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    struct stat st;
    if (stat(path_join(arena, workspace, "lofte.db"), &st) < 0)
        return (struct mark){0};
    return (struct mark){.file = (int64_t)st.st_ino,
                         .bytes = st.st_size,
                         .changed = (int64_t)st.st_mtim.tv_sec * 1000000000 + st.st_mtim.tv_nsec};
}

const char *place_user(struct arena *arena) {
    const char *chosen = env("LOFTE_USER");
    const struct passwd *account = chosen ? NULL : getpwuid(getuid());
    if (chosen || account)
        return arena_strdup(arena, chosen ? chosen : account->pw_name);
    return arena_printf(arena, "%u", (unsigned)getuid());
}
