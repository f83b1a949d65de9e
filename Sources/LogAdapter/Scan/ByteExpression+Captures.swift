// SPDX-License-Identifier: Apache-2.0

extension ByteExpression {
  /// The same without a word about what is captured: two that take the same texts by the same parts are
  /// equal.
  var withoutCaptures: ByteExpression {
    switch self {
    case .capture(_, let inner): inner.withoutCaptures
    case .sequence(let parts): ByteExpression(parts.map(\.withoutCaptures))
    case .alternation(let ways): .alternation(ways.map(\.withoutCaptures))
    case .repetition(let inner, let count): .repetition(inner.withoutCaptures, count)
    case .atomic(let inner): .atomic(inner.withoutCaptures)
    case .refusal(let inner): .refusal(inner.withoutCaptures)
    case .set, .assertion, .opaque: self
    }
  }

  /// Two sequences without the parts that both begin with, as far as a text can be divided behind them
  /// in one way only: what they have in common is then what the rests have in common.
  static func withoutCommonHead(
    _ left: [ByteExpression], _ right: [ByteExpression]
  ) -> (ByteExpression, ByteExpression) {
    var count = 0
    while count < left.count, count < right.count, left[count] == right[count] {
      let part = left[count]
      let rests = [left, right].map { ByteExpression(Array($0[(count + 1)...])).first }
      let hasOneEnd = rests.allSatisfy { rest in
        !rest.isNullable && rest.bytes.isDisjoint(with: part.alphabet)
      }
      let isOneByte = if case .set = part { true } else { false }
      guard hasOneEnd || isOneByte else { break }
      count += 1
    }
    return (ByteExpression(Array(left[count...])), ByteExpression(Array(right[count...])))
  }
}
