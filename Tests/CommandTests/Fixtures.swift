// SPDX-License-Identifier: Apache-2.0

import Foundation

/// The files that the commands of the tests work on; no test changes them.
enum Fixtures {
  private static let owner: TemporaryDirectory = {
    do {
      let directory = try TemporaryDirectory()
      for (name, text) in texts {
        let file = directory.url.appendingPathComponent(name)
        try FileManager.default.createDirectory(
          at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
      }
      // Every byte, in lines, so that it is binary data and holds no lone valid text.
      let binary = (0..<4096).map { UInt8(truncatingIfNeeded: $0 &* 167 &+ $0 >> 8) }
      try Data(binary).write(to: directory.url.appendingPathComponent("binary"))
      return directory
    } catch {
      fatalError("cannot write the fixtures: \(error)")
    }
  }()

  static var directory: URL { owner.url }

  private static let texts: [String: String] = [
    "in": "a\nb\n",
    "more": "c\nd",
    "mix": "n 12\nn x\nhello\n",
    "empty": "",
    "check": "n 7\n",
    "dir/a.log": "x\n",
    "broken.yaml": "name: x\npattern: [a\n",
    "type.yaml": "name: x\npattern: '%{INT:a:intt}'\n",
    "key.yaml": "name: x\npatern: '%{INT:a:int}'\n",
    "time.yaml": "name: x\npattern: '%{DATA:timestamp}'\ntime: {field: timestamp, format: '%Q'}\n",
    "variable.yaml": "name: x\npattern: '%{INT:a:int}'\nset: {pod: '${LOG_TEST_POD}'}\n",
    "unproved.yaml": "name: unproved\npattern: '%{INT:a:int}'\n",
    "first.yaml": """
    name: first
    pattern: 'n %{INT:n:int}'
    samples:
      - {line: 'n 1', event: {n: 1}}
      - {line: 'n x', event: null}

    """,
    "second.yaml": """
    name: second
    patterns:
      - {name: one, pattern: 'n %{INT:n:int}'}
      - {name: idle, pattern: 'm %{INT:m:int}'}
    samples:
      - {line: 'n 2', event: {n: 2}}

    """,
    "failing.yaml": """
    name: failing
    pattern: '%{INT:a:int} %{WORD:w}'
    samples:
      - {line: '1 a', event: {a: 2, w: a, z: 3}}
      - {line: 'x y', event: {a: 1}}
      - {line: '1 b', event: null}

    """,
  ]
}
