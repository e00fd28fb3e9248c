import type { DocumentModel } from '../../../shared/document/documentModel.ts';
import { toPlainText } from '../../../shared/document/plainText.ts';
import { assertNever } from '../../../shared/domain/assertNever.ts';
import { renderHtml } from './renderHtml.ts';

export const documentKinds = ['docx', 'html', 'txt'] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** Turns a document into the bytes of a whole file. */
export type DocumentWriter = (document: DocumentModel) => Promise<Uint8Array>;

/** The whole file of the given kind; text is UTF-8, .txt with a mark at its start so that Notepad reads it. */
export async function renderDocument(document: DocumentModel, kind: DocumentKind): Promise<Uint8Array> {
  return (await loadWriter(kind))(document);
}

/** The writer of a kind; the one of .docx stands on a large library, so it is loaded while other work waits. */
export async function loadWriter(kind: DocumentKind): Promise<DocumentWriter> {
  const encoder = new TextEncoder();
  switch (kind) {
    case 'docx':
      return (await import('./renderDocx.ts')).renderDocx;
    case 'html':
      return (document) => Promise.resolve(encoder.encode(renderHtml(document)));
    case 'txt':
      return (document) => Promise.resolve(encoder.encode(`\uFEFF${toPlainText(document)}`));
    default:
      return assertNever(kind);
  }
}
