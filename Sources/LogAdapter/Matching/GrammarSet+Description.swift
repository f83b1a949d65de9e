// SPDX-License-Identifier: Apache-2.0

extension GrammarSet {
  /// A field that events can have, and its type.
  public struct Field: Sendable, Hashable {
    /// The field's path, as it is written in a grammar.
    public let name: String
    /// Its type.
    public let type: ValueType
  }

  /// Every field that the patterns capture, each once, in the order of the events.
  public var fields: [Field] {
    var known: Set<String> = []
    var fields: [Field] = []
    for pattern in grammars.flatMap(\.patterns) {
      for field in pattern.plan.fields where known.insert(field.path.description).inserted {
        fields.append(
          Field(name: field.path.description, type: field.groups.first?.type ?? .string))
      }
    }
    return fields
  }

  /// The PCRE2 expression that each pattern became, in order.
  public var expressions: [String] { grammars.flatMap(\.patterns).map(\.expression) }

  /// How a pattern is matched.
  public struct Matching: Sendable {
    /// The pattern's name, when it has one.
    public let pattern: String?
    /// The steps of its scan plan, a line for each; empty when PCRE2 alone matches it.
    public let steps: [String]
    /// Why PCRE2 takes over before the end of the pattern, a clause; `nil` when it does not.
    public let obstacle: String?
  }

  /// How each pattern is matched, in order.
  public var matching: [Matching] {
    grammars.flatMap { grammar in
      grammar.patterns.map { pattern in
        guard let scan = pattern.scan else {
          return Matching(
            pattern: pattern.name, steps: [],
            obstacle: grammar.unicode
              ? "its patterns see characters" : "its first part has no native step")
        }
        let lines = scan.lines { group in
          pattern.plan.fields.first { $0.groups.contains { $0.group == group } }?.path.description
        }
        return Matching(pattern: pattern.name, steps: lines, obstacle: scan.obstacle)
      }
    }
  }
}
