// SPDX-License-Identifier: Apache-2.0

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// One line inside the reader's buffer; good until the reader is filled again.
@safe struct Line {
  /// The first byte of the text.
  var base: UnsafePointer<UInt8>
  /// How many bytes of text there are, without the line end.
  var count: Int
  /// How long the text was in the input; more than `count` when the line was over the limit.
  var length: Int
  /// How many bytes of input the line took, its end included.
  var consumed: Int
  /// Where the line starts, in bytes from the start of the (decoded) input.
  var offset: UInt64

  /// Whether the limit cut the line.
  var isTruncated: Bool { count < length }
}

/// Cuts a stream of bytes into lines, in the buffer that the bytes were read into.
///
/// A line ends at LF; one CR before it belongs to the end. Nothing else ends a line. The last line
/// needs no LF. Of a line over the limit the first bytes are kept, up to the limit and cut between
/// characters; the rest is counted and dropped as it arrives, so that memory stays what it was.
///
/// ```
///  0        start          scanned        end            capacity
///  | done   | a line, not yet ended       | free         |
///           |  no LF here  | not searched |
/// ```
///
/// While a line is over the limit, `start + head` is its cut and all that follows is thrown away.
@safe struct LineReader: ~Copyable {
  private var base: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  private var start = 0
  private var scanned = 0
  private var end = 0
  /// Where in the stream `start` is.
  private var offset: UInt64 = 0

  private let limit: Int
  /// While a line is over the limit: how many of its bytes are kept.
  private var head: Int?
  /// While a line is over the limit: how many of its bytes were thrown away.
  private var discarded = 0
  /// The last byte thrown away, which may turn out to be the CR of the line's end.
  private var lastDiscarded: UInt8 = 0

  /// The least room that a read is given.
  private static let smallestRead = 32 * 1024

  /// Creates a reader.
  ///
  /// - Parameters:
  ///   - lineLimit: The longest line kept whole, in bytes without its end; at least 1.
  ///   - capacity: The buffer to start with, in bytes; it grows to `lineLimit` and a block at most.
  init(lineLimit: Int, capacity: Int = 128 * 1024) {
    limit = max(1, lineLimit)
    self.capacity = capacity
    // SAFETY: this value owns the block; `deinit` and `makeRoom` alone free it. The padding is for
    // whoever reads a line in whole words.
    unsafe base = .allocate(capacity: capacity + JSONEscaping.padding)
  }

  deinit { unsafe base.deallocate() }

  /// The next complete line, or `nil` when more bytes are needed.
  ///
  /// - Complexity: O(*n*) in the line's length; every byte is searched once.
  @inline(__always)
  mutating func next() -> Line? {
    // SAFETY: `start <= scanned <= end <= capacity`, and bytes below `end` are set.
    guard let found = unsafe memchr(base + scanned, 0x0A, end - scanned) else {
      scanned = end
      // Three bytes past the limit show whether a character lies across it, whatever the reads.
      if end - start >= limit + 3 { discardExcess() }
      return nil
    }
    let newline = unsafe UnsafeRawPointer(found) - UnsafeRawPointer(base)
    if head != nil { return endOversized(at: newline) }
    var count = newline - start
    let consumed = count + 1
    if count > 0, unsafe base[newline - 1] == 0x0D { count -= 1 }
    return take(count: count, consumed: consumed)
  }

  /// The last line, when the input ended without a line end after it.
  mutating func finish() -> Line? {
    if head != nil { return endOversized(at: nil) }
    let count = end - start
    return count == 0 ? nil : take(count: count, consumed: count)
  }

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
    let free = unsafe UnsafeMutableBufferPointer(start: base + end, count: capacity - end)
    var block = unsafe OutputSpan(buffer: free, initializedCount: 0)
    var failure: InputError?
    do throws(InputError) { try source.read(into: &block) } catch { failure = error }
    let count = unsafe block.finalize(for: free)
    end += count
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
    let count = min(bytes.count, capacity - end)
    // SAFETY: `count` bytes are free from `end` on, and set in the span.
    unsafe bytes.withUnsafeBufferPointer { source in
      if let first = source.baseAddress {
        unsafe (base + end).update(from: first, count: count)
      }
    }
    end += count
    return count
  }

  /// Forgets all bytes, for the next input.
  mutating func reset() {
    (start, scanned, end, offset) = (0, 0, 0, 0)
    (head, discarded) = (nil, 0)
    pendingFailure = nil
  }

  /// Whether no byte is waiting.
  var isEmpty: Bool { start == end }

  /// Moves the start of the stream forward, when bytes before it were skipped.
  mutating func skip(_ count: UInt64) { offset += count }

  /// Bytes before the first line's start that are all NUL, taken off; for the rest of a hole.
  mutating func dropLeadingNULs() -> Int {
    var count = 0
    // SAFETY: bytes below `end` are set.
    while start + count < end, unsafe base[start + count] == 0 { count += 1 }
    start += count
    scanned = max(scanned, start)
    offset += UInt64(count)
    return count
  }

  @inline(__always)
  private mutating func take(count: Int, consumed: Int) -> Line {
    // SAFETY: the line lies within the set part of the buffer.
    let first = unsafe UnsafePointer(base + start)
    let kept = count > limit ? unsafe UTF8Decoding.cut(first, count: count, limit: limit) : count
    let line = unsafe Line(
      base: first, count: kept, length: count, consumed: consumed, offset: offset)
    start += consumed
    scanned = start
    offset += UInt64(consumed)
    return line
  }

  /// Throws away what a line has beyond its kept head.
  private mutating func discardExcess() {
    let kept: Int
    if let head {
      kept = head
    } else {
      // SAFETY: `limit + 3` bytes are set from `start` on.
      kept = unsafe UTF8Decoding.cut(base + start, count: end - start, limit: limit)
      head = kept
    }
    guard end > start + kept else { return }
    discarded += end - (start + kept)
    lastDiscarded = unsafe base[end - 1]
    end = start + kept
    scanned = end
  }

  /// Ends a line that is over the limit, at its LF or at the end of the input.
  private mutating func endOversized(at newline: Int?) -> Line {
    let kept = head ?? 0
    let stop = newline ?? end
    let tail = stop - (start + kept)
    let last = tail > 0 ? unsafe base[stop - 1] : lastDiscarded
    let total = kept + tail + discarded
    let length = newline != nil && last == 0x0D ? total - 1 : total
    let consumed = total + (newline == nil ? 0 : 1)
    // SAFETY: `kept` bytes are set from `start` on.
    let line = unsafe Line(
      base: unsafe UnsafePointer(base + start), count: kept, length: length, consumed: consumed,
      offset: offset)
    start = newline.map { $0 + 1 } ?? end
    scanned = start
    offset += UInt64(consumed)
    (head, discarded) = (nil, 0)
    return line
  }

  /// Frees at least `wanted` bytes at the end of the buffer, by moving or growing it.
  private mutating func makeRoom(for wanted: Int) {
    let pending = end - start
    if pending == 0 {
      (start, scanned, end) = (0, 0, 0)
    }
    guard capacity - end < wanted else { return }
    if start > 0 && capacity - pending >= wanted {
      // SAFETY: source and target lie in the block; memmove allows them to overlap.
      unsafe memmove(base, base + start, pending)
    } else {
      let newCapacity = max(capacity * 2, pending + wanted)
      let new = UnsafeMutablePointer<UInt8>.allocate(capacity: newCapacity + JSONEscaping.padding)
      // SAFETY: `pending` bytes are set from `start` on, and the new block is larger.
      unsafe new.update(from: base + start, count: pending)
      unsafe base.deallocate()
      unsafe base = new
      capacity = newCapacity
    }
    scanned -= start
    end = pending
    start = 0
  }
}
