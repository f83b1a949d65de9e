// SPDX-License-Identifier: Apache-2.0

import LogAdapter
import Testing

/// A frame with a raw block, written by hand so that builds without zstd have one.
private let rawFrame: [UInt8] =
  [0x28, 0xB5, 0x2F, 0xFD, 0x20, 2, 0x11, 0, 0] + Array("x\n".utf8)

private func detect(
  _ input: [UInt8], chunk: Int = 65_536, block: Int = 65_536, requiresZstd: Bool = false
) -> Outcome {
  var source = ZstdDetectingSource(
    ScriptedSource(input, chunk: chunk), name: "in", requiresZstd: requiresZstd)
  return drain(&source, block: block)
}

@Suite struct ZstdDetectingSourceTests {
  @Test(arguments: [
    "", "\n", "a", "ab\n", "abc", "line one\nline two\n", "(", "((", "P", "P*", "P*M", "P*M text\n",
    "\"quoted\"\n", "$x", "%", "_*M",
  ])
  func textPassesThrough(text: String) {
    let bytes = Array(text.utf8)
    for (chunk, block) in [(1, 1), (1, 64), (2, 3), (3, 1), (7, 2), (65_536, 65_536)] {
      #expect(detect(bytes, chunk: chunk, block: block) == Outcome(bytes: bytes))
    }
  }

  @Test(
    arguments: [
      [0x28, 0xB5], [0x28, 0xB5, 0x2F], [0x28, 0xB5, 0x2F, 0xFE, 0], [0x29, 0xB5, 0x2F, 0xFD],
      [0x1F, 0xB5, 0x2F, 0xFD], [0x60, 0x2A, 0x4D, 0x18], [0x50, 0x2A, 0x4D, 0x19],
    ] as [[UInt8]])
  func nearlyAMagicNumberPassesThrough(bytes: [UInt8]) {
    for chunk in [1, 2, 3, 65_536] {
      #expect(detect(bytes, chunk: chunk, block: 1) == Outcome(bytes: bytes))
    }
  }

  @Test func longTextPassesThroughInTheSizesOfTheBase() {
    let bytes = (0..<200_000).map { UInt8(truncatingIfNeeded: $0 % 251 + 1) }
    for (chunk, block) in [(65_536, 65_536), (1000, 64), (64, 1000)] {
      #expect(detect(bytes, chunk: chunk, block: block) == Outcome(bytes: bytes))
    }
  }

  @Test func whatCannotBecomeZstdGoesOnAtOnce() throws {
    for text in ["a", "\n", "(x", "P*Mx"] {
      let base = ScriptedSource(Array(text.utf8), chunk: 1, stalls: [text.utf8.count])
      var source = ZstdDetectingSource(base, name: "in")
      var bytes: [UInt8] = []
      while !source.wouldWait() {
        guard try readOnce(&source, onto: &bytes) else { break }
      }
      #expect(bytes == Array(text.utf8))
      #expect(base.waitCount == 0)
    }
  }

  @Test func aPrefixOfAMagicNumberWaitsForMore() throws {
    let base = ScriptedSource(Array("(a".utf8), stalls: [1])
    var source = ZstdDetectingSource(base, name: "in")
    let wouldWait = source.wouldWait()
    #expect(wouldWait)
    let outcome = drain(&source)
    #expect(outcome == Outcome(bytes: Array("(a".utf8)))
    let consumedByteCount = source.consumedByteCount
    #expect(consumedByteCount == 2)
    let isZstd = source.isZstd
    #expect(!isZstd)
  }

  @Test func theFirstBytesComeOutBeforeAnErrorOfTheBase() {
    let failure = InputError(.system, input: "in", message: "input/output error")
    for text in ["", "(", "abc", "abcdefgh"] {
      var source = ZstdDetectingSource(
        ScriptedSource(Array(text.utf8), failure: failure), name: "in")
      let outcome = drain(&source)
      #expect(outcome == Outcome(bytes: Array(text.utf8), error: failure))
    }
  }

  @Test(arguments: ["plain\n", "a", "P*Mx"])
  func textIsAnErrorWhereZstdIsRequired(text: String) {
    for chunk in [1, 65_536] {
      let outcome = detect(Array(text.utf8), chunk: chunk, requiresZstd: true)
      #expect(outcome.bytes == [])
      #expect(outcome.error?.code == .damaged)
      #expect(outcome.error?.message == "is not zstd data")
    }
  }

  @Test func anEmptyFileIsFineWhereZstdIsRequired() {
    #expect(detect([], requiresZstd: true) == Outcome())
  }

  #if Zstd
    @Test(arguments: [1, 2, 3, 7, 64, 65_536])
    func zstdDataIsDecoded(chunk: Int) {
      let content = logText(byteCount: 5_000)
      let file = skippableFrame([9]) + Compressor(checksum: false).frame(content) + rawFrame
      for requiresZstd in [false, true] {
        var source = ZstdDetectingSource(
          ScriptedSource(file, chunk: chunk), name: "in", requiresZstd: requiresZstd)
        let outcome = drain(&source, block: 64)
        #expect(outcome == Outcome(bytes: content + Array("x\n".utf8)))
        let isZstd = source.isZstd
        #expect(isZstd)
        let frameCount = source.frameCount
        #expect(frameCount == 2)
        let frameCountWithoutChecksum = source.frameCountWithoutChecksum
        #expect(frameCountWithoutChecksum == 2)
        let consumedByteCount = source.consumedByteCount
        #expect(consumedByteCount == UInt64(file.count))
      }
    }

    @Test func damageHasTheInputsNameAndOffset() {
      let error = detect(rawFrame + [0]).error
      #expect(
        error?.description == "in: data that is not zstd follows the last frame at byte 11")
    }

    @Test(arguments: 1...3)
    func aMagicNumberCutOffIsATruncationWhereZstdIsRequired(count: Int) {
      let error = detect(Array(rawFrame.prefix(count)), chunk: 1, requiresZstd: true).error
      #expect(error?.code == .damaged)
      #expect(error?.byteOffset == UInt64(count))
      #expect(error?.message.contains("truncated") == true)
    }

    @Test func anOldFormatIsRefusedByName() {
      let error = detect([0x25, 0xB5, 0x2F, 0xFD, 1, 2, 3]).error
      #expect(error?.code == .unsupported)
      #expect(error?.message.contains("zstd 0.5") == true)
    }
  #else
    @Test(arguments: [1, 65_536])
    func zstdDataIsUnsupportedInABuildWithoutZstd(chunk: Int) {
      for requiresZstd in [false, true] {
        let outcome = detect(rawFrame, chunk: chunk, requiresZstd: requiresZstd)
        #expect(outcome.bytes == [])
        #expect(outcome.error?.code == .unsupported)
        #expect(outcome.error?.message.contains("built without zstd") == true)
      }
    }
  #endif
}
