import fc from 'fast-check';
import { Block } from '../../../shared/domain/block.ts';

/** Any text that a stored report may hold: Chinese, spaces, line breaks, marks, characters of two halves. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom('　全年', '办理案件', '\n', '  ', '（一）', '𠮷', '“首违不罚”', '1.'),
);

const anyFigure = fc.record(
  {
    figure: fc.constantFrom('enforcement.simple-cases', 'own.执法车辆', 'x'),
    year: fc.integer({ min: 2000, max: 2030 }),
    format: fc.record(
      { unit: fc.boolean(), qualifier: fc.boolean(), scale: fc.constantFrom('万', '亿') },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: ['figure'] },
);

const anyInlines = fc.array(fc.oneof(fc.record({ text: anyText }), anyFigure), { maxLength: 6 });
const anySlot = fc.option(fc.constantFrom('statutory.lead', 'statutory.problems'), { nil: undefined });

const anyParagraph = fc.record({ kind: fc.constant('paragraph'), text: anyInlines, slot: anySlot });
const anyHeading = fc.record({
  kind: fc.constant('heading'),
  level: fc.constantFrom(2, 3, 4),
  text: anyInlines,
  runIn: fc.boolean(),
  slot: anySlot,
});
const anyTable = fc.record({
  kind: fc.constant('table'),
  caption: fc.option(anyText, { nil: null }),
  columns: fc.array(anyText, { minLength: 1, maxLength: 3 }),
  rows: fc.array(fc.array(anyInlines, { maxLength: 3 }), { maxLength: 3 }),
});

/** What may stand in one section below its heading. */
export const anyBody = fc
  .array(fc.oneof({ weight: 4, arbitrary: anyParagraph }, { weight: 2, arbitrary: anyHeading }, anyTable), {
    maxLength: 8,
  })
  .map((blocks) =>
    blocks.map((block, index) => Block.parse(withoutAbsent({ ...block, id: `b${String(index)}` }))),
  );

const anyTop = fc.record({ title: anyInlines, body: anyBody });

/** A whole report's blocks: a lead and some sections. */
export const anyBlocks = fc.tuple(anyBody, fc.array(anyTop, { maxLength: 5 })).map(([lead, tops]) => {
  const blocks = [
    ...lead,
    ...tops.flatMap(({ title, body }) => [{ kind: 'heading', level: 1, text: title, runIn: false }, ...body]),
  ];
  return blocks.map((block, index) => Block.parse({ ...block, id: `b${String(index)}` }));
});

function withoutAbsent(block: object): object {
  return Object.fromEntries(Object.entries(block).filter(([, value]) => value !== undefined));
}
