import { isLatin } from './advance.ts';

// GB/T 15834 5.1 and the lists that Word, WPS and LibreOffice keep for simplified Chinese.
const neverFirst = new Set(
  '!%),.:;>?]}¢¨°·ˇˉ―‖’”…‰′″›℃∶、。〃〉》」』】〕〗〞︶︺︾﹀﹄﹚﹜﹞！＂％＇），．：；？］｀｜｝～￠',
);
const neverLast = new Set('$([{£¥·‘“〈《「『【〔〖〝﹗﹙﹛＄（．［｛￡￥');

/** Marks that may stand beyond the edge of the text. */
const mayHang = new Set('!,.:;?、。！，．：；？');

/** True when a line may end between two characters; words, numbers and their marks stay whole. */
export function mayBreakBetween(before: string, after: string): boolean {
  if (neverFirst.has(after) || neverLast.has(before)) return false;
  // —— is one mark of two characters.
  if (before === '—' && after === '—') return false;
  return !(isWordPart(before) && isWordPart(after));
}

const closing = new Set('，。、）》”〕’」』】〉〗');

/** True where a number or a word stands right behind a comma, a stop or a closing bracket. */
export function isWordBehindMark(before: string, after: string): boolean {
  return closing.has(before) && isWordPart(after);
}

/** True for the marks that a full line takes beyond its edge. */
export function isHangable(mark: string): boolean {
  return mayHang.has(mark);
}

/** Letters and digits, and the half-width marks that stand inside of words and numbers. */
function isWordPart(character: string): boolean {
  return character !== ' ' && isLatin(character);
}
