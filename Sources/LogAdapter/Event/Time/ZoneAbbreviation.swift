// SPDX-License-Identifier: Apache-2.0

/// A zone's short name (`CET`, `EDT`), packed into one word so that comparing costs nothing.
///
/// Letters compare without case. Names of more than eight bytes become ``none``.
struct ZoneAbbreviation: Hashable, Sendable {
  /// Up to eight upper-case bytes, the first in the highest place that is used.
  private(set) var packed: UInt64

  /// No name.
  static let none = ZoneAbbreviation(packed: 0)

  private init(packed: UInt64) { self.packed = packed }

  /// Takes a name in bytes; anything but 1 to 8 of them gives ``none``.
  @inline(__always)
  init(_ text: Span<UInt8>, _ range: Range<Int>) {
    packed = 0
    guard range.count <= 8 else { return }
    for index in range {
      let byte = text[index]
      packed = packed << 8 | UInt64(byte &- 0x61 < 26 ? byte & 0xDF : byte)
    }
  }

  /// Takes a name in bytes.
  init(_ bytes: some Sequence<UInt8>) {
    packed = 0
    for (index, byte) in bytes.enumerated() {
      guard index < 8 else {
        packed = 0
        return
      }
      packed = packed << 8 | UInt64(byte &- 0x61 < 26 ? byte & 0xDF : byte)
    }
  }

  /// Seconds east of Greenwich for the names that mean one offset wherever a log was written, `nil`
  /// for all others.
  ///
  /// The North American ones are RFC 5322's (section 4.3). Names with several meanings in the tz
  /// database (`IST`, `BST`, `AST`, …) count only under a rule whose own zone uses them.
  var wellKnownOffset: Int? {
    for entry in Self.wellKnown where entry.name == self { return entry.offset }
    return nil
  }

  private static let wellKnown: [(name: ZoneAbbreviation, offset: Int)] =
    [
      ("UTC", 0), ("GMT", 0), ("Z", 0), ("UT", 0), ("UCT", 0),
      ("EST", -500), ("EDT", -400), ("CST", -600), ("CDT", -500),
      ("MST", -700), ("MDT", -600), ("PST", -800), ("PDT", -700),
      ("AKST", -900), ("AKDT", -800), ("HST", -1000),
      ("WET", 0), ("WEST", 100), ("CET", 100), ("CEST", 200), ("MET", 100), ("MEST", 200),
      ("EET", 200), ("EEST", 300), ("MSK", 300), ("SAST", 200),
      ("JST", 900), ("KST", 900), ("AWST", 800), ("ACST", 930), ("ACDT", 1030),
      ("AEST", 1000), ("AEDT", 1100), ("NZST", 1200), ("NZDT", 1300),
    ].map { (ZoneAbbreviation($0.utf8), $1 / 100 * 3600 + $1 % 100 * 60) }
}
