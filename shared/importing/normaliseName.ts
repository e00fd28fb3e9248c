import { withoutSpaces } from '../domain/plainText.ts';
import { splitUnit } from '../domain/units.ts';

/**
 * The letters and digits by which a name is recognised, without numbering, 其中, unit in brackets and a last 数 or
 * 数量; what is normalised already stays as it is.
 */
export function normaliseName(name: string): string {
  const { rest } = splitUnit(toPlain(name));
  const letters = withoutNumbering(rest).replace(/[^\p{L}\p{N}]/gu, '');
  return letters.replace(/^(?:其中)+(?=.)/u, '').replace(/(?<=.)(?:数量|数)+$/u, '');
}

/** NFKC also turns lookalikes of copied text (⼈ for 人) into the usual signs; ① would become a digit. */
function toPlain(name: string): string {
  return name
    .replace(/^\s*[①-⑳]/, '')
    .normalize('NFKC')
    .toLowerCase()
    .trim();
}

const numbering =
  /^(?:其中:?|[-—–·•*●○◆▪※#]+|第?[一二三四五六七八九十]+[、.]|\((?:[一二三四五六七八九十]+|\d{1,3})\)|\d{1,3}(?:\.\d{1,3})*(?:[、)]|\.(?!\d))|\d{1,3}(?:\.\d{1,3})+\s+|\d{1,2}\s+(?=\p{Script=Han}))\s*/u;

function withoutNumbering(name: string): string {
  const rest = name.replace(numbering, '');
  if (rest === name || withoutSpaces(rest) === '') return name;
  return withoutNumbering(rest);
}
