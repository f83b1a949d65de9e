// SPDX-License-Identifier: Apache-2.0

public import Grok
import PCRE2

/// Grammars compiled together, in the order in which they are tried.
///
/// A set never changes and is safe to share between threads and adapters. Compiling is the expensive
/// part: make a set once, at start.
public struct GrammarSet: Sendable {
  /// How to compile.
  public struct Options: Sendable {
    /// Fields that every event carries; they win over fields of the same name in a grammar.
    public var set: [Grammar.StaticField]
    /// Whether to compile expressions to machine code; without it matching is slower and the same.
    public var usesJIT: Bool
    /// The longest expression taken, in bytes after expansion.
    public var maximumExpressionLength: Int
    /// What matches.
    public var engine: Engine

    /// Creates options; the defaults are no fields, JIT, 16 KiB, and the fastest engine.
    public init(
      set: [Grammar.StaticField] = [], usesJIT: Bool = true,
      maximumExpressionLength: Int = 16 * 1024, engine: Engine = .auto
    ) {
      self.set = set
      self.usesJIT = usesJIT
      self.maximumExpressionLength = maximumExpressionLength
      self.engine = engine
    }
  }

  let grammars: [CompiledGrammar]
  /// Every pattern of every grammar, in the order in which they are tried, and which of them a line can
  /// take.
  let routeTable: RouteTable
  /// The grammars and definitions as they were given.
  let sources: [Grammar]
  let library: PatternLibrary
  /// The members that an event has without any grammar's help, each with its comma.
  let fixedMembers: [UInt8]

  /// Compiles grammars.
  ///
  /// - Parameters:
  ///   - grammars: The grammars, in the order in which they are tried; none at all is fine, then every
  ///     line becomes an event with its text as `message`.
  ///   - library: The pattern definitions that they refer to.
  ///   - options: How to compile.
  /// - Throws: `GrammarError` for the first grammar that is not right, with the place.
  public init(
    _ grammars: [Grammar], library: PatternLibrary, options: Options = Options()
  ) throws(GrammarError) {
    var compiled: [CompiledGrammar] = []
    let cache = ScanPlanCompiler.Cache()
    for grammar in grammars {
      compiled.append(
        try CompiledGrammar(grammar, library: library, options: options, cache: cache))
    }
    self.grammars = compiled
    let patterns = compiled.enumerated().flatMap { index, grammar in
      grammar.patterns.map { (grammar, index, $0) }
    }
    routeTable = RouteTable(
      patterns.map { grammar, index, pattern in
        Route(
          grammar: index, isUnicode: grammar.unicode, pattern: pattern.compiled.reference,
          plan: pattern.plan.view, scan: pattern.scan?.view)
      }, shapes: patterns.map { grammar, _, pattern in grammar.isAnchored ? pattern.shape : nil })
    sources = grammars
    self.library = library
    for field in options.set {
      try ReservedNames.check(field.path, at: field.location, whatFor: "set")
    }
    fixedMembers =
      compiled.count == 1 ? compiled[0].fixedMembers : try CompiledGrammar.members(of: options.set)
  }

  /// One pattern as the per-line path needs it: plain words, owned by ``grammars``.
  struct Route: Sendable {
    /// The grammar's index.
    let grammar: Int
    let isUnicode: Bool
    let pattern: PatternReference
    let plan: EventPlan.View
    let scan: ScanPlan.View?
  }

  /// The grammar and the plan that a route stands for.
  func owner(ofRoute route: Int) -> (CompiledGrammar, EventPlan) {
    // SAFETY: a route's number is an index.
    let index = unsafe routeTable.routes[route].grammar
    let first = grammars[..<index].reduce(0) { $0 + $1.patterns.count }
    return (grammars[index], grammars[index].patterns[route - first].plan)
  }

  /// The grammars' names, in order.
  public var names: [String] { grammars.map(\.name) }

  /// Whether every pattern was compiled to machine code.
  public var isJITActive: Bool {
    grammars.allSatisfy { $0.patterns.allSatisfy(\.compiled.isJITActive) }
  }

  /// The largest number of groups that a pattern captures.
  var captureCount: Int {
    grammars.flatMap(\.patterns).map(\.compiled.captureCount).max() ?? 0
  }

  /// The largest number of choices that a scan plan can have open.
  var choiceCount: Int {
    grammars.flatMap(\.patterns).compactMap { $0.scan?.view.choiceCount }.max() ?? 0
  }
}
