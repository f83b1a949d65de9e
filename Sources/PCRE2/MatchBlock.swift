// SPDX-License-Identifier: Apache-2.0

import CPCRE2

/// How much work and memory one match may take before it counts as failed.
///
/// A limit is a property of the expression and the subject, never of the clock, so that results are
/// the same on every machine.
public struct MatchLimits: Sendable, Hashable {
  /// Backtracking steps, counted by PCRE2 from each start position.
  public var matchLimit: Int
  /// Heap that the interpreter may use, in KiB.
  public var heapKiB: Int
  /// The longest subject that is matched at all, in bytes. It bounds what `matchLimit` cannot: an
  /// expression that is quadratic in the subject.
  public var maximumSubjectLength: Int

  /// Creates limits; the defaults are 100,000 steps, 4,096 KiB and 64 KiB.
  public init(
    matchLimit: Int = 100_000, heapKiB: Int = 4096, maximumSubjectLength: Int = 64 * 1024
  ) {
    self.matchLimit = matchLimit
    self.heapKiB = heapKiB
    self.maximumSubjectLength = maximumSubjectLength
  }
}

/// What became of one match.
public enum MatchResult: Sendable, Equatable {
  /// Matched; groups 0 to `groupCount - 1` have offsets, later ones are unset.
  case matched(groupCount: Int)
  /// Did not match.
  case noMatch
  /// The engine gave up: PCRE2's error number (`pcre2_match(3)`), as -47 for the match limit.
  case failed(code: Int)
}

/// The memory that matching works in: match data, limits and a JIT stack. One per thread.
///
/// It cannot be copied, so that no two threads can share one by accident.
@safe public struct MatchBlock: ~Copyable {
  private let data: OpaquePointer
  private let context: OpaquePointer
  private let stack: OpaquePointer?
  /// Pairs of byte offsets, start and end, of group 0, 1, 2, …, valid after a ``MatchResult/matched``
  /// for the groups it counts; ``unset`` in both marks a group that took no part.
  ///
  /// The address stays the same for the life of the block; ``groupCapacity`` pairs are there.
  @safe public let offsets: UnsafePointer<Int>
  /// How many groups the block has room for, group 0 included.
  public let groupCapacity: Int
  /// What the two offsets of a group that took no part in the match hold.
  public static let unset = -1

  /// Creates a block.
  ///
  /// - Parameters:
  ///   - captureCount: The largest ``CompiledPattern/captureCount`` it will be used with.
  ///   - limits: The limits of every match.
  public init(captureCount: Int, limits: MatchLimits = MatchLimits()) {
    groupCapacity = captureCount + 1
    // SAFETY: creation returns nil only when memory is exhausted, and then trapping is all that is
    // left. The three objects are freed by `deinit`, and only this value refers to them.
    unsafe data = unsafe pcre2_match_data_create_8(UInt32(captureCount + 1), nil)!
    unsafe context = unsafe pcre2_match_context_create_8(nil)!
    unsafe pcre2_set_match_limit_8(context, UInt32(clamping: limits.matchLimit))
    unsafe pcre2_set_heap_limit_8(context, UInt32(clamping: limits.heapKiB))
    unsafe stack = unsafe pcre2_jit_stack_create_8(32 * 1024, 512 * 1024, nil)
    if let stack = unsafe stack {
      unsafe pcre2_jit_stack_assign_8(context, nil, UnsafeMutableRawPointer(stack))
    }
    // SAFETY: the vector belongs to the match data, which lives as long as this value; a size_t and
    // an Int have the same layout, and PCRE2_UNSET (~0) reads as -1.
    let vector = unsafe pcre2_get_ovector_pointer_8(data)!
    offsets = unsafe UnsafeRawPointer(vector).assumingMemoryBound(to: Int.self)
  }

  deinit {
    // SAFETY: see `init`.
    unsafe pcre2_match_data_free_8(data)
    unsafe pcre2_match_context_free_8(context)
    unsafe pcre2_jit_stack_free_8(stack)
  }

  /// Matches a pattern against a subject.
  ///
  /// A JIT stack that overflows is not an error: the same subject is matched again by the
  /// interpreter, which uses the heap.
  ///
  /// - Parameters:
  ///   - pattern: The pattern, whose owner is alive; its `captureCount` must not exceed the block's.
  ///   - base: The subject's first byte; not nil even for an empty subject.
  ///   - count: The subject's length in bytes.
  /// - Complexity: Depends on the expression; bounded by the limits.
  @unsafe public mutating func match(
    _ pattern: PatternReference, _ base: UnsafePointer<UInt8>, count: Int
  ) -> MatchResult {
    precondition(pattern.captureCount < groupCapacity, "the match block has too few groups")
    // SAFETY: the caller vouches for `base` and `count`; the block's objects live as long as it does
    // and `mutating` keeps other threads out.
    var result: CInt
    if pattern.isJITActive {
      result = unsafe pcre2_jit_match_8(pattern.code, base, count, 0, 0, data, context)
    } else {
      let options = pattern.isUnicode ? PCRE2_NO_UTF_CHECK : 0
      result = unsafe pcre2_match_8(pattern.code, base, count, 0, options, data, context)
    }
    if result == PCRE2_ERROR_JIT_STACKLIMIT {
      let options = PCRE2_NO_JIT | (pattern.isUnicode ? PCRE2_NO_UTF_CHECK : 0)
      result = unsafe pcre2_match_8(pattern.code, base, count, 0, options, data, context)
    }
    if result > 0 { return .matched(groupCount: Int(result)) }
    return result == PCRE2_ERROR_NOMATCH ? .noMatch : .failed(code: Int(result))
  }

  /// The same for a pattern with its owner, for places where speed does not matter.
  @unsafe public mutating func match(
    _ pattern: CompiledPattern, _ base: UnsafePointer<UInt8>, count: Int
  ) -> MatchResult {
    // SAFETY: the pattern is held until the match is done; the caller vouches for the subject.
    withExtendedLifetime(pattern) { unsafe match(pattern.reference, base, count: count) }
  }
}
