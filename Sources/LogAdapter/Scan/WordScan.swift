// SPDX-License-Identifier: Apache-2.0

/// How to find the end of a run of bytes, eight at a time where the bytes that end it allow.
///
/// On the way it notes whether the run holds a byte that JSON would have to escape, which costs
/// nothing extra: such bytes stop the word loop anyway and are then looked up.
struct WordScan: Sendable {
  /// Bits of the 256-byte tables.
  enum Flag {
    /// The byte ends the run.
    static let stop: UInt8 = 1
    /// The byte may need an escape in JSON.
    static let escaped: UInt8 = 2
  }

  /// Where the table of flags begins in the plan's tables.
  var table: Int32
  /// Whether all that ends the run is among ``below``, ``first``, ``second`` and what is escaped.
  var usesWords: Bool
  /// Eight times the lowest byte that is not looked up for being low: 0x20 or 0x21.
  var below: UInt64
  /// Eight times a byte that is looked up.
  var first: UInt64
  /// Eight times another byte that is looked up.
  var second: UInt64

  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highs: UInt64 = 0x8080_8080_8080_8080

  /// Plans the scan of a run.
  ///
  /// - Parameters:
  ///   - stops: The bytes that end it.
  ///   - table: Where the table for them is, made by ``flags(stops:)``.
  init(stops: ByteSet, table: Int32) {
    self.table = table
    let isBlankLooked = stops.contains(0x20)
    below = Self.ones &* (isBlankLooked ? 0x21 : 0x20)
    var others = stops.intersection(ByteSet.escaped.complement).members
    if isBlankLooked { others.removeAll { $0 == 0x20 } }
    usesWords = others.count <= 2
    let quote = UInt8(ascii: "\"")
    first = Self.ones &* UInt64(usesWords ? others.first ?? quote : quote)
    second = Self.ones &* UInt64(usesWords ? others.last ?? quote : quote)
  }

  /// The table of flags for the bytes that end a run.
  static func flags(stops: ByteSet) -> [UInt8] {
    (0...255).map { byte in
      (stops.contains(byte) ? Flag.stop : 0) | (ByteSet.escaped.contains(byte) ? Flag.escaped : 0)
    }
  }

  /// Finds the first byte that ends the run, or the end.
  ///
  /// - Parameters:
  ///   - start: The run's first byte.
  ///   - end: Where the subject ends; nothing is read from there on.
  ///   - tables: The plan's tables.
  ///   - seen: Gets the flags of all bytes of the run.
  /// - Complexity: O(*n*) in the length of the run.
  @unsafe @inline(__always)
  func end(
    from start: UnsafePointer<UInt8>, to end: UnsafePointer<UInt8>, _ tables: UnsafePointer<UInt8>,
    seen: inout UInt8
  ) -> UnsafePointer<UInt8> {
    var place = unsafe start
    let flags = unsafe tables + Int(table)
    // SAFETY: words are loaded while eight bytes remain before `end`, bytes while one does; a table has
    // 256 flags.
    if usesWords {
      while unsafe end - place >= 8 {
        let word = unsafe UInt64(
          littleEndian: UnsafeRawPointer(place).loadUnaligned(as: UInt64.self))
        let quote = (word ^ (Self.ones &* 0x22)) &- Self.ones
        let backslash = (word ^ (Self.ones &* 0x5C)) &- Self.ones
        let others = ((word ^ first) &- Self.ones) | ((word ^ second) &- Self.ones)
        let del = (word & ~Self.highs) &+ Self.ones
        let marks =
          (word | (word &- below) | quote | backslash | others | del) & Self.highs
        guard marks != 0 else {
          unsafe place += 8
          continue
        }
        unsafe place += marks.trailingZeroBitCount &>> 3
        let flag = unsafe flags[Int(place.pointee)]
        if flag & Flag.stop != 0 { return unsafe place }
        seen |= flag
        unsafe place += 1
      }
    }
    while unsafe place < end {
      let flag = unsafe flags[Int(place.pointee)]
      if flag & Flag.stop != 0 { break }
      seen |= flag
      unsafe place += 1
    }
    return unsafe place
  }
}
