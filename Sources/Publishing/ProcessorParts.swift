import Glibc
import OrderedConcurrency

/// Splits `0..<count` over the processor cores; returns what the parts gave, in order, or the first failure in order.
///
/// A part is a stretch rather than one file, so that neighbours share the way to their folder.
func inParts<Part: Sendable>(
    of count: Int, _ work: @Sendable (Range<Int>) throws(PublishingError) -> [Part]
) throws(PublishingError) -> [Part] {
    // Below a few files a part, starting threads costs more than they save.
    let parts = max(1, min(sysconf(Int32(_SC_NPROCESSORS_ONLN)), count / 8))
    let results = (0..<parts).concurrentMap { part in
        let stretch = count * part / parts..<count * (part + 1) / parts
        return Result { () throws(PublishingError) in try work(stretch) }
    }
    var gathered: [Part] = []
    for result in results { gathered += try result.get() }
    return gathered
}
