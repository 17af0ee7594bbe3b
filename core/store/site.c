/* SPDX-License-Identifier: MIT
 *
 * Looking at a database's place and first bytes without SQLite.
 */
#include "store/site.h"
#include "base/cleanup.h"
#include "base/file.h"
#include "base/move.h"
#include "store/sql_table.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/vfs.h>

static const struct {
    long type;
    const char *name;
} networks[] = {
    {0x6969, "NFS"},        {0x517B, "SMB"},        {0xFF534D42, "CIFS"},   {0xFE534D42, "SMB2"},
    {0x564C, "NCP"},        {0x5346414F, "AFS"},    {0x6B414653, "AFS"},    {0x73757245, "Coda"},
    {0x01021997, "9p"},     {0x00C36400, "Ceph"},   {0x0BD00BD0, "Lustre"}, {0x47504653, "GPFS"},
    {0x01161970, "GFS2"},   {0x7461636F, "OCFS2"},  {0xAAD7AAEA, "PanFS"},  {0x65735546, "FUSE"},
    {0x19830326, "BeeGFS"}, {0x786F4256, "vboxsf"},
};

const char *network_name(long f_type) {
    for (size_t i = 0; i < sizeof networks / sizeof networks[0]; i++)
        if (networks[i].type == (f_type & 0xFFFFFFFF))
            return networks[i].name;
    return NULL;
}

const char *site_network(const char *path) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    struct statfs fs;
    return statfs(path_folder(arena, path), &fs) == 0 ? network_name((long)fs.f_type) : NULL;
}

/* Fixed in 3.51.3; carried back to 3.50.7 and 3.44.6. */
bool sqlite_wal_bug(int version) {
    const int release = version / 1000, patch = version % 1000;
    if (release == 3044)
        return patch < 6;
    if (release == 3050)
        return patch < 7;
    return version >= 3007000 && version < 3051003;
}

static uint32_t big_endian(const unsigned char *bytes) {
    return (uint32_t)bytes[0] << 24 | (uint32_t)bytes[1] << 16 | (uint32_t)bytes[2] << 8 | bytes[3];
}

/* The file format's header: https://sqlite.org/fileformat2.html#the_database_header */
int header_read(const char *path, struct header *out, struct lofte_err *err) {
    unsigned char bytes[100];
    struct stat st;
    cleanup_(fd_cleanup) int fd = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY);
    if (fd < 0 && errno == ENOENT)
        return err_set(err, LOFTE_ENOTFOUND, N_("there is no database {0}"), path);
    if (fd < 0 && errno == EACCES)
        return err_set(err, LOFTE_EIO, N_("{0} may not be read by you; ask its owner for permission"), path);
    if (fd < 0 || fstat(fd, &st) < 0)
        return err_set(err, LOFTE_EIO, N_("{0} cannot be opened: {1}"), path, strerror(errno));
    if (!S_ISREG(st.st_mode))
        return err_set(err, LOFTE_EREFUSED, N_("{0} is not a file; the database should stand there"), path);
    const ssize_t n = pread(fd, bytes, sizeof bytes, 0);
    if (n < 0)
        return err_set(err, LOFTE_EIO, N_("{0} cannot be read: {1}"), path, strerror(errno));
    const bool whole = n == (ssize_t)sizeof bytes && memcmp(bytes, "SQLite format 3", 16) == 0;
    *out = (struct header){.sqlite = whole || n == 0,
                           .empty = n == 0,
                           .wal = whole && (bytes[18] == 2 || bytes[19] == 2),
                           .ours = whole && big_endian(bytes + 68) == APPLICATION_ID,
                           .future = whole && big_endian(bytes + 60) > MIGRATIONS,
                           .version = whole ? big_endian(bytes + 60) : 0};
    return 0;
}
