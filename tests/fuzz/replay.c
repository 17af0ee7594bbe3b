/* SPDX-License-Identifier: MIT
 *
 * Runs a fuzz target over its kept inputs, without libFuzzer: replay FOLDER. Each input is a case in TAP; a property
 * that does not hold ends the program, so that the case is missing and the test fails.
 */
#include "base/file.h"
#include "fuzz.h"

int main(int argc, char **argv) {
    arena_ *arena = arena_create();
    struct lofte_err err = {0};
    char **names;
    size_t n;
    if (argc != 2 || folder_list(argv[1], arena, &names, &n, &err) < 0 || n == 0) {
        (void)fprintf(stderr, "usage: %s FOLDER with inputs\n", argv[0]);
        return EXIT_FAILURE;
    }
    printf("1..%zu\n", n);
    for (size_t i = 0; i < n; i++) {
        char *data;
        size_t len;
        if (file_read(path_join(arena, argv[1], names[i]), 1024 * 1024, arena, &data, &len, &err) < 0)
            return EXIT_FAILURE;
        /* A block of just its size, so that AddressSanitizer sees a step outside. */
        uint8_t *exact = malloc(len ? len : 1);
        if (!exact)
            return EXIT_FAILURE;
        memcpy(exact, data, len);
        (void)LLVMFuzzerTestOneInput(exact, len);
        free(exact);
        printf("ok %zu - %s\n", i + 1, names[i]);
        (void)fflush(stdout);
    }
    return EXIT_SUCCESS;
}
