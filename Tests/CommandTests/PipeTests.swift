// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

/// Pipes that stay open, signals, terminals, and zstd data.
@Suite struct PipeTests {
  /// A running program with both ends of its pipes.
  private struct Running {
    let process: Process
    let input = Pipe()
    let output = Pipe()

    init(_ command: String) throws {
      process = Program.shell("exec \(command)")
      process.standardInput = input
      process.standardOutput = output
      process.standardError = FileHandle.nullDevice
      try process.run()
    }

    /// Waits for a whole line, for a second at most.
    func line() -> String? {
      var bytes: [UInt8] = []
      let descriptor = output.fileHandleForReading.fileDescriptor
      let end = ContinuousClock.now + .seconds(1)
      while ContinuousClock.now < end {
        var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        guard unsafe poll(&request, 1, 100) > 0 else { continue }
        let data = output.fileHandleForReading.availableData
        if data.isEmpty { return nil }
        bytes += data
        if bytes.last == 0x0A { return String(decoding: bytes.dropLast(), as: UTF8.self) }
      }
      return nil
    }

    func write(_ text: String) throws {
      try input.fileHandleForWriting.write(contentsOf: Data(text.utf8))
    }
  }

  @Test func eventsLeaveWhenTheirLineHasArrived() throws {
    let running = try Running("log-adapter -p 'n %{INT:n:int}'")
    for number in 1...10 {
      try running.write("n \(number)\n")
      #expect(running.line() == "{\"n\":\(number)}")
    }
    try running.write("n 1")
    try running.input.fileHandleForWriting.close()
    #expect(running.line() == "{\"n\":1}")
    running.process.waitUntilExit()
    #expect(running.process.terminationStatus == 0)
  }

  @Test(arguments: [SIGINT, SIGTERM, SIGHUP])
  func interruptsWriteWhatWasReadAndEndByTheSignal(_ signal: Int32) throws {
    let running = try Running("log-adapter -p 'n %{INT:n:int}'")
    try running.write("n 1\nhalf")
    #expect(running.line() == "{\"n\":1}")
    kill(running.process.processIdentifier, signal)
    #expect(running.line() == #"{"message":"half","@status":"partial"}"#)
    if running.process.isRunning { usleep(500_000) }
    if running.process.isRunning { kill(running.process.processIdentifier, SIGKILL) }
    running.process.waitUntilExit()
    #expect(running.process.terminationReason == .uncaughtSignal)
    #expect(running.process.terminationStatus == signal)
  }

  @Test func interruptOfZstdIsNoDamage() throws {
    guard Program.has("zstd") else { return print("skipped: zstd is not installed") }
    let command = """
      mkfifo "$T/fifo"; (zstd -qc mix; sleep 5) >"$T/fifo" & w=$!
      log-adapter "$T/fifo" >/dev/null & p=$!
      sleep 0.5; kill -TERM $p; wait $p; s=$?; kill $w; exit $s
      """
    let files = try TemporaryDirectory()
    let result = try Program.run(command, environment: ["T": files.url.path])
    #expect(result.status == 143)
    #expect(result.errors == "")
  }

  @Test(arguments: [
    Case("log-adapter --quiet -p 'n %{INT:n}' in.zst mix", 0, out: "…b\"…\n{\"n\":\"12\"}\n…"),
    Case("log-adapter - <in.zst", 0, out: "{…\"a\"}\n{…\"b\"}"),
    Case("cat in.zst in.zst | log-adapter", 0, out: "{…\"a\"}\n{…\"b\"}\n{…\"a\"}\n{…\"b\"}"),
    Case("log-adapter plain.zst", 65, err: "log-adapter: plain.zst: is not zstd data at byte 0"),
    Case(
      "log-adapter big.zst in | tail -1; exit ${PIPESTATUS[0]}", 65, out: "{…\"b\"}",
      err: "log-adapter: big.zst: …at byte …"),
    Case("log-adapter flip.zst >/dev/null", 65, err: "log-adapter: flip.zst: …at byte …"),
    Case(
      "log-adapter unchecked.zst", 0, out: "{…\"a\"}\n{…\"b\"}",
      err:
        "log-adapter: unchecked.zst: 1 zstd frame has no checksum, so damage may go unseen\n  compress with 'zstd --check'"
    ),
    Case("log-adapter --quiet unchecked.zst", 0, out: "{…\"a\"}\n{…\"b\"}"),
    Case("log-adapter empty.zst", 0),
  ]) func zstd(_ one: Case) throws {
    guard Program.has("zstd") else { return print("skipped: zstd is not installed") }
    let files = try TemporaryDirectory()
    let prepare = """
      cp in mix "$T"; cd "$T"
      zstd -qc --check in >in.zst; zstd -qc --no-check in >unchecked.zst; cp in plain.zst
      seq 1 100000 | zstd -qc --check >whole; head -c 20000 whole >big.zst; : >empty.zst
      head -c 13 in.zst >flip.zst; printf '\\377\\377\\377\\377' >>flip.zst
      """
    let command = Case("\(prepare)\n\(one.command)", one.status, out: one.output, err: one.errors)
    try command.check(environment: ["T": files.url.path])
  }

  @Test func truncatedZstdGivesAllGoodLines() throws {
    guard Program.has("zstd") else { return print("skipped: zstd is not installed") }
    let files = try TemporaryDirectory()
    let command = """
      seq 1 1000 | zstd -qc --check >"$T/a.zst"; truncate -s -4 "$T/a.zst"
      log-adapter -p '%{INT:n}' "$T/a.zst" | sed 's/[^0-9]//g' | cmp - <(seq 1 1000) >&2
      exit ${PIPESTATUS[0]}
      """
    let result = try Program.run(command, environment: ["T": files.url.path])
    #expect(result.status == 65)
    #expect(!result.errors.contains("differ"), "\(result.errors)")
  }

  /// `script` gives the program a terminal.
  @Test(arguments: [("", true), ("NO_COLOR=1 ", false), ("TERM=dumb ", false)])
  func coloursOnlyOnATerminal(_ variables: String, _ isColoured: Bool) throws {
    guard Program.has("script") else { return print("skipped: script is not installed") }
    let command = "\(variables)log-adapter --pretty -p \"%{WORD:level} %{INT:n}\" - <lines"
    let files = try TemporaryDirectory()
    try Data("ERROR 1\n".utf8).write(to: files.url.appendingPathComponent("lines"))
    let result = try Program.run(
      "script -qec '\(command)' /dev/null", environment: ["TERM": "xterm"], in: files.url)
    #expect(result.output.contains("ERROR"))
    #expect(result.output.contains("\u{1B}[31mERROR\u{1B}[0m") == isColoured)
  }

  @Test func progressOnATerminalAndGoneAtTheEnd() throws {
    guard Program.has("script") else { return print("skipped: script is not installed") }
    let files = try TemporaryDirectory()
    try Data("x\n".utf8).write(to: files.url.appendingPathComponent("lines"))
    let command = """
      (for i in 1 2 3 4; do echo x; sleep 0.12; done) | log-adapter - >/dev/null
      """
    let result = try Program.run(
      "script -qec '\(command)' /dev/null", environment: ["TERM": "xterm"], in: files.url)
    #expect(result.output.contains("standard input  "))
    #expect(result.output.hasSuffix("\r\u{1B}[K"))
  }
}
