// SPDX-License-Identifier: Apache-2.0

/// The time conversions of a set's grammars on one thread, by grammar.
@safe struct Clocks: ~Copyable {
  private let converters: UnsafeMutablePointer<TimeConverter>
  private let places: UnsafeMutablePointer<UnsafeMutablePointer<TimeConverter>?>
  private let grammarCount: Int
  private let converterCount: Int

  init(_ set: GrammarSet) {
    grammarCount = set.grammars.count
    // SAFETY: both blocks have room for one entry a grammar; what is initialised is counted, and
    // `deinit` alone frees them.
    unsafe converters = .allocate(capacity: max(1, grammarCount))
    unsafe places = .allocate(capacity: max(1, grammarCount))
    unsafe places.initialize(repeating: nil, count: grammarCount)
    var count = 0
    for (index, grammar) in set.grammars.enumerated() {
      // A set compiles only with rules that make a converter.
      guard let rule = grammar.time, let converter = try? TimeConverter(rule) else { continue }
      unsafe (converters + count).initialize(to: converter)
      unsafe places[index] = unsafe converters + count
      count += 1
    }
    converterCount = count
  }

  deinit {
    unsafe converters.deinitialize(count: converterCount)
    unsafe converters.deallocate()
    unsafe places.deallocate()
  }

  /// A grammar's conversion; `nil` when it has no time rule.
  @inline(__always)
  subscript(grammar: Int) -> UnsafeMutablePointer<TimeConverter>? {
    // SAFETY: callers pass an index of the set's grammars.
    unsafe places[grammar]
  }

  /// Forgets the events of the input before.
  func startSource() {
    for index in 0..<converterCount { unsafe converters[index].startSource() }
  }
}
