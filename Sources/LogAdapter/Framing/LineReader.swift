// SPDX-License-Identifier: Apache-2.0

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Cuts a stream of bytes into lines, in the buffer that the bytes were read into.
///
/// ``LineCutter`` says what a line is. What it has thrown away of a line over the limit is free again,
/// so that memory stays what it was.
@safe struct LineReader: ~Copyable {
  private var base: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  private var lines: LineCutter

  /// The least room that a read is given.
  private static let smallestRead = 32 * 1024

  /// Creates a reader.
  ///
  /// - Parameters:
  ///   - lineLimit: The longest line kept whole, in bytes without its end; at least 1.
  ///   - capacity: The buffer to start with, in bytes; it grows to `lineLimit` and a block at most.
  init(lineLimit: Int, capacity: Int = 128 * 1024) {
    self.capacity = capacity
    // SAFETY: this value owns the block; `deinit` and `makeRoom` alone free it. The padding is for
    // whoever reads a line in whole words.
    unsafe base = .allocate(capacity: capacity + JSONEscaping.padding)
    lines = unsafe LineCutter(base, limit: max(1, lineLimit))
  }

  deinit { unsafe base.deallocate() }

  /// The next complete line, or `nil` when more bytes are needed.
  @inline(__always)
  mutating func next() -> Line? { lines.next() }

  /// The last line, when the input ended without a line end after it.
  mutating func finish() -> Line? { lines.finish() }

  /// Reads one block.
  ///
  /// - Returns: `false` at the end of the input.
  mutating func fill<Source: ByteSource & ~Copyable>(
    from source: inout Source
  ) throws(InputError) -> Bool {
    if let failure = pendingFailure {
      pendingFailure = nil
      throw failure
    }
    makeRoom(for: Self.smallestRead)
    // SAFETY: the span covers the free end of the buffer, and `end` moves by what was set.
    let free = unsafe UnsafeMutableBufferPointer(
      start: base + lines.end, count: capacity - lines.end)
    var block = unsafe OutputSpan(buffer: free, initializedCount: 0)
    var failure: InputError?
    do throws(InputError) { try source.read(into: &block) } catch { failure = error }
    let count = unsafe block.finalize(for: free)
    lines.end += count
    if let failure, count == 0 { throw failure }
    pendingFailure = failure
    return count > 0
  }

  /// A failure that came together with good bytes; the next read throws it.
  private var pendingFailure: InputError?

  /// Takes bytes from memory, as many as fit.
  ///
  /// - Returns: How many were taken; more than 0 if `bytes` is not empty and all lines were read.
  mutating func append(_ bytes: Span<UInt8>) -> Int {
    makeRoom(for: min(bytes.count, Self.smallestRead))
    let count = min(bytes.count, capacity - lines.end)
    // SAFETY: `count` bytes are free from `lines.end` on, and set in the span.
    unsafe bytes.withUnsafeBufferPointer { source in
      if let first = source.baseAddress {
        unsafe (base + lines.end).update(from: first, count: count)
      }
    }
    lines.end += count
    return count
  }

  /// Forgets all bytes, for the next input.
  mutating func reset() {
    lines.reset()
    pendingFailure = nil
  }

  /// Whether no byte is waiting.
  var isEmpty: Bool { lines.start == lines.end }

  /// Moves the start of the stream forward, when bytes before it were skipped.
  mutating func skip(_ count: UInt64) { lines.offset += count }

  /// Bytes before the first line's start that are all NUL, taken off; for the rest of a hole.
  mutating func dropLeadingNULs() -> Int {
    var count = 0
    // SAFETY: bytes below `end` are set.
    while lines.start + count < lines.end, unsafe base[lines.start + count] == 0 { count += 1 }
    lines.start += count
    lines.scanned = max(lines.scanned, lines.start)
    lines.offset += UInt64(count)
    return count
  }

  /// Frees at least `wanted` bytes at the end of the buffer, by moving or growing it.
  private mutating func makeRoom(for wanted: Int) {
    let pending = lines.end - lines.start
    if pending == 0 { (lines.start, lines.scanned, lines.end) = (0, 0, 0) }
    guard capacity - lines.end < wanted else { return }
    if lines.start > 0 && capacity - pending >= wanted {
      // SAFETY: source and target lie in the block; memmove allows them to overlap.
      unsafe memmove(base, base + lines.start, pending)
    } else {
      let newCapacity = max(capacity * 2, pending + wanted)
      let new = UnsafeMutablePointer<UInt8>.allocate(capacity: newCapacity + JSONEscaping.padding)
      // SAFETY: `pending` bytes are set from `lines.start` on, and the new block is larger.
      unsafe new.update(from: base + lines.start, count: pending)
      unsafe base.deallocate()
      unsafe base = new
      unsafe lines.base = UnsafePointer(new)
      capacity = newCapacity
    }
    lines.scanned -= lines.start
    lines.end = pending
    lines.start = 0
  }
}
