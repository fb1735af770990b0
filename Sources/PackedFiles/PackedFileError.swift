/// Why a packed file cannot be used.
package enum PackedFileError: Error, Hashable, Sendable {
    case notPacked
    case damaged
    /// Encrypted by the packer.
    case protected
    /// More bytes than allowed come out of it.
    case tooLarge
}
