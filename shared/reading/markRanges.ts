import { unitKind } from '../domain/unitKind.ts';
import { isMeasure } from './quantity.ts';
import type { MeasureKind, Quantity } from './quantity.ts';

/** The two numbers of 3—5件 are the ends of a range, and the first is counted in what the second is. */
export function markRanges(quantities: readonly Quantity[], text: string): readonly Quantity[] {
  const marked = [...quantities];
  marked.forEach((second, index) => {
    const first = marked[index - 1];
    if (first === undefined || !isMeasure(first) || !isMeasure(second)) return;
    if (!between.test(text.slice(first.end, second.start))) return;
    const unit = first.unit === '' ? second.unit : first.unit;
    marked[index - 1] = { ...first, unit, kind: measureKind(unit), isRange: true };
    marked[index] = { ...second, isRange: true };
  });
  return marked;
}

const between = /^\s?(?:[-—–−─~〜～]{1,2}|至|到)\s?$/;

/** What a unit measures; what has none is counted. */
export function measureKind(unit: string): MeasureKind {
  const kind = unitKind(unit);
  return kind === 'money' || kind === 'rate' ? kind : 'count';
}
