import type { Figure } from '../../shared/domain/figure.ts';
import { aFigure } from './builders.ts';
import { shippedCatalogue } from './shippedCatalogue.ts';

/** A heading of the statutory template, and what is written beneath it. */
export interface PlannedPart {
  readonly heading: string;
  /** The place of the offered sentence that the part begins with. */
  readonly sentence: number;
  readonly points: readonly PlannedPoint[];
}

/** A run-in heading of the third level with its paragraph, in which `{name}` stands for an indicator's figure. */
export interface PlannedPoint {
  readonly heading: string;
  readonly text: string;
}

/** What an invented bureau writes into the first section, part by part. */
export const plannedParts: readonly PlannedPart[] = [
  {
    heading: '深入学习贯彻习近平法治思想',
    sentence: 0,
    points: [
      {
        heading: '领导带头学',
        text: '党组会研究法治建设{党组会专题研究法治建设}，会前学法{会前学法}，年终述法的负责人共{领导干部专题述法}。',
      },
      {
        heading: '全员跟着学',
        text: '办培训{法治培训}，参训{法治培训参训}；组织业务测试{执法业务测试}，考试参考率{学法考试参考率}。',
      },
    ],
  },
  {
    heading: '依法科学民主决策，加强规范性文件管理',
    sentence: 0,
    points: [
      {
        heading: '走完决策程序',
        text: '安排专家论证{重大行政决策专家论证}、风险评估{重大行政决策风险评估}，收到法律意见书{法律意见书}。',
      },
      {
        heading: '管好文件合同',
        text: '完成合法性审核{合法性审核}、合同审查{合同审查}、公平竞争审查{公平竞争审查}；新制定文件{制定规范性文件}，清理{清理规范性文件}，其中废止{废止规范性文件}、修订{修订规范性文件}。',
      },
    ],
  },
  {
    heading: '厘清权责清单，优化行政许可服务',
    sentence: 0,
    points: [
      {
        heading: '清单随时更新',
        text: '清单上有许可{行政许可事项}、处罚{行政处罚事项}、强制{行政强制事项}、确认{行政确认事项}。',
      },
      {
        heading: '审批少跑少等',
        text: '收到许可申请{行政许可申请}，受理{行政许可受理}，准予{准予行政许可}，按时办结率{行政许可按时办结率}。',
      },
    ],
  },
  {
    heading: '严格规范公正文明执法',
    sentence: 1,
    points: [
      {
        heading: '每一步都留痕',
        text: '重大决定先审后发，审核{重大执法决定法制审核}，集体讨论{重大案件集体讨论}，抽查案卷{评查案卷}；在岗人员{在岗行政执法人员}，持证率{执法人员持证率}，配记录仪{执法记录仪}。',
      },
      {
        heading: '能教育的先教育',
        text: '免罚{免予行政处罚}，首违不罚{首违不罚}，发建议书{行政建议书}，提醒{警示提醒}，检查{行政检查}，联合执法{联合执法}。',
      },
    ],
  },
  {
    heading: '依法预防化解矛盾纠纷，妥善应对突发事件',
    sentence: 0,
    points: [
      {
        heading: '诉求有人接',
        text: '受理投诉{投诉举报}，响应率{投诉响应率}，满意率{投诉满意率}；接热线工单{12345热线工单}，办结{12345热线办结}。',
      },
      {
        heading: '官司有人应',
        text: '复议{行政复议案件}，诉讼{行政诉讼案件}，负责人出庭率{行政机关负责人出庭应诉率}；演练{应急演练}。',
      },
    ],
  },
  {
    heading: '推进政务公开，主动接受监督',
    sentence: 0,
    points: [
      {
        heading: '该公开的公开',
        text: '写解读{政策解读}，收到申请{依申请公开}，按期答复率{依申请公开按期答复率}，新媒体发信息{政务新媒体发布信息}。',
      },
      {
        heading: '该答复的答复',
        text: '承办建议{人大代表建议}、提案{政协提案}，办理率{建议提案办理率}，满意率{建议提案满意率}。',
      },
    ],
  },
  {
    heading: '落实“谁执法谁普法”普法责任制',
    sentence: 0,
    points: [
      {
        heading: '走到街上讲',
        text: '听众{普法受众}，发资料{发放普法宣传资料}，开讲座{普法讲座}，答咨询{法律咨询}。',
      },
      {
        heading: '拿案子来讲',
        text: '拍短视频{普法短视频}，以案释法{以案释法}，发布案例{发布典型案例}，上门体检{法治体检}。',
      },
    ],
  },
];

/** The figures that the first sentences of the parts print, besides those of the points. */
const ofSentences = [
  '理论学习中心组学法',
  '重大行政决策',
  '权责事项',
  '简易程序案件',
  '普通程序案件',
  '信访件',
  '主动公开政府信息',
  '普法宣传活动',
];

/** The figure that is typed as a number and then linked. */
export const linkedFigure = '主要负责人部署法治工作';

/** Every figure of the report by its indicator's name, no two with the same value. */
export const plannedFigures: ReadonlyMap<string, Figure> = new Map(
  [...ofSentences, linkedFigure, ...plannedParts.flatMap(({ points }) => points.flatMap(namesIn))].map(
    (name, index) => [name, figureOf(name, index)],
  ),
);

function namesIn({ text }: PlannedPoint): readonly string[] {
  return [...text.matchAll(/\{([^}]+)\}/gu)].map(([, name = '']) => name);
}

function figureOf(name: string, index: number): Figure {
  const indicator = shippedCatalogue.indicators.find((each) => each.name === name);
  if (indicator === undefined) throw new Error(`no indicator ${name}`);
  const { code, unit } = indicator;
  return aFigure({
    indicator: code,
    unit,
    value: unit === '%' ? String(90 + index / 10) : String(103 + index * 7),
  });
}

/** A planned text as it is printed. */
export function printedText(text: string): string {
  return text.replaceAll(/\{([^}]+)\}/gu, (_, name: string) => printedFigure(name));
}

/** A figure's exact value with its unit. */
export function printedFigure(name: string): string {
  const figure = plannedFigures.get(name);
  if (figure === undefined) throw new Error(`no figure ${name}`);
  return `${figure.value}${figure.unit}`;
}
