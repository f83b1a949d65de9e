// SPDX-License-Identifier: Apache-2.0

#if Zstd
  import LogAdapter
  import Testing

  @Suite struct ZstdLiveTests {
    static let parts = [
      Array("one\n".utf8), logText(byteCount: 64), noise(byteCount: 300),
      logText(byteCount: 140_000), Array("five\n".utf8), noise(byteCount: 128),
    ]

    @Test(arguments: [1, 4, 64, 128, 65_536, 200_000], [1, 7, 65_536])
    func whatTheWriterFlushedComesOutBeforeTheSourceWaits(block: Int, chunk: Int) throws {
      let frame = Compressor().frame(parts: Self.parts)
      let base = ScriptedSource(frame.bytes, chunk: chunk, stalls: Set(frame.flushed))
      var source = try ZstdSource(base, name: "t")
      var bytes: [UInt8] = []
      var expected: [UInt8] = []
      for (index, part) in Self.parts.enumerated() {
        expected += part
        while !source.wouldWait() {
          guard try readOnce(&source, block: block, onto: &bytes) else { break }
        }
        #expect(bytes == expected, "part \(index)")
        #expect(base.waitCount == index)
        // The reader has nothing left to do, so it reads on, and only now the base waits.
        let more = try readOnce(&source, block: block, onto: &bytes)
        #expect(base.waitCount == index + 1)
        #expect(more == (index + 1 < Self.parts.count))
      }
      #expect(bytes == expected)
    }

    @Test(arguments: [1, 64, 65_536])
    func aSourceWaitsWhenWhatArrivedOfABlockGivesNothing(block: Int) throws {
      let content = logText(byteCount: 564)
      let frame = Compressor().frame(parts: [Array(content[..<64]), Array(content[64...])])
      for stall in 1..<frame.bytes.count {
        let base = ScriptedSource(frame.bytes, stalls: [stall])
        var source = try ZstdSource(base, name: "t")
        var bytes: [UInt8] = []
        while !source.wouldWait() {
          guard try readOnce(&source, block: block, onto: &bytes) else { break }
        }
        #expect(base.position == stall)
        #expect(base.waitCount == 0)
        let flushed = frame.flushed.filter { $0 <= stall }.count
        // More may come: libzstd gives the bytes of a raw block as they arrive.
        #expect(bytes.count >= [0, 64, 564][flushed], "stall \(stall)")
        #expect(content.starts(with: bytes), "stall \(stall)")
      }
    }

    @Test func anErrorThatWaitingFindsIsThrownByTheNextRead() throws {
      let parts = [logText(byteCount: 64), logText(byteCount: 64)]
      var frame = Compressor().frame(parts: parts)
      frame.bytes[frame.flushed[0]] |= 0b110
      var source = try ZstdSource(ScriptedSource(frame.bytes), name: "t")
      var bytes: [UInt8] = []
      for _ in 0..<64 {
        let waits = source.wouldWait()
        #expect(!waits)
        _ = try readOnce(&source, block: 1, onto: &bytes)
      }
      #expect(bytes == parts[0])
      let waitsBefore = source.wouldWait()
      let outcome = drain(&source)
      let waitsAfter = source.wouldWait()
      #expect(!waitsBefore && !waitsAfter)
      #expect(outcome.bytes == [])
      #expect(outcome.error?.byteOffset == UInt64(frame.flushed[0]))
    }
  }
#endif
