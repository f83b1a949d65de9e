// SPDX-License-Identifier: Apache-2.0

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A lock, and two conditions that its holder can wait for.
@safe final class Monitor: @unchecked Sendable {
  /// What a thread waits for.
  enum Condition: Int {
    /// Something to do: bytes to cut, or room to read into.
    case work
    /// Something of the order: its own turn, or room to leave its output.
    case turn
  }

  #if canImport(Darwin) || canImport(Musl) || canImport(Glibc)
    private let mutex: UnsafeMutablePointer<pthread_mutex_t>
    private let conditions: UnsafeMutablePointer<pthread_cond_t>
  #endif

  init() {
    // SAFETY: the memory stays where it is until `deinit`, as the system's locks need it; every call
    // below gets these pointers only, and the calls are made to be used from any thread.
    unsafe mutex = .allocate(capacity: 1)
    unsafe mutex.initialize(to: pthread_mutex_t())
    unsafe pthread_mutex_init(mutex, nil)
    unsafe conditions = .allocate(capacity: 2)
    for index in 0..<2 {
      unsafe (conditions + index).initialize(to: pthread_cond_t())
      unsafe pthread_cond_init(conditions + index, nil)
    }
  }

  deinit {
    for index in 0..<2 { unsafe pthread_cond_destroy(conditions + index) }
    unsafe conditions.deallocate()
    unsafe pthread_mutex_destroy(mutex)
    unsafe mutex.deallocate()
  }

  /// Waits for the lock.
  func lock() { unsafe pthread_mutex_lock(mutex) }

  /// Gives the lock up.
  func unlock() { unsafe pthread_mutex_unlock(mutex) }

  /// Gives the lock up until somebody says that the condition may hold, or for no reason at all.
  func wait(for condition: Condition) {
    unsafe pthread_cond_wait(conditions + condition.rawValue, mutex)
  }

  /// Wakes all that wait for a condition.
  func announce(_ condition: Condition) {
    unsafe pthread_cond_broadcast(conditions + condition.rawValue)
  }
}
