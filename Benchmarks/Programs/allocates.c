// SPDX-License-Identifier: Apache-2.0
// Allocates once for every line of a file: what the gate of allocations must refuse.

#define _GNU_SOURCE
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int main(int argc, char **argv) {
  FILE *file = argc == 2 ? fopen(argv[1], "r") : NULL;
  if (!file) return 66;
  static char text[1 << 16];
  while (fgets(text, sizeof text, file)) {
    char *copy = strdup(text);
    fputs(copy, stdout);
    free(copy);
  }
  return 0;
}
