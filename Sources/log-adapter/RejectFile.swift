// SPDX-License-Identifier: Apache-2.0

import LogAdapter

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The file that `--unmatched FILE` names; nothing when there is none.
struct RejectFile: ~Copyable {
  let descriptor: CInt?
  let name: String

  init(_ path: String?) throws(OutputError) {
    name = path ?? ""
    guard let path else {
      descriptor = nil
      return
    }
    // SAFETY: the path is passed as a NUL-terminated copy.
    let opened = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard opened >= 0 else {
      // SAFETY: the text is copied at once.
      let reason = unsafe String(cString: strerror(errno))
      throw OutputError(
        message: "cannot write to \(path): \(reason.prefix(1).lowercased())\(reason.dropFirst())")
    }
    descriptor = opened
  }

  deinit {
    if let descriptor { close(descriptor) }
  }
}
