import { sumKind } from './departmentWords.ts';
import type { SumKind } from './departmentWords.ts';
import { isFootnoteText } from './footnotes.ts';
import type { NameMatch } from './readPlace.ts';
import { normaliseName } from './normaliseName.ts';
import { toHalfWidth } from '../domain/plainText.ts';
import { splitUnit } from '../domain/units.ts';

/** What the words of a label say by themselves. */
export type LabelFacts = Readonly<{
  /** In one line. */
  name: string;
  normalisedName: string;
  /** The unit in brackets behind it; empty for none. */
  unit: string;
  sum: SumKind;
  isFootnote: boolean;
  /** What has been found for the name, by unit. */
  matches: Map<string, NameMatch>;
}>;

export function factsOfLabel(text: string): LabelFacts {
  const name = inOneLine(text);
  return {
    name,
    normalisedName: normaliseName(name),
    unit: splitUnit(toHalfWidth(name)).unit,
    sum: sumKind(name),
    isFootnote: isFootnoteText(name),
    matches: new Map(),
  };
}

export function inOneLine(text: string): string {
  return text.includes('\n') ? text.replace(/\s*\n\s*/g, '').trim() : text.trim();
}
