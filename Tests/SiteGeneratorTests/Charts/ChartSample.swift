import Foundation
import PolicyModel

@testable import SiteGenerator

/// A chart of one invented indicator, and what is drawn in it.
struct ChartSample {
    let site: SampleSite
    let indicator: Indicator

    /// `fields` are those of the indicator beside its name and unit.
    init(_ fields: String, unit: String = "%", language: String = "zh") throws {
        site = try SampleSite([
            "site.yaml": "title: 测试站\nlanguage: \(language)\nasOf: 2026-06-30\n",
            "policies/plan.md": "---\ntitle: 方案\njurisdiction: xian\n---\n\n正文。\n",
            "indicators/plan.json": #"[{"id": "rate", "name": "甲<率>", "unit": "\#(unit)", \#(fields)}]"#,
        ])
        indicator = site.facts.catalog.indicators[0]
    }

    var trajectory: Trajectory? {
        Trajectory(indicator, assessed: site.facts.assessments[0], language: site.facts.language)
    }

    var finding: String {
        IndicatorFinding(indicator, assessed: site.facts.assessments[0]).text(in: site.facts.language)
    }

    var svg: String? {
        trajectory.map { trajectory in
            let words = ChartWording(language: site.facts.language)
            return TrajectoryChart(trajectory, words: words, asOf: site.facts.catalog.site.asOf)
                .svg(id: "c", title: "甲<率>")
        }
    }
}

/// The texts and marks of a drawing, read back from its markup.
struct DrawnChart {
    let markup: String

    /// Labels of a class, in the order written.
    func texts(_ name: String) -> [String] {
        elements("text").filter { attribute("class", of: $0).split(separator: " ").contains(Substring(name)) }
            .compactMap { $0.split(separator: ">", maxSplits: 1).last.map(String.init) }
    }

    /// Places of the circles of a class: per mille across, pixels down.
    func circles(_ name: String) -> [(x: Double, y: Double)] {
        elements("circle").filter { attribute("class", of: $0) == name }.compactMap { element in
            guard let x = Double(attribute("cx", of: element).dropLast()), let y = Double(attribute("cy", of: element))
            else { return nil }
            return (x * 10, y)
        }
    }

    /// How many paths have the class.
    func count(_ name: String) -> Int {
        elements("path").count { attribute("class", of: $0).split(separator: " ").contains(Substring(name)) }
    }

    /// The boxes all labels cover in a sheet of `width` pixels.
    func labelBoxes(width: Double) -> [(text: String, left: Double, right: Double, baseline: Double)] {
        elements("text").map { element in
            let text = element.split(separator: ">", maxSplits: 1).last.map(String.init) ?? ""
            let x = attribute("x", of: element)
            let hook = (x.hasSuffix("%") ? (Double(x.dropLast()) ?? -1) / 100 * width : Double(x) ?? -1)
            let shift = Double(attribute("dx", of: element)) ?? 0
            let size = TextWidth.of(text)
            let left =
                switch attribute("text-anchor", of: element) {
                case "middle": hook + shift - size / 2
                case "end": hook + shift - size
                default: hook + shift
                }
            return (text, left, left + size, Double(attribute("y", of: element)) ?? -1)
        }
    }

    private func elements(_ tag: String) -> [Substring] {
        markup.split(separator: "<\(tag) ").dropFirst().map { $0.split(separator: "<", maxSplits: 1)[0] }
    }

    private func attribute(_ name: String, of element: Substring) -> String {
        let parts = (" " + element).split(separator: " \(name)=\"", omittingEmptySubsequences: false)
        return parts.count > 1 ? String(parts[1].prefix { $0 != "\"" }) : ""
    }
}
