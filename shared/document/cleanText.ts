const blanks = /\s+/gu;
const breaksLine = /[\t\n\v\f\r\u0085\u2028\u2029]/u;

/** Controls, lone halves of surrogate pairs, invisible marks of web pages and direction, and what XML cannot hold. */
const unprintable = /[\p{Cc}\p{Cs}\p{Cf}\uFFFE\uFFFF]/gu;

/** The text as it may stand in a document: on one line, without anything that is not printed. */
export function cleanText(text: string): string {
  return text.replace(blanks, joinLines).replace(unprintable, '');
}

/** Lines of Chinese are joined as they are, Latin words keep a space between them. */
function joinLines(blank: string, at: number, text: string): string {
  if (!breaksLine.test(blank)) return blank;
  const before = text[at - 1] ?? '';
  const after = text[at + blank.length] ?? '';
  return /[!-~]/u.test(before) && /[!-~]/u.test(after) ? ' ' : '';
}
