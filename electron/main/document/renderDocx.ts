import { Document, DocumentGridType, Footer, Packer } from 'docx';
import type { DocumentModel } from '../../../shared/document/documentModel.ts';
import { nationalLayout } from '../../../shared/document/layout.ts';
import { corePropertiesXml } from './corePropertiesXml.ts';
import { docxBlocks } from './docxBlocks.ts';
import { fontTableXml } from './fontTableXml.ts';
import { footerXml } from './footerXml.ts';
import { settleZipTimes } from './settleZipTimes.ts';
import { stylesXml } from './stylesXml.ts';

/** The document as the bytes of a .docx after GB/T 9704; the same document always gives the same bytes. */
export async function renderDocx(document: DocumentModel): Promise<Uint8Array> {
  const packed = await Packer.pack(toDocx(document), 'uint8array', undefined, writtenParts(document));
  return settleZipTimes(packed);
}

function toDocx(document: DocumentModel): Document {
  const { page, linePitch, footerDistance } = nationalLayout;
  return new Document({
    // 7.5: page numbers stand right on odd pages and left on even ones.
    evenAndOddHeaderAndFooters: true,
    sections: [
      {
        properties: {
          page: {
            size: { width: page.width, height: page.height },
            margin: { ...page.margin, header: page.margin.top / 2, footer: footerDistance, gutter: 0 },
          },
          grid: { type: DocumentGridType.LINES, linePitch },
        },
        // Their text is in `writtenParts`; here they get their places in the package.
        footers: { default: new Footer({ children: [] }), even: new Footer({ children: [] }) },
        children: docxBlocks(document.blocks),
      },
    ],
  });
}

/** The parts that the library would write in its own way: its name and clock, its styles, fields without a result. */
function writtenParts(document: DocumentModel): readonly { readonly path: string; readonly data: string }[] {
  return [
    { path: 'word/styles.xml', data: stylesXml() },
    { path: 'word/fontTable.xml', data: fontTableXml() },
    { path: 'word/footer1.xml', data: footerXml('odd') },
    { path: 'word/footer2.xml', data: footerXml('even') },
    { path: 'docProps/core.xml', data: corePropertiesXml(document) },
  ];
}
