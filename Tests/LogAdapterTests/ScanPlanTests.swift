// SPDX-License-Identifier: Apache-2.0

import GrammarFiles
import Testing

@testable import LogAdapter

/// The scan plan finds what PCRE2 finds, or leaves the line to it.
///
/// `LOG_ADAPTER_TEST_SEED` repeats a failure, `LOG_ADAPTER_TEST_ROUNDS` makes more of them.
@Suite struct ScanPlanTests {
  /// Expressions and a line of each that a plan once took wrongly, or could.
  @Test(arguments: [
    // An optional part that is final keeps its first text, also where another would fit.
    ("(?:(?<g1>a)|(?<g2>ab))?+c", "abc"), ("(?:x(?<g1>[a-z]+))?+z", "xabz"),
    // A final tail that can be empty leaves the ends of what is before it open.
    ("(?<g1>(?:a|xx)+b*+)[ab]bbad", "aabbad"),
    // An end inside a run that is passed over is an end.
    ("(?<g1>(?>ab?[^qb]*(?!q)))[bq].*", "abxxxq"),
    // A final run counts once among its repeats.
    ("(?:[a-z]++|-x){2,}+", "abc"), ("(?:[a-z]++|-x){2,}+", "abc-x"),
    // A group that is never entered is unset.
    ("(?<g1>a){0}(?<g2>b)", "b"), ("(?:(?<g1>a)x){0}(?<g2>b)", "b"),
    ("(?:a|ab){1}+c", "abc"), ("(?<g1>(?:a|ab){1}+)c", "abc"),
    // PCRE2 takes a repeat for final before an atomic group that can be empty.
    ("a+(?:b)?+a", "aa"), ("[+-]+(?:ab)?+-x", "+-x"), ("[+-]+(?>(?:ab)*)-x", "+-x"),
    ("[+-]+(?:(?<g1>ab))?+-x", "+-x"),
    // A search does not find the byte that it looks ahead for where that is its first and last.
    ("(?=a)c*a", "abc"), ("(?i:(?=a))c*a", "abc"),
    // A group that began before a choice keeps its start.
    ("(?:(?<g1>x(?:(?<g2>a)|(?<g3>ab))c))?", "xabc"),
  ])
  func differences(expression: String, line: String) {
    for isAnchored in [true, false] {
      // Without any plan PCRE2 has every line, which is right as well.
      let verdict = ScanComparison(expression, isAnchored: isAnchored)?.verdict(Array(line.utf8))
      #expect(verdict?.problem == nil)
    }
  }

  /// What an automaton remembers of a line that failed says the truth about the next one.
  @Test func memoryKnowsWhatNeedsAnEscape() throws {
    let expression = #"(?<g1>(?:["a-z]{10}|["a-z]{11}0)(?:[a-z]|-1)*+) .*"#
    let comparison = try #require(ScanComparison(expression, isAnchored: true))
    let rest = String(repeating: ".", count: 40)
    for line in ["abcdefghijk \(rest)", "a\"cdefgh!!! \(rest)", "a\"cdefghijk \(rest)"] {
      #expect(comparison.verdict(Array(line.utf8)).problem == nil, "\(line)")
    }
  }

  /// Expressions of the bundled patterns whose texts are known to be hard to find the end of.
  static func atoms() throws -> [String] {
    let library = try Catalogue.patternLibrary()
    return [
      "IP", "IPV4", "IPORHOST", "NUMBER", "INT", "HTTPDATE", "TIMESTAMP_ISO8601", "LOGLEVEL", "URI",
      "QUOTEDSTRING", "DATA", "GREEDYDATA", "WORD", "NOTSPACE", "UUID", "PATH", "SYSLOGTIMESTAMP",
      "HOSTPORT", "TIME", "JAVACLASS",
    ].compactMap { name in
      guard let expansion = try? library.expand("%{\(name)}"), expansion.captures.isEmpty else {
        return nil
      }
      return expansion.expression
    }
  }

  @Test func randomExpressionsFindTheSame() throws {
    let seed = SeededRandom.testSeed
    let atoms = try Self.atoms()
    var (decided, failures) = (0, 0)
    for number in 0..<SeededRandom.rounds(200) where failures < 3 {
      var random = SeededRandom(seed: seed &+ UInt64(number))
      let expression = RandomExpression.make(atoms: atoms, &random)
      let isAnchored = !random.once(in: 3)
      guard let parsed = ByteExpression.parse(expression),
        let comparison = ScanComparison(expression, isAnchored: isAnchored)
      else { continue }
      var lines: [[UInt8]] = []
      for _ in 0..<16 {
        let line = parsed.sample(&random)
        lines.append(line)
        lines.append(LineMutation.mutated(line, with: lines, &random))
      }
      for line in lines {
        let verdict = comparison.verdict(line)
        if verdict == .matched || verdict == .refused { decided += 1 }
        guard let problem = verdict.problem else { continue }
        failures += 1
        Issue.record(
          "LOG_ADAPTER_TEST_SEED=\(seed &+ UInt64(number)): \(expression) \(isAnchored ? "anchored " : "")on \(String(decoding: line, as: UTF8.self).debugDescription): \(problem)"
        )
        break
      }
    }
    // A plan that leaves everything to PCRE2 would be right, and no use.
    let rounds = SeededRandom.rounds(200)
    #expect(decided > rounds || rounds < 100)
  }

  /// Every pattern of every bundled grammar, over samples, changed samples, and texts of the pattern.
  @Test(arguments: Catalogue.grammarNames)
  func bundledGrammarsFindTheSame(name: String) throws {
    let seed = SeededRandom.testSeed
    var random = SeededRandom(seed: seed)
    let grammar = try #require(try Catalogue.grammar(named: name) { _ in nil })
    let lines = try BundledSampleTests.lines(for: name, &random)
    var decided = 0
    for pattern in try BundledSampleTests.set(name).grammars[0].patterns {
      guard let shape = pattern.shape,
        let comparison = ScanComparison(pattern.expression, isAnchored: grammar.anchored)
      else { continue }
      var own = lines.shuffled(using: &random).prefix(SeededRandom.rounds(80))
      for _ in 0..<SeededRandom.rounds(80) / 4 {
        let line = shape.sample(&random)
        own += [line, LineMutation.mutated(line, with: lines, &random)]
      }
      for line in own {
        let verdict = comparison.verdict(line)
        if verdict == .matched || verdict == .refused { decided += 1 }
        guard let problem = verdict.problem else { continue }
        Issue.record(
          "LOG_ADAPTER_TEST_SEED=\(seed): \(pattern.name ?? name) on \(String(decoding: line, as: UTF8.self).debugDescription): \(problem)"
        )
        break
      }
    }
    #expect(decided > 0)
  }
}
