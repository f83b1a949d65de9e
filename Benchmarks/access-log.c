// SPDX-License-Identifier: Apache-2.0
// Writes a combined access log, the same for the same arguments: access-log BYTES [SEED]
//
// Per hundred lines: 2 with characters that JSON escapes, 1 with UTF-8 beyond ASCII, 1 that is no
// access log line; 5 of the clients are IPv6. The rest varies as real logs do.

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

static uint64_t state;

// splitmix64: tiny, and the same everywhere.
static uint64_t next(void) {
  uint64_t z = (state += 0x9E3779B97F4A7C15u);
  z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
  z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
  return z ^ (z >> 31);
}
static unsigned below(unsigned n) { return (unsigned)(next() % n); }
#define PICK(list) (list[below(sizeof list / sizeof *list)])

static const char *const methods[] = {"GET", "GET", "GET", "GET", "GET", "GET", "POST", "POST", "PUT", "HEAD"};
static const char *const users[] = {"-", "-", "-", "-", "-", "-", "-", "anna", "b.rossi", "svc-report"};
static const char *const roots[] = {"/", "/index.html", "/api/v1/orders", "/api/v2/accounts/settings",
    "/static/css/main.css", "/static/js/vendor.bundle.js", "/images/logo@2x.png", "/search", "/login",
    "/cart/checkout/confirm", "/docs/reference/configuration/options.html", "/favicon.ico"};
static const char *const statuses[] = {"200", "200", "200", "200", "200", "200", "200", "304", "304",
    "301", "302", "404", "403", "500", "502", "201"};
static const char *const referrers[] = {"-", "-", "-", "https://www.example.com/",
    "https://www.example.com/docs/reference/", "https://search.example.net/results?q=log+formats&page=2",
    "https://shop.example.org/cart"};
static const char *const agents[] = {
    "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0",
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/138.0.0.0 Safari/537.36",
    "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Safari/605.1.15",
    "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148",
    "Mozilla/5.0 (compatible; examplebot/2.1; +https://bot.example.com/about)", "curl/8.14.1",
    "python-requests/2.32.4", "kube-probe/1.33", "-"};
static const char *const months[] = {"Jan", "Feb", "Mar"};
static const unsigned days[] = {31, 28, 31};
static const char *const wide[] = {"/m\u00fcnchen/\u00fcbersicht", "/caf\u00e9/men\u00fa", "/\u691c\u7d22/\u7d50\u679c", "/\u043f\u043e\u0438\u0441\u043a"};
static const char *const escaped[] = {"probe \\x22quoted\\x22 agent", "C:\\\\Windows\\\\agent.exe", "tab\there", "a\\\\b (\\x27)"};
static const char *const other[] = {"", "=== log rotated ===", "203.0.113.7 - - [not a time] \"GET / HTTP/1.1\" 200 5",
    "Segmentation fault (core dumped)", "nginx: worker process 4711 exited on signal 11"};

static int line(char *at, size_t size, unsigned long n) {
  unsigned kind = below(100);
  if (kind == 0) return snprintf(at, size, "%s\n", PICK(other));

  char client[64], path[160];
  if (below(20) == 0)
    snprintf(client, sizeof client, "2001:db8:%x:%x::%x", below(65536), below(65536), below(65536));
  else
    snprintf(client, sizeof client, "%u.%u.%u.%u", 1 + below(223), below(256), below(256), 1 + below(254));
  const char *root = kind == 1 ? PICK(wide) : PICK(roots);
  switch (below(4)) {
  case 0: snprintf(path, sizeof path, "%s?id=%u&page=%u&session=%08x%08x", root, below(1000000), below(50), (unsigned)next(), (unsigned)next()); break;
  case 1: snprintf(path, sizeof path, "%s/%u", root, below(100000)); break;
  default: snprintf(path, sizeof path, "%s", root);
  }
  const char *agent = kind == 2 || kind == 3 ? PICK(escaped) : PICK(agents);

  unsigned long seconds = n / 40;  // 40 requests a second, in order, as a log is
  unsigned long day = seconds / 86400 % 90;
  unsigned month = 0;
  while (day >= days[month]) day -= days[month++];
  return snprintf(at, size,
      "%s - %s [%02lu/%s/2026:%02lu:%02lu:%02lu +0100] \"%s %s HTTP/%s\" %s %u \"%s\" \"%s\"\n",
      client, PICK(users), day + 1, months[month], seconds / 3600 % 24, seconds / 60 % 60, seconds % 60,
      PICK(methods), path, below(3) ? "1.1" : "2.0", PICK(statuses), below(4) ? below(90000) : below(900),
      PICK(referrers), agent);
}

int main(int argc, char **argv) {
  if (argc < 2) return fputs("usage: access-log BYTES [SEED]\n", stderr), 64;
  unsigned long long left = strtoull(argv[1], NULL, 10);
  state = argc > 2 ? strtoull(argv[2], NULL, 10) : 1;
  char text[1024];
  for (unsigned long n = 0; left > 0; n++) {
    int length = line(text, sizeof text, n);
    if ((unsigned long long)length > left) break;
    if (fwrite(text, 1, (size_t)length, stdout) != (size_t)length) return 74;
    left -= (unsigned long long)length;
  }
  return fflush(stdout) ? 74 : 0;
}
