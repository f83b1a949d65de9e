// SPDX-License-Identifier: Apache-2.0
// The yardstick: reads lines and matches each with PCRE2's JIT, and does nothing else.
//
//   bare-pcre2 EXPRESSIONS LOG
//
// EXPRESSIONS has one expression a line; the first that takes a line counts. Compiled as the program
// compiles them (Sources/PCRE2/CompiledPattern.swift), anchored at both ends. Prints lines and matches.

#define PCRE2_CODE_UNIT_WIDTH 8
#include <fcntl.h>
#include <pcre2.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { BLOCK = 65536, LONGEST = 65536, MOST = 64 };

static pcre2_code *codes[MOST];
static int count;
static unsigned long lines, matches;
static pcre2_match_data *data;
static pcre2_match_context *context;

static void load(const char *path) {
  FILE *file = fopen(path, "r");
  if (!file) { perror(path); exit(66); }
  char *text = NULL;
  size_t size = 0;
  ssize_t length;
  while (count < MOST && (length = getline(&text, &size, file)) > 0) {
    if (text[length - 1] == '\n') length--;
    int error;
    size_t offset;
    pcre2_compile_context *compile = pcre2_compile_context_create(NULL);
    pcre2_set_newline(compile, PCRE2_NEWLINE_LF);
    codes[count] = pcre2_compile((PCRE2_SPTR)text, (size_t)length,
        PCRE2_DOTALL | PCRE2_MULTILINE | PCRE2_NO_AUTO_CAPTURE | PCRE2_NEVER_BACKSLASH_C | PCRE2_NEVER_UTF |
            PCRE2_NEVER_UCP | PCRE2_ANCHORED | PCRE2_ENDANCHORED,
        &error, &offset, compile);
    pcre2_compile_context_free(compile);
    if (!codes[count] || pcre2_jit_compile(codes[count], PCRE2_JIT_COMPLETE)) {
      fprintf(stderr, "%s: expression %d does not compile for the JIT\n", path, count + 1);
      exit(78);
    }
    count++;
  }
  free(text);
  fclose(file);
}

static void line(const char *start, size_t length) {
  lines++;
  if (length && start[length - 1] == '\r') length--;
  for (int n = 0; n < count; n++) {
    // Not pcre2_jit_match: that one skips checks which the program cannot do without.
    if (pcre2_match(codes[n], (PCRE2_SPTR)start, length, 0, 0, data, context) >= 0) {
      matches++;
      return;
    }
  }
}

int main(int argc, char **argv) {
  if (argc != 3) return fputs("usage: bare-pcre2 EXPRESSIONS LOG\n", stderr), 64;
  load(argv[1]);
  data = pcre2_match_data_create(256, NULL);
  context = pcre2_match_context_create(NULL);
  pcre2_jit_stack_assign(context, NULL, pcre2_jit_stack_create(32 * 1024, 512 * 1024, NULL));
  int file = open(argv[2], O_RDONLY);
  if (file < 0) { perror(argv[2]); return 66; }

  static char buffer[BLOCK + LONGEST];
  size_t held = 0;
  ssize_t got;
  while ((got = read(file, buffer + held, BLOCK)) > 0) {
    char *start = buffer, *end = buffer + held + got, *newline;
    while ((newline = memchr(start, '\n', (size_t)(end - start)))) {
      line(start, (size_t)(newline - start));
      start = newline + 1;
    }
    held = (size_t)(end - start);
    if (held > LONGEST) return fputs("line too long\n", stderr), 65;
    memmove(buffer, start, held);
  }
  if (held) line(buffer, held);
  printf("%lu %lu\n", lines, matches);
  return 0;
}
