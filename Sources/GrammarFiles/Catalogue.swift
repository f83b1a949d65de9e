// SPDX-License-Identifier: Apache-2.0

import BundledGrammars
public import Grok
public import LogAdapter

/// The grammars and patterns that come with log-adapter, linked into the program.
public enum Catalogue {
  /// The names of the bundled grammars, sorted.
  public static var grammarNames: [String] { BundledFiles.grammarFiles.map(\.name).sorted() }

  /// Reads a bundled grammar; `nil` when there is none of that name.
  ///
  /// - Parameters:
  ///   - name: The grammar's name.
  ///   - environment: gives the values of `${VAR}` under `set`.
  /// - Throws: `GrammarError` when the grammar needs a variable that is not set.
  public static func grammar(
    named name: String, environment: (String) -> String? = GrammarFile.processEnvironment
  ) throws(GrammarError) -> Grammar? {
    guard let bytes = grammarBytes(named: name) else { return nil }
    return try GrammarFile.parse(bytes, file: "bundled/\(name).yaml", environment: environment)
  }

  /// The YAML of a bundled grammar as it was written; `nil` when there is none of that name.
  public static func grammarBytes(named name: String) -> [UInt8]? {
    BundledFiles.grammarFiles.first { $0.name == name }?.bytes
  }

  /// The bundled grammar that a person probably meant: a near spelling, else the first name that
  /// begins with the word or has it for one of its parts; `nil` when there is none.
  public static func nearestName(to word: String) -> String? {
    let names = grammarNames
    if names.contains(word) { return word }
    if let near = nearest(word, among: names) { return near }
    let word = word.lowercased()
    guard word.utf8.count > 1, word.utf8.count <= 64 else { return nil }
    return names.first { $0.hasPrefix(word) }
      ?? names.first { $0.split(separator: "-").contains(Substring(word)) }
  }
}
