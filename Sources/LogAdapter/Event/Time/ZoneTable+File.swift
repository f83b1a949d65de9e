// SPDX-License-Identifier: Apache-2.0

extension ZoneTable {
  /// Reads a compiled zone file as RFC 9636 describes it, versions 1 to 4.
  ///
  /// Returns `nil` for anything that is not such a file from end to end, and for the "right" files
  /// that count leap seconds. Changes more than 34,000 years from 1970 are left out.
  ///
  /// - Complexity: O(*n*) in the size of the file; the table holds at most 804 ranges more.
  static func read(zoneFile bytes: [UInt8]) -> ZoneTable? {
    guard var block = ZoneFileBlock(bytes, at: 0, timeSize: 4) else { return nil }
    var rule: PosixZone?
    if block.version >= 0x32 {
      guard let second = ZoneFileBlock(bytes, at: block.end, timeSize: 8),
        second.end < bytes.count, bytes[second.end] == 0x0A,
        let newline = bytes[(second.end + 1)...].firstIndex(of: 0x0A)
      else { return nil }
      let footer = bytes[(second.end + 1)..<newline]
      if !footer.isEmpty {
        guard let read = PosixZone(footer) else { return nil }
        rule = read
      }
      block = second
    }
    return block.table(rule: rule)
  }
}

/// A header and the data behind it; a file of version 2 or more has two.
private struct ZoneFileBlock {
  let bytes: [UInt8]
  let version: UInt8
  /// Bytes of a time: 4 or 8.
  let timeSize: Int
  let timeCount: Int
  let typeCount: Int
  let nameBytes: Int
  let leapCount: Int
  /// Where the times stand.
  let start: Int
  /// The first byte after the block.
  let end: Int

  init?(_ bytes: [UInt8], at offset: Int, timeSize: Int) {
    guard offset <= bytes.count - 44,
      bytes[offset..<(offset + 4)].elementsEqual("TZif".utf8)
    else { return nil }
    func count(_ index: Int) -> Int {
      bytes[(offset + 20 + index * 4)..<(offset + 24 + index * 4)].reduce(0) { $0 << 8 | Int($1) }
    }
    self.bytes = bytes
    self.timeSize = timeSize
    version = bytes[offset + 4]
    leapCount = count(2)
    timeCount = count(3)
    typeCount = count(4)
    nameBytes = count(5)
    start = offset + 44
    // Each count is below 2^32, so the sum cannot overflow.
    end =
      start + timeCount * (timeSize + 1) + typeCount * 6 + nameBytes + leapCount * (timeSize + 4)
      + count(1) + count(0)
    guard end <= bytes.count, typeCount > 0, nameBytes > 0 else { return nil }
  }

  func table(rule: PosixZone?) -> ZoneTable? {
    guard leapCount == 0, let types = types() else { return nil }
    let far: Int64 = 1 << 40
    var first = types[0]
    var changes: [ZoneTable.Change] = []
    var previous = Int64.min
    for index in 0..<timeCount {
      let time = time(index)
      let type = Int(bytes[start + timeCount * timeSize + index])
      guard type < types.count, index == 0 || time > previous else { return nil }
      previous = time
      if time < -far {
        first = types[type]
      } else if time < far {
        changes.append(
          ZoneTable.Change(start: time, offset: types[type].offset, name: types[type].name))
      }
    }
    let year = changes.last.map { Civil.year(seconds: $0.start) } ?? 1900
    return PosixZone.table(first: first, changes: changes, rule: rule, since: year)
  }

  private func time(_ index: Int) -> Int64 {
    let at = start + index * timeSize
    let value = bytes[at..<(at + timeSize)].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    return timeSize == 8
      ? Int64(bitPattern: value) : Int64(Int32(bitPattern: UInt32(truncatingIfNeeded: value)))
  }

  private func types() -> [ZoneTable.Change]? {
    let typesStart = start + timeCount * (timeSize + 1)
    let names = bytes[(typesStart + typeCount * 6)..<(typesStart + typeCount * 6 + nameBytes)]
    var types: [ZoneTable.Change] = []
    for index in 0..<typeCount {
      let at = typesStart + index * 6
      let offset = bytes[at..<(at + 4)].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
      let seconds = Int32(bitPattern: offset)
      let nameStart = Int(bytes[at + 5])
      // RFC 9636: an offset is more than -25 and less than 26 hours.
      guard seconds > -90_000, seconds < 93_600, nameStart < nameBytes else { return nil }
      let name = names[(names.startIndex + nameStart)...].prefix { $0 != 0 }
      types.append(
        ZoneTable.Change(start: .min, offset: seconds, name: ZoneAbbreviation(name)))
    }
    return types
  }
}
