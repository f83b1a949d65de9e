// SPDX-License-Identifier: Apache-2.0

#if Zstd
  import Zstd

  /// Whole zstd frames, taken from a stream so that another thread can decode them.
  struct ZstdFrames: Sendable {
    /// The frames are `bytes[range]`.
    var bytes: [UInt8] = []
    var range = 0..<0
    /// Where in the stream the first one begins.
    var position = ZstdDecoder.Position()
    /// The most bytes that they decode to.
    var contentBound = 0
  }

  extension ZstdStream {
    /// The compressed bytes read at a time to find the end of a frame.
    private static var readAhead: Int { 256 * 1024 }

    /// Takes the next frames, without decoding them, as many as make up `wanted` bytes of content.
    ///
    /// - Parameters:
    ///   - limit: The largest frame taken, in bytes of content or of compressed data.
    ///   - frames: Gets the frames; its old memory is used again.
    /// - Returns: `false` when there is none that can be taken whole: it is over the limit, the data
    ///   ends or is damaged. Then ``read(from:into:)`` goes on where the last frame taken ended, as if
    ///   it had decoded all before.
    mutating func takeFrames<Base: ByteSource & ~Copyable>(
      from base: inout Base, wanted: Int, limit: Int, into frames: inout ZstdFrames
    ) -> Bool {
      guard stagedByte == nil, decoder.isBetweenFrames else { return false }
      // Counted from `position`, since `append` moves what was not consumed.
      var taken = 0
      var end = decoder.position
      frames.position = end
      frames.contentBound = 0
      search: while frames.contentBound < wanted, taken < limit {
        var walk = ZstdFrameWalk()
        while true {
          let step = walk.advance(buffer.span.extracting((position + taken)...))
          guard walk.contentBound <= limit else { break search }
          if step == .ended { break }
          guard case .needs(let count) = step, count <= limit,
            append(from: &base, until: taken + count)
          else { break search }
        }
        taken += walk.byteCount
        frames.contentBound += walk.contentBound
        end.byteCount += UInt64(walk.byteCount)
        end.skippableFrameCount += walk.isSkippable ? 1 : 0
        end.frameCount += walk.isSkippable ? 0 : 1
        end.frameCountWithoutChecksum += walk.isSkippable || walk.hasChecksum ? 0 : 1
      }
      guard taken > 0 else { return false }
      frames.range = position..<position + taken
      swap(&frames.bytes, &buffer)
      buffer.removeAll(keepingCapacity: true)
      buffer.append(contentsOf: frames.bytes[frames.range.upperBound...])
      position = 0
      decoder.move(to: end)
      return true
    }

    /// Reads until `count` bytes wait for the decoder; `false` when the base has no more.
    private mutating func append<Base: ByteSource & ~Copyable>(
      from base: inout Base, until count: Int
    ) -> Bool {
      while buffer.count - position < count {
        if baseHasEnded || baseFailure != nil { return false }
        if position > 0 {
          buffer.removeFirst(position)
          position = 0
        }
        let before = buffer.count
        do throws(InputError) {
          try buffer.append(addingCapacity: max(Self.readAhead, count - before)) {
            (block) throws(InputError) in try base.read(into: &block)
          }
          baseHasEnded = buffer.count == before
        } catch {
          baseFailure = error
        }
      }
      return true
    }
  }
#endif
