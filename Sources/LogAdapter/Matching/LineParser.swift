// SPDX-License-Identifier: Apache-2.0

public import PCRE2

/// Matches lines that are in memory already, one at a time. Use one per thread.
///
/// ```swift
/// var parser = LineParser(set)
/// let status = parser.parse(line.span) { event in event.int("status") }
/// ```
///
/// For whole inputs use ``Adapter``, which also converts times and writes JSON.
public struct LineParser: ~Copyable {
  private var matcher: Matcher

  /// What became of a line.
  public enum Outcome<Value> {
    /// A pattern took it; what the closure returned.
    case matched(Value)
    /// No pattern took it.
    case unmatched
    /// The line is too long to be matched, or the engine ran into a limit.
    case limited
  }

  /// Creates a parser.
  public init(_ grammars: GrammarSet, limits: MatchLimits = MatchLimits()) {
    matcher = Matcher(grammars, limits: limits)
  }

  /// Finds the first pattern that takes the line, and lends the event to `body`.
  ///
  /// - Parameters:
  ///   - line: The line without its end.
  ///   - body: Gets the event of a line that matched.
  /// - Complexity: As the patterns; nothing is copied or allocated.
  public mutating func parse<R, E: Error>(
    _ line: Span<UInt8>, _ body: (borrowing Event) throws(E) -> R
  ) throws(E) -> Outcome<R> {
    let result: Result<Outcome<R>, E> = unsafe line.withUnsafeBufferPointer { buffer in
      let empty: StaticString = ""
      // SAFETY: an empty span may have no address; any address does for zero bytes.
      var subject = unsafe buffer.baseAddress ?? empty.utf8Start
      switch unsafe matcher.match(&subject, count: buffer.count) {
      case .unmatched: return .success(.unmatched)
      case .limited: return .success(.limited)
      case .matched(let route, let groupCount):
        let (grammar, plan) = matcher.set.owner(ofRoute: route)
        let event = unsafe Event(
          grammar, plan: plan, subject: subject, offsets: matcher.offsets, groupCount: groupCount)
        do throws(E) {
          return .success(.matched(try body(event)))
        } catch {
          return .failure(error)
        }
      }
    }
    return try result.get()
  }
}
