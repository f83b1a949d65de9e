# SPDX-License-Identifier: Apache-2.0
# Lines to JSON as one writes it in gawk: gawk -v corpus=NAME -f lines.awk LOG. Times stay as they are.

function escaped(text) {
  if (text !~ /["\\\001-\037]/) return text
  gsub(/\\/, "\\\\", text)
  gsub(/"/, "\\\"", text)
  gsub(/\t/, "\\t", text)
  return text
}

function string(name, text) {
  if (text != "" && text != "-") event = event ",\"" name "\":\"" escaped(text) "\""
}

function number(name, text) {
  if (text != "") event = event ",\"" name "\":" text
}

function flush() {
  print "{" substr(event, 2) "}"
  event = ""
  next
}

corpus == "access" && match($0, /^([^ ]+) [^ ]+ ([^ ]+) \[([^\]]+)\] "([A-Z]+) ([^ ]+) HTTP\/([0-9.]+)" ([0-9]+) ([0-9]+) "([^"]*)" "([^"]*)"$/, m) {
  string("client", m[1]); string("user", m[2]); string("timestamp", m[3]); string("method", m[4])
  string("path", m[5]); string("version", m[6]); number("status", m[7]); number("bytes", m[8])
  string("referrer", m[9]); string("agent", m[10])
  flush()
}

corpus == "syslog" && match($0, /^([A-Z][a-z][a-z] [ 0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9]) ([^ ]+) ([^ :\[]+)(\[([0-9]+)\])?: (.*)$/, m) {
  string("timestamp", m[1]); string("host", m[2]); string("program", m[3]); number("pid", m[5]); string("message", m[6])
  flush()
}

corpus == "java" && match($0, /^([0-9]+-[0-9]+-[0-9]+ [0-9]+:[0-9]+:[0-9]+,[0-9]+) \[([^\]]*)\] ([A-Z]+) +([^ ]+) - (.*)$/, m) {
  string("timestamp", m[1]); string("thread", m[2]); string("level", m[3]); string("logger", m[4]); string("message", m[5])
  flush()
}

corpus == "legacy" && match($0, /^([0-9]+-[0-9]+-[0-9]+ [0-9]+:[0-9]+:[0-9]+\.[0-9]+)\|([A-Z]+) *\|([^|]*)\|rc=(-?[0-9]+)\|(-?[0-9.]+)\|(ORD-[0-9]+)\|(.*)$/, m) {
  string("timestamp", m[1]); string("level", m[2]); string("host", m[3]); number("rc", m[4]); number("amount", m[5])
  string("order", m[6]); string("message", m[7])
  flush()
}

{ print "{\"unmatched\":\"" escaped($0) "\"}" }
