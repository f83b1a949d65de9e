// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import GrammarFiles
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
  var adapter: ParallelAdapter
  private let maxWindow: Int
  private let pretty: Bool
  private let showsProgress: Bool
  private let quiet: Bool
  private let rest: RejectFile
  private let started = ContinuousClock.now

  init(
    _ adapter: consuming ParallelAdapter, maxWindow: Int, pretty: Bool, showsProgress: Bool,
    quiet: Bool, rest: consuming RejectFile
  ) {
    self.adapter = adapter
    self.maxWindow = maxWindow
    self.pretty = pretty
    self.showsProgress = showsProgress
    self.quiet = quiet
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
    for operand in operands where Interruption.signal == 0 {
      do {
        if operand == "-" {
          if Terminal.isTerminal(STDIN_FILENO) {
            Terminal.say("reading standard input; end with Ctrl-D")
          }
          Interruption.watch(STDIN_FILENO)
          try adapt(
            STDIN_FILENO, InputDescription(name: "-"), name: "standard input", size: nil,
            byteCount: FileIdentity.byteCount(descriptor: STDIN_FILENO))
        } else {
          let file = try InputFile(path: operand)
          Interruption.watch(file.descriptor)
          try adapt(
            file.descriptor, file.description, name: operand, size: file.byteCount,
            byteCount: file.byteCount)
        }
      } catch let error as InputError {
        let reported = report(error, operand)
        status = status ?? reported
      } catch AdapterError.input(let error) {
        let reported = report(error, operand)
        status = status ?? reported
      }
    }
    return status
  }

  /// Says why an input failed; an interrupt is no failure of the input.
  private func report(_ error: InputError, _ operand: String) -> ExitStatus? {
    guard Interruption.signal == 0 else { return nil }
    Terminal.say("\(error)", remedy: error.code == .notFound ? Self.remedy(operand) : nil)
    return ExitStatus(error)
  }

  /// What a word that is no file was probably meant to be.
  private static func remedy(_ operand: String) -> String? {
    guard !operand.contains("/"), !operand.contains(".") else { return nil }
    if Catalogue.grammarNames.contains(operand) { return "did you mean '-g \(operand)'?" }
    let commands = LogAdapterCommand.configuration.subcommands.compactMap {
      $0.configuration.commandName
    }
    if let command = nearest(operand, among: commands) {
      return "did you mean 'log-adapter \(command)'?"
    }
    return Catalogue.nearestName(to: operand).map { "did you mean '-g \($0)'?" }
  }

  private mutating func adapt(
    _ descriptor: CInt, _ input: InputDescription, name: String, size: UInt64?,
    byteCount: UInt64?
  ) throws {
    let progress = ProgressSource(
      InterruptibleSource(DescriptorSource(descriptor, name: name), name: name), name: name,
      size: size, isShown: showsProgress)
    var source = ZstdDetectingSource(
      progress, name: name, requiresZstd: name.hasSuffix(".zst"),
      windowLogMax: Int.bitWidth - 1 - maxWindow.leadingZeroBitCount)
    defer { if showsProgress { ProgressLine.clear() } }
    var unmatched = DescriptorSink(rest.descriptor ?? -1, name: rest.name)
    if pretty {
      var sink = PrettySink(
        DescriptorSink(STDOUT_FILENO), usesColor: Terminal.usesColor(STDOUT_FILENO))
      try adapter.run(
        from: &source, input: input, byteCount: byteCount, to: &sink, unmatched: &unmatched)
    } else {
      var sink = DescriptorSink(STDOUT_FILENO)
      try adapter.run(
        from: &source, input: input, byteCount: byteCount, to: &sink, unmatched: &unmatched)
    }
    warn(Int(clamping: source.frameCountWithoutChecksum), name)
  }

  private func warn(_ frames: Int, _ name: String) {
    guard frames > 0, !quiet else { return }
    Terminal.say(
      "\(name): \(frames) zstd frame\(frames == 1 ? " has" : "s have") no checksum, "
        + "so damage may go unseen", remedy: "compress with 'zstd --check'")
  }
}
