// SPDX-License-Identifier: Apache-2.0

import PCRE2

/// What became of a line.
enum MatchOutcome {
  /// The pattern of this route took it, with this many groups set at most.
  case matched(route: Int, groupCount: Int)
  /// No pattern took it.
  case unmatched
  /// The engine gave up at this route, or the line is too long to be matched (`nil`).
  case limited(route: Int?)
}

/// Tries the patterns of a set against lines, in order. One per thread.
@safe struct Matcher: ~Copyable {
  let set: GrammarSet
  private var block: MatchBlock
  /// What scan plans work in.
  private let room: ScanPlan.Room
  /// The offset pairs of the last match.
  private(set) var offsets: UnsafePointer<Int>
  /// Of the last match, a bit for each group below 64 whose text is known to need no escape in JSON.
  private(set) var cleanGroups: UInt64 = 0
  /// Lines for which PCRE2 was asked.
  private(set) var engineLines: UInt64 = 0
  private let maximumSubjectLength: Int
  /// The line with bad bytes replaced, for grammars that see characters.
  private var repaired: [UInt8] = []
  private let needsCharacters: Bool

  init(_ set: GrammarSet, limits: MatchLimits) {
    self.set = set
    block = MatchBlock(captureCount: set.captureCount, limits: limits)
    room = ScanPlan.Room(groupCount: set.captureCount + 1)
    unsafe offsets = UnsafePointer(room.offsets)
    maximumSubjectLength = limits.maximumSubjectLength
    needsCharacters = set.grammars.contains(where: \.unicode)
  }

  deinit { room.deallocate() }

  /// Finds the first pattern that takes the line.
  ///
  /// An engine that gives up is not "no match": whether a later pattern may have the line is then
  /// unknown, so none gets it.
  ///
  /// - Parameter subject: The line's first byte; when a grammar that sees characters took the line and
  ///   it had to be repaired, set to the repaired text that the offsets refer to, which is good until
  ///   the next call.
  @unsafe mutating func match(_ subject: inout UnsafePointer<UInt8>, count: Int) -> MatchOutcome {
    guard count <= maximumSubjectLength else { return .limited(route: nil) }
    // SAFETY: the caller vouches for `subject` and `count`.
    if needsCharacters { unsafe repair(subject, count) }
    var usesEngine = false
    for index in set.routes.indices {
      let route = set.routes[index]
      if let scan = route.scan {
        switch unsafe scan.run(subject, count: count, in: room, clean: &cleanGroups) {
        case .noMatch: continue
        case .unsure: break
        case .matched:
          unsafe offsets = UnsafePointer(room.offsets)
          return .matched(route: index, groupCount: scan.groupCount)
        }
      }
      if !usesEngine {
        usesEngine = true
        engineLines &+= 1
        cleanGroups = 0
        unsafe offsets = block.offsets
      }
      let result: MatchResult
      if route.isUnicode {
        result = matchRepaired(route.pattern)
      } else {
        result = unsafe block.match(route.pattern, subject, count: count)
      }
      switch result {
      case .noMatch: continue
      case .failed: return .limited(route: index)
      case .matched(let groupCount):
        if route.isUnicode { unsafe subject = repairedBase }
        return .matched(route: index, groupCount: groupCount)
      }
    }
    return .unmatched
  }

  private mutating func matchRepaired(_ pattern: PatternReference) -> MatchResult {
    // SAFETY: `repair` stored the text and padding; the array is not changed while it matches.
    unsafe block.match(pattern, repairedBase, count: repaired.count - JSONEscaping.padding)
  }

  /// The repaired text's first byte; the array's storage stays where it is until the next `repair`.
  private var repairedBase: UnsafePointer<UInt8> {
    // SAFETY: the array is not empty (`repair` appends padding) and is held by this value.
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
    for _ in 0..<JSONEscaping.padding { repaired.append(0) }
  }
}
