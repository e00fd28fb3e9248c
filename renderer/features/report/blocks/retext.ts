import type { Inline } from '../../../../shared/domain/block.ts';
import type { Print } from './outline.ts';

/**
 * The text after somebody changed how it reads in a plain field: figures that were not touched stay figures,
 * what was typed becomes text.
 */
export function retext(text: readonly Inline[], now: string, print: Print): readonly Inline[] {
  const before = text.map(print).join('');
  const head = sharedLength(before, now);
  const tail = sharedLength(reversed(before.slice(head)), reversed(now.slice(head)));
  const first = cut(text, head, print);
  const last = cutBack(text, tail, print);
  const middle = now.slice(first.length, now.length - last.length);
  return [...first.inlines, ...(middle === '' ? [] : [{ text: middle }]), ...last.inlines].reduce<Inline[]>(
    joinTexts,
    [],
  );
}

interface Kept {
  readonly inlines: readonly Inline[];
  /** Characters of the new text that these stand for. */
  readonly length: number;
}

/** The inlines that lie wholly inside the first `length` characters; a text may be cut, a figure not. */
function cut(text: readonly Inline[], length: number, print: Print): Kept {
  const inlines: Inline[] = [];
  let used = 0;
  for (const inline of text) {
    const reads = print(inline);
    if ('figure' in inline && used + reads.length > length) break;
    const kept = reads.slice(0, length - used);
    inlines.push('figure' in inline ? inline : { text: kept });
    used += kept.length;
    if (used >= length) break;
  }
  return { inlines: inlines.filter(isWorthKeeping), length: used };
}

function cutBack(text: readonly Inline[], length: number, print: Print): Kept {
  const backwards = (inline: Inline): Inline =>
    'figure' in inline ? inline : { text: reversed(inline.text) };
  const { inlines, length: used } = cut([...text].reverse().map(backwards), length, print);
  return { inlines: [...inlines].reverse().map(backwards), length: used };
}

function joinTexts(joined: Inline[], inline: Inline): Inline[] {
  const last = joined.at(-1);
  if (last !== undefined && 'text' in last && 'text' in inline) {
    return [...joined.slice(0, -1), { text: last.text + inline.text }];
  }
  return [...joined, inline];
}

function isWorthKeeping(inline: Inline): boolean {
  return 'figure' in inline || inline.text !== '';
}

function sharedLength(left: string, right: string): number {
  let length = 0;
  while (length < left.length && length < right.length && left[length] === right[length]) length += 1;
  return length;
}

/** By code units: only used to compare and cut from the end, and turned back afterwards. */
function reversed(text: string): string {
  return text.split('').reverse().join('');
}
