// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

/// `check`, `grammars`, help, version, completions and the manual page.
@Suite struct CheckTests {
  @Test(arguments: [
    Case("log-adapter check first.yaml", 0, out: "ok    first  2 samples\n1 passed, 0 failed"),
    Case("log-adapter check --quiet first.yaml", 0),
    Case(
      "log-adapter check unproved.yaml", 1,
      out:
        "FAIL  unproved  0 samples\n  it has no samples; add some, or pass --allow-no-samples\n0 passed, 1 failed"
    ),
    Case(
      "log-adapter check --allow-no-samples unproved.yaml", 0,
      out: "ok    unproved  0 samples\n1 passed, 0 failed"),
    Case(
      "log-adapter check failing.yaml --quiet", 1,
      out:
        "FAIL  failing  3 samples\n  failing.yaml:4:5: sample 1: 1 a\n    - a: 2\n    + a: 1\n    - z: 3\n  failing.yaml:5:5: sample 2: x y\n    does not match\n    got to column 1, where %{INT:a:int} does not match\n  failing.yaml:6:5: sample 3: 1 b\n    must not match, and gives {\"a\":1,\"w\":\"b\"}"
    ),
    Case(
      "log-adapter check second.yaml --quiet", 1,
      out:
        "FAIL  second  1 sample\n  the pattern 'idle' takes none of the samples: add one, or move it up"
    ),
    Case(
      "log-adapter check first.yaml second.yaml --quiet", 1,
      out: "…\n  second.yaml:6:5: sample 1: n 2\n    is taken by 'first', which comes before"),
    Case(
      "log-adapter check redis broken.yaml klog", 78,
      out: "ok    redis  …\nFAIL  broken.yaml\nok    klog  …\n2 passed, 1 failed",
      err: "log-adapter: broken.yaml:3:1: …"),
    Case(
      "log-adapter check rediss", 78, out: "FAIL  rediss\n0 passed, 1 failed",
      err: "…did you mean 'redis'?…"),
    Case("log-adapter check --patterns none redis", 78, err: "log-adapter: none: …"),
    Case("log-adapter check --quiet", 0),
    Case("log-adapter grammars", 0, out: "apache-access  …\nredis  …\nsyslog-rfc5424  …"),
    Case(
      "log-adapter grammars klog", 0,
      out: "klog\n  …\npattern …\n\nfields\n  …\n\nexample\n  …\n  {…}"),
    Case(
      "log-adapter grammars ./first.yaml", 0,
      out:
        "first\n\npattern\n  n %{INT:n:int}\n\nmatching\n  every step runs natively\n\n"
        + "fields\n  n  int\n\nexample\n  n 1\n  {\"n\":1}"),
    Case(
      "log-adapter grammars --plan -p '(?<a>[0-9]+) (?<b>x\\k<a>)'", 0,
      out:
        "pattern: natively up to a part where PCRE2 takes over: it holds what only PCRE2 knows\n"
        + "  0  a: a run of [0-9], then ' '\n  1  PCRE2 from here on"),
    Case(
      "log-adapter grammars --yaml redis >r.yaml; log-adapter check --quiet r.yaml; s=$?; rm r.yaml; exit $s",
      0),
    Case("log-adapter grammars -p '(?<a>x)' --expression", 0, out: "(?<g1>x)"),
    Case("log-adapter grammars first.yaml --expression", 0, out: "n (?<g1>…)"),
    Case("log-adapter --version", 0, out: "log-adapter 0.…(PCRE2 10.…)"),
    Case("log-adapter check --version", 0, out: "log-adapter 0.…(PCRE2 10.…)"),
  ]) func checks(_ one: Case) throws { try one.check() }

  @Test(arguments: ["", "run", "check", "grammars"])
  func helpFitsATerminal(_ command: String) throws {
    let result = try Program.run("log-adapter \(command) --help")
    #expect(result.status == 0 && result.errors.isEmpty)
    #expect(result.output.contains("USAGE: log-adapter \(command)"))
    for line in result.output.split(separator: "\n") where !line.hasPrefix("USAGE") {
      #expect(line.count <= 80, "\(line)")
    }
  }

  /// The options that the help of the program and of its subcommands lists.
  private func options() throws -> Set<String> {
    var options: Set<String> = []
    for command in ["", "run", "check", "grammars"] {
      let help = try Program.run("log-adapter \(command) --help").output
      for line in help.split(separator: "\n") where line.hasPrefix("  -") {
        for word in line.split(whereSeparator: { $0 == " " || $0 == "," })
        where word.hasPrefix("-") && word.count > 1 {
          options.insert(String(word))
        }
      }
    }
    return options
  }

  @Test func manualHasEveryOptionAndNoOther() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let page = try String(
      contentsOf: root.appendingPathComponent("share/man/man1/log-adapter.1"), encoding: .utf8)
    var documented: Set<String> = []
    var isTag = false
    for line in page.split(separator: "\n") {
      if isTag {
        for word in line.replacing("\\-", with: "-").split(separator: " ")
        where word.hasPrefix("-") && word.count > 1 {
          documented.insert(String(word))
        }
      }
      isTag = line == ".TP"
    }
    let options = try options()
    #expect(options.count > 20)
    #expect(documented.subtracting(["--generate-completion-script"]) == options)
    let version = try Program.run("log-adapter --version").output.split(separator: " ")[1]
    #expect(page.contains("\"log-adapter \(version)\""))
    for status in [0, 1, 64, 65, 66, 74, 78, 141] { #expect(page.contains("\n.B \(status)\n")) }
  }

  @Test(arguments: [
    ("log-adapter -g red", "redis"),
    ("log-adapter run -g red", "redis"),
    ("log-adapter -p x --stats -g red", "redis"),
    ("log-adapter check kl", "klog"),
    ("log-adapter grammars kl", "klog"),
    ("log-adapter -g sec", "second.yaml"),
    ("log-adapter -g d", "dir/"),
    ("log-adapter -g ./fir", "./first.yaml"),
    ("log-adapter --stat", "--stats"),
    ("log-adapter gra", "grammars"),
    ("log-adapter mi", "mix"),
    ("log-adapter -g redis mo", "more"),
  ]) func bashCompletes(_ line: String, _ expected: String) throws {
    let words = line.split(separator: " ").map { "'\($0)'" }
    let script = """
      source <(log-adapter --generate-completion-script bash)
      COMP_WORDS=(\(words.joined(separator: " "))) COMP_CWORD=\(words.count - 1)
      COMP_LINE='\(line)' COMP_POINT=\(line.count)
      _log-adapter log-adapter \(words[words.count - 1]) \(words[words.count - 2])
      printf '%s\\n' "${COMPREPLY[@]}"
      """
    let result = try Program.run(script)
    #expect(result.output == expected + "\n")
  }

  @Test(arguments: ["bash", "zsh", "fish"]) func completionKnowsTheDefault(_ shell: String) throws {
    let script = try Program.run("log-adapter --generate-completion-script \(shell)")
    #expect(script.status == 0)
    #expect(script.output.contains("# A line that names no subcommand is one of `run`."))
    guard Program.has(shell) else { return print("skipped: \(shell) is not installed") }
    let parsed = try Program.run("\(shell) -n /dev/stdin", input: Array(script.output.utf8))
    #expect(parsed.status == 0, "\(parsed.errors)")
  }
}
