import { expect, it } from 'vitest';
import { offersIn } from '../../../renderer/features/newReport/offersIn.ts';
import type { Template } from '../../../shared/domain/template.ts';
import { Year } from '../../../shared/domain/year.ts';
import { aSlot, aTemplate } from '../../support/aTemplate.ts';

const named = (id: string, parts: object = {}): Template =>
  aTemplate([aSlot(`${id}.work`)], { id, ...parts });
const entry = (template: Template, removed = false) => ({ template, shipped: null, changed: false, removed });

it('a new report is offered what is current in its year first, then the rest, and nothing removed', () => {
  const shelf = {
    entries: [
      entry(named('ten', { years: { from: 2021, to: 2025 } })),
      entry(named('five')),
      entry(named('gone'), true),
    ],
    notices: [],
  };
  const offers = (year: number): readonly string[] =>
    offersIn(shelf, Year.parse(year)).map(({ id, isCurrent }) => `${id} ${String(isCurrent)}`);
  expect(offers(2025)).toEqual(['ten true', 'five true']);
  expect(offers(2026)).toEqual(['five true', 'ten false']);
});
