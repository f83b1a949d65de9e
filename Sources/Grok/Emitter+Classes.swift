// SPDX-License-Identifier: Apache-2.0

extension Emitter {
  /// The ways to match one member of a class, to be joined by `|`.
  ///
  /// In character mode there is one way, a class. In byte mode, so also for a class that names no
  /// character above U+007F: `[^,]` takes one byte. A class that names some takes whole characters:
  /// `[aä]` is `[a]|\xC3\xA4`, and the negated `[^ä]` is a byte of ASCII, a character other than
  /// `ä`, or a byte that belongs to no character, so that a damaged line still matches.
  ///
  /// - Parameter inLookbehind: Gives ways of a fixed length each, and none for a stray byte.
  func alternatives(of set: CharacterClass, inLookbehind: Bool = false) -> [String] {
    if isUnicode { return [characterClass(set)] }
    guard set.namesCharacters else { return [byteClass(set.members, isNegated: set.isNegated)] }

    let members = set.isCaseless ? set.members.withOtherCase : set.members
    let effective = set.isNegated ? members.complement : members
    var ways: [String] = []
    if !effective.intersection(.ascii).isEmpty {
      let ascii = members.intersection(.ascii)
      ways.append(
        set.isNegated
          ? byteClass(ascii.union(.bytes), isNegated: true) : byteClass(ascii, isNegated: false))
    }
    let characters = effective.intersection(.characters)
    if effective.intersection(.bytes).isEmpty {
      ways += characters.utf8Sequences
    } else {
      let others = ScalarSet.characters.subtracting(characters).utf8Sequences
      let refusal = others.isEmpty ? "" : "(?!\(others.joined(separator: "|")))"
      let lengths = inLookbehind ? Self.highCharacters : [Self.anyHighCharacter]
      ways += lengths.map { refusal + $0 }
    }
    return ways.isEmpty ? ["(?!)"] : ways
  }

  /// One character above U+007F, or a byte that belongs to none; never a part of a character.
  private static let anyHighCharacter =
    "(?>\(highCharacters.joined(separator: "|"))|[\\x80-\\xFF])"

  /// A character of two, three and four bytes.
  private static let highCharacters = [
    #"[\xC2-\xDF][\x80-\xBF]"#, #"[\xE0-\xEF][\x80-\xBF]{2}"#, #"[\xF0-\xF4][\x80-\xBF]{3}"#,
  ]

  /// The ways to match a character above U+007F.
  func alternatives(of scalar: Unicode.Scalar, caseless: Bool) -> [String] {
    let one = ScalarSet([scalar.value...scalar.value])
    return (caseless ? one.withOtherCase : one).intersection(.characters).utf8Sequences
  }

  private func byteClass(_ members: ScalarSet, isNegated: Bool) -> String {
    let bytes = members.intersection(.bytes).ranges.map {
      ($0.lowerBound - ScalarSet.byteBase + 0x80)...($0.upperBound - ScalarSet.byteBase + 0x80)
    }
    let all = ScalarSet(members.intersection(.ascii).ranges + bytes)
    return text(of: all, isNegated: isNegated, top: 0xFF)
  }

  private func characterClass(_ set: CharacterClass) -> String {
    var members = set.members.intersection(ScalarSet([0...0x10FFFF]))
    // Surrogates cannot be written; they count as members where both neighbours are.
    let surrogates = ScalarSet([0xD800...0xDFFF])
    members = members.subtracting(surrogates)
    if !members.intersection(ScalarSet([0xD7FF...0xD7FF])).isEmpty,
      !members.intersection(ScalarSet([0xE000...0xE000])).isEmpty
    {
      members = members.union(surrogates)
    }
    return text(
      of: members, properties: set.properties, isNegated: set.isNegated, top: 0x10FFFF)
  }

  private func text(
    of members: ScalarSet, properties: [String] = [], isNegated: Bool, top: UInt32
  ) -> String {
    if members.isEmpty, properties.isEmpty { return isNegated ? #"[\s\S]"# : "(?!)" }
    if members.ranges == [0...top] { return isNegated ? "(?!)" : #"[\s\S]"# }
    var text = isNegated ? "[^" : "["
    for range in members.ranges {
      text += escaped(range.lowerBound)
      if range.count > 1 {
        if range.count > 2 { text += "-" }
        text += escaped(range.upperBound)
      }
    }
    return text + properties.joined() + "]"
  }

  private func escaped(_ value: UInt32) -> String {
    if !isUnicode, value > 0x7F { return UInt8(value).escaped }
    return Unicode.Scalar(value)!.escaped(inClass: true)
  }
}

extension ScalarSet {
  /// The set with the other case of every member above U+007F; PCRE2 sees to ASCII itself.
  ///
  /// Only of ranges of up to 4,096 characters: longer ones hold both cases of what they hold.
  var withOtherCase: ScalarSet {
    var others: [ClosedRange<UInt32>] = []
    for range in intersection(.characters).ranges where range.count <= 4096 {
      for value in range {
        guard let properties = Unicode.Scalar(value)?.properties else { continue }
        for mapping in [properties.lowercaseMapping, properties.uppercaseMapping] {
          let scalars = mapping.unicodeScalars
          if scalars.count == 1, let other = scalars.first?.value { others.append(other...other) }
        }
      }
    }
    return union(ScalarSet(others))
  }

  /// The characters above U+007F as byte sequences of UTF-8, each written for PCRE2.
  var utf8Sequences: [String] {
    var sequences: [[ClosedRange<UInt8>]] = []
    for range in intersection(.characters).ranges {
      // Each block has one length in UTF-8; surrogates have no form.
      for block: ClosedRange<UInt32> in [
        0x80...0x7FF, 0x800...0xD7FF, 0xE000...0xFFFF, 0x10000...0x10FFFF,
      ] where range.overlaps(block) {
        let part = range.clamped(to: block)
        split(
          Array(Unicode.Scalar(part.lowerBound)!.utf8),
          Array(Unicode.Scalar(part.upperBound)!.utf8),
          after: [], into: &sequences)
      }
    }
    return sequences.map { sequence in
      sequence.map { range in
        range.count == 1
          ? range.lowerBound.escaped
          : "[\(range.lowerBound.escaped)-\(range.upperBound.escaped)]"
      }.joined()
    }
  }

  /// Splits the range between two sequences of equal length into products of byte ranges.
  private func split(
    _ low: [UInt8], _ high: [UInt8], after prefix: [ClosedRange<UInt8>],
    into sequences: inout [[ClosedRange<UInt8>]]
  ) {
    let rest = low.count - 1
    if rest == 0 {
      sequences.append(prefix + [low[0]...high[0]])
      return
    }
    let first = [UInt8](repeating: 0x80, count: rest)
    let last = [UInt8](repeating: 0xBF, count: rest)
    let (lowRest, highRest) = (Array(low[1...]), Array(high[1...]))
    if low[0] == high[0] {
      split(lowRest, highRest, after: prefix + [low[0]...low[0]], into: &sequences)
      return
    }
    var (from, to) = (low[0], high[0])
    if lowRest != first {
      split(lowRest, last, after: prefix + [from...from], into: &sequences)
      from += 1
    }
    let hasTail = highRest != last
    if hasTail { to -= 1 }
    if from <= to {
      let tail = [ClosedRange<UInt8>](repeating: 0x80...0xBF, count: rest)
      sequences.append(prefix + [from...to] + tail)
    }
    if hasTail { split(first, highRest, after: prefix + [high[0]...high[0]], into: &sequences) }
  }
}

extension UInt8 {
  /// The byte as `\xC3`.
  var escaped: String {
    let digits = String(self, radix: 16, uppercase: true)
    return digits.utf8.count == 1 ? "\\x0\(digits)" : "\\x\(digits)"
  }
}

extension Unicode.Scalar {
  /// The character as PCRE2 text: itself, escaped where it would mean something else, or its code
  /// where it would not be seen.
  func escaped(inClass: Bool) -> String {
    switch self {
    case "\n": return #"\n"#
    case "\t": return #"\t"#
    case "\r": return #"\r"#
    case "\\", "]", "[", "^": return "\\\(self)"
    case "-": return inClass ? #"\-"# : "-"
    case "$", ".", "|", "(", ")", "?", "*", "+", "{": return inClass ? String(self) : "\\\(self)"
    case " "..."~": return String(self)
    default: break
    }
    if isASCII { return UInt8(value).escaped }
    switch properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
      .paragraphSeparator, .spaceSeparator, .nonspacingMark, .enclosingMark, .spacingMark:
      return "\\x{\(String(value, radix: 16))}"
    default: return String(self)
    }
  }
}
