// SPDX-License-Identifier: Apache-2.0

extension ScanPlan.View {
  /// Follows the steps over a line.
  ///
  /// - Parameters:
  ///   - subject: The line's first byte.
  ///   - count: Its length.
  ///   - room: Where the offsets go; set for a match, group 0 aside.
  ///   - clean: For a match, a bit for each group below 64 whose text JSON can hold as it is.
  /// - Complexity: O(`count`), but for patterns that search for the last place of something.
  @unsafe @inline(never)
  func run(
    _ subject: UnsafePointer<UInt8>, count: Int, in room: ScanPlan.Room, clean: inout UInt64
  ) -> ScanPlan.Outcome {
    // SAFETY: every read is checked against `end`, or lies behind `subject`; group numbers are below
    // `groupCount`, targets are steps of the plan, and a choice is open once at most, so that the room holds all.
    let end = unsafe subject + count
    let first = unsafe steps.baseAddress!
    let tables = unsafe tables.baseAddress!
    let offsets = unsafe room.offsets
    var place = unsafe subject
    var step = unsafe first
    // Ends of automata that were passed by and that PCRE2 would still try.
    var doubts = 0
    var retries = Self.maximumRetries
    var cleanGroups: UInt64 = 0
    var depth = 0
    for index in unsafe 0..<optionalGroups.count {
      for group in unsafe optionalGroups[index] {
        unsafe offsets[2 &* Int(group)] = -1
        unsafe offsets[2 &* Int(group) &+ 1] = -1
      }
    }
    while true {
      var isGood = true
      switch unsafe step.pointee.kind {
      case .literal:
        isGood = unsafe Self.takeLiteral(step, &place, end)
      case .byte:
        isGood = unsafe Self.isPossible(step, at: place, end, tables)
        unsafe place += 1
      case .textRun:
        let start = unsafe place
        var seen: UInt8 = 0
        unsafe place = unsafe step.pointee.scan.textEnd(from: start, to: end, tables, seen: &seen)
        isGood = unsafe Self.endRun(step, start, &place, end, subject, offsets, &cleanGroups, seen)
      case .digitRun:
        let start = unsafe place
        unsafe place = unsafe step.pointee.scan.digitsEnd(from: start, to: end, tables)
        isGood = unsafe Self.endRun(step, start, &place, end, subject, offsets, &cleanGroups, 0)
      case .tableRun:
        let start = unsafe place
        var seen: UInt8 = 0
        unsafe place = unsafe step.pointee.scan.tableEnd(from: start, to: end, tables, seen: &seen)
        isGood = unsafe Self.endRun(step, start, &place, end, subject, offsets, &cleanGroups, seen)
      case .boundedRun:
        let start = unsafe place
        let limit =
          unsafe end - start > Int(step.pointee.maximum) ? start + Int(step.pointee.maximum) : end
        var seen: UInt8 = 0
        unsafe place = unsafe step.pointee.scan.tableEnd(
          from: start, to: limit, tables, seen: &seen)
        isGood = unsafe place - start >= Int(step.pointee.minimum)
        unsafe Self.note(step, start, place, subject, offsets, &cleanGroups, seen)
      case .headedRun:
        let start = unsafe place
        let isHead =
          unsafe start < end
          && tables[Int(step.pointee.follow) &+ Int(start.pointee)] & WordScan.Flag.stop == 0
        let begin = unsafe isHead ? start + 1 : start
        var seen: UInt8 = unsafe isHead ? tables[Int(step.pointee.follow) &+ Int(start.pointee)] : 0
        unsafe place = unsafe step.pointee.scan.end(from: begin, to: end, tables, seen: &seen)
        isGood =
          unsafe (isHead || step.pointee.traits.contains(.mayBeEmpty))
          && place - begin >= Int(step.pointee.minimum)
        unsafe Self.note(step, start, place, subject, offsets, &cleanGroups, seen)
        if isGood { isGood = unsafe Self.takeLiteral(step, &place, end) }
      case .rest:
        let start = unsafe place
        var seen: UInt8 = 0
        unsafe place = unsafe step.pointee.scan.textEnd(from: start, to: end, tables, seen: &seen)
        isGood = unsafe place - start >= Int(step.pointee.minimum)
        unsafe Self.note(step, start, place, subject, offsets, &cleanGroups, seen)
      case .runBack:
        let start = unsafe place
        let limit =
          unsafe end - start > Int(step.pointee.maximum) ? start + Int(step.pointee.maximum) : end
        var seen: UInt8 = 0
        let highest = unsafe step.pointee.scan.end(from: start, to: limit, tables, seen: &seen)
        if let stop = unsafe Self.lastEnd(step, start, from: highest, end, tables) {
          unsafe room.choices[depth] = unsafe .init(step, start, stop, cleanGroups)
          depth &+= 1
          unsafe Self.note(step, start, stop, subject, offsets, &cleanGroups, seen)
          unsafe place = unsafe stop
        } else {
          isGood = false
        }
      case .runLazily:
        let start = unsafe place
        var seen: UInt8 = 0
        if let stop = unsafe Self.firstEnd(
          step, from: start, least: Int(step.pointee.minimum), end, tables, &seen)
        {
          unsafe room.choices[depth] = unsafe .init(step, start, stop, cleanGroups)
          depth &+= 1
          unsafe Self.note(step, start, stop, subject, offsets, &cleanGroups, seen)
          unsafe place = unsafe stop
        } else {
          isGood = false
        }
      case .automaton:
        let start = unsafe place
        if let stop = unsafe plainEnd(
          automata.baseAddress! + Int(step.pointee.target), start, end, subject,
          tables)
        {
          unsafe place = unsafe stop
          unsafe Self.note(step, start, place, subject, offsets, &cleanGroups, 0)
          isGood = unsafe Self.takeLiteral(step, &place, end)
          break
        }
        var (next, seen, more) = unsafe (place, UInt8(0), 0)
        let outcome = unsafe run(
          automata.baseAddress! + Int(step.pointee.target), step.pointee.traits, &next, end,
          subject, tables, room, &seen, &more)
        unsafe place = unsafe next
        doubts &+= more
        if outcome == .unsure { return .unsure }
        unsafe Self.note(step, start, place, subject, offsets, &cleanGroups, seen)
        isGood = unsafe outcome == .matched && Self.takeLiteral(step, &place, end)
      case .assertion:
        isGood = unsafe Self.holds(step, at: place, subject, end, tables)
      case .open:
        unsafe offsets[2 &* Int(step.pointee.group)] = place - subject
      case .close:
        unsafe offsets[2 &* Int(step.pointee.group) &+ 1] = place - subject
      case .branch, .choice:
        guard unsafe Self.isPossible(step, at: place, end, tables) else {
          unsafe step = unsafe first + Int(step.pointee.target)
          continue
        }
        if unsafe step.pointee.kind == .choice {
          unsafe room.choices[depth] = unsafe .init(step, place, place, cleanGroups)
          depth &+= 1
        }
      case .byteWay:
        if unsafe place < end && UInt64(place.pointee) == step.pointee.word {
          if unsafe Self.isPossible(step, at: place + 1, end, tables) {
            if unsafe step.pointee.traits.contains(.leavesChoice) {
              unsafe room.choices[depth] = unsafe .init(step, place, place, cleanGroups)
              depth &+= 1
            }
            unsafe place += 1
            unsafe step = unsafe first + Int(step.pointee.target)
            continue
          }
        }
      case .jump:
        unsafe step = unsafe first + Int(step.pointee.target)
        continue
      case .check:
        isGood = unsafe Self.isPossible(step, at: place, end, tables)
      case .end:
        if unsafe place == end {
          clean = cleanGroups
          return .matched
        }
        isGood = false
      case .accept:
        clean = cleanGroups
        return .matched
      case .handOver: return .unsure
      }
      if isGood {
        unsafe step += 1
        continue
      }
      // Back to the last choice; what an automaton passed by is out of reach.
      guard doubts == 0, retries > 0 else { return .unsure }
      retries &-= 1
      var resumed = false
      while !resumed {
        guard depth > 0 else { return isAnchored ? .noMatch : .unsure }
        depth &-= 1
        let choice = unsafe room.choices[depth]
        cleanGroups = choice.cleanGroups
        unsafe step = unsafe choice.step
        unsafe place = unsafe choice.place
        unsafe forgetGroups(from: step.pointee.firstGroup, offsets)
        switch unsafe step.pointee.kind {
        case .runBack:
          guard unsafe choice.stop > choice.place else { continue }
          guard
            let stop = unsafe Self.lastEnd(step, place, from: choice.stop - 1, end, tables)
          else { continue }
          unsafe room.choices[depth] = unsafe .init(step, place, stop, cleanGroups)
          depth &+= 1
          unsafe Self.note(
            step, place, stop, subject, offsets, &cleanGroups, WordScan.Flag.escaped)
          unsafe place = unsafe stop
          unsafe step += 1
        case .runLazily:
          guard unsafe choice.stop < end && Self.isMember(step, choice.stop.pointee, tables) else {
            continue
          }
          var seen = WordScan.Flag.escaped
          guard
            let stop = unsafe Self.firstEnd(
              step, from: choice.stop + 1, least: 0, end, tables, &seen)
          else { continue }
          unsafe room.choices[depth] = unsafe .init(step, place, stop, cleanGroups)
          depth &+= 1
          unsafe Self.note(step, place, stop, subject, offsets, &cleanGroups, seen)
          unsafe place = unsafe stop
          unsafe step += 1
        case .byteWay: unsafe step += 1
        default: unsafe step = unsafe first + Int(step.pointee.target)
        }
        resumed = true
      }
    }
  }

  /// How often a line can go back to a choice before PCRE2 has it, with its own limit.
  private static let maximumRetries = 64

  /// Unsets the optional groups from one on, which a way that failed may have set.
  @unsafe @inline(never)
  private func forgetGroups(from lowest: Int32, _ offsets: UnsafeMutablePointer<Int>) {
    // SAFETY: group numbers are below the count that the room was made for.
    for index in unsafe 0..<optionalGroups.count {
      for group in unsafe optionalGroups[index] where group >= lowest {
        unsafe offsets[2 &* Int(group)] = -1
        unsafe offsets[2 &* Int(group) &+ 1] = -1
      }
    }
  }

  /// Notes where the text of a step is, and whether it is clean.
  @unsafe @inline(__always)
  private static func note(
    _ step: UnsafePointer<ScanPlan.Step>, _ start: UnsafePointer<UInt8>,
    _ end: UnsafePointer<UInt8>, _ subject: UnsafePointer<UInt8>,
    _ offsets: UnsafeMutablePointer<Int>, _ clean: inout UInt64, _ seen: UInt8
  ) {
    // SAFETY: see `run`.
    let group = unsafe Int(step.pointee.group)
    unsafe offsets[2 &* group] = start - subject
    unsafe offsets[2 &* group &+ 1] = end - subject
    // A step that comes a second time finds the bit as it was before the first.
    if seen & WordScan.Flag.escaped == 0 { clean |= unsafe step.pointee.cleanBit }
  }

  /// Notes a run, and takes the literal behind it where the step has one.
  @unsafe @inline(__always)
  private static func endRun(
    _ step: UnsafePointer<ScanPlan.Step>, _ start: UnsafePointer<UInt8>,
    _ place: inout UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>,
    _ subject: UnsafePointer<UInt8>, _ offsets: UnsafeMutablePointer<Int>, _ clean: inout UInt64,
    _ seen: UInt8
  ) -> Bool {
    // SAFETY: see `run`.
    unsafe note(step, start, place, subject, offsets, &clean, seen)
    guard unsafe place - start >= Int(step.pointee.minimum) else { return false }
    return unsafe takeLiteral(step, &place, end)
  }

  /// Takes the literal behind a run; one of no bytes is always there.
  @unsafe @inline(__always)
  private static func takeLiteral(
    _ step: UnsafePointer<ScanPlan.Step>, _ place: inout UnsafePointer<UInt8>,
    _ end: UnsafePointer<UInt8>
  ) -> Bool {
    // SAFETY: see `run`.
    let stop = unsafe place
    unsafe place += Int(step.pointee.count)
    if unsafe end - stop >= 8 {
      let word = unsafe UInt64(
        littleEndian: UnsafeRawPointer(stop).loadUnaligned(as: UInt64.self))
      return unsafe (word ^ step.pointee.word) & step.pointee.mask == 0
    }
    return unsafe hasLiteral(step, at: stop, end)
  }

  /// The bytes of a literal where fewer than eight are left.
  @unsafe @inline(never)
  private static func hasLiteral(
    _ step: UnsafePointer<ScanPlan.Step>, at place: UnsafePointer<UInt8>,
    _ end: UnsafePointer<UInt8>
  ) -> Bool {
    // SAFETY: no byte at or behind `end` is read.
    let count = unsafe Int(step.pointee.count)
    guard unsafe end - place >= count else { return false }
    for index in 0..<count {
      let wanted = unsafe UInt8(truncatingIfNeeded: step.pointee.word >> UInt64(8 * index))
      guard unsafe place[index] == wanted else { return false }
    }
    return true
  }

  /// Whether the next byte is one that the step allows, or the subject ends and that will do.
  @unsafe @inline(__always)
  private static func isPossible(
    _ step: UnsafePointer<ScanPlan.Step>, at place: UnsafePointer<UInt8>,
    _ end: UnsafePointer<UInt8>, _ tables: UnsafePointer<UInt8>
  ) -> Bool {
    // SAFETY: see `run`.
    guard unsafe place < end else { return unsafe step.pointee.traits.contains(.endWillDo) }
    return unsafe tables[Int(step.pointee.scan.table) &+ Int(place.pointee)]
      & WordScan.Flag.stop == 0
  }

  /// Whether what has to follow a run does so at a place.
  @unsafe @inline(__always)
  private static func isFollowed(
    _ step: UnsafePointer<ScanPlan.Step>, at place: UnsafePointer<UInt8>,
    _ end: UnsafePointer<UInt8>, _ tables: UnsafePointer<UInt8>
  ) -> Bool {
    // SAFETY: see `run`.
    guard unsafe place < end else { return unsafe step.pointee.traits.contains(.endWillDo) }
    let flag = unsafe tables[Int(step.pointee.follow) &+ Int(place.pointee)]
    guard flag & WordScan.Flag.stop == 0 else { return false }
    return unsafe step.pointee.count == 0 || hasLiteral(step, at: place, end)
  }

  /// The last place from `highest` down where a run that begins at `start` can end.
  @unsafe @inline(never)
  private static func lastEnd(
    _ step: UnsafePointer<ScanPlan.Step>, _ start: UnsafePointer<UInt8>,
    from highest: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>,
    _ tables: UnsafePointer<UInt8>
  ) -> UnsafePointer<UInt8>? {
    // SAFETY: see `run`; `place` stays between `start` and `end`.
    let least = unsafe Int(step.pointee.minimum)
    var length = unsafe highest - start
    while length >= least {
      if unsafe isFollowed(step, at: start + length, end, tables) { return unsafe start + length }
      length &-= 1
    }
    return nil
  }

  /// The first place from `first` on where a lazy run can end, all bytes up to there being its own.
  @unsafe @inline(never)
  private static func firstEnd(
    _ step: UnsafePointer<ScanPlan.Step>, from first: UnsafePointer<UInt8>, least: Int,
    _ end: UnsafePointer<UInt8>, _ tables: UnsafePointer<UInt8>, _ seen: inout UInt8
  ) -> UnsafePointer<UInt8>? {
    // SAFETY: see `run`.
    var place = unsafe first
    var least = least
    while true {
      if least == 0 {
        unsafe place = unsafe step.pointee.scan.end(from: place, to: end, tables, seen: &seen)
        if unsafe isFollowed(step, at: place, end, tables) { return unsafe place }
      } else {
        // The first bytes belong to the run whatever follows them.
        least &-= 1
      }
      guard unsafe place < end && isMember(step, place.pointee, tables) else { return nil }
      seen |= unsafe tables[Int(step.pointee.scan.table) &+ Int(place.pointee)]
      unsafe place += 1
    }
  }

  /// Whether a lazy run can hold a byte.
  @unsafe @inline(__always)
  private static func isMember(
    _ step: UnsafePointer<ScanPlan.Step>, _ byte: UInt8, _ tables: UnsafePointer<UInt8>
  ) -> Bool {
    // SAFETY: see `run`; for a lazy run `target` is the table of the bytes outside of it.
    unsafe tables[Int(step.pointee.target) &+ Int(byte)] & WordScan.Flag.stop == 0
  }

  @unsafe @inline(__always)
  private static func holds(
    _ step: UnsafePointer<ScanPlan.Step>, at place: UnsafePointer<UInt8>,
    _ subject: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>, _ tables: UnsafePointer<UInt8>
  ) -> Bool {
    // SAFETY: the byte before is read only behind the subject's start, the next only before its end.
    let table = unsafe tables + Int(step.pointee.scan.table)
    let traits = unsafe step.pointee.traits
    func isIn(_ byte: UInt8) -> Bool { unsafe table[Int(byte)] & WordScan.Flag.stop == 0 }
    let before = unsafe place > subject && isIn(place[-1])
    let after = unsafe place < end && isIn(place.pointee)
    let holds =
      traits.contains(.boundary)
      ? before != after : traits.contains(.looksBehind) ? before : after
    return holds != traits.contains(.negated)
  }
}
