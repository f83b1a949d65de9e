// SPDX-License-Identifier: Apache-2.0

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The system's sentence for an error number, with its first letter in lower case.
func systemMessage(_ code: CInt) -> String {
  // SAFETY: strerror never returns nil; the text is copied before another call can change it, and
  // error paths run on one thread at a time.
  let text = unsafe String(cString: strerror(code))
  return text.prefix(1).lowercased() + text.dropFirst()
}

/// Waits until a descriptor has one of `events`, or an error or hang-up, or the time is over.
///
/// - Parameter milliseconds: How long; 0 only asks, a negative value waits for as long as it takes.
/// - Returns: Whether the descriptor is ready.
@discardableResult
func waitForDescriptor(_ descriptor: CInt, events: Int16, milliseconds: CInt) -> Bool {
  var request = pollfd(fd: descriptor, events: events, revents: 0)
  while true {
    // SAFETY: one pollfd, count 1.
    let ready = unsafe poll(&request, 1, milliseconds)
    if ready < 0 && errno == EINTR { continue }
    return ready != 0
  }
}

/// The time of day in seconds and nanoseconds since 1970.
func currentTime() -> (seconds: Int64, nanoseconds: Int) {
  var now = timespec()
  // SAFETY: the call writes one timespec.
  unsafe clock_gettime(CLOCK_REALTIME, &now)
  return (Int64(now.tv_sec), Int(now.tv_nsec))
}

/// `read(2)`, under a name that methods called `read` do not hide.
@unsafe func readDescriptor(
  _ descriptor: CInt, _ buffer: UnsafeMutableRawPointer?, _ count: Int
) -> Int {
  // SAFETY: the caller vouches for the buffer.
  unsafe read(descriptor, buffer, count)
}

/// `write(2)`, under a name that methods called `write` do not hide.
@unsafe func writeDescriptor(_ descriptor: CInt, _ buffer: UnsafeRawPointer?, _ count: Int) -> Int {
  // SAFETY: the caller vouches for the buffer.
  unsafe write(descriptor, buffer, count)
}
