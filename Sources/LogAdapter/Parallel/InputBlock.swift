// SPDX-License-Identifier: Apache-2.0

/// Memory that one thread fills with bytes of the input, and others cut into lines.
///
/// ```
///  0                                headroom        headroom + count      + capacity
///  | free | what the block before   | bytes read    | free                | padding
///         | left of a line          |               |
/// ```
///
/// Who may touch it follows from its state in the ring: the thread that fills it, then all that have
/// a part of it, who only read.
@safe final class InputBlock {
  private(set) var base: UnsafeMutablePointer<UInt8>
  private(set) var headroom: Int
  private var capacity: Int
  /// The most that ``fill(from:)`` reads.
  private let readSize: Int
  /// How many bytes were read.
  private(set) var count = 0
  /// Whether the input ends with this block.
  var isLast = false
  /// Why it ends, if that was not its end.
  var failure: InputError?
  /// When the bytes were read.
  var timeRead: (seconds: Int64, nanoseconds: Int) = (0, 0)

  init(capacity: Int) {
    headroom = min(capacity, 4096)
    self.capacity = capacity
    readSize = capacity
    // SAFETY: this value owns the memory; `deinit` and `reallocate` alone free it.
    unsafe base = .allocate(capacity: headroom + capacity + JSONEscaping.padding)
  }

  deinit { unsafe base.deallocate() }

  /// Forgets everything, for the next bytes.
  func clear() {
    count = 0
    isLast = false
    failure = nil
  }

  /// Where the bytes end.
  var end: Int { headroom + count }

  /// Makes room for what the block before left.
  func reserveHeadroom(_ wanted: Int) {
    if wanted > headroom { reallocate(headroom: max(wanted, headroom * 2), capacity: capacity) }
  }

  /// Makes room for bytes.
  func reserve(_ wanted: Int) {
    if wanted > capacity { reallocate(headroom: headroom, capacity: wanted) }
  }

  private func reallocate(headroom newHeadroom: Int, capacity newCapacity: Int) {
    let new = UnsafeMutablePointer<UInt8>.allocate(
      capacity: newHeadroom + newCapacity + JSONEscaping.padding)
    // SAFETY: `count` bytes are set from `headroom` on, and the new block has room for them.
    unsafe (new + newHeadroom).update(from: base + headroom, count: count)
    unsafe base.deallocate()
    unsafe base = new
    headroom = newHeadroom
    capacity = newCapacity
  }

  /// Reads until three quarters are full, or the input ends or fails.
  func fill<Source: ByteSource & ~Copyable>(from source: inout Source) {
    repeat {
      let before = count
      do throws(InputError) {
        try append(atMost: readSize - count) { (free) throws(InputError) in
          try source.read(into: &free)
        }
      } catch {
        failure = error
      }
      isLast = failure != nil || count == before
    } while !isLast && readSize - count > readSize / 4
  }

  /// Lets `body` append to the bytes; what it appended before it threw stays.
  func append<E: Error>(
    atMost most: Int = .max, _ body: (inout OutputSpan<UInt8>) throws(E) -> Void
  ) throws(E) {
    // SAFETY: the span covers the free part of the memory, and `count` grows by what was set.
    let free = unsafe UnsafeMutableBufferPointer(
      start: base + end, count: min(most, capacity - count))
    var span = unsafe OutputSpan(buffer: free, initializedCount: 0)
    var failure: E?
    do throws(E) { try body(&span) } catch { failure = error }
    count += unsafe span.finalize(for: free)
    if let failure { throw failure }
  }

  /// Whether there is no room left.
  var isFull: Bool { count == capacity }
}
