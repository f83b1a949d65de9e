// SPDX-License-Identifier: Apache-2.0

/// One run over one source: what every one of its threads does.
///
/// The source is for the thread that reads, the sinks for the one whose turn it is; the state says who
/// they are.
@safe
struct ParallelRun<
  Base: ByteSource & Sendable & ~Copyable, Sink: ByteSink & Sendable & ~Copyable,
  Rest: ByteSink & Sendable & ~Copyable
>: @unchecked Sendable {
  // SAFETY: the pointers are the caller's for as long as the run lasts, and each is used by one thread
  // at a time, from one hold of the state's lock to a later one.
  let state: ParallelState
  let source: UnsafeMutablePointer<ZstdDetectingSource<Base>>
  let sink: UnsafeMutablePointer<Sink>
  let rest: UnsafeMutablePointer<Rest>
  let limits: ParallelLimits
  let options: Adapter.Options
  let inputName: String
  let windowLogMax: Int

  /// Works until nothing is left to do.
  func work(_ worker: ParallelWorker) {
    while true {
      switch state.nextTask() {
      case .fill(let index, let block): fill(block, index, worker)
      case .adapt(let chunk): adapt(chunk, worker)
      case .none: return
      }
    }
  }

  private func fill(_ block: InputBlock, _ index: Int, _ worker: ParallelWorker) {
    #if Zstd
      // SAFETY: this thread reads.
      if unsafe source.pointee.takeFrames(
        wanted: limits.chunkSize, limit: limits.frameLimit, into: &worker.frames)
      {
        block.timeRead = options.presentTime
        state.endReading()
        worker.decodeFrames(into: block, windowLogMax: windowLogMax, input: inputName)
        state.markReady(index, endsReading: false)
        return
      }
    #endif
    // SAFETY: this thread reads.
    unsafe block.fill(from: &source.pointee)
    block.timeRead = options.presentTime
    state.markReady(index, endsReading: true)
  }

  private func adapt(_ chunk: Chunk, _ worker: ParallelWorker) {
    var chunk = chunk
    let lineNumber =
      options.withMeta ? state.linesBefore(chunk, count: chunk.lines.countLineEnds()) : 0
    worker.adapter.beginChunk(timeRead: chunk.timeRead, lineNumber: lineNumber)
    while worker.adapt(&chunk, threshold: limits.outputThreshold) {
      guard state.waitForTurn(of: chunk) else { return }
      guard write(&worker.adapter.writer.out), divert(&worker.adapter.diverted) else { return }
    }
    guard state.finish(chunk, leaving: &worker.adapter) else { return }
    guard write(&worker.adapter.writer.out), divert(&worker.adapter.diverted) else { return }
    var parked = state.endTurn(nil)
    while let output = parked {
      guard write(&output.events), divert(&output.diverted) else { return }
      parked = state.endTurn(output)
    }
  }

  /// Writes events and empties their buffer. It has to be their turn.
  private func write(_ events: inout OutputBuffer) -> Bool {
    guard events.count > 0 else { return true }
    state.bytesWritten += UInt64(events.count)
    // SAFETY: the turn is this thread's, and with it the sink.
    return send(&events) { bytes throws(OutputError) in try unsafe sink.pointee.write(bytes) }
  }

  /// Writes diverted lines and empties their buffer. It has to be their turn.
  private func divert(_ lines: inout OutputBuffer) -> Bool {
    guard lines.count > 0 else { return true }
    // SAFETY: as above.
    return send(&lines) { bytes throws(OutputError) in try unsafe rest.pointee.write(bytes) }
  }

  private func send(
    _ buffer: inout OutputBuffer, _ write: (Span<UInt8>) throws(OutputError) -> Void
  ) -> Bool {
    do throws(OutputError) {
      try buffer.withBytes(write)
      buffer.count = 0
      return true
    } catch {
      state.fail(error)
      return false
    }
  }
}
