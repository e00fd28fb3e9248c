import type { DocumentModel } from '../../../shared/document/documentModel.ts';
import { toPlainText } from '../../../shared/document/plainText.ts';
import { assertNever } from '../../../shared/domain/assertNever.ts';
import { renderHtml } from './renderHtml.ts';

export const documentKinds = ['docx', 'html', 'txt'] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** The whole file of the given kind; text is UTF-8, .txt with a mark at its start so that Notepad reads it. */
export async function renderDocument(document: DocumentModel, kind: DocumentKind): Promise<Uint8Array> {
  switch (kind) {
    case 'docx': {
      // Loaded when used: the library takes 50 ms.
      const { renderDocx } = await import('./renderDocx.ts');
      return renderDocx(document);
    }
    case 'html':
      return new TextEncoder().encode(renderHtml(document));
    case 'txt':
      return new TextEncoder().encode(`\uFEFF${toPlainText(document)}`);
    default:
      return assertNever(kind);
  }
}
