package import Diagnostics

/// A page's values are nested deeper than any real page: most likely they form a circle.
package struct NestingTooDeep: Explained, Hashable {
    /// The template that was to show them.
    package let template: String

    package var message: Message {
        Message(
            "the values for template “\(template)” are nested deeper than \(PageEncoder.depthLimit) records; "
                + "do they contain themselves?",
            zh: "模板“\(template)”的值嵌套超过 \(PageEncoder.depthLimit) 层；是不是包含了自己？")
    }
}
