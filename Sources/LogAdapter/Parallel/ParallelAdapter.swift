// SPDX-License-Identifier: Apache-2.0

/// Turns lines into events on several threads, with the output of one: the same bytes in the same
/// order, the same ledger and the same errors as ``Adapter`` gives.
///
/// ```swift
/// let file = try InputFile(path: "access.log.zst")
/// var source = ZstdDetectingSource(DescriptorSource(file.descriptor), name: "access.log.zst")
/// var sink = DescriptorSink(STDOUT_FILENO)
/// var adapter = ParallelAdapter(set)
/// try adapter.run(
///   from: &source, input: file.description, byteCount: file.byteCount, to: &sink)
/// ```
///
/// Use it for files; ``Adapter`` is for pipes, sockets and everything else whose lines are to come out
/// as they come in. It goes by itself where threads are of no use or could change the output:
///
/// - inputs whose size is not known, or below 256 KiB;
/// - grammars whose time layouts partly lack the year or the date and partly have it, since the one
///   is then found from the events before;
/// - sparse files that begin with a hole, and line limits above 4 MiB.
///
/// Memory: each thread has up to about 3 MiB of input and output, whatever the input; zstd data of
/// several frames of at most 16 MiB is decoded on all threads, and takes a frame's size each, 256 MiB
/// in all at most.
public struct ParallelAdapter: ~Copyable {
  /// How many threads work, the caller's included.
  public let jobs: Int
  /// The start of the first line that no pattern took, at most 4 KiB of it.
  public private(set) var firstUnmatchedLine: [UInt8]?

  private let options: Adapter.Options
  private let grammars: GrammarSet
  private let limits: ParallelLimits
  private let isOrderFree: Bool
  /// One for each thread; those after the first are made when they are needed.
  private var workers: [ParallelWorker]
  private var state: ParallelState?

  /// Creates an adapter.
  ///
  /// - Parameters:
  ///   - grammars: The grammars to try, in order.
  ///   - options: Limits and choices, for each thread.
  ///   - jobs: How many threads may work, 1 to 1,024.
  public init(
    _ grammars: GrammarSet, options: Adapter.Options = .init(), jobs: Int = AvailableCores.count()
  ) {
    self.init(grammars, options: options, jobs: jobs, limits: ParallelLimits(jobs: jobs))
  }

  init(_ grammars: GrammarSet, options: Adapter.Options, jobs: Int, limits: ParallelLimits) {
    precondition((1...1024).contains(jobs), "the number of threads is 1 to 1,024")
    self.jobs = jobs
    self.options = options
    self.grammars = grammars
    self.limits = limits
    isOrderFree = jobs > 1 && !grammars.timesDependOnEarlierLines
    workers = [ParallelWorker(grammars, options)]
  }

  /// What became of every byte so far.
  ///
  /// - Complexity: O(*n*) in the number of threads.
  public var ledger: Ledger {
    var sum = Ledger(grammars)
    for worker in workers { sum.add(worker.adapter.ledger) }
    sum.bytesWritten += state?.bytesWritten ?? 0
    return sum
  }

  /// Reads a source to its end and writes its events to a sink.
  ///
  /// - Parameters:
  ///   - source: Where the bytes come from, plain or zstd.
  ///   - input: What is known of the input beyond its bytes.
  ///   - byteCount: How many bytes it has, about, when it is a file; `nil` for anything that may have
  ///     to wait for its bytes.
  ///   - sink: Where the events go; whole events, in order, one thread at a time.
  /// - Throws: ``AdapterError``, as ``Adapter/run(from:input:to:)`` does. After an output error the
  ///   ledger also counts lines whose events did not get out.
  public mutating func run<
    Base: ByteSource & Sendable & ~Copyable, Sink: ByteSink & Sendable & ~Copyable
  >(
    from source: inout ZstdDetectingSource<Base>, input: InputDescription = InputDescription(),
    byteCount: UInt64?, to sink: inout Sink
  ) throws(AdapterError) {
    var nowhere = NullSink()
    try run(
      from: &source, input: input, byteCount: byteCount, to: &sink, unmatched: &nowhere)
  }

  /// Reads a source to its end, with a sink of their own for lines that no pattern takes
  /// (``Adapter/UnmatchedPolicy/divert``).
  public mutating func run<
    Base: ByteSource & Sendable & ~Copyable, Sink: ByteSink & Sendable & ~Copyable,
    Rest: ByteSink & Sendable & ~Copyable
  >(
    from source: inout ZstdDetectingSource<Base>, input: InputDescription = InputDescription(),
    byteCount: UInt64?, to sink: inout Sink, unmatched: inout Rest
  ) throws(AdapterError) {
    guard isOrderFree, (byteCount ?? 0) >= max(1, limits.smallestInput), input.leadingHole == 0,
      options.lineLimit <= limits.largestLine
    else {
      defer { noteUnmatchedLine() }
      return try workers[0].adapter.run(
        from: &source, input: input, to: &sink, unmatched: &unmatched)
    }
    let state = begin(input)
    let (name, windowLogMax) = (source.name, source.windowLogMax)
    // SAFETY: the pointers are good until the closures return, and all threads have ended by then.
    unsafe withUnsafeMutablePointer(to: &source) { source in
      unsafe withUnsafeMutablePointer(to: &sink) { sink in
        unsafe withUnsafeMutablePointer(to: &unmatched) { unmatched in
          let run = unsafe ParallelRun(
            state: state, source: source, sink: sink, rest: unmatched, limits: limits,
            options: options, inputName: name, windowLogMax: windowLogMax)
          work(on: run)
        }
      }
    }
    for worker in workers { worker.adapter.noteWriterCounts() }
    noteUnmatchedLine()
    if let failure = state.failure { throw failure }
  }

  /// Gets everything ready for an input.
  private mutating func begin(_ input: InputDescription) -> ParallelState {
    while workers.count < jobs { workers.append(ParallelWorker(grammars, options)) }
    let state =
      self.state
      ?? ParallelState(jobs: jobs, chunkSize: limits.chunkSize, lineLimit: options.lineLimit)
    self.state = state
    state.begin()
    for worker in workers { worker.begin(input) }
    return state
  }

  /// Works on as many threads as there are, this one included; fewer do if the system has no more.
  private func work<Base: ~Copyable, Sink: ~Copyable, Rest: ~Copyable>(
    on run: ParallelRun<Base, Sink, Rest>
  ) {
    var threads: [WorkerThread] = []
    for worker in workers.dropFirst() {
      guard let thread = WorkerThread({ run.work(worker) }) else { break }
      threads.append(thread)
    }
    run.work(workers[0])
    for thread in threads { thread.join() }
    run.state.endRun()
  }

  /// Takes over the first unmatched line, which is the one that was found in the earliest chunk.
  private mutating func noteUnmatchedLine() {
    guard firstUnmatchedLine == nil else { return }
    let first = workers.min {
      $0.firstUnmatchedChunk ?? .max < $1.firstUnmatchedChunk ?? .max
    }
    firstUnmatchedLine = first?.adapter.firstUnmatchedLine
  }
}

/// A sink that drops everything.
private struct NullSink: ByteSink {
  mutating func write(_ bytes: Span<UInt8>) {}
}
