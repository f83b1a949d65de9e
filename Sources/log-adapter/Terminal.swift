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

/// Standard error, and what is known of the terminal behind the standard streams.
enum Terminal {
  /// Writes a message of one line, with the program's name before it and a remedy below.
  static func say(_ message: String, remedy: String? = nil) {
    let below = remedy.map { "\n  " + $0.escapedForTerminal() } ?? ""
    write("log-adapter: \(message.escapedForTerminal())\(below)\n")
  }

  /// Writes what is wrong with a grammar, over several lines; the error escapes itself.
  static func say(_ error: GrammarError) { write("log-adapter: \(error)\n") }

  /// Writes text to standard error as it is; a failure is nobody's to hear of.
  static func write(_ text: String) {
    var sink = DescriptorSink(STDERR_FILENO, name: "standard error")
    let bytes = Array(text.utf8)
    try? sink.write(bytes.span)
  }

  /// Writes text to standard output.
  static func print(_ text: String) throws(OutputError) {
    try StandardDescriptors.requireOutput()
    var sink = DescriptorSink(STDOUT_FILENO)
    let bytes = Array(text.utf8)
    try sink.write(bytes.span)
  }

  /// Whether a descriptor is a terminal.
  static func isTerminal(_ descriptor: CInt) -> Bool { isatty(descriptor) == 1 }

  /// Whether to colour what goes to a descriptor: a terminal, and `NO_COLOR` not set.
  static func usesColor(_ descriptor: CInt) -> Bool {
    isTerminal(descriptor) && (environment("NO_COLOR") ?? "").isEmpty
      && environment("TERM") != "dumb"
  }

  /// A variable of the environment.
  static func environment(_ name: String) -> String? {
    // SAFETY: the value is copied at once; nothing here changes the environment.
    guard let value = unsafe getenv(name) else { return nil }
    return unsafe String(cString: value)
  }

  /// How many columns the terminal behind standard error has; 80 when that is not known.
  static var width: Int {
    var size = winsize()
    // SAFETY: the call writes one struct winsize.
    let isKnown = unsafe ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0
    return isKnown && size.ws_col > 0 ? Int(size.ws_col) : 80
  }

  /// Ends the process.
  static func leave(_ status: Int32) -> Never { exit(status) }
}

/// The three standard descriptors as the program wants them.
enum StandardDescriptors {
  /// Whether standard output was open when the program started.
  nonisolated(unsafe) private static var hasOutput = true

  /// Fills descriptors 0 to 2 with `/dev/null` where they are closed, so that no file that is opened
  /// later takes their place, and turns the signal for a reader that left into an error.
  static func prepare() {
    // SAFETY: runs first and alone, before any other thread exists.
    for descriptor: CInt in 0...2 where fcntl(descriptor, F_GETFD) < 0 {
      if descriptor == STDOUT_FILENO { unsafe hasOutput = false }
      _ = unsafe open("/dev/null", descriptor == 0 ? O_RDONLY : O_WRONLY)
    }
    _ = signal(SIGPIPE, SIG_IGN)
  }

  /// Refuses to run without a standard output.
  static func requireOutput() throws(OutputError) {
    // SAFETY: only read after `prepare`.
    guard unsafe hasOutput else {
      throw OutputError(message: "standard output is closed; redirect it to a file or a pipe")
    }
  }
}
