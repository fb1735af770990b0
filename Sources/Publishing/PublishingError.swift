import Glibc

/// Why a site could not be published. Whatever the case, the site that was there before still is, untouched.
package enum PublishingError: Error, Hashable, Sendable {
    /// What was being done when the system refused.
    package enum Action: Hashable, Sendable {
        case createFolder
        case open
        case list
        case read
        case write
        case link
        case lock
        case move
        case remove
    }

    /// What makes a path unfit for a file of a site.
    package enum PathFault: Hashable, Sendable {
        case empty
        case absolute
        case emptyComponent
        /// `.` or `..` as a component.
        case dots
        case controlCharacter
        /// A component of more than 255 bytes.
        case longName
        /// The manifest's own name.
        case reserved
    }

    // The output folder
    case noOutput
    /// `/` can have no sibling to stage the site in.
    case outputIsRoot
    case outputIsNotAFolder(String)
    case outputIsDanglingLink(String)
    case outputNameTooLong(String)
    /// A folder with content, `example` among it, that no run of ours made.
    case foreignFolder(String, example: String)
    case newerManifest(String)
    case damagedManifest(String)
    /// Something is mounted at this folder, so it cannot be moved.
    case mountPoint(String)
    case anotherBuild(String)
    /// The hidden sibling holds `example`, which no run of ours put there.
    case stagingOccupied(String, example: String)
    /// Someone moved or replaced the output folder during the run.
    case outputReplaced(String)

    // The files
    case invalidPath(String, PathFault)
    case duplicatePath(String)
    /// `folder` is the path of a file and also of a folder with files in it.
    case fileIsAlsoFolder(String)
    /// `kept`, which is not ours, is in the way of the site's file `path`.
    case foreignFile(kept: String, path: String)

    /// The publisher was used after `finish`, `abandon` or an error.
    case closed
    /// A system call failed with errno `code`.
    case system(Action, path: String, code: Int32)
}
