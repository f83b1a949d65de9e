// SPDX-License-Identifier: Apache-2.0

/// How to find the end of a run of bytes, sixteen at a time where the bytes that end it allow.
///
/// On the way it notes whether the run holds a byte that JSON would have to escape, which costs
/// nothing extra: such bytes stop the block loop anyway and are then looked up.
struct WordScan: Sendable {
  /// Bits of the 256-byte tables.
  enum Flag {
    /// The byte ends the run.
    static let stop: UInt8 = 1
    /// The byte may need an escape in JSON.
    static let escaped: UInt8 = 2
  }

  /// What ends a run, as far as it matters for speed.
  enum Kind: UInt8 {
    /// Bytes that are all among ``below``, ``other`` and what is escaped: blocks are tested for these.
    case text
    /// Every byte but the digits.
    case digits
    /// Anything: bytes are looked up one by one.
    case table
  }

  /// Where the table of flags begins in the plan's tables.
  var table: Int32
  var kind: Kind
  /// The lowest byte that is not looked up for being low: 0x20 or 0x21; negative ones are below it.
  var below: Block
  /// A byte that is looked up.
  var other: Block

  /// Sixteen bytes; those above 0x7F are negative.
  typealias Block = SIMD16<Int8>

  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highs: UInt64 = 0x8080_8080_8080_8080

  /// Plans the scan of a run.
  ///
  /// - Parameters:
  ///   - stops: The bytes that end it.
  ///   - table: Where the table for them is, made by ``flags(stops:)``.
  init(stops: ByteSet, table: Int32) {
    self.table = table
    let isBlankStop = stops.contains(0x20)
    below = Block(repeating: isBlankStop ? 0x21 : 0x20)
    let others = stops.intersection(ByteSet.escaped.union(ByteSet(0x20...0x20)).complement).members
    kind = stops == ByteSet.digits.complement ? .digits : others.count <= 1 ? .text : .table
    // A quotation mark is looked up anyway.
    other = Block(repeating: Int8(kind == .text ? others.first ?? 0x22 : 0x22))
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
    // SAFETY: as the caller vouches for.
    switch kind {
    case .text: return unsafe textEnd(from: start, to: end, tables, seen: &seen)
    case .digits: return unsafe digitsEnd(from: start, to: end, tables)
    case .table: return unsafe tableEnd(from: start, to: end, tables, seen: &seen)
    }
  }

  /// ``end(from:to:_:seen:)`` for ``Kind/text``.
  @unsafe @inline(__always)
  func textEnd(
    from start: UnsafePointer<UInt8>, to end: UnsafePointer<UInt8>, _ tables: UnsafePointer<UInt8>,
    seen: inout UInt8
  ) -> UnsafePointer<UInt8> {
    var place = unsafe start
    let quote = Block(repeating: 0x22)
    let backslash = Block(repeating: 0x5C)
    let del = Block(repeating: 0x7F)
    // SAFETY: blocks are loaded while sixteen bytes remain before `end`; a table has 256 flags.
    while unsafe end - place >= 16 {
      let block = unsafe UnsafeRawPointer(place).loadUnaligned(as: Block.self)
      let marked =
        (block .< below) .| (block .== quote) .| (block .== backslash) .| (block .== other)
        .| (block .== del)
      let marks = unsafe unsafeBitCast(marked, to: SIMD2<UInt64>.self)
      let (low, high) = (UInt64(littleEndian: marks[0]), UInt64(littleEndian: marks[1]))
      guard low | high != 0 else {
        unsafe place += 16
        continue
      }
      unsafe place +=
        (low != 0 ? low.trailingZeroBitCount : 64 &+ high.trailingZeroBitCount) &>> 3
      let flag = unsafe tables[Int(table) &+ Int(place.pointee)]
      if flag & Flag.stop != 0 { return unsafe place }
      seen |= flag
      unsafe place += 1
    }
    return unsafe tableEnd(from: place, to: end, tables, seen: &seen)
  }

  /// ``end(from:to:_:seen:)`` for ``Kind/digits``.
  @unsafe @inline(__always)
  func digitsEnd(
    from start: UnsafePointer<UInt8>, to end: UnsafePointer<UInt8>, _ tables: UnsafePointer<UInt8>
  ) -> UnsafePointer<UInt8> {
    var place = unsafe start
    // SAFETY: as in `textEnd`.
    while unsafe end - place >= 8 {
      let word = unsafe UInt64(
        littleEndian: UnsafeRawPointer(place).loadUnaligned(as: UInt64.self))
      let value = word ^ (Self.ones &* 0x30)
      let marks = ((value &+ Self.ones &* 0x76) | value) & Self.highs
      if marks != 0 { return unsafe place + marks.trailingZeroBitCount &>> 3 }
      unsafe place += 8
    }
    var seen: UInt8 = 0
    return unsafe tableEnd(from: place, to: end, tables, seen: &seen)
  }

  /// ``end(from:to:_:seen:)`` for ``Kind/table``.
  @unsafe @inline(__always)
  func tableEnd(
    from start: UnsafePointer<UInt8>, to end: UnsafePointer<UInt8>, _ tables: UnsafePointer<UInt8>,
    seen: inout UInt8
  ) -> UnsafePointer<UInt8> {
    var place = unsafe start
    // SAFETY: bytes are read while one remains before `end`; a table has 256 flags.
    while unsafe place < end {
      let flag = unsafe tables[Int(table) &+ Int(place.pointee)]
      if flag & Flag.stop != 0 { break }
      seen |= flag
      unsafe place += 1
    }
    return unsafe place
  }
}
