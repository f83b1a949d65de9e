// SPDX-License-Identifier: Apache-2.0

#if Zstd
  import LogAdapter
  import Testing
  import Zstd

  /// What a source gives for this compressed input.
  private func decode(
    _ compressed: [UInt8], chunk: Int = 65_536, block: Int = 65_536, windowLogMax: Int = 23
  ) throws -> Outcome {
    var source = try ZstdSource(
      ScriptedSource(compressed, chunk: chunk), name: "t.zst", windowLogMax: windowLogMax)
    return drain(&source, block: block)
  }

  private let sizes = [1, 7, 64, 65_536]

  @Suite struct ZstdSourceTests {
    @Test(arguments: [0, 1, 100, 5_000, 131_072, 300_000])
    func contentSurvivesEveryChunkAndBlockSize(byteCount: Int) throws {
      for content in [logText(byteCount: byteCount), noise(byteCount: byteCount)] {
        for checksum in [true, false] {
          let frame = Compressor(checksum: checksum, contentSize: !checksum).frame(content)
          for (chunk, block) in [(1, 65_536), (65_536, 1), (7, 64), (64, 7), (65_536, 131_072)] {
            let outcome = try decode(frame, chunk: chunk, block: block)
            #expect(outcome.error == nil)
            #expect(outcome.bytes == content, "chunk \(chunk) block \(block)")
          }
        }
      }
    }

    @Test func concatenatedFramesAreOneStreamAndALineMaySpanThem() throws {
      let frames = ["one\ntw", "o\nthr", "", "ee\n"].map { Compressor().frame(Array($0.utf8)) }
      for chunk in sizes {
        let outcome = try decode(frames.flatMap { $0 }, chunk: chunk)
        #expect(outcome == Outcome(bytes: Array("one\ntwo\nthree\n".utf8)))
      }
    }

    @Test func aCutAnywhereGivesAllWholeBlocksAndTheOffsetOfTheCut() throws {
      let parts = (1...4).map { logText(byteCount: 40 * $0, seed: UInt64($0)) }
      let first = Compressor().frame(parts: parts)
      let skipped = skippableFrame([1, 2, 3])
      let second = Compressor(checksum: false).frame(Array("last\n".utf8))
      let file = first.bytes + skipped + second
      let content = parts.flatMap { $0 } + Array("last\n".utf8)
      let boundaries = [
        0, first.bytes.count, first.bytes.count + skipped.count, file.count,
      ]
      for cut in 0...file.count {
        for (chunk, block) in [(65_536, 65_536), (1, 64), (7, 1)] {
          let outcome = try decode(Array(file.prefix(cut)), chunk: chunk, block: block)
          #expect(content.starts(with: outcome.bytes), "cut \(cut)")
          let wholeParts = first.flushed.filter { $0 <= cut }.count
          #expect(outcome.bytes.count >= parts.prefix(wholeParts).joined().count, "cut \(cut)")
          if boundaries.contains(cut) {
            #expect(outcome.error == nil, "cut \(cut)")
          } else {
            #expect(outcome.error?.code == .damaged, "cut \(cut)")
            #expect(outcome.error?.byteOffset == UInt64(cut), "cut \(cut)")
            #expect(outcome.error?.message.contains("truncated") == true, "cut \(cut)")
          }
        }
      }
    }

    @Test func aFlippedBitNeverGivesOtherBytesUnderAChecksum() throws {
      let content = logText(byteCount: 300)
      let frame = Compressor().frame(content)
      var harmless = 0
      for bit in 0..<(8 * frame.count) {
        var damaged = frame
        damaged[bit / 8] ^= 1 << UInt8(bit % 8)
        let outcome = try decode(damaged)
        if outcome.error == nil {
          // Reserved and padding bits, and the window size, may differ.
          #expect(outcome.bytes == content, "bit \(bit)")
          harmless += 1
        }
      }
      #expect(harmless < frame.count / 2)
    }

    @Test func aFlippedBitWithoutAChecksumEndsOneWayOrTheOther() throws {
      let frame = Compressor(checksum: false).frame(logText(byteCount: 300))
      for bit in 0..<(8 * frame.count) {
        var damaged = frame
        damaged[bit / 8] ^= 1 << UInt8(bit % 8)
        for chunk in [1, 65_536] {
          let outcome = try decode(damaged, chunk: chunk)
          #expect(outcome.error != nil || outcome.bytes.count <= 131_072)
        }
      }
    }

    @Test func aWrongChecksumIsReportedAfterTheContent() throws {
      let content = logText(byteCount: 1000)
      var frame = Compressor().frame(content)
      frame[frame.count - 1] ^= 1
      for chunk in sizes {
        let outcome = try decode(frame, chunk: chunk, block: 100)
        #expect(outcome.bytes == content)
        #expect(outcome.error?.code == .damaged)
        #expect(outcome.error?.message.contains("checksum") == true)
        #expect(outcome.error?.byteOffset == UInt64(frame.count - 4))
      }
    }

    @Test func allBlocksBeforeADamagedOneComeOut() throws {
      let parts = (0..<20).map { logText(byteCount: 100, seed: UInt64($0)) }
      let frame = Compressor().frame(parts: parts)
      for damagedPart in 1..<20 {
        var bytes = frame.bytes
        let header = frame.flushed[damagedPart - 1]
        // Block type 3 is reserved.
        bytes[header] |= 0b110
        for (chunk, block) in [(65_536, 65_536), (65_536, 100), (1, 7)] {
          let outcome = try decode(bytes, chunk: chunk, block: block)
          #expect(outcome.bytes == Array(parts.prefix(damagedPart).joined()))
          #expect(outcome.error?.code == .damaged)
          #expect(outcome.error?.byteOffset == UInt64(header))
        }
      }
    }

    @Test func whatAFailingBaseGaveComesOutBeforeItsError() throws {
      let failure = InputError(.system, input: "t.zst", message: "input/output error")
      let parts = [logText(byteCount: 100), logText(byteCount: 50)]
      let frame = Compressor().frame(parts: parts)
      var source = try ZstdSource(
        ScriptedSource(Array(frame.bytes.prefix(frame.flushed[1])), failure: failure), name: "t")
      let outcome = drain(&source)
      #expect(outcome == Outcome(bytes: parts.flatMap { $0 }, error: failure))
    }

    @Test(arguments: 0..<UInt8(16))
    func everyKindOfSkippableFrameIsSkipped(variant: UInt8) throws {
      let content = Array("x\n".utf8)
      let frame = Compressor().frame(content)
      for length in [0, 1, 3, 200_000] {
        let skipped = skippableFrame(noise(byteCount: length), variant: variant)
        for chunk in [7, 65_536] {
          #expect(try decode(skipped + frame + skipped, chunk: chunk) == Outcome(bytes: content))
        }
      }
      #expect(try decode(skippableFrame([], variant: variant)) == Outcome())
    }

    @Test func anEndInsideASkippableFrameIsATruncation() throws {
      let frame = Compressor().frame([10])
      let file = frame + skippableFrame([1, 2, 3], declared: 0xFFFF_FFFF)
      let outcome = try decode(file)
      #expect(outcome.bytes == [10])
      #expect(outcome.error?.code == .damaged)
      #expect(outcome.error?.byteOffset == UInt64(file.count))
    }

    @Test(arguments: [
      [0], [0x0A], [0xFF], [UInt8](repeating: 0, count: 512), Array("garbage, long\n".utf8),
      [0x28, 0xB5, 0x2F, 0xFE], [0x50, 0x2A, 0x4D, 0x19], [0x22], [0x1E, 0xB5, 0x2F],
    ])
    func whatFollowsTheLastFrameIsReportedWithItsOffset(garbage: [UInt8]) throws {
      let frame = Compressor().frame(Array("x\n".utf8))
      for chunk in sizes {
        let outcome = try decode(frame + garbage, chunk: chunk)
        #expect(outcome.bytes == Array("x\n".utf8))
        #expect(outcome.error?.code == .damaged)
        #expect(outcome.error?.message.contains("follows the last frame") == true)
        #expect(outcome.error?.byteOffset == UInt64(frame.count))
      }
    }

    @Test func noInputIsNoBytes() throws {
      #expect(try decode([]) == Outcome())
    }

    @Test(arguments: 20...41)
    func aWindowOverTheLimitIsRefusedByTheHeaderAlone(windowLog: Int) throws {
      let header: [UInt8] = [0x28, 0xB5, 0x2F, 0xFD, 0, UInt8(windowLog - 10) << 3]
      let outcome = try decode(header)
      #expect(outcome.error?.code == (windowLog > 23 ? .windowTooLarge : .damaged))
      #expect(outcome.error?.byteOffset == (windowLog > 23 ? 0 : 6))
      if windowLog == 27 { #expect(outcome.error?.message.contains("128 MiB") == true) }
      let raised = try decode(header, windowLogMax: 27)
      #expect(raised.error?.code == (windowLog > 27 ? .windowTooLarge : .damaged))
    }

    @Test(arguments: [
      ([0x00, 13 << 3], InputError.Code.damaged),
      ([0x00, 13 << 3 | 1], .windowTooLarge),
      ([0xA0, 0, 0, 0x80, 0], .damaged),
      ([0xA0, 1, 0, 0x80, 0], .windowTooLarge),
      ([0xE0, 255, 255, 255, 255, 255, 255, 255, 255], .windowTooLarge),
    ])
    func theLimitHoldsForFractionsAndForFramesOfOneSegment(
      header: [UInt8], code: InputError.Code
    ) throws {
      #expect(try decode([0x28, 0xB5, 0x2F, 0xFD] + header).error?.code == code)
    }

    @Test func aRaisedLimitDecodesALargeWindow() throws {
      let content = logText(byteCount: 3_000)
      let frame = Compressor(windowLog: 25).frame(parts: [content]).bytes
      #expect(try decode(frame).error?.code == .windowTooLarge)
      #expect(try decode(frame, windowLogMax: 25) == Outcome(bytes: content))
    }

    @Test(arguments: [
      (Array("plain text\n".utf8), InputError.Code.damaged, "is not zstd data"),
      ([0], .damaged, "is not zstd data"), ([0x22], .damaged, "is not zstd data"),
      ([0x1F, 0x8B, 8, 0], .damaged, "is not zstd data"),
      ([0x37, 0xA4, 0x30, 0xEC], .damaged, "is not zstd data"),
      ([0x1E, 0xB5, 0x2F, 0xFD, 0, 0], .unsupported, "zstd 0.1"),
      ([0x22, 0xB5, 0x2F, 0xFD, 0, 0], .unsupported, "zstd 0.2"),
      ([0x27, 0xB5, 0x2F, 0xFD, 0, 0], .unsupported, "zstd 0.7"),
      ([0x28, 0xB5, 0x2F, 0xFD, 0x23, 77, 0, 0, 0, 0], .unsupported, "dictionary 77"),
      ([0x28, 0xB5, 0x2F, 0xFD, 0x21, 5, 0], .unsupported, "dictionary 5"),
      ([0x28, 0xB5, 0x2F, 0xFD, 0x08, 0x58], .damaged, "damaged zstd frame"),
    ])
    func whatIsNotDecodedIsNamed(input: [UInt8], code: InputError.Code, words: String) throws {
      for chunk in [1, 65_536] {
        let error = try decode(input, chunk: chunk).error
        #expect(error?.code == code)
        #expect(error?.message.contains(words) == true, "\(String(describing: error))")
        #expect(error?.byteOffset == 0)
      }
    }

    @Test func aDictionaryIDOfZeroIsNone() throws {
      // One segment, a one-byte id of 0, content size 1, a last raw block of one byte.
      let frame: [UInt8] = [0x28, 0xB5, 0x2F, 0xFD, 0x21, 0, 1, 0x09, 0, 0, 0x41]
      #expect(try decode(frame) == Outcome(bytes: [0x41]))
    }

    @Test func framesWithoutAChecksumAreCounted() throws {
      let with = Compressor().frame([1])
      let without = Compressor(checksum: false).frame([2])
      let file = with + without + skippableFrame([0]) + without
      var source = try ZstdSource(ScriptedSource(file), name: "t")
      let outcome = drain(&source)
      #expect(outcome == Outcome(bytes: [1, 2, 2]))
      let frameCount = source.frameCount
      #expect(frameCount == 3)
      let frameCountWithoutChecksum = source.frameCountWithoutChecksum
      #expect(frameCountWithoutChecksum == 2)
      let consumedByteCount = source.consumedByteCount
      #expect(consumedByteCount == UInt64(file.count))
    }

    @Test func aBombDecodesInConstantMemory() throws {
      let parts = [[UInt8]](repeating: [UInt8](repeating: 0, count: 1 << 20), count: 256)
      let bomb = Compressor(windowLog: 23).frame(parts: parts).bytes
      var decoder = try ZstdDecoder()
      var position = 0
      var total = 0
      var block: [UInt8] = []
      block.reserveCapacity(65_536)
      repeat {
        block.removeAll(keepingCapacity: true)
        let input = bomb
        try block.append(addingCapacity: 65_536) { (span) throws(ZstdError) in
          position += try decoder.decode(
            input.span.extracting(position..<input.count), into: &span)
        }
        total += block.count
      } while !block.isEmpty
      try decoder.finish()
      #expect(total == 256 << 20)
      #expect(decoder.memoryByteCount < (8 << 20) + (512 << 10))
    }

    @Test(.timeLimit(.minutes(1)))
    func aMillionEmptyFramesTakeLinearTime() throws {
      let frame = Compressor(checksum: false).frame([])
      let count = 1_000_000
      var file: [UInt8] = []
      file.reserveCapacity(count * frame.count)
      for _ in 0..<count { file += frame }
      var source = try ZstdSource(ScriptedSource(file), name: "t")
      let outcome = drain(&source)
      #expect(outcome == Outcome())
      let frameCount = source.frameCount
      #expect(frameCount == UInt64(count))
    }

    @Test func mutatedFilesNeitherCrashNorHang() throws {
      let seed = UInt64.random(in: 0 ... .max)
      var random = SeededRandom(seed: seed)
      let file =
        Compressor().frame(logText(byteCount: 2_000)) + skippableFrame([1, 2])
        + Compressor(checksum: false).frame(parts: [noise(byteCount: 300), [7], []]).bytes
      for round in 0..<2_000 {
        var mutated = file
        for _ in 0...Int.random(in: 0..<4, using: &random) {
          let at = Int.random(in: 0..<mutated.count, using: &random)
          switch Int.random(in: 0..<3, using: &random) {
          case 0: mutated[at] = UInt8.random(in: 0...255, using: &random)
          case 1: mutated.remove(at: at)
          default: mutated.insert(UInt8.random(in: 0...255, using: &random), at: at)
          }
        }
        let whole = try decode(mutated)
        let pieces = try decode(mutated, chunk: 7, block: 64)
        #expect(whole == pieces, "seed \(seed) round \(round)")
      }
    }
  }
#endif
