// SPDX-License-Identifier: Apache-2.0

import CFuzzer

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

// `fuzz TARGET [libFuzzer's arguments]`, or `fuzz` alone for the names of the targets.
guard CommandLine.arguments.count > 1, targets[CommandLine.arguments[1]] != nil else {
  for name in targets.keys.sorted() { print(name) }
  exit(CommandLine.arguments.count > 1 ? 64 : 0)
}

// SAFETY: the C library's argument vector lives as long as the process; libFuzzer gets it without
// the program's name, so that the target's name stands where that is expected. One thread.
var count = CommandLine.argc - 1
var vector: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = unsafe CommandLine.unsafeArgv + 1
let status = unsafe LLVMFuzzerRunDriver(&count, &vector) { bytes, size in
  // SAFETY: libFuzzer lends `size` bytes for the length of this call.
  unsafe Chosen.target(Span(_unsafeElements: UnsafeBufferPointer(start: bytes, count: size)))
  return 0
}
exit(status)
