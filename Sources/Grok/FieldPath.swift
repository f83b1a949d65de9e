// SPDX-License-Identifier: Apache-2.0

/// The name of a field as a grammar writes it, taken apart.
///
/// `status` and `http.status` are flat keys of one component; `[http][status]` is the key `status`
/// inside the object `http`. A path whose first component is `@metadata` names a scratch field, which
/// is matched but never written out.
public struct FieldPath: Sendable, Hashable {
  /// The keys from the outermost object inwards; never empty, none of them empty.
  public let components: [String]

  /// Creates a path from its keys, outermost first.
  ///
  /// - Precondition: `components` is not empty.
  public init(_ components: [String]) {
    precondition(!components.isEmpty, "a field path needs at least one key")
    self.components = components
  }

  /// Reads the written form: `name` or `[outer][inner]`.
  ///
  /// Returns `nil` for an empty name or key, and for brackets that do not pair.
  public init?(_ written: String) {
    // Bytes are looked through much faster than characters, and most names have no bracket.
    let hasBracket = written.utf8.contains { $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "]") }
    guard hasBracket, written.contains("[") || written.contains("]") else {
      guard !written.isEmpty else { return nil }
      components = [written]
      return
    }
    var keys: [String] = []
    var rest = written[...]
    while let first = rest.first {
      guard first == "[", let close = rest.firstIndex(of: "]") else { return nil }
      let key = rest[rest.index(after: rest.startIndex)..<close]
      guard !key.isEmpty, !key.contains("[") else { return nil }
      keys.append(String(key))
      rest = rest[rest.index(after: close)...]
    }
    guard !keys.isEmpty else { return nil }
    components = keys
  }

  /// Whether the field is scratch space that no event shows (`[@metadata][…]`).
  public var isMetadata: Bool { components[0] == "@metadata" }
}

extension FieldPath: CustomStringConvertible {
  /// The written form.
  public var description: String {
    components.count == 1 ? components[0] : components.map { "[\($0)]" }.joined()
  }
}

extension FieldPath: ExpressibleByStringLiteral {
  /// Reads the written form that stands in code, as in `TimeRule(field: "timestamp")`.
  ///
  /// - Precondition: the literal is a field's name; for text that is not known at compile time use the
  ///   initialiser that returns `nil`.
  public init(stringLiteral written: String) {
    guard let path = FieldPath(written) else {
      preconditionFailure("'\(written)' is not a field's name")
    }
    self = path
  }
}
