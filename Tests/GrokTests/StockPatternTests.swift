// SPDX-License-Identifier: Apache-2.0

import Foundation
import Grok
import PCRE2
import Testing

/// Loads the two directories of Logstash's stock patterns as they are, where they are at hand.
@Suite struct StockPatternTests {
  /// `LOG_ADAPTER_STOCK_PATTERNS`, or `../shared/grok-patterns` beside the package.
  static let directory: URL? = {
    let package = URL(filePath: #filePath).appending(path: "../../..").standardized
    let url =
      ProcessInfo.processInfo.environment["LOG_ADAPTER_STOCK_PATTERNS"].map { URL(filePath: $0) }
      ?? package.appending(path: "../shared/grok-patterns").standardized
    if FileManager.default.fileExists(atPath: url.path) { return url }
    print("skipped: no stock patterns at \(url.path); set LOG_ADAPTER_STOCK_PATTERNS")
    return nil
  }()

  static func library(_ set: String) throws -> PatternLibrary {
    var library = PatternLibrary()
    let folder = try #require(directory).appending(path: set)
    let files = try FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil)
    for file in files.sorted(by: { $0.path < $1.path }) {
      try library.define(contentsOf: Array(Data(contentsOf: file)), file: file.lastPathComponent)
    }
    return library
  }

  @Test(.enabled(if: directory != nil), arguments: [("ecs-v1", 361), ("legacy", 317)])
  func everyDefinitionCompiles(_ set: String, _ count: Int) throws {
    let library = try Self.library(set)
    #expect(library.names.count == count)
    for unicode in [false, true] {
      for name in library.names {
        do {
          let options = ExpansionOptions(unicode: unicode)
          let expansion = try library.expand("%{\(name):whole}", options: options)
          let pattern = try compile(expansion, unicode: unicode)
          #expect(pattern.captureCount == expansion.captures.count, "\(name)")
          #expect(expansion.captures[0].pattern == name)
        } catch {
          Issue.record("\(set) \(name): \(error)")
        }
      }
    }
  }

  /// Lines of our own; each exercises a construct that PCRE2 alone would misread.
  @Test(
    .enabled(if: directory != nil),
    arguments: [
      ("%{MONTH:m} ", "März 3", ["m": "März"]),
      ("%{MONTH:m} ", "March 3", ["m": "March"]),
      ("^%{UNIXPATH:p}$", "/var/log/app-1%20_x.log", ["p": "/var/log/app-1%20_x.log"]),
      (
        "^%{UUID:u}$", "0c9ba2f0-8aeb-4f1c-9e0b-2f4d5a1b7c11",
        [
          "u": "0c9ba2f0-8aeb-4f1c-9e0b-2f4d5a1b7c11"
        ]
      ),
      (
        "^%{NUMBER:n}/%{INT:i} %{IP:ip}$", "-1.5/42 fe80::1",
        ["n": "-1.5", "i": "42", "ip": "fe80::1"]
      ),
      ("%{QUOTEDSTRING:q}", #"say "a \" b" now"#, ["q": #""a \" b""#]),
      ("a%{GREEDYDATA:rest}", "a\nb", ["rest": "\nb"]),
      (
        "^%{RUUID:r}", "00112233445566778899aabbccddeeff", ["r": "00112233445566778899aabbccddeeff"]
      ),
    ])
  func definitionMatches(_ expression: String, _ line: String, _ expected: [String: String]) throws
  {
    for set in ["ecs-v1", "legacy"] {
      let found = try fields(expression, line, library: Self.library(set))
      #expect(found?.filter { expected[$0.key] != nil } == expected, "\(set)")
    }
  }
}
