import type { ArchiveId, ReportId } from '../../shared/domain/identity.ts';
import type { Year } from '../../shared/domain/year.ts';

/** Where the clerk is; each place has one path, such as `/reports/r1`. */
export type Place =
  | { readonly at: 'home' }
  | { readonly at: 'newReport' }
  /** `step` opens the report with that dialog in front. */
  | { readonly at: 'report'; readonly id: ReportId; readonly step: ReportStep }
  /** Without a bureau they are those of the report in hand. */
  | { readonly at: 'figures'; readonly year: Year; readonly bureau: string | null }
  | { readonly at: 'archive' }
  | { readonly at: 'archived'; readonly id: ArchiveId }
  | { readonly at: 'settings' };

export type ReportStep = 'write' | 'export';

export const home: Place = { at: 'home' };

/** The path of a place, as the address and the settings keep it. */
export function toPath(place: Place): string {
  switch (place.at) {
    case 'home':
      return '/';
    case 'newReport':
      return '/new';
    case 'report':
      return place.step === 'write' ? `/reports/${place.id}` : `/reports/${place.id}/${place.step}`;
    case 'figures':
      return `/figures/${String(place.year)}${place.bureau === null ? '' : `/${encodeURIComponent(place.bureau)}`}`;
    case 'archive':
      return '/archive';
    case 'archived':
      return `/archive/${place.id}`;
    case 'settings':
      return '/settings';
  }
}

/** The place of a path; a path that leads nowhere is home. */
export function parsePlace(path: string): Place {
  const [first = '', second, third, ...rest] = path.replace(/^[#/]+/, '').split('/');
  if (rest.length > 0) return home;
  if (second === undefined) return parseRoom(first);
  if (first === 'figures' && isYear(second)) {
    // isYear checks what the brand promises.
    return { at: 'figures', year: Number(second) as Year, bureau: parseBureau(third) };
  }
  if (!isId(second)) return home;
  if (first === 'reports' && (third === undefined || third === 'export')) {
    // isId checks what the brand promises.
    return { at: 'report', id: second as ReportId, step: third ?? 'write' };
  }
  if (first === 'archive' && third === undefined) {
    // isId checks what the brand promises.
    return { at: 'archived', id: second as ArchiveId };
  }
  return home;
}

function parseRoom(name: string): Place {
  switch (name) {
    case 'new':
      return { at: 'newReport' };
    case 'archive':
      return { at: 'archive' };
    case 'settings':
      return { at: 'settings' };
    default:
      return home;
  }
}

function parseBureau(segment: string | undefined): string | null {
  if (segment === undefined || segment === '') return null;
  try {
    return decodeURIComponent(segment);
  } catch {
    // Half an escape: the report in hand knows its bureau.
    return null;
  }
}

function isYear(text: string): boolean {
  return /^\d{4}$/.test(text) && Number(text) >= 1990 && Number(text) <= 2100;
}

function isId(text: string): boolean {
  return text.length <= 64 && /^[\w.:-]+$/.test(text);
}
