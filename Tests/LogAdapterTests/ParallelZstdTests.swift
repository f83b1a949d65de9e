// SPDX-License-Identifier: Apache-2.0

#if Zstd
  import Grok
  import Testing

  @testable import LogAdapter

  /// zstd data decoded on several threads is what one thread decodes, to the last error.
  @Suite struct ParallelZstdTests {
    static func check(
      _ packed: [UInt8], failure: InputError? = nil, _ comment: Comment,
      fails: Bool = false, at location: Testing.SourceLocation = #_sourceLocation
    ) throws {
      let set = try ParallelAdapterTests.set()
      let options = ParallelAdapterTests.options()
      for blockSize in [13, 100_000] {
        let source = EndingSource(packed, blockSize: blockSize, failure: failure)
        let expected = Outcome(onOneThread: source, set, options)
        #expect((expected.error != nil) == fails, comment, sourceLocation: location)
        for (jobs, chunkSize) in [(2, 50), (4, 700), (7, 100_000)] {
          // Frames above the limit go on one thread; 0 sends all there.
          for frame in [0, 3000, 200_000, 1 << 20] {
            let limits = ParallelLimits.tiny(chunkSize, frame: frame)
            var actual = Outcome(source, set, options, jobs: jobs, limits)
            // After an error nobody asks, and frames were taken that may not have been good.
            if fails { actual.frames = expected.frames }
            #expect(
              actual == expected,
              "\(comment), jobs \(jobs) chunks \(chunkSize) frames \(frame) blocks \(blockSize)",
              sourceLocation: location)
          }
        }
      }
    }

    static let text = ParallelAdapterTests.text(lines: 300, last: "no line end")

    @Test(arguments: [1, 100, 4000, 1_000_000])
    func framesOfEverySize(size: Int) throws {
      let text = size == 1 ? Array(Self.text.prefix(500)) : Self.text
      try Self.check(zstdFrames(text, of: size), "frames of \(size)")
    }

    @Test(arguments: [300, 3000, 20_000])
    func largeFramesBetweenSmallOnes(size: Int) throws {
      let small = zstdFrames(Array(Self.text.prefix(20_000)), of: size)
      try Self.check(small + zstdFrame(Self.text) + small + zstdFrame(Self.text), "small \(size)")
    }

    @Test func aCutAnywhere() throws {
      let packed = zstdFrames(Self.text, of: 9000)
      for count in stride(from: 5, to: packed.count - 1, by: packed.count / 9) {
        try Self.check(Array(packed.prefix(count)), "cut at \(count)", fails: true)
      }
    }

    @Test func aFailingBase() throws {
      let packed = zstdFrames(Self.text, of: 9000)
      let failure = InputError(.system, input: "memory", message: "interrupted")
      for count in [6, packed.count / 2, packed.count] {
        try Self.check(
          Array(packed.prefix(count)), failure: failure, "failure at \(count)", fails: true)
      }
    }

    @Test func damagedContentIsFoundByItsChecksum() throws {
      var packed = zstdFrame(Self.text)
      // The last four bytes are the checksum.
      packed[packed.count - 1] ^= 1
      try Self.check(
        zstdFrame(Self.text) + packed + zstdFrame(Self.text), "wrong checksum", fails: true)
    }

    @Test func damagedBlocksAndHeaders() throws {
      let packed = zstdFrames(Self.text, of: 9000)
      let first = zstdFrame(Self.text.prefix(9000)).count
      for place in [first, first + 4, first + 9, first + 12] {
        var damaged = packed
        damaged[place] ^= 0x16
        let set = try ParallelAdapterTests.set()
        let options = ParallelAdapterTests.options()
        let source = EndingSource(damaged)
        let expected = Outcome(onOneThread: source, set, options)
        var actual = Outcome(source, set, options, jobs: 3, .tiny(100))
        if expected.error != nil { actual.frames = expected.frames }
        #expect(actual == expected, "damage at \(place)")
      }
    }

    @Test func somethingElseAfterTheLastFrame() throws {
      try Self.check(zstdFrames(Self.text, of: 9000) + Array("tail".utf8), "trailing", fails: true)
    }

    @Test func framesAreTakenWholeAndDecodedApart() throws {
      let packed = zstdFrames(Self.text, of: 9000)
      var source = ZstdDetectingSource(EndingSource(packed), name: "memory")
      var frames = ZstdFrames()
      var count = 0
      while source.takeFrames(wanted: 1, limit: 1 << 20, into: &frames) { count += 1 }
      #expect(count == (Self.text.count + 8999) / 9000 + count / 4)
      #expect(source.consumedByteCount == UInt64(packed.count))
    }
  }
#endif
