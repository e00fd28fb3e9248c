import type { KitWorkbook } from '../../../../shared/collecting/kitWorkbook.ts';
import { kitWords } from '../../../../shared/collecting/kitWords.ts';
import { kitRows, letterOf, signatureRowOf } from './kitLayout.ts';
import { mainNamespace } from './stringTable.ts';
import { escapeAttribute, escapeXml, xmlHead } from './xml.ts';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const spreadsheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export const contentTypesXml = [
  `${xmlHead}<Types xmlns="${packages}/content-types">`,
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
  '<Default Extension="xml" ContentType="application/xml"/>',
  override('xl/workbook.xml', `${spreadsheetType}.sheet.main+xml`),
  override('xl/worksheets/sheet1.xml', `${spreadsheetType}.worksheet+xml`),
  override('xl/worksheets/sheet2.xml', `${spreadsheetType}.worksheet+xml`),
  override('xl/styles.xml', `${spreadsheetType}.styles+xml`),
  override('xl/sharedStrings.xml', `${spreadsheetType}.sharedStrings+xml`),
  override('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
  '</Types>',
].join('');

export const packageRelationsXml = relationsXml([
  [`${office}/relationships/officeDocument`, 'xl/workbook.xml'],
  [`${packages}/relationships/metadata/core-properties`, 'docProps/core.xml'],
]);

export const workbookRelationsXml = relationsXml([
  [`${office}/relationships/worksheet`, 'worksheets/sheet1.xml'],
  [`${office}/relationships/worksheet`, 'worksheets/sheet2.xml'],
  [`${office}/relationships/styles`, 'styles.xml'],
  [`${office}/relationships/sharedStrings`, 'sharedStrings.xml'],
]);

/** xl/workbook.xml: the sheet to fill in, and the registry that no menu can show. */
export function workbookXml(workbook: KitWorkbook): string {
  const name = toSheetName(workbook.officeName);
  const quoted = `'${name.replaceAll("'", "''")}'`;
  const area = `$A$1:$${letterOf('code')}$${String(signatureRowOf(workbook))}`;
  const head = String(kitRows.head);
  return [
    `${xmlHead}<workbook xmlns="${mainNamespace}" xmlns:r="${office}/relationships">`,
    '<workbookPr/><workbookProtection lockStructure="1"/>',
    '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="24000" windowHeight="12000"/></bookViews>',
    `<sheets><sheet name="${escapeAttribute(name)}" sheetId="1" r:id="rId1"/>`,
    `<sheet name="${escapeAttribute(kitWords.registrySheet)}" sheetId="2" state="veryHidden" r:id="rId2"/></sheets>`,
    '<definedNames>',
    `<definedName name="_xlnm.Print_Area" localSheetId="0">${escapeXml(quoted)}!${area}</definedName>`,
    `<definedName name="_xlnm.Print_Titles" localSheetId="0">${escapeXml(quoted)}!$${head}:$${head}</definedName>`,
    '</definedNames></workbook>',
  ].join('');
}

/** docProps/core.xml; its times are those of the issue, so that a second writing is the same file. */
export function corePropertiesXml({ title, creator, createdAt }: KitWorkbook): string {
  const namespaces = [
    `xmlns:cp="${packages}/metadata/core-properties"`,
    'xmlns:dc="http://purl.org/dc/elements/1.1/"',
    'xmlns:dcterms="http://purl.org/dc/terms/"',
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
  ];
  const time = (name: string): string =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${createdAt.slice(0, 19)}Z</dcterms:${name}>`;
  return [
    `${xmlHead}<cp:coreProperties ${namespaces.join(' ')}>`,
    `<dc:title>${escapeXml(title)}</dc:title><dc:creator>${escapeXml(creator)}</dc:creator>`,
    `${time('created')}${time('modified')}</cp:coreProperties>`,
  ].join('');
}

/** A sheet's name has at most 31 signs, none of : \ / ? * [ ], and no quote at its ends. */
function toSheetName(officeName: string): string {
  const name = officeName
    .replace(/[:\\/?*[\]]/g, ' ')
    .replace(/\p{Cc}/gu, ' ')
    .slice(0, 31)
    .replace(/\p{Cs}/gu, '')
    .replace(/^['\s]+|['\s]+$/g, '');
  // Excel keeps History for itself; the registry's own name is taken.
  const isTaken = name === kitWords.registrySheet || /^history$/i.test(name);
  return name === '' || isTaken ? kitWords.sheet : name;
}

function override(part: string, type: string): string {
  return `<Override PartName="/${part}" ContentType="${type}"/>`;
}

function relationsXml(relations: readonly (readonly [type: string, target: string])[]): string {
  const items = relations.map(
    ([type, target], index) =>
      `<Relationship Id="rId${String(index + 1)}" Type="${type}" Target="${target}"/>`,
  );
  return `${xmlHead}<Relationships xmlns="${packages}/relationships">${items.join('')}</Relationships>`;
}
