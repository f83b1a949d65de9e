// SPDX-License-Identifier: Apache-2.0

import Foundation
import GrammarFiles
import Grok
import Testing

/// Every file of `Broken/` is refused with the message that its `.expected` file holds.
///
/// `Broken/schema` holds what the JSON Schema refuses as well; `Broken/reader` what only the reader
/// can see. After a change of messages, `UPDATE_EXPECTED=1 swift test --filter BrokenFileTests`
/// writes the files anew; read the difference before you commit it.
@Suite struct BrokenFileTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Broken")
  static let names = ["schema", "reader"].flatMap { kind in
    (try? FileManager.default.contentsOfDirectory(atPath: folder.appending(path: kind).path))?
      .filter { $0.hasSuffix(".yaml") }.sorted().map { "\(kind)/\($0)" } ?? []
  }

  @Test func thereAreManyBrokenFiles() {
    #expect(Self.names.count > 100)
  }

  @Test(arguments: names)
  func brokenFilesAreRefusedWithTheirMessage(name: String) throws {
    let url = Self.folder.appending(path: name)
    let bytes = try Array(Data(contentsOf: url))
    let error = #expect(throws: GrammarError.self) {
      try GrammarFile.parse(bytes, file: url.lastPathComponent) { name in
        name == "HOST" ? "web-1" : nil
      }
    }
    let expected = url.deletingPathExtension().appendingPathExtension("expected")
    let message = (error?.description ?? "accepted") + "\n"
    if ProcessInfo.processInfo.environment["UPDATE_EXPECTED"] != nil {
      try Data(message.utf8).write(to: expected)
    }
    #expect(try String(decoding: Data(contentsOf: expected), as: UTF8.self) == message)
  }
}
