// SPDX-License-Identifier: Apache-2.0

public import Grok
public import LogAdapter

/// Reads grammars from YAML files.
///
/// The article "Grammar files" of the module LogAdapter describes the format key by key. Reading
/// checks the form of the file: its keys, the kinds of their values, names and `${VAR}` references.
/// What the expressions mean, and whether a time layout exists, is checked when the grammar joins a
/// `GrammarSet`.
public enum GrammarFile {
  /// The longest file that is read, in bytes.
  public static let maximumBytes = YAMLSource.maximumBytes

  /// Reads one grammar from the bytes of a YAML file.
  ///
  /// - Parameters:
  ///   - bytes: the file in UTF-8, with or without a byte order mark.
  ///   - file: the file's name for messages and for `Grammar.file`; nothing is opened.
  ///   - environment: gives the values of `${VAR}` and `${VAR:-default}` in the texts under `set`;
  ///     `nil` means that the variable is not set, which is an error unless there is a default.
  /// - Throws: `GrammarError` for the first thing that is wrong, with line and column.
  /// - Complexity: O(*n*) in the length of the file, on average.
  public static func parse(
    _ bytes: [UInt8], file: String, environment: (String) -> String? = processEnvironment
  ) throws(GrammarError) -> Grammar {
    let source = try YAMLSource(bytes, file: file)
    guard let root = try YAMLDocument.read(source) else {
      throw GrammarReader.noGrammar(in: file)
    }
    return try GrammarReader(source: source).grammar(from: root, environment: environment)
  }

  /// Reads one grammar from a file.
  ///
  /// - Parameters:
  ///   - path: a regular file of at most 1 MiB, or a link to one.
  ///   - environment: as for ``parse(_:file:environment:)``.
  /// - Throws: `GrammarError` when the file is missing, may not be read, is a directory or a device,
  ///   or is too large, and for everything that ``parse(_:file:environment:)`` refuses.
  public static func load(
    path: String, environment: (String) -> String? = processEnvironment
  ) throws(GrammarError) -> Grammar {
    let bytes = try FileBytes.read(path: path, limit: maximumBytes, what: "a grammar")
    return try parse(bytes, file: path, environment: environment)
  }
}
