// SPDX-License-Identifier: Apache-2.0

#if Zstd
  /// A source of zstd data, decoded.
  ///
  /// Use it where the data is known to be zstd; ``ZstdDetectingSource`` finds out. Every frame is
  /// decoded, skippable frames are passed over, and no input at all is no bytes. What the writer of
  /// a live stream has flushed comes out before this source waits for more.
  ///
  /// The errors of ``read(into:)`` have the offset in the compressed form and stay: all good bytes
  /// come first, then each further call throws the same. Damage, also a missing end or something
  /// that is not zstd, is ``InputError/Code/damaged``; a dictionary or a format from before
  /// zstd 0.8 is ``InputError/Code/unsupported``; ``InputError/Code/windowTooLarge`` says what it is.
  ///
  /// Memory: a 64 KiB buffer, about 160 KiB, the frame's window and two blocks of at most 128 KiB;
  /// never more, however much the data expands to.
  public struct ZstdSource<Base: ByteSource & ~Copyable>: ByteSource, ~Copyable {
    private var base: Base
    private var stream: ZstdStream

    /// Creates a source that takes its compressed bytes from `base`.
    ///
    /// - Parameters:
    ///   - base: The compressed bytes.
    ///   - name: The input's name in errors.
    ///   - windowLogMax: The largest window to accept, as a power of two in bytes, 10 to 31.
    /// - Throws: ``InputError`` when there is no memory for a decoder.
    public init(_ base: consuming Base, name: String, windowLogMax: Int = 23) throws(InputError) {
      stream = try ZstdStream(input: name, windowLogMax: windowLogMax)
      self.base = base
    }

    public mutating func read(into block: inout OutputSpan<UInt8>) throws(InputError) {
      try stream.read(from: &base, into: &block)
    }

    public mutating func wouldWait() -> Bool {
      stream.wouldWait(for: &base)
    }

    /// The compressed bytes consumed so far.
    public var consumedByteCount: UInt64 { stream.decoder.consumedByteCount }
    /// The frames that ended well so far, skippable ones not counted.
    public var frameCount: UInt64 { stream.decoder.frameCount }
    /// How many of ``frameCount`` carry no checksum, so that damage in them may not show.
    public var frameCountWithoutChecksum: UInt64 { stream.decoder.frameCountWithoutChecksum }
  }

  extension ZstdSource: Sendable where Base: Sendable & ~Copyable {}
#endif
