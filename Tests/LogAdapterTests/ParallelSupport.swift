// SPDX-License-Identifier: Apache-2.0

import Grok
import Testing

@testable import LogAdapter

#if Zstd
  import CZstd
#endif

/// All that a run leaves, to be compared.
struct Outcome: Equatable {
  var events: String
  var diverted: String
  var ledger: Ledger
  var firstUnmatchedLine: [UInt8]?
  var error: AdapterError?
  /// The zstd frames that the source counted.
  var frames: UInt64
}

/// A source of bytes in blocks, which may fail at its end.
struct EndingSource: ByteSource, Sendable {
  var bytes: [UInt8]
  var blockSize = 1000
  var failure: InputError?
  private var position = 0

  init(_ bytes: [UInt8], blockSize: Int = 1000, failure: InputError? = nil) {
    self.bytes = bytes
    self.blockSize = blockSize
    self.failure = failure
  }

  mutating func read(into block: inout OutputSpan<UInt8>) throws(InputError) {
    let count = min(bytes.count - position, block.freeCapacity, blockSize)
    if count == 0, let failure { throw failure }
    for index in position..<position + count { block.append(bytes[index]) }
    position += count
  }

  mutating func wouldWait() -> Bool { false }
}

/// A sink that takes so many bytes and then fails.
struct FullSink: ByteSink, Sendable {
  var room: Int
  var taken: [UInt8] = []

  mutating func write(_ bytes: Span<UInt8>) throws(OutputError) {
    guard bytes.count <= room else { throw OutputError(message: "full") }
    room -= bytes.count
    for index in bytes.indices { taken.append(bytes[index]) }
  }
}

extension Outcome {
  /// Adapts on one thread.
  init(
    onOneThread source: EndingSource, _ set: GrammarSet, _ options: Adapter.Options
  ) {
    var adapter = Adapter(set, options: options)
    var source = ZstdDetectingSource(source, name: "memory")
    var (sink, rest) = (MemorySink(), MemorySink())
    do throws(AdapterError) {
      try adapter.run(from: &source, input: Self.input, to: &sink, unmatched: &rest)
    } catch {
      self.error = error
    }
    events = String(decoding: sink.bytes, as: UTF8.self)
    diverted = String(decoding: rest.bytes, as: UTF8.self)
    (ledger, firstUnmatchedLine) = (adapter.ledger, adapter.firstUnmatchedLine)
    frames = source.frameCount + source.frameCountWithoutChecksum << 32
  }

  /// Adapts on several threads, twice the same for the second time not to depend on the first.
  init(
    _ source: EndingSource, _ set: GrammarSet, _ options: Adapter.Options, jobs: Int,
    _ limits: ParallelLimits
  ) {
    var adapter = ParallelAdapter(set, options: options, jobs: jobs, limits: limits)
    var source = ZstdDetectingSource(source, name: "memory")
    var (sink, rest) = (MemorySink(), MemorySink())
    do throws(AdapterError) {
      try adapter.run(
        from: &source, input: Self.input, byteCount: 1, to: &sink, unmatched: &rest)
    } catch {
      self.error = error
    }
    events = String(decoding: sink.bytes, as: UTF8.self)
    diverted = String(decoding: rest.bytes, as: UTF8.self)
    (ledger, firstUnmatchedLine) = (adapter.ledger, adapter.firstUnmatchedLine)
    frames = source.frameCount + source.frameCountWithoutChecksum << 32
  }

  static let input = InputDescription(
    name: "a.log", modificationSeconds: 1_700_000_000, identity: 7)
}

extension ParallelLimits {
  /// Sizes so small that everything happens in a few lines.
  static func tiny(_ chunkSize: Int, output: Int = 1024, frame: Int = 1 << 20) -> ParallelLimits {
    var limits = ParallelLimits(jobs: 2)
    limits.chunkSize = chunkSize
    limits.outputThreshold = output
    limits.frameLimit = frame
    limits.smallestInput = 0
    return limits
  }
}

#if Zstd
  /// One zstd frame with a checksum.
  func zstdFrame(_ content: some Collection<UInt8>, checksum: Bool = true) -> [UInt8] {
    let content = Array(content)
    let capacity = ZSTD_compressBound(content.count)
    return unsafe [UInt8](unsafeUninitializedCapacity: capacity) { out, count in
      let context = unsafe ZSTD_createCCtx()
      defer { unsafe _ = ZSTD_freeCCtx(context) }
      unsafe ZSTD_CCtx_setParameter(context, ZSTD_c_checksumFlag, checksum ? 1 : 0)
      unsafe count = content.withUnsafeBufferPointer {
        unsafe ZSTD_compress2(context, out.baseAddress, capacity, $0.baseAddress, $0.count)
      }
    }
  }

  /// The content as frames of so many bytes of it, every third one after a skippable frame.
  func zstdFrames(_ content: [UInt8], of size: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    for (index, start) in stride(from: 0, to: content.count, by: size).enumerated() {
      if index % 3 == 2 { bytes += [0x50, 0x2A, 0x4D, 0x18, 3, 0, 0, 0, 1, 2, 3] }
      bytes += zstdFrame(
        content[start..<min(start + size, content.count)], checksum: index % 2 == 0)
    }
    return bytes
  }
#endif
