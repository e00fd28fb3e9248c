import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { retext } from '../../../renderer/features/report/blocks/retext.ts';
import type { Inline } from '../../../shared/domain/block.ts';
import { inlines } from '../../support/builders.ts';

const print = (inline: Inline): string => ('text' in inline ? inline.text : '4425件');
const figure = inlines('{enforcement.simple-cases}')[0];

describe('a heading changed in a plain field', () => {
  it('keeps a figure that was not touched', () => {
    const before = retext(inlines('办理{enforcement.simple-cases}案件'), '共办理4425件案件', print);
    expect(before).toEqual([{ text: '共办理' }, figure, { text: '案件' }]);
    const behind = retext(before, '共办理4425件案件情况', print);
    expect(behind).toEqual([{ text: '共办理' }, figure, { text: '案件情况' }]);
  });

  it('turns a figure that was typed over into text', () => {
    expect(retext(inlines('办理{enforcement.simple-cases}'), '办理4430件', print)).toEqual([
      { text: '办理4430件' },
    ]);
  });

  it('becomes empty', () => {
    expect(retext(inlines('办理{enforcement.simple-cases}'), '', print)).toEqual([]);
  });

  it('always reads as it was typed', () => {
    const text = fc.array(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 5 }).map((typed) => ({ text: typed })),
        fc.constant(figure),
      ),
    );
    fc.assert(
      fc.property(text, fc.string({ unit: 'binary' }), fc.nat(8), (before, typed, place) => {
        const known = before.filter((inline) => inline !== undefined);
        const reads = known.map(print).join('');
        for (const now of [
          typed,
          reads.slice(0, place) + typed + reads.slice(place),
          reads.slice(place),
          reads,
        ]) {
          expect(retext(known, now, print).map(print).join('')).toBe(now);
        }
        expect(retext(known, reads, print).filter((inline) => 'figure' in inline)).toHaveLength(
          known.filter((inline) => 'figure' in inline).length,
        );
      }),
    );
  });
});
