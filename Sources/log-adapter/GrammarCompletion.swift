// SPDX-License-Identifier: Apache-2.0

import GrammarFiles

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What a shell offers where a grammar is expected: bundled names, YAML files and directories.
enum GrammarCompletion {
  /// - Parameter prefix: What stands before the cursor in the word.
  static func candidates(_ words: [String], _ index: Int, _ prefix: String) -> [String] {
    let directory = prefix.lastIndex(of: "/").map { String(prefix[...$0]) } ?? ""
    let names = directory.isEmpty ? Catalogue.grammarNames : []
    let files = entries(of: directory.isEmpty ? "." : directory)
      .filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".yml") || $0.hasSuffix("/") }
    return (names + files.map { directory + $0 }).filter { $0.hasPrefix(prefix) }
  }

  /// The visible names in a directory, sorted, those of directories with a `/` at the end.
  private static func entries(of path: String) -> [String] {
    guard let directory = unsafe opendir(path) else { return [] }
    defer { unsafe closedir(directory) }
    var names: [String] = []
    // SAFETY: each entry is copied before the next call replaces it.
    while let entry = unsafe readdir(directory) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        unsafe pointer.withMemoryRebound(to: CChar.self, capacity: 256) {
          unsafe String(cString: $0)
        }
      }
      guard !name.hasPrefix(".") else { continue }
      var status = stat()
      // SAFETY: the call writes one struct stat.
      let isKnown = unsafe stat(path + "/" + name, &status) == 0
      names.append(isKnown && status.st_mode & S_IFMT == S_IFDIR ? name + "/" : name)
    }
    return names.sorted()
  }
}
