// SPDX-License-Identifier: Apache-2.0

#if Zstd
  import CZstd

  /// Makes zstd data for tests with the library's own compressor.
  struct Compressor {
    var level: Int32 = 3
    var checksum = true
    var windowLog: Int32 = 0
    var contentSize = false

    /// One frame with a block of its own for each part, and where each part is flushed.
    func frame(parts: [[UInt8]]) -> (bytes: [UInt8], flushed: [Int]) {
      // SAFETY: made here, freed once at the end, used by nothing else.
      let context = unsafe makeContext()
      defer { unsafe _ = ZSTD_freeCCtx(context) }
      var bytes: [UInt8] = []
      var flushed: [Int] = []
      for part in parts {
        unsafe bytes += Self.run(context, part, ZSTD_e_flush)
        flushed.append(bytes.count)
      }
      unsafe bytes += Self.run(context, [], ZSTD_e_end)
      return (bytes, flushed)
    }

    /// One frame.
    func frame(_ content: [UInt8]) -> [UInt8] {
      // SAFETY: made here, freed once at the end, used by nothing else.
      let context = unsafe makeContext()
      defer { unsafe _ = ZSTD_freeCCtx(context) }
      return unsafe Self.run(context, content, ZSTD_e_end)
    }

    private func makeContext() -> OpaquePointer? {
      let context = unsafe ZSTD_createCCtx()
      for (parameter, value) in [
        (ZSTD_c_compressionLevel, level), (ZSTD_c_checksumFlag, checksum ? 1 : 0),
        (ZSTD_c_windowLog, windowLog), (ZSTD_c_contentSizeFlag, contentSize ? 1 : 0),
      ] {
        // SAFETY: the context is live; an unknown parameter gives an error.
        let status = unsafe ZSTD_CCtx_setParameter(context, parameter, value)
        precondition(ZSTD_isError(status) == 0)
      }
      return unsafe context
    }

    private static func run(
      _ context: OpaquePointer?, _ content: [UInt8], _ directive: ZSTD_EndDirective
    ) -> [UInt8] {
      // A compressor that asks for more room gets it by the bound; blocks flushed alone need a bit.
      let capacity = ZSTD_compressBound(content.count) + 1024
      // SAFETY: both buffers are live in the closures, and their sizes are given.
      return unsafe [UInt8](unsafeUninitializedCapacity: capacity) { target, count in
        unsafe content.withUnsafeBufferPointer { source in
          var input = unsafe ZSTD_inBuffer(src: source.baseAddress, size: source.count, pos: 0)
          var output = unsafe ZSTD_outBuffer(dst: target.baseAddress, size: target.count, pos: 0)
          let rest = unsafe ZSTD_compressStream2(context, &output, &input, directive)
          precondition(rest == 0, "the bound was too small")
          unsafe count = output.pos
        }
      }
    }
  }

  /// A skippable frame; `declared` is the length that its header claims.
  func skippableFrame(_ content: [UInt8], variant: UInt8 = 0, declared: UInt32? = nil) -> [UInt8] {
    let length = declared ?? UInt32(content.count)
    return [0x50 + variant, 0x2A, 0x4D, 0x18]
      + (0..<4).map { UInt8(truncatingIfNeeded: length >> UInt32(8 * $0)) } + content
  }

  /// Log-like lines, so that blocks are compressed ones; `seed` makes them differ.
  func logText(byteCount: Int, seed: UInt64 = 1) -> [UInt8] {
    var random = SeededRandom(seed: seed)
    var text: [UInt8] = []
    while text.count < byteCount {
      text += Array(
        "2026-03-01 10:00:0\(random.next() % 10) ERROR rc=\(random.next() % 1000) ".utf8)
      text += Array("cannot open \"ledger-\(random.next() % 100_000)\"\n".utf8)
    }
    return Array(text.prefix(byteCount))
  }

  /// Incompressible bytes, so that blocks are raw ones.
  func noise(byteCount: Int, seed: UInt64 = 1) -> [UInt8] {
    var random = SeededRandom(seed: seed)
    return (0..<byteCount).map { _ in UInt8(truncatingIfNeeded: random.next() >> 32) }
  }
#endif

/// A small generator with a seed that a failing test can print (splitmix64).
struct SeededRandom: RandomNumberGenerator {
  var seed: UInt64

  mutating func next() -> UInt64 {
    seed &+= 0x9E37_79B9_7F4A_7C15
    var value = seed
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
