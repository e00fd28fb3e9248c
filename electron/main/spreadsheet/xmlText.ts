import { NotCertain } from './notCertain.ts';

/**
 * The characters that a text of XML stands for: entities and references first, then the escapes of
 * ST_Xstring (ECMA-376 part 1, 22.9.2.19: _x000D_ is a carriage return, _x005F_ an underscore).
 */
export function plainText(raw: string): string {
  const text = raw.includes('&') ? raw.replace(/&([^&;]*);|&/g, toCharacter) : raw;
  return /_x/i.test(text) ? text.replace(/_x([\da-f]{4})_/gi, (_, code: string) => fromHex(code)) : text;
}

/** Line ends as XML knows them: \r\n is one. */
export function plainLines(text: string): string {
  return text.includes('\r') ? text.replaceAll('\r\n', '\n') : text;
}

const entities: Readonly<Partial<Record<string, string>>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

function toCharacter(whole: string, name: string | undefined): string {
  const [, hex, decimal] = /^#(?:x([\da-f]{1,4})|(\d{1,5}))$/i.exec(name ?? '') ?? [];
  const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
  // Characters above U+FFFF stand as such in real files; readers differ on references to them.
  if (code > 0 && code < 0xd800 && !whole.includes('X')) return String.fromCharCode(code);
  const known = Object.hasOwn(entities, name ?? '') ? entities[name ?? ''] : undefined;
  if (known === undefined) throw new NotCertain(whole);
  return known;
}

function fromHex(code: string): string {
  return String.fromCharCode(parseInt(code, 16));
}
