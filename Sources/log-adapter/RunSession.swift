// SPDX-License-Identifier: Apache-2.0

import Grok
import LogAdapter

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// One run over the operands: opens each, adapts it, and keeps the worst status.
struct RunSession: ~Copyable {
  var adapter: Adapter
  private let maxWindow: Int
  private let pretty: Bool
  private let showsProgress: Bool
  private let rest: RejectFile
  private let started = ContinuousClock.now

  init(
    _ adapter: consuming Adapter, maxWindow: Int, pretty: Bool, showsProgress: Bool,
    rest: consuming RejectFile
  ) {
    self.adapter = adapter
    self.maxWindow = maxWindow
    self.pretty = pretty
    self.showsProgress = showsProgress
    self.rest = rest
  }

  /// Seconds since the session began.
  var seconds: Double {
    let parts = (ContinuousClock.now - started).components
    return Double(parts.seconds) + Double(parts.attoseconds) / 1e18
  }

  /// Reads the operands in order.
  ///
  /// An input that fails is reported, and the next one read.
  ///
  /// - Returns: The status of the first input that failed.
  /// - Throws: ``AdapterError`` when the output failed.
  mutating func read(_ operands: [String]) throws -> ExitStatus? {
    var status: ExitStatus?
    for operand in operands {
      do {
        if operand == "-" {
          if Terminal.isTerminal(STDIN_FILENO) {
            Terminal.say("reading standard input; end with Ctrl-D")
          }
          Interruption.watch(STDIN_FILENO)
          try adapt(
            STDIN_FILENO, InputDescription(name: "-"), name: "standard input", size: nil)
        } else {
          let file = try InputFile(path: operand)
          Interruption.watch(file.descriptor)
          try adapt(file.descriptor, file.description, name: operand, size: file.byteCount)
        }
      } catch let error as InputError {
        Terminal.say("\(error)")
        status = status ?? ExitStatus(error)
      } catch AdapterError.input(let error) {
        Terminal.say("\(error)")
        status = status ?? ExitStatus(error)
      }
      if Interruption.signal != 0 { break }
    }
    return status
  }

  private mutating func adapt(
    _ descriptor: CInt, _ input: InputDescription, name: String, size: UInt64?
  ) throws {
    let progress = ProgressSource(
      DescriptorSource(descriptor, name: name), name: name, size: size, isShown: showsProgress)
    var source = ZstdDetectingSource(
      progress, name: name, requiresZstd: name.hasSuffix(".zst"),
      windowLogMax: Int.bitWidth - 1 - maxWindow.leadingZeroBitCount)
    defer { if showsProgress { ProgressSource<DescriptorSource>.clear() } }
    var unmatched = DescriptorSink(rest.descriptor ?? -1, name: rest.name)
    if pretty {
      var sink = PrettySink(
        DescriptorSink(STDOUT_FILENO), usesColor: Terminal.usesColor(STDOUT_FILENO))
      try adapter.run(from: &source, input: input, to: &sink, unmatched: &unmatched)
    } else {
      var sink = DescriptorSink(STDOUT_FILENO)
      try adapter.run(from: &source, input: input, to: &sink, unmatched: &unmatched)
    }
    warn(Int(clamping: source.frameCountWithoutChecksum), name)
  }

  private func warn(_ frames: Int, _ name: String) {
    guard frames > 0 else { return }
    Terminal.say(
      "\(name): \(frames) zstd frame\(frames == 1 ? " has" : "s have") no checksum, so damage may go unseen; "
        + "compress with 'zstd --check'")
  }
}

/// An interrupt as the end of the input: what was read still comes out.
///
/// The first SIGINT, SIGTERM or SIGHUP puts `/dev/null` in the place of the input, so that a read that
/// waits, and every later one, finds its end. The second one ends the process at once.
enum Interruption {
  nonisolated(unsafe) private static var descriptor: CInt = -1
  nonisolated(unsafe) private static var null: CInt = -1
  nonisolated(unsafe) private(set) static var received: CInt = 0

  /// The signal that came, or 0.
  static var signal: CInt { unsafe received }

  /// Ends reads of a descriptor when a signal comes.
  static func watch(_ input: CInt) {
    // SAFETY: the handler only reads plain integers that are set before it is installed, and calls
    // dup2, which signal-safety(7) allows. The program reads inputs on one thread.
    unsafe descriptor = input
    guard unsafe null < 0 else { return }
    unsafe null = unsafe open("/dev/null", O_RDONLY | O_CLOEXEC)
    var action = sigaction()
    #if canImport(Darwin)
      unsafe action.__sigaction_u.__sa_handler = { unsafe Interruption.interrupt($0) }
      action.sa_flags = SA_RESETHAND
    #else
      unsafe action.__sigaction_handler.sa_handler = { Interruption.interrupt($0) }
      action.sa_flags = CInt(truncatingIfNeeded: SA_RESETHAND)
    #endif
    for signal in [SIGINT, SIGTERM, SIGHUP] {
      var old = sigaction()
      unsafe sigaction(signal, nil, &old)
      // A signal that the parent had ignored, as nohup does, stays ignored.
      #if canImport(Darwin)
        let ignored = unsafe old.__sigaction_u.__sa_handler == SIG_IGN
      #else
        let ignored = unsafe unsafeBitCast(old.__sigaction_handler.sa_handler, to: Int.self) == 1
      #endif
      if !ignored { unsafe sigaction(signal, &action, nil) }
    }
  }

  private static func interrupt(_ signal: CInt) {
    unsafe received = signal
    unsafe dup2(null, descriptor)
  }
}
