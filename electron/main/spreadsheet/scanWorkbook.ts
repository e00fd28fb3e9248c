import type { Part } from './checkZip.ts';
import { attributeOf, listTags, localName } from './listTags.ts';
import type { Tag } from './listTags.ts';
import { mainNamespace, openMarkup } from './markup.ts';
import { NotCertain } from './notCertain.ts';
import { plainText } from './xmlText.ts';

export type ScannedBook = Readonly<{
  date1904: boolean;
  sheets: readonly Readonly<{ name: string; hidden: boolean; part: string }>[];
  /** The names of these parts; null where the workbook has none. */
  strings: string | null;
  styles: string | null;
}>;

const typesNamespace = 'http://schemas.openxmlformats.org/package/2006/content-types';
const relationsNamespace = 'http://schemas.openxmlformats.org/package/2006/relationships';
const sheetRelation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet';
const spreadsheetml = 'application/vnd.openxmlformats-officedocument.spreadsheetml.';
const workbookTypes: readonly (string | undefined)[] = [
  `${spreadsheetml}sheet.main+xml`,
  `${spreadsheetml}template.main+xml`,
  'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
  'application/vnd.ms-excel.template.macroEnabled.main+xml',
];

/** Which sheets a workbook has, in its own order, and where they are stored (ECMA-376 part 1, 12.3 and 18.2). */
export function scanWorkbook(parts: ReadonlyMap<string, Part>): ScannedBook {
  const types = tagsOf(parts.get('[Content_Types].xml'), 'Types', typesNamespace);
  const [workbook, second] = partsOfType(types, (type) => workbookTypes.includes(type));
  if (workbook !== 'xl/workbook.xml' || second !== undefined) throw new NotCertain('workbook');
  const tags = tagsOf(parts.get(workbook), 'workbook', mainNamespace);
  const targets = sheetTargets(parts.get('xl/_rels/workbook.xml.rels'));
  return {
    date1904: readDate1904(tags),
    sheets: sheetTags(tags).map((tag) => toSheet(tag, targets)),
    strings: onlyPart(types, 'sharedStrings+xml'),
    styles: onlyPart(types, 'styles+xml'),
  };
}

function tagsOf(part: Part | undefined, root: string, namespace: string): readonly Tag[] {
  const markup = openMarkup(part, root, namespace);
  return listTags(markup, markup.start, markup.text.length);
}

function partsOfType(types: readonly Tag[], isWanted: (type: string | undefined) => boolean): string[] {
  const overrides = types.filter((tag) => tag.name === 'Override');
  return overrides
    .filter((tag) => isWanted(attributeOf(tag, 'ContentType')))
    .map((tag) => {
      const name = attributeOf(tag, 'PartName') ?? '';
      if (!/^\/[\w./-]+$/.test(name)) throw new NotCertain(name);
      return name.slice(1);
    });
}

function onlyPart(types: readonly Tag[], type: string): string | null {
  const [only = null, second] = partsOfType(types, (one) => one === spreadsheetml + type);
  if (second !== undefined) throw new NotCertain(type);
  return only;
}

/** The parts of the sheets by the ids of their relationships. */
function sheetTargets(part: Part | undefined): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  const ids = new Set<string>();
  for (const tag of tagsOf(part, 'Relationships', relationsNamespace)) {
    if (tag.name === '/Relationships') continue;
    const [id = '', target = ''] = [attributeOf(tag, 'Id'), attributeOf(tag, 'Target')];
    if (tag.name !== 'Relationship' || ids.has(id)) throw new NotCertain(tag.name);
    ids.add(id);
    if (attributeOf(tag, 'Type') !== sheetRelation) continue;
    const [, name] = /^(?:\/xl\/)?((?:\w[\w.-]*\/)*\w[\w.-]*)$/.exec(target) ?? [];
    if (name === undefined || tag.attributes.has('TargetMode')) throw new NotCertain(target);
    targets.set(id, `xl/${name}`);
  }
  return targets;
}

function readDate1904(tags: readonly Tag[]): boolean {
  const [properties, second] = tags.filter((tag) => /^(.*\|)?workbookPr$/.test(tag.name));
  if (properties === undefined) return false;
  const value = attributeOf(properties, 'date1904') ?? '0';
  const known = properties.name === 'workbookPr' && /^(0|1|true|false)$/.test(value);
  if (!known || second !== undefined) throw new NotCertain('workbookPr');
  return value === '1' || value === 'true';
}

/** The `sheet` elements, which stand in the only `sheets` and nowhere else. */
function sheetTags(tags: readonly Tag[]): readonly Tag[] {
  const named = tags.filter((tag) => /^(.*\|)?sheets?$/.test(tag.name));
  const start = tags.findIndex((tag) => tag.name === 'sheets');
  const end = tags.findIndex((tag) => tag.name === '/sheets');
  const inside = tags.slice(start + 1, end);
  const sheets = inside.filter((tag) => tag.name === 'sheet');
  const others = inside.filter((tag) => tag.name !== 'sheet' && tag.name !== '/sheet');
  if (start < 0 || sheets.length === 0 || others.length > 0 || named.length !== sheets.length + 1) {
    throw new NotCertain('sheets');
  }
  return sheets;
}

function toSheet(tag: Tag, targets: ReadonlyMap<string, string>): ScannedBook['sheets'][number] {
  const [id, second] = [...tag.attributes.keys()].filter((key) => localName(key) === 'id');
  const part = targets.get((id === undefined ? undefined : tag.attributes.get(id)) ?? '');
  const name = attributeOf(tag, 'name');
  const state = attributeOf(tag, 'state') ?? 'visible';
  const known = ['visible', 'hidden', 'veryHidden'].includes(state);
  if (!id?.endsWith(':id') || second !== undefined || part === undefined || !known)
    throw new NotCertain('sheet');
  if (name === undefined || /[\r\n\t]/.test(name)) throw new NotCertain('sheet');
  return { name: plainText(Buffer.from(name, 'latin1').toString('utf8')), hidden: state !== 'visible', part };
}
