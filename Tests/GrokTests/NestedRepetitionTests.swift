// SPDX-License-Identifier: Apache-2.0

import Grok
import Testing

/// A repetition that is all of a repeated group is one repetition: PCRE2 would try every way to cut
/// the text between the two, which takes exponential time on a line that does not match.
@Suite("Nested repetitions become one")
struct NestedRepetitionTests {
  @Test(
    "Groups that hold one repetition and nothing else",
    arguments: [
      ("([b-d]+)+", "[b-d]+"), ("(?:[b-d]+)*", "[b-d]*"), ("(?:[b-d]*)+", "[b-d]*"),
      ("([b-d]?)*", "[b-d]*"), ("(?:[b-d]+)?", "[b-d]*"), ("([b-d]?)?", "[b-d]?"),
      ("((?:([b-d]+))+)+", "[b-d]+"), ("%{HALF}+", "[b-d]+"), ("a(.+)+=", "a.+="),
    ])
  func reduced(written: String, expression: String) throws {
    #expect(try expand(written) == expression)
  }

  @Test(
    "Those that mean something else stay",
    arguments: [
      "(?:[b-d]+=)+", "(?:[b-d]+|x)+", "(?:[b-d]+?)+", "(?:[b-d]+)+?", "(?>[b-d]+)+",
      "(?:[b-d]{2,3})+", "(?:[b-d]++)+",
    ])
  func kept(written: String) throws {
    #expect(try expand(written) == written)
  }

  @Test("A capture around the inner repetition stays: it takes the last turn")
  func keepsCaptures() throws {
    #expect(try expand("(?<last>[b-d]+)+") == "(?<g1>[b-d]+)+")
  }

  @Test(
    "A possessive repetition of a capture is written as an atomic group",
    arguments: [
      ("a(?:(?<n>c)*+b)?c", "a(?:(?=)(?>(?<g1>c)*)b)?c"), ("(?<n>c)++b", "(?>(?<g1>c)+)b"),
    ])
  func possessiveCapture(written: String, expression: String) throws {
    #expect(try expand(written) == expression)
  }

  @Test("What a possessive repetition captured is gone when the match went back to before it")
  func capturesGoBack() throws {
    #expect(try fields("a(?:(?<n>c)*+b)?(?<rest>c)", "ac") == ["rest": "c"])
    #expect(try fields("a(?:(?<n>c)*+b)?(?<rest>c)", "accbc") == ["n": "c", "rest": "c"])
  }

  private func expand(_ expression: String) throws -> String {
    var library = PatternLibrary()
    try library.define(contentsOf: Array("HALF [b-d]+\n".utf8), file: "own.grok")
    return try library.expand(expression).expression
  }
}
