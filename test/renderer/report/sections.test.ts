import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replaceBody, sectionOf, sections } from '../../../renderer/features/report/blocks/sections.ts';
import { aHeading, aParagraph } from '../../support/builders.ts';
import { anyBlocks } from './arbitraries.ts';

describe('sections', () => {
  it('are, put together again, the report', () => {
    fc.assert(
      fc.property(anyBlocks, (blocks) => {
        const parts = sections(blocks);
        expect(
          parts.flatMap(({ heading, body }) => [...(heading === null ? [] : [heading]), ...body]),
        ).toEqual(blocks);
        expect(parts.every(({ body }) => body.every((b) => b.kind !== 'heading' || b.level > 1))).toBe(true);
      }),
    );
  });

  it('each stay as they are when each is replaced by itself', () => {
    fc.assert(
      fc.property(anyBlocks, (blocks) => {
        for (const { key, body } of sections(blocks)) expect(replaceBody(blocks, key, body)).toEqual(blocks);
      }),
    );
  });

  it('begin with the lead, even where the report begins with a heading', () => {
    const heading = aHeading('举措');
    expect(sections([heading]).map(({ key }) => key)).toEqual(['lead', heading.id]);
    expect(sections([])).toEqual([{ key: 'lead', heading: null, body: [] }]);
  });

  it('replace one body and leave the others alone', () => {
    const lead = aParagraph('前言');
    const [first, second] = [aHeading('一'), aHeading('二')];
    const text = aParagraph('二的正文');
    const written = aParagraph('新写的');
    expect(replaceBody([lead, first, second, text], first.id, [written])).toEqual([
      lead,
      first,
      written,
      second,
      text,
    ]);
    expect(replaceBody([lead, first], 'lead', [])).toEqual([first]);
  });

  it('are found by any block inside them', () => {
    const [first, second, text] = [aHeading('一'), aHeading('二'), aParagraph('正文')];
    const blocks = [first, second, text];
    expect(sectionOf(blocks, text.id).key).toBe(second.id);
    expect(sectionOf(blocks, first.id).key).toBe(first.id);
    expect(sectionOf(blocks, aParagraph('别处').id).key).toBe('lead');
  });
});
