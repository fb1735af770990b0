extension ChineseWording {
    func label(for status: Status) -> String {
        switch status {
        case .met: "已达到"
        case .onTrack: "进展顺利"
        case .behind: "进度滞后"
        case .offTrack: "偏离目标"
        case .missed: "到期未达到"
        case .dueUnreported: "到期未报告"
        case .baselineOnly: "仅有基期"
        case .noData: "尚无数据"
        case .judged: "定性评价"
        case .advocacy: "倡导性"
        case .notAssessable: "无法评估"
        }
    }

    func label(for method: Method) -> String {
        switch method {
        case .linear: "直线进度法"
        case .comparator: "达标比较法"
        case .statcanCAGR: "年均增长率法（加拿大统计局）"
        case .healthyPeople: "目标变化完成率法（健康人民）"
        }
    }

    func label(for level: Level) -> String {
        switch level {
        case .holds: "成立"
        case .doesNotHold: "不成立"
        case .targetAchieved: "目标已实现"
        case .substantialProgress: "显著进展"
        case .moderateProgress: "中等进展"
        case .limitedProgress: "有限进展"
        case .deterioration: "恶化"
        case .notAvailable: "不可得"
        case .met: "已达到"
        case .improving: "有改善"
        case .littleChange: "变化不大"
        case .gettingWorse: "恶化"
        }
    }

    func name(of symbol: Arithmetic.Symbol) -> String {
        switch symbol {
        case .latest: "最新值"
        case .targetYearValue: "目标年份的值"
        case .baseline: "基期值"
        case .target: "目标值"
        case .expected: "期望值"
        case .ratio: "进度比"
        case .latestYear: "最新年份"
        case .baselineYear: "基期年份"
        case .targetYear: "目标年份"
        case .start: "起点值"
        case .amount: "变化量"
        case .reference: "参照值"
        case .offset: "差距"
        case .tolerance: "容差"
        case .lowerBound: "下限"
        case .upperBound: "上限"
        case .sign: "方向"
        case .observedGrowth: "实际年均变化率"
        case .requiredGrowth: "所需年均变化率"
        case .directedGrowth: "向好方向的年均变化率"
        case .limit: "自然极限"
        case .scaling: "缩放系数"
        case .substantialThreshold: "显著进展界线"
        case .moderateThreshold: "中等进展界线"
        case .achieved: "完成率"
        case .movedAway: "反向变化率"
        case .difference: "变化量"
        }
    }
}
