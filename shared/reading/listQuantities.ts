import { toHalfWidth } from '../domain/plainText.ts';
import type { Match } from './match.ts';
import { markRanges } from './markRanges.ts';
import { readMeasure, writtenMeasures } from './measures.ts';
import { numberWords } from './numberWords.ts';
import type { Quantity } from './quantity.ts';

/**
 * Every number of a text in reading order: in Arabic digits each of them, in Chinese those that count, order, date or
 * name something. No two overlap, and `text.slice(start, end)` is what is written.
 */
export function listQuantities(text: string): readonly Quantity[] {
  const found: Quantity[] = [];
  // Each shape sees only what the ones before it left over; a sign for a sign, so that places stay.
  let rest = toHalfWidth(text);
  const take = (pattern: RegExp, readMatch: (match: Match) => readonly Quantity[] | null): void => {
    rest = rest.replace(pattern, (...parts: unknown[]) => {
      const match = toMatch(parts);
      const read = readMatch(match);
      if (read === null) return match.written;
      for (const quantity of read) {
        found.push({ ...quantity, text: text.slice(quantity.start, quantity.end) });
      }
      return match.written.replace(/[^\ufffc]/g, '\ufffc');
    });
  };
  if (!mayHoldNumbers.test(rest)) return [];
  for (const { pattern, read } of numberWords) take(pattern, read);
  for (const pattern of writtenMeasures) {
    take(pattern, (match) => {
      const measure = readMeasure(match, rest);
      return measure === null ? null : [measure];
    });
  }
  return markRanges(
    found.sort((left, right) => left.start - right.start),
    text,
  );
}

const mayHoldNumbers = /[\d零〇一二三四五六七八九十百千万两壹贰叁肆伍陆柒捌玖拾佰仟]/;

/** The arguments of a replacer: the match, its groups, the offset, the whole, and the named groups where there are any. */
function toMatch(parts: readonly unknown[]): Match {
  const groups = parts.at(-1);
  const named = typeof groups === 'object' && groups !== null;
  return {
    written: String(parts[0]),
    start: Number(parts.at(named ? -3 : -2)),
    // Named groups of a pattern are texts, or undefined where they took no part.
    groups: named ? (groups as Match['groups']) : {},
  };
}
