// SPDX-License-Identifier: Apache-2.0
// The syslog file of a site (RFC 3164 without a priority, as syslogd writes it): eight hosts, ten
// programs, with and without a process id, 12 lines a second.

#include "corpus.h"

static const char *const host[] = {"web01", "web02", "db01", "mail", "gw-north", "app-7f.example.net", "build03", "198.51.100.7"};
static const char *const user[] = {"root", "anna", "deploy", "b.rossi", "backup", "postgres"};
static const char *const unit[] = {"backup.service", "logrotate.service", "user@1000.service", "apt-daily.timer", "billing-sync.service"};
static const char *const zone[] = {"example.com", "www.example.net", "mx.example.org", "api.example.com"};
static const char *const address[] = {"192.0.2.{1-254}", "198.51.100.{1-254}", "203.0.113.{1-254}"};
static const char *const pid[] = {"{400-32400}"};
static const char *const port[] = {"{1024-65535}"};
static const char *const uptime[] = {"[ {6:999999}.{6:1000000}]"};
static const char *const updown[] = {"up", "down"};
static const char *const session[] = {"opened", "closed"};
static const char *const ending[] = {"Deactivated successfully, consumed CPU time", "Main process exited, code=exited, status=0/SUCCESS,"};
static const char *const state[] = {"paid", "open"};
static const char *const plain[] = {
    "sshd[{pid}]: Accepted publickey for {user} from {address} port {port} ssh2: ED25519 SHA256:{x8}{x8}{x8}",
    "sshd[{pid}]: Failed password for invalid user {user} from {address} port {port} ssh2",
    "sshd[{pid}]: pam_unix(sshd:session): session {session} for user {user}(uid={1000-1030})",
    "CRON[{pid}]: ({user}) CMD (/usr/local/bin/rotate --keep {1-30} > /dev/null 2>&1)",
    "kernel: {uptime} eth{4}: link {updown}, {1-10}00 Mbps, full duplex",
    "kernel: {uptime} IN=eth0 OUT= MAC={x2}:{x2}:{x2}:{x2}:{x2}:{x2} SRC={address} DST=192.0.2.1 LEN={40-1500} TOS=0x00 "
    "TTL={32-231} ID={65536} PROTO=TCP SPT={port} DPT={1024} WINDOW={65536} SYN",
    "systemd[1]: {unit}: {ending} in {~90}.{3:1000}s.",
    "postfix/smtpd[{pid}]: connect from mail{40}.example.org[{address}]",
    "postfix/qmgr[{pid}]: {x8}{x2}: from=<{user}@example.com>, size={~4000000}, nrcpt={1-5} (queue active)",
    "dhclient[{pid}]: DHCPACK of {address} from {address}, renewal in {86400} seconds",
    "billing-sync: batch {1-90} of 90 done, {~100000} records, {~20} rejected",
    "haproxy[{pid}]: backend/srv{1-12} is UP, reason: Layer4 check passed, check duration: {~400}ms. {1-12} active and {3} "
    "backup servers online"};
static const char *const escaped[] = {
    "sudo[{pid}]: {user} : TTY=pts/{9} ; PWD=/srv ; USER=root ; COMMAND=/usr/bin/grep \"{256}\\.{256}\" /etc/hosts",
    "named[{pid}]: client @0x{x8}: query (cache) \"{zone}/A/IN\" denied",
    "app[{pid}]: {\"order\":{1000000},\"state\":\"{state}\"}"};
static const char *const wide[] = {"Benutzer Müller abgemeldet", "impression terminée, 3 pages imprimées",
    "ユーザーがログインしました", "соединение закрыто"};
static const char *const odd[] = {"last message repeated {2-9} times", "-- MARK --", "Message from the kernel:",
    "    inet {address}/24 brd 192.0.2.255 scope global", "2026 restarted"};
const struct list lists[] = {LIST(host), LIST(user), LIST(unit), LIST(zone), LIST(address), LIST(pid), LIST(port),
    LIST(uptime), LIST(updown), LIST(session), LIST(ending), LIST(state), LIST(plain), LIST(escaped), LIST(wide), LIST(odd), END};

static void record(unsigned long n) {
  enum kind what = kind();
  if (what == ODD) {
    fill("{odd}\n");
    return;
  }
  struct moment at = moment(n / 12);
  print("%s %2u %02u:%02u:%02u ", months[at.month], at.day, at.hour, at.minute, at.second);
  fill(what == WIDE ? "{host} app[{pid}]: {wide} ({100000})\n" : what == ESCAPED ? "{host} {escaped}\n" : "{host} {plain}\n");
}
