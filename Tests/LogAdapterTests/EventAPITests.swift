// SPDX-License-Identifier: Apache-2.0

import Grok
import Testing

@testable import LogAdapter

/// What embedders use: one line at a time, and streams of chunks.
@Suite struct EventAPITests {
  static let grammar = Grammar(
    name: "g", pattern: #"(?<a>[^|]*)\|(?<[o][n]>[^|]*)\|(?<[@metadata][m]>[^|]*)\|(?<b>.*)"#,
    types: [FieldPath(["b"]): .bool], nulls: ["-"])

  /// A line, a field, and the field as text, whole number, double and truth value.
  @Test(
    arguments: [
      ("x|7|m|true", "a", "x", nil, nil, nil), ("x|7|m|true", "[o][n]", "7", 7, 7, nil),
      ("x|7|m|true", "b", "true", nil, nil, true), ("x|7|m|no", "b", "no", nil, nil, nil),
      ("x|-|m|true", "[o][n]", nil, nil, nil, nil), ("x||m|true", "[o][n]", nil, nil, nil, nil),
      ("x|1.50|m|y", "[o][n]", "1.50", nil, 1.5, nil),
      ("x|007|m|y", "[o][n]", "007", nil, nil, nil),
      ("x|9007199254740993|m|y", "[o][n]", "9007199254740993", nil, nil, nil),
      ("é|1e999|m|y", "[o][n]", "1e999", nil, nil, nil), ("é|1|m|y", "a", "é", nil, nil, nil),
      ("x|7|m|y", "nope", nil, nil, nil, nil), ("x|7|m|y", "o", nil, nil, nil, nil),
      ("x|7|m|y", "[@metadata][m]", nil, nil, nil, nil),
    ] as [(String, String, String?, Int?, Double?, Bool?)])
  func fieldsAreReadByName(
    line: String, field: String, text: String?, int: Int?, double: Double?, bool: Bool?
  ) throws {
    var parser = LineParser(try GrammarSet([Self.grammar], library: .init()))
    let outcome = parser.parse(Array(line.utf8).span) { event in
      #expect(event.grammarName == "g")
      #expect(event.fieldNames == ["a", "[o][n]", "b"])
      #expect(event.string(field) == text)
      #expect(event.int(field) == int)
      #expect(event.double(field) == double)
      #expect(event.bool(field) == bool)
      var seen: [String] = []
      event.forEachField { name, bytes in
        seen.append(name)
        #expect(event.withText(of: name) { $0.count } == bytes.count)
      }
      return seen
    }
    guard case .matched(let seen) = outcome else {
      Issue.record("\(outcome)")
      return
    }
    #expect(seen.contains(field) == (text != nil))
  }

  @Test func linesWithoutAnEvent() throws {
    struct Refusal: Error {}
    var parser = LineParser(
      try GrammarSet([Self.grammar], library: .init()), limits: .init(maximumSubjectLength: 8))
    func kind(_ outcome: LineParser.Outcome<Void>) -> String {
      switch outcome {
      case .matched: "matched"
      case .unmatched: "unmatched"
      case .limited: "limited"
      }
    }
    #expect(kind(parser.parse([UInt8]().span) { _ in }) == "unmatched")
    #expect(kind(parser.parse(Array("a|b".utf8).span) { _ in }) == "unmatched")
    #expect(kind(parser.parse(Array("a|b|c|d|e".utf8).span) { _ in }) == "limited")
    do {
      _ = try parser.parse(Array("|||".utf8).span) { _ throws(Refusal) in throw Refusal() }
      Issue.record("no error")
    } catch {}
    #expect(kind(parser.parse(Array("|||".utf8).span) { _ in }) == "matched")
    var nothing = LineParser(try GrammarSet([], library: .init()))
    #expect(kind(nothing.parse(Array("a".utf8).span) { _ in }) == "unmatched")
  }

  /// Chunks may end anywhere; the events are those of the whole.
  @Test func streamsGiveTheEventsOfTheWhole() async throws {
    let input = Array("x|7|m|true\r\né|日本|m|😀\n\nlong line of text\n-|-|-|-\nlast|1||".utf8)
    let set = try GrammarSet([Self.grammar], library: .init())
    for unmatched in [Adapter.UnmatchedPolicy.keep, .drop, .only, .divert] {
      let whole = try Adapted(input, [Self.grammar]) {
        $0.unmatched = unmatched
        $0.lineLimit = 16
      }
      for size in 1...input.count {
        let chunks = stride(from: 0, to: input.count, by: size).flatMap {
          [Array(input[$0..<min(input.count, $0 + size)]), []]
        }
        let stream = AsyncStream<[UInt8]> { continuation in
          for chunk in chunks { continuation.yield(chunk) }
          continuation.finish()
        }
        var options = Adapter.Options()
        options.unmatched = unmatched
        options.lineLimit = 16
        var events: [String] = []
        for try await event in AdaptedEvents(of: stream, grammars: set, options: options) {
          events.append(event.text)
        }
        #expect(events == whole.events, "chunks of \(size), \(unmatched)")
      }
    }
  }

  /// An event is there when its line is, without a look at the next chunk.
  @Test func anEventDoesNotWaitForTheNextChunk() async throws {
    let (stream, continuation) = AsyncStream<[UInt8]>.makeStream()
    var events = AdaptedEvents(of: stream, grammars: try GrammarSet([], library: .init()))
      .makeAsyncIterator()
    for number in 0..<3 {
      continuation.yield(Array("line \(number)\npart".utf8))
      let event = try await events.next()
      #expect(event?.text.contains("line \(number)") == true)
    }
    continuation.finish()
    #expect(try await events.next()?.text.hasSuffix("\"message\":\"part\"}") == true)
    #expect(try await events.next() == nil)
    #expect(try await events.next() == nil)
  }
}
