/// Writes one run's site into an output folder, so that visitors see the whole old site until they see the whole new one.
///
/// Hand over all files with `write`, in any order and any number of batches, then call `finish`. After an error, after
/// `abandon` and when the value is dropped, the published site is as it was and nothing else is left behind.
package struct SitePublisher: ~Copyable {
    private let calls: SystemCalls
    private let published: PublishedSite
    /// `nil` when the run has ended, well or not.
    private var staging: StagingFolder?
    private var ledger = PathLedger()
    private var unchanged: [EntryPath] = []
    private var bytesWritten = 0

    /// Opens the output folder, which need not exist yet, and keeps other builds out of it.
    ///
    /// Throws where it holds files of others, where another build is at work, or where the system refuses.
    package init(output: String, calls: SystemCalls = SystemCalls()) throws(PublishingError) {
        self.calls = calls
        let staging = try StagingFolder(beside: OutputPlace(output))
        published = try PublishedSite(at: staging.place)
        self.staging = consume staging
    }

    /// Takes some of the site's files; those that differ from the published ones go to the staging folder at once.
    package mutating func write(_ batch: [OutputFile]) throws(PublishingError) {
        // An error drops the staging folder, and with it all that was staged.
        guard var staging = staging.take() else { throw .closed }
        var files: [StagedFile] = []
        for file in batch { files.append(StagedFile(path: try ledger.add(file.path), bytes: file.bytes)) }
        let isPublished = try published.holds(files)
        var differing: [StagedFile] = []
        for (file, isPublished) in zip(files, isPublished) {
            if isPublished {
                unchanged.append(file.path)
            } else {
                differing.append(file)
                bytesWritten += file.bytes.count
            }
        }
        if !differing.isEmpty {
            try staging.beginSite(with: calls)
            try staging.site?.write(differing)
        }
        self.staging = consume staging
    }

    /// Publishes what was written, or does nothing at all where it is just what is published already.
    package mutating func finish() throws(PublishingError) -> PublishSummary {
        guard var staging = staging.take() else { throw .closed }
        let survey = try published.survey()
        if unchanged.count == ledger.files.count, published.manifest?.files == ledger.files {
            return summary(kept: survey, notes: [])
        }
        try ledger.refuseClashes(with: survey)
        try staging.beginSite(with: calls)
        try staging.site?.adopt(unchanged + survey.foreignFiles, emptyFolders: survey.emptyFolders, from: published)
        try staging.site?.write([StagedFile(path: Manifest.name, bytes: Manifest.encode(ledger.files))])
        try staging.site?.adoptRights(of: survey.folders, from: published)
        let swapNote = try staging.swap(with: published.folder?.identity(), calls: calls)
        let removalNote = staging.removePrevious(published, surveyed: survey)
        return summary(kept: survey, notes: [swapNote, removalNote].compactMap(\.self))
    }

    /// Ends the run without a trace.
    package mutating func abandon() { staging = nil }
}

extension SitePublisher {
    private func summary(kept survey: FolderSurvey, notes: [PublishSummary.Note]) -> PublishSummary {
        PublishSummary(
            files: ledger.files.count,
            written: ledger.files.count - unchanged.count,
            unchanged: unchanged.count,
            removed: published.manifest?.files.subtracting(ledger.files).count ?? 0,
            bytesWritten: bytesWritten,
            kept: survey.kept,
            notes: notes)
    }
}
