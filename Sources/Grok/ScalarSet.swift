// SPDX-License-Identifier: Apache-2.0

/// A set of characters and of lone bytes.
///
/// Members are Unicode scalars by their value, and the bytes 0x80 to 0xFF, where they are meant as
/// bytes and not as characters, from ``byteBase`` on.
struct ScalarSet: Sendable, Equatable {
  /// Sorted, apart, never adjacent.
  private(set) var ranges: [ClosedRange<UInt32>]

  /// The member that stands for the byte 0x80.
  static let byteBase: UInt32 = 0x110000
  static let all = ScalarSet([0...(byteBase + 0x7F)])
  static let ascii = ScalarSet([0...0x7F])
  static let bytes = ScalarSet([byteBase...(byteBase + 0x7F)])
  static let characters = ScalarSet([0x80...0x10FFFF])

  /// Creates a set of ranges in any order.
  init(_ ranges: [ClosedRange<UInt32>] = []) {
    self.ranges = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = self.ranges.last, range.lowerBound <= last.upperBound + 1 {
        let upper = max(last.upperBound, range.upperBound)
        self.ranges[self.ranges.count - 1] = last.lowerBound...upper
      } else {
        self.ranges.append(range)
      }
    }
  }

  var isEmpty: Bool { ranges.isEmpty }

  var complement: ScalarSet {
    var gaps: [ClosedRange<UInt32>] = []
    var next: UInt32 = 0
    for range in ranges {
      if range.lowerBound > next { gaps.append(next...(range.lowerBound - 1)) }
      next = range.upperBound + 1
    }
    let top = Self.byteBase + 0x7F
    if next <= top { gaps.append(next...top) }
    return ScalarSet(gaps)
  }

  func union(_ other: ScalarSet) -> ScalarSet { ScalarSet(ranges + other.ranges) }

  func intersection(_ other: ScalarSet) -> ScalarSet {
    var common: [ClosedRange<UInt32>] = []
    for range in ranges {
      for second in other.ranges where range.overlaps(second) {
        common.append(range.clamped(to: second))
      }
    }
    return ScalarSet(common)
  }

  func subtracting(_ other: ScalarSet) -> ScalarSet { intersection(other.complement) }
}

// MARK: Sets with names

extension ScalarSet {
  static let digit = ScalarSet([0x30...0x39])
  static let word = ScalarSet([0x30...0x39, 0x41...0x5A, 0x5F...0x5F, 0x61...0x7A])
  static let space = ScalarSet([0x09...0x0D, 0x20...0x20])
  static let hex = ScalarSet([0x30...0x39, 0x41...0x46, 0x61...0x66])

  /// The POSIX classes, over ASCII, by the names that `[:alpha:]` and `\p{Alpha}` use.
  static let posix: [String: ScalarSet] = [
    "alnum": ScalarSet([0x30...0x39, 0x41...0x5A, 0x61...0x7A]),
    "alpha": ScalarSet([0x41...0x5A, 0x61...0x7A]),
    "ascii": .ascii,
    "blank": ScalarSet([0x09...0x09, 0x20...0x20]),
    "cntrl": ScalarSet([0x00...0x1F, 0x7F...0x7F]),
    "digit": .digit,
    "graph": ScalarSet([0x21...0x7E]),
    "lower": ScalarSet([0x61...0x7A]),
    "print": ScalarSet([0x20...0x7E]),
    "punct": ScalarSet([0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E]),
    "space": .space,
    "upper": ScalarSet([0x41...0x5A]),
    "word": .word,
    "xdigit": .hex,
  ]
}
