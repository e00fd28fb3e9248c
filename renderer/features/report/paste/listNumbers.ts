import { chineseNumeral } from '../../../../shared/domain/numbering.ts';

/** A list that is open while markup is read; `next` is the number of its next item. */
export interface OpenList {
  readonly style: string;
  next: number;
}

/** A list as its element opens it; null for one with bullets. */
export function openList(name: string, attributes: Readonly<Record<string, string>>): OpenList | null {
  if (name !== 'ol') return null;
  const styled =
    /list-style(?:-type)?\s*:[^;]*?(cjk-ideographic|simp-chinese[\w-]*|lower-alpha|upper-alpha|none)/iu;
  const style = styled.exec(attributes['style'] ?? '')?.[1]?.toLowerCase() ?? attributes['type'] ?? '1';
  const start = Number.parseInt(attributes['start'] ?? '1', 10);
  return { style, next: Number.isSafeInteger(start) ? start : 1 };
}

/** The number that a browser would draw before the next item of the list, as it is typed in a report. */
export function nextMarker(list: OpenList | null): string {
  if (list === null) return '';
  const count = list.next;
  list.next += 1;
  if (list.style === 'none') return '';
  if (list.style.startsWith('cjk') || list.style.startsWith('simp')) return `${chineseNumeral(count)}、`;
  if (/^(a|lower-alpha|upper-alpha)$/iu.test(list.style) && count >= 1 && count <= 26)
    return `${letter(count, /^(A|upper-alpha)$/u.test(list.style))}.`;
  return `${String(count)}.`;
}

function letter(count: number, isUpper: boolean): string {
  return String.fromCharCode((isUpper ? 64 : 96) + count);
}
