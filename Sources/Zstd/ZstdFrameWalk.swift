// SPDX-License-Identifier: Apache-2.0

#if Zstd
  /// Finds the end of one frame by its block headers, without decoding (RFC 8878, section 3.1.1.2).
  ///
  /// libzstd has a function for this that wants the whole frame at once; here the frame can come in
  /// pieces, and nothing has to be known of its size before.
  public struct ZstdFrameWalk: Sendable {
    /// What is known after a look at the frame's first bytes.
    public enum Step: Sendable, Equatable {
      /// The frame has at least `count` bytes, and they are needed to go on.
      case needs(count: Int)
      /// The frame has ``byteCount`` bytes, and they are there.
      case ended
      /// It is not a frame of the format, or one that cannot be decoded; a decoder says why.
      case irregular
    }

    /// The bytes of the frame that have been passed so far.
    public private(set) var byteCount = 0
    /// The most bytes that the blocks passed so far can decode to.
    public private(set) var contentBound = 0
    /// Whether it is a skippable frame.
    public private(set) var isSkippable = false
    /// Whether the content is followed by a checksum.
    public private(set) var hasChecksum = false

    /// The most that one block decodes to.
    private static let blockLimit = 128 * 1024
    private var isPastHeader = false
    private var isPastLastBlock = false

    /// Creates a walk at the start of a frame.
    public init() {}

    /// Goes as far as the frame's first bytes allow.
    ///
    /// - Parameter bytes: The frame from its start on, and whatever follows.
    /// - Complexity: O(*n*) in the number of blocks that are passed.
    public mutating func advance(_ bytes: Span<UInt8>) -> Step {
      if !isPastHeader {
        if let step = passHeader(bytes) { return step }
      }
      while !isPastLastBlock {
        guard bytes.count >= byteCount + 3 else { return .needs(count: byteCount + 3) }
        let header = Self.number(bytes, at: byteCount, byteCount: 3)
        let size = Int(header >> 3)
        // Type 1 repeats the one byte that follows, type 3 is reserved.
        let kind = header >> 1 & 3
        guard kind != 3, size <= Self.blockLimit else { return .irregular }
        byteCount += 3 + (kind == 1 ? 1 : size)
        contentBound += kind == 2 ? Self.blockLimit : size
        isPastLastBlock = header & 1 == 1
        if isPastLastBlock && hasChecksum { byteCount += 4 }
      }
      return bytes.count >= byteCount ? .ended : .needs(count: byteCount)
    }

    private mutating func passHeader(_ bytes: Span<UInt8>) -> Step? {
      guard bytes.count >= 5 else { return .needs(count: 5) }
      switch ZstdMagicNumber(UInt32(Self.number(bytes, at: 0, byteCount: 4))) {
      case .frame:
        let headerByteCount = ZstdFrameHeader.byteCount(descriptor: bytes[4])
        guard bytes.count >= headerByteCount else { return .needs(count: headerByteCount) }
        let header = ZstdFrameHeader(bytes.extracting(first: headerByteCount))
        guard header.dictionaryID == 0 else { return .irregular }
        hasChecksum = header.hasChecksum
        byteCount = headerByteCount
      case .skippableFrame:
        guard bytes.count >= 8 else { return .needs(count: 8) }
        byteCount = 8 + Int(Self.number(bytes, at: 4, byteCount: 4))
        isSkippable = true
        isPastLastBlock = true
      case .legacyFrame, nil:
        return .irregular
      }
      isPastHeader = true
      return nil
    }

    private static func number(_ bytes: Span<UInt8>, at offset: Int, byteCount: Int) -> UInt64 {
      var value: UInt64 = 0
      for index in 0..<byteCount { value |= UInt64(bytes[offset + index]) << UInt64(8 * index) }
      return value
    }
  }
#endif
