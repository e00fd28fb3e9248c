import type { DocumentModel } from '../../shared/document/documentModel.ts';
import { composeReport } from '../../shared/document/composeReport.ts';
import { emptyHeader } from '../../shared/domain/header.ts';
import type { Block } from '../../shared/domain/block.ts';
import { aHeader, aHeading, aParagraph, aReport, aTable } from './builders.ts';
import { aLongReport, longReportFigures } from './longReport.ts';

/** Documents that try the pages: each with its name. */
export function gallery(): readonly (readonly [name: string, document: DocumentModel])[] {
  const figures = longReportFigures();
  const long = aLongReport();
  const composed = (parts: Parameters<typeof aReport>[0]): DocumentModel =>
    composeReport(aReport(parts), figures).document;
  return [
    ['a long report with its header', composeReport(long, figures).document],
    [
      'the same without header and recipients',
      composeReport({ ...long, header: emptyHeader, recipients: null }, figures).document,
    ],
    [
      'its blocks five times',
      composeReport(
        { ...long, blocks: [1, 2, 3, 4, 5].flatMap((time) => renamed(long.blocks, time)) },
        figures,
      ).document,
    ],
    [
      'a title of four lines',
      composed({
        header: aHeader({
          publisher: '云岭区城市管理局（云岭区综合行政执法局）',
          keywords: ['法治政府建设', '年度报告', '行政执法', '城市管理', '信息公开'],
        }),
        title:
          '云岭区城市管理局（云岭区综合行政执法局）关于2025年度法治政府建设情况暨“八五”普法规划实施情况、行政执法“三项制度”落实情况和2026年度法治政府建设工作安排的报告',
        blocks: long.blocks,
      }),
    ],
    ['numbers, letters and marks', composed({ blocks: [...linesNear(undisputed)] })],
    ['tables', composed({ header: aHeader(), blocks: [...long.blocks.slice(0, 3), ...tables()] })],
    ['long run-in headings', composed({ blocks: [...longRunIns()] })],
    [
      'attachments',
      composed({
        blocks: long.blocks.slice(0, 12),
        attachments: [
          { name: '云岭区城市管理局2025年度行政执法统计年报' },
          {
            name: '云岭区城市管理局2025年度权责清单动态调整情况以及取消、下放和承接事项的逐项说明（含依据）',
          },
          { name: '2025年度案卷评查结果' },
        ],
      }),
    ],
    ...[20, 22].map((count): readonly [string, DocumentModel] => [
      `a signature below ${String(count)} lines`,
      composed({
        title: null,
        blocks: [
          ...Array.from({ length: count - 3 }, (_, index) => aParagraph(`第${String(index)}行。`)),
          aParagraph('最后一段'.repeat(16)),
        ],
      }),
    ]),
    ...[19, 21].map((count): readonly [string, DocumentModel] => [
      `headings below ${String(count)} lines`,
      composed({
        title: null,
        blocks: [
          ...Array.from({ length: count }, (_, index) => aParagraph(`第${String(index)}行。`)),
          aHeading(
            '严格规范公正文明执法，提升执法水平，着力解决群众身边的急难愁盼问题，让人民群众感受到公平正义',
          ),
          aHeading('案卷评查', { level: 2 }),
          aParagraph('按季度抽取案卷，由法制机构、业务大队和法律顾问交叉评查，问题逐卷反馈、限期整改。'),
        ],
      }),
    ]),
  ];
}

function renamed(blocks: readonly Block[], time: number): readonly Block[] {
  // The ids only have to differ.
  return blocks.map((block) => ({ ...block, id: `${block.id}-${String(time)}` as Block['id'] }));
}

/** Marks that LibreOffice, unlike Word and WPS, lets stand at the beginning of a line, and those that it cuts words at. */
export function disputed(): readonly (readonly [name: string, document: DocumentModel])[] {
  const ends = ['……', 'http://www.gov.cn/', '2021—2025年', '·', '℃'];
  return ends.map((end) => [
    `lines that end near ${end}`,
    composeReport(aReport({ blocks: [...linesNear([end])] }), []).document,
  ]);
}

const undisputed = [
  ...[
    '，',
    '。”',
    '》，',
    '）',
    '：',
    '；',
    '！',
    '、',
    '——',
    '×',
    '①',
    '“三项制度”',
    '《中华人民共和国行政处罚法》',
  ],
  ...[
    '（2025年）',
    '〔2026〕8号',
    '98.45%',
    '12345件',
    '1,072件',
    '3.5万元',
    '￥100',
    '14:54:13',
    'AI平台',
    'V2.0',
  ],
];

/** Paragraphs in which the given ends come to stand at every place near a line's end. */
function* linesNear(ends: readonly string[]): Generator<Block> {
  yield aHeading('数字、字母和标点');
  for (const end of ends) {
    for (const count of [22, 23, 24, 25, 26]) {
      yield aParagraph([{ text: `${'法'.repeat(count)}${end}治`.repeat(3) }]);
    }
  }
}

function* longRunIns(): Generator<Block> {
  for (let count = 10; count < 40; count += 3) {
    yield aHeading('加强'.repeat(count), { level: 2, runIn: true });
    yield aParagraph('全年办理案件4425件，罚款415300元，“当场办结”率98.45%，满意率100%。'.repeat(3));
    yield aHeading('压实'.repeat(count), { level: 3, runIn: true });
    yield aParagraph('责任到人（含窗口）。'.repeat(7));
  }
}

function* tables(): Generator<Block> {
  const columns = ['项目', '单位', '2025年', '2024年', '说明'];
  yield aTable(columns, rowsOf(6), { caption: '行政执法情况' });
  yield aParagraph('上表不含委托街道办理的案件。'.repeat(6));
  yield aTable(columns, rowsOf(60), { caption: '各中队办理情况' });
  yield aParagraph('以上为全年数据。');
  yield aTable(
    ['事项', '内容'],
    rowsOf(5).map(([name = '']) => [
      name,
      '按季度抽取案卷，由法制机构、业务大队和法律顾问交叉评查，问题逐卷反馈、限期整改，并把整改情况与年度考核挂钩。'.repeat(
        3,
      ),
    ]),
  );
}

function rowsOf(count: number): readonly (readonly string[])[] {
  return Array.from({ length: count }, (_, index) => [
    `第${String(index + 1)}中队办理的简易程序案件`,
    '件',
    String(4000 + index * 37),
    String(3900 + index * 31),
    index % 4 === 0 ? '含与市场监管部门联合办理的案件，按主办部门统计' : '',
  ]);
}
