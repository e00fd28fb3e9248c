import { beforeAll, describe, expect, it } from 'vitest';
import { renderDocx } from '../../../electron/main/document/renderDocx.ts';
import { composeReport } from '../../../shared/document/composeReport.ts';
import type { DocumentModel } from '../../../shared/document/documentModel.ts';
import { aFigure, aHeader, aHeading, aParagraph, aReport, aTable } from '../../support/builders.ts';
import {
  descendants,
  docxTree,
  findAt,
  paragraphWith,
  paragraphsOf,
  valueAt,
  wordsOf,
} from '../../support/docxParts.ts';
import type { XmlNode } from '../../support/docxParts.ts';

const report = aReport({
  header: aHeader({ documentNumber: null }),
  recipients: '云岭区人民政府',
  blocks: [
    aParagraph('2025年的工作如下：'),
    aHeading('主要举措和成效'),
    aHeading('推行“一件事”', { level: 2 }),
    aParagraph('全年办理{enforcement.simple-cases}，A&B<C>。'),
    aHeading('抓规范', { level: 2, runIn: true }),
    aParagraph('细化裁量基准。'),
    aHeading('审核', { level: 3 }),
    aHeading('评查', { level: 4 }),
    aTable(
      ['类别', '数量'],
      [
        ['简易程序', '{enforcement.simple-cases}'],
        ['', ''],
      ],
      { caption: '办案情况' },
    ),
  ],
  attachments: [{ name: '统计表' }, { name: '清单' }],
});

const compose = (): DocumentModel => composeReport(report, [aFigure()]).document;

let bytes: Uint8Array;
let document: XmlNode;

beforeAll(async () => {
  bytes = await renderDocx(compose());
  document = docxTree(bytes, 'word/document.xml');
});

/** The runs of a paragraph as `face size words`. */
function runsOf(paragraph: XmlNode): readonly string[] {
  return descendants(paragraph, 'w:r').map((run) => {
    const face = valueAt(run, ['w:rPr', 'w:rFonts'], 'w:eastAsia') ?? '';
    return `${face} ${valueAt(run, ['w:rPr', 'w:sz']) ?? ''} ${wordsOf(run)}`;
  });
}

function styleOf(paragraph: XmlNode): XmlNode {
  const id = valueAt(paragraph, ['w:pPr', 'w:pStyle']);
  const styles = descendants(docxTree(bytes, 'word/styles.xml'), 'w:style');
  const style = styles.find((candidate) => candidate.attributes['w:styleId'] === id);
  if (style === undefined) throw new Error(`no style ${String(id)}`);
  return style;
}

function indentOf(paragraph: XmlNode): Readonly<Record<string, string>> {
  return findAt(paragraph, 'w:pPr', 'w:ind')?.attributes ?? {};
}

describe('the text of a .docx', () => {
  it('is the composed text, word for word and in its order', () => {
    const composed = compose().blocks.flatMap((block): readonly string[] => {
      switch (block.kind) {
        case 'header':
          return block.rows.flat().flatMap(({ label, value }) => [label, value]);
        case 'title':
          return [block.lines.join('\n')];
        case 'recipients':
          return [block.text];
        case 'paragraph':
          return [block.runs.map(({ text }) => text).join('')];
        case 'table': {
          const cells = block.rows.flat().map((runs) => runs.map(({ text }) => text).join(''));
          return [block.caption ?? '', ...block.columns, ...cells];
        }
        case 'attachments':
          return ['附件：1.统计表', '2.清单'];
        case 'signature':
          return [block.organisation, block.date];
      }
    });
    const written = paragraphsOf(document).map(wordsOf);
    expect(written.filter((words) => words !== '')).toEqual(composed.filter((words) => words !== ''));
  });

  it('leaves blank lines where the standard asks for them, and nowhere else', () => {
    const body = findAt(document, 'w:body')?.children ?? [];
    const outline = body.map((child) => (child.name === 'w:p' ? wordsOf(child).slice(0, 4) : child.name));
    expect(outline).toEqual([
      'w:tbl',
      '',
      '云岭区城',
      '',
      '云岭区人',
      '2025',
      '一、主要',
      '（一）推',
      '全年办理',
      '（二）抓',
      '1.审核',
      '（1）评',
      '办案情况',
      'w:tbl',
      '',
      '附件：1',
      '2.清单',
      '',
      '云岭区城',
      '2026',
      'w:sectPr',
    ]);
  });
});

describe('the page', () => {
  it('is A4 with the margins and lines of GB/T 9704', () => {
    const section = findAt(document, 'w:body', 'w:sectPr');
    expect(findAt(section, 'w:pgSz')?.attributes).toMatchObject({ 'w:w': '11906', 'w:h': '16838' });
    expect(findAt(section, 'w:pgMar')?.attributes).toMatchObject({
      'w:top': '2098',
      'w:right': '1474',
      'w:bottom': '1984',
      'w:left': '1587',
    });
    expect(findAt(section, 'w:docGrid')?.attributes).toEqual({ 'w:type': 'lines', 'w:linePitch': '579' });
  });

  it('numbers odd pages at the right and even pages at the left', () => {
    expect(findAt(docxTree(bytes, 'word/settings.xml'), 'w:evenAndOddHeaders')).toBeDefined();
    const references = descendants(document, 'w:footerReference').map(({ attributes }) => attributes);
    expect(references.map((reference) => reference['w:type'])).toEqual(['default', 'even']);
    for (const [part, alignment, side] of [
      ['word/footer1.xml', 'right', 'w:right'],
      ['word/footer2.xml', 'left', 'w:left'],
    ] as const) {
      const [paragraph] = paragraphsOf(docxTree(bytes, part));
      if (paragraph === undefined) throw new Error(`no paragraph in ${part}`);
      expect(valueAt(paragraph, ['w:pPr', 'w:jc'])).toBe(alignment);
      expect(indentOf(paragraph)[side]).toBe('280');
      expect(runsOf(paragraph)).toEqual([
        '宋体 28 — ',
        ...Array<string>(2).fill('宋体 28 '),
        '宋体 28 ',
        '宋体 28 1',
        '宋体 28 ',
        '宋体 28  —',
      ]);
      expect(descendants(paragraph, 'w:fldChar').map((field) => field.attributes['w:fldCharType'])).toEqual([
        'begin',
        'separate',
        'end',
      ]);
    }
  });
});

describe('the metadata header', () => {
  it('has its eight fields in the cells of published reports', () => {
    const [table] = descendants(document, 'w:tbl');
    const rows = table === undefined ? [] : descendants(table, 'w:tr');
    expect(rows.map((row) => descendants(row, 'w:tc').map(wordsOf))).toEqual([
      ['索引号', '530102103/2026-00017', '发文字号', ''],
      ['关键词', '法治政府建设；年度报告', '发布机构', '云岭区城市管理局'],
      ['公开形式', '主动公开', '责任部门', '政策法规科'],
      ['生成日期', '2026-03-18 14:54:13', '是否有效', '有效'],
    ]);
  });

  it('is as wide as the 版心, with rows that can grow', () => {
    const [table] = descendants(document, 'w:tbl');
    const [paragraph] = table === undefined ? [] : paragraphsOf(table);
    if (table === undefined || paragraph === undefined) throw new Error('no header table');
    const widths = descendants(table, 'w:gridCol').map((column) => Number(column.attributes['w:w']));
    expect(widths).toEqual([1300, 3122, 1300, 3123]);
    expect(runsOf(paragraph)).toEqual(['宋体 24 索引号']);
    expect(valueAt(styleOf(paragraph), ['w:pPr', 'w:spacing'], 'w:lineRule')).toBe('atLeast');
    expect(
      descendants(table, 'w:trHeight').every((height) => height.attributes['w:hRule'] === 'atLeast'),
    ).toBe(true);
    expect(descendants(table, 'w:b')).toEqual([]);
  });
});

describe('faces and sizes', () => {
  it.each([
    ['关于2025年', '方正小标宋简体 44'],
    ['云岭区人民政府：', '仿宋_GB2312 32'],
    ['一、主要举措', '黑体 32'],
    ['（一）推行', '楷体_GB2312 32'],
    ['1.审核', '仿宋_GB2312 32'],
    ['（1）评查', '仿宋_GB2312 32'],
    ['全年办理4425件', '仿宋_GB2312 32'],
    ['附件：1.', '仿宋_GB2312 32'],
  ])('sets %s in %s', (words, look) => {
    for (const run of runsOf(paragraphWith(document, words))) expect(run.startsWith(`${look} `)).toBe(true);
  });

  it('sets only the heading of a run-in paragraph in 楷体', () => {
    expect(runsOf(paragraphWith(document, '抓规范'))).toEqual([
      '楷体_GB2312 32 （二）抓规范。',
      '仿宋_GB2312 32 细化裁量基准。',
    ]);
  });

  it('names the face for every script and says that marks are Chinese', () => {
    for (const fonts of descendants(document, 'w:rFonts')) {
      const { 'w:hint': hint, ...names } = fonts.attributes;
      expect(hint).toBe('eastAsia');
      expect(Object.keys(names).sort()).toEqual(['w:ascii', 'w:cs', 'w:eastAsia', 'w:hAnsi']);
      expect(new Set(Object.values(names)).size).toBe(1);
    }
  });

  it('lists every face with others that may stand in for it', () => {
    const named = descendants(document, 'w:rFonts').map((fonts) => fonts.attributes['w:eastAsia']);
    const listed = descendants(docxTree(bytes, 'word/fontTable.xml'), 'w:font');
    const names = listed.map((font) => font.attributes['w:name']);
    expect(names).toEqual(expect.arrayContaining([...new Set(named)]));
    expect(new Set(names).size).toBe(names.length);
    expect(listed.every((font) => (valueAt(font, ['w:altName']) ?? '').length > 0)).toBe(true);
  });
});

describe('paragraphs', () => {
  it('begin two characters in, on exact lines without widow control', () => {
    const paragraph = paragraphWith(document, '2025年的工作');
    expect(indentOf(paragraph)).toEqual({ 'w:firstLine': '630', 'w:firstLineChars': '200' });
    const normal = descendants(docxTree(bytes, 'word/styles.xml'), 'w:style').find(
      (style) => style.attributes['w:default'] === '1',
    );
    expect(valueAt(normal ?? document, ['w:pPr', 'w:widowControl'])).toBe('0');
    expect(findAt(normal, 'w:pPr', 'w:spacing')?.attributes).toMatchObject({
      'w:line': '579',
      'w:lineRule': 'exact',
    });
  });

  it.each([
    ['一、主要举措', 'heading 1', '0'],
    ['（一）推行', 'heading 2', '1'],
    ['1.审核', 'heading 3', '2'],
    ['（1）评查', 'heading 4', '3'],
  ])('show %s in the outline as %s', (words, name, level) => {
    const paragraph = paragraphWith(document, words);
    expect(valueAt(styleOf(paragraph), ['w:name'])).toBe(name);
    expect(valueAt(styleOf(paragraph), ['w:pPr', 'w:outlineLvl'])).toBe(level);
    expect(findAt(styleOf(paragraph), 'w:pPr', 'w:keepNext')).toBeDefined();
  });

  it('show a run-in heading in the outline, too, without holding its text together', () => {
    const paragraph = paragraphWith(document, '抓规范');
    expect(valueAt(paragraph, ['w:pPr', 'w:outlineLvl'])).toBe('1');
    expect(valueAt(styleOf(paragraph), ['w:name'])).toBe('Body Text');
    expect(findAt(paragraph, 'w:pPr', 'w:keepNext')).toBeUndefined();
  });

  it('put a title of several lines into one paragraph', () => {
    const title = paragraphWith(document, '关于2025年');
    expect(wordsOf(title)).toBe('云岭区城市管理局\n关于2025年法治政府建设情况的报告');
    expect(valueAt(styleOf(title), ['w:pPr', 'w:jc'])).toBe('center');
  });

  it('align attachments under the first one', () => {
    // 附件： is three characters wide, 1. is one; a character is 315 twips.
    expect(indentOf(paragraphWith(document, '附件：1.'))).toEqual({ 'w:left': '1890', 'w:hanging': '1260' });
    expect(indentOf(paragraphWith(document, '2.清单'))).toEqual({ 'w:left': '1890', 'w:hanging': '315' });
  });

  it('set the signature 18 and the date 20 characters in, on one page with what stands before', () => {
    const [organisation, date] = paragraphsOf(document).slice(-2);
    if (organisation === undefined || date === undefined) throw new Error('no signature');
    expect([wordsOf(organisation), indentOf(organisation)]).toEqual([
      '云岭区城市管理局',
      { 'w:left': '5670', 'w:right': '-1260' },
    ]);
    expect([wordsOf(date), indentOf(date)]).toEqual([
      '2026年3月16日',
      { 'w:left': '6300', 'w:right': '-1260' },
    ]);
    expect(findAt(organisation, 'w:pPr', 'w:keepNext')).toBeDefined();
  });
});

describe('tables', () => {
  it('repeat their head, fill the 版心 and have a paragraph in every cell', () => {
    const table = descendants(document, 'w:tbl').at(-1);
    if (table === undefined) throw new Error('no table');
    const rows = descendants(table, 'w:tr');
    expect(rows.map((row) => descendants(row, 'w:tblHeader').length)).toEqual([1, 0, 0]);
    const widths = descendants(table, 'w:gridCol').map((column) => Number(column.attributes['w:w']));
    expect(widths.reduce((sum, width) => sum + width, 0)).toBe(8845);
    for (const cell of descendants(document, 'w:tc'))
      expect(descendants(cell, 'w:p').length).toBeGreaterThan(0);
  });
});
