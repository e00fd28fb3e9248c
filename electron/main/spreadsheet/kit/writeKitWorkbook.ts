import type { KitWorkbook } from '../../../../shared/collecting/kitWorkbook.ts';
import { crc32 } from '../crc32.ts';
import { storedZip } from '../storedZip.ts';
import {
  contentTypesXml,
  corePropertiesXml,
  packageRelationsXml,
  workbookRelationsXml,
  workbookXml,
} from './kitParts.ts';
import { kitSheetXml, registrySheetXml } from './kitSheetXml.ts';
import { stylesXml } from './kitStyles.ts';
import { createStringTable } from './stringTable.ts';

/** The workbook of one office as .xlsx; the same workbook always gives the same bytes. */
export function writeKitWorkbook(workbook: KitWorkbook): Buffer {
  const strings = createStringTable();
  const sheet = kitSheetXml(workbook, strings);
  const registry = registrySheetXml(workbook, strings);
  const parts: readonly (readonly [name: string, xml: string])[] = [
    ['[Content_Types].xml', contentTypesXml],
    ['_rels/.rels', packageRelationsXml],
    ['docProps/core.xml', corePropertiesXml(workbook)],
    ['xl/workbook.xml', workbookXml(workbook)],
    ['xl/_rels/workbook.xml.rels', workbookRelationsXml],
    ['xl/worksheets/sheet1.xml', sheet],
    ['xl/worksheets/sheet2.xml', registry],
    ['xl/styles.xml', stylesXml()],
    ['xl/sharedStrings.xml', strings.toXml()],
  ];
  // Nothing is compressed: another version of zlib would give other bytes for the same workbook.
  return storedZip(
    parts.map(([name, xml]) => {
      const bytes = Buffer.from(xml);
      return { name, bytes, crc: crc32(bytes) };
    }),
  );
}
