import { sumKind } from './departmentWords.ts';
import type { SumKind } from './departmentWords.ts';
import { isFootnoteText } from './footnotes.ts';
import { normaliseName } from './normaliseName.ts';
import { saysNothing, toHalfWidth } from './plainText.ts';
import { splitUnit } from './units.ts';

/** What the words of a label say by themselves. */
export type LabelFacts = Readonly<{
  /** In one line. */
  name: string;
  normalisedName: string;
  /** The unit in brackets behind it; empty for none. */
  unit: string;
  sum: SumKind;
  isFootnote: boolean;
  isNothing: boolean;
}>;

/** Each label of a workbook is looked into once: tables repeat theirs. */
export function labelReader(): (text: string) => LabelFacts {
  const known = new Map<string, LabelFacts>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const facts = factsOfLabel(text);
    known.set(text, facts);
    return facts;
  };
}

function factsOfLabel(text: string): LabelFacts {
  const name = text.includes('\n') ? text.replace(/\s*\n\s*/g, '').trim() : text.trim();
  return {
    name,
    normalisedName: normaliseName(name),
    unit: splitUnit(toHalfWidth(name)).unit,
    sum: sumKind(name),
    isFootnote: isFootnoteText(name),
    isNothing: saysNothing(name),
  };
}
