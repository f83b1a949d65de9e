// SPDX-License-Identifier: Apache-2.0

import Foundation
import Grok
import PCRE2
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

@Suite("The bundled pattern library")
struct PatternLibraryTests {
  let library: PatternLibrary

  init() throws { library = try PatternFiles.library() }

  @Test("Every case holds")
  func everyCaseHolds() throws {
    var whole: [String: CompiledDefinition] = [:]
    var searching: [String: CompiledDefinition] = [:]
    var block = MatchBlock(captureCount: 200)
    let cases = try PatternFiles.cases()
    #expect(cases.count > 1000)
    for (place, read) in cases {
      guard let read else {
        Issue.record("\(place): the line does not have the form of a case")
        continue
      }
      guard library[read.name] != nil else {
        Issue.record("\(place): there is no pattern '\(read.name)'")
        continue
      }
      let text = [UInt8](read.text.utf8)
      if case .finds(let expected) = read.kind {
        if searching[read.name] == nil {
          searching[read.name] = try CompiledDefinition(read.name, of: library, options: [])
        }
        let found = try searching[read.name]!.match(text, in: &block).get()
        #expect(found?.text ?? "" == expected, "\(read)")
        continue
      }
      if whole[read.name] == nil {
        whole[read.name] = try CompiledDefinition(read.name, of: library, options: .wholeSubject)
      }
      let match = try whole[read.name]!.match(text, in: &block).get()
      if case .whole(let fields) = read.kind {
        #expect(match?.text == read.text, "\(read)")
        #expect(match?.fields == fields, "\(read)")
      } else {
        #expect(match == nil, "\(read)")
      }
    }
  }

  @Test("Every definition has a text that it takes and one that it refuses")
  func everyDefinitionHasCases() throws {
    let takesEverything: Set = ["DATA", "GREEDYDATA", "JAVALOGMESSAGE"]
    var taken: Set<String> = []
    var refused: Set<String> = []
    for case let read? in try PatternFiles.cases().map(\.read) {
      switch read.kind {
      case .whole: taken.insert(read.name)
      case .refused: refused.insert(read.name)
      case .finds: break
      }
    }
    let names = Set(library.names)
    #expect(names.subtracting(taken).isEmpty)
    #expect(names.subtracting(refused) == takesEverything)
  }

  @Test("No name is defined twice")
  func noNameTwice() throws {
    var lines = 0
    for url in try PatternFiles.urls(in: PatternFiles.folder, ending: "grok") {
      lines += try String(contentsOf: url, encoding: .utf8).split(separator: "\n")
        .filter { !$0.hasPrefix("#") }.count
    }
    #expect(lines == library.names.count)
  }

  @Test("The README's tables name every definition and nothing else")
  func readmeIsComplete() throws {
    let readme = try String(
      contentsOf: PatternFiles.folder.appendingPathComponent("README.md"), encoding: .utf8)
    let rows = readme.split(separator: "\n").filter { $0.hasPrefix("| `") }
    let names = rows.flatMap { row in
      row.split(separator: "|")[0].split(separator: "`").filter { $0.allSatisfy(\.isPatternName) }
        .map(String.init)
    }
    #expect(names.sorted() == library.names)
  }

  // Where the whole text is refused after all, this one gives back what it took, two steps a byte,
  // and passes the limit of 100,000 steps between 32 and 64 KiB. It is still linear, and in a line
  // the blank or quote behind a path ends the giving back at once.
  static let givesBackByteByByte: Set = ["URIPATHPARAM"]

  @Test("No definition passes the match limit on 64 KiB of one thing")
  func hostileTextStaysWithinTheLimit() throws {
    let runs = [
      "a", "1", " ", "1.", "a.", "/a", ":", "\"", "\\", "[", "-", "1:", "a=", "::", "%", "@", "(",
      "1a", "a:", "{", "1-", "P1", "a@", "\t", "é", "1 ", "a ", "\\\"", "'", "a/", "<1", "1s", "0x",
    ]
    let texts = runs.flatMap { run in
      ["", "\u{1}!"].map { end in
        (
          name: "“\(run)…\(end.dropFirst())”",
          bytes: Self.text(of: run, end: end, length: 64 * 1024)
        )
      }
    }
    var block = MatchBlock(captureCount: 200)
    for name in library.names {
      for options in [CompiledPattern.Options.wholeSubject, []] {
        let definition = try CompiledDefinition(name, of: library, options: options)
        let givesBack = Self.givesBackByteByByte.contains(name) && options == .wholeSubject
        for text in texts {
          let bytes = givesBack ? Array(text.bytes.suffix(32 * 1024)) : text.bytes
          if case .failure(let stopped) = definition.match(bytes, in: &block) {
            Issue.record("\(name) gave \(stopped.code) on 64 KiB of \(text.name)")
          }
        }
      }
    }
  }

  private static func text(of run: String, end: String, length: Int) -> [UInt8] {
    let count = (length - end.utf8.count) / run.utf8.count
    return [UInt8]((String(repeating: run, count: count) + end).utf8)
  }

  @Test("IPV4 and IPV6 take what inet_pton takes")
  func addressesAgreeWithTheSystem() throws {
    let seed = UInt64.random(in: 1...UInt64.max)
    var random = Generator(state: seed)
    var block = MatchBlock(captureCount: 0)
    let ipv6 = try CompiledDefinition("IPV6", of: library, options: .wholeSubject)
    let ipv4 = try CompiledDefinition("IPV4", of: library, options: .wholeSubject)
    let parts = ["0", "1", "ab", "ffff", "12345", ":", ":", "::", ":256.0.0.1", ":1.2.3"]
    let digits = ["0", "1", "9", "99", "100", "199", "249", "255", "256", "300", "1000"]
    var taken = 0
    for _ in 0..<20_000 {
      // Groups with single colons between them and at most one change make most texts near misses.
      var groups = (0..<Int.random(in: 0...9, using: &random)).map { _ in
        ["0", "1", "ab", "fFfF", "abcde"][Int.random(in: 0...40, using: &random) / 10]
      }
      if Bool.random(using: &random) {
        groups.insert("", at: Int.random(in: 0...groups.count, using: &random))
      }
      var text = groups.joined(separator: ":")
      if groups.first == "" { text = ":" + text }
      if groups.last == "" { text += ":" }
      if Int.random(in: 0...3, using: &random) == 0 { text += ":1.2.3.4" }
      if Int.random(in: 0...3, using: &random) == 0 { text += parts.randomElement(using: &random)! }
      let ours = try ipv6.match([UInt8](text.utf8), in: &block).get() != nil
      #expect(ours == isAddress(text, AF_INET6), "IPV6 on “\(text)”, seed \(seed)")
      if ours { taken += 1 }

      let octets = (0..<Int.random(in: 3...5, using: &random)).map { _ in
        digits[min(Int.random(in: 0...20, using: &random), Int.random(in: 0...10, using: &random))]
      }
      let dotted = octets.joined(separator: ".")
      let match = try ipv4.match([UInt8](dotted.utf8), in: &block).get() != nil
      #expect(match == isAddress(dotted, AF_INET), "IPV4 on “\(dotted)”, seed \(seed)")
    }
    #expect(taken > 1000, "the texts were too seldom addresses, seed \(seed)")
  }

  private func isAddress(_ text: String, _ family: Int32) -> Bool {
    var space = in6_addr()
    // SAFETY: an in6_addr has room for an address of either family.
    return unsafe inet_pton(family, text, &space) == 1
  }
}

/// SplitMix64, so that a seed gives the same texts on every machine.
private struct Generator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

extension Character {
  fileprivate var isPatternName: Bool { isASCII && (isUppercase || isNumber || self == "_") }
}
