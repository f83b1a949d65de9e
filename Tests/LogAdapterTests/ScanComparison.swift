// SPDX-License-Identifier: Apache-2.0

import PCRE2

@testable import LogAdapter

/// One expression, compiled both for PCRE2 and to a scan plan, to be held against each other.
@safe final class ScanComparison {
  /// What both made of a line.
  enum Verdict: Equatable {
    /// The plan found what PCRE2 finds.
    case matched
    /// Neither takes the line.
    case refused
    /// The plan leaves the line to PCRE2.
    case unsure
    /// PCRE2 ran into a limit, or its machine code finds something else than its interpreter, with which
    /// the plan agrees: there is nothing to compare with.
    case undefined
    /// They do not agree; what each says.
    case differs(String)
  }

  let expression: String
  private let isAnchored: Bool
  /// Why the plan ends before the expression does.
  var obstacle: String? { plan.obstacle }
  private let pattern: CompiledPattern
  private let plan: ScanPlan
  private var block: MatchBlock
  private let room: ScanPlan.Room

  /// What offsets hold that nobody wrote.
  private static let unwritten = 987_654_321

  /// `nil` when PCRE2 refuses the expression, or it has no plan at all.
  init?(_ expression: String, isAnchored: Bool) {
    guard
      let pattern = try? CompiledPattern(
        Array(expression.utf8), options: isAnchored ? .wholeSubject : []),
      let parsed = ByteExpression.parse(expression),
      let plan = ScanPlan(parsed, pattern, isAnchored: isAnchored, cache: ScanPlanCompiler.Cache())
    else { return nil }
    self.expression = expression
    self.isAnchored = isAnchored
    self.pattern = pattern
    self.plan = plan
    block = MatchBlock(captureCount: pattern.captureCount)
    room = ScanPlan.Room(
      groupCount: pattern.captureCount + 1, choiceCount: plan.view.choiceCount)
  }

  deinit { room.deallocate() }

  /// Runs both over a line.
  ///
  /// The machine code of PCRE2 10.42 (2022) misses some matches of a search:
  /// <https://github.com/PCRE2Project/pcre2/issues/336>.
  func verdict(_ line: [UInt8]) -> Verdict {
    let verdict = verdict(line, pattern)
    guard verdict.problem != nil, let interpreted else { return verdict }
    return self.verdict(line, interpreted).problem == nil ? .undefined : verdict
  }

  /// The same expression without machine code.
  private lazy var interpreted = try? CompiledPattern(
    Array(expression.utf8), options: isAnchored ? [.wholeSubject, .interpreted] : .interpreted)

  private func verdict(_ line: [UInt8], _ pattern: CompiledPattern) -> Verdict {
    // Memory of just the line's size, so that the address sanitizer sees a read behind it.
    let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: line.count)
    defer { unsafe copy.deallocate() }
    // SAFETY: the block has room for the line; the room's offsets are two for each group.
    _ = unsafe copy.initialize(from: line)
    let subject = unsafe UnsafePointer(copy.baseAddress!)
    let groupCount = pattern.captureCount + 1
    for index in 0..<(2 * groupCount) { unsafe room.offsets[index] = Self.unwritten }
    var clean: UInt64 = 0
    let outcome = unsafe plan.view.run(subject, count: line.count, in: room, clean: &clean)
    let result = unsafe block.match(pattern, subject, count: line.count)
    switch (outcome, result) {
    case (_, .failed): return .undefined
    case (.unsure, _): return .unsure
    case (.noMatch, .noMatch): return .refused
    case (.noMatch, .matched): return .differs("the plan refuses, PCRE2 takes \(theirs(result))")
    case (.matched, .noMatch): return .differs("the plan takes \(ours), PCRE2 refuses")
    case (.matched, .matched):
      guard ours == theirs(result) else { return .differs("plan \(ours), PCRE2 \(theirs(result))") }
      for (index, text) in ours.enumerated() where index < 63 && clean >> UInt64(index + 1) & 1 != 0
      {
        guard let text, line[text].contains(where: ByteSet.escaped.contains) else { continue }
        return .differs("the text of group \(index + 1) is not clean")
      }
      return .matched
    }
  }

  /// Where the groups are, by the plan.
  private var ours: [Range<Int>?] {
    (0..<pattern.captureCount).map { group in
      // SAFETY: there is a pair for every group.
      let (start, end) = unsafe (room.offsets[2 * group + 2], room.offsets[2 * group + 3])
      if start == -1, end == -1 { return nil }
      // What cannot be a range shows as one that PCRE2 never gives.
      return start <= end ? start..<end : Self.unwritten..<Self.unwritten
    }
  }

  /// Where the groups are, by PCRE2.
  private func theirs(_ result: MatchResult) -> [Range<Int>?] {
    guard case .matched(let groupCount) = result else { return [] }
    return (1..<pattern.captureCount + 1).map { group in
      // SAFETY: the block has a pair for every group; those beyond the count are unset.
      let (start, end) = (block.offsets[2 * group], block.offsets[2 * group + 1])
      return group < groupCount && start >= 0 ? start..<end : nil
    }
  }
}

extension ScanComparison.Verdict {
  /// What is wrong, where something is.
  var problem: String? {
    guard case .differs(let problem) = self else { return nil }
    return problem
  }
}
