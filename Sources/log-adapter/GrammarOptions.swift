// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import GrammarFiles
import Grok
import LogAdapter

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The options that say which grammars to use; shared by the subcommands.
struct GrammarOptions: ParsableArguments {
  @Option(
    name: [.customShort("g"), .customLong("grammar")],
    help: ArgumentHelp(
      "A bundled grammar's name, or a grammar file's path. Several are tried in order.",
      valueName: "grammar"), completion: .file(extensions: ["yaml", "yml"]))
  var grammars: [String] = []

  @Option(
    name: [.customShort("p"), .customLong("pattern")],
    help: ArgumentHelp(
      "A grok expression for whole lines. Several are tried in order, before the grammars.",
      valueName: "expression"))
  var patterns: [String] = []

  @Option(
    name: .customLong("patterns"),
    help: ArgumentHelp(
      "A directory (or file) of pattern definitions in Logstash's format; they win over the bundled ones.",
      valueName: "dir"), completion: .directory)
  var patternDirectories: [String] = []

  @Flag(name: .customLong("search"), help: "Let -p expressions match anywhere in the line.")
  var searches = false

  @Option(
    name: .customLong("set"),
    help: ArgumentHelp(
      "A field that every event carries; '[a][b]=x' nests.", valueName: "key=value"))
  var set: [String] = []

  @Flag(name: .customLong("no-jit"), help: "Interpret expressions instead of compiling them.")
  var noJIT = false

  /// The grammars that the options name, in order: expressions first.
  func load() throws -> [Grammar] {
    var all: [Grammar] = []
    if !patterns.isEmpty {
      let list = patterns.enumerated().map { index, expression in
        Grammar.Pattern(
          expression, name: patterns.count > 1 ? "\(index + 1)" : nil,
          location: SourceLocation(file: "--pattern", line: index + 1, column: 1))
      }
      all.append(Grammar(name: "pattern", patterns: list, anchored: !searches))
    }
    for operand in grammars { all.append(try Self.grammar(operand)) }
    return all
  }

  /// The grammars compiled.
  func compile(_ grammars: [Grammar]) throws -> GrammarSet {
    var library = try Catalogue.patternLibrary()
    for directory in patternDirectories {
      try PatternDirectory.load(path: directory, into: &library)
    }
    let options = GrammarSet.Options(set: try staticFields(), usesJIT: !noJIT)
    return try GrammarSet(grammars, library: library, options: options)
  }

  /// A bundled grammar by its name, or the one in a file.
  static func grammar(_ operand: String) throws -> Grammar {
    let looksLikePath = operand.contains("/") || operand.contains(".")
    if !looksLikePath {
      if let grammar = try Catalogue.grammar(named: operand, environment: Terminal.environment) {
        return grammar
      }
      if unsafe access(operand, F_OK) != 0 {
        let near = Catalogue.nearestName(to: operand).map { "did you mean '\($0)'? " } ?? ""
        throw GrammarError(
          "there is no grammar '\(operand)'",
          remedy: "\(near)'log-adapter grammars' lists them; a path needs a '/' or '.yaml'")
      }
    }
    return try GrammarFile.load(path: operand, environment: Terminal.environment)
  }

  private func staticFields() throws -> [Grammar.StaticField] {
    try set.map { text in
      guard let equals = text.firstIndex(of: "="), let path = FieldPath(String(text[..<equals]))
      else {
        throw ValidationError("--set takes 'key=value', not '\(text)'.")
      }
      return Grammar.StaticField(path, .string(String(text[text.index(after: equals)...])))
    }
  }
}
