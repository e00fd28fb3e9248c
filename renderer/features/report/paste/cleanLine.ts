import { fullWidthMarks } from '../../../../shared/domain/fullWidthMarks.ts';

/** What nobody sees and no document may hold: controls, joiners, soft hyphens, lone halves of pairs. */
const unseen = /[\p{Cf}\p{Cs}\uFFFE\uFFFF]|[^\P{Cc}\t\n\r\f\v\u0085]/gu;

/** A line as it may stand in a report: one space for many, none where a line of Chinese was broken, full-width marks. */
export function cleanLine(text: string): string {
  return fullWidthMarks(tidy(text).trim());
}

/** The same for a piece of a sentence: its edges stay as they are. */
export function cleanPiece(text: string): string {
  return fullWidthMarks(tidy(text));
}

function tidy(text: string): string {
  return text.replaceAll(unseen, '').replaceAll(/[\s\u0085]+/gu, (blank, at: number, whole: string) => {
    const isLatin = isAscii(whole[at - 1]) && isAscii(whole[at + blank.length]);
    if (/[\n\r\f\v\u0085\u2028\u2029]/u.test(blank)) return isLatin ? ' ' : '';
    return blank.includes('\u3000') ? '\u3000' : ' ';
  });
}

function isAscii(character: string | undefined): boolean {
  return character !== undefined && /[!-~]/u.test(character);
}
