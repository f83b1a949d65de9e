// SPDX-License-Identifier: Apache-2.0

import Grok

/// Holds grammars to their own samples.
///
/// Samples are adapted as if the present were the end of 2026, so that a time without a year is always
/// the same.
public enum SampleCheck {
  /// What is wrong with one sample.
  public struct Failure: Sendable {
    /// The sample's number in its grammar, from 1.
    public let number: Int
    /// The sample.
    public let sample: Grammar.Sample
    /// What is wrong.
    public let problem: Problem
  }

  /// The ways in which a sample can fail.
  public enum Problem: Sendable {
    /// The line must match and does not.
    case unmatched(NearestMiss?)
    /// The line must not match and does; what came of it.
    case matched(JSONValue)
    /// The event is another than the sample says.
    case different([Difference])
  }

  /// One field in which two events differ.
  public struct Difference: Sendable, Hashable {
    /// The field, as a path.
    public let field: String
    /// What the sample says; `nil` when it has no such field.
    public let expected: JSONValue?
    /// What came; `nil` when it did not.
    public let actual: JSONValue?
  }

  /// 2026-12-31T12:00:00Z.
  static let presentSeconds: Int64 = 1_798_718_400

  /// Runs the samples of a set's only grammar.
  ///
  /// - Returns: The samples that fail, in order; empty when all is well.
  public static func failures(of grammar: Grammar, in set: GrammarSet) -> [Failure] {
    var failures: [Failure] = []
    for (index, sample) in grammar.samples.enumerated() {
      func fail(_ problem: Problem) {
        failures.append(Failure(number: index + 1, sample: sample, problem: problem))
      }
      let result = event(of: sample.line, set)
      switch (sample.event, result) {
      case (nil, nil): break
      case (nil, let event?): fail(.matched(event))
      case (_?, nil): fail(.unmatched(set.nearestMiss(Array(sample.line.utf8))))
      case (let expected?, let event?):
        let differences = differences(expected, event, at: [])
        if !differences.isEmpty { fail(.different(differences)) }
      }
    }
    return failures
  }

  /// The event of a line that the set takes; `nil` when it does not.
  public static func event(of line: String, _ set: GrammarSet) -> JSONValue? {
    var options = Adapter.Options()
    options.unmatched = .drop
    options.presentSeconds = presentSeconds
    var adapter = Adapter(set, options: options)
    var source = MemorySource(Array(line.utf8))
    var sink = MemorySink()
    // Memory neither fails to be read nor to be written.
    try? adapter.run(from: &source, to: &sink)
    return JSONValue(parsing: sink.bytes)
  }

  /// The names of patterns that take none of a grammar's samples.
  ///
  /// Such a pattern is not proved, or one before it takes its lines.
  public static func idlePatterns(of grammar: Grammar, in set: GrammarSet) -> [String] {
    guard let compiled = set.grammars.first, compiled.patterns.count > 1 else { return [] }
    var taken: Set<Int> = []
    var matcher = Matcher(set, limits: .init())
    for sample in grammar.samples {
      let bytes = Array(sample.line.utf8) + [0]
      unsafe bytes.withUnsafeBufferPointer { buffer in
        // SAFETY: the array has one byte more than the subject, so there is a base address.
        var subject = buffer.baseAddress!
        if case .matched(let pattern, _) = unsafe matcher.match(
          &subject, count: bytes.count - 1)
        {
          taken.insert(pattern)
        }
      }
    }
    return compiled.patterns.indices.filter { !taken.contains($0) }.map {
      compiled.patterns[$0].name ?? "\($0 + 1)"
    }
  }

  /// The fields in which two events differ; the order of keys does not count.
  static func differences(
    _ expected: JSONValue, _ actual: JSONValue, at path: [String]
  ) -> [Difference] {
    guard case .object(let left) = expected, case .object(let right) = actual else {
      return expected.isSame(as: actual)
        ? [] : [Difference(field: name(path), expected: expected, actual: actual)]
    }
    var all: [Difference] = []
    for member in left {
      let path = path + [member.key]
      if let other = right.first(where: { $0.key == member.key }) {
        all += differences(member.value, other.value, at: path)
      } else {
        all.append(Difference(field: name(path), expected: member.value, actual: nil))
      }
    }
    for member in right where !left.contains(where: { $0.key == member.key }) {
      all.append(Difference(field: name(path + [member.key]), expected: nil, actual: member.value))
    }
    return all
  }

  private static func name(_ path: [String]) -> String {
    path.isEmpty ? "event" : FieldPath(path).description
  }
}

extension JSONValue {
  /// Whether two values are the same; numbers by value where they are written differently.
  func isSame(as other: JSONValue) -> Bool {
    switch (self, other) {
    case (.number(let left), .number(let right)):
      left == right || (Double(left) != nil && Double(left) == Double(right))
    case (.array(let left), .array(let right)):
      left.count == right.count && zip(left, right).allSatisfy { $0.isSame(as: $1) }
    case (.object, .object):
      SampleCheck.differences(self, other, at: []).isEmpty
    default: self == other
    }
  }
}
