// SPDX-License-Identifier: Apache-2.0

import Foundation

/// The built program, run as a user runs it: a line for the shell, in a directory of small files.
enum Program {
  /// What a run left.
  struct Result {
    var status: Int32
    var output: String
    var errors: String
  }

  /// The directory of `log-adapter`: that of the test bundle, where the build puts both.
  static let directory: URL = {
    let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }
    let tests = bundle?.bundleURL ?? URL(fileURLWithPath: CommandLine.arguments[0])
    return tests.resolvingSymlinksInPath().deletingLastPathComponent()
  }()

  /// The environment: the program is found first, and nothing of the caller's shows.
  static func environment(_ more: [String: String] = [:]) -> [String: String] {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    let base = ["PATH": "\(directory.path):\(path)", "LC_ALL": "C", "TZ": "UTC"]
    return base.merging(more) { $1 }
  }

  /// Runs a line of shell in the directory of fixtures, or another.
  static func run(
    _ command: String, input: [UInt8] = [], environment more: [String: String] = [:],
    in place: URL = Fixtures.directory
  ) throws -> Result {
    let files = try TemporaryDirectory()
    let paths = ["in", "out", "err"].map { files.url.appendingPathComponent($0) }
    try Data(input).write(to: paths[0])
    for path in paths[1...] { try Data().write(to: path) }
    let process = shell(command, environment: more, in: place)
    process.standardInput = try FileHandle(forReadingFrom: paths[0])
    process.standardOutput = try FileHandle(forWritingTo: paths[1])
    process.standardError = try FileHandle(forWritingTo: paths[2])
    try process.run()
    process.waitUntilExit()
    let texts = try paths[1...].map { String(decoding: try Data(contentsOf: $0), as: UTF8.self) }
    return Result(status: process.terminationStatus, output: texts[0], errors: texts[1])
  }

  /// A shell with a command, not yet started; `exec` in the command makes it the program itself.
  static func shell(
    _ command: String, environment more: [String: String] = [:], in place: URL = Fixtures.directory
  ) -> Process {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/bash")
    process.arguments = ["-c", command]
    process.environment = environment(more)
    process.currentDirectoryURL = place
    return process
  }

  /// Whether a command can be found.
  static func has(_ tool: String) -> Bool {
    (try? run("command -v \(tool)").status) == 0
  }
}

/// A directory that goes with the value.
final class TemporaryDirectory: Sendable {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory
      .appendingPathComponent("log-adapter-tests-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }
}
