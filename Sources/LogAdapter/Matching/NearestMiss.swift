// SPDX-License-Identifier: Apache-2.0

import Grok
import PCRE2

/// How far the pattern that came furthest got on a line that no pattern takes.
public struct NearestMiss: Sendable, Equatable {
  /// The grammar's name.
  public let grammar: String
  /// The pattern's name, when its grammar has several.
  public let pattern: String?
  /// The first byte of the line that the pattern could not place, counted from 1.
  public let column: Int
  /// The part of the pattern that did not match there, as it was written; `nil` when the whole pattern
  /// matched and the line went on.
  public let element: String?
}

extension GrammarSet {
  /// Finds how far each pattern comes on a line that none takes, and returns the furthest.
  ///
  /// A pattern is cut after each of its parts that stands outside of groups, and the longest cut that
  /// matches the line's start is sought. It works for people: it compiles expressions, and is far too
  /// slow to be asked for every line.
  ///
  /// - Returns: `nil` when there is no grammar, or none that can be cut.
  public func nearestMiss(_ line: [UInt8]) -> NearestMiss? {
    var best: NearestMiss?
    for grammar in sources where grammar.anchored {
      var library = self.library
      for local in grammar.definitions { try? library.define(local.name, local.expression) }
      for pattern in grammar.patterns {
        let parts = PatternParts(pattern.expression)
        guard let miss = parts.furthest(line, library, unicode: grammar.unicode) else { continue }
        if miss.column > best?.column ?? 0 {
          best = NearestMiss(
            grammar: grammar.name, pattern: grammar.patterns.count > 1 ? pattern.name : nil,
            column: miss.column, element: miss.element)
        }
      }
    }
    return best
  }
}

/// A grok expression in its outermost parts: references, classes, groups, characters, each with its
/// quantifier.
private struct PatternParts {
  private var parts: [Substring] = []

  init(_ expression: String) {
    var index = expression.startIndex
    while index < expression.endIndex {
      let start = index
      index = Self.endOfAtom(in: expression, from: index)
      while index < expression.endIndex, Self.isQuantifier(expression, index) {
        index = Self.endOfAtom(in: expression, from: index)
      }
      parts.append(expression[start..<index])
    }
    // Alternatives outside of groups cannot be cut.
    if parts.contains("|") { parts = [] }
  }

  /// The longest cut that matches the start of the line: where it ends, and the part after it.
  func furthest(
    _ line: [UInt8], _ library: PatternLibrary, unicode: Bool
  ) -> (column: Int, element: String?)? {
    guard !parts.isEmpty else { return nil }
    var matching = (count: 0, end: 0)
    var low = 1
    var high = parts.count
    while low <= high {
      let middle = (low + high) / 2
      if let end = Self.end(of: parts[..<middle].joined(), line, library, unicode) {
        matching = (middle, end)
        low = middle + 1
      } else {
        high = middle - 1
      }
    }
    let element = matching.count < parts.count ? String(parts[matching.count]) : nil
    return (matching.end + 1, element)
  }

  /// Where an expression's match at the start of the line ends; `nil` when there is none.
  private static func end(
    of expression: String, _ line: [UInt8], _ library: PatternLibrary, _ unicode: Bool
  ) -> Int? {
    let options = ExpansionOptions(unicode: unicode)
    let flags: CompiledPattern.Options = unicode ? [.interpreted, .unicode] : .interpreted
    guard let expansion = try? library.expand("\\A(?:\(expression))", options: options),
      let pattern = try? CompiledPattern(Array(expansion.expression.utf8), options: flags)
    else { return nil }
    var block = MatchBlock(captureCount: pattern.captureCount)
    let subject = unicode ? Array(String(decoding: line, as: UTF8.self).utf8) : line
    return unsafe (subject + [0]).withUnsafeBufferPointer { bytes in
      // SAFETY: one byte more than the subject is there, so the base address is never nil.
      guard
        case .matched = unsafe block.match(pattern, bytes.baseAddress!, count: subject.count)
      else { return nil }
      return block.offsets[1]
    }
  }

  private static func isQuantifier(_ text: String, _ index: String.Index) -> Bool {
    switch text[index] {
    case "*", "+", "?": true
    case "{": text[index...].dropFirst().first.map { $0.isNumber || $0 == "," } ?? false
    default: false
    }
  }

  /// The end of one atom: an escape, a class, a group, a reference, a quantifier, or one character.
  private static func endOfAtom(in text: String, from start: String.Index) -> String.Index {
    let next = text.index(after: start)
    switch text[start] {
    case "\\": return next < text.endIndex ? text.index(after: next) : next
    case "[": return closing(in: text, from: start, open: "[", close: "]")
    case "(": return closing(in: text, from: start, open: "(", close: ")")
    case "{": return closing(in: text, from: start, open: "{", close: "}")
    case "%" where next < text.endIndex && text[next] == "{":
      return closing(in: text, from: next, open: "{", close: "}")
    default: return next
    }
  }

  private static func closing(
    in text: String, from start: String.Index, open: Character, close: Character
  ) -> String.Index {
    var depth = 0
    var index = start
    var classDepth = 0
    while index < text.endIndex {
      let character = text[index]
      index = text.index(after: index)
      if character == "\\" {
        if index < text.endIndex { index = text.index(after: index) }
        continue
      }
      if open != "[" {
        if character == "[" { classDepth += 1 }
        if character == "]" { classDepth = max(0, classDepth - 1) }
        if classDepth > 0 && open == "(" { continue }
      }
      if character == open { depth += 1 }
      if character == close {
        depth -= 1
        if depth == 0 { return index }
      }
    }
    return index
  }
}
