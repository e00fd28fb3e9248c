import { writeName } from '../../../../shared/domain/formula/printFormula.ts';
import type { IndicatorCode } from '../../../../shared/domain/indicator.ts';
import { pinyinInitials } from '../../../ui/pinyinInitials.ts';

/** A name that a formula can be completed with. */
export interface NameChoice {
  readonly code: IndicatorCode;
  readonly name: string;
  readonly aliases: readonly string[];
  /** The bureau's figure as printed; null where there is none. */
  readonly value: string | null;
}

/** What stands before the caret and could be the beginning of a name. */
interface Fragment {
  readonly start: number;
  readonly text: string;
}

/** The letters right before the caret, or all since a square bracket that is still open; null where neither is. */
export function fragmentAt(text: string, caret: number): Fragment | null {
  const before = text.slice(0, caret);
  const found = /[[【][^\]】]*$/u.exec(before) ?? /\p{L}[\p{L}\p{N}._·]*$/u.exec(before);
  if (found === null || before.slice(0, found.index).endsWith('@')) return null;
  return { start: found.index, text: found[0].replace(/^[[【]/u, '') };
}

/** The choices that a fragment may mean, names that begin with it first, those with a figure before others. */
export function suggestNames(
  fragment: string,
  choices: readonly NameChoice[],
  most = 8,
): readonly NameChoice[] {
  const wanted = fragment.toLowerCase();
  if (wanted === '') return [];
  return choices
    .map((choice) => ({ choice, rank: rankOf(choice, wanted) }))
    .filter(({ rank }) => rank < nowhere)
    .sort((left, right) => left.rank - right.rank || gap(left.choice) - gap(right.choice))
    .slice(0, most)
    .map(({ choice }) => choice);
}

/** The text with a name in place of what stands before the caret, and where the caret is then. */
export function completeName(
  text: string,
  caret: number,
  { name, code }: NameChoice,
): { readonly text: string; readonly caret: number } {
  const start = fragmentAt(text, caret)?.start ?? caret;
  const written = writeName(name) ?? code;
  const rest = written.endsWith(']') ? text.slice(caret).replace(/^[\]】]/u, '') : text.slice(caret);
  return { text: text.slice(0, start) + written + rest, caret: start + written.length };
}

const nowhere = 9;

function rankOf({ name, aliases }: NameChoice, wanted: string): number {
  const title = name.toLowerCase();
  if (title === wanted) return nowhere;
  if (title.startsWith(wanted)) return 0;
  if (title.includes(wanted)) return 1;
  if (aliases.some((alias) => alias.toLowerCase().includes(wanted))) return 2;
  return /^[a-z0-9]+$/.test(wanted) && initialsOf(name).includes(wanted) ? 3 : nowhere;
}

const known = new Map<string, string>();

function initialsOf(name: string): string {
  const initials = known.get(name) ?? pinyinInitials(name);
  known.set(name, initials);
  return initials;
}

function gap({ value }: NameChoice): number {
  return value === null ? 1 : 0;
}
