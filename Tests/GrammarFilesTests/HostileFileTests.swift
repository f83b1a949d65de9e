// SPDX-License-Identifier: Apache-2.0

import GrammarFiles
import Grok
import LogAdapter
import Testing

/// Files that nobody writes by accident: they end in an error, soon, and without a trap.
@Suite struct HostileFileTests {
  private func expectRefusal(
    _ bytes: [UInt8], _ message: String, sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) {
    let error = #expect(throws: GrammarError.self, sourceLocation: sourceLocation) {
      try GrammarFile.parse(bytes, file: "f") { _ in nil }
    }
    #expect(error?.message == message, sourceLocation: sourceLocation)
  }

  @Test func anAliasBombIsRefusedAtItsFirstAnchor() {
    var text = "a: &a [x,x,x,x,x,x,x,x,x]\n"
    for (name, last) in zip("bcdefgh", "abcdefg") {
      text += "\(name): &\(name) [" + Array(repeating: "*\(last)", count: 9).joined(separator: ",")
      text += "]\n"
    }
    expectRefusal(Array(text.utf8), "a grammar may not hold anchors (&name)")
  }

  @Test func moreThanAMebibyteIsRefused() {
    let bytes = [UInt8](repeating: UInt8(ascii: "#"), count: (1 << 20) + 1)
    expectRefusal(bytes, "the file is larger than 1 MiB")
    expectRefusal(Array(bytes.dropLast()), "there is no grammar in the file")
  }

  @Test(arguments: ["[", "{", "- ", "? ", "[{", "[? ", "{? ", "a: [", "-\n ", "{a: "])
  func deepNestingIsRefused(opening: String) {
    let text = String(repeating: opening, count: 100_000)
    #expect(throws: GrammarError.self) { try parse(text) }
  }

  @Test(arguments: [
    "'", "\"", "a", " ", "\n", "a: ", "a:\n", "!", "&", "*", "&a ", "!a ", "|\n", ">\n", "|", "#",
    "\\", "\"\\", "''", ",", "]", "}", ":", ": ", "?", "-", "--- \n", "...\n", "\t", "%TAG ! a\n",
    " %TAG ! a\n", "é", "a b: ", "[]", "{}", "[],", "\"a\"\n", "${", "a\n", "\r\n",
  ])
  func aMebibyteOfOneThingEndsSoon(part: String) {
    let text = String(repeating: part, count: (1 << 20) / part.utf8.count)
    let start = ContinuousClock.now
    #expect(throws: GrammarError.self) { try parse(text) }
    #expect(throws: GrammarError.self) { try parse("name: x\npattern: a\nset:\n  k: " + text) }
    // A debug build takes a second or two; what is quadratic takes minutes.
    #expect(ContinuousClock.now - start < .seconds(30))
  }

  @Test(arguments: [", ", ",\n "])
  func aHundredThousandKeysAreReadInTime(separator: String) throws {
    let names = (0..<25_000).map { "k\($0)" }
    let types = names.map { "\($0): int" }.joined(separator: separator)
    let fields = names.map { "\($0): é" }.joined(separator: separator)
    let definitions = names.map { "\($0): a" }.joined(separator: separator)
    let start = ContinuousClock.now
    let text = "name: x\npattern: a\ntypes: {\(types)}\nset: {\(fields)}\ndefine: {\(definitions)}"
    let grammar = try parse(text)
    #expect(grammar.types.count == 25_000)
    #expect(grammar.set.count == 25_000)
    #expect(grammar.definitions.count == 25_000)
    let many = (0..<100_000).map { "k\($0): s" }.joined(separator: separator)
    #expect(throws: GrammarError.self) { try parse("name: x\npattern: a\ntypes: {\(many)}") }
    #expect(ContinuousClock.now - start < .seconds(60))
  }

  @Test func aKeyOfAMebibyteMakesAShortMessage() {
    let error = #expect(throws: GrammarError.self) {
      try parse("name: x\n? " + String(repeating: "k", count: 1_000_000) + "\n: a")
    }
    #expect((error?.description.utf8.count ?? .max) < 600)
    let zalgo = #expect(throws: GrammarError.self) {
      try parse("name: 'e" + String(repeating: "\u{301}", count: 400_000) + "'")
    }
    #expect((zalgo?.message.utf8.count ?? .max) < 300)
  }

  @Test func aFieldOfManyObjectsIsRefused() {
    let path = String(repeating: "[a]", count: 33)
    expectRefusal(
      Array("name: x\npattern: a\nset: {'\(path)': 1}".utf8), "a field more than 32 objects deep")
    let inner = String(repeating: "[a]", count: 20)
    expectRefusal(
      Array("name: x\npattern: a\nset: {'\(inner)': {'\(inner)': 1}}".utf8),
      "a field more than 32 objects deep")
  }

  @Test func everyByteAloneAndInsideIsReadOrRefused() {
    for byte in UInt8.min...UInt8.max {
      for text in [[byte], Array("name: x\npattern: 'a".utf8) + [byte] + Array("'".utf8)] {
        var message = ""
        do throws(GrammarError) {
          _ = try GrammarFile.parse(text, file: "f") { _ in nil }
        } catch {
          message = error.description
        }
        #expect(!message.utf8.contains { $0 < 0x20 && $0 != 0x0A || $0 == 0x7F })
      }
    }
  }

  @Test func mutatedGrammarsNeverTrap() throws {
    let seed = UInt64.random(in: .min ... .max)
    var random = SplitMix(state: seed)
    let seeds = try ["design.yaml", "every-key.yaml", "shortest.yaml"].map(accepted)
    let parts = [
      "%{", "'", "\"", "\\", ": ", "- ", "[", "]", "{", "}", "&a", "*a", "!!x", "#", "\n", "\t",
      "|",
      ">", "${", "${A}", "\u{2028}", "\u{0}", "---\n", "null", "0x1", "\r",
    ].map { Array($0.utf8) }
    var refused = 0
    for _ in 0..<3000 {
      var bytes = seeds.randomElement(using: &random)!
      for _ in 0..<Int.random(in: 1...6, using: &random) {
        let index = Int.random(in: 0...bytes.count, using: &random)
        let end = min(bytes.count, index + Int.random(in: 0...4, using: &random))
        let part =
          Bool.random(using: &random)
          ? parts.randomElement(using: &random)! : [UInt8.random(in: .min ... .max, using: &random)]
        bytes.replaceSubrange(index..<end, with: part)
      }
      do throws(GrammarError) {
        _ = try GrammarFile.parse(bytes, file: "f") { _ in nil }
      } catch {
        refused += 1
        let isSafe = !error.description.utf8.contains { $0 < 0x20 && $0 != 0x0A }
        #expect(isSafe, "seed \(seed)")
      }
    }
    #expect(refused > 1000, "seed \(seed)")
  }
}

/// A small generator that a seed decides (SplitMix64).
private struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
