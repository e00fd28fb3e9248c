import { startsAsBiff } from './checkBiff.ts';
import { ReadingRefused } from './readingRefused.ts';

export type FileKind = 'zip' | 'ole' | 'biff' | 'text';

const zipSignature = Buffer.from([0x50, 0x4b, 0x03, 0x04]);
const oleSignature = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
/** Kinds that could pass for text. */
const otherSignatures = ['%PDF', '{\\rtf', 'MIME-Version:'];

/** What the first bytes say that the file is: a name such as .xlsx proves nothing. */
export function detectKind(file: Buffer): FileKind {
  if (startsWith(file, zipSignature)) return 'zip';
  if (startsWith(file, oleSignature)) return 'ole';
  if (startsAsBiff(file)) return 'biff';
  if (otherSignatures.some((signature) => startsWith(file, Buffer.from(signature)))) {
    throw new ReadingRefused('file-kind-unknown');
  }
  return 'text';
}

export type TextKind = 'html' | 'xml' | 'delimited';

/** XML Spreadsheet 2003, and the flat form of OpenDocument. */
const isXmlWorkbook =
  /urn:schemas-microsoft-com:office:spreadsheet|opendocument\.spreadsheet|<office:spreadsheet\b/;

/** Systems export HTML tables and the XML of Excel 2003 under the name .xls; .fods is XML too. */
export function detectTextKind(text: string): TextKind {
  if (!/^\s*</.test(text)) return 'delimited';
  if (isXmlWorkbook.test(text.slice(0, 8192))) return 'xml';
  // XML of any other kind has tables too, and SheetJS would take it for a workbook without names.
  const isOtherXml = /^\s*<\?xml/.test(text) && !/<html\b/i.test(text.slice(0, 1000));
  if (/<table\b/i.test(text) && !isOtherXml) return 'html';
  throw new ReadingRefused('file-kind-unknown');
}

function startsWith(file: Buffer, signature: Buffer): boolean {
  return file.subarray(0, signature.length).equals(signature);
}
