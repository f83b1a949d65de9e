// SPDX-License-Identifier: Apache-2.0
// A pipe-delimited application log, 20 lines a second: TIME|LEVEL|HOST|rc=CODE|AMOUNT|ORDER|MESSAGE

#include "corpus.h"

#define RANK "|{host}|rc=0|"
static const char *const head[] = {"INFO " RANK, "INFO " RANK, "INFO " RANK, "INFO " RANK, "INFO " RANK, "INFO " RANK,
    "DEBUG" RANK, "DEBUG" RANK, "WARN |{host}|rc={1-9}|", "ERROR|{host}|rc={10-99}|"};
static const char *const host[] = {"srv-{2:40}", "srv-{2:40}.billing.example.com", "srv-{2:40}.billing.example.com"};
static const char *const sign[] = {"", "", "", "", "", "", "", "", "", "", "", "-"};
static const char *const plain[] = {
    "posted to account {1000000000-2000000000} by batch {400}, run {40}",
    "invoice {10000000} sent to customer{100000}@example.org",
    "balance checked|old={~20000}.{2:100}|new={~20000}.{2:100}",
    "remote call to ledger took {~4000} ms, {~500} rows",
    "session {x8}{x8} opened from 192.0.2.{1-254}, terminal {900}",
    "record locked by another session, waiting {1-30} s before the next of 5 attempts"};
static const char *const escaped[] = {"cannot open \"ledger-{1000}\"", "import of \\\\files\\billing\\{100000}.csv refused",
    "column 3\tvalue {100000}\tout of range"};
static const char *const wide[] = {"Überweisung an Müller gebucht", "paiement refusé par la société", "入金を確認しました", "счёт закрыт"};
static const char *const odd[] = {"*** START OF DAY ***", "2026-03-01|INFO|incomplete", "java.io.IOException: broken pipe",
    "|||||", "2026-03-01 10:00:00.000 INFO srv-01 written with blanks"};
const struct list lists[] = {LIST(head), LIST(host), LIST(sign), LIST(plain), LIST(escaped), LIST(wide), LIST(odd), END};

static void record(unsigned long n) {
  enum kind what = kind();
  if (what == ODD) {
    fill("{odd}\n");
    return;
  }
  struct moment at = moment(n / 20);
  print("2026-%02u-%02u %02u:%02u:%02u", at.month + 1, at.day, at.hour, at.minute, at.second);
  print(".%03u|", (unsigned)(n % 20 * 50 + below(50)));
  fill("{head}{sign}{~20000}.{2:100}|ORD-{8:100000000}|");
  fill(what == WIDE ? "{wide} ({1000})\n" : what == ESCAPED ? "{escaped}\n" : "{plain}\n");
}
