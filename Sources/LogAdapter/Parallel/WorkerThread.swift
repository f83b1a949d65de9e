// SPDX-License-Identifier: Apache-2.0

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// One more thread that runs a closure to its end.
///
/// It blocks all signals, so that the program's handlers run where they always did.
@safe struct WorkerThread {
  private let thread: pthread_t
  /// The stack, in bytes: musl's own default is too small for the deepest JSON taken.
  private static let stackSize = 1024 * 1024

  private final class Body {
    let run: @Sendable () -> Void
    init(_ run: @escaping @Sendable () -> Void) { self.run = run }
  }

  /// Starts a thread; `nil` when the system has none to give.
  init?(_ run: @escaping @Sendable () -> Void) {
    let body = unsafe Unmanaged.passRetained(Body(run))
    var attributes = pthread_attr_t()
    var all = sigset_t()
    var before = sigset_t()
    // SAFETY: the calls work on values of this frame; the body is retained for the thread, which
    // releases it, or is released here when there is no thread.
    unsafe pthread_attr_init(&attributes)
    unsafe pthread_attr_setstacksize(&attributes, Self.stackSize)
    unsafe sigfillset(&all)
    unsafe pthread_sigmask(SIG_SETMASK, &all, &before)
    defer {
      unsafe pthread_sigmask(SIG_SETMASK, &before, nil)
      unsafe pthread_attr_destroy(&attributes)
    }
    #if canImport(Glibc)
      var made = pthread_t()
      let status = unsafe pthread_create(
        &made, &attributes, { unsafe WorkerThread.main($0) }, body.toOpaque())
      guard status == 0 else {
        unsafe body.release()
        return nil
      }
      thread = made
    #else
      var made: pthread_t?
      let status = unsafe pthread_create(
        &made, &attributes, { unsafe WorkerThread.main($0) }, body.toOpaque())
      guard status == 0, let made = unsafe made else {
        unsafe body.release()
        return nil
      }
      unsafe thread = made
    #endif
  }

  private static func main(_ argument: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    if let argument = unsafe argument {
      // SAFETY: the argument is the retained body that `init` handed over.
      unsafe Unmanaged<Body>.fromOpaque(argument).takeRetainedValue().run()
    }
    return nil
  }

  /// Waits until the closure has returned; to be called once.
  func join() {
    // SAFETY: the thread was made by `init`, and its owner joins it once.
    #if canImport(Glibc)
      _ = pthread_join(thread, nil)
    #else
      _ = unsafe pthread_join(thread, nil)
    #endif
  }
}
