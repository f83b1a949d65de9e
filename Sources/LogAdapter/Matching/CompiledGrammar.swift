// SPDX-License-Identifier: Apache-2.0

import Grok
import PCRE2

/// A grammar whose patterns are compiled and whose events are planned; shared by all threads.
final class CompiledGrammar: Sendable {
  /// One pattern, ready to match and to write.
  struct Pattern: Sendable {
    let name: String?
    /// The PCRE2 expression.
    let expression: String
    let compiled: CompiledPattern
    let plan: EventPlan
    /// The expression taken apart, where it was asked for and is understood.
    let shape: ByteExpression?
    /// The short cut through the expression, where there is one.
    let scan: ScanPlan?
  }

  let name: String
  let patterns: [Pattern]
  let time: TimeRule?
  let unicode: Bool
  let isAnchored: Bool
  /// The fields of `set` as members, for lines that this grammar did not take.
  let fixedMembers: [UInt8]

  /// Compiles a grammar.
  ///
  /// - Throws: `GrammarError` with the place in what the person wrote.
  init(
    _ grammar: Grammar, library: PatternLibrary, options: GrammarSet.Options,
    cache: ScanPlanCompiler.Cache
  ) throws(GrammarError) {
    guard !grammar.patterns.isEmpty else {
      throw GrammarError(
        "the grammar '\(grammar.name)' has no pattern",
        at: grammar.file.map { SourceLocation(file: $0) })
    }
    var library = library
    for definition in grammar.definitions {
      try library.define(definition.name, definition.expression, at: definition.location)
    }
    let set = try Self.staticFields(of: grammar, overriddenBy: options.set)
    var patterns: [Pattern] = []
    for pattern in grammar.patterns {
      patterns.append(
        try Self.compile(
          pattern, of: grammar, library: library, set: set, options: options, cache: cache))
    }
    try Self.checkFieldNames(of: grammar, against: patterns)
    if let time = grammar.time {
      do throws(GrammarError) {
        _ = try TimeConverter(time)
      } catch {
        var error = error
        error.location = error.location ?? time.location
        throw error
      }
    }
    name = grammar.name
    self.patterns = patterns
    time = grammar.time
    unicode = grammar.unicode
    isAnchored = grammar.anchored
    fixedMembers = try Self.members(of: set)
  }

  /// The fields of `set` as members, each with its comma.
  static func members(of set: [Grammar.StaticField]) throws(GrammarError) -> [UInt8] {
    var builder = EventPlanBuilder()
    for field in set { try builder.add(field) }
    builder.finish()
    var bytes: [UInt8] = []
    for (index, step) in builder.steps.enumerated() {
      var member = builder.bytes[Int(step.key.lowerBound)..<Int(step.key.upperBound)]
      if step.kind == .close {
        bytes.append(0x7D)
        continue
      }
      if index > 0, builder.steps[index - 1].kind == .open { member = member.dropFirst() }
      bytes += member
      if step.kind == .open { bytes.append(0x7B) }
    }
    return bytes
  }

  private static func staticFields(
    of grammar: Grammar, overriddenBy others: [Grammar.StaticField]
  ) throws(GrammarError) -> [Grammar.StaticField] {
    for field in grammar.set + others {
      try ReservedNames.check(field.path, at: field.location, whatFor: "set")
    }
    let replaced = Set(others.map(\.path))
    return grammar.set.filter { !replaced.contains($0.path) } + others
  }

  private static func compile(
    _ pattern: Grammar.Pattern, of grammar: Grammar, library: PatternLibrary,
    set: [Grammar.StaticField], options: GrammarSet.Options, cache: ScanPlanCompiler.Cache
  ) throws(GrammarError) -> Pattern {
    let expansion = try library.expand(
      pattern.expression, at: pattern.location,
      options: ExpansionOptions(
        maximumLength: options.maximumExpressionLength, unicode: grammar.unicode))
    var flags: CompiledPattern.Options = []
    if grammar.anchored { flags.insert(.wholeSubject) }
    if grammar.unicode { flags.insert(.unicode) }
    if !options.usesJIT { flags.insert(.interpreted) }
    let compiled: CompiledPattern
    do {
      compiled = try CompiledPattern(
        Array(expansion.expression.utf8), options: flags,
        maximumLength: options.maximumExpressionLength)
    } catch {
      throw expansion.error(error.message, atOffset: error.byteOffset)
    }
    let overridden = Set(options.set.map(\.path))
    var captures: [PlannedCapture] = []
    for capture in expansion.captures where !overridden.contains(capture.path) {
      try ReservedNames.check(capture.path, at: pattern.location, whatFor: "captured")
      var type = grammar.types[capture.path] ?? .string
      if grammar.types[capture.path] == nil, let word = capture.type {
        guard let known = ValueType(named: word) else {
          let caret = pattern.expression.characterOffset(of: ":\(word)}").map { $0 + 1 }
          var location = pattern.location
          if let column = location?.column, column > 0 { location?.column = column + (caret ?? 0) }
          throw GrammarError(
            "there is no type '\(word)' (field '\(capture.path)')", at: location,
            excerpt: pattern.expression, caret: caret,
            remedy: "the types are \(ValueType.allCases.map(\.rawValue).joined(separator: ", "))")
        }
        type = known
      }
      captures.append(PlannedCapture(path: capture.path, type: type, group: capture.group))
    }
    do throws(GrammarError) {
      let plan = try EventPlan(
        captures: captures, set: set, time: grammar.time?.field,
        nulls: grammar.nulls.map { Array($0.utf8) }, grammar: grammar.name)
      let shape =
        options.engine == .pcre2 || grammar.unicode
        ? nil : ByteExpression.parse(expansion.expression)
      return Pattern(
        name: pattern.name, expression: expansion.expression, compiled: compiled, plan: plan,
        shape: shape,
        scan: shape.flatMap {
          ScanPlan($0, compiled, isAnchored: grammar.anchored, cache: cache)
        })
    } catch {
      var error = error
      error.location = error.location ?? pattern.location
      throw error
    }
  }

  /// Refuses a time rule or a type for a field that no pattern captures: a misspelt name.
  private static func checkFieldNames(
    of grammar: Grammar, against patterns: [Pattern]
  ) throws(GrammarError) {
    var known: Set<String> = []
    for pattern in patterns {
      for field in pattern.plan.fields { known.insert(field.path.description) }
    }
    func check(_ path: FieldPath, _ location: SourceLocation?, _ what: String) throws(GrammarError)
    {
      guard !path.isMetadata, !known.contains(path.description) else { return }
      throw GrammarError(
        "\(what) names the field '\(path)', which no pattern captures",
        at: location ?? grammar.file.map { SourceLocation(file: $0) },
        remedy: nearest(path.description, among: known).map { "did you mean '\($0)'?" })
    }
    if let time = grammar.time { try check(time.field, time.location, "'time'") }
    for path in grammar.types.keys.sorted(by: { $0.description < $1.description }) {
      try check(path, nil, "'types'")
    }
  }
}

/// The keys that are the event's own.
enum ReservedNames {
  /// Keys that only the event itself may carry.
  static let all: Set<String> = [
    "@status", "@coercion", "@grammar", "@file", "@line", "@offset", "@length", "@id",
  ]

  /// Refuses a reserved name for a field of a grammar.
  static func check(
    _ path: FieldPath, at location: SourceLocation?, whatFor: String
  ) throws(GrammarError) {
    let isOwn = all.contains(path.components[0])
    let isText = whatFor == "set" && ["timestamp", "message"].contains(path.components[0])
    guard isOwn || isText else { return }
    throw GrammarError(
      "the field '\(path)' cannot be \(whatFor): the name is the event's own", at: location,
      remedy: "choose another name")
  }
}

extension String {
  /// Where `text` begins, in characters from 0.
  fileprivate func characterOffset(of text: String) -> Int? {
    var start = startIndex
    var offset = 0
    while start < endIndex {
      if self[start...].hasPrefix(text) { return offset }
      start = index(after: start)
      offset += 1
    }
    return nil
  }
}
