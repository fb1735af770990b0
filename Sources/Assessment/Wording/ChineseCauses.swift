import PolicyModel

extension ChineseWording {
    func reason(_ cause: Cause, _ unit: String) -> String {
        switch cause {
        case .noBaseline: "没有可作起点的基期值"
        case .noBaselineYear: "基期值没有年份"
        case .noValue(let year): "目标与\(year)年相比，但没有\(year)年的值"
        case .noReference(let name, let year): "没有“\(name)”\(year)年可用的参照值"
        case .directionUnknown: "不知道数值越高越好还是越低越好"
        case .directionContradictsTarget: "指标注明的方向与目标的方向相反"
        case .notANumber(let value): "\(value.year)年的值“\(value.value.text)”不是数值"
        case .baselineNotANumber: "基期值不是数值"
        case .openBound(let value): "\(value.year)年只知\(quantity(value.value, unit))，不能确定是否达到目标"
        case .baselineOpenBound: "基期值只是一个界限，不能确定起点"
        case .percentOfZero: "起点值为0，不能按百分比计算变化"
        case .oppositeSigns: "数值正负不一，不能计算增长率"
        case .notAnAnswer(let value): "\(value.year)年的值“\(value.value.text)”不是“是”或“否”"
        case .beyondArithmetic: "数值过大，超出可计算的范围"
        }
    }

    func sentence(for remark: Remark, in assessment: Assessment) -> String {
        let unit = assessment.unit
        return switch remark {
        case .stale(let years): "所用数据已是\(years)年前的，较为陈旧。"
        case .laterObservationsIgnored: "截止年份之后的监测值未计入。"
        case .newerValueIsNotANumber(let value): "\(value.year)年的值“\(value.value.text)”不是数值，未计入。"
        case .startIsFirstObservation(let value): "没有数值基期，以\(value.year)年的首个监测值为起点。"
        case .boundUsed(let value): "\(value.year)年的值\(quantity(value.value, unit))只是界限，按界限值计算。"
        case .baselineBoundUsed: "基期值只是界限，按界限值计算。"
        case .referenceOfOtherYear(let name, let year, let compared): "“\(name)”没有\(compared)年的值，以\(year)年的代替。"
        case .directionInferred(let direction): "指标未注明方向，按基期值与目标值推断为\(inferred(direction))。"
        case .tolerance(let distance): "相差不超过\(quantity(distance, unit == "%" ? "个百分点" : unit))视为相符。"
        case .zeroReplaced: "该方法把0按0.001计算。"
        case .baselineAlreadyMet: "基期值已满足目标。"
        }
    }

    private func inferred(_ direction: Direction) -> String {
        switch direction {
        case .increase: "越高越好"
        case .decrease: "越低越好"
        case .maintain: "保持不变"
        }
    }
}
