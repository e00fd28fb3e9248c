/** The first character of each initial in the order of pinyin; no syllable begins with i, u or v. */
const firsts = Array.from('阿八嚓哒妸发旮哈讥咔垃妈拏噢妑七呥仨他屲夕丫帀');
const letters = Array.from('abcdefghjklmnopqrstwxyz');

let collator: Intl.Collator | undefined;
const known = new Map<string, string>();

/**
 * The letters by which a name is found on a keyboard: 复议审结 is fysj, 12345热线 is 12345rx. A character with several
 * readings has its most usual one.
 */
export function pinyinInitials(text: string): string {
  return Array.from(text, initialOf).join('');
}

function initialOf(character: string): string {
  if (/[a-z0-9]/i.test(character)) return character.toLowerCase();
  if (!/\p{Script=Han}/u.test(character)) return '';
  const remembered = known.get(character);
  if (remembered !== undefined) return remembered;
  const initial = lookUp(character);
  known.set(character, initial);
  return initial;
}

function lookUp(character: string): string {
  collator ??= new Intl.Collator('zh-CN-u-co-pinyin');
  const after = firsts.findIndex((first) => (collator?.compare(first, character) ?? 0) > 0);
  // 吖 stands before 阿.
  return letters[Math.max(after < 0 ? letters.length : after, 1) - 1] ?? '';
}
