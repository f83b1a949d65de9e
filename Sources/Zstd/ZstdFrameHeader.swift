// SPDX-License-Identifier: Apache-2.0

#if Zstd
  /// The header of a zstd frame (RFC 8878, section 3.1.1.1).
  ///
  /// libzstd has a function for this, but only for programs that link it statically.
  struct ZstdFrameHeader: Equatable {
    /// The bytes of history that the decoder must keep: its need for memory.
    var windowByteCount: UInt64
    /// The dictionary that the frame was compressed with; 0 for none.
    var dictionaryID: UInt32
    /// Whether four bytes of checksum follow the last block.
    var hasChecksum: Bool

    /// The length of a header with this descriptor, the byte after the magic number, in bytes.
    static func byteCount(descriptor: UInt8) -> Int {
      let layout = Layout(descriptor)
      return layout.contentSizeOffset + layout.contentSizeByteCount
    }

    /// Reads a complete header.
    ///
    /// - Precondition: `bytes` has at least ``byteCount(descriptor:)`` bytes.
    init(_ bytes: Span<UInt8>) {
      let layout = Layout(bytes[4])
      dictionaryID = UInt32(
        Self.number(bytes, at: layout.dictionaryIDOffset, byteCount: layout.dictionaryIDByteCount))
      hasChecksum = bytes[4] & 0b100 != 0
      if layout.isSingleSegment {
        let size = Self.number(
          bytes, at: layout.contentSizeOffset, byteCount: layout.contentSizeByteCount)
        // The two-byte form counts from 256, since one byte holds what is below.
        windowByteCount = layout.contentSizeByteCount == 2 ? size + 256 : size
      } else {
        let base = UInt64(1) << (10 + UInt64(bytes[5] >> 3))
        windowByteCount = base + base / 8 * UInt64(bytes[5] & 7)
      }
    }

    private static func number(_ bytes: Span<UInt8>, at offset: Int, byteCount: Int) -> UInt64 {
      var value: UInt64 = 0
      for index in 0..<byteCount {
        value |= UInt64(bytes[offset + index]) << UInt64(8 * index)
      }
      return value
    }

    private struct Layout {
      var isSingleSegment: Bool
      var dictionaryIDOffset: Int
      var dictionaryIDByteCount: Int
      var contentSizeByteCount: Int
      var contentSizeOffset: Int { dictionaryIDOffset + dictionaryIDByteCount }

      init(_ descriptor: UInt8) {
        isSingleSegment = descriptor & 0b10_0000 != 0
        dictionaryIDOffset = isSingleSegment ? 5 : 6
        let dictionaryFlag = Int(descriptor & 0b11)
        dictionaryIDByteCount = dictionaryFlag == 3 ? 4 : dictionaryFlag
        let contentFlag = Int(descriptor >> 6)
        contentSizeByteCount = contentFlag > 0 ? 1 << contentFlag : isSingleSegment ? 1 : 0
      }
    }
  }
#endif
