import PolicyModel

/// Makes the index of data files.
struct DataPageMaker {
    let pages: PageContext

    private var site: SiteFacts { pages.site }

    func page() -> DataPage {
        let items = pages.items(at: SiteAddress.home)
        let files = PageRequest.DataFileName.allCases.map { name in
            DataPage.File(
                name: "\(name.rawValue).json", url: "data/\(name.rawValue).json", description: description(of: name))
        }
        let indicators = site.catalog.indicators.indices.map { index in
            let link = items.link(Handle<Indicator>(index))
            return LinkItem(link.label, url: SiteAddress.observations(site.catalog.indicators[index].id))
        }
        return DataPage(
            frame: pages.frame(SiteAddress.data, title: site.words[.data]), files: files,
            indicators: indicators)
    }

    private func description(of name: PageRequest.DataFileName) -> String {
        switch (site.language, name) {
        case (.chinese, .policies): "全部政策文件：标题、地区、阶段、规划期、措施编号"
        case (.chinese, .measures): "全部措施：编号、标题、责任单位及角色、关联指标、时限目标、进展"
        case (.chinese, .agencies): "全部责任单位：名称、别名、负责的措施和指标"
        case (.chinese, .indicators): "全部指标：单位、基期、目标、上级指标值、监测值、评估结果"
        case (.english, .policies): "All policies: title, place, stage, period, ids of measures"
        case (.english, .measures):
            "All measures: numbers, title, agencies with roles, indicators, commitments, progress"
        case (.english, .agencies): "All agencies: name, aliases, their measures and indicators"
        case (.english, .indicators): "All indicators: unit, baseline, targets, benchmarks, observations, assessments"
        }
    }
}
