// SPDX-License-Identifier: Apache-2.0

/// PCRE2 expressions made at random of what grammars use, groups named as the expansion names them.
///
/// Few different bytes are in them, so that parts overlap: that is where an engine can go wrong.
struct RandomExpression {
  /// Expressions of well-known patterns, to be parts.
  private let atoms: [String]
  private var groupCount = 0
  private var text = ""

  /// Makes an expression.
  ///
  /// - Parameter atoms: Expressions without captures that can be parts of it.
  static func make(atoms: [String], _ random: inout SeededRandom) -> String {
    var maker = RandomExpression(atoms: atoms)
    if random.once(in: 6) { maker.text += "^" }
    let parts = 1 + random.below(6)
    for number in 0..<parts {
      if number > 0, random.once(in: 2) { maker.literal(&random) }
      maker.part(depth: 3, &random)
    }
    if random.once(in: 3) {
      maker.text += random.pick([".*", "(?<g\(maker.groupCount + 1)>.*)", "$"])
    }
    return maker.text
  }

  private init(atoms: [String]) { self.atoms = atoms }

  private static let sets = [
    #"\d"#, #"\w"#, #"\s"#, #"\S"#, #"\D"#, #"\W"#, ".", "(?-s:.)", "[a-c]", "[ab]", "[b-z]",
    "[0-5]",
    "[^ ]", #"[^"]"#, #"[^"\\]"#, "[^a]", "[^|]", "[^,:]", #"[^\]]"#, "[+-]", "[01]", "[a-z0-9]",
    "[0-9A-Fa-f:]", "[a-zA-Z0-9._-]", #"[\x80-\xff]"#, #"[^\x00-\x1f]"#, "[^0-9]", "[^-]", "[^a-z]",
    #"[^\n]"#, "[^ab]", "[.:]",
  ]
  private static let literals = [
    "a", "b", "ab", "ba", "abc", "aab", "0", "1", "01", " ", "  ", "-", ":", "::", ",", #"\."#,
    "\"",
    #"\|"#, #"\["#, #"\]"#, "=", "/", "x", "a b", "T", "%", #"\\"#, "longer than eight", "bb a",
  ]
  private static let counts = [
    "*", "+", "?", "*", "+", "?", "{2}", "{1,2}", "{0,3}", "{2,}", "{3}", "{1,8}", "{1,9}",
    "{0,40}", "{1}",
  ]
  private static let conditions = [
    #"\b"#, #"\B"#, #"\b"#, "(?=a)", "(?=[ab])", "(?! )", "(?!a)", "(?![0-9])", #"(?=\d)"#,
    "(?<=a)",
    "(?<![0-9])", #"(?<!\w)"#, #"(?!\w)"#, "(?!a|b)", "(?<=[ :])", "$",
  ]
  private static let refusals = [
    "(?!ab)", "(?!aa|b)", "(?!a+b)", #"(?![0-9]+\.)"#, "(?!x|01)", "(?!(?:a|bb)c)", "(?!a?)",
    "(?!--)",
  ]

  private mutating func literal(_ random: inout SeededRandom) { text += random.pick(Self.literals) }

  private mutating func count(_ random: inout SeededRandom) {
    text += random.pick(Self.counts) + random.pick(["", "", "", "", "+", "+", "?", ""])
  }

  private mutating func part(depth: Int, _ random: inout SeededRandom) {
    switch random.below(depth > 0 ? 24 : 9) {
    case 0, 1: literal(&random)
    case 2, 3, 4, 5:
      text += random.pick(Self.sets)
      count(&random)
    case 6: text += random.pick(Self.sets)
    case 7: text += random.pick(random.once(in: 3) ? Self.refusals : Self.conditions)
    case 8 where !atoms.isEmpty && random.once(in: 3): text += "(?:" + random.pick(atoms) + ")"
    case 8: text += random.pick(Self.sets) + "+"
    case 9, 10, 11: capture(depth: depth, &random)
    case 12, 13: group("(?:", depth: depth, &random)
    case 14, 15:
      group("(?:", depth: depth, &random)
      count(&random)
    case 16: group("(?>", depth: depth, &random)
    case 17: group("(?i:", depth: depth, &random)
    case 18 where !atoms.isEmpty:
      groupCount += 1
      text += "(?<g\(groupCount)>" + random.pick(atoms) + ")"
    case 19:
      text += "(?:"
      capture(depth: depth, &random)
      text += ")"
      text += random.pick(["?", "?", "?+", "??", "*", "+", "{0}", "{1}"])
    case 20 where groupCount > 0 && random.once(in: 4):
      text += #"\k<g\#(1 + random.below(groupCount))>"#
    default: sequence(depth: depth, &random)
    }
  }

  private mutating func capture(depth: Int, _ random: inout SeededRandom) {
    groupCount += 1
    text += "(?<g\(groupCount)>"
    if random.once(in: 2) {
      text += random.pick(Self.sets)
      count(&random)
    } else {
      ways(depth: depth - 1, &random)
    }
    text += ")"
  }

  private mutating func group(_ open: String, depth: Int, _ random: inout SeededRandom) {
    text += open
    ways(depth: depth - 1, &random)
    text += ")"
  }

  private mutating func ways(depth: Int, _ random: inout SeededRandom) {
    for number in 0...random.pick([0, 1, 1, 2, 3]) {
      if number > 0 { text += "|" }
      if !random.once(in: 12) { sequence(depth: depth, &random) }
    }
  }

  private mutating func sequence(depth: Int, _ random: inout SeededRandom) {
    for _ in 0...random.below(3) { part(depth: depth - 1, &random) }
  }
}
