// SPDX-License-Identifier: Apache-2.0

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Cuts memory that somebody else owns into lines: the one place that knows where a line ends.
///
/// A line ends at LF; one CR before it belongs to the end. Nothing else ends a line. The last line
/// needs no LF. Of a line over the limit the first bytes are kept, up to the limit and cut between
/// characters; the rest is counted and passed over.
///
/// ```
///  0        start          scanned        end
///  | done   | a line, not yet ended       | free
///           |  no LF here  | not searched |
/// ```
///
/// While a line is over the limit, `start + head` is its cut and all that follows is thrown away.
@safe struct LineCutter {
  /// The memory; bytes below `end` are set, and ``JSONEscaping/padding`` more can be read.
  var base: UnsafePointer<UInt8>
  var start = 0
  var scanned = 0
  var end = 0
  /// Where in the stream `start` is.
  var offset: UInt64 = 0

  let limit: Int
  /// While a line is over the limit: how many of its bytes are kept.
  private(set) var head: Int?
  /// While a line is over the limit: how many of its bytes were thrown away.
  private(set) var discarded = 0
  /// The last byte thrown away, which may turn out to be the CR of the line's end.
  private var lastDiscarded: UInt8 = 0

  /// Creates a cutter over memory of which no byte is set yet.
  init(_ base: UnsafePointer<UInt8>, limit: Int) {
    unsafe self.base = base
    self.limit = limit
  }

  /// The next complete line, or `nil` when more bytes are needed.
  ///
  /// - Complexity: O(*n*) in the line's length; every byte is searched once.
  @inline(__always)
  mutating func next() -> Line? {
    // SAFETY: `start <= scanned <= end`, and bytes below `end` are set.
    guard let found = unsafe memchr(base + scanned, 0x0A, end - scanned) else {
      scanned = end
      discardExcess()
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

  /// Forgets all bytes, for the next input.
  mutating func reset() {
    (start, scanned, end, offset) = (0, 0, 0, 0)
    (head, discarded) = (nil, 0)
  }

  @inline(__always)
  private mutating func take(count: Int, consumed: Int) -> Line {
    // SAFETY: the line lies within the set part of the memory.
    let first = unsafe base + start
    let kept = count > limit ? unsafe UTF8Decoding.cut(first, count: count, limit: limit) : count
    let line = unsafe Line(
      base: first, count: kept, length: count, consumed: consumed, offset: offset)
    start += consumed
    scanned = start
    offset += UInt64(consumed)
    return line
  }

  /// Throws away what an unfinished line has beyond its kept head, once it is over the limit.
  ///
  /// Three bytes past the limit show whether a character lies across it, whatever the reads.
  mutating func discardExcess() {
    guard end - start >= limit + 3 || head != nil else { return }
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
      base: base + start, count: kept, length: length, consumed: consumed, offset: offset)
    start = newline.map { $0 + 1 } ?? end
    scanned = start
    offset += UInt64(consumed)
    (head, discarded) = (nil, 0)
    return line
  }

  // MARK: Parts, for several threads

  /// Whether nothing is left, not even the beginning of a line over the limit.
  var isEmpty: Bool { start == end && head == nil }

  /// Takes whole lines off the front: as many as end within `wanted` bytes, or the first one if that
  /// is longer; all there are if they are little more. `nil` when no line ends in the memory.
  ///
  /// - Complexity: O(*n*) in the length of the last line.
  mutating func takeLines(within wanted: Int) -> LineCutter? {
    let isNearEnd = end &- start <= wanted &+ wanted / 2
    let middle = isNearEnd ? end : max(scanned, start &+ wanted)
    var boundary = middle
    // SAFETY: `scanned <= boundary <= end`, and bytes below `end` are set.
    while boundary > scanned, unsafe base[boundary - 1] != 0x0A { boundary &-= 1 }
    if boundary == scanned {
      guard let found = unsafe memchr(base + middle, 0x0A, end - middle) else {
        scanned = end
        return nil
      }
      boundary = unsafe UnsafeRawPointer(found) - UnsafeRawPointer(base) + 1
    }
    var lines = self
    lines.end = boundary
    offset += UInt64(boundary - start + discarded)
    (start, scanned) = (boundary, boundary)
    (head, discarded) = (nil, 0)
    return lines
  }

  /// Goes on in other memory, with what is left put before the bytes that are there.
  ///
  /// - Parameters:
  ///   - memory: Where to go on; bytes `first..<last` are set.
  ///   - first: At least as much as is left after ``discardExcess()``.
  mutating func move(to memory: UnsafeMutablePointer<UInt8>, first: Int, last: Int) {
    let pending = end - start
    precondition(pending <= first)
    // SAFETY: both ranges lie in their memory, which are two.
    unsafe (memory + first - pending).update(from: base + start, count: pending)
    unsafe base = UnsafePointer(memory)
    (start, scanned, end) = (first - pending, first, last)
  }

  /// How many lines end in the memory.
  ///
  /// - Complexity: O(*n*), eight bytes at a time.
  func countLineEnds() -> UInt64 {
    let ones: UInt64 = 0x0101_0101_0101_0101
    var count = 0
    var index = start
    // SAFETY: words are loaded only while eight bytes remain.
    while end &- index >= 8 {
      let word = unsafe UnsafeRawPointer(base + index).loadUnaligned(as: UInt64.self)
      let other = word ^ (0x0A &* ones)
      // A byte's high bit stays clear only where the byte was LF.
      let high = ((other & (0x7F &* ones)) &+ (0x7F &* ones)) | other
      count &+= (~high & (0x80 &* ones)).nonzeroBitCount
      index &+= 8
    }
    while index < end {
      if unsafe base[index] == 0x0A { count &+= 1 }
      index &+= 1
    }
    return UInt64(count)
  }
}
