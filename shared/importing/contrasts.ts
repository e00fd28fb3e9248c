/**
 * The words of a name that stand against others, by line: a name with 受理 hardly means an indicator with 审结, and one
 * with a word of a line hardly means an indicator without any.
 */
export function contrastsOf(name: string): readonly string[] {
  return lines.map((line) => [...new Set(name.match(line) ?? [])].sort().join(' '));
}

const lines: readonly RegExp[] = [
  '复议|诉讼|应诉|信访|投诉|热线|仲裁|赔偿|检察|司法',
  '不予受理|未受理|申请|收到|受理|立案|未办结|未审结|审结|办结|结案|结转|新收|移送|移交',
  '维持|驳回|撤销|变更|确认违法|违法|纠错|调解|和解|终止|撤诉|胜诉|败诉|撤回|注销|吊销|暂扣',
  '准予|不予|免予|免罚|从轻|减轻|从重',
  '简易|普通|快速',
  '制定|备案|清理|废止|修订|失效|有效|审核|评估|解读|公示|公开|公布',
  '许可|处罚|强制|征收|征用|给付|裁决|奖励|检查|监督|指导|调解',
  '警告|通报|罚款|罚没|没收|限制|责令|拘留',
  '建议|提案|意见',
  '率|比例|占比',
  '人次|金额|播放',
  '一审|二审|再审',
  '涉企|企业|联合|专项|重大|重点',
  '培训|考试|讲座|会议|学习|旁听',
  '满意|按期|按时|成功|响应|参考|合格|通过|应考',
  '上年|去年|结转|目标|计划|同比|增长|下降|整改|发现',
  '查封|扣押|冻结|划拨|拍卖|代履行',
  '不|未|无|非|免',
].map((words) => new RegExp(words, 'g'));
