import type { z } from 'zod';
import type { Block } from '../../shared/domain/block.ts';
import type { Figure } from '../../shared/domain/figure.ts';
import type { Report } from '../../shared/domain/report.ts';
import { aFigure, aHeader, aHeading, aParagraph, aReport, numbered } from './builders.ts';

/** A whole report of an invented bureau, about 3,000 characters, with all that a report can have but a table. */
export function aLongReport(parts: Partial<z.input<typeof Report>> = {}): Report {
  return aReport({
    header: aHeader(),
    recipients: '云岭区人民政府',
    blocks: [...numbered([...lead(), ...achievements(), ...shortcomings(), ...duties(), ...plans()])],
    ...parts,
  });
}

/** Every figure that the long report prints. */
export function longReportFigures(): readonly Figure[] {
  return figures.map(([indicator, value, unit, qualifier = null], index) =>
    aFigure({
      indicator,
      value,
      unit,
      qualifier,
      source: {
        kind: 'cell',
        importId: 'import-1',
        file: '2025年度数据.xlsx',
        sheet: '汇总',
        cell: `C${String(index + 4)}`,
      },
    }),
  );
}

const figures: readonly (readonly [string, string, string, ('余' | '近' | '约')?])[] = [
  ['learning.group-sessions', '14', '次'],
  ['learning.trainings', '9', '期'],
  ['learning.trainees', '432', '人次'],
  ['decisions.major', '3', '件'],
  ['decisions.legality-reviews', '58', '件'],
  ['decisions.contracts', '127', '份'],
  ['powers.items', '171', '项'],
  ['powers.permits', '386', '件'],
  ['enforcement.simple-cases', '4018', '件'],
  ['enforcement.general-cases', '142', '件'],
  ['enforcement.fines', '415300', '元'],
  ['enforcement.waived', '612', '件', '余'],
  ['enforcement.legal-reviews', '19', '件'],
  ['enforcement.officers', '206', '名'],
  ['disputes.reconsiderations', '6', '件'],
  ['disputes.lawsuits', '2', '件'],
  ['disputes.appearance-rate', '100', '%'],
  ['disputes.petitions', '1523', '件'],
  ['disputes.petitions-rate', '98.45', '%'],
  ['openness.published', '248', '条'],
  ['publicity.events', '37', '场次'],
  ['publicity.audience', '21000', '人次', '近'],
  ['publicity.leaflets', '30000', '份', '余'],
];

function lead(): readonly Block[] {
  return [
    aParagraph(
      '2025年，云岭区城市管理局在区委、区政府的领导下，把法治政府建设摆在全局工作的重要位置，紧扣城市管理的实际，健全制度、规范执法、服务群众，年度各项任务如期完成。根据《法治政府建设与责任落实督察工作规定》的要求，现将有关情况报告如下：',
    ),
  ];
}

function achievements(): readonly Block[] {
  return [
    aHeading('2025年度推进法治政府建设的主要举措和成效'),
    aHeading('加强组织学习，压实工作责任', { level: 2 }),
    aParagraph(
      '局党组把习近平法治思想列为理论学习中心组的必学内容，全年组织中心组学法{learning.group-sessions}，举办法治专题培训{learning.trainings}，参加培训{learning.trainees}。年初印发法治建设工作要点，逐项明确牵头科室、完成时限和验收标准；年中逐科室查看进度，年底对照清单销号，做到有部署、有检查、有结果。坚持领导干部带头，科级以上干部轮流讲法，把与城市管理关系最密切的法律、法规和规章逐条讲透，讲课提纲统一存档备查。新进人员入职第一课讲法律，任职前考法律，考试不合格的暂缓上岗。',
    ),
    aHeading('健全制度机制，规范行政决策', { level: 2 }),
    aHeading('严格决策程序。', { level: 3, runIn: true }),
    aParagraph(
      '编制并公布年度重大行政决策事项目录，{decisions.major}列入目录的事项全部履行公众参与、专家论证、风险评估、合法性审查和集体讨论决定程序，决策档案一事一卷。对涉及群众切身利益的事项，提前在政务网站和社区公告栏征求意见，采纳与否逐条说明理由，并在决策实施满一年后组织评估，根据评估结果调整完善。',
    ),
    aHeading('做实审核把关', { level: 3, runIn: true }),
    aParagraph(
      '法律顾问和公职律师全程参与，全年审核规范性文件、重要方案等{decisions.legality-reviews}，审查各类合同{decisions.contracts}，提出的修改意见均有书面答复。对照上位法变动情况同步开展文件清理，应废尽废、应改尽改。制发文件前一律先查有无必要、有无依据、有无重复，凡是增加经营主体负担、限制公平竞争的内容一律不予通过。',
    ),
    aHeading('优化政务服务，厘清权责边界', { level: 2, runIn: true }),
    aParagraph(
      '动态调整权责清单，现有权责事项{powers.items}，每一项都写明依据、流程和责任主体并向社会公布。压缩办理环节，推行“一窗受理、限时办结”，全年办理行政许可{powers.permits}，户外招牌设置、临时占道等高频事项的平均办理时间比法定时限缩短一半以上。对经营主体开展“法治体检”，当面听取意见，能够当场答复的当场答复，需要研究的明确答复期限。对申请材料能够通过部门间核验取得的，不再要求申请人提交；对需要现场踏勘的，一次告知全部整改要求，避免企业和群众来回跑动。',
    ),
    aHeading('规范公正文明执法，提升执法水平', { level: 2 }),
    aParagraph(
      '一是全面落实行政执法公示、执法全过程记录、重大执法决定法制审核制度，全年法制审核重大案件{enforcement.legal-reviews}。二是依法办理案件，其中简易程序案件{enforcement.simple-cases}、普通程序案件{enforcement.general-cases}，罚款{enforcement.fines}；坚持处罚与教育相结合，对{enforcement.waived}轻微违法行为依法不予处罚或者从轻、减轻处罚。三是加强队伍管理，{enforcement.officers}执法人员全部持证上岗，新进人员先培训、后考试、再上岗。四是改进执法方式，推行“教育提醒、责令改正、依法处罚”的递进办法，日常巡查先提醒、后劝导，屡教不改的依法处理；对马路市场、校园周边、建筑工地等重点区域实行网格管理，定人、定岗、定责，早晚高峰错时巡查。五是强化执法保障，统一配发执法记录仪和便携打印设备，执法音像资料当日上传、分级保存、随机抽查。',
    ),
    aHeading('案卷评查', { level: 4, runIn: true }),
    aParagraph(
      '按季度抽取案卷，由法制机构、业务大队和法律顾问交叉评查，问题逐卷反馈、限期整改，并把整改情况与年度考核挂钩。评查中发现的共性问题编成问答，发到每个中队，组织对照自查。',
    ),
    aHeading('依法化解矛盾纠纷，接受各方监督', { level: 2 }),
    aParagraph(
      '全年发生行政复议案件{disputes.reconsiderations}、行政诉讼案件{disputes.lawsuits}，负责人出庭应诉率{disputes.appearance-rate}。受理群众来信来访和热线事项{disputes.petitions}，办结率{disputes.petitions-rate}。主动公开政府信息{openness.published}，人大代表建议和政协提案按期办复，沟通走访做到全覆盖。建立投诉举报首接负责制，谁接件谁跟踪，超过时限自动提醒；对反复投诉的油烟、噪声、占道等问题，由分管领导包案，会同街道、社区和商户当面协商，推动一次解决、长期管住。',
    ),
    aHeading('落实普法责任，营造法治氛围', { level: 2 }),
    aParagraph(
      '按照“谁执法谁普法”普法责任制的要求，制定年度普法清单，开展进社区、进企业、进学校、进工地活动{publicity.events}，受众{publicity.audience}，发放宣传资料{publicity.leaflets}。结合渣土运输、油烟治理、占道经营等群众身边的事情以案释法，让执法的过程成为普法的过程。围绕国家宪法日、民法典宣传月等节点开展主题宣传，用本地方言录制短视频，把条文变成听得懂、记得住的生活话语。',
    ),
  ];
}

function shortcomings(): readonly Block[] {
  return [
    aHeading('存在的不足和原因'),
    aParagraph(
      '过去一年的工作取得了一定进展，对照法治政府建设的要求和群众的期待，还有差距：一是执法的精细化程度不够，个别案件的说理不够充分，主要原因是年轻执法人员实践经验不足，跟班培养的办法还不系统；二是数字化手段运用不够，不同系统的数据需要重复填报，主要原因是早期建设的平台标准不一；三是普法的针对性不强，面向外来务工人员和小微商户的宣传偏少，主要原因是对不同群体的需求摸底不细；四是跨部门协作还不够顺畅，个别案件线索移送不够及时，主要原因是信息共享的范围和程序需要进一步明确。',
    ),
  ];
}

function duties(): readonly Block[] {
  return [
    aHeading('党政主要负责人履行推进法治建设第一责任人职责情况'),
    aParagraph(
      '局主要负责人对法治建设重要工作亲自部署、重大问题亲自过问、重点环节亲自协调、重要任务亲自督办，全年主持召开专题会议研究法治工作，带头学法讲法，带头出庭应诉，把履行第一责任人职责的情况列入年终述职内容。坚持重大执法决定集体讨论，主要负责人末位表态；对法制机构提出的不同意见，要求承办科室书面说明采纳情况。督促班子成员落实“一岗双责”，把法治建设成效作为评价干部的重要依据。',
    ),
  ];
}

function plans(): readonly Block[] {
  return [
    aHeading('2026年度推进法治政府建设的主要安排'),
    aHeading('抓学习，强队伍', { level: 2, runIn: true }),
    aParagraph(
      '把法律知识学习与岗位练兵结合起来，建立案例库和导师制，每季度开展一次执法实务考试，考试结果向全局公布。对业务骨干开展分类培训，执法、审批、法制岗位互派跟班，力争每个中队都有一名能办案、会审案、善讲案的法治骨干。',
    ),
    aHeading('抓规范，提质效', { level: 2, runIn: true }),
    aParagraph(
      '细化行政裁量权基准，统一执法文书和流程，推进说理式执法；打通业务系统之间的数据，让基层少填一张表、群众少跑一趟路。完善与公安、市场监管、生态环境等部门的协作机制，明确线索移送的标准、时限和反馈要求，做到移送有据、办理有果。',
    ),
    aHeading('抓普法，聚合力', { level: 2, runIn: true }),
    aParagraph(
      '针对不同群体列出普法需求清单，用群众听得懂的话讲清身边的法，推动共建共治共享的城市治理格局不断完善。在每个街道固定一处法治宣传点，由执法人员定期值班，现场解答群众提出的问题，收集到的意见按月汇总、逐项回应。',
    ),
  ];
}
