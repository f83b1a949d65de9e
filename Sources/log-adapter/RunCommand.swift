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

/// `log-adapter run`, the default: lines in, events out.
struct RunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run", abstract: "Read lines and write events (the default).")

  @OptionGroup(title: "Grammars") var grammarOptions: GrammarOptions

  @Argument(
    help: ArgumentHelp(
      "Files to read in order, '-' for standard input; zstd data is decoded.", valueName: "file"),
    completion: .file())
  var files: [String] = []

  @Option(
    help: ArgumentHelp(
      "What becomes of lines that no pattern takes: keep, drop, only, or a file to write them to.",
      valueName: "policy"), completion: .file(), transform: UnmatchedChoice.init(argument:))
  var unmatched = UnmatchedChoice.keep

  @Option(
    help: ArgumentHelp(
      "End with status 1 when more lines than this are unmatched: a number, or a share as 5%.",
      valueName: "count"))
  var maxUnmatched: Allowance?

  @Flag(help: "Add @grammar @file @line @offset @length and @id to every event.")
  var meta = false

  @Flag(help: "Print events for people instead of JSON lines.")
  var pretty = false

  @Flag(help: "Print what became of every byte on standard error at the end.")
  var stats = false

  @Flag(help: "Say nothing on standard error but errors.")
  var quiet = false

  @Option(
    help: ArgumentHelp(
      "The longest line kept whole, in bytes or as 64KiB or 1MB.", valueName: "size"))
  var maxLine = ByteSize(256 << 10)

  @Option(help: ArgumentHelp("The longest event written whole.", valueName: "size"))
  var maxEvent = ByteSize(1 << 20)

  @Option(
    help: ArgumentHelp(
      "The longest line that expressions are tried on.", valueName: "size"))
  var maxMatch = ByteSize(64 << 10)

  @Option(
    help: ArgumentHelp("Backtracking steps before a match is given up.", valueName: "steps"))
  var matchLimit = 100_000

  @Option(
    help: ArgumentHelp("The largest zstd window accepted.", valueName: "size"))
  var maxWindow = ByteSize(8 << 20)

  @Option(
    help: ArgumentHelp(
      "Threads for large files; their output is that of one. Default: the cores it may use.",
      valueName: "count"))
  var jobs: Int?

  func validate() throws {
    if let jobs, jobs < 1 || jobs > 256 { throw ValidationError("--jobs takes 1 to 256.") }
    if maxLine.bytes < 1 || maxLine.bytes > 1 << 30 {
      throw ValidationError("--max-line takes 1 to 1GiB.")
    }
    if maxEvent.bytes < 1024 || maxEvent.bytes > 1 << 30 {
      throw ValidationError("--max-event takes 1KiB to 1GiB.")
    }
    if maxMatch.bytes < 1 || maxMatch.bytes > 1 << 30 {
      throw ValidationError("--max-match takes 1 to 1GiB.")
    }
    if matchLimit < 1 || matchLimit > Int(UInt32.max) {
      throw ValidationError("--match-limit takes 1 to 4294967295.")
    }
    if maxWindow.bytes < 1024 || maxWindow.bytes > 1 << 31 {
      throw ValidationError("--max-window takes 1KiB to 2GiB.")
    }
    if files.contains("") { throw ValidationError("The name of a file is empty.") }
    if files.filter({ $0 == "-" }).count > 1 {
      throw ValidationError("'-' (standard input) can be read only once.")
    }
  }

  func run() throws {
    try StandardDescriptors.requireOutput()
    let operands = files.isEmpty ? ["-"] : files
    try FileIdentity.refuseOverwriting(operands, rejects: unmatched.path)
    let set = try grammarOptions.compile(try grammarOptions.load())
    var options = Adapter.Options()
    options.lineLimit = maxLine.bytes
    options.eventLimit = maxEvent.bytes
    options.matchLimits.maximumSubjectLength = maxMatch.bytes
    options.matchLimits.matchLimit = matchLimit
    options.withMeta = meta
    options.unmatched = unmatched.policy
    if !set.isJITActive && !grammarOptions.noJIT && !quiet {
      Terminal.say("the system forbids machine code made at run time; matching is interpreted")
    }
    let rest = try RejectFile(unmatched.path)
    var session = RunSession(
      ParallelAdapter(set, options: options, jobs: jobs ?? min(256, AvailableCores.count())),
      maxWindow: maxWindow.bytes, pretty: pretty,
      showsProgress: !quiet && Terminal.isTerminal(STDERR_FILENO)
        && !Terminal.isTerminal(STDOUT_FILENO), quiet: quiet, rest: rest)
    let status = try session.read(operands)
    let ledger = session.adapter.ledger
    if stats { Terminal.write(StatsTable.text(ledger, seconds: session.seconds)) }
    let excess = maxUnmatched.flatMap { most in
      most.isExceeded(by: ledger.unmatchedLines, of: ledger.lines) ? most : nil
    }
    if !quiet || excess != nil,
      let summary = UnmatchedSummary.text(session.adapter, set, over: excess)
    {
      Terminal.say(summary)
    }
    Interruption.raiseAgain()
    if let status { throw status }
    if excess != nil { throw ExitStatus.findings }
  }
}
