/*
 * VMware's own reader and writer of .vmx lines: DictLL, out of open-vm-tools' libvmtools.so.0. In batches, one process per
 * file: names and values travel as hex digits, so that they may hold anything.
 *
 *   dictll read FILE      per line of the .vmx file: hex(name) TAB hex(value); or "!" for a line that is no pair
 *   dictll write < PAIRS  per line hex(name) TAB hex(value): the .vmx line that VMware writes
 *
 * Exit status: 0, or 1 with a message on stderr.
 *
 *   apt-get install open-vm-tools gcc
 *   gcc -O2 -Wall -Wextra -Werror -o dictll dictll.c -l:libvmtools.so.0
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* As open-vm-tools' dictll.h declares them, which Debian does not package. */
enum { READ_ERROR, READ_EOF, READ_LINE };
int DictLL_ReadLine(FILE *stream, char **line, char **name, char **value);
char DictLL_WriteLine(FILE *stream, char const *name, char const *value);
char DictLL_ReadUTF8BOM(FILE *stream);

static int fail(char const *what) {
    fprintf(stderr, "dictll: %s\n", what);
    return EXIT_FAILURE;
}

static void put_hex(char const *text) {
    for (; *text; text++) {
        printf("%02x", (unsigned char)*text);
    }
}

/* Turns hex digits into the bytes they stand for, in place. */
static int from_hex(char *hex) {
    char *out = hex;
    for (char const *in = hex; *in; in += 2) {
        unsigned byte;
        if (sscanf(in, "%2x", &byte) != 1 || !in[1]) {
            return 0;
        }
        *out++ = (char)byte;
    }
    *out = 0;
    return 1;
}

static int read_file(char const *path) {
    FILE *file = fopen(path, "r");
    char *line, *name, *value;
    int result;

    if (!file) {
        return fail("cannot open the file");
    }
    DictLL_ReadUTF8BOM(file);
    while ((result = DictLL_ReadLine(file, &line, &name, &value)) == READ_LINE) {
        if (name) {
            put_hex(name);
            putchar('\t');
            put_hex(value);
            putchar('\n');
        } else {
            puts("!");
        }
        free(line);
        free(name);
        free(value);
    }
    fclose(file);
    return result == READ_EOF ? EXIT_SUCCESS : fail("cannot read the file");
}

static int write_pairs(void) {
    char *line = NULL;
    size_t size = 0;

    while (getline(&line, &size, stdin) > 0) {
        line[strcspn(line, "\n")] = 0;
        char *value = strchr(line, '\t');
        if (!value) {
            return fail("a line without a TAB");
        }
        *value++ = 0;
        if (!from_hex(line) || !from_hex(value)) {
            return fail("not hex digits");
        }
        if (!DictLL_WriteLine(stdout, line, value)) {
            return fail("cannot write a line");
        }
    }
    free(line);
    return fflush(stdout) == 0 ? EXIT_SUCCESS : fail("cannot write");
}

int main(int count, char **arguments) {
    if (count == 3 && !strcmp(arguments[1], "read")) {
        return read_file(arguments[2]);
    }
    if (count == 2 && !strcmp(arguments[1], "write")) {
        return write_pairs();
    }
    return fail("usage: dictll read FILE | dictll write < PAIRS");
}
