// SPDX-License-Identifier: Apache-2.0

/// The table of a deterministic automaton: which state follows on which byte, and where a text can end.
///
/// A row has an entry for each class of bytes that the automaton cannot tell apart, and one more for the
/// end of the subject. An entry is the place of the next row, with flags.
struct ByteTable {
  /// The place of the next row in ``entries``, in the low bits of an entry.
  static let placeMask: UInt32 = 0x00FF_FFFF
  /// No text goes on with this byte.
  static let stops: UInt32 = 0x8000_0000
  /// The text before this byte is one, and what follows it may begin with this byte.
  static let candidate: UInt32 = 0x4000_0000
  /// The text before this byte is one, whatever follows it.
  static let accepts: UInt32 = 0x2000_0000
  /// The byte may need an escape in JSON.
  static let escaped: UInt32 = 0x1000_0000
  /// The next state takes many bytes without leaving itself; see ``loops``.
  static let enters: UInt32 = 0x0800_0000
  /// The flags that the fast path has to look at.
  static let flagMask: UInt32 = 0xFF00_0000

  var entries: [UInt32] = []
  /// The class of each byte.
  var classes: [UInt8] = []
  /// Entries in a row: the classes and the end.
  var width = 0
  /// The first row for each combination of what the byte before is; see ``behinds``.
  var starts: [UInt32] = []
  /// The sets that the byte before may be in and that matter at the start.
  var behinds: [ByteSet] = []
  /// The bytes on which a state stays what it is, by the place of its row, for states that take
  /// many: letters, digits and `_` at least.
  var loops: [Int: ByteSet] = [:]
}

extension ByteAutomaton {
  /// Makes it deterministic.
  ///
  /// - Parameters:
  ///   - follow: The bytes that can come behind the text.
  ///   - followedByEnd: Whether the subject can end behind the text.
  /// - Returns: `nil` when it would need too many states.
  /// - Complexity: O(states × classes) of the result, which `maximumStates` bounds.
  func determined(
    follow: ByteSet, followedByEnd: Bool, maximumStates: Int = 1000
  ) -> ByteTable? {
    var builder = TableBuilder(self, follow: follow, followedByEnd: followedByEnd)
    return builder.build(maximumStates: maximumStates)
  }
}

/// The subset construction, with conditions on neighbouring bytes.
///
/// A state of the result is a set of states of the automaton, and which of the sets that lookbehinds
/// ask about hold the byte before. Conditions are decided when the next byte is known: on the way out.
private struct TableBuilder {
  private struct Key: Hashable {
    /// Bits of states that were reached, behind splits but before conditions.
    var states: [UInt64]
    var behind: UInt8
  }

  private let automaton: ByteAutomaton
  private let follow: ByteSet
  private let followedByEnd: Bool
  private var table = ByteTable()
  /// For each state, the bits of what is reached from it without a byte or a condition.
  private var closures: [[UInt64]?]
  private let words: Int
  /// A byte of each class.
  private var samples: [UInt8] = []
  private var numbers: [Key: Int] = [:]
  private var keys: [Key] = []

  init(_ automaton: ByteAutomaton, follow: ByteSet, followedByEnd: Bool) {
    self.automaton = automaton
    self.follow = follow
    self.followedByEnd = followedByEnd
    closures = Array(repeating: nil, count: automaton.states.count)
    words = (automaton.states.count + 63) / 64
  }

  mutating func build(maximumStates: Int) -> ByteTable? {
    guard collectSets() else { return nil }
    for behind in 0..<(1 << table.behinds.count) {
      let key = Key(states: closure(of: automaton.start), behind: UInt8(behind))
      table.starts.append(UInt32(number(key) * table.width))
    }
    var done = 0
    while done < keys.count {
      guard keys.count <= maximumStates else { return nil }
      fillRow(done)
      done += 1
    }
    markLoops()
    return table
  }

  // MARK: Classes

  /// Finds the classes of bytes; `false` when too many lookbehinds matter.
  private mutating func collectSets() -> Bool {
    var sets: Set<ByteSet> = [follow, .escaped]
    var behinds: Set<ByteSet> = []
    for state in automaton.states {
      switch state {
      case .byte(let set, _): sets.insert(set)
      case .assertion(.ahead(let set), _), .assertion(.notAhead(let set), _): sets.insert(set)
      case .assertion(.behind(let set), _), .assertion(.notBehind(let set), _): behinds.insert(set)
      case .assertion(.wordBoundary, _):
        behinds.insert(.word)
        sets.insert(.word)
      case .split, .accept: break
      }
    }
    guard behinds.count <= 4 else { return false }
    table.behinds = Array(behinds)
    // One set after another splits the classes so far.
    var classes = [UInt8](repeating: 0, count: 256)
    var count = 1
    for set in sets.union(behinds) {
      var split: [UInt8: UInt8] = [:]
      var sizes = [Int](repeating: 0, count: count)
      var inside = [Int](repeating: 0, count: count)
      for byte in 0..<256 {
        sizes[Int(classes[byte])] += 1
        if set.contains(UInt8(byte)) { inside[Int(classes[byte])] += 1 }
      }
      for number in 0..<count where inside[number] > 0 && inside[number] < sizes[number] {
        guard count < 255 else { return false }
        split[UInt8(number)] = UInt8(count)
        count += 1
      }
      for byte in 0..<256 where set.contains(UInt8(byte)) {
        if let new = split[classes[byte]] { classes[byte] = new }
      }
    }
    table.classes = classes
    table.width = count + 1
    samples = (0..<count).map { number in UInt8(classes.firstIndex(of: UInt8(number))!) }
    return true
  }

  // MARK: States

  private mutating func number(_ key: Key) -> Int {
    if let known = numbers[key] { return known }
    keys.append(key)
    numbers[key] = keys.count - 1
    return keys.count - 1
  }

  private mutating func closure(of state: Int) -> [UInt64] {
    if let known = closures[state] { return known }
    var bits = [UInt64](repeating: 0, count: words)
    var seen = bits
    var waiting = [state]
    while let next = waiting.popLast() {
      guard seen[next >> 6] >> UInt64(next & 63) & 1 == 0 else { continue }
      seen[next >> 6] |= 1 << UInt64(next & 63)
      if case .split(let left, let right) = automaton.states[next] {
        waiting.append(left)
        waiting.append(right)
      } else {
        bits[next >> 6] |= 1 << UInt64(next & 63)
      }
    }
    closures[state] = bits
    return bits
  }

  private static func forEach(_ bits: [UInt64], _ body: (Int) -> Void) {
    for (index, word) in bits.enumerated() {
      var rest = word
      while rest != 0 {
        body(index * 64 + rest.trailingZeroBitCount)
        rest &= rest - 1
      }
    }
  }

  /// Follows the conditions that hold before `next`, the end where that is `nil`.
  private mutating func resolved(_ key: Key, before next: UInt8?) -> [UInt64] {
    var bits = key.states
    var waiting: [Int] = []
    Self.forEach(bits) { state in
      if case .assertion = automaton.states[state] { waiting.append(state) }
    }
    while let state = waiting.popLast() {
      guard case .assertion(let assertion, let target) = automaton.states[state],
        holds(assertion, behind: key.behind, next)
      else { continue }
      let reached = closure(of: target)
      for index in bits.indices {
        let new = reached[index] & ~bits[index]
        guard new != 0 else { continue }
        bits[index] |= new
        var rest = new
        while rest != 0 {
          let found = index * 64 + rest.trailingZeroBitCount
          if case .assertion = automaton.states[found] { waiting.append(found) }
          rest &= rest - 1
        }
      }
    }
    return bits
  }

  private func holds(
    _ assertion: ByteExpression.Assertion, behind: UInt8, _ next: UInt8?
  ) -> Bool {
    func isBehind(_ set: ByteSet) -> Bool {
      behind >> UInt8(table.behinds.firstIndex(of: set)!) & 1 != 0
    }
    func isAhead(_ set: ByteSet) -> Bool { next.map(set.contains) ?? false }
    switch assertion {
    case .behind(let set): return isBehind(set)
    case .notBehind(let set): return !isBehind(set)
    case .ahead(let set): return isAhead(set)
    case .notAhead(let set): return !isAhead(set)
    case .wordBoundary(let negated): return (isBehind(.word) != isAhead(.word)) != negated
    }
  }

  // MARK: Rows

  private mutating func fillRow(_ index: Int) {
    let key = keys[index]
    let hasConditions = hasConditions(key)
    for column in 0..<table.width {
      let next = column < samples.count ? samples[column] : nil
      let bits = hasConditions ? resolved(key, before: next) : key.states
      var entry: UInt32 = 0
      if bits[0] & 1 != 0 {
        let isFollow = next.map(follow.contains) ?? followedByEnd
        entry |= ByteTable.accepts | (isFollow ? ByteTable.candidate : 0)
      }
      var reached: [UInt64]?
      if let next {
        Self.forEach(bits) { state in
          guard case .byte(let set, let target) = automaton.states[state], set.contains(next) else {
            return
          }
          let more = closure(of: target)
          if reached == nil {
            reached = more
          } else {
            for index in more.indices { reached![index] |= more[index] }
          }
        }
      }
      if let reached, let next {
        var behind: UInt8 = 0
        for (number, set) in table.behinds.enumerated() where set.contains(next) {
          behind |= 1 << UInt8(number)
        }
        entry |= UInt32(number(Key(states: reached, behind: behind)) * table.width)
        if ByteSet.escaped.contains(next) { entry |= ByteTable.escaped }
      } else {
        entry |= ByteTable.stops
      }
      table.entries.append(entry)
    }
  }

  private func hasConditions(_ key: Key) -> Bool {
    var found = false
    Self.forEach(key.states) { state in
      if case .assertion = automaton.states[state] { found = true }
    }
    return found
  }

  /// Finds the states that many bytes do not leave, and marks the entries that lead to one.
  private mutating func markLoops() {
    for index in keys.indices {
      let row = index * table.width
      var loop = ByteSet()
      for byte in 0..<256 {
        let entry = table.entries[row + Int(table.classes[byte])]
        if entry & ByteTable.stops == 0, entry & ByteTable.candidate == 0,
          Int(entry & ByteTable.placeMask) == row
        {
          loop.insert(UInt8(byte))
        }
      }
      // An end that is passed over has to show in the entry behind it; see `isFinal`.
      let ends = table.entries[row..<row + table.width].filter { $0 & ByteTable.accepts != 0 }
      guard ends.isEmpty || ends.count == table.width else { continue }
      if loop.count >= 62 { table.loops[row] = loop }
    }
    for index in table.entries.indices where table.entries[index] & ByteTable.stops == 0 {
      let row = index - index % table.width
      let target = Int(table.entries[index] & ByteTable.placeMask)
      if target != row, table.loops[target] != nil { table.entries[index] |= ByteTable.enters }
    }
  }
}
