// SPDX-License-Identifier: Apache-2.0

public import PCRE2

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Turns the lines of byte sources into JSON events in a sink: the whole way of a byte, on one thread.
///
/// ```swift
/// let set = try GrammarSet([billing], library: library)
/// var adapter = Adapter(set)
/// var source = DescriptorSource(STDIN_FILENO)
/// var sink = DescriptorSink(STDOUT_FILENO)
/// try adapter.run(from: &source, to: &sink)
/// print(adapter.ledger.events)
/// ```
///
/// Every line is written exactly once and in order. An event is handed to the sink as soon as the
/// source would have to wait, else when ``Options/flushThreshold`` bytes are ready. Memory stays
/// within the limits of ``Options``, whatever the input.
public struct Adapter: ~Copyable {
  /// What to do with lines that no pattern takes.
  public enum UnmatchedPolicy: Sendable, Hashable {
    /// Write them as events with the line as `message` and `@status: unmatched`.
    case keep
    /// Leave them out, counted.
    case drop
    /// Write only them, as events, and leave out what matched, counted.
    case only
    /// Write them as they came to a sink of their own (see ``Adapter/run(from:input:to:unmatched:)``).
    case divert
  }

  /// Limits and choices; the defaults are those of the command line.
  public struct Options: Sendable {
    /// The longest line kept whole, in bytes without its end.
    public var lineLimit = 256 * 1024
    /// The longest event, in bytes with its line end; at least 1,024.
    public var eventLimit = 1024 * 1024
    /// The limits of one match.
    public var matchLimits = MatchLimits()
    /// What to do with lines that no pattern takes.
    public var unmatched = UnmatchedPolicy.keep
    /// Whether events say where they come from (`@grammar @file @line @offset @length @id`).
    public var withMeta = false
    /// How many bytes of events to gather before the sink is called, while the source does not wait.
    public var flushThreshold = 64 * 1024

    /// The time that is taken for the present one, in seconds since 1970, so that results do not
    /// depend on when they are made; `nil` asks the clock.
    public var presentSeconds: Int64?

    /// Creates the default options.
    public init() {}

    /// The time that is taken for the present one.
    var presentTime: (seconds: Int64, nanoseconds: Int) {
      presentSeconds.map { (seconds: $0, nanoseconds: 0) } ?? currentTime()
    }
  }

  /// What became of every byte so far.
  public internal(set) var ledger: Ledger
  /// The start of the first line that no pattern took, at most 4 KiB of it.
  public private(set) var firstUnmatchedLine: [UInt8]?

  let options: Options
  private let set: GrammarSet
  private var reader: LineReader
  private var matcher: Matcher
  var writer: EventWriter
  var diverted = OutputBuffer(capacity: 4096)
  private let clocks: Clocks
  private var reference = TimeReference(readSeconds: 0)
  private var input = InputDescription()
  var lineNumber: UInt64 = 0

  /// Creates an adapter.
  ///
  /// - Parameters:
  ///   - grammars: The grammars to try, in order.
  ///   - options: Limits and choices.
  public init(_ grammars: GrammarSet, options: Options = Options()) {
    set = grammars
    self.options = options
    ledger = Ledger(grammars)
    reader = LineReader(lineLimit: options.lineLimit)
    matcher = Matcher(grammars, limits: options.matchLimits)
    writer = EventWriter(
      withMeta: options.withMeta, maximumLength: max(1024, options.eventLimit))
    clocks = Clocks(grammars)
  }

  /// Reads a source to its end and writes its events to a sink.
  ///
  /// - Parameters:
  ///   - source: Where the bytes come from.
  ///   - input: What is known of the input beyond its bytes.
  ///   - sink: Where the events go; whole events, in order.
  /// - Throws: ``AdapterError``. When the input failed, all that was read before is out; a line that it
  ///   broke off is an event with `@status: partial`.
  /// - Complexity: O(*n*) in the input, as far as the patterns are.
  public mutating func run<Source: ByteSource & ~Copyable, Sink: ByteSink & ~Copyable>(
    from source: inout Source, input: InputDescription = InputDescription(), to sink: inout Sink
  ) throws(AdapterError) {
    var nowhere = ClosureSink { _ in }
    try run(from: &source, input: input, to: &sink, unmatched: &nowhere)
  }

  /// Reads a source to its end, with a sink of their own for lines that no pattern takes
  /// (``UnmatchedPolicy/divert``), which get there as they came, with LF as their end.
  public mutating func run<
    Source: ByteSource & ~Copyable, Sink: ByteSink & ~Copyable, Rest: ByteSink & ~Copyable
  >(
    from source: inout Source, input: InputDescription = InputDescription(), to sink: inout Sink,
    unmatched: inout Rest
  ) throws(AdapterError) {
    begin(input)
    var failure: InputError?
    while true {
      if writer.out.count + diverted.count > 0, source.wouldWait() {
        try flush(to: &sink, unmatched: &unmatched)
      }
      do throws(InputError) {
        guard try reader.fill(from: &source) else { break }
      } catch {
        failure = error
        break
      }
      noteTimeRead()
      if skipsNULs { skipRestOfHole() }
      while let line = reader.next() {
        process(line, isPartial: false)
        if writer.out.count + diverted.count >= options.flushThreshold {
          try flush(to: &sink, unmatched: &unmatched)
        }
      }
    }
    if let line = reader.finish() { process(line, isPartial: failure != nil) }
    try flush(to: &sink, unmatched: &unmatched)
    if let failure { throw .input(failure) }
  }

  // MARK: Pieces, for sources that push

  /// Begins a new input: line numbers, offsets and the years that times lack start afresh.
  mutating func begin(_ input: InputDescription) {
    self.input = input
    lineNumber = 0
    reader.reset()
    writer.begin(input: input.name)
    clocks.startSource()
    noteTimeRead()
    skipsNULs = false
    if input.leadingHole > 0 {
      reader.skip(input.leadingHole)
      ledger.skippedBytes += input.leadingHole
      ledger.bytesRead += input.leadingHole
      skipsNULs = true
    }
  }

  /// Takes bytes that were pushed and hands out the events of all lines that are complete.
  mutating func push<Sink: ByteSink & ~Copyable>(
    _ bytes: Span<UInt8>, to sink: inout Sink
  ) throws(OutputError) {
    noteTimeRead()
    var taken = 0
    while taken < bytes.count {
      taken += reader.append(bytes.extracting(taken...))
      if skipsNULs { skipRestOfHole() }
      while let line = reader.next() { process(line, isPartial: false) }
      try flush(to: &sink)
      diverted.count = 0
    }
  }

  /// Ends an input that was pushed.
  mutating func finish<Sink: ByteSink & ~Copyable>(to sink: inout Sink) throws(OutputError) {
    if let line = reader.finish() { process(line, isPartial: false) }
    try flush(to: &sink)
    diverted.count = 0
  }

  /// Whether NULs are the rest of a hole, since nothing else has been read yet.
  private var skipsNULs = false

  /// Passes over the NULs between a hole and the first byte that somebody wrote: a hole ends at a
  /// block of the file system, not at that byte.
  private mutating func skipRestOfHole() {
    let count = UInt64(reader.dropLeadingNULs())
    ledger.skippedBytes += count
    ledger.bytesRead += count
    skipsNULs = reader.isEmpty
  }

  private mutating func noteTimeRead() { noteTimeRead(options.presentTime) }

  /// Sets when the next lines were read.
  mutating func noteTimeRead(_ now: (seconds: Int64, nanoseconds: Int)) {
    writer.setTimeRead(seconds: now.seconds, nanoseconds: now.nanoseconds)
    reference = TimeReference(
      modifiedSeconds: input.modificationSeconds ?? now.seconds, readSeconds: now.seconds)
  }

  private mutating func flush<Sink: ByteSink & ~Copyable>(
    to sink: inout Sink
  ) throws(OutputError) {
    let count = writer.out.count
    guard count > 0 else { return }
    try writer.out.withBytes { bytes throws(OutputError) in try sink.write(bytes) }
    ledger.bytesWritten += UInt64(count)
    writer.out.count = 0
    noteWriterCounts()
  }

  /// Takes over what the writer counts.
  mutating func noteWriterCounts() {
    ledger.coercions = UInt64(writer.coercions)
    ledger.repairs = UInt64(writer.repairs)
    ledger.trimmedEvents = UInt64(writer.trimmed)
  }

  private mutating func flush<Sink: ByteSink & ~Copyable, Rest: ByteSink & ~Copyable>(
    to sink: inout Sink, unmatched: inout Rest
  ) throws(AdapterError) {
    do throws(OutputError) {
      try flush(to: &sink)
      guard diverted.count > 0 else { return }
      try diverted.withBytes { bytes throws(OutputError) in try unmatched.write(bytes) }
      diverted.count = 0
    } catch {
      throw .output(error)
    }
  }

  // MARK: One line

  @inline(__always)
  mutating func process(_ line: Line, isPartial: Bool) {
    lineNumber &+= 1
    ledger.lines &+= 1
    ledger.bytesRead &+= UInt64(line.consumed)
    let cut = line.length &- line.count
    if cut > 0 {
      ledger.truncatedLines &+= 1
      ledger.truncatedBytes &+= UInt64(cut)
    }
    let bytes = UInt64(line.consumed &- cut)
    let status: EventStatus = cut > 0 ? .truncated : isPartial ? .partial : .none
    var place = EventPlace(
      lineNumber: lineNumber, byteOffset: line.offset, length: line.length, identity: 0)
    if options.withMeta { place.identity = line.identity(in: input.identity) }

    guard !set.grammars.isEmpty else {
      ledger.eventLines &+= 1
      ledger.events &+= 1
      unsafe writer.writeLine(
        line.text, withTime: true, fixed: set.fixedMembers, status: status, place: place)
      ledger.eventBytes &+= countCut(of: bytes)
      return
    }
    var subject = unsafe line.base
    let outcome = unsafe matcher.match(&subject, count: line.count)
    ledger.engineLines = matcher.engineLines
    switch outcome {
    case .matched(let index, let groupCount):
      // SAFETY: the matcher gives the number of a route.
      let route = unsafe set.routeTable.routes.baseAddress! + index
      let grammar = unsafe route.pointee.grammar
      ledger.matchedLines &+= 1
      ledger.grammars[grammar].lines &+= 1
      if options.unmatched == .only {
        ledger.droppedLines &+= 1
        ledger.droppedBytes &+= bytes
        return
      }
      ledger.eventLines &+= 1
      ledger.events &+= 1
      unsafe writer.writeEvent(
        route.pointee.plan, subject: subject, offsets: matcher.offsets, groupCount: groupCount,
        clean: matcher.cleanGroups, clock: clocks[grammar], reference: reference, status: status,
        place: place)
      ledger.eventBytes &+= countCut(of: bytes)
    case .unmatched:
      processUnmatched(line, bytes, status: status == .none ? .unmatched : status, place)
    case .limited(let index):
      ledger.limitedLines &+= 1
      if let index {
        ledger.grammars[unsafe set.routeTable.routes[index].grammar].limitedLines &+= 1
      }
      processUnmatched(line, bytes, status: status == .none ? .limit : status, place)
    }
  }

  /// Counts what the event just written lost to the event limit, and returns the rest of its line's
  /// bytes. Captures overlap, so an event can lose more text than its line has.
  @inline(__always)
  private mutating func countCut(of bytes: UInt64) -> UInt64 {
    let cut = min(UInt64(writer.cutLength), bytes)
    ledger.truncatedBytes &+= cut
    return bytes &- cut
  }

  @inline(never)
  private mutating func processUnmatched(
    _ line: Line, _ bytes: UInt64, status: EventStatus, _ place: EventPlace
  ) {
    ledger.unmatchedLines &+= 1
    if firstUnmatchedLine == nil, status == .unmatched {
      // SAFETY: the prefix lies within the line.
      firstUnmatchedLine = unsafe Array(line.text.prefix(4096))
    }
    switch options.unmatched {
    case .keep, .only:
      ledger.events &+= 1
      unsafe writer.writeLine(
        line.text, withTime: false, fixed: set.fixedMembers, status: status, place: place)
      ledger.unmatchedBytes &+= countCut(of: bytes)
    case .drop:
      ledger.droppedLines &+= 1
      ledger.droppedBytes &+= bytes
    case .divert:
      ledger.unmatchedBytes &+= bytes
      unsafe diverted.append(line.text)
      let end: [UInt8] = [0x0A]
      unsafe end.withUnsafeBufferPointer { unsafe diverted.append($0) }
    }
  }
}

/// Why a run ended early.
public enum AdapterError: Error, Sendable, Equatable, CustomStringConvertible {
  /// The input gave out.
  case input(InputError)
  /// The output could not be delivered.
  case output(OutputError)

  public var description: String {
    switch self {
    case .input(let error): error.description
    case .output(let error): error.description
    }
  }
}
