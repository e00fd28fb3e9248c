import type { Piece } from './comparison.ts';

/** Joins neighbours of one kind; in each change what was dropped stands before what was added. */
export function joinPieces(pieces: readonly Piece[]): readonly Piece[] {
  const joined: Piece[] = [];
  let dropped = '';
  let added = '';
  const settle = (): void => {
    if (dropped !== '') joined.push({ kind: 'dropped', text: dropped });
    if (added !== '') joined.push({ kind: 'added', text: added });
    dropped = '';
    added = '';
  };
  for (const { kind, text } of pieces) {
    if (kind === 'dropped') dropped += text;
    else if (kind === 'added') added += text;
    else {
      settle();
      const last = joined.at(-1);
      if (last?.kind === 'same') joined[joined.length - 1] = { kind, text: last.text + text };
      else joined.push({ kind, text });
    }
  }
  settle();
  return joined;
}

/** What two changes have between them is no help to the eye when it is this short. */
const shortest = 2;

/** A character or two between two longer changes, such as 的 or a comma, is taken into them. */
export function settlePieces(pieces: readonly Piece[]): readonly Piece[] {
  const joined = joinPieces(pieces);
  const lengthAt = (index: number, step: 1 | -1): number => {
    let longest = 0;
    for (let at = index + step; ; at += step) {
      const piece = joined[at];
      if (piece === undefined || piece.kind === 'same') return longest;
      longest = Math.max(longest, piece.text.length);
    }
  };
  const settled = joined.flatMap((piece, index): readonly Piece[] => {
    const { kind, text } = piece;
    const isShort = kind === 'same' && text.length <= shortest;
    if (!isShort || lengthAt(index, -1) <= text.length || lengthAt(index, 1) <= text.length) return [piece];
    return [
      { kind: 'dropped', text },
      { kind: 'added', text },
    ];
  });
  return joinPieces(settled);
}
