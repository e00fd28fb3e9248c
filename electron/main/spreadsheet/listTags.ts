import { attributeName, attributeValue, cursorAt, nextAttribute } from './markup.ts';
import type { Markup } from './markup.ts';
import { NotCertain } from './notCertain.ts';

/** A tag of a small part; a name such as `sheet`, or `/sheets` for an end, with a foreign prefix if it has one. */
export type Tag = Readonly<{ name: string; attributes: ReadonlyMap<string, string>; selfClosing: boolean }>;

/** The tags of a part between two places, without the text between them. */
export function listTags(markup: Markup, start: number, end: number): readonly Tag[] {
  const { text, prefix } = markup;
  const cursor = cursorAt(markup, start);
  const tags: Tag[] = [];
  for (let open = text.indexOf('<', start); open >= 0 && open < end; open = text.indexOf('<', cursor.at)) {
    tagName.lastIndex = open;
    const [whole = '', closing = '', own, name = ''] = tagName.exec(text) ?? [];
    if (whole === '') throw new NotCertain('tag');
    cursor.at = open + whole.length;
    const attributes = new Map<string, string>();
    while (nextAttribute(cursor)) {
      const key = attributeName(cursor);
      if (attributes.has(key)) throw new NotCertain(key);
      attributes.set(key, attributeValue(cursor));
    }
    const foreign = (own ?? '') === prefix ? '' : `${own ?? ''}|`;
    tags.push({ name: closing + foreign + name, attributes, selfClosing: cursor.selfClosing });
  }
  return tags;
}

const tagName = /<(\/?)([\w-]+:)?([\w.-]+)/y;

/** The value of an attribute, raw; absent ones are undefined, ones that could be taken for it are not certain. */
export function attributeOf({ attributes }: Tag, name: string): string | undefined {
  for (const key of attributes.keys()) {
    if (key !== name && localName(key) === name.toLowerCase()) throw new NotCertain(key);
  }
  return attributes.get(name);
}

/** `r:id` is id, whichever prefix stands for the relationships. */
export function localName(key: string): string {
  return key.replace(/^.*:/, '').replace(/_.*$/, '').toLowerCase();
}

export type Section = Readonly<{ start: number; end: number }>;

/** Where the content of the only element of this name stands; null when there is none. */
export function findSection(markup: Markup, name: string): Section | null {
  const { text, prefix } = markup;
  const [start, second] = findOpenings(text, name);
  if (start === undefined) return null;
  if (second !== undefined || !text.endsWith(`<${prefix}`, start)) throw new NotCertain(name);
  const cursor = cursorAt(markup, start + name.length);
  while (nextAttribute(cursor));
  if (cursor.selfClosing) return { start: cursor.at, end: cursor.at };
  const end = text.indexOf(`</${prefix}${name}>`, cursor.at);
  if (end < 0) throw new NotCertain(name);
  return { start: cursor.at, end };
}

/** Where this name stands in opening tags, whatever their prefix. */
export function findOpenings(text: string, name: string): readonly number[] {
  const found: number[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    if (/[\w.-]/.test(text.charAt(at + name.length))) continue;
    if (/<(?:[\w-]+:)?$/.test(text.slice(Math.max(0, at - 40), at))) found.push(at);
  }
  return found;
}
