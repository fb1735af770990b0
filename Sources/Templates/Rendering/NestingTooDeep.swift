/// A page's values are nested deeper than any real page: most likely they form a circle.
package struct NestingTooDeep: Error, Hashable, CustomStringConvertible {
    /// The template that was to show them.
    package let template: String

    package var description: String {
        """
        the values for template “\(template)” are nested deeper than \(PageEncoder.depthLimit) records; \
        do they contain themselves?
        """
    }
}
