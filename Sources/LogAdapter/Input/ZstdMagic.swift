// SPDX-License-Identifier: Apache-2.0

/// The first four bytes of zstd data, by which it is told from log text (RFC 8878, section 3.1).
///
/// It is here in every build, so that a build without zstd can say what it was given. The formats
/// from before zstd 0.8 count as zstd data too: they are refused by name instead of turning into
/// unreadable events.
public enum ZstdMagic {
  /// Whether these are the first bytes of zstd data.
  ///
  /// Fewer than four bytes never are.
  public static func begins(_ bytes: Span<UInt8>) -> Bool {
    bytes.count >= 4 && mayBegin(bytes)
  }

  /// Whether more bytes could make these the first bytes of zstd data; so true for no bytes at all.
  ///
  /// A whole log line never is: no magic number has a newline.
  static func mayBegin(_ bytes: Span<UInt8>) -> Bool {
    guard let first = bytes.indices.first.map({ bytes[$0] }) else { return true }
    return switch first {
    case 0x1E, 0x22...0x28: mayContinue(bytes, (0xB5, 0x2F, 0xFD))
    case 0x50...0x5F: mayContinue(bytes, (0x2A, 0x4D, 0x18))
    default: false
    }
  }

  private static func mayContinue(_ bytes: Span<UInt8>, _ rest: (UInt8, UInt8, UInt8)) -> Bool {
    (bytes.count < 2 || bytes[1] == rest.0) && (bytes.count < 3 || bytes[2] == rest.1)
      && (bytes.count < 4 || bytes[3] == rest.2)
  }
}
