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
      valueName: "grammar"), completion: .custom(GrammarCompletion.candidates))
  var grammars: [String] = []

  @Option(
    name: [.customShort("p"), .customLong("pattern")], parsing: .unconditionalSingleValue,
    help: ArgumentHelp(
      "A grok expression for whole lines. Several are tried in order, before any -g.",
      valueName: "expression"))
  var patterns: [String] = []

  @Option(
    name: .customLong("patterns"),
    help: ArgumentHelp(
      "A directory or file of definitions in Logstash's format; they win over the bundled ones.",
      valueName: "dir"), completion: .directory)
  var patternDirectories: [String] = []

  @Flag(name: .customLong("search"), help: "Let -p expressions match anywhere in the line.")
  var searches = false

  @Option(
    name: .customLong("set"),
    help: ArgumentHelp(
      "A field that every event carries, as app=shop; '[a][b]=x' nests.", valueName: "key=value"))
  var set: [String] = []

  @Option(
    help: ArgumentHelp(
      "What matches: auto, or pcre2 to do without scan plans. The events are the same.",
      valueName: "engine"))
  var engine = Engine.auto

  @Flag(name: .customLong("no-jit"), help: "Interpret expressions instead of compiling them.")
  var noJIT = false

  func validate() throws {
    _ = try staticFields()
    if searches && patterns.isEmpty {
      throw ValidationError("--search is about -p, and there is none.")
    }
    if !patternDirectories.isEmpty && patterns.isEmpty && grammars.isEmpty {
      throw ValidationError("--patterns defines what -p and -g use, and there is neither.")
    }
  }

  /// The grammars that the options name, in order: expressions first.
  func load() throws -> [Grammar] {
    var all: [Grammar] = []
    if !patterns.isEmpty {
      let list = try patterns.enumerated().map { index, expression in
        try Self.pattern(expression, index + 1, of: patterns.count)
      }
      all.append(Grammar(name: "pattern", patterns: list, anchored: !searches))
    }
    for operand in grammars { all.append(try Self.grammar(operand)) }
    return all
  }

  /// The grammars compiled.
  func compile(_ grammars: [Grammar]) throws -> GrammarSet {
    let library = try GrammarOptions.library(with: patternDirectories)
    let options = GrammarSet.Options(
      set: try staticFields(), usesJIT: !noJIT, engine: engine)
    return try GrammarSet(grammars, library: library, options: options)
  }

  /// The pattern that an expression on the command line makes.
  static func pattern(
    _ expression: String, _ number: Int = 1, of count: Int = 1
  ) throws -> Grammar.Pattern {
    let location = SourceLocation(file: "--pattern", line: number, column: 1)
    guard !expression.isEmpty else {
      throw GrammarError(
        "the expression is empty", at: location, remedy: "write one, as '%{GREEDYDATA:message}'")
    }
    return Grammar.Pattern(expression, name: count > 1 ? "\(number)" : nil, location: location)
  }

  /// A bundled grammar by its name, or the one in a file.
  static func grammar(_ operand: String) throws -> Grammar {
    let looksLikePath = operand.contains("/") || operand.contains(".")
    if !looksLikePath {
      if let grammar = try Catalogue.grammar(named: operand, environment: Terminal.environment) {
        return grammar
      }
      // SAFETY: the path is passed as a NUL-terminated copy.
      if unsafe access(operand, F_OK) != 0 {
        let near = Catalogue.nearestName(to: operand).map { "did you mean '\($0)'? " } ?? ""
        throw GrammarError(
          "there is no grammar '\(operand)'",
          remedy: "\(near)'log-adapter grammars' lists them; a file's path holds a '/' or a '.'")
      }
    }
    return try GrammarFile.load(path: operand, environment: Terminal.environment)
  }

  /// The bundled pattern library with the definitions of directories over it, in order.
  static func library(with directories: [String]) throws -> PatternLibrary {
    var library = try Catalogue.patternLibrary()
    for directory in directories {
      try PatternDirectory.load(path: directory, into: &library)
    }
    return library
  }

  private func staticFields() throws -> [Grammar.StaticField] {
    try set.map { text in
      guard let equals = text.firstIndex(of: "="), let path = FieldPath(String(text[..<equals]))
      else {
        throw ValidationError("--set takes 'key=value', not '\(text)'.")
      }
      if path.isMetadata {
        throw ValidationError("--set \(path) does nothing: '@metadata' is never written.")
      }
      return Grammar.StaticField(path, .string(String(text[text.index(after: equals)...])))
    }
  }
}

extension Engine: ExpressibleByArgument {}
