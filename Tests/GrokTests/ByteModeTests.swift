// SPDX-License-Identifier: Apache-2.0

import Grok
import PCRE2
import Testing

/// Where bytes and characters differ, and what a damaged line still gives.
@Suite struct ByteModeTests {
  private func matches(_ expression: String, _ text: [UInt8]) throws -> Bool {
    let expansion = try PatternLibrary().expand(expression)
    return search(try compile(expansion), expansion.captures, text) != nil
  }

  /// A month name, in English or German, as `MONTH` of the stock set writes it: with an `ä`.
  @Test(arguments: ["Mar", "March", "Mär", "März", "mrz", "Mrz"])
  func monthWithAnUmlautMatches(_ month: String) throws {
    let expression = #"^(?<m>\b[Mm](?:a|ä)?r(?:ch|z)?\b) 1$"#
    #expect(try fields(expression, "\(month) 1") == ["m": month])
    #expect(try fields(#"^(?<m>[Mm][aä]?rz?(?:ch)?) 1$"#, "\(month) 1") == ["m": month])
    #expect(try fields(expression, "\(month) 1", unicode: true) == ["m": month])
  }

  /// The same expression finds a different number of places in the two modes.
  @Test(arguments: [
    ("^.$", "é", false, true), ("^..$", "é", true, false), ("^[^,]$", "é", false, true),
    (#"^\S{2}$"#, "é", true, false), ("^é$", "é", true, true), ("^[é]$", "é", true, true),
    ("^[^é]$", "ü", true, true), ("^[^é]$", "é", false, false), ("^[^é]{2}$", "aü", true, true),
    ("^.[^é]$", "é", true, false), ("^[à-ü]+$", "éü", true, true), (#"\bé"#, "aé", true, true),
    (#"é\b"#, "é", false, false), (#"^\w$"#, "é", false, false), ("[[:alpha:]]", "é", false, false),
    ("(?i)^É$", "é", true, true), ("(?i)^[^É]$", "é", false, false),
    (#"^\R$"#, "\u{85}", true, true),
    ("^[日本]{2}$", "本日", true, true), ("^[^\u{1F600}]$", "\u{1F601}", true, true),
    ("^[ -é]+$", "a~\u{80}é", true, true), ("^[ -é]+$", "ê", false, false),
  ])
  func modesDifferOnlyOverBytes(
    _ expression: String, _ text: String, _ inBytes: Bool, _ inCharacters: Bool
  ) throws {
    #expect(try (fields(expression, text) != nil) == inBytes)
    #expect(try (fields(expression, text, unicode: true) != nil) == inCharacters)
  }

  @Test func damagedLineKeepsItsStructure() throws {
    let line: [UInt8] = Array("a\u{E9}".utf8) + [0xE9, 0x20, 0x31]
    #expect(try matches(#"^(?<w>[^ ]+) (?<n>\d)$"#, line))
    #expect(try matches(#"^(?<w>[^ é]*é[^ é]+) (?<n>\d)$"#, line))
    #expect(try matches(#"^(?<w>.*) (?<n>\d)$"#, line))
    #expect(try matches(#"^aé\xE9 1$"#, line))
  }

  /// A class with characters beyond ASCII takes whole characters, and every stray byte alone.
  @Test func negatedClassTakesAnyOtherCharacterOrOneStrayByte() throws {
    for other in [
      "a", "\n", "\u{80}", "ï", "ð", "\u{7FF}", "\u{800}", "日", "\u{FFFF}", "\u{10FFFF}",
    ] {
      #expect(try matches("^[^é]$", Array(other.utf8)), "\(other)")
    }
    for byte in UInt8(0x80)...0xFF { #expect(try matches("^[^é]$", [byte]), "\(byte)") }
    #expect(try !matches("^[^é]$", Array("é".utf8)))
    #expect(try !matches("^[^é]$", [0xE9, 0xE9]))
  }

  /// Every character between the ends of a range matches, and none outside; borders of every length.
  @Test(arguments: [
    (0x80, 0x80), (0x7F, 0x7FF), (0xBF, 0xC0), (0x7FF, 0x800), (0xD7FF, 0xE000), (0xFFFF, 0x10000),
    (0x20, 0x10FFFF), (0x123, 0x4567), (0x3FFFF, 0x10ABCD),
  ])
  func rangeTakesItsCharactersAndNoOthers(_ low: UInt32, _ high: UInt32) throws {
    let from = String(low, radix: 16)
    let to = String(high, radix: 16)
    let expansion = try PatternLibrary().expand("^[\\x{\(from)}-\\x{\(to)}]$")
    let pattern = try compile(expansion)
    let seed = UInt64.random(in: .min ... .max)
    var generator = SeededGenerator(seed: seed)
    let borders: [UInt32] = [low, high, 0x7F, 0x80, 0x7FF, 0x800, 0xFFFF, 0x10000, 0x10FFFF]
    let near = borders.flatMap { [$0 &- 1, $0, $0 + 1] }
    let random = (0..<300).map { _ in UInt32.random(in: 0...0x10FFFF, using: &generator) }
    for value in near + random {
      guard let scalar = Unicode.Scalar(value), value != 0x0A else { continue }
      let found = search(pattern, [], Array(String(scalar).utf8)) != nil
      #expect(found == (low...high).contains(value), "U+\(String(value, radix: 16)), seed \(seed)")
    }
  }
}
