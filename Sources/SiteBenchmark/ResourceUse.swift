import Foundation

/// What this process has taken so far.
struct ResourceUse {
    /// The most memory it has had.
    let peakMegabytes: Int
    /// The time of all its threads on processors, which other programs disturb less than the clock.
    let processorMilliseconds: Int

    init() {
        var usage = rusage()
        getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
        peakMegabytes = usage.ru_maxrss / 1024
        let times = [usage.ru_utime, usage.ru_stime]
        processorMilliseconds = times.reduce(0) { $0 + $1.tv_sec * 1000 + Int($1.tv_usec) / 1000 }
    }
}
