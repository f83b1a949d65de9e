// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

/// What `run` writes and says when all is as it should be, or nearly.
@Suite struct RunTests {
  @Test(arguments: [
    Case(
      "log-adapter in more in", 0, out: "…\"a\"}\n{…\"b\"}\n{…\"c\"}\n{…\"d\"}\n{…\"a\"}\n{…\"b\"}"),
    Case("log-adapter in - more <mix", 0, out: "…\"b\"}\n{…\"n 12\"}\n…\"hello\"}\n{…\"c\"}\n…"),
    Case(
      "log-adapter in none dir in", 66, out: "…\"a\"}\n{…\"b\"}\n{…\"a\"}\n{…\"b\"}",
      err: "log-adapter: none: …\nlog-adapter: dir: …"),
    Case("log-adapter run in", 0, out: "…\"a\"}\n{…\"b\"}"),
    Case("log-adapter empty", 0),
    Case("log-adapter -g redis empty", 0),
    Case("log-adapter --max-unmatched 0 -g redis empty", 0),
    Case("log-adapter </dev/null", 0),
    Case("log-adapter <&-", 0),
    Case("log-adapter ./check -p 'n %{INT:n:int}'", 0, out: "{\"n\":7}"),
    Case("log-adapter run check -p 'n %{INT:n:int}'", 0, out: "{\"n\":7}"),
    Case(
      "log-adapter -p 'n %{INT:n}' --set app=x --set '[k][pod]=y=z' check", 0,
      out: #"{"n":"7","app":"x","k":{"pod":"y=z"}}"#),
    Case("log-adapter -p '-%{INT:n}' - <<<-5", 0, out: #"{"n":"5"}"#),
    Case("log-adapter -p 'n %{INT:n}' -g first.yaml check", 0, out: #"{"n":"7"}"#),
    Case("log-adapter -g first.yaml -p 'n %{INT:n}' check", 0, out: #"{"n":"7"}"#),
    Case("log-adapter -p 'x' -p 'n %{INT:n}' check", 0, out: #"{"n":"7"}"#),
    Case("log-adapter --no-jit -p 'n %{INT:n}' check", 0, out: #"{"n":"7"}"#),
    Case("log-adapter --search -p '%{INT:n}' check", 0, out: #"{"n":"7"}"#),
    Case(
      "log-adapter --max-line 9 --max-line 1 -p '%{DATA:n}' check", 0,
      out: #"{"n":"n","@status":"truncated","@length":3}"#),
    Case("LOG_TEST_POD=p log-adapter -g variable.yaml - <<<5", 0, out: #"{"a":5,"pod":"p"}"#),
    Case("log-adapter -p '%{INT:n}' --quiet mix >/dev/null", 0),
    Case("log-adapter -p 'n %{INT:n:int}' --unmatched drop --quiet mix", 0, out: #"{"n":12}"#),
    Case(
      "log-adapter -p 'n %{INT:n:int}' --unmatched only --quiet mix", 0,
      out:
        "{\"message\":\"n x\",\"@status\":\"unmatched\"}\n{\"message\":\"hello\",\"@status\":\"unmatched\"}"
    ),
    Case(
      "log-adapter -p 'n %{INT:n:int}' --unmatched rest.out --quiet mix; cat rest.out; rm rest.out",
      0, out: "{\"n\":12}\nn x\nhello"),
    Case(
      "log-adapter -p 'n %{INT:n}' --unmatched drop --max-unmatched 2 mix --quiet", 0,
      out: #"{"n":"12"}"#),
    Case(
      "log-adapter -p 'n %{INT:n}' --unmatched drop --max-unmatched 67% mix --quiet", 0,
      out: #"{"n":"12"}"#),
    Case(
      "log-adapter -p 'n %{INT:n}' --unmatched drop --max-unmatched 66% mix --quiet", 1,
      out: #"{"n":"12"}"#,
      err: "log-adapter: 2 of 3 lines did not match, and --max-unmatched allows 66 %; nearest, …"),
    Case(
      "log-adapter -p 'n %{INT:n}' --unmatched drop --max-unmatched 0 mix", 1, out: #"{"n":"12"}"#,
      err: "log-adapter: 2 of 3 lines did not match, and --max-unmatched allows 0; nearest, …"),
    Case(
      "log-adapter -p 'n %{INT:n}' --unmatched drop --max-unmatched 0 mix none", 66, out: "…",
      err: "…"),
  ]) func events(_ one: Case) throws { try one.check() }

  @Test(arguments: [
    Case(
      "log-adapter -p 'm %{INT:n}' mix >/dev/null", 0,
      err:
        "log-adapter: none of 3 lines matched; no pattern fits the beginning of the first such line"
    ),
    Case(
      "log-adapter -p 'n %{WORD:n} %{INT:k}' mix >/dev/null", 0,
      err:
        "log-adapter: none of 3 lines matched; nearest, pattern read the first such line up to column 5, where …"
    ),
    Case(
      "log-adapter -p '%{WORD:n}' - <<<'a b' >/dev/null", 0,
      err:
        "log-adapter: the only line did not match; nearest, pattern read the first such line up to column 2, where the pattern ends and the line goes on"
    ),
    Case("log-adapter -p 'n %{GREEDYDATA:n}' mix >/dev/null", 0),
    Case("log-adapter mix >/dev/null", 0),
  ]) func unmatchedSentence(_ one: Case) throws { try one.check() }

  @Test func statsAddUp() throws {
    let result = try Program.run("log-adapter --stats --quiet -p 'n %{INT:n}' mix more >/dev/null")
    let words = result.errors.split(separator: "\n").map {
      $0.split(separator: " ").map(String.init)
    }
    #expect(words.first == ["lines", "bytes"])
    #expect(words.contains(["read", "5", "18"]))
    #expect(words.contains(["events", "1", "5"]))
    #expect(words.contains(["unmatched", "4", "13"]))
    #expect(words.contains(["grammar", "pattern", "1"]))
    #expect(words.last?.last?.hasSuffix("/s") == true)
  }

  @Test func binaryDataIsValidJSON() throws {
    let result = try Program.run("log-adapter binary")
    #expect(result.status == 0)
    let lines = result.output.split(separator: "\n")
    #expect(lines.count > 10)
    for line in lines { _ = try JSONSerialization.jsonObject(with: Data(line.utf8)) }
  }

  @Test func metaNamesTheLineAndIsStable() throws {
    let command = "log-adapter --meta -p 'n %{INT:n:int}' --quiet mix"
    let first = try Program.run(command)
    #expect(try Program.run(command).output == first.output)
    let events = try first.output.split(separator: "\n").map {
      try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
    }
    #expect(
      Set(events[0].keys) == ["n", "@grammar", "@file", "@line", "@offset", "@length", "@id"])
    #expect(events.map { $0["@grammar"] as? String } == ["pattern", nil, nil])
    #expect(events.allSatisfy { $0["@file"] as? String == "mix" })
    #expect(events.map { $0["@line"] as? Int } == [1, 2, 3])
    #expect(events.map { $0["@offset"] as? Int } == [0, 5, 9])
    #expect(events.map { $0["@length"] as? Int } == [4, 3, 5])
    #expect(Set(events.compactMap { $0["@id"] as? String }).count == 3)
  }

  @Test func equalLinesHaveIdentitiesOfTheirOwn() throws {
    let result = try Program.run("log-adapter --meta", input: Array("a\na\n".utf8))
    let ids = result.output.split(separator: "\n").compactMap {
      $0.split(separator: "\"@id\":").last
    }
    #expect(ids.count == 2 && ids[0] != ids[1])
  }

  @Test(arguments: [
    Case(
      "log-adapter --pretty -p '%{WORD:level} %{INT:a} %{GREEDYDATA:message}' - <<<'ERROR 1 it broke'",
      0, out: "ERROR  it broke\n  a  1"),
    Case(
      "log-adapter --pretty -p 'n %{INT:n:int}' --set '[k][pod]=x' --set long-name=y check", 0,
      out: "  n          7\n  k.pod      x\n  long-name  y"),
    Case("log-adapter --pretty --quiet -p x check", 0, out: "n 7\n  @status  unmatched"),
    Case(
      "log-adapter --pretty -p '%{GREEDYDATA:message}' - <<<$'a\\e[31mb\\u202e'", 0,
      out: "a\\x1b[31mb\\u202e"),
    Case("log-adapter --pretty -p 'n (?<x>[a-z]*)%{INT}' check", 0, out: "{}"),
  ]) func pretty(_ one: Case) throws {
    try one.check(environment: ["LC_ALL": "C.UTF-8"])
  }
}
