import type { Piece } from './comparison.ts';
import { commonRuns, type Run } from './myers.ts';
import { commonClauses, edgeLikeness, mostInCommon } from './likeness.ts';
import { pairLikes } from './pairLikes.ts';
import { joinPieces, settlePieces } from './pieces.ts';
import { listSentences, listWords, numberTexts } from './tokens.ts';

/** More differences than these are not looked for between the sentences of two texts, and inside changed ones. */
const mostSentences = 2000;
const mostWords = 1200;

/** Less than this share of words in common makes another sentence, not a changed one. */
const leastCommon = 0.3;

/**
 * What a text became: first whole sentences are compared, then the words inside those that changed.
 * The pieces give both texts again.
 */
export function compareTexts(before: string, after: string): readonly Piece[] {
  if (before === after) return before === '' ? [] : [{ kind: 'same', text: before }];
  const left = listSentences(before);
  const right = listSentences(after);
  const toNumbers = numberTexts();
  const runs = commonRuns(toNumbers(left), toNumbers(right), mostSentences) ?? [];
  const pieces: Piece[] = [];
  for (const gap of alternate(runs, left.length, right.length)) {
    pieces.push(...compareSentences(left.slice(...gap.before), right.slice(...gap.after)));
    if (gap.common > 0) {
      const from = gap.after[1];
      pieces.push({ kind: 'same', text: right.slice(from, from + gap.common).join('') });
    }
  }
  return joinPieces(pieces);
}

/** Sentences that are alike are compared one by one, what stands between them as one text. */
function compareSentences(before: readonly string[], after: readonly string[]): readonly Piece[] {
  const pairs = pairLikes(before.length, after.length, (x, y) =>
    edgeLikeness(before[x] ?? '', after[y] ?? ''),
  );
  const pieces: Piece[] = [];
  let x = 0;
  let y = 0;
  for (const [left, right] of [...pairs, [before.length, after.length] as const]) {
    pieces.push(
      ...compareSentence(before.slice(x, left).join(''), after.slice(y, right).join('')),
      ...compareSentence(before[left] ?? '', after[right] ?? ''),
    );
    x = left + 1;
    y = right + 1;
  }
  return pieces;
}

/** What is the same at both ends is left out first, so that only the clauses between are cut into words. */
function compareSentence(before: string, after: string): readonly Piece[] {
  const { start, end } = commonClauses(before, after);
  const dropped = before.slice(start, before.length - end);
  const added = after.slice(start, after.length - end);
  const isOther = mostInCommon(dropped, added) < leastCommon;
  const pieces = isOther ? replaced(dropped, added) : compareWords(dropped, added);
  return [
    ...(start === 0 ? [] : [{ kind: 'same', text: after.slice(0, start) } as const]),
    ...(isAnother(pieces) ? replaced(dropped, added) : settlePieces(pieces)),
    ...(end === 0 ? [] : [{ kind: 'same', text: after.slice(after.length - end) } as const]),
  ];
}

function compareWords(before: string, after: string): readonly Piece[] {
  const left = listWords(before);
  const right = listWords(after);
  const toNumbers = numberTexts();
  const runs = commonRuns(toNumbers(left), toNumbers(right), mostWords);
  if (runs === null) return replaced(before, after);
  const pieces: Piece[] = [];
  for (const gap of alternate(runs, left.length, right.length)) {
    pieces.push(...replaced(left.slice(...gap.before).join(''), right.slice(...gap.after).join('')));
    const from = gap.after[1];
    if (gap.common > 0) {
      pieces.push({ kind: 'same', text: right.slice(from, from + gap.common).join('') });
    }
  }
  return pieces;
}

/** What stands apart on both sides, from and to, and how many follow that are common. */
interface Gap {
  readonly before: readonly [number, number];
  readonly after: readonly [number, number];
  readonly common: number;
}

function alternate(runs: readonly Run[], lengthBefore: number, lengthAfter: number): readonly Gap[] {
  let x = 0;
  let y = 0;
  return [...runs, { before: lengthBefore, after: lengthAfter, length: 0 }].map((run) => {
    const gap: Gap = { before: [x, run.before], after: [y, run.after], common: run.length };
    x = run.before + run.length;
    y = run.after + run.length;
    return gap;
  });
}

function replaced(before: string, after: string): readonly Piece[] {
  return [
    ...(before === '' ? [] : [{ kind: 'dropped', text: before } as const]),
    ...(after === '' ? [] : [{ kind: 'added', text: after } as const]),
  ];
}

function isAnother(pieces: readonly Piece[]): boolean {
  const lengths = { same: 0, dropped: 0, added: 0 };
  for (const { kind, text } of pieces) lengths[kind] += text.length;
  const shorter = lengths.same + Math.min(lengths.dropped, lengths.added);
  return lengths.same < leastCommon * shorter;
}
