// SPDX-License-Identifier: Apache-2.0
// What takes a program between two pipes to time.
//
//   through-pipe start TIMES LOG COMMAND …     the first line of LOG in, until the first byte is out
//   through-pipe latency LINES RATE LOG COMMAND …  LINES lines of LOG at RATE a second, each timed from
//                                              its write until its event can be read
//   through-pipe until LINES COPY COMMAND …    until COMMAND has written so many lines, which the file
//                                              COPY gets; then it is ended
//
// Prints microseconds: the median of the starts, the latencies' median, 99th percentile and maximum, or
// the time until the last line and the peak memory in KiB.

#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static int into, from;  // our ends of the two pipes

static double now(void) {
  struct timespec at;
  clock_gettime(CLOCK_MONOTONIC, &at);
  return (double)at.tv_sec * 1e6 + (double)at.tv_nsec / 1e3;
}

static void fail(const char *what) { perror(what), exit(71); }

static volatile pid_t child;
static void late(int signal) {
  (void)signal;
  kill(child, SIGKILL);
  _exit(70);
}

static void start(char **command) {
  int in[2], out[2];
  if (pipe2(in, O_CLOEXEC) || pipe2(out, O_CLOEXEC)) fail("pipe");
  child = fork();
  if (child < 0) fail("fork");
  if (child == 0) {
    dup2(in[0], 0), dup2(out[1], 1);
    signal(SIGPIPE, SIG_DFL);
    execvp(*command, command);
    perror(*command), _exit(127);
  }
  close(in[0]), close(out[1]);
  into = in[1], from = out[0];
}

static struct rusage finish(void) {
  struct rusage used;
  int status;
  if (wait4(child, &status, 0, &used) < 0) fail("wait");
  if (WIFEXITED(status) && WEXITSTATUS(status) == 127) exit(127);
  return used;
}

static int ascending(const void *a, const void *b) {
  double x = *(const double *)a, y = *(const double *)b;
  return (x > y) - (x < y);
}

static char *line(FILE *log, size_t *length) {
  static char *text;
  static size_t size;
  ssize_t got = getline(&text, &size, log);
  if (got < 0) rewind(log), got = getline(&text, &size, log);
  if (got <= 0) fail("the log");
  return *length = (size_t)got, text;
}

static FILE *opened(const char *path) {
  FILE *log = fopen(path, "re");
  if (!log) fail(path);
  return log;
}

static int starts(int times, FILE *log, char **command) {
  double *each = calloc((size_t)times, sizeof *each);
  size_t length;
  const char *text = line(log, &length);
  for (int n = 0; n < times; n++) {
    char byte;
    double began = now();
    start(command);
    if (write(into, text, length) != (ssize_t)length) fail("write");
    // The pipe stays open: the event must come because it is ready, not because the input ended.
    if (read(from, &byte, 1) != 1) return fputs("no event came\n", stderr), 1;
    each[n] = now() - began;
    close(into), close(from);
    finish();
  }
  qsort(each, (size_t)times, sizeof *each, ascending);
  printf("%.0f\n", each[times / 2]);
  return 0;
}

static double *written, *arrived;
static long expected;

// Each line becomes one line, in order.
static void *reader(void *unused) {
  static char block[65536];
  long n = 0;
  ssize_t got;
  while (n < expected && (got = read(from, block, sizeof block)) > 0) {
    double at = now();
    for (ssize_t i = 0; i < got && n < expected; i++)
      if (block[i] == '\n') arrived[n++] = at;
  }
  if (n < expected) fputs("events are missing\n", stderr), exit(1);
  return unused;
}

static int latencies(long lines, long rate, FILE *log, char **command) {
  expected = lines;
  written = calloc((size_t)lines, sizeof *written);
  arrived = calloc((size_t)lines, sizeof *arrived);
  start(command);
  pthread_t thread;
  if (pthread_create(&thread, NULL, reader, NULL)) fail("thread");
  usleep(200000);  // its start is measured elsewhere
  double began = now();
  for (long n = 0; n < lines; n++) {
    double due = began + (double)n * 1e6 / (double)rate, early = due - now();
    if (early > 0) usleep((useconds_t)early);
    size_t length;
    const char *text = line(log, &length);
    written[n] = now();
    if (write(into, text, length) != (ssize_t)length) fail("write");
  }
  pthread_join(thread, NULL);
  close(into);
  finish();
  for (long n = 0; n < lines; n++) arrived[n] -= written[n];
  qsort(arrived, (size_t)lines, sizeof *arrived, ascending);
  printf("%.0f %.0f %.0f\n", arrived[lines / 2], arrived[lines * 99 / 100], arrived[lines - 1]);
  return 0;
}

static int until(long lines, const char *path, char **command) {
  static char block[65536];
  ssize_t got = 1;
  int copy = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
  if (copy < 0) fail(path);
  double began = now();
  start(command);
  while (lines > 0 && (got = read(from, block, sizeof block)) > 0) {
    for (char *at = block, *end = block + got; (at = memchr(at, '\n', (size_t)(end - at))); at++) lines--;
    if (write(copy, block, (size_t)got) != got) fail(path);
  }
  double took = now() - began;
  kill(child, SIGKILL);
  close(from);
  struct rusage used = finish();
  if (lines > 0) return fprintf(stderr, "%ld lines are missing\n", lines), 1;
  printf("%.0f %ld\n", took, used.ru_maxrss);
  return 0;
}

int main(int argc, char **argv) {
  const char *mode = argc > 1 ? argv[1] : "";
  signal(SIGPIPE, SIG_IGN);
  signal(SIGALRM, late);
  alarm(600);
  if (!strcmp(mode, "start") && argc > 4) return starts(atoi(argv[2]), opened(argv[3]), argv + 4);
  if (!strcmp(mode, "latency") && argc > 5) return latencies(atol(argv[2]), atol(argv[3]), opened(argv[4]), argv + 5);
  if (!strcmp(mode, "until") && argc > 4) return until(atol(argv[2]), argv[3], argv + 4);
  return fputs("usage: through-pipe start TIMES LOG | latency LINES RATE LOG | until LINES COPY, then COMMAND …\n", stderr), 64;
}
