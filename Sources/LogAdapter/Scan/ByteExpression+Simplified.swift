// SPDX-License-Identifier: Apache-2.0

extension ByteExpression {
  /// An expression that matches the same texts with the same captures, in fewer and plainer parts.
  ///
  /// - One byte in several ways is one set: `a|[bc]` is `[a-c]`.
  /// - `(?:C++|X)++` is `(?:C|X)++` where `X` cannot begin with a byte of `C`: the outer repeat takes
  ///   them one by one, and just as finally.
  var simplified: ByteExpression {
    switch self {
    case .set, .assertion, .opaque: return self
    case .sequence(let parts): return ByteExpression(parts.map(\.simplified))
    case .capture(let group, let inner): return .capture(group, inner.simplified)
    case .atomic(let inner):
      let inner = inner.simplified
      if case .set = inner { return inner }
      return .atomic(inner)
    case .refusal(let inner): return .refusal(inner.simplified)
    case .repetition(let inner, let count):
      var inner = inner.simplified
      if case .alternation(let ways) = inner, count.manner == .possessive,
        count.minimum <= 1, count.maximum == nil
      {
        inner = Self.joined(ways.indices.map { Self.single(ways[$0], among: ways, at: $0) })
      }
      return .repetition(inner, count)
    case .alternation(let ways): return Self.joined(ways.map(\.simplified))
    }
  }

  /// Ways in order, neighbours that are single bytes made one.
  private static func joined(_ ways: [ByteExpression]) -> ByteExpression {
    var joined: [ByteExpression] = []
    for way in ways {
      if case .set(let set) = way, case .set(let last)? = joined.last {
        joined[joined.count - 1] = .set(last.union(set))
      } else {
        joined.append(way)
      }
    }
    return joined.count == 1 ? joined[0] : .alternation(joined)
  }

  /// `C` for the way `C++`, when no other way can begin with a byte of `C`.
  private static func single(
    _ way: ByteExpression, among ways: [ByteExpression], at index: Int
  ) -> ByteExpression {
    guard case .repetition(.set(let set), let count) = way, count.manner == .possessive,
      count.minimum == 1, count.maximum == nil
    else { return way }
    for (other, way) in ways.enumerated() where other != index {
      let first = way.first
      guard !first.isNullable, first.bytes.isDisjoint(with: set) else { return ways[index] }
    }
    return .set(set)
  }
}
