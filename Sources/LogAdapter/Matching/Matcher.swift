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
  private let table: RouteTable
  private var block: MatchBlock
  /// What scan plans work in.
  private let room: ScanPlan.Room
  /// The same for the plan of a guess, while others are tried.
  private let guessRoom: ScanPlan.Room
  /// For each first byte, and for an empty line, the route that the last such line took, or -1.
  private let guesses: UnsafeMutablePointer<Int32>
  /// For each first byte, the route that its list of rivals is for, or -1.
  private let rivalOwners: UnsafeMutablePointer<Int32>
  /// For each first byte, the earlier routes that can have a line of that route.
  private var rivals: [[Int32]]
  /// All such lists so far, by route and first byte.
  private var knownRivals: [Int: [Int32]] = [:]
  /// Whether PCRE2 was asked about the present line.
  private var wasEngineAsked = false
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
    let groups = set.captureCount + 1
    room = ScanPlan.Room(groupCount: groups, choiceCount: set.choiceCount)
    guessRoom = ScanPlan.Room(groupCount: groups, choiceCount: set.choiceCount)
    unsafe guesses = .allocate(capacity: 257)
    unsafe guesses.initialize(repeating: -1, count: 257)
    table = set.routeTable
    unsafe rivalOwners = .allocate(capacity: 257)
    unsafe rivalOwners.initialize(repeating: -1, count: 257)
    rivals = Array(repeating: [], count: 257)
    unsafe offsets = UnsafePointer(room.offsets)
    maximumSubjectLength = limits.maximumSubjectLength
    needsCharacters = set.grammars.contains(where: \.unicode)
  }

  deinit {
    room.deallocate()
    guessRoom.deallocate()
    unsafe guesses.deallocate()
    unsafe rivalOwners.deallocate()
  }

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
    let first = unsafe count > 0 ? Int(subject.pointee) : 256
    let range = unsafe table.ranges[first]
    wasEngineAsked = false
    let guess = unsafe guesses[first]
    if guess >= 0, unsafe guess != table.lists[range.lowerBound],
      let outcome = unsafe tryGuess(guess, first, subject, count)
    {
      return outcome
    }
    for index in range {
      let route = unsafe table.lists[index]
      switch unsafe attempt(Int(route), subject, count) {
      case .noMatch: continue
      case .failed: return .limited(route: Int(route))
      case .matched(let groupCount):
        unsafe guesses[first] = route
        if unsafe table.routes[Int(route)].isUnicode { unsafe subject = repairedBase }
        return .matched(route: Int(route), groupCount: groupCount)
      }
    }
    return .unmatched
  }

  /// Tries the route that the last line with this first byte took, and the earlier ones that could
  /// have the line as well.
  ///
  /// - Returns: `nil` when the route does not have the line, or its plan cannot tell.
  @unsafe @inline(never)
  private mutating func tryGuess(
    _ guess: Int32, _ first: Int, _ subject: UnsafePointer<UInt8>, _ count: Int
  ) -> MatchOutcome? {
    // SAFETY: as in `match`; the second room keeps what the guess found.
    guard let scan = unsafe table.routes[Int(guess)].scan,
      unsafe scan.run(subject, count: count, in: guessRoom, clean: &cleanGroups) == .matched
    else { return nil }
    let clean = cleanGroups
    if unsafe rivalOwners[first] != guess { unsafe findRivals(of: guess, first) }
    for rival in rivals[first] {
      switch unsafe attempt(Int(rival), subject, count) {
      case .noMatch: continue
      // It comes before the guess, so the ordinary way finds it, or what is before it.
      case .failed, .matched: return nil
      }
    }
    cleanGroups = clean
    unsafe offsets = UnsafePointer(guessRoom.offsets)
    return .matched(route: Int(guess), groupCount: scan.groupCount)
  }

  @unsafe @inline(never)
  private mutating func findRivals(of guess: Int32, _ first: Int) {
    let key = Int(guess) * 257 + first
    let list = knownRivals[key] ?? table.rivals(of: Int(guess), first: first)
    knownRivals[key] = list
    rivals[first] = list
    // SAFETY: `first` is at most 256.
    unsafe rivalOwners[first] = guess
  }

  /// Tries one route, by its scan plan and by PCRE2 where that cannot tell.
  @unsafe @inline(__always)
  private mutating func attempt(
    _ index: Int, _ subject: UnsafePointer<UInt8>, _ count: Int
  ) -> MatchResult {
    // SAFETY: as in `match`; `index` is a route.
    let route = unsafe table.routes.baseAddress! + index
    if let scan = unsafe route.pointee.scan {
      switch unsafe scan.run(subject, count: count, in: room, clean: &cleanGroups) {
      case .noMatch: return .noMatch
      case .unsure: break
      case .matched:
        unsafe offsets = UnsafePointer(room.offsets)
        return .matched(groupCount: scan.groupCount)
      }
    }
    if !wasEngineAsked {
      wasEngineAsked = true
      engineLines &+= 1
    }
    cleanGroups = 0
    unsafe offsets = block.offsets
    if unsafe route.pointee.isUnicode { return unsafe matchRepaired(route.pointee.pattern) }
    return unsafe block.match(route.pointee.pattern, subject, count: count)
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
