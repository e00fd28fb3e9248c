import { escapeXml, xmlHead } from './xml.ts';

/** Every text of a workbook once, and where each stands (ECMA-376 part 1, 18.4). */
export type StringTable = Readonly<{
  indexOf: (text: string) => number;
  toXml: () => string;
}>;

export function createStringTable(): StringTable {
  const places = new Map<string, number>();
  let used = 0;
  return {
    indexOf(text) {
      used += 1;
      const place = places.get(text) ?? places.size;
      places.set(text, place);
      return place;
    },
    toXml() {
      const items = [...places.keys()].map(
        (text) => `<si><t xml:space="preserve">${escapeXml(withoutCodes(text))}</t></si>`,
      );
      const counts = `count="${String(used)}" uniqueCount="${String(places.size)}"`;
      return `${xmlHead}<sst xmlns="${mainNamespace}" ${counts}>${items.join('')}</sst>`;
    },
  };
}

export const mainNamespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** ECMA-376 part 1, 22.4.2.4: programs read _x0041_ as A, so an underscore that would begin such a code is written as one. */
function withoutCodes(text: string): string {
  return text.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');
}
