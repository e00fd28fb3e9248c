import type { z } from 'zod';
import { Block, HeadingBlock, Inline, ParagraphBlock, TableBlock } from '../../shared/domain/block.ts';
import { Figure } from '../../shared/domain/figure.ts';
import { emptyHeader, Header } from '../../shared/domain/header.ts';
import { Report } from '../../shared/domain/report.ts';

/**
 * Builders of model objects for tests: whole and valid by default, parsed by the real schemas.
 * In the text of a block `{code}` stands for a figure and `{code@2024}` for another year's.
 */
export function aReport(parts: Partial<z.input<typeof Report>> = {}): Report {
  const year = parts.year ?? 2025;
  return Report.parse({
    format: 'nianbao-report',
    version: 1,
    id: `report-${String(year)}`,
    year,
    bureau: '云岭区城市管理局',
    title: `云岭区城市管理局关于${String(year)}年法治政府建设情况的报告`,
    header: emptyHeader,
    recipients: null,
    blocks: [aHeading('主要举措和成效'), aParagraph('全年办理简易程序案件{enforcement.simple-cases}。')],
    signature: { organisation: '云岭区城市管理局', date: `${String(year + 1)}-03-16` },
    attachments: [],
    ...parts,
  });
}

/** A header with all eight fields filled in. */
export function aHeader(parts: Partial<z.input<typeof Header>> = {}): Header {
  return Header.parse({
    indexNumber: '530102103/2026-00017',
    documentNumber: '云城管〔2026〕8号',
    keywords: ['法治政府建设', '年度报告'],
    publisher: '云岭区城市管理局',
    disclosure: '主动公开',
    responsibleDepartment: '政策法规科',
    generatedAt: '2026-03-18 14:54:13',
    validity: '有效',
    ...parts,
  });
}

/** A standalone heading of the first level, unless `parts` says otherwise. */
export function aHeading(
  text: string | readonly Inline[],
  parts: Partial<Omit<z.input<typeof HeadingBlock>, 'text'>> = {},
): HeadingBlock {
  return HeadingBlock.parse({
    id: nextBlockId(),
    kind: 'heading',
    level: 1,
    text: inlines(text),
    runIn: false,
    ...parts,
  });
}

export function aParagraph(
  text: string | readonly Inline[],
  parts: Partial<Omit<z.input<typeof ParagraphBlock>, 'text'>> = {},
): ParagraphBlock {
  return ParagraphBlock.parse({ id: nextBlockId(), kind: 'paragraph', text: inlines(text), ...parts });
}

/** A table whose cells are written like the text of a block. */
export function aTable(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  parts: Partial<Omit<z.input<typeof TableBlock>, 'columns' | 'rows'>> = {},
): TableBlock {
  return TableBlock.parse({
    id: nextBlockId(),
    kind: 'table',
    caption: null,
    columns,
    rows: rows.map((row) => row.map(inlines)),
    ...parts,
  });
}

/** 4425件 simple cases of 2025 from a workbook's cell, unless `parts` says otherwise. */
export function aFigure(parts: Partial<z.input<typeof Figure>> = {}): Figure {
  return Figure.parse({
    indicator: 'enforcement.simple-cases',
    year: 2025,
    value: '4425',
    qualifier: null,
    unit: '件',
    department: null,
    source: { kind: 'cell', importId: 'import-1', file: '执法数据.xlsx', sheet: '处罚', cell: 'C4' },
    ...parts,
  });
}

/** The text of a block: `'办理{enforcement.simple-cases}。'`. */
export function inlines(text: string | readonly Inline[]): readonly Inline[] {
  if (typeof text !== 'string') return text;
  return text
    .split(/(\{[^}]+\})/u)
    .filter((piece) => piece !== '')
    .map((piece) => Inline.parse(toInline(piece)));
}

function toInline(piece: string): z.input<typeof Inline> {
  const place = /^\{([^@}]+)(?:@(\d{4}))?\}$/u.exec(piece);
  if (place?.[1] === undefined) return { text: piece };
  return { figure: place[1], ...(place[2] === undefined ? {} : { year: Number(place[2]) }) };
}

/** All of a report's blocks under fixed ids b1, b2 …, for tests that name them. */
export function numbered(blocks: readonly Block[]): readonly Block[] {
  return blocks.map((block, index) => Block.parse({ ...block, id: `b${String(index + 1)}` }));
}

let blocksBuilt = 0;

function nextBlockId(): string {
  blocksBuilt += 1;
  return `block-${String(blocksBuilt)}`;
}
