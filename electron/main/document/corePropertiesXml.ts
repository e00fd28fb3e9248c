import type { DocumentModel } from '../../../shared/document/documentModel.ts';
import { escapeXml } from './escapeXml.ts';

const namespaces = [
  'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:dcterms="http://purl.org/dc/terms/"',
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
].join(' ');

/** The document's properties; its times are those of the signature's day, so that a second export is the same file. */
export function corePropertiesXml({ title, keywords, publisher, date }: DocumentModel): string {
  const time = date === null ? '' : `${date}T00:00:00Z`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    `<cp:coreProperties ${namespaces}>`,
    element('dc:title', title),
    element('dc:creator', publisher),
    element('cp:keywords', keywords.join('；')),
    element('cp:lastModifiedBy', publisher),
    element('dcterms:created', time, ' xsi:type="dcterms:W3CDTF"'),
    element('dcterms:modified', time, ' xsi:type="dcterms:W3CDTF"'),
    '</cp:coreProperties>',
  ].join('');
}

function element(name: string, text: string, attributes = ''): string {
  return text === '' ? '' : `<${name}${attributes}>${escapeXml(text)}</${name}>`;
}
