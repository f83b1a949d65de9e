// SPDX-License-Identifier: Apache-2.0

/// What the threads of a run share, apart from its source and sinks. It lives from run to run, so that
/// its memory is used again.
///
/// - Invariant: Everything but `monitor` is for the holder of its lock.
final class ParallelState: @unchecked Sendable {
  // SAFETY: of what is mutable, the monitor's lock gives one thread at a time a hold; the contents of
  // blocks and parked outputs pass from thread to thread with their states, under the same lock.
  let monitor = Monitor()
  var ring: BlockRing
  var order: OutputOrder
  /// Whether a thread reads from the source.
  var isReading = false
  /// Whether the output failed: then nothing matters any more.
  var hasFailed = false
  var failure: AdapterError?
  var bytesWritten: UInt64 = 0
  /// The chunk whose lines are to be counted next, and the lines of all chunks before it.
  private var counted: (chunk: UInt64, lines: UInt64) = (0, 0)

  init(jobs: Int, chunkSize: Int, lineLimit: Int) {
    ring = BlockRing(blockCount: jobs + 2, chunkSize: chunkSize, lineLimit: lineLimit)
    order = OutputOrder(capacity: 2 * jobs)
  }

  /// Forgets the run before.
  func begin() {
    ring.begin()
    order.begin()
    (isReading, hasFailed, failure) = (false, false, nil)
    counted = (0, 0)
  }

  /// What a thread can do.
  enum Task {
    /// Fill a block; reading is this thread's until it ends it.
    case fill(Int, InputBlock)
    case adapt(Chunk)
    /// Nothing, for good.
    case none
  }

  /// Waits for something to do.
  ///
  /// Reading comes first, so that others never wait for bytes while there is room for them.
  func nextTask() -> Task {
    monitor.lock()
    defer { monitor.unlock() }
    while !hasFailed {
      if !isReading, let block = ring.takeFree() {
        isReading = true
        return .fill(block, ring[block])
      }
      let chunk = ring.cut()
      if ring.hasFreed {
        ring.hasFreed = false
        monitor.announce(.work)
      }
      if let chunk { return .adapt(chunk) }
      if ring.isCut { break }
      if !isReading, ring.mayTakeFree { continue }
      monitor.wait(for: .work)
    }
    monitor.announce(.work)
    return .none
  }

  /// Lets another thread read, also before a block is ready.
  func endReading() {
    monitor.lock()
    isReading = false
    monitor.announce(.work)
    monitor.unlock()
  }

  /// Says that a block can be cut, and lets another thread read if this one did.
  func markReady(_ block: Int, endsReading: Bool) {
    monitor.lock()
    if endsReading { isReading = false }
    ring.markReady(block)
    monitor.announce(.work)
    monitor.unlock()
  }

  /// How many lines come before a chunk, of which `count` lines are the chunk's own.
  func linesBefore(_ chunk: Chunk, count: UInt64) -> UInt64 {
    monitor.lock()
    defer { monitor.unlock() }
    while counted.chunk != chunk.number, !hasFailed { monitor.wait(for: .turn) }
    let before = counted.lines
    counted = (counted.chunk + 1, before + count)
    monitor.announce(.turn)
    return before
  }

  /// Waits for a chunk's turn; `false` when the run has failed.
  func waitForTurn(of chunk: Chunk) -> Bool {
    monitor.lock()
    defer { monitor.unlock() }
    while order.turn != chunk.number, !hasFailed { monitor.wait(for: .turn) }
    return !hasFailed
  }

  /// Says that a chunk's lines are done with, and leaves their output for later unless it is its turn.
  ///
  /// - Returns: Whether it is the chunk's turn, and its output the caller's to write.
  func finish(_ chunk: Chunk, leaving adapter: inout Adapter) -> Bool {
    monitor.lock()
    defer { monitor.unlock() }
    ring.release(chunk)
    monitor.announce(.work)
    while !hasFailed {
      if order.turn == chunk.number { return true }
      if let place = order.place(for: chunk.number) {
        swap(&place.events, &adapter.writer.out)
        swap(&place.diverted, &adapter.diverted)
        return false
      }
      monitor.wait(for: .turn)
    }
    return false
  }

  /// Ends a turn, of which `parked` was the output if it was not a thread's own.
  ///
  /// - Returns: The output of the next chunk, if that is ready: it is the caller's turn again.
  func endTurn(_ parked: OutputOrder.Parked?) -> OutputOrder.Parked? {
    monitor.lock()
    defer { monitor.unlock() }
    parked?.chunk = nil
    monitor.announce(.turn)
    return order.advance()
  }

  /// Takes over why the input ended. All threads have ended.
  func endRun() {
    failure = failure ?? ring.failure.map { .input($0) }
  }

  /// Ends the run early.
  func fail(_ error: OutputError) {
    monitor.lock()
    hasFailed = true
    failure = failure ?? .output(error)
    monitor.announce(.work)
    monitor.announce(.turn)
    monitor.unlock()
  }
}
