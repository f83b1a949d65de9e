// SPDX-License-Identifier: Apache-2.0

/// A part of a YAML document: a scalar, a list or a mapping, with its place.
struct YAMLNode {
  /// How a scalar was written.
  enum Style {
    case plain, singleQuoted, doubleQuoted, literal, folded
    /// Whether it is one of the forms that start with `|` or `>`.
    var isBlock: Bool { self == .literal || self == .folded }
  }

  /// One key of a mapping with its value. Keys are scalars and differ from each other.
  struct Entry {
    /// The key's text, as written between its quotes if any.
    let key: String
    /// The scalar index of the key.
    let keyStart: Int
    let value: YAMLNode
  }

  enum Content {
    case scalar(String, Style)
    case list([YAMLNode])
    case mapping([Entry])
  }

  let content: Content
  /// The index of the first scalar: an opening quote or bracket, or the content itself.
  let start: Int
  /// The index after the last scalar.
  let end: Int

  /// What the node is, in words for a message.
  var kind: String {
    switch content {
    case .list: "a list"
    case .mapping: "a mapping"
    case .scalar(let text, let style):
      switch CoreScalar(text, style: style) {
      case .null: text.isEmpty ? "nothing" : "null"
      case .bool: "true or false"
      case .number, .oddNumber, .notFinite: "a number"
      case .text: "a text"
      }
    }
  }
}
