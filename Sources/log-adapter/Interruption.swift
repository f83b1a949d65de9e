// SPDX-License-Identifier: Apache-2.0

import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// An interrupt as the end of the input: what was read still comes out.
///
/// The first SIGINT, SIGTERM or SIGHUP puts `/dev/null` in the place of the input, so that a read that
/// waits, and every later one, finds its end. A second one ends the process at once, unless it comes with
/// the first, as when `timeout` signals a process and then its group. When all is written,
/// ``raiseAgain()`` ends the process as the signal would have.
enum Interruption {
  nonisolated(unsafe) private static var descriptor: CInt = -1
  nonisolated(unsafe) private static var null: CInt = -1
  /// The first signal that came, or 0. Atomic, since any thread of a run may ask.
  private static let received = Atomic<CInt>(0)
  /// When the first signal came, in nanoseconds of the monotonic clock.
  nonisolated(unsafe) private static var receivedTime: Int = 0
  /// Signals closer to the first than this are the same wish, told twice.
  private static let repeatNanoseconds = 100_000_000

  /// The first signal that came, or 0.
  static var signal: CInt { received.load(ordering: .acquiring) }

  /// Ends reads of a descriptor when a signal comes.
  static func watch(_ input: CInt) {
    // SAFETY: the handler only reads plain integers that are set before it is installed, and
    // makes calls that signal-safety(7) allows. Threads other than the main one block all signals.
    unsafe descriptor = input
    guard unsafe null < 0 else { return }
    unsafe null = unsafe open("/dev/null", O_RDONLY | O_CLOEXEC)
    var action = sigaction()
    #if canImport(Darwin)
      unsafe action.__sigaction_u.__sa_handler = { unsafe Interruption.interrupt($0) }
    #else
      unsafe action.__sigaction_handler.sa_handler = { Interruption.interrupt($0) }
    #endif
    for signal in [SIGINT, SIGTERM, SIGHUP] { unsafe sigaddset(&action.sa_mask, signal) }
    // A parent that starts programs from a worker thread hands on the signals that the thread blocks.
    // SAFETY: the calls work on one signal set of this frame.
    var blocked = sigset_t()
    unsafe sigemptyset(&blocked)
    for signal in [SIGINT, SIGTERM, SIGHUP] {
      unsafe sigaddset(&blocked, signal)
      var old = sigaction()
      unsafe sigaction(signal, nil, &old)
      // A signal that the parent had ignored, as nohup does, stays ignored.
      #if canImport(Darwin)
        let ignored = unsafe old.__sigaction_u.__sa_handler == SIG_IGN
      #else
        let ignored = unsafe unsafeBitCast(old.__sigaction_handler.sa_handler, to: Int.self) == 1
      #endif
      if !ignored { unsafe sigaction(signal, &action, nil) }
    }
    unsafe pthread_sigmask(SIG_UNBLOCK, &blocked, nil)
  }

  /// Ends the process by the signal that came, if one did, so that its parent sees which.
  static func raiseAgain() {
    guard signal != 0 else { return }
    raiseByDefault(signal)
  }

  private static func raiseByDefault(_ signal: CInt) {
    var action = sigaction()
    #if canImport(Darwin)
      unsafe action.__sigaction_u.__sa_handler = SIG_DFL
    #else
      unsafe action.__sigaction_handler.sa_handler = SIG_DFL
    #endif
    // SAFETY: the call reads one struct sigaction.
    unsafe sigaction(signal, &action, nil)
    raise(signal)
  }

  private static func interrupt(_ signal: CInt) {
    // SAFETY: only the handler writes these integers, and each signal's mask holds off the other two.
    var now = timespec()
    unsafe clock_gettime(CLOCK_MONOTONIC, &now)
    let time = now.tv_sec * 1_000_000_000 + now.tv_nsec
    guard Self.signal != 0 else {
      received.store(signal, ordering: .releasing)
      unsafe receivedTime = time
      unsafe dup2(null, descriptor)
      return
    }
    if unsafe time - receivedTime >= repeatNanoseconds { raiseByDefault(signal) }
  }
}
