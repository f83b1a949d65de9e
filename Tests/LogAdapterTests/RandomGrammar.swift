// SPDX-License-Identifier: Apache-2.0

import Grok

@testable import LogAdapter

/// A grammar made at random, with a way to make lines that it probably takes.
struct RandomGrammar {
  /// A piece of a pattern.
  private struct Atom {
    var expression: String
    var text: (inout SeededRandom) -> [UInt8]
  }

  var grammar: Grammar
  private var patterns: [[Atom]] = []

  static func library() throws -> PatternLibrary {
    var library = PatternLibrary()
    try library.define("NUM", #"[-+]?[0-9][0-9.eE]*"#)
    try library.define("WORD", #"\w+"#)
    try library.define(
      "TIME", #"[0-9]{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d+)?|[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d"#)
    try library.define("ANY", "[^|]*")
    return library
  }

  private static let fields = [
    "a", "b", "[o][x]", "[o][y]", "[p][q][r]", "[p][q][s]", "[p][u]", "[@metadata][m]", "d.e",
    "@timestamp", "message", "level", "x-y",
  ]
  private static let times = [
    "2026-03-01 10:00:00", "2026-02-29 10:00:00.5", "2024-02-29 23:59:60", "Dec 31 23:59:59",
    "Feb 29 00:00:01", "Jan  1 00:00:00", "Xyz  1 00:00:00", "9999-12-31 23:59:59.999999999",
    "0001-01-01 00:00:00", "2026-13-01 10:00:00",
  ]
  private static let numbers = [
    "0", "-0", "7", "007", "-12", "+5", "9007199254740991", "9007199254740992",
    "-9007199254740993", "1e5", "1.50", "0.1", "5.", "1E400", "5e-324", "123456789012345678901",
    "0.30000000000000004", "1e22", "12345678.9012345678", "0e999", "1.7976931348623157e308",
  ]
  private static let words = [
    "alpha", "x", "-", "none", "true", "FALSE", "é", "naïve", "日本", "😀", "a\"b", "back\\slash",
    "tab\t", "\u{1B}[31m", "\u{85}", "\u{2028}", "",
  ]
  private static let values = [
    "{}", "[1, 2.50, null]", #"{"a":{"b":"\u00e9"}}"#, #"{"a":1,"a":2}"#, #"{"é":1,"233":2}"#,
    #""\ud800""#, "nul", "-", "1e999", "[[[[]]]]", "\"\u{2028}\"",
  ]

  init(name: String, random: inout SeededRandom) {
    grammar = Grammar(name: name, patterns: [])
    let timeField = FieldPath(random.pick(["t", "timestamp", "[@metadata][t]"]))!
    let hasTime = random.once(in: 2)
    var captured: [FieldPath: Bool] = [:]
    for number in 0...random.below(3) {
      var names = Self.fields.shuffled(using: &random)
      var atoms: [Atom] = []
      for _ in 0...random.below(5) {
        let field = names.removeLast()
        captured[FieldPath(field)!] = true
        atoms.append(Self.atom(field, &random))
      }
      if hasTime && !random.once(in: 4) || hasTime && number == 0 {
        atoms.insert(
          Atom(expression: "%{TIME:\(timeField)}", text: { Array($0.pick(Self.times).utf8) }),
          at: random.below(atoms.count + 1))
      }
      patterns.append(atoms)
      let expression = atoms.map(\.expression).joined(separator: #"\|"#)
      grammar.patterns.append(.init(expression, name: "p\(number)"))
    }
    if hasTime {
      grammar.time = TimeRule(
        field: timeField, formats: ["%Y-%m-%d %H:%M:%S.%f", "%Y-%m-%d %H:%M:%S", "%b %e %H:%M:%S"],
        zone: random.pick([nil, "+02:00", "UTC"]))
    }
    for path in captured.keys.sorted(by: { $0.description < $1.description })
    where !path.isMetadata && random.once(in: 4) {
      grammar.types[path] = random.pick(ValueType.allCases)
    }
    if random.once(in: 2) { grammar.nulls = random.pick([["-"], ["none", "0"], ["", "alpha"]]) }
    if random.once(in: 2) {
      grammar.set = [
        .init(FieldPath(["app"]), .string("a\"\u{7F}é")), .init(FieldPath(["o", "z"]), .int(-3)),
        .init(FieldPath(["s", "t"]), .bool(true)), .init(FieldPath(["n"]), .number("1.50")),
      ].filter { _ in random.once(in: 2) }
    }
    grammar.anchored = !random.once(in: 4)
    grammar.unicode = random.once(in: 5)
  }

  private static func atom(_ field: String, _ random: inout SeededRandom) -> Atom {
    let number: (inout SeededRandom) -> [UInt8] = { Array($0.pick(numbers).utf8) }
    let word: (inout SeededRandom) -> [UInt8] = { Array($0.pick(words).utf8) }
    switch random.below(9) {
    case 0: return Atom(expression: "%{NUM:\(field):int}", text: number)
    case 1: return Atom(expression: "%{NUM:\(field):float}", text: number)
    case 2: return Atom(expression: "(?:%{NUM:\(field):int}|%{ANY:\(field)})", text: number)
    case 3: return Atom(expression: "(?:(?<\(field)>-)|%{ANY:\(field):bool})", text: word)
    case 4:
      return Atom(
        expression: "(?:x(?<\(field)>.*?))?", text: { ($0.once(in: 2) ? [] : [0x78] + word(&$0)) })
    case 5: return Atom(expression: "%{ANY:\(field):json}", text: { Array($0.pick(values).utf8) })
    case 6: return Atom(expression: "(?<\(field)>.*)", text: word)
    default: return Atom(expression: "%{ANY:\(field)}", text: word)
    }
  }

  /// A line that one of the patterns probably takes.
  func line(_ random: inout SeededRandom) -> [UInt8] {
    let texts = random.pick(patterns).map { $0.text(&random) }
    return Array(texts.joined(separator: [0x7C]))
  }
}
