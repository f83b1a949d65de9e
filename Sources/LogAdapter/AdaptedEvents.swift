// SPDX-License-Identifier: Apache-2.0

/// The events of an asynchronous stream of bytes.
///
/// ```swift
/// for try await event in AdaptedEvents(of: connection.chunks, grammars: set) {
///   print(event.text)
/// }
/// ```
///
/// Chunks may end anywhere, inside a line or a character. An event is there as soon as the chunk that
/// ends its line is. Nothing is read ahead.
public struct AdaptedEvents<Base: AsyncSequence>: AsyncSequence where Base.Element == [UInt8] {
  private let base: Base
  private let grammars: GrammarSet
  private let options: Adapter.Options
  private let input: InputDescription

  /// One event.
  public struct Element: Sendable, Hashable {
    /// The JSON object, without a line end.
    public let json: [UInt8]
    /// The JSON object as a string.
    public var text: String { String(decoding: json, as: UTF8.self) }
  }

  /// Creates a sequence.
  ///
  /// - Parameters:
  ///   - base: The bytes, in chunks of any size.
  ///   - grammars: The grammars to try, in order.
  ///   - options: Limits and choices; ``Adapter/UnmatchedPolicy/divert`` leaves diverted lines out.
  ///   - input: What is known of the input beyond its bytes.
  public init(
    of base: Base, grammars: GrammarSet, options: Adapter.Options = .init(),
    input: InputDescription = .init()
  ) {
    self.base = base
    self.grammars = grammars
    self.options = options
    self.input = input
  }

  public func makeAsyncIterator() -> Iterator {
    Iterator(base.makeAsyncIterator(), Machine(grammars, options, input))
  }

  /// Hands out the events one by one.
  public struct Iterator: AsyncIteratorProtocol {
    private var base: Base.AsyncIterator
    private let machine: Machine
    private var isAtEnd = false

    fileprivate init(_ base: Base.AsyncIterator, _ machine: Machine) {
      self.base = base
      self.machine = machine
    }

    public mutating func next() async throws -> Element? {
      while true {
        if let event = machine.next() { return event }
        if isAtEnd { return nil }
        if let chunk = try await base.next() {
          machine.push(chunk)
        } else {
          isAtEnd = true
          machine.finish()
        }
      }
    }
  }

  /// The adapter behind an iterator, which has to be copyable.
  fileprivate final class Machine {
    private var adapter: Adapter
    private var sink = MemorySink()
    private var position = 0

    init(_ grammars: GrammarSet, _ options: Adapter.Options, _ input: InputDescription) {
      adapter = Adapter(grammars, options: options)
      adapter.begin(input)
    }

    func push(_ chunk: [UInt8]) {
      // Memory takes everything.
      try? adapter.push(chunk.span, to: &sink)
    }

    func finish() { try? adapter.finish(to: &sink) }

    func next() -> Element? {
      guard position < sink.bytes.count else {
        if position > 0 { (sink, position) = (MemorySink(), 0) }
        return nil
      }
      let end = sink.bytes[position...].firstIndex(of: 0x0A) ?? sink.bytes.endIndex
      defer { position = end + 1 }
      return Element(json: Array(sink.bytes[position..<end]))
    }
  }
}
