import { pinyinInitials } from '../../../ui/pinyinInitials.ts';
import type { OutlineEntry } from '../blocks/outline.ts';

/** The headings that hold what is typed, in their number and words or by the initials of their pinyin; all for nothing typed. */
export function findEntries(
  entries: readonly OutlineEntry[],
  typed: string,
  leadName: string,
): readonly OutlineEntry[] {
  const wanted = typed.replaceAll(/\s/gu, '').toLowerCase();
  return entries.filter(({ key, number, text }) => {
    const name = key === 'lead' ? leadName : text;
    const words = (number + name).replaceAll(/\s/gu, '').toLowerCase();
    return words.includes(wanted) || pinyinInitials(name).includes(wanted);
  });
}
