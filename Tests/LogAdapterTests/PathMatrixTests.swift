// SPDX-License-Identifier: Apache-2.0

import Foundation
import Grok
import Testing

@testable import LogAdapter

#if Zstd
  import CZstd
#endif

/// One expectation through every path: what comes out depends neither on how the bytes come in, nor on
/// the engine, nor on the line end.
@Suite struct PathMatrixTests {
  enum Source: CaseIterable { case memory, file, pipe, zstd }

  static let grammars: [Grammar] = [
    Grammar(
      name: "audit",
      patterns: [
        .init(
          #"%{TIME:at} %{WORD:[who][name]} (?:%{NUM:[who][id]:int}|-) %{NUM:size:float} %{REST:message}"#,
          name: "full"),
        .init(#"%{TIME:at} (?<flag>true|FALSE|maybe);(?<json>[^;]*);(?<gap>[^;]*)"#, name: "short"),
      ],
      time: TimeRule(
        field: FieldPath(["at"]), formats: ["%Y-%m-%d %H:%M:%S.%f", "%b %e %H:%M:%S"]),
      types: [FieldPath(["flag"]): .bool, FieldPath(["json"]): .json], nulls: ["-", "none"],
      set: [.init(FieldPath(["app"]), .string("a\"b"))]),
    Grammar(name: "pair", pattern: #"(?<key>[^=]*)=(?<value>.*)"#),
  ]

  static func library() throws -> PatternLibrary {
    var library = PatternLibrary()
    try library.define(
      "TIME", #"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d+|[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d"#)
    try library.define("WORD", #"\w+"#)
    try library.define("NUM", #"[-+]?[0-9.eE]+"#)
    try library.define("REST", ".*")
    return library
  }

  /// Lines of every fate: matched by each pattern, coerced, null, bad bytes, over the limit, empty.
  static let lines: [[UInt8]] = [
    Array("2026-03-01 10:00:00.040 alice 17 2.50 opened \"x\"\t\\".utf8),
    Array("2026-03-01 10:00:00.1 bob - 1e999 too large".utf8),
    Array("Feb 29 23:59:59 carol 007 -0 leap é\u{2028}\u{85}".utf8),
    Array("2026-13-01 10:00:00.1 dave 9007199254740993 0.1000 no such month".utf8),
    Array("Mar  1 00:00:00 true;{\"a\":[1,2.50,null]};none".utf8),
    Array("Mar  1 00:00:01 maybe;{\"a\":1,\"a\":2};x".utf8),
    Array("Mar  1 00:00:02 FALSE;\"\\ud800\";".utf8),
    [0x6B, 0x3D, 0xFF, 0xFE, 0xC3, 0x28, 0xE2, 0x82, 0x3D, 0x00, 0x1B, 0x5B, 0x7F],
    [],
    Array("nothing that matches".utf8),
    Array(repeating: UInt8(ascii: "y"), count: 299) + Array("é=".utf8),
    Array("k=".utf8) + Array(repeating: 0x22, count: 200),
    Array("a\rb=c\r".utf8),
    Array("k=".utf8) + Array(repeating: UInt8(ascii: "z"), count: 5000),
    Array("last=line without an end".utf8),
  ]

  static func input(_ end: String) -> [UInt8] { Array(lines.joined(separator: Array(end.utf8))) }

  @Test(arguments: Source.allCases, [1, 7, 64, 65_536])
  func sameBytesOnEveryPath(source: Source, block: Int) throws {
    for end in ["\n", "\r\n"] {
      let input = Self.input(end)
      var reference = ReferenceAdapter(grammars: Self.grammars, library: try Self.library())
      reference.lineLimit = 300
      let expected = try reference.events(of: input)
      for usesJIT in [true, false] {
        let set = try GrammarSet(
          Self.grammars, library: Self.library(), options: .init(usesJIT: usesJIT))
        let actual = try Self.run(set, input, source, block)
        #expect(
          actual == expected, "\(source) block \(block) jit \(usesJIT) end \(end.debugDescription)")
      }
    }
  }

  /// Runs an adapter over an input that comes the given way.
  static func run(
    _ set: GrammarSet, _ input: [UInt8], _ source: Source, _ block: Int
  ) throws -> String {
    var options = Adapter.Options()
    options.lineLimit = 300
    options.presentSeconds = SampleCheck.presentSeconds
    var adapter = Adapter(set, options: options)
    var sink = MemorySink()
    switch source {
    case .memory:
      var memory = MemorySource(input, blockSize: block)
      try adapter.run(from: &memory, to: &sink)
    case .file:
      let path = NSTemporaryDirectory() + "path-matrix-\(UUID().uuidString)"
      defer { try? FileManager.default.removeItem(atPath: path) }
      try Data(input).write(to: URL(filePath: path))
      let file = try InputFile(path: path)
      var source = Throttled(base: DescriptorSource(file.descriptor, name: path), most: block)
      try adapter.run(from: &source, to: &sink)
    case .pipe:
      let pipe = Pipe()
      let writer = Thread {
        var rest = input[...]
        while !rest.isEmpty {
          let piece = rest.prefix(block)
          rest = rest.dropFirst(block)
          try? pipe.fileHandleForWriting.write(contentsOf: Data(piece))
        }
        try? pipe.fileHandleForWriting.close()
      }
      writer.start()
      var source = DescriptorSource(pipe.fileHandleForReading.fileDescriptor)
      try adapter.run(from: &source, to: &sink)
    case .zstd:
      #if Zstd
        let packed = compressed(input)
        var source = ZstdDetectingSource(MemorySource(packed, blockSize: block), name: "memory")
        try adapter.run(from: &source, to: &sink)
      #else
        var memory = MemorySource(input, blockSize: block)
        try adapter.run(from: &memory, to: &sink)
      #endif
    }
    #expect(adapter.ledger.isBalanced)
    #expect(adapter.ledger.bytesRead == UInt64(input.count))
    return String(decoding: sink.bytes, as: UTF8.self)
  }

  #if Zstd
    /// The input as two zstd frames, the first of which ends inside a line.
    private static func compressed(_ input: [UInt8]) -> [UInt8] {
      let middle = input.count / 2 + 1
      return frame(Array(input[..<middle])) + frame(Array(input[middle...]))
    }

    private static func frame(_ input: [UInt8]) -> [UInt8] {
      let capacity = ZSTD_compressBound(input.count)
      return unsafe [UInt8](unsafeUninitializedCapacity: capacity) { out, count in
        // SAFETY: the capacity is what the library asks for, and the input lives through the call.
        count = unsafe input.withUnsafeBytes {
          unsafe ZSTD_compress(out.baseAddress, capacity, $0.baseAddress, $0.count, 3)
        }
      }
    }
  #endif
}

/// A source that reads a few bytes at a time from another.
struct Throttled<Base: ByteSource>: ByteSource {
  var base: Base
  let most: Int

  mutating func read(into block: inout OutputSpan<UInt8>) throws(InputError) {
    let wanted = min(most, block.freeCapacity)
    var bytes: [UInt8] = []
    var failure: InputError?
    bytes = unsafe [UInt8](unsafeUninitializedCapacity: wanted) { buffer, count in
      var span = unsafe OutputSpan(buffer: buffer, initializedCount: 0)
      do throws(InputError) { try base.read(into: &span) } catch { failure = error }
      count = unsafe span.finalize(for: buffer)
    }
    if let failure { throw failure }
    for byte in bytes { block.append(byte) }
  }

  mutating func wouldWait() -> Bool { base.wouldWait() }
}
