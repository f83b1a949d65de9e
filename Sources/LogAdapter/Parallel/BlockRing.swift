// SPDX-License-Identifier: Apache-2.0

/// A part of the input with whole lines, for one thread to adapt.
struct Chunk {
  /// Its place in the order of the input, from 0.
  var number: UInt64
  var lines: LineCutter
  /// The block that the lines lie in.
  var block: Int
  var timeRead: (seconds: Int64, nanoseconds: Int)
  /// Whether a last line without a line end follows the lines.
  var isEnd: Bool
  /// Whether the input failed after it.
  var isBrokenOff: Bool
}

/// The blocks of one run, filled in turn and cut into chunks in turn.
///
/// A line that lies across two blocks is moved in front of the bytes of the second. That is all that
/// is ever copied. The ring itself is for the holder of the run's lock.
struct BlockRing {
  private enum State { case free, filling, ready, begun }

  private let blocks: [InputBlock]
  private var states: [State]
  /// Chunks of each block that are in work.
  private var openChunks: [Int]
  private let chunkSize: Int

  /// How many blocks were given out to be filled.
  private var filled = 0
  /// How many blocks were begun to be cut; the last of them is the present one.
  private var begun = 0
  private var rest: LineCutter
  private var chunkCount: UInt64 = 0
  /// Whether no more block is to be filled.
  var hasEnded = false
  /// Whether the last chunk was cut.
  private(set) var isCut = false
  /// Whether cutting has freed a block; for the caller to reset.
  var hasFreed = false
  /// Why the input ended, if that was not its end; known when `isCut`.
  private(set) var failure: InputError?

  init(blockCount: Int, chunkSize: Int, lineLimit: Int) {
    blocks = (0..<blockCount).map { _ in InputBlock(capacity: chunkSize) }
    states = Array(repeating: .free, count: blockCount)
    openChunks = Array(repeating: 0, count: blockCount)
    self.chunkSize = chunkSize
    // SAFETY: nothing is read from the memory, since no byte of it is within the cutter.
    rest = unsafe LineCutter(UnsafePointer(blocks[0].base), limit: max(1, lineLimit))
  }

  /// Forgets the input before. No chunk of it may be in work.
  mutating func begin() {
    for index in states.indices {
      states[index] = .free
      openChunks[index] = 0
    }
    (filled, begun, chunkCount) = (0, 0, 0)
    rest.reset()
    (hasEnded, isCut, failure) = (false, false, nil)
  }

  /// Whether there is a block to be filled.
  var mayTakeFree: Bool { !hasEnded && states[filled % blocks.count] == .free }

  /// The block to be filled next, which is then the caller's until ``markReady(_:)``.
  mutating func takeFree() -> Int? {
    let index = filled % blocks.count
    guard mayTakeFree else { return nil }
    states[index] = .filling
    filled += 1
    blocks[index].clear()
    return index
  }

  subscript(index: Int) -> InputBlock { blocks[index] }

  /// Says that a block is filled.
  mutating func markReady(_ index: Int) {
    states[index] = .ready
    if blocks[index].isLast { hasEnded = true }
  }

  /// Cuts the next chunk; `nil` when the next block is not ready, or all is cut.
  mutating func cut() -> Chunk? {
    while !isCut {
      if begun > 0, let lines = rest.takeLines(within: chunkSize) { return chunk(lines) }
      if begun > 0, blocks[present].isLast {
        isCut = true
        failure = blocks[present].failure
        guard !rest.isEmpty else { return nil }
        var last = chunk(rest)
        last.isEnd = true
        last.isBrokenOff = failure != nil
        return last
      }
      let next = begun % blocks.count
      guard states[next] == .ready else { return nil }
      goOn(to: blocks[next])
    }
    return nil
  }

  private var present: Int { (begun - 1) % blocks.count }

  private mutating func chunk(_ lines: LineCutter) -> Chunk {
    openChunks[present] += 1
    defer { chunkCount += 1 }
    return Chunk(
      number: chunkCount, lines: lines, block: present, timeRead: blocks[present].timeRead,
      isEnd: false, isBrokenOff: false)
  }

  private mutating func goOn(to block: InputBlock) {
    rest.discardExcess()
    block.reserveHeadroom(rest.end - rest.start)
    // SAFETY: the block is ready and nobody has a chunk of it yet.
    unsafe rest.move(to: block.base, first: block.headroom, last: block.end)
    if begun > 0, openChunks[present] == 0 {
      states[present] = .free
      hasFreed = true
    }
    begun += 1
    states[present] = .begun
  }

  /// Says that a chunk's lines are done with.
  mutating func release(_ chunk: Chunk) {
    openChunks[chunk.block] -= 1
    let isPresent = begun > 0 && chunk.block == present
    if openChunks[chunk.block] == 0, !isPresent { states[chunk.block] = .free }
  }
}
