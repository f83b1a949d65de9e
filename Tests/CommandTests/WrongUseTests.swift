// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

/// Wrong use gets one clear message, the right status, and nothing else.
@Suite struct WrongUseTests {
  private static let seeRun = "\n  'log-adapter run --help' lists the options"

  @Test(arguments: [
    Case("log-adapter none", 66, err: "log-adapter: none: cannot open: no such file or directory"),
    Case(
      "log-adapter ./none", 66, err: "log-adapter: ./none: cannot open: no such file or directory"),
    Case(
      "log-adapter dir", 66,
      err: "log-adapter: dir: is a directory; name the files in it, as 'dir/*.log'"),
    Case("log-adapter in/x", 66, err: "log-adapter: in/x: cannot open: not a directory"),
    Case("log-adapter gramars", 66, err: "…\n  did you mean 'log-adapter grammars'?"),
    Case("log-adapter chekc", 66, err: "…\n  did you mean 'log-adapter check'?"),
    Case("log-adapter redis", 66, err: "…\n  did you mean '-g redis'?"),
    Case("log-adapter $'a\\nb\\e[31m'", 66, err: "log-adapter: a\\x0ab\\x1b[31m: cannot open: …"),
    Case(
      "log-adapter - - <in", 64,
      err: "log-adapter: '-' (standard input) can be read only once" + seeRun),
    Case("log-adapter ''", 64, err: "log-adapter: the name of a file is empty" + seeRun),
    Case("log-adapter -x", 64, err: "log-adapter: unknown option '-x'" + seeRun),
    Case(
      "log-adapter --stat in", 64,
      err: "log-adapter: unknown option '--stat'. Did you mean '--stats'?" + seeRun),
    Case("log-adapter -- -x", 66, err: "log-adapter: -x: cannot open: no such file or directory"),
    Case(
      "log-adapter -g", 64,
      err: "log-adapter: missing value for '-g <grammar>'\n  -g <grammar>  …" + seeRun),
    Case(
      "log-adapter -p", 64,
      err: "log-adapter: missing value for '-p <expression>'\n  -p <expression>  …" + seeRun),
    Case(
      "log-adapter --search in", 64,
      err: "log-adapter: --search is about -p, and there is none" + seeRun),
    Case(
      "log-adapter --patterns dir in", 64,
      err: "log-adapter: --patterns defines what -p and -g use, and there is neither" + seeRun),
    Case(
      "log-adapter --max-unmatched x", 64,
      err: "log-adapter: the value 'x' is invalid for '--max-unmatched <count>'\n…" + seeRun),
    Case(
      "log-adapter --max-unmatched 101%", 64,
      err: "log-adapter: the value '101%' is invalid for '--max-unmatched <count>'\n…"),
    Case(
      "log-adapter --max-unmatched=-1", 64,
      err: "log-adapter: the value '-1' is invalid for '--max-unmatched <count>'\n…"),
    Case(
      "log-adapter --max-line 5q", 64,
      err: "log-adapter: the value '5q' is invalid for '--max-line <size>'\n…64KiB…" + seeRun),
    Case("log-adapter --max-line 0", 64, err: "log-adapter: --max-line takes 1 to 1GiB" + seeRun),
    Case(
      "log-adapter --max-event 10", 64, err: "log-adapter: --max-event takes 1KiB to 1GiB" + seeRun),
    Case("log-adapter --max-match 0", 64, err: "log-adapter: --max-match takes 1 to 1GiB" + seeRun),
    Case(
      "log-adapter --max-window 3GiB", 64,
      err: "log-adapter: --max-window takes 1KiB to 2GiB" + seeRun),
    Case("log-adapter --jobs 0", 64, err: "log-adapter: --jobs takes 1 to 256" + seeRun),
    Case("log-adapter --jobs 257", 64, err: "log-adapter: --jobs takes 1 to 256" + seeRun),
    Case(
      "log-adapter --match-limit 0", 64,
      err: "log-adapter: --match-limit takes 1 to 4294967295" + seeRun),
    Case(
      "log-adapter --set foo in", 64,
      err: "log-adapter: --set takes 'key=value', not 'foo'" + seeRun),
    Case(
      "log-adapter --set =x in", 64, err: "log-adapter: --set takes 'key=value', not '=x'" + seeRun),
    Case(
      "log-adapter --set '[a][b=x' in", 64,
      err: "log-adapter: --set takes 'key=value', not '[a][b=x'" + seeRun),
    Case(
      "log-adapter --unmatched onyl in", 64,
      err: "…did you mean 'only'? A file of this name is './onyl'\n…"),
    Case("log-adapter --unmatched '' in", 64, err: "…it takes keep, drop, only, or a file\n…"),
    Case(
      "log-adapter --generate-completion-script tcsh", 64,
      err: "log-adapter: can't generate completion scripts for 'tcsh'\n…"),
    Case(
      "log-adapter grammars --yaml", 64,
      err:
        "log-adapter: --yaml, --expression and --plan need a grammar's name\n  'log-adapter grammars --help' lists the options"
    ),
    Case(
      "log-adapter grammars redis -p x", 64,
      err: "log-adapter: name a grammar or give -p, not both\n…"),
    Case(
      "log-adapter check --all", 64,
      err: "log-adapter: unknown option '--all'\n  'log-adapter check --help' lists the options"),
  ]) func usage(_ one: Case) throws { try one.check() }

  @Test(arguments: [
    Case(
      "log-adapter -g ngnix-access in", 78,
      err: "log-adapter: there is no grammar 'ngnix-access'\n  did you mean 'nginx-access'? …"),
    Case(
      "log-adapter -g zzzzzzzz in", 78,
      err: "log-adapter: there is no grammar 'zzzzzzzz'\n  'log-adapter grammars' lists them; …"),
    Case(
      "log-adapter -g none.yaml in", 78, err: "log-adapter: none.yaml: there is no such file\n  …"),
    Case("log-adapter -g dir/ in", 78, err: "log-adapter: dir/: this is a directory\n  …"),
    Case(
      "log-adapter -g broken.yaml in", 78, err: "log-adapter: broken.yaml:3:1: this is not YAML: …"),
    Case(
      "log-adapter -g key.yaml in", 78,
      err:
        "log-adapter: key.yaml:2:1: a grammar has no key 'patern'\n  patern: '%{INT:a:int}'\n  ^\n  did you mean 'pattern'?"
    ),
    Case(
      "log-adapter -g time.yaml in", 78,
      err: "log-adapter: time.yaml:3:…: there is no directive '%Q'\n…"),
    Case(
      "log-adapter -g variable.yaml in", 78,
      err: "log-adapter: variable.yaml:3:13: the environment has no variable 'LOG_TEST_POD'\n…"),
    Case(
      "log-adapter -g type.yaml in", 78,
      err:
        "log-adapter: type.yaml:2:19: there is no type 'intt' (field 'a')\n  %{INT:a:intt}\n          ^\n  the types are int, float, bool, string, json"
    ),
    Case(
      "log-adapter -p 'n %{INT:a:intt}' in", 78,
      err:
        "log-adapter: --pattern:1:11: there is no type 'intt' (field 'a')\n  n %{INT:a:intt}\n            ^\n  …"
    ),
    Case(
      "log-adapter -p 'n %{INTT:a}' in", 78,
      err:
        "log-adapter: --pattern:1:5: there is no pattern 'INTT'\n  n %{INTT:a}\n      ^\n  did you mean 'INT'?"
    ),
    Case(
      "log-adapter -p 'n (%{INT:a}' in", 78,
      err:
        "log-adapter: --pattern:1:3: this '(' is not closed\n  n (%{INT:a}\n    ^\n  add ')', or write \\( for the character"
    ),
    Case(
      "log-adapter -p a -p '[b' in", 78,
      err: "log-adapter: --pattern:2:1: this '[' is not closed\n…"),
    Case(
      "log-adapter -p '%{INT:a' in", 78,
      err: "log-adapter: --pattern:1:1: this reference has no closing '}'\n…"),
    Case(
      "log-adapter -p '' in", 78,
      err:
        "log-adapter: --pattern:1:1: the expression is empty\n  write one, as '%{GREEDYDATA:message}'"
    ),
    Case(
      "log-adapter -p x --patterns none in", 78,
      err: "log-adapter: none: there is no such file\n  …"),
    Case(
      "log-adapter --set a=1 --set a=2 in", 78,
      err: "log-adapter: the field 'a' is set twice\n  remove one of the two"),
    Case(
      "log-adapter --set @file=x in", 78, err: "log-adapter: the field '@file' cannot be set: …"),
    Case(
      "log-adapter --set timestamp=x in", 78,
      err: "log-adapter: the field 'timestamp' cannot be set: …"),
    Case(
      "log-adapter grammars redi", 78,
      err: "log-adapter: there is no grammar 'redi'\n  did you mean 'redis'? …"),
    Case(
      "log-adapter grammars --yaml redi", 78,
      err: "log-adapter: there is no bundled grammar 'redi'\n  did you mean 'redis'?"),
  ]) func badGrammars(_ one: Case) throws { try one.check() }

  @Test(arguments: [
    Case(
      "log-adapter in >&-", 74,
      err: "log-adapter: standard output is closed; redirect it to a file or a pipe"),
    Case(
      "log-adapter --help >&-", 74,
      err: "log-adapter: standard output is closed; redirect it to a file or a pipe"),
    Case("log-adapter in <&- >&- 2>&-", 74),
    Case("log-adapter in 2>&-", 0, out: "{…\"a\"}\n{…\"b\"}"),
    Case("log-adapter in <&-", 0, out: "{…\"a\"}\n{…\"b\"}"),
    Case(
      "log-adapter -p x --unmatched none/x in", 74,
      err: "log-adapter: cannot write to none/x: no such file or directory"),
    Case(
      "log-adapter -p x --unmatched dir in", 74,
      err: "log-adapter: cannot write to dir: is a directory"),
    Case(
      "yes 2>/dev/null | log-adapter | head -1 >head.out; s=(${PIPESTATUS[@]}); rm head.out; exit ${s[1]}",
      141),
    Case(
      "cp in own; log-adapter -p x --unmatched ./own own; s=$?; cmp in own; rm own; exit $s", 64,
      err: "log-adapter: own is the file that --unmatched would overwrite\n  name another file"),
    Case(
      "cp in own2; log-adapter own2 >>own2; s=$?; cmp in own2; rm own2; exit $s", 64,
      err: "log-adapter: own2 is the file that the output goes to\n  write to another file"),
    Case(
      "cp in own3; log-adapter <own3 >>own3; s=$?; cmp in own3; rm own3; exit $s", 64,
      err:
        "log-adapter: standard input is the file that the output goes to\n  write to another file"),
  ]) func outputs(_ one: Case) throws { try one.check() }

  @Test(
    .enabled(if: FileManager.default.fileExists(atPath: "/dev/full"), "there is no /dev/full"),
    arguments: [
      Case(
        "log-adapter in >/dev/full", 74,
        err: "log-adapter: cannot write to standard output: no space left on device"),
      Case(
        "log-adapter check redis >/dev/full", 74,
        err: "log-adapter: cannot write to standard output: no space left on device"),
      Case(
        "log-adapter --help >/dev/full", 74,
        err: "log-adapter: cannot write to standard output: no space left on device"),
      Case(
        "log-adapter -p x --unmatched /dev/full in", 74,
        err: "log-adapter: cannot write to /dev/full: no space left on device"),
      Case("log-adapter in none 2>/dev/full", 66, out: "{…\"a\"}\n{…\"b\"}"),
    ]) func fullDisk(_ one: Case) throws
  { try one.check() }

  /// The superuser may read everything, so that the test gives up its rights first.
  @Test func unreadableFile() throws {
    let files = try TemporaryDirectory()
    let path = files.url.appendingPathComponent("secret.log")
    try Data("x\n".utf8).write(to: path)
    try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: path.path)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: files.url.path)
    let isRoot = NSUserName() == "root"
    let drop = isRoot ? "setpriv --reuid 65534 --clear-groups " : ""
    guard try Program.run("\(drop)log-adapter --version").status == 0 else {
      return print("skipped: no way to run the program as another user")
    }
    let result = try Program.run("\(drop)log-adapter '\(path.path)'")
    #expect(result.status == 66)
    #expect(result.errors == "log-adapter: \(path.path): cannot open: permission denied\n")
  }
}
