import Assessment
import PolicyModel

/// Makes the page that says how statuses are found, with this site's settings filled in.
struct MethodologyPageMaker {
    let pages: PageContext

    private var site: SiteFacts { pages.site }

    func page() -> MethodologyPage {
        let choice = site.catalog.site.assessment
        return MethodologyPage(
            frame: pages.frame(SiteAddress.methodology, title: site.words[.methodology]),
            method: Method(rawValue: choice.method)?.wording(in: site.language, choice).name ?? choice.method,
            onTrack: AmountText.rounded(choice.onTrack), behind: AmountText.rounded(choice.behind),
            staleAfterYears: choice.staleAfterYears,
            statuses: Status.allCases.map {
                MethodologyPage.StatusMeaning(
                    status: StatusChip($0, in: site.language), meaning: $0.meaning(in: site.language))
            },
            methods: Method.allCases.map { method in
                let wording = method.wording(in: site.language, choice)
                return MethodologyPage.MethodMeaning(
                    key: method.rawValue, name: wording.name, formula: wording.formula, meaning: wording.meaning,
                    isDefault: method.rawValue == choice.method)
            })
    }
}
