import Glibc
import PolicyModel

extension CalendarDate {
    /// The machine's day.
    static var today: CalendarDate {
        var now = time(nil)
        var local = tm()
        localtime_r(&now, &local)
        return CalendarDate(year: Int(local.tm_year) + 1900, month: Int(local.tm_mon) + 1, day: Int(local.tm_mday))
    }
}
