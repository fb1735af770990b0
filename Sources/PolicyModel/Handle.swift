/// Points at one entity of a `Catalog`; cheap to copy, compare and sort, in catalog order.
package struct Handle<Entity>: Hashable, Comparable, Sendable {
    package let index: Int

    package init(_ index: Int) { self.index = index }

    package static func < (left: Handle, right: Handle) -> Bool { left.index < right.index }
}
