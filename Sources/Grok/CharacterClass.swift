// SPDX-License-Identifier: Apache-2.0

/// A character class with its unions and intersections already worked out.
struct CharacterClass: Sendable {
  /// Whether it was written `[^…]`. It is kept apart from the members because `(?i)` adds the other
  /// case to the members before it negates them.
  var isNegated = false
  var members = ScalarSet()
  /// Unicode properties as PCRE2 writes them, which are members too; only in character mode.
  var properties: [String] = []
  /// Whether a character above U+007F is named, so that bytes above 0x7F cannot be taken one by one.
  var namesCharacters = false
  /// Whether a lone byte above 0x7F is named.
  var namesBytes = false
  var isCaseless = false

  /// Adds the members of a class inside this one.
  mutating func formUnion(_ other: CharacterClass) {
    members = members.union(other.isNegated ? other.members.complement : other.members)
    properties += other.properties
    namesCharacters = namesCharacters || other.namesCharacters
    namesBytes = namesBytes || other.namesBytes
  }

  /// Keeps what is also a member of another class.
  mutating func formIntersection(_ other: CharacterClass) {
    members = members.intersection(other.members)
    namesCharacters = namesCharacters || other.namesCharacters
    namesBytes = namesBytes || other.namesBytes
  }
}
