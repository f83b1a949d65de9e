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
}
