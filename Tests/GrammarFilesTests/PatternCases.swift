// SPDX-License-Identifier: Apache-2.0

import Foundation
import Grok
import PCRE2

/// One line of a `Patterns/*.cases` file: `NAME`, a kind, a text and what is expected of it, between
/// tabs. In a text `∅` alone is the empty text, `⇥` a tab and `␤` a newline.
struct PatternCase: CustomStringConvertible {
  enum Kind: Equatable {
    /// `+`: the definition matches the whole text, and captures exactly these fields.
    case whole([String: String])
    /// `-`: it does not match the whole text.
    case refused
    /// `~`: a search finds this part of the text first; the empty text for an empty match or none.
    case finds(String)
  }

  var name: String
  var kind: Kind
  var text: String
  /// The file's name and line.
  var place: String

  var description: String { "\(place): \(name) on “\(text)”" }

  /// Reads a line; `nil` when it has no such form.
  init?(line: String, place: String) {
    let columns = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    guard columns.count >= 3 else { return nil }
    name = columns[0]
    text = Self.plain(columns[2])
    self.place = place
    switch columns[1] {
    case "+":
      var fields: [String: String] = [:]
      for column in columns.dropFirst(3) {
        guard let equals = column.firstIndex(of: "=") else { return nil }
        fields[String(column[..<equals])] = Self.plain(
          String(column[column.index(after: equals)...]))
      }
      kind = .whole(fields)
    case "-" where columns.count == 3:
      kind = .refused
    case "~" where columns.count == 4:
      kind = .finds(Self.plain(columns[3]))
    default:
      return nil
    }
  }

  private static func plain(_ text: String) -> String {
    text == "∅"
      ? ""
      : text.replacingOccurrences(of: "⇥", with: "\t").replacingOccurrences(of: "␤", with: "\n")
  }
}

/// The bundled pattern files and the cases for them, as they lie in the repository.
enum PatternFiles {
  private static let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
  static let folder = tests.deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Grammars/patterns")

  static func urls(in folder: URL, ending ext: String) throws -> [URL] {
    try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == ext }
      .sorted { $0.lastPathComponent < $1.lastPathComponent }
  }

  static func library() throws -> PatternLibrary {
    var library = PatternLibrary()
    for url in try urls(in: folder, ending: "grok") {
      try library.define(contentsOf: [UInt8](Data(contentsOf: url)), file: url.lastPathComponent)
    }
    return library
  }

  /// Every line of every case file that is not empty or a comment, with what it reads as.
  static func cases() throws -> [(place: String, read: PatternCase?)] {
    try urls(in: tests.appendingPathComponent("Patterns"), ending: "cases").flatMap { url in
      let lines = try String(contentsOf: url, encoding: .utf8).components(separatedBy: "\n")
      return lines.enumerated().filter { !$1.isEmpty && !$1.hasPrefix("#") }.map { index, line in
        let place = "\(url.lastPathComponent):\(index + 1)"
        return (place, PatternCase(line: line, place: place))
      }
    }
  }
}

/// A definition, compiled to match a whole text or to search in it.
struct CompiledDefinition {
  let pattern: CompiledPattern
  let captures: [Capture]

  init(_ name: String, of library: PatternLibrary, options: CompiledPattern.Options) throws {
    let expansion = try library.expand("%{\(name)}")
    pattern = try CompiledPattern([UInt8](expansion.expression.utf8), options: options)
    captures = expansion.captures
  }

  struct Match: Equatable {
    var text: String
    /// What each field captured; empty captures are left out, and the first of several counts.
    var fields: [String: String]
  }

  /// The first match; the code of PCRE2 when it gave up.
  func match(_ text: [UInt8], in block: inout MatchBlock) -> Result<Match?, EngineStopped> {
    // SAFETY: pointer and length describe the array for the duration of the call.
    let result = unsafe text.withUnsafeBufferPointer { bytes in
      let none: StaticString = ""
      return unsafe block.match(pattern, bytes.baseAddress ?? none.utf8Start, count: bytes.count)
    }
    switch result {
    case .noMatch: return .success(nil)
    case .failed(let code): return .failure(EngineStopped(code: code))
    case .matched(let groups):
      var fields: [String: String] = [:]
      for capture in captures where capture.group < groups {
        let part = block.part(of: text, group: capture.group)
        if !part.isEmpty, fields[capture.path.description] == nil {
          fields[capture.path.description] = part
        }
      }
      return .success(Match(text: block.part(of: text, group: 0), fields: fields))
    }
  }
}

/// PCRE2's number for a match that it gave up.
struct EngineStopped: Error, Equatable {
  var code: Int
}

extension MatchBlock {
  /// The bytes of a group as text; empty when it took no part.
  fileprivate func part(of text: [UInt8], group: Int) -> String {
    precondition(group < groupCapacity)
    let (start, end) = (offsets[2 * group], offsets[2 * group + 1])
    guard start != Self.unset, start <= end else { return "" }
    return String(decoding: text[start..<end], as: UTF8.self)
  }
}
