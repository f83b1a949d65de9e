// SPDX-License-Identifier: Apache-2.0

/// Something that gives bytes: a descriptor, a zstd stream, memory.
///
/// The reader asks for one block at a time and works in its own buffer, so a conformer neither
/// buffers for it nor knows about lines.
public protocol ByteSource: ~Copyable {
  /// Appends up to `block.freeCapacity` bytes to `block`, waiting until there is at least one.
  ///
  /// Appending nothing means the end of the input; it stays the end for good. Interrupted calls,
  /// short reads and descriptors that would block are handled inside and never show.
  ///
  /// - Precondition: `block.freeCapacity` is above 0.
  /// - Throws: ``InputError`` when the bytes cannot be had or are damaged. All bytes appended before
  ///   are good.
  mutating func read(into block: inout OutputSpan<UInt8>) throws(InputError)

  /// Whether ``read(into:)`` would have to wait, so that now is the time to hand out what is ready.
  mutating func wouldWait() -> Bool
}
