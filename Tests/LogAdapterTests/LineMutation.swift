// SPDX-License-Identifier: Apache-2.0

/// Makes other lines of lines: most of them still look like one, and are wrong in a place or two.
enum LineMutation {
  /// What logs hold that JSON escapes, that ends a field, or that is a number gone too far.
  private static let poison: [[UInt8]] =
    [
      "\"", "\\", "\\\"", "\t", "\u{0}", "\u{1B}[31m", "\u{7F}", "\r", "é", "日本", "😀", "-", "- ",
      " -",
      " ", "  ", "[", "]", "|", ":", ",", ".", "/", "=", "%", "0", "9", "00", "256",
      "999999999999999999999",
      "1e9", "-1", "+1", "::1", "::ffff:10.0.0.1", "10.0.0.256", "example.org.", "Z", "+01:00", "T",
      "60",
    ].map { Array($0.utf8) } + [[0xFF], [0x80], [0xE2, 0x82], [0xC0, 0xAF]]

  /// Changes a line in up to four places.
  ///
  /// - Parameter others: Lines that parts can come from.
  static func mutated(
    _ line: [UInt8], with others: [[UInt8]], _ random: inout SeededRandom
  ) -> [UInt8] {
    var line = line
    for _ in 0...(random.once(in: 3) ? random.below(4) : 0) {
      change(&line, others, &random)
    }
    return line
  }

  private static func change(
    _ line: inout [UInt8], _ others: [[UInt8]], _ random: inout SeededRandom
  ) {
    let place = random.below(line.count + 1)
    let some = min(line.count - place, 1 + random.below(random.once(in: 4) ? 24 : 2))
    switch random.below(12) {
    case 0: line.removeSubrange(place..<place + some)
    case 1: line.insert(contentsOf: random.pick(poison), at: place)
    case 2 where some > 0: line[place] = UInt8.random(in: 0...255, using: &random)
    case 3: line.insert(contentsOf: line[place..<place + some], at: place)
    case 4: line.removeSubrange(place...)
    case 5:
      if let other = others.randomElement(using: &random) { splice(&line, place, other, &random) }
    case 6: if let other = others.randomElement(using: &random) { swapToken(&line, other, &random) }
    case 7, 8: bumpDigit(&line, &random)
    // A byte of the line itself: what ends one field appears in another.
    case 9 where !line.isEmpty: line.insert(random.pick(line), at: place)
    case 10 where some > 0 && !line.isEmpty: line[place] = random.pick(line)
    case 11 where some > 0: line[place] ^= 0x20
    default: line += random.pick(poison)
    }
  }

  /// The line up to a place, and from there on another.
  private static func splice(
    _ line: inout [UInt8], _ place: Int, _ other: [UInt8], _ random: inout SeededRandom
  ) {
    line.removeSubrange(place...)
    line += other.suffix(random.below(other.count + 1))
  }

  /// Puts a word of another line where a word of this one was.
  private static func swapToken(
    _ line: inout [UInt8], _ other: [UInt8], _ random: inout SeededRandom
  ) {
    let words = line.indices.split { line[$0] == 0x20 }
    let others = other.split(separator: 0x20)
    guard let word = words.randomElement(using: &random),
      let new = others.randomElement(using: &random)
    else { return }
    line.replaceSubrange(word.startIndex..<word.endIndex, with: new)
  }

  private static func bumpDigit(_ line: inout [UInt8], _ random: inout SeededRandom) {
    let digits = line.indices.filter { line[$0] &- 0x30 < 10 }
    guard let place = digits.randomElement(using: &random) else { return }
    line[place] = 0x30 + (line[place] - 0x30 + UInt8(1 + random.below(9))) % 10
  }
}
