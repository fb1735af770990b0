/// An output file whose path was checked.
struct StagedFile: Sendable {
    let path: EntryPath
    let bytes: [UInt8]
}
