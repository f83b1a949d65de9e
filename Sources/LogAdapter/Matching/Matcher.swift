// SPDX-License-Identifier: Apache-2.0

import PCRE2

/// What became of a line.
enum MatchOutcome {
  /// The pattern with these indices took it, with this many groups set at most.
  case matched(grammar: Int, pattern: Int, groupCount: Int)
  /// No pattern took it.
  case unmatched
  /// The engine gave up at this grammar, or the line is too long to be matched (`nil`).
  case limited(grammar: Int?)
}

/// Tries the patterns of a set against lines, in order. One per thread.
@safe struct Matcher: ~Copyable {
  let set: GrammarSet
  /// The block that the last match left its offsets in.
  private var block: MatchBlock
  private let maximumSubjectLength: Int
  /// The line with bad bytes replaced, for grammars that see characters.
  private var repaired: [UInt8] = []
  private let needsCharacters: Bool

  init(_ set: GrammarSet, limits: MatchLimits) {
    self.set = set
    block = MatchBlock(captureCount: set.captureCount, limits: limits)
    maximumSubjectLength = limits.maximumSubjectLength
    needsCharacters = set.grammars.contains(where: \.unicode)
  }

  /// The offset pairs of the last match.
  var offsets: UnsafePointer<Int> { block.offsets }

  /// Finds the first pattern that takes the line.
  ///
  /// An engine that gives up is not "no match": whether a later pattern may have the line is then
  /// unknown, so none gets it.
  ///
  /// - Parameter subject: The line's first byte; when a grammar that sees characters took the line and
  ///   it had to be repaired, set to the repaired text that the offsets refer to, which is good until
  ///   the next call.
  @unsafe mutating func match(_ subject: inout UnsafePointer<UInt8>, count: Int) -> MatchOutcome {
    guard count <= maximumSubjectLength else { return .limited(grammar: nil) }
    // SAFETY: the caller vouches for `subject` and `count`.
    if needsCharacters { unsafe repair(subject, count) }
    for grammarIndex in set.grammars.indices {
      let grammar = set.grammars[grammarIndex]
      for patternIndex in grammar.patterns.indices {
        let result: MatchResult
        if grammar.unicode {
          result = matchRepaired(grammar.patterns[patternIndex].compiled)
        } else {
          result = unsafe block.match(
            grammar.patterns[patternIndex].compiled, subject, count: count)
        }
        switch result {
        case .noMatch: continue
        case .failed: return .limited(grammar: grammarIndex)
        case .matched(let groupCount):
          if grammar.unicode { unsafe subject = repairedBase }
          return .matched(grammar: grammarIndex, pattern: patternIndex, groupCount: groupCount)
        }
      }
    }
    return .unmatched
  }

  private mutating func matchRepaired(_ pattern: CompiledPattern) -> MatchResult {
    // SAFETY: `repair` stored the text and one byte more; the array is not changed while it matches.
    unsafe block.match(pattern, repairedBase, count: repaired.count - 1)
  }

  /// The repaired text's first byte; the array's storage stays where it is until the next `repair`.
  private var repairedBase: UnsafePointer<UInt8> {
    // SAFETY: the array is not empty (`repair` appends a byte) and is held by this value.
    unsafe repaired.withUnsafeBufferPointer { $0.baseAddress! }
  }

  /// Copies the line, with U+FFFD in place of what is not UTF-8.
  private mutating func repair(_ subject: UnsafePointer<UInt8>, _ count: Int) {
    repaired.removeAll(keepingCapacity: true)
    var source = unsafe subject
    let end = unsafe subject + count
    // SAFETY: `next` reads no further than `end`.
    while unsafe source < end {
      let unit = unsafe UTF8Decoding.next(source, end)
      if unit.scalar == 0, unsafe source.pointee != 0 {
        repaired += [0xEF, 0xBF, 0xBD]
      } else {
        for index in 0..<unit.length { unsafe repaired.append(source[index]) }
      }
      unsafe source += unit.length
    }
    repaired.append(0)
  }
}
