// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import GrammarFiles
import Grok
import LogAdapter

/// `log-adapter grammars`: lists the bundled grammars, or shows one.
struct GrammarsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "grammars",
    abstract: "List the bundled grammars, or show one.")

  @Argument(
    help: ArgumentHelp("A bundled name or a grammar file.", valueName: "grammar"),
    completion: .custom(GrammarCompletion.candidates))
  var operand: String?

  @Flag(help: "Print the grammar's file, to be copied and changed.")
  var yaml = false

  @Flag(help: "Print each pattern as the PCRE2 expression that it becomes.")
  var expression = false

  @Flag(help: "Print the native steps that match each pattern, and where PCRE2 takes over.")
  var plan = false

  @Option(
    name: [.customShort("p"), .customLong("pattern")], parsing: .unconditional,
    help: ArgumentHelp("Show this expression instead of a grammar.", valueName: "expression"))
  var pattern: String?

  @Option(
    name: .customLong("patterns"),
    help: ArgumentHelp(
      "A directory of pattern definitions in Logstash's format.", valueName: "dir"),
    completion: .directory)
  var patternDirectories: [String] = []

  func validate() throws {
    if operand != nil && pattern != nil {
      throw ValidationError("Name a grammar or give -p, not both.")
    }
    if (yaml || expression || plan) && operand == nil && pattern == nil {
      throw ValidationError("--yaml, --expression and --plan need a grammar's name.")
    }
    if yaml && pattern != nil { throw ValidationError("--yaml needs a grammar's name.") }
  }

  func run() throws {
    try StandardDescriptors.requireOutput()
    guard operand != nil || pattern != nil else { return try list() }
    if yaml, let operand { return try Terminal.print(try source(of: operand)) }
    let library = try GrammarOptions.library(with: patternDirectories)
    let grammar =
      try pattern.map {
        Grammar(name: "pattern", patterns: [try GrammarOptions.pattern($0)])
      } ?? GrammarOptions.grammar(operand ?? "")
    let set = try GrammarSet([grammar], library: library)
    if expression {
      return try Terminal.print(set.expressions.map { $0 + "\n" }.joined())
    }
    if plan { return try showPlan(set) }
    try show(grammar, set)
  }

  private func showPlan(_ set: GrammarSet) throws {
    var text = ""
    for matching in set.matching {
      if !text.isEmpty { text += "\n" }
      text += "pattern\(matching.pattern.map { " \($0)" } ?? ""): \(Self.share(of: matching))\n"
      text += matching.steps.map { "  \($0)\n" }.joined()
    }
    try Terminal.print(text.escapedForTerminal(keepingNewlines: true))
  }

  /// How much of a pattern runs natively.
  private static func share(of matching: GrammarSet.Matching) -> String {
    guard let obstacle = matching.obstacle else { return "every step runs natively" }
    return matching.steps.isEmpty
      ? "PCRE2, since \(obstacle)" : "natively up to a part where PCRE2 takes over: \(obstacle)"
  }

  private func list() throws {
    var text = ""
    let names = Catalogue.grammarNames
    let width = names.map(\.count).max() ?? 0
    for name in names {
      let about = try Catalogue.grammar(named: name, environment: { _ in "" })?.about ?? ""
      text += name + String(repeating: " ", count: width - name.count) + "  \(about)\n"
    }
    try Terminal.print(text)
  }

  private func source(of operand: String) throws -> String {
    guard let bytes = Catalogue.grammarBytes(named: operand) else {
      throw GrammarError(
        "there is no bundled grammar '\(operand)'",
        remedy: Catalogue.nearestName(to: operand).map { "did you mean '\($0)'?" }
          ?? "--yaml prints those that 'log-adapter grammars' lists")
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func show(_ grammar: Grammar, _ set: GrammarSet) throws {
    var text = "\(grammar.name)\n"
    if !grammar.about.isEmpty { text += "  \(grammar.about)\n" }
    for pattern in grammar.patterns {
      text += "\npattern\(pattern.name.map { " \($0)" } ?? "")\n  \(pattern.expression)\n"
    }
    text += "\nmatching\n"
    for matching in set.matching {
      text += "  \(matching.pattern.map { "\($0): " } ?? "")\(Self.share(of: matching))\n"
    }
    text += "\nfields\n"
    let fields = set.fields
    let width = fields.map(\.name.count).max() ?? 0
    for field in fields {
      text += "  \(field.name)\(String(repeating: " ", count: width - field.name.count))"
      text += "  \(field.type.rawValue)\n"
    }
    if let sample = grammar.samples.first(where: { $0.event != nil }),
      let event = SampleCheck.event(of: sample.line, set)
    {
      text += "\nexample\n  \(sample.line)\n  \(String(decoding: event.json, as: UTF8.self))\n"
    }
    try Terminal.print(text.escapedForTerminal(keepingNewlines: true))
  }
}
