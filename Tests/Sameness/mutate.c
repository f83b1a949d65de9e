// SPDX-License-Identifier: Apache-2.0
// Writes lines made of the lines of files:
//
//   mutate LINES SEED FILE…
//
// The first file's lines are changed, the parts that are put in come from all files. A quarter of the
// lines stay as they were, but for digits. The same arguments give the same bytes on every machine.

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static uint64_t state;
// splitmix64, as in the benchmarks' corpora.
static uint64_t next(void) {
  uint64_t z = (state += 0x9E3779B97F4A7C15u);
  z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
  z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
  return z ^ (z >> 31);
}
static size_t below(size_t n) { return (size_t)(next() % n); }

struct line {
  const char *text;
  size_t length;
};
static struct line *lines;
static size_t count, own;

// What ends a field, what JSON escapes, and numbers gone too far.
static const struct line poison[] = {
#define P(text) {text, sizeof text - 1}
    P("\""), P("\\"), P("\\\""), P("\t"), P("\0"), P("\x1b[31m"), P("\x7f"), P("\r"), P("\xc3\xa9"),
    P("\xe6\x97\xa5"), P("\xf0\x9f\x98\x80"), P("\xff"), P("\x80"), P("\xe2\x82"), P("-"), P(" "), P("  "), P("["), P("]"),
    P("|"), P(":"), P(","), P("."), P("/"), P("="), P("%"), P("0"), P("9"), P("256"), P("999999999999999999999"),
    P("1e9"), P("-1"), P("::1"), P("10.0.0.256"), P("example.org."), P("Z"), P("+01:00"), P("T"), P("60"), P("24:00:00")};

enum { ROOM = 1 << 16 };
static char text[ROOM];
static size_t length;

static void cut(size_t at, size_t some) {
  memmove(text + at, text + at + some, length - at - some);
  length -= some;
}
static void put(size_t at, const char *bytes, size_t some) {
  if (length + some >= ROOM) return;
  char copy[ROOM];
  memcpy(copy, bytes, some);
  memmove(text + at + some, text + at, length - at);
  memcpy(text + at, copy, some);
  length += some;
}
static struct line any(void) { return lines[below(count)]; }
static size_t word_end(const char *bytes, size_t from, size_t size) {
  while (from < size && bytes[from] != ' ') from++;
  return from;
}
static void swap_word(void) {
  struct line other = any();
  size_t at = below(length + 1), from = other.length ? below(other.length) : 0;
  while (at > 0 && text[at - 1] != ' ') at--;
  while (from > 0 && other.text[from - 1] != ' ') from--;
  cut(at, word_end(text, at, length) - at);
  put(at, other.text + from, word_end(other.text, from, other.length) - from);
}
static void bump(void) {
  for (int tries = 0; tries < 8 && length; tries++) {
    char *byte = text + below(length);
    if (*byte < '0' || *byte > '9') continue;
    *byte = (char)('0' + (*byte - '0' + 1 + (int)below(9)) % 10);
    return;
  }
}

static void change(void) {
  size_t at = below(length + 1), some = 1 + below(below(4) ? 2 : 24);
  if (some > length - at) some = length - at;
  struct line other;
  switch (below(12)) {
  case 0: cut(at, some); break;
  case 1: other = poison[below(sizeof poison / sizeof *poison)], put(at, other.text, other.length); break;
  case 2: if (some) text[at] = (char)below(256); break;
  case 3: put(at, text + at, some); break;
  case 4: if (!below(4)) length = at; break;
  case 5: other = any(), length = at, at = below(other.length + 1), put(length, other.text + at, other.length - at); break;
  case 6: case 7: swap_word(); break;
  case 8: case 9: bump(); break;
  case 10: if (some) put(at, text + below(length), 1); break;
  default: if (some) text[at] ^= 0x20;
  }
}

static void load(const char *name) {
  FILE *file = fopen(name, "rb");
  if (!file) { perror(name); exit(66); }
  char *line = NULL;
  size_t size = 0;
  for (ssize_t got; (got = getline(&line, &size, file)) > 0;) {
    if (line[got - 1] == '\n') got--;
    if (got >= ROOM / 4) continue;
    if (!(count & (count - 1))) lines = realloc(lines, (count ? 2 * count : 1) * sizeof *lines);
    lines[count].text = memcpy(malloc((size_t)got + 1), line, (size_t)got);
    lines[count++].length = (size_t)got;
  }
  free(line);
  fclose(file);
}

int main(int argc, char **argv) {
  if (argc < 4) return 64;
  unsigned long wanted = strtoul(argv[1], NULL, 10);
  state = strtoull(argv[2], NULL, 10);
  for (int index = 3; index < argc; index++) {
    load(argv[index]);
    if (index == 3) own = count;
  }
  if (!own) return 66;
  for (unsigned long number = 0; number < wanted; number++) {
    struct line line = lines[below(own)];
    length = line.length;
    memcpy(text, line.text, length);
    if (below(4)) for (size_t times = below(3) ? 1 : 1 + below(4); times; times--) change();
    else for (size_t times = below(6); times; times--) bump();
    for (size_t index = 0; index < length; index++) if (text[index] == '\n') text[index] = ' ';
    text[length] = '\n';
    fwrite(text, 1, length + 1, stdout);
  }
  return fflush(stdout) != 0;
}
