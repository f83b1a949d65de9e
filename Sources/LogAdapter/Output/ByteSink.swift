// SPDX-License-Identifier: Apache-2.0

/// Something that takes events: a descriptor, memory, an embedder's own code.
public protocol ByteSink: ~Copyable {
  /// Takes `bytes`, which are whole lines, each ending in LF.
  ///
  /// When it returns, every byte was accepted. A sink that cannot take more waits.
  ///
  /// - Throws: ``OutputError`` when the bytes cannot be delivered; how many were is unknown.
  mutating func write(_ bytes: Span<UInt8>) throws(OutputError)
}

/// Why output could not be delivered.
public struct OutputError: Error, Sendable, Equatable, CustomStringConvertible {
  /// Whether the reader of a pipe or socket has closed it, which is how `head` ends a pipe.
  public var readerLeft: Bool
  /// What went wrong, one clause without a full stop.
  public var message: String

  /// Creates an error.
  public init(readerLeft: Bool = false, message: String) {
    self.readerLeft = readerLeft
    self.message = message
  }

  public var description: String { message }
}

/// A sink that keeps everything, for tests and small inputs.
public struct MemorySink: ByteSink, Sendable {
  /// All bytes written so far.
  public private(set) var bytes: [UInt8] = []

  /// Creates an empty sink.
  public init() {}

  public mutating func write(_ bytes: Span<UInt8>) {
    self.bytes.reserveCapacity(self.bytes.count + bytes.count)
    for index in bytes.indices { self.bytes.append(bytes[index]) }
  }
}

/// A sink that hands every block to a closure.
public struct ClosureSink: ByteSink {
  private let body: (Span<UInt8>) throws(OutputError) -> Void

  /// Creates a sink; `body` gets whole lines.
  public init(_ body: @escaping (Span<UInt8>) throws(OutputError) -> Void) {
    self.body = body
  }

  public mutating func write(_ bytes: Span<UInt8>) throws(OutputError) {
    try body(bytes)
  }
}
