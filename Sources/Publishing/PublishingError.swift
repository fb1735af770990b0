import Glibc

/// Why a site could not be published. Whatever the case, the site that was there before still is, untouched.
package enum PublishingError: Error, Hashable, Sendable {
    /// What was being done when the system refused.
    package enum Action: String, Hashable, Sendable {
        case createFolder = "create the folder"
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

extension PublishingError: CustomStringConvertible {
    /// What happened, where, and what to do next.
    package var description: String {
        switch self {
        case .noOutput: "no output folder is named: name one, such as public"
        case .outputIsRoot: "the root folder cannot be the output: choose a folder of its own for the site"
        case .outputIsNotAFolder(let path): "\(path) is a file: remove it or choose another output folder"
        case .outputIsDanglingLink(let path):
            "\(path) is a link to a place that does not exist: create that folder or remove the link"
        case .outputNameTooLong(let path):
            "the name of the output folder \(path) is too long: use one of at most \(StagingFolder.longestName) bytes"
        case .foreignFolder(let path, let example):
            "\(path) already holds files that are not from Yardstick, such as \(example): "
                + "choose an empty folder, or empty this one if nothing in it is needed"
        case .newerManifest(let path):
            "\(path) was written by a newer Yardstick: use that version, or choose another output folder"
        case .damagedManifest(let path):
            "\(path) is damaged, so it is not known which files are from Yardstick: "
                + "remove the folder it is in if nothing else in it is needed, then build again"
        case .mountPoint(let path):
            "\(path) is a mount point, and those cannot be moved: choose an output folder that neither is nor holds one"
        case .anotherBuild(let path):
            "another build is writing to \(path): wait until it has ended, then build again"
        case .stagingOccupied(let path, let example):
            "\(path) is needed to prepare the site but holds \(example), which is not from Yardstick: move it away"
        case .outputReplaced(let path): "\(path) was moved or replaced during the build: build again"
        case .invalidPath(let path, let fault): "the site cannot have a file “\(path)”: \(fault.wording)"
        case .duplicatePath(let path):
            "two pages of the site would be written to \(path): give one of them another id or name"
        case .fileIsAlsoFolder(let path):
            "\(path) would be both a file and a folder of the site: give one of them another id or name"
        case .foreignFile(let kept, let path):
            "\(kept), which is not from Yardstick, is in the way of the site's \(path): "
                + "move it out of the output folder or rename it"
        case .closed: "this publisher has ended: begin a new one"
        case .system(_, _, let code):
            "\(cause). The published site is untouched; \(advice(for: code)), then build again"
        }
    }

    /// What happened and where, without what to do next.
    var cause: String {
        guard case .system(let action, let path, let code) = self else { return description }
        return "cannot \(action.rawValue) \(path): \(String(cString: strerror(code)))"
    }
}

extension PublishingError.PathFault {
    fileprivate var wording: String {
        switch self {
        case .empty: "the path is empty"
        case .absolute: "the path must not begin with /"
        case .emptyComponent: "a name between two / is empty"
        case .dots: "“.” and “..” are not allowed"
        case .controlCharacter: "it contains a control character"
        case .longName: "a name in it is longer than \(NAME_MAX) bytes (85 Chinese characters); use a shorter one"
        case .reserved: "this name is kept for the list of the site's files"
        }
    }
}

private func advice(for code: Int32) -> String {
    switch code {
    case ENOSPC, EDQUOT: "free some space on this disk"
    case EACCES, EPERM: "get the right to write there, or choose another output folder"
    case EROFS: "choose an output folder that can be written to"
    case ENAMETOOLONG: "use a shorter name"
    case EMFILE, ENFILE: "raise the limit of open files (ulimit -n)"
    case EFBIG: "raise the limit of file sizes (ulimit -f)"
    case EXDEV: "remove or move this folder, which comes from a container image or is mounted, or choose another one"
    case ENOTDIR, EEXIST, ENOTEMPTY: "see what is there and move it away"
    default: "mend this"
    }
}
