import Foundation

/// The most memory this process has had.
enum PeakMemory {
    static var megabytes: Int {
        var usage = rusage()
        getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
        return usage.ru_maxrss / 1024
    }
}
