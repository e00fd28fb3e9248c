import type { Command } from '@tiptap/pm/state';
import type { LinkCandidate } from '../../../../shared/writing/linking/linkCandidates.ts';
import { insertFigure } from '../editor/commands.ts';
import type { PlacedNumber } from './typedNumbers.ts';

/** Puts a figure in the place of a typed number, in one step; nothing happens when the number is not there any more. */
export function linkNumber(
  { number, from, to }: PlacedNumber,
  candidate: LinkCandidate,
  reportYear: number,
): Command {
  return (state, dispatch) => {
    const { indicator, year, format, start, end } = candidate;
    if (
      to > state.doc.content.size ||
      state.doc.textBetween(from, to, '\n', '\ufffc') !== number.measure.text
    ) {
      return false;
    }
    const mark = { indicator, year: year === reportYear ? null : year, format };
    return insertFigure(mark, { from, to: from + end - start })(state, dispatch);
  };
}
