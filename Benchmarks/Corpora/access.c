// SPDX-License-Identifier: Apache-2.0
// A combined access log, 40 requests a second; 5 of a hundred clients are IPv6.

#include "corpus.h"

#define V4 "{1-223}.{256}.{256}.{1-254}"
#define FIVE(x) x, x, x, x, x
static const char *const client[] = {FIVE(V4), FIVE(V4), FIVE(V4), V4, V4, V4, V4, "2001:db8:{x4}:{x4}::{x4}"};
static const char *const user[] = {FIVE("-"), "-", "-", "-", "-", "anna", "b.rossi", "svc-report"};
static const char *const method[] = {FIVE("GET"), "GET", "GET", "POST", "POST", "PUT", "HEAD", "OPTIONS"};
static const char *const page[] = {"/", "/index.html", "/search", "/login", "/account/settings", "/favicon.ico",
    "/cart/checkout/confirm", "/docs/reference/configuration/options.html", "/robots.txt",
    "/static/css/main.3f9a1c07.css", "/static/js/vendor.bundle.81d2e6b4.js", "/images/products/large",
    "/fonts/inter-latin-400.woff2", "/api/v1/orders", "/api/v2/accounts/preferences", "/api/v2/inventory/warehouses",
    "/api/v1/events/stream", "/healthz"};
static const char *const wide[] = {"/münchen/übersicht", "/café/menú", "/検索/結果", "/поиск/товары"};
static const char *const word[] = {"winter+jacket", "usb%20cable", "log+formats", "red%20wine%202019", "running+shoes+42", "lamp"};
static const char *const query[] = {"", "", "?id={1000000}&page={~50}&session={x8}{x8}", "/{1000000}",
    "?q={word}&sort=price&filter={40}&utm_source=newsletter", "/{x8}-{x4}/details?lang=en&v={20}"};
static const char *const status[] = {FIVE("200"), "200", "200", "200", "304", "304", "301", "302", "404", "403", "500",
    "502", "201", "204"};
static const char *const size[] = {"{~90000}", "{~90000}", "{~90000}", "{900}"};
static const char *const site[] = {"www.example.com", "shop.example.org", "search.example.net", "news.example.com"};
static const char *const referrer[] = {"-", "https://{site}{page}{query}", "https://{site}{page}{query}"};
static const char *const agent[] = {
    "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0",
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:139.0) Gecko/20100101 Firefox/139.0",
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/138.0.0.0 Safari/537.36",
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/137.0.0.0 Safari/537.36 Edg/137.0.0.0",
    "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Safari/605.1.15",
    "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/138.0.0.0 Safari/537.36",
    "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1",
    "Mozilla/5.0 (iPad; CPU OS 17_7 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.7 Mobile/15E148 Safari/604.1",
    "Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/138.0.0.0 Mobile Safari/537.36",
    "Mozilla/5.0 (Linux; Android 13; SM-A536B) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/136.0.0.0 Mobile Safari/537.36",
    "Mozilla/5.0 (compatible; examplebot/2.1; +https://bot.example.com/about)", "curl/8.14.1", "python-requests/2.32.4",
    "kube-probe/1.33", "-"};
// As servers write them: no quote is left as it came.
static const char *const escaped[] = {"Mozilla/5.0 (\\x22quoted\\x22; probe)", "C:\\\\Windows\\\\agent.exe", "tab\there", "a\\\\b (\\x27)"};
static const char *const version[] = {"1.1", "1.1", "2.0"};
static const char *const odd[] = {"=== log rotated ===", "203.0.113.7 - - [not a time] \"GET / HTTP/1.1\" 200 5",
    "Segmentation fault (core dumped)", "worker process {1-65535} exited on signal 11", "<html>"};
const struct list lists[] = {LIST(client), LIST(user), LIST(method), LIST(page), LIST(wide), LIST(word), LIST(query),
    LIST(status), LIST(size), LIST(site), LIST(referrer), LIST(agent), LIST(escaped), LIST(version), LIST(odd), END};

static void record(unsigned long n) {
  enum kind what = kind();
  if (what == ODD) {
    fill("{odd}\n");
    return;
  }
  struct moment at = moment(n / 40);
  fill("{client} - {user} ");
  print("[%02u/%s/2026:%02u:%02u:%02u +0100]", at.day, months[at.month], at.hour, at.minute, at.second);
  fill(what == WIDE ? " \"{method} {wide}{query}" : " \"{method} {page}{query}");
  fill(" HTTP/{version}\" {status} {size} \"{referrer}\" ");
  fill(what == ESCAPED ? "\"{escaped}\"\n" : "\"{agent}\"\n");
}
