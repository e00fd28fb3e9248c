export interface FindOptions {
  readonly matchCase: boolean;
  /** Ａ and A, ， and , are the same. */
  readonly anyWidth: boolean;
}

/** The text in which a search looks; every character keeps its place. */
export function foldText(text: string, { matchCase, anyWidth }: FindOptions): string {
  const wide = anyWidth ? text.replaceAll(/[\uff01-\uff5e\u3000]/gu, narrow) : text;
  return matchCase ? wide : wide.replaceAll(/\p{Lu}/gu, lower);
}

function narrow(character: string): string {
  return character === '\u3000' ? ' ' : String.fromCharCode(character.charCodeAt(0) - 0xfee0);
}

/** The few letters that would become longer stay as they are. */
function lower(character: string): string {
  const small = character.toLowerCase();
  return small.length === character.length ? small : character;
}
