/// Why nothing could be imported.
package enum ImportError: Error, Hashable, Sendable {
    /// There is no such file, or no right to read it.
    case unreadable(file: String, reason: String)
    /// The type of the file is none that is read.
    case unknownType(file: String)
    /// What is in the file cannot be a policy.
    case unusable(file: String, reason: String)
    /// A program that converts the file is not installed.
    case missingProgram(name: String, package: String, file: String)
    /// A program that converts the file failed.
    case conversionFailed(file: String, reason: String)
    /// An option is needed that was not given, or does not go with the rest.
    case wrongUse(String)
    /// Files are there already and `--force` was not given.
    case exists([String])
    /// A file could not be written; what was there stays.
    case unwritable(file: String, reason: String)
}

extension ImportError {
    /// Whose turn it is to do something about it.
    package enum Blame: Sendable {
        case content, use, machine
    }

    package var blame: Blame {
        switch self {
        case .unusable, .conversionFailed: .content
        case .unreadable, .unknownType, .wrongUse, .exists: .use
        case .missingProgram, .unwritable: .machine
        }
    }
}

extension ImportError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .unreadable(let file, let reason): "\(file): cannot be read: \(reason)"
        case .unknownType(let file): "\(file): expected a file that ends in .txt, .md, .html or .docx"
        case .unusable(let file, let reason): "\(file): \(reason)"
        case .missingProgram(let name, let package, let file):
            "\(file): reading Word files needs the program \(name); install it with: apt-get install \(package)"
        case .conversionFailed(let file, let reason): "\(file): could not be converted: \(reason)"
        case .wrongUse(let message): message
        case .exists(let files):
            "\(files.joined(separator: ", ")): there already; nothing was written. --force updates in place"
        case .unwritable(let file, let reason): "\(file): cannot be written: \(reason); nothing was changed"
        }
    }
}
