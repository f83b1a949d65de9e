// SPDX-License-Identifier: Apache-2.0

#if Zstd
  import Zstd
#endif

/// What one thread has to itself.
final class ParallelWorker: @unchecked Sendable {
  // SAFETY: one thread has it from the start of a run to its end, and no other between two runs but
  // the adapter's owner.

  var adapter: Adapter
  /// The chunk of the present run in which the adapter found its first unmatched line.
  var firstUnmatchedChunk: UInt64?

  #if Zstd
    /// The frames taken last; their memory is used again.
    var frames = ZstdFrames()
    private var decoder: ZstdDecoder?
  #endif

  init(_ grammars: GrammarSet, _ options: Adapter.Options) {
    adapter = Adapter(grammars, options: options)
  }

  /// Gets ready for an input.
  func begin(_ input: InputDescription) {
    adapter.begin(input)
    firstUnmatchedChunk = nil
  }

  /// Adapts as many of a chunk's lines as the buffers hold.
  ///
  /// - Returns: Whether lines are left.
  func adapt(_ chunk: inout Chunk, threshold: Int) -> Bool {
    let isFirst = adapter.firstUnmatchedLine == nil
    let isFull = adapter.adapt(&chunk.lines, threshold: threshold)
    if !isFull, chunk.isEnd { adapter.finish(&chunk.lines, isBrokenOff: chunk.isBrokenOff) }
    if isFirst, adapter.firstUnmatchedLine != nil { firstUnmatchedChunk = chunk.number }
    return isFull
  }

  #if Zstd
    /// Decodes the frames that were taken into a block, of the input with this name.
    func decodeFrames(into block: InputBlock, windowLogMax: Int, input: String) {
      do throws(ZstdError) {
        // A decoder that failed is of no more use, and that its run ends is sure.
        var decoder =
          if let kept = decoder.take() { kept } else {
            try ZstdDecoder(windowLogMax: windowLogMax)
          }
        decoder.move(to: frames.position)
        // One more byte, so that a full block always means that there is more.
        block.reserve(frames.contentBound + 1)
        // A second reference, since the closure below has a hold of `self`'s own.
        let bytes = frames.bytes
        let end = frames.range.upperBound
        var position = frames.range.lowerBound
        repeat {
          if block.isFull { block.reserve(block.count * 2) }
          try block.append { (free) throws(ZstdError) in
            position += try decoder.decode(bytes.span.extracting(position..<end), into: &free)
          }
        } while position < end || decoder.mayHoldOutput
        self.decoder = consume decoder
      } catch {
        block.failure = InputError(error, input: input)
        block.isLast = true
      }
    }
  #endif
}
