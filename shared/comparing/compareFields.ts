import type { Header } from '../domain/header.ts';
import type { Report } from '../domain/report.ts';
import { areSame, type FieldComparison, type Piece, type ReportField } from './comparison.ts';
import { compareTexts } from './compareTexts.ts';

/** The fields outside the blocks that differ: title, recipients, signature, attachments and the header's. */
export function compareFields(before: Report, after: Report): readonly FieldComparison[] {
  const left = listFields(before);
  const right = new Map(listFields(after));
  return left.flatMap(([field, old]) => {
    const pieces = compareField(field, old, right.get(field) ?? '');
    return areSame(pieces) ? [] : [{ field, pieces }];
  });
}

function compareField(field: ReportField, before: string, after: string): readonly Piece[] {
  if (field === 'title' || field === 'recipients' || before === after) return compareTexts(before, after);
  return [
    ...(before === '' ? [] : [{ kind: 'dropped', text: before } as const]),
    ...(after === '' ? [] : [{ kind: 'added', text: after } as const]),
  ];
}

function listFields(report: Report): readonly (readonly [ReportField, string])[] {
  const { title, recipients, header, signature, attachments } = report;
  // Object.keys gives the very keys of the header.
  const names = Object.keys(header) as (keyof Header)[];
  return [
    ...names.map((name) => [`header.${name}`, textOf(header[name])] as const),
    ['title', title ?? ''],
    ['recipients', recipients ?? ''],
    ['attachments', attachments.map(({ name }) => name).join('\n')],
    ['organisation', signature?.organisation ?? ''],
    ['date', signature?.date ?? ''],
  ];
}

function textOf(value: Header[keyof Header]): string {
  return typeof value === 'string' ? value : (value ?? []).join('、');
}
