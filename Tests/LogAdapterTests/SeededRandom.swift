// SPDX-License-Identifier: Apache-2.0

import Foundation

/// Random numbers that come again for the same seed (SplitMix64).
struct SeededRandom: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ word >> 30) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ word >> 27) &* 0x94D0_49BB_1331_11EB
    return word ^ word >> 31
  }

  mutating func below(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &self) }

  /// True once in `n` times, on average.
  mutating func once(in n: Int) -> Bool { below(n) == 0 }

  mutating func pick<T>(_ values: [T]) -> T { values[below(values.count)] }

  /// Where a random test begins: `LOG_ADAPTER_TEST_SEED`, else another place each time.
  static var testSeed: UInt64 {
    ProcessInfo.processInfo.environment["LOG_ADAPTER_TEST_SEED"].flatMap { UInt64($0) }
      ?? UInt64.random(in: 0..<1_000_000_000)
  }

  /// How many rounds a random test runs: `LOG_ADAPTER_TEST_ROUNDS`, else `usual`.
  static func rounds(_ usual: Int) -> Int {
    ProcessInfo.processInfo.environment["LOG_ADAPTER_TEST_ROUNDS"].flatMap { Int($0) } ?? usual
  }
}
