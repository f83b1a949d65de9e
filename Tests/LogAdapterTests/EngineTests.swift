// SPDX-License-Identifier: Apache-2.0

import Foundation
import Grok
import PCRE2
import Testing

@testable import LogAdapter

/// Expressions and lines that try to break the engine (rows F of the faults).
@Suite struct EngineTests {
  private static func set(_ pattern: String, anchored: Bool = true, usesJIT: Bool) throws
    -> GrammarSet
  {
    let grammar = Grammar(name: "g", patterns: [.init(pattern)], anchored: anchored)
    return try GrammarSet([grammar], library: .init(), options: .init(usesJIT: usesJIT))
  }

  private static func outcome(
    _ set: GrammarSet, _ line: [UInt8], _ limits: MatchLimits = .init()
  ) -> String {
    var parser = LineParser(set, limits: limits)
    switch parser.parse(line.span, { $0.string("x") ?? "" }) {
    case .matched(let text): return "matched \(text)"
    case .unmatched: return "unmatched"
    case .limited: return "limited"
    }
  }

  /// Row F1: an exponential expression costs a bounded number of steps and is reported.
  @Test(arguments: [true, false])
  func runawayExpressionsEndAtTheLimit(usesJIT: Bool) throws {
    let line = String(repeating: "a", count: 60) + "b\nok\n"
    let grammars = [
      Grammar(name: "bad", pattern: "^(?:a|aa)+$"), Grammar(name: "rest", pattern: "(?<x>.*)"),
    ]
    let clock = ContinuousClock()
    var adapted: Adapted?
    let time = try clock.measure {
      adapted = try Adapted(Array(line.utf8), grammars, usesJIT: usesJIT)
    }
    #expect(time < .seconds(2))
    let events = try #require(adapted?.events)
    // Whether the second grammar may have the line is unknown, so it does not get it.
    #expect(events[0] == "{\"message\":\"\(line.prefix(61))\",\"@status\":\"limit\"}")
    #expect(events[1] == #"{"x":"ok"}"#)
    #expect(adapted?.ledger.limitedLines == 1)
    #expect(adapted?.ledger.grammars.map(\.limitedLines) == [1, 0])
  }

  /// Row F2: what the step limit does not bound, the longest subject does.
  @Test(arguments: [true, false])
  func quadraticExpressionsAreBoundedByTheSubject(usesJIT: Bool) throws {
    let set = try Self.set("(?:(?<x>\\d)|q)++[xyz]", anchored: false, usesJIT: usesJIT)
    let line = [UInt8](repeating: UInt8(ascii: "q"), count: 70_000)
    let clock = ContinuousClock()
    let time = clock.measure {
      #expect(Self.outcome(set, line) == "limited")
      let short = Array(line.prefix(4000))
      #expect(["unmatched", "limited"].contains(Self.outcome(set, short)))
    }
    #expect(time < .seconds(2))
    var limits = MatchLimits()
    limits.maximumSubjectLength = 3
    #expect(
      Self.outcome(try Self.set("(?<x>.*)", usesJIT: usesJIT), Array("abc".utf8), limits)
        == "matched abc")
    #expect(
      Self.outcome(try Self.set("(?<x>.*)", usesJIT: usesJIT), Array("abcd".utf8), limits)
        == "limited")
  }

  /// Rows F3 and F4: a deep match ends in a result, whatever stack or heap it wants.
  @Test(arguments: [1000, 10_000, 60_000, 1_000_000])
  func deepMatchesEnd(length: Int) throws {
    let line = [UInt8](repeating: UInt8(ascii: "a"), count: length)
    let limits = MatchLimits(matchLimit: 10_000_000, maximumSubjectLength: 2_000_000)
    for usesJIT in [true, false] {
      let result = Self.outcome(try Self.set("^(?:(a|b)|c)*$", usesJIT: usesJIT), line, limits)
      #expect(result == "matched " || length > 1000 && result == "limited", "\(usesJIT): \(result)")
    }
  }

  /// Row F8: recursion on the input never faults.
  @Test(arguments: [[], CompiledPattern.Options.interpreted])
  func recursionEnds(options: CompiledPattern.Options) throws {
    let pattern = try CompiledPattern(Array(#"\((?:[^()]|(?R))*\)"#.utf8), options: options)
    var block = MatchBlock(captureCount: 0)
    let line = [UInt8](repeating: UInt8(ascii: "("), count: 20_000)
    let result = unsafe line.withUnsafeBufferPointer {
      unsafe block.match(pattern, $0.baseAddress!, count: line.count)
    }
    switch result {
    case .matched: Issue.record("matched")
    case .noMatch: break
    case .failed(let code): #expect([-46, -47, -53, -63].contains(code))
    }
    // The block is fit for use afterwards.
    let small = Array("(a(b))".utf8)
    let second = unsafe small.withUnsafeBufferPointer {
      unsafe block.match(pattern, $0.baseAddress!, count: small.count)
    }
    #expect(second == .matched(groupCount: 1))
  }

  /// Row F6: what would take too long or too much to compile is refused, and soon.
  @Test(arguments: [
    "(?:(?:ab){1,1000}c){1,100}", String(repeating: "a|b", count: 6000),
    (0..<5000).map { "word\($0)" }.joined(separator: "|"), "(?:(?:(?:a{1,500}){1,500}){1,500})",
    "%{A}", String(repeating: "(", count: 251) + "a" + String(repeating: ")", count: 251),
    String(repeating: "(?:", count: 5000) + String(repeating: ")", count: 5000),
  ])
  func bombsAreRefusedAtOnce(pattern: String) throws {
    var library = PatternLibrary()
    for index in 0..<26 { try library.define("A\(index)", "%{A\(index + 1)}%{A\(index + 1)}") }
    try library.define("A26", "aaaaaaaaaa")
    try library.define("A", "%{A0}")
    let clock = ContinuousClock()
    let time = clock.measure {
      #expect(throws: GrammarError.self) {
        try GrammarSet([Grammar(name: "g", pattern: pattern)], library: library)
      }
    }
    #expect(time < .seconds(2))
  }

  /// Row F7: 250 groups nest, and no more.
  @Test func groupsNestToTheLimit() throws {
    func nested(_ depth: Int) -> String {
      String(repeating: "(?:", count: depth) + "a" + String(repeating: ")", count: depth)
    }
    #expect(Self.outcome(try Self.set(nested(240), usesJIT: true), [0x61]) == "matched ")
    #expect(throws: GrammarError.self) { try Self.set(nested(251), usesJIT: true) }
  }

  /// Rows F9 and F10: nothing in an expression changes the engine's rules.
  @Test(arguments: [
    #"\C"#, "(*UTF)a", "(*UCP)a", "(*NO_JIT)a", "(*LIMIT_MATCH=0)a", "(*LIMIT_HEAP=0)a", "(*CR)a",
    "(*ANYCRLF)a", "(*NOTEMPTY)a", "a(*FAIL)", "a(*ACCEPT)", "(?C1)a", "(?C)a", "(?J)a",
    "(?J)(?<a>x)(?<a>y)", "(?Jx)a", "a(?J:b)", "[", "(", ")", "(?<a", "%{", "%{NOPE}",
  ])
  func switchesOfTheEngineAreRefused(pattern: String) {
    for usesJIT in [true, false] {
      #expect(throws: GrammarError.self) { try Self.set(pattern, usesJIT: usesJIT) }
    }
  }

  /// Row F5: a byte that is not UTF-8 costs a line neither its match nor its other fields.
  @Test(arguments: [true, false])
  func badBytesDoNotLoseAMatch(usesJIT: Bool) throws {
    for unicode in [true, false] {
      let grammar = Grammar(
        name: "g", patterns: [.init("(?<a>[^ ]*) (?<b>.*)$")], unicode: unicode)
      let line: [UInt8] = [0x63, 0xE9, 0x20, 0xFF, 0xE2, 0x82, 0x21, 0xED, 0xA0, 0x80]
      let events = try Adapted(line, [grammar], usesJIT: usesJIT).events
      #expect(
        events == ["{\"a\":\"c\u{FFFD}\",\"b\":\"\u{FFFD}\u{FFFD}!\u{FFFD}\u{FFFD}\u{FFFD}\"}"])
    }
  }

  /// Row F13: NUL and LF are bytes like any other, in the line and in the expression.
  @Test(arguments: [true, false])
  func nulAndLineFeedAreOrdinary(usesJIT: Bool) throws {
    #expect(
      Self.outcome(try Self.set("^(?<x>.*)$", usesJIT: usesJIT), Array("a\nb".utf8))
        == "matched a\nb")
    for pattern in ["a\u{0}(?<x>.)", #"a\x00(?<x>.)"#, #"a\0(?<x>.)"#] {
      #expect(
        Self.outcome(try Self.set(pattern, usesJIT: usesJIT), [0x61, 0, 0x62]) == "matched b")
    }
    #expect(
      Self.outcome(try Self.set("a\n(?<x>.)", usesJIT: usesJIT), [0x61, 0x0A, 0x62]) == "matched b")
    #expect(Self.outcome(try Self.set("(?<x>.*)", usesJIT: usesJIT), []) == "matched ")
  }

  /// Row F15: threads share a set; each has its own parser, which cannot be copied.
  @Test func threadsShareASet() async throws {
    let set = try Self.set("(?<x>[a-z]+)=(?:\\d+)", usesJIT: true)
    await withTaskGroup(of: Bool.self) { group in
      for task in 0..<8 {
        group.addTask {
          var parser = LineParser(set)
          for number in 0..<2000 {
            let name = task.isMultiple(of: 2) ? "even" : "odd"
            guard
              case .matched(let text) = parser.parse(
                Array("\(name)=\(number)".utf8).span, { $0.string("x") }),
              text == name
            else { return false }
          }
          return true
        }
      }
      for await isRight in group { #expect(isRight) }
    }
  }
}
