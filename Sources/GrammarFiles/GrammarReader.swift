// SPDX-License-Identifier: Apache-2.0

import Grok
import LogAdapter

/// Turns the tree of a grammar file into a `Grammar`, or says what is wrong with it and where.
///
/// The extensions read one key each, in the order of the article on the format.
struct GrammarReader {
  /// The keys of a grammar, in the order in which people write them.
  static let keys = [
    "name", "about", "pattern", "patterns", "define", "time", "types", "null", "set", "anchored",
    "unicode", "envelope", "samples",
  ]
  /// Keys of the format that this version does not act on.
  static let laterKeys = ["record", "inside"]

  let source: YAMLSource

  /// Reads a whole grammar.
  func grammar(
    from root: YAMLNode, environment: (String) -> String?
  ) throws(GrammarError) -> Grammar {
    if case .scalar("", .plain) = root.content { throw Self.noGrammar(in: source.file) }
    guard case .mapping(let entries) = root.content else {
      throw source.error(
        "a grammar is a mapping of keys, not \(root.kind)", at: root.start,
        remedy: "write lines of the form 'key: value', starting with 'name: …'")
    }
    let section = try section(entries, at: root.start, of: "a grammar", keys: Self.keys)
    try checkEnvelope(section["envelope"])
    let name = try name(section)
    return Grammar(
      name: name,
      about: try section["about"].map(text) ?? "",
      patterns: try patterns(section),
      definitions: try definitions(section["define"]),
      time: try timeRule(section["time"]),
      types: try types(section["types"]),
      nulls: try nulls(section["null"]),
      set: try staticFields(section["set"], environment: environment),
      anchored: try section["anchored"].map(flag) ?? true,
      unicode: try section["unicode"].map(flag) ?? false,
      samples: try samples(section["samples"]),
      file: source.file)
  }

  /// The error for a file of blanks and comments.
  static func noGrammar(in file: String) -> GrammarError {
    GrammarError(
      "there is no grammar in the file", at: SourceLocation(file: file),
      remedy: "a grammar has at least a name and a pattern")
  }

  private func name(_ section: Section) throws(GrammarError) -> String {
    guard let entry = section["name"] else {
      let stem = source.file.split(separator: "/").last?.split(separator: ".").first ?? ""
      let example = Self.isName(stem) ? String(stem) : "my-format"
      throw section.missing("name", remedy: "add 'name: \(example)'")
    }
    return try name(entry)
  }

  /// The name of a grammar or of a pattern.
  func name(_ entry: YAMLNode.Entry) throws(GrammarError) -> String {
    let name = try text(entry)
    guard Self.isName(name) else {
      throw source.error(
        "\(name.inQuotes) is not a name", at: entry.value.start,
        remedy: "use a-z, 0-9 and '-', starting with a letter or a digit")
    }
    return name
  }

  private static func isName(_ text: some StringProtocol) -> Bool {
    guard let first = text.utf8.first, first != UInt8(ascii: "-") else { return false }
    return text.utf8.allSatisfy { byte in
      UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte
        || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte || byte == UInt8(ascii: "-")
    }
  }

  private func checkEnvelope(_ entry: YAMLNode.Entry?) throws(GrammarError) {
    guard let entry else { return }
    let text = try text(entry)
    guard text != "none" else { return }
    guard ["cri", "docker", "auto"].contains(text) else {
      throw source.error(
        "there is no envelope \(text.inQuotes)", at: entry.value.start,
        remedy: GrammarFiles.remedy(for: text, among: ["none", "cri", "docker", "auto"]))
    }
    throw source.error(
      "the envelope '\(text)' is not supported by this version yet", at: entry.value.start,
      remedy: "leave the key out, or write 'envelope: none'")
  }
}
