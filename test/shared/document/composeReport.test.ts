import { describe, expect, it } from 'vitest';
import { composeReport } from '../../../shared/document/composeReport.ts';
import type { DocumentBlock } from '../../../shared/document/documentModel.ts';
import { aFigure, aHeader, aHeading, aParagraph, aReport, aTable, numbered } from '../../support/builders.ts';
import type { Block } from '../../../shared/domain/block.ts';

type BlockOf<K extends DocumentBlock['kind']> = Extract<DocumentBlock, { kind: K }>;

function blocksOf<K extends DocumentBlock['kind']>(
  blocks: readonly DocumentBlock[],
  kind: K,
): readonly BlockOf<K>[] {
  return blocks.filter((block): block is BlockOf<K> => block.kind === kind);
}

/** Each paragraph as `face:words|face:words`. */
function composeText(...blocks: readonly Block[]): readonly string[] {
  const report = aReport({ blocks: [...blocks] });
  const paragraphs = blocksOf(composeReport(report, [aFigure()]).document.blocks, 'paragraph');
  return paragraphs.map(({ runs }) => runs.map(({ face, text }) => `${face}:${text}`).join('|'));
}

describe('a whole report', () => {
  it('is composed in the order of an official document', () => {
    const report = aReport({
      header: aHeader(),
      recipients: '云岭区人民政府',
      attachments: [{ name: '统计表' }],
      blocks: [aHeading('举措'), aParagraph('正文。'), aTable(['列'], [['格']])],
    });
    const { document } = composeReport(report, []);
    expect(document.blocks.map((block) => block.kind)).toEqual([
      'header',
      'title',
      'recipients',
      'paragraph',
      'paragraph',
      'table',
      'attachments',
      'signature',
    ]);
    expect(document).toMatchObject({
      title: '云岭区城市管理局关于2025年法治政府建设情况的报告',
      keywords: ['法治政府建设', '年度报告'],
      publisher: '云岭区城市管理局',
      date: '2026-03-16',
    });
  });

  it('composes without title, recipients, header, signature and text', () => {
    const report = aReport({ title: null, signature: null, blocks: [] });
    expect(composeReport(report, [])).toEqual({
      document: { title: '', keywords: [], publisher: '云岭区城市管理局', date: null, blocks: [] },
      uses: [],
      missing: [],
    });
  });

  it('changes neither the report nor the figures', () => {
    const report = aReport();
    const figures = [aFigure()];
    const before = structuredClone({ report, figures });
    composeReport(report, figures);
    expect({ report, figures }).toEqual(before);
  });
});

describe('the metadata header', () => {
  it('shows all eight fields, two to a row, also the empty ones', () => {
    const header = aHeader({ documentNumber: null, disclosure: null, keywords: ['甲', '乙'] });
    const [block] = blocksOf(composeReport(aReport({ header }), []).document.blocks, 'header');
    expect(block?.rows.map((row) => row.map(({ label, value }) => `${label}=${value}`))).toEqual([
      ['索引号=530102103/2026-00017', '发文字号='],
      ['关键词=甲；乙', '发布机构=云岭区城市管理局'],
      ['公开形式=', '责任部门=政策法规科'],
      ['生成日期=2026-03-18 14:54:13', '是否有效=有效'],
    ]);
  });

  it('is left out when the report has no field at all', () => {
    expect(blocksOf(composeReport(aReport(), []).document.blocks, 'header')).toEqual([]);
  });
});

describe('recipients and attachments', () => {
  it('end with one full-width colon, and without a mark', () => {
    const report = aReport({
      recipients: '区人民政府:',
      attachments: [{ name: '执法数据统计表。' }, { name: ' 任务清单 ' }],
    });
    const { blocks } = composeReport(report, []).document;
    expect(blocksOf(blocks, 'recipients')[0]?.text).toBe('区人民政府：');
    expect(blocksOf(blocks, 'attachments')[0]?.names).toEqual(['执法数据统计表', '任务清单']);
  });
});

describe('headings', () => {
  it('carry derived numbers and the face of their level', () => {
    expect(
      composeText(
        aHeading('举措'),
        aHeading('学习', { level: 2 }),
        aHeading('制度', { level: 3 }),
        aHeading('评查', { level: 4 }),
      ),
    ).toEqual(['level1:一、举措', 'level2:（一）学习', 'level3:1.制度', 'level4:（1）评查']);
  });

  it('have no end mark on a line of their own', () => {
    expect(composeText(aHeading('举措和成效。'), aHeading('成效如何？'))).toEqual([
      'level1:一、举措和成效',
      'level1:二、成效如何？',
    ]);
  });

  it('run into the next paragraph, only their own words in their face', () => {
    const heading = aHeading('抓学习', { level: 2, runIn: true });
    const paragraph = aParagraph('全年办理{enforcement.simple-cases}。');
    const report = aReport({ blocks: [heading, paragraph] });
    const [composed, ...others] = blocksOf(composeReport(report, [aFigure()]).document.blocks, 'paragraph');
    expect(composed).toMatchObject({ blocks: [heading.id, paragraph.id], level: 2 });
    expect(composed?.runs.map(({ face, text }) => [face, text])).toEqual([
      ['level2', '（一）抓学习。'],
      ['body', '全年办理'],
      ['body', '4425件'],
      ['body', '。'],
    ]);
    expect(others).toEqual([]);
  });

  it('keep the end mark that a run-in heading already has', () => {
    const runIn = { level: 2, runIn: true } as const;
    expect(composeText(aHeading('抓学习。', runIn), aParagraph('正文。'))).toEqual([
      'level2:（一）抓学习。|body:正文。',
    ]);
    expect(composeText(aHeading('推行“一件事。”', runIn), aParagraph('正文。'))).toEqual([
      'level2:（一）推行“一件事。”|body:正文。',
    ]);
  });

  it('stand alone with their end mark when no paragraph follows a run-in heading', () => {
    const runIn = { level: 3, runIn: true } as const;
    expect(composeText(aHeading('抓学习', runIn), aHeading('抓规范', runIn), aTable(['列'], []))).toEqual([
      'level3:1.抓学习。',
      'level3:2.抓规范。',
    ]);
  });

  it('may hold figures', () => {
    expect(composeText(aHeading('办理{enforcement.simple-cases}案件', { level: 2 }))).toEqual([
      'level2:（一）办理|level2:4425件|level2:案件',
    ]);
  });
});

describe('paragraphs', () => {
  it('lose typed indents and anything that cannot be printed', () => {
    expect(composeText(aParagraph('　　依法\u0000行政，\n提质增效。 '))).toEqual([
      'body:依法行政，提质增效。',
    ]);
  });

  it('are left out when they say nothing', () => {
    expect(composeText(aParagraph(''), aParagraph('　 \n'), aParagraph('正文。'))).toEqual(['body:正文。']);
  });
});

describe('tables', () => {
  it('give every row the same number of cells', () => {
    const report = aReport({
      blocks: [aTable(['类别', '数量'], [['简易程序', '{enforcement.simple-cases}', '注'], ['其他']])],
    });
    const [table] = blocksOf(composeReport(report, [aFigure()]).document.blocks, 'table');
    expect(table?.columns).toEqual(['类别', '数量', '']);
    expect(table?.rows.map((row) => row.map((runs) => runs.map(({ text }) => text).join('')))).toEqual([
      ['简易程序', '4425件', '注'],
      ['其他', '', ''],
    ]);
  });
});

describe('the signature', () => {
  function indentsOf(organisation: string, date: string): readonly [string, number, number] {
    const { blocks } = composeReport(aReport({ signature: { organisation, date } }), []).document;
    const [signature] = blocksOf(blocks, 'signature');
    return [signature?.date ?? '', signature?.organisationIndent ?? -1, signature?.dateIndent ?? -1];
  }

  it('ends two characters from the right, the date two characters further in than the name', () => {
    expect(indentsOf('云岭区城市管理局', '2026-03-06')).toEqual(['2026年3月6日', 18, 20]);
  });

  it('lets a date that is longer than the name end two characters from the right', () => {
    expect(indentsOf('云岭区', '2026-03-16')).toEqual(['2026年3月16日', 17.5, 19.5]);
  });

  it('starts a name that fills the line at its left edge', () => {
    expect(indentsOf('局'.repeat(40), '2026-03-16')).toEqual(['2026年3月16日', 0, 2]);
  });
});

describe('figures', () => {
  const report = aReport({
    blocks: [
      ...numbered([
        aHeading('办案{enforcement.simple-cases}', { level: 2, runIn: true }),
        aParagraph('比上年的{enforcement.simple-cases@2024}多。'),
        aTable(['数量'], [['{enforcement.general-cases}']]),
      ]),
    ],
  });

  it('are printed and traced to their blocks, each in its own year', () => {
    const figures = [
      aFigure(),
      aFigure({ year: 2024, value: '4300' }),
      aFigure({ indicator: 'enforcement.general-cases', value: '137' }),
    ];
    const { uses, missing } = composeReport(report, figures);
    expect(uses).toEqual([
      { block: 'b1', indicator: 'enforcement.simple-cases', year: 2025, text: '4425件' },
      { block: 'b2', indicator: 'enforcement.simple-cases', year: 2024, text: '4300件' },
      { block: 'b3', indicator: 'enforcement.general-cases', year: 2025, text: '137件' },
    ]);
    expect(missing).toEqual([]);
  });

  it('leave a mark and are listed with the words around them when they are missing', () => {
    const { document, missing, uses } = composeReport(report, [aFigure()]);
    expect(uses).toHaveLength(1);
    expect(missing).toEqual([
      {
        block: 'b2',
        indicator: 'enforcement.simple-cases',
        year: 2024,
        excerpt: '比上年的〔缺数据〕多。',
      },
      {
        block: 'b3',
        indicator: 'enforcement.general-cases',
        year: 2025,
        excerpt: '〔缺数据〕',
      },
    ]);
    const runs = blocksOf(document.blocks, 'paragraph').flatMap((paragraph) => paragraph.runs);
    expect(runs.filter(({ figure }) => figure?.missing === true).map(({ text }) => text)).toEqual([
      '〔缺数据〕',
    ]);
  });

  it('cut the words around a gap to a readable length', () => {
    const long = '一二三四五六七八九十'.repeat(3);
    const gap = aReport({ blocks: [aParagraph(`${long}{enforcement.fines}${long}`)] });
    expect(composeReport(gap, []).missing[0]?.excerpt).toBe(
      '…七八九十一二三四五六七八九十〔缺数据〕一二三四五六七八九十一二三四…',
    );
  });

  describe('of several departments', () => {
    const one = aFigure({ department: '一中队', value: '100' });
    const two = aFigure({ department: '二中队', value: '200' });
    const single = aReport({ blocks: [aParagraph('{enforcement.simple-cases}')] });

    function printed(...figures: readonly ReturnType<typeof aFigure>[]): string | undefined {
      return composeReport(single, figures).uses[0]?.text;
    }

    it('take the total', () => {
      expect(printed(one, aFigure({ value: '300' }), two)).toBe('300件');
    });

    it('take the only department', () => {
      expect(printed(one)).toBe('100件');
    });

    it('take none of several without a total', () => {
      expect(printed(one, two)).toBeUndefined();
    });

    it('take none of two totals that contradict each other', () => {
      expect(printed(aFigure(), aFigure({ value: '4425.0' }))).toBe('4425件');
      expect(printed(aFigure(), aFigure({ value: '4426' }))).toBeUndefined();
      expect(printed(aFigure(), aFigure({ unit: '起' }))).toBeUndefined();
    });
  });
});
