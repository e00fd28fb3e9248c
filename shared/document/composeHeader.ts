import type { Header } from '../domain/header.ts';
import { cleanText } from './cleanText.ts';
import type { DocumentBlock, HeaderField } from './documentModel.ts';

/** The fields as published reports lay them out, two to a row. */
const rows: readonly (readonly [keyof Header, keyof Header])[] = [
  ['indexNumber', 'documentNumber'],
  ['keywords', 'publisher'],
  ['disclosure', 'responsibleDepartment'],
  ['generatedAt', 'validity'],
];

/** What the published document calls each field; these are words of the document, not of the window. */
const headerLabels: Readonly<Record<keyof Header, string>> = {
  indexNumber: '索引号',
  documentNumber: '发文字号',
  keywords: '关键词',
  publisher: '发布机构',
  disclosure: '公开形式',
  responsibleDepartment: '责任部门',
  generatedAt: '生成日期',
  validity: '是否有效',
};

/** The metadata header with all eight fields, or nothing when the report has none of them. */
export function composeHeader(header: Header): readonly DocumentBlock[] {
  const composed = rows.map(([left, right]) => [field(header, left), field(header, right)] as const);
  const empty = composed.flat().every(({ value }) => value === '');
  return empty ? [] : [{ kind: 'header', rows: composed }];
}

function field(header: Header, name: keyof Header): HeaderField {
  const value = name === 'keywords' ? header.keywords.join('；') : (header[name] ?? '');
  return { field: name, label: headerLabels[name], value: cleanText(value).trim() };
}
