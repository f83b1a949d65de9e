// SPDX-License-Identifier: Apache-2.0

#if Zstd
  /// What the first four bytes of a frame say it is (RFC 8878, sections 3.1.1 and 3.1.2).
  enum ZstdMagicNumber: Equatable {
    case frame
    case skippableFrame
    /// A format from before zstd 0.8; `minor` is the 5 of v0.5.
    case legacyFrame(minor: Int)

    /// Reads a magic number from its four bytes as a little-endian number.
    init?(_ value: UInt32) {
      switch value {
      case 0xFD2F_B528: self = .frame
      case 0x184D_2A50...0x184D_2A5F: self = .skippableFrame
      case 0xFD2F_B51E: self = .legacyFrame(minor: 1)
      case 0xFD2F_B522...0xFD2F_B527: self = .legacyFrame(minor: Int(value - 0xFD2F_B520))
      default: return nil
      }
    }

    /// Whether a frame of today's format, or a skippable one, may begin with `count` bytes of `value`.
    static func mayBegin(with value: UInt32, count: Int) -> Bool {
      mayBegin(with: value, count: count, lowest: 0x28...0x28, rest: 0xFD2F_B500)
        || mayBegin(with: value, count: count, lowest: 0x50...0x5F, rest: 0x184D_2A00)
    }

    /// Whether a frame of an old format may begin with `count` bytes of `value`.
    static func mayBeginLegacy(with value: UInt32, count: Int) -> Bool {
      mayBegin(with: value, count: count, lowest: 0x1E...0x1E, rest: 0xFD2F_B500)
        || mayBegin(with: value, count: count, lowest: 0x22...0x27, rest: 0xFD2F_B500)
    }

    private static func mayBegin(
      with value: UInt32, count: Int, lowest: ClosedRange<UInt32>, rest: UInt32
    ) -> Bool {
      guard count > 0 else { return true }
      let mask: UInt32 = count >= 4 ? .max : (1 << UInt32(8 * count)) - 1
      return lowest.contains(value & 0xFF) && (value & mask & ~0xFF) == (rest & mask)
    }
  }
#endif
