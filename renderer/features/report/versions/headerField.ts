import type { ReportField } from '../../../../shared/comparing/comparison.ts';
import type { Header } from '../../../../shared/domain/header.ts';

type HeaderField = Extract<ReportField, `header.${string}`>;

export function isHeaderField(field: ReportField): field is HeaderField {
  return field.startsWith('header.');
}

/** The header's own name of the field. */
export function headerField(field: HeaderField): keyof Header {
  // What stands behind `header.` is by its type a field of the header.
  return field.slice('header.'.length) as keyof Header;
}
