// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@testable import LogAdapter

/// What ends a line, what a limit keeps of it, and that nothing else about it depends on the reads.
@Suite struct LineReaderTests {
  /// A line as the reader gave it.
  private struct Found: Equatable {
    var text: [UInt8]
    var length: Int
    var consumed: Int
    var offset: UInt64
  }

  private static func lines(
    _ bytes: [UInt8], limit: Int, blockSize: Int, pushed: Bool = false
  ) throws -> [Found] {
    var reader = LineReader(lineLimit: limit, capacity: 16)
    var found: [Found] = []
    func keep(_ line: Line) {
      found.append(
        Found(
          text: unsafe Array(line.text), length: line.length, consumed: line.consumed,
          offset: line.offset))
    }
    if pushed {
      for start in stride(from: 0, to: bytes.count, by: blockSize) {
        let piece = Array(bytes[start..<min(bytes.count, start + blockSize)])
        var taken = 0
        while taken < piece.count {
          taken += reader.append(piece.span.extracting(taken...))
          while let line = reader.next() { keep(line) }
        }
      }
    } else {
      var source = MemorySource(bytes, blockSize: blockSize)
      while try reader.fill(from: &source) { while let line = reader.next() { keep(line) } }
    }
    if let line = reader.finish() { keep(line) }
    return found
  }

  /// Row A3: any split of a sample, by reading and by pushing.
  @Test func everySplitGivesTheSameLines() throws {
    let input = Array("a\r\nüber\n\r\n\r\r\nlong 日本語 line\nx😀y\n\nend é".utf8)
    for limit in 1...24 {
      let whole = try Self.lines(input, limit: limit, blockSize: .max)
      for blockSize in 1...input.count {
        for pushed in [false, true] {
          let split = try Self.lines(input, limit: limit, blockSize: blockSize, pushed: pushed)
          #expect(split == whole, "limit \(limit) block \(blockSize) pushed \(pushed)")
        }
      }
    }
  }

  /// Row B9: only LF ends a line, and one CR before it belongs to the end.
  @Test(
    arguments: [
      ("", []), ("a", ["a"]), ("a\n", ["a"]), ("\n", [""]), ("\n\n", ["", ""]),
      ("a\n\nb", ["a", "", "b"]),
      ("a\r\nb\r\n", ["a", "b"]), ("a\rb\n", ["a\rb"]), ("a\r", ["a\r"]), ("\r", ["\r"]),
      ("\r\n", [""]), ("a\r\r\n", ["a\r"]), ("\n\r", ["", "\r"]),
      ("a\u{0B}b\u{0C}c\n", ["a\u{0B}b\u{0C}c"]),
      ("a\u{85}b\u{2028}c\u{2029}d\n", ["a\u{85}b\u{2028}c\u{2029}d"]),
      ("a\u{0}b\n\u{0}\n", ["a\u{0}b", "\u{0}"]),
      ("\u{FEFF}a\n", ["\u{FEFF}a"]),
    ] as [(String, [String])])
  func onlyALineFeedEndsALine(input: String, expected: [String]) throws {
    let found = try Self.lines(Array(input.utf8), limit: 100, blockSize: 1)
    #expect(found.map(\.text) == expected.map { Array($0.utf8) })
    #expect(found.reduce(0) { $0 + $1.consumed } == input.utf8.count)
    // Row B2: a NUL inside a line is a character like any other.
    #expect(try Adapted(input).events.count == expected.count)
  }

  /// Row B1: a line of exactly the limit is whole, one byte more is cut, whatever ends it.
  @Test func theLimitCountsTheTextWithoutItsEnd() throws {
    for limit in [1, 2, 7, 100] {
      for length in max(0, limit - 2)...limit + 6 {
        for end in ["\n", "\r\n", ""] where length > 0 || !end.isEmpty {
          let text = [UInt8](repeating: UInt8(ascii: "a"), count: length)
          let input = text + Array(end.utf8) + (end.isEmpty ? [] : Array("b".utf8))
          for blockSize in [1, 2, 3, 64] {
            let found = try Self.lines(input, limit: limit, blockSize: blockSize)
            let what: Comment = "limit \(limit) length \(length) end \(end.debugDescription)"
            #expect(found[0].text == Array(text.prefix(limit)), what)
            #expect(found[0].length == length, what)
            #expect(found[0].consumed == length + end.utf8.count, what)
            #expect(found.count == (end.isEmpty ? 1 : 2), what)
            if !end.isEmpty { #expect(found[1].text == Array("b".utf8), what) }
          }
        }
      }
    }
  }

  /// Row B1: the cut lies between characters; bytes that are not UTF-8 do not move it.
  @Test(arguments: [
    ("aé", 2, 1), ("aé", 3, 3), ("é", 1, 0), ("日本", 4, 3), ("日本", 5, 3), ("日本", 6, 6), ("日", 2, 0),
    ("😀😀", 5, 4), ("😀😀", 6, 4), ("😀😀", 7, 4), ("😀", 3, 0), ("a😀b", 4, 1), ("a😀b", 5, 5),
    ("abcdef", 3, 3),
  ])
  func aCutKeepsCharactersWhole(text: String, limit: Int, kept: Int) throws {
    for end in ["", "\n", "\r\n"] {
      for tail in ["", String(repeating: "z", count: 50)] {
        let bytes = Array((text + tail).utf8)
        for blockSize in 1...8 {
          let found = try Self.lines(bytes + Array(end.utf8), limit: limit, blockSize: blockSize)
          let expected = bytes.count <= limit ? bytes.count : kept
          #expect(
            found[0].text.count == expected, "\(text)\(tail) limit \(limit) block \(blockSize)")
        }
      }
    }
  }

  @Test(
    arguments: [
      ([0x61, 0x80, 0x80, 0x80, 0x80, 0x80], 3, 3), ([0x61, 0xFF, 0xFF, 0xFF], 2, 2),
      ([0x61, 0xE2, 0x82, 0x61, 0x61], 2, 1), ([0x61, 0xE2, 0x82, 0x61, 0x61], 3, 3),
      ([0x61, 0xF0, 0x9F, 0x98, 0x61, 0x61], 3, 1), ([0x61, 0xED, 0xA0, 0x80, 0x61], 2, 2),
      ([0x61, 0xC0, 0xAF, 0x61], 2, 2), ([0xF5, 0x80, 0x80, 0x80, 0x80], 2, 2),
    ] as [([UInt8], Int, Int)])
  func aCutKeepsPartsOfCharactersWhole(bytes: [UInt8], limit: Int, kept: Int) throws {
    for blockSize in 1...6 {
      #expect(try Self.lines(bytes, limit: limit, blockSize: blockSize)[0].text.count == kept)
    }
  }

  /// Row B1: a line of 1 GiB takes no more memory than its limit, and the next line is whole.
  @Test func aLineOfOneGibibyteIsCutInConstantMemory() throws {
    let size = 1 << 30
    var source = EndlessLine(rest: size, tail: Array("\r\nnext\n".utf8))
    var adapter = Adapter(try GrammarSet([], library: .init()))
    var sink = MemorySink()
    let before = Self.residentBytes()
    try adapter.run(from: &source, to: &sink)
    #expect(Self.residentBytes() - before < 16 << 20)
    let events = sink.bytes.split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }
    #expect(events.count == 2)
    #expect(events[0].hasSuffix("aaa\",\"@status\":\"truncated\",\"@length\":\(size)}"))
    #expect(events[0].utf8.count > 256 * 1024 && events[0].utf8.count < 257 * 1024)
    #expect(events[1].hasSuffix("\"message\":\"next\"}"))
    #expect(adapter.ledger.isBalanced && adapter.ledger.bytesRead == UInt64(size + 7))
    #expect(adapter.ledger.truncatedBytes == UInt64(size - 256 * 1024))
    #expect(adapter.ledger.truncatedLines == 1)
  }

  /// The memory of this process; 0 where the system does not say.
  private static func residentBytes() -> Int {
    guard let text = try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8) else {
      return 0
    }
    return (Int(text.split(separator: " ")[1]) ?? 0) * 4096
  }

  /// What was read before a failure is out, and the broken line is flagged.
  @Test func aFailedReadGivesThePartOfALineThatCame() throws {
    var source = FailingSource(bytes: Array("one\ntwo".utf8))
    var adapter = Adapter(try GrammarSet([], library: .init()))
    var sink = MemorySink()
    #expect(throws: AdapterError.input(FailingSource.error)) {
      try adapter.run(from: &source, to: &sink)
    }
    let text = String(decoding: sink.bytes, as: UTF8.self)
    #expect(text.contains("\"message\":\"one\"}\n"))
    #expect(text.hasSuffix("\"message\":\"two\",\"@status\":\"partial\"}\n"))
    #expect(adapter.ledger.adds(up: 7, sink.bytes))
  }

  /// Row B2: the NULs between a hole and the first byte that was written are not an event.
  @Test(arguments: [1, 2, 3, 7, 4096])
  func theRestOfAHoleIsSkipped(blockSize: Int) throws {
    let bytes = [UInt8](repeating: 0, count: 5) + Array("a\u{0}b\n\u{0}c\n".utf8)
    let input = InputDescription(leadingHole: 1 << 32)
    var options = Adapter.Options()
    options.withMeta = true
    for pushed in [false, true] {
      var adapter = Adapter(try GrammarSet([], library: .init()), options: options)
      var sink = MemorySink()
      if pushed {
        adapter.begin(input)
        for start in stride(from: 0, to: bytes.count, by: blockSize) {
          let piece = Array(bytes[start..<min(bytes.count, start + blockSize)])
          try adapter.push(piece.span, to: &sink)
        }
        try adapter.finish(to: &sink)
      } else {
        var source = MemorySource(bytes, blockSize: blockSize)
        try adapter.run(from: &source, input: input, to: &sink)
      }
      let text = String(decoding: sink.bytes, as: UTF8.self)
      #expect(
        text.contains(
          "\"message\":\"a\\u0000b\",\"@file\":\"-\",\"@line\":1,\"@offset\":4294967301"))
      #expect(text.contains("\"message\":\"\\u0000c\""))
      #expect(adapter.ledger.skippedBytes == (1 << 32) + 5)
      #expect(adapter.ledger.isBalanced)
    }
  }
}

/// A source of one line of `a`.
private struct EndlessLine: ByteSource {
  var rest: Int
  var tail: [UInt8]

  mutating func read(into block: inout OutputSpan<UInt8>) {
    if rest > 0 {
      let count = min(rest, block.freeCapacity)
      block.append(repeating: UInt8(ascii: "a"), count: count)
      rest -= count
    } else {
      for byte in tail.prefix(block.freeCapacity) { block.append(byte) }
      tail.removeFirst(min(tail.count, block.capacity))
    }
  }

  mutating func wouldWait() -> Bool { false }
}

/// A source that fails with its last bytes.
private struct FailingSource: ByteSource {
  static let error = InputError(.damaged, input: "test", message: "broke off", byteOffset: 7)
  var bytes: [UInt8]

  mutating func read(into block: inout OutputSpan<UInt8>) throws(InputError) {
    for byte in bytes { block.append(byte) }
    bytes = []
    throw Self.error
  }

  mutating func wouldWait() -> Bool { false }
}
