// SPDX-License-Identifier: Apache-2.0

/// The last text that an automaton read, with the states that it went through.
///
/// Times are the reason: line after line they begin with the same date and hour, and only what differs
/// needs to be looked at again. The states depend on the text and the byte before it alone.
@safe struct AutomatonMemory {
  /// How many a thread keeps; automata share them by their address.
  static let count = 16
  /// The shortest text for which remembering pays.
  static let shortestText = 10
  /// The longest text remembered, its following byte included.
  static let longestText = 32

  /// Whose text it is.
  var automaton: UnsafePointer<ScanPlan.Automaton>?
  /// What is behind the text; see `ScanPlan.Automaton.behinds`.
  var behind = 0
  /// The first bytes of the text, and what is behind it, in words.
  var words: InlineArray<4, UInt64> = .init(repeating: 0)
  /// The rows after 8, 16 and 24 bytes, or -1.
  var rows: InlineArray<4, Int> = .init(repeating: -1)
  /// The text's length.
  var length = 0
  /// How many bytes decided about it: those read, the last of them the one that it stopped before; 0
  /// when the whole text is not remembered.
  var decided = 0
  /// The flags of its bytes.
  var seen: UInt8 = 0

  /// How far a text is the one remembered.
  enum Likeness {
    /// Not for eight bytes.
    case none
    /// For this many words, whose row is known.
    case words(Int)
    /// To its end.
    case whole
  }

  /// Compares the text at a place.
  ///
  /// - Parameter start: The text; ``longestText`` bytes can be read.
  @unsafe @inline(__always)
  func likeness(
    of start: UnsafePointer<UInt8>, _ automaton: UnsafePointer<ScanPlan.Automaton>, behind: Int
  ) -> Likeness {
    guard unsafe automaton == self.automaton, behind == self.behind else { return .none }
    // SAFETY: the caller vouches for 32 bytes.
    let source = unsafe UnsafeRawPointer(start)
    var same = 0
    while same < 4 {
      let word = unsafe source.loadUnaligned(fromByteOffset: same &* 8, as: UInt64.self)
      let difference = UInt64(littleEndian: word ^ words[same])
      if difference != 0 {
        let bytes = same &* 8 &+ difference.trailingZeroBitCount &>> 3
        if decided > 0, bytes >= decided { return .whole }
        break
      }
      same &+= 1
    }
    if same == 4, decided > 0 { return .whole }
    while same > 0 {
      if same < 4, rows[same] >= 0 { return .words(same) }
      same &-= 1
    }
    return .none
  }

  /// Keeps the first bytes of a text about which nothing is decided yet.
  ///
  /// - Parameter start: The text; ``longestText`` bytes can be read.
  @unsafe @inline(__always)
  mutating func note(_ start: UnsafePointer<UInt8>) {
    decided = 0
    for index in 0..<4 {
      // SAFETY: the caller vouches for 32 bytes.
      words[index] = unsafe UnsafeRawPointer(start).loadUnaligned(
        fromByteOffset: index &* 8, as: UInt64.self)
    }
  }
}
