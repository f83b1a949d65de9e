// SPDX-License-Identifier: Apache-2.0

/// What became of every byte of the input.
///
/// The byte counts add up at any time between two lines:
///
///     bytesRead = eventBytes + unmatchedBytes + droppedBytes + truncatedBytes + skippedBytes
///
/// Line ends count with their lines. For compressed input the bytes are those after decompression.
public struct Ledger: Sendable, Equatable {
  /// Bytes of all lines read, holes included.
  public internal(set) var bytesRead: UInt64 = 0
  /// Bytes of lines that became events because a pattern took them, or no grammar was given.
  public internal(set) var eventBytes: UInt64 = 0
  /// Bytes of lines that no pattern took, and which were kept: as flagged events or in a file.
  public internal(set) var unmatchedBytes: UInt64 = 0
  /// Bytes of lines left out because `--unmatched drop` or `only` says so.
  public internal(set) var droppedBytes: UInt64 = 0
  /// Bytes of text beyond the line limit, and those that an event lost to the event limit.
  public internal(set) var truncatedBytes: UInt64 = 0
  /// NUL bytes of a hole at the start of a sparse file.
  public internal(set) var skippedBytes: UInt64 = 0

  /// Lines read.
  public internal(set) var lines: UInt64 = 0
  /// Lines that became events because a pattern took them, or no grammar was given.
  public internal(set) var eventLines: UInt64 = 0
  /// Events written, flagged ones included.
  public internal(set) var events: UInt64 = 0
  /// Lines that a pattern took.
  public internal(set) var matchedLines: UInt64 = 0
  /// Lines that no pattern took, whatever became of them; those over a limit are among them.
  public internal(set) var unmatchedLines: UInt64 = 0
  /// Lines left out by rule.
  public internal(set) var droppedLines: UInt64 = 0
  /// Lines over the line limit.
  public internal(set) var truncatedLines: UInt64 = 0
  /// Lines that were too long to match, or on which the engine gave up.
  public internal(set) var limitedLines: UInt64 = 0
  /// Lines for which PCRE2 was asked; scan plans alone decided about the others.
  public internal(set) var engineLines: UInt64 = 0

  /// Fields that kept their text because it was not a value of their type.
  public internal(set) var coercions: UInt64 = 0
  /// Characters that replaced bytes which were not UTF-8.
  public internal(set) var repairs: UInt64 = 0
  /// Events that were cut to the event limit.
  public internal(set) var trimmedEvents: UInt64 = 0
  /// Bytes of JSON written.
  public internal(set) var bytesWritten: UInt64 = 0

  /// What each grammar did, in the order of the set.
  public internal(set) var grammars: [GrammarCount] = []

  /// One grammar's part.
  public struct GrammarCount: Sendable, Equatable {
    /// The grammar's name.
    public let name: String
    /// Lines that it took.
    public internal(set) var lines: UInt64 = 0
    /// Lines on which its expression ran into a limit.
    public internal(set) var limitedLines: UInt64 = 0
  }

  /// Lines that no pattern took, and which were kept: as flagged events or in a file.
  public var keptUnmatchedLines: UInt64 { lines - eventLines - droppedLines }

  /// Whether the bytes add up.
  public var isBalanced: Bool {
    bytesRead == eventBytes + unmatchedBytes + droppedBytes + truncatedBytes + skippedBytes
  }

  /// Creates a ledger with nothing in it.
  public init() {}

  init(_ set: GrammarSet) {
    grammars = set.names.map { GrammarCount(name: $0) }
  }
}
