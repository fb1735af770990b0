import Publishing

// Publishes the two versions of the fixture site in turn until it is killed: publish-fixture <output>
do {
    guard CommandLine.arguments.count == 2 else { throw PublishingError.noOutput }
    var version = FixtureSite.first
    while true {
        var publisher = try SitePublisher(output: CommandLine.arguments[1])
        let files = version.files
        for start in stride(from: 0, to: files.count, by: 50) {
            try publisher.write(Array(files[start..<min(start + 50, files.count)]))
        }
        _ = try publisher.finish()
        version = version.other
    }
} catch {
    print(error)
}
