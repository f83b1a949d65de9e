// SPDX-License-Identifier: Apache-2.0
// What the generated logs share. A corpus defines `lists` and `record`; the program is then
//
//   NAME BYTES [SEED [clean]]
//
// and writes whole records of at most BYTES bytes in all, the same for the same arguments on every
// machine: no floating point, no locale, no clock, no order of evaluation. Of a hundred records, 1 is no
// line of the format, 1 has UTF-8 beyond ASCII, and 2 have a value with characters that JSON escapes.
// With `clean` every record is of the format, and on one line.

#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static uint64_t random_state;
static int clean;

// splitmix64: tiny, and the same everywhere.
static uint64_t next(void) {
  uint64_t z = (random_state += 0x9E3779B97F4A7C15u);
  z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
  z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
  return z ^ (z >> 31);
}
static unsigned below(unsigned n) { return (unsigned)(next() % n); }
// The smaller of two: low numbers are frequent, as in most things that are counted.
static unsigned low(unsigned n) {
  unsigned a = below(n), b = below(n);
  return a < b ? a : b;
}

// A list of templates, each as likely as any other.
struct list {
  const char *name, *const *items;
  unsigned count;
};
#define LIST(name) {#name, name, sizeof name / sizeof *name}
extern const struct list lists[];
#define END {NULL, NULL, 0}

// The record in the making.
static char text[1 << 16];
static size_t length;
static void print(const char *format, ...) {
  va_list arguments;
  va_start(arguments, format);
  length += (size_t)vsnprintf(text + length, sizeof text - length, format, arguments);
  va_end(arguments);
  if (length >= sizeof text) abort();
}
static void fill(const char *template);

// What stands between braces:
//   1000      a number from 0 to 999           ~1000  the same, low ones more often
//   1-223     a number from 1 to 223           3:1000 the same, in three digits
//   x8        eight hexadecimal digits         user   an item of the list `user`
static void place(const char *name, size_t size) {
  char *rest;
  unsigned number = (unsigned)strtoul(name, &rest, 10);
  if (*name == '~') {
    print("%u", low((unsigned)strtoul(name + 1, NULL, 10)));
  } else if (*name == 'x' && size == 2) {
    unsigned digits = (unsigned)name[1] - '0';
    print("%0*x", (int)digits, (unsigned)(next() >> (64 - 4 * digits)));
  } else if (rest == name + size) {
    print("%u", below(number));
  } else if (rest > name && *rest == ':') {
    print("%0*u", (int)number, below((unsigned)strtoul(rest + 1, NULL, 10)));
  } else if (rest > name && *rest == '-') {
    print("%u", number + below((unsigned)strtoul(rest + 1, NULL, 10) - number + 1));
  } else {
    for (const struct list *list = lists; list->name; list++) {
      if (strlen(list->name) == size && !memcmp(list->name, name, size)) {
        fill(list->items[below(list->count)]);
        return;
      }
    }
    fprintf(stderr, "no list named %.*s\n", (int)size, name);
    exit(70);
  }
}

// Puts a template, its places filled from left to right. A brace before anything but a lower-case
// letter, a digit or a tilde is a brace.
static void fill(const char *template) {
  for (const char *at = template; *at;) {
    if (*at == '{' && (at[1] == '~' || (at[1] >= '0' && at[1] <= '9') || (at[1] >= 'a' && at[1] <= 'z'))) {
      size_t size = strcspn(at + 1, "}");
      place(at + 1, size);
      at += size + 2;
    } else {
      size_t size = 1 + strcspn(at + 1, "{");
      if (length + size >= sizeof text) abort();
      memcpy(text + length, at, size);
      length += size;
      at += size;
    }
  }
}

enum kind { PLAIN, ODD, WIDE, ESCAPED };
static enum kind kind(void) {
  unsigned share = below(100);
  if (share == 0) return clean ? PLAIN : ODD;
  if (share == 1) return WIDE;
  return share < 4 ? ESCAPED : PLAIN;
}

struct moment { unsigned month, day, hour, minute, second; };
static const char *const months[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
// So many seconds after midnight of the first of March 2026; after a year it starts again.
static struct moment moment(unsigned long seconds) {
  static const unsigned days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  unsigned day = (unsigned)(seconds / 86400 % 365), month = 2;
  while (day >= days[month]) {
    day -= days[month];
    month = (month + 1) % 12;
  }
  return (struct moment){month, day + 1, (unsigned)(seconds / 3600 % 24), (unsigned)(seconds / 60 % 60), (unsigned)(seconds % 60)};
}

// Puts record number n, its newline included.
static void record(unsigned long n);

int main(int argc, char **argv) {
  if (argc < 2 || argc > 4) return fprintf(stderr, "usage: %s BYTES [SEED [clean]]\n", argv[0]), 64;
  unsigned long long left = strtoull(argv[1], NULL, 10);
  random_state = argc > 2 ? strtoull(argv[2], NULL, 10) : 1;
  clean = argc > 3;
  for (unsigned long n = 0; left > 0; n++) {
    length = 0;
    record(n);
    if (length > left) break;
    if (fwrite(text, 1, length, stdout) != length) return 74;
    left -= length;
  }
  return fflush(stdout) ? 74 : 0;
}
