import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, Inline } from '../../../shared/domain/block.ts';
import { BlockId } from '../../../shared/domain/identity.ts';
import { emptyMarks, type WritingMarks } from '../../../shared/domain/writingMarks.ts';
import { Year } from '../../../shared/domain/year.ts';
import { carryPlaces, type CarryChoice } from '../../../shared/writing/rollForward/carryChoice.ts';
import { carryReport } from '../../../shared/writing/rollForward/carryReport.ts';
import { confirmCarried, keepCarried } from '../../../shared/writing/rollForward/keepCarried.ts';
import { listCarried } from '../../../shared/writing/rollForward/listCarried.ts';
import { listPromises } from '../../../shared/writing/rollForward/listPromises.ts';
import { moveYears } from '../../../shared/writing/rollForward/moveYears.ts';
import { aHeader, aHeading, aParagraph, aReport, aTable } from '../../support/builders.ts';

const next = Year.parse(2026);
const plain = (inline: Inline): string => ('text' in inline ? inline.text : `{${inline.figure}}`);

function carry(blocks: readonly Block[], choices: readonly CarryChoice[] = []) {
  let id = 0;
  const newId = (): string => `new-${String((id += 1))}`;
  return carryReport(aReport({ year: 2025, blocks: [...blocks], header: aHeader() }), {
    year: next,
    choices,
    newId,
  });
}

/** What the marks point at, as it is written. */
function markedWords(
  { blocks }: { readonly blocks: readonly Block[] },
  marks: WritingMarks,
): readonly string[] {
  return listCarried(blocks, marks).flatMap(({ words }) => words);
}

describe('a new year from the last', () => {
  it('takes over title, header and words, and leaves out what belongs to one publication', () => {
    const { report } = carry([aHeading('主要举措'), aParagraph('坚持集体学法。')]);
    expect(report.year).toBe(2026);
    expect(report.title).toBe('云岭区城市管理局关于2026年法治政府建设情况的报告');
    expect(report.header).toMatchObject({
      publisher: '云岭区城市管理局',
      responsibleDepartment: '政策法规科',
    });
    expect(report.header).toMatchObject({ indexNumber: null, documentNumber: null, generatedAt: null });
    expect(report.signature).toBeNull();
    expect(report.blocks.map((block) => block.kind)).toEqual(['heading', 'paragraph']);
  });

  it('lets figures speak of the new year, and of the year before it where they spoke of the year before', () => {
    const { report, marks } = carry([
      aParagraph('办理{enforcement.simple-cases}，上年{enforcement.simple-cases@2024}。'),
    ]);
    const [paragraph] = report.blocks;
    const figures =
      paragraph?.kind === 'paragraph' ? paragraph.text.filter((inline) => 'figure' in inline) : [];
    expect(figures).toEqual([
      { figure: 'enforcement.simple-cases' },
      { figure: 'enforcement.simple-cases', year: 2025 },
    ]);
    expect(marks.carried).toEqual([]);
  });

  it('marks typed numbers and dates, but no names, clauses and ordinals', () => {
    const { report, marks } = carry([
      aParagraph(
        '2025年3月，依据第二十四条，运用“721”工作法检查320家次，合格率98.5%，第一批整改{enforcement.simple-cases}。',
      ),
    ]);
    expect(markedWords(report, marks)).toEqual(['2025年3月', '320家次', '98.5%']);
  });

  it('moves the years that head a table of figures, and says of typed cells that they are last year’s', () => {
    const linked = aTable(['指标', '2024年', '2025年'], [['案件', '{a.b@2024}', '{a.b}']]);
    const typed = aTable(['指标', '2025年'], [['案件', '12件']]);
    const { report, marks } = carry([linked, typed]);
    const [first, second] = report.blocks;
    expect(first).toMatchObject({ columns: ['指标', '2025年', '2026年'] });
    expect(second).toMatchObject({ columns: ['指标', '2025年'] });
    expect(marks.carried).toEqual([{ block: second?.id, from: 2025, spans: [] }]);
  });

  it('takes over headings alone, or nothing, as each section is chosen', () => {
    const blocks = [
      aParagraph('总的情况。'),
      aHeading('成效'),
      aHeading('学法', { level: 2, runIn: true }),
      aParagraph('学法12次。'),
      aHeading('问题'),
      aParagraph('力量不足。'),
      aHeading('安排'),
      aParagraph('加强培训。'),
    ];
    const [lead, achievements, problems] = carryPlaces(blocks);
    if (lead === undefined || achievements === undefined || problems === undefined)
      throw new Error('three places');
    const { report } = carry(blocks, [
      { at: lead, carry: 'nothing' },
      { at: achievements, carry: 'headings' },
      { at: problems, carry: 'nothing' },
    ]);
    const words = report.blocks.map((block) =>
      block.kind === 'table' ? '' : block.text.map(plain).join(''),
    );
    expect(words).toEqual(['成效', '学法', '安排', '加强培训。']);
    expect(report.blocks[1]).toMatchObject({ runIn: false });
  });

  it('names the new year in headings, and the one after it where the next year was meant', () => {
    const { report, marks } = carry([aHeading('2025年主要成效'), aHeading('2026年工作安排')]);
    const words = report.blocks.map((block) =>
      block.kind === 'table' ? '' : block.text.map(plain).join(''),
    );
    expect(words).toEqual(['2026年主要成效', '2027年工作安排']);
    expect(marks.carried).toEqual([]);
  });

  it('leaves the years of plans alone when it moves a title', () => {
    const move = { from: Year.parse(2025), to: next };
    expect(moveYears('2025年贯彻《纲要（2021—2025年）》情况', move)).toBe(
      '2026年贯彻《纲要（2021—2025年）》情况',
    );
    expect(moveYears('2023年以来', move)).toBe('2023年以来');
  });

  it('loses and doubles no word of what is taken over with its words', () => {
    const block = fc.oneof(
      fc.string({ maxLength: 30 }).map((text) => aParagraph([{ text }])),
      fc.tuple(fc.string({ minLength: 1, maxLength: 10 }), fc.constantFrom(1, 2, 3, 4)).map(([text, level]) =>
        // fast-check widens the constants.
        aHeading([{ text }], { level: level }),
      ),
    );
    fc.assert(
      fc.property(fc.array(block, { maxLength: 12 }), (blocks) => {
        const { report } = carry(blocks);
        const texts = (all: readonly Block[]): unknown[] => all.map((each) => ({ ...each, id: null }));
        expect(texts(report.blocks)).toEqual(texts(blocks));
        expect(new Set(report.blocks.map(({ id }) => id)).size).toBe(blocks.length);
      }),
    );
  });
});

describe('numbers of last year', () => {
  const typed = aParagraph('检查320家次，办结12件，群众满意率98.5%。', { id: 'p' });
  const marks = marksOf(typed, ['320家次', '12件', '98.5%']);

  it('stay marked where another part of the sentence is changed', () => {
    const after = aParagraph('全年检查320家次，当场办结12件，满意率98.5%。', { id: 'p' });
    const kept = keepCarried(marks, [typed], [after]);
    expect(markedWords({ blocks: [after] }, kept)).toEqual(['320家次', '12件', '98.5%']);
  });

  it('are no longer marked once they are changed or linked', () => {
    const changed = aParagraph('检查320家次，办结15件，群众满意率98.5%。', { id: 'p' });
    expect(markedWords({ blocks: [changed] }, keepCarried(marks, [typed], [changed]))).toEqual([
      '320家次',
      '98.5%',
    ]);
    const linked = aParagraph('检查{a.b}，办结12件，群众满意率98.5%。', { id: 'p' });
    expect(markedWords({ blocks: [linked] }, keepCarried(marks, [typed], [linked]))).toEqual([
      '12件',
      '98.5%',
    ]);
  });

  it('are no longer marked when a digit is typed at their end or start', () => {
    const after = aParagraph('检查320家次，办结112件，群众满意率98.5%。', { id: 'p' });
    expect(markedWords({ blocks: [after] }, keepCarried(marks, [typed], [after]))).toEqual([
      '320家次',
      '98.5%',
    ]);
  });

  it('keep their mark while their block is gone, so that an undo brings both back', () => {
    expect(keepCarried(marks, [typed], [])).toBe(marks);
  });

  it('are confirmed together for a block', () => {
    expect(confirmCarried(marks, new Set(['p'])).carried).toEqual([]);
    expect(confirmCarried(marks, new Set(['q']))).toBe(marks);
  });
});

describe('what was promised', () => {
  it('is read from the section on the next year, an item for each arrangement', () => {
    const blocks = [
      aHeading('工作成效'),
      aParagraph('学法12次。'),
      aHeading('2026年工作安排'),
      aParagraph('重点做好以下工作：一是加强培训。二是规范执法；三是开展评查。'),
      aParagraph('完善普法清单。'),
      aHeading('2026年工作打算'),
      aHeading('提升队伍素质。', { level: 2, runIn: true }),
      aParagraph('轮训执法人员{learning.trainings}。'),
      aHeading('改进考核', { level: 2 }),
    ];
    expect(listPromises(blocks, plain)).toEqual([
      '一是加强培训。',
      '二是规范执法；',
      '三是开展评查。',
      '完善普法清单。',
      '提升队伍素质。轮训执法人员{learning.trainings}。',
      '改进考核',
    ]);
  });

  it('leaves out the words that only lead to its headings', () => {
    const blocks = [
      aHeading('下一年度主要安排'),
      aParagraph('明年重点抓好以下工作。'),
      aHeading('提升素养', { level: 2, runIn: true }),
      aParagraph('办好培训。'),
    ];
    expect(listPromises(blocks, plain)).toEqual(['提升素养。办好培训。']);
  });

  it('is not read from the section on what was done, whatever years it names', () => {
    const blocks = [aHeading('2025年工作计划完成情况'), aParagraph('学法12次。')];
    expect(listPromises(blocks, plain)).toEqual([]);
  });

  it('is nothing where no section speaks of the next year', () => {
    expect(listPromises([aHeading('工作成效'), aParagraph('学法12次。')], plain)).toEqual([]);
  });
});

function marksOf(block: Block, words: readonly string[]): WritingMarks {
  if (block.kind === 'table') throw new Error('a text is marked');
  const text = block.text.map(plain).join('');
  const spans = words.map((word) => {
    const start = text.indexOf(word);
    return { start, end: start + word.length, kind: 'number' as const };
  });
  return { ...emptyMarks, carried: [{ block: BlockId.parse(block.id), from: Year.parse(2025), spans }] };
}
