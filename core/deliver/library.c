/* SPDX-License-Identifier: MIT
 *
 * libcurl's functions by their names.
 */
#include "deliver/library.h"
#include "deliver/transfer.h"

#include <dlfcn.h>
#include <string.h>

bool library_open(struct library *library) {
    static const char *const names[] = {
#define X(name) "curl_" #name,
        LIBRARY_FUNCTIONS(X)
#undef X
    };
    void *functions[sizeof names / sizeof names[0]];
    _Static_assert(sizeof functions == sizeof library->functions, "ISO C knows no cast from one to the other");
    void *handle = dlopen(LIBRARY_FILE, RTLD_NOW | RTLD_NODELETE);
    bool whole = handle != NULL;
    for (size_t i = 0; whole && i < sizeof names / sizeof names[0]; i++)
        whole = (functions[i] = dlsym(handle, names[i])) != NULL;
    library->handle = handle;
    if (whole)
        memcpy(&library->functions, functions, sizeof library->functions);
    else
        library_close(library);
    return whole;
}

void library_close(struct library *library) {
    if (library->handle)
        (void)dlclose(library->handle);
    library->handle = NULL;
}

bool library_is_there(void) {
    struct library library;
    const bool there = library_open(&library);
    library_close(&library);
    return there;
}
