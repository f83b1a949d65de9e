// SPDX-License-Identifier: Apache-2.0

/// Bytes on their way out: whole events, in order, in one block of memory that grows when one event
/// needs it.
///
/// ```
///  0              count                 capacity     capacity + slack
///  | whole events | being written ...   | free       | room for a word store
/// ```
@safe struct OutputBuffer: ~Copyable {
  /// The first byte; `capacity + OutputBuffer.slack` bytes are allocated, the first `count` are set.
  private(set) var base: UnsafeMutablePointer<UInt8>
  /// How many bytes are waiting.
  var count = 0
  /// How many bytes fit without growing.
  private(set) var capacity: Int

  /// Bytes beyond `capacity` that a copy of whole words may overwrite.
  static let slack = 16

  init(capacity: Int) {
    // SAFETY: this value owns the block; `deinit` and `grow` alone free it.
    unsafe base = .allocate(capacity: capacity + Self.slack)
    self.capacity = capacity
  }

  deinit { unsafe base.deallocate() }

  /// Makes room for `extra` more bytes.
  @inline(__always)
  mutating func reserve(_ extra: Int) {
    if count &+ extra > capacity { grow(toHold: count &+ extra) }
  }

  @inline(never)
  private mutating func grow(toHold needed: Int) {
    let newCapacity = max(needed, capacity * 2)
    let new = UnsafeMutablePointer<UInt8>.allocate(capacity: newCapacity + Self.slack)
    // SAFETY: `count` bytes are set in the old block and the new one is larger.
    unsafe new.update(from: base, count: count)
    unsafe base.deallocate()
    unsafe base = new
    capacity = newCapacity
  }

  /// Appends bytes as they are.
  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    reserve(bytes.count)
    // SAFETY: `reserve` made room; an empty buffer copies nothing.
    if let source = bytes.baseAddress {
      unsafe (base + count).update(from: source, count: bytes.count)
    }
    count += bytes.count
  }

  /// Lends the waiting bytes from `start` on.
  func withBytes<R, E: Error>(
    from start: Int = 0, _ body: (Span<UInt8>) throws(E) -> R
  ) throws(E) -> R {
    // SAFETY: bytes `start..<count` are set, and the buffer cannot change while it is borrowed.
    let bytes = unsafe UnsafeBufferPointer(start: base + start, count: count - start)
    return try unsafe body(bytes.span)
  }
}
