// SPDX-License-Identifier: Apache-2.0

@testable import LogAdapter

extension ByteExpression {
  /// A line that the expression probably takes: conditions and refusals are not looked at.
  func sample(_ random: inout SeededRandom) -> [UInt8] {
    var line: [UInt8] = []
    append(to: &line, &random)
    return line
  }

  /// Bytes that many expressions have in common, so that parts of one are taken for parts of another.
  fileprivate static let common = Array("aabbcx01120  --..::,,\"\"|=/[]%T".utf8)
  private static let longest = 400

  private func append(to line: inout [UInt8], _ random: inout SeededRandom) {
    switch self {
    case .set(let set):
      if let byte = set.pick(&random) { line.append(byte) }
    case .sequence(let parts): for part in parts { part.append(to: &line, &random) }
    case .alternation(let ways): random.pick(ways).append(to: &line, &random)
    case .repetition(let inner, let count):
      var times = count.minimum
      let most = line.count > Self.longest ? times : min(count.maximum ?? .max, times + 40)
      // Now and then as many as can be, or one too many.
      if random.once(in: 12) { times = most + (random.once(in: 4) ? 1 : 0) }
      while times < most, !random.once(in: 3) { times += 1 }
      for _ in 0..<times { inner.append(to: &line, &random) }
    case .capture(_, let inner), .atomic(let inner): inner.append(to: &line, &random)
    case .refusal(let inner): if random.once(in: 20) { inner.append(to: &line, &random) }
    case .assertion: break
    case .opaque:
      for _ in 0..<random.below(4) { line.append(random.pick(Self.common)) }
    }
  }
}

extension ByteSet {
  /// A byte of the set: most often one that other sets have too.
  fileprivate func pick(_ random: inout SeededRandom) -> UInt8? {
    for _ in 0..<6 {
      let byte = random.pick(ByteExpression.common)
      if contains(byte) { return byte }
    }
    if !random.once(in: 10) {
      for _ in 0..<20 {
        let byte = UInt8(0x20 + random.below(0x5F))
        if contains(byte) { return byte }
      }
    }
    let members = members
    return members.isEmpty ? nil : random.pick(members)
  }
}
