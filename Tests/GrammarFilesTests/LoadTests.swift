// SPDX-License-Identifier: Apache-2.0

import Foundation
import GrammarFiles
import Grok
import Testing

/// A folder that goes away with its last owner.
final class TemporaryFolder {
  let path: String

  init() throws {
    let url = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Writes a file and gives its path.
  func write(_ name: String, _ text: String) throws -> String {
    try Data(text.utf8).write(to: URL(filePath: "\(path)/\(name)"))
    return "\(path)/\(name)"
  }
}

@Suite struct LoadTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func message(loading path: String) -> String? {
    let error = #expect(throws: GrammarError.self) {
      try GrammarFile.load(path: path) { _ in nil }
    }
    #expect(error?.location?.file == path)
    #expect(error?.remedy != nil)
    return error?.message
  }

  @Test func aFileAndALinkToItAreRead() throws {
    let path = try folder.write("g.yaml", "name: x\npattern: a\n")
    let link = folder.path + "/link"
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: path)
    #expect(try GrammarFile.load(path: path).file == path)
    #expect(try GrammarFile.load(path: link).name == "x")
  }

  @Test func errorsNameThePathAsItWasGiven() throws {
    let path = try folder.write("g.yaml", "name: x\npattren: a\n")
    let error = #expect(throws: GrammarError.self) { try GrammarFile.load(path: path) }
    #expect(error?.location == SourceLocation(file: path, line: 2, column: 1))
  }

  @Test func whatIsNotThereIsSaid() throws {
    #expect(message(loading: folder.path + "/none.yaml") == "there is no such file")
    let file = try folder.write("g.yaml", "name: x\npattern: a\n")
    #expect(message(loading: file + "/inside") == "there is no such file")
  }

  @Test func aNulInAPathDoesNotCutIt() throws {
    let file = try folder.write("g.yaml", "name: x\npattern: a\n")
    #expect(message(loading: file + "\0.txt") == "there is no such file")
  }

  @Test func anEmptyPathIsSaid() {
    let error = #expect(throws: GrammarError.self) { try GrammarFile.load(path: "") }
    #expect(error?.description.hasPrefix("'': there is no such file\n") == true)
  }

  @Test func aDirectoryIsRefused() {
    #expect(message(loading: folder.path) == "this is a directory")
  }

  @Test func aDeviceAndAPipeAreRefusedWithoutWaiting() throws {
    #expect(message(loading: "/dev/zero") == "this is not a regular file")
    let pipe = folder.path + "/pipe"
    let status = unsafe mkfifo(pipe, 0o600)
    #expect(status == 0)
    #expect(message(loading: pipe) == "this is not a regular file")
  }

  @Test(.enabled(if: geteuid() != 0, "root may read everything"))
  func aFileThatMayNotBeReadIsSaid() throws {
    let path = try folder.write("g.yaml", "name: x\npattern: a\n")
    try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: path)
    #expect(message(loading: path) == "the file may not be read (permission denied)")
  }

  @Test func aLargeFileIsRefusedBeforeItIsRead() throws {
    let path = folder.path + "/large"
    #expect(FileManager.default.createFile(atPath: path, contents: nil))
    let status = unsafe truncate(path, 1 << 40)
    #expect(status == 0)
    #expect(message(loading: path) == "the file is larger than 1 MiB")
  }
}
