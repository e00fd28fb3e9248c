import type { ArchiveId, BlockId, ReportId } from '../../shared/domain/identity.ts';
import type { IndicatorCode } from '../../shared/domain/indicator.ts';
import type { Year } from '../../shared/domain/year.ts';

/** Where the clerk is; each place has one path, such as `/reports/r1`. */
export type Place =
  | { readonly at: 'home' }
  /** `from` proposes to begin with an earlier report. */
  | { readonly at: 'newReport'; readonly from?: ReportId }
  /** `step` opens the report with that dialog in front, `block` at that block. */
  | { readonly at: 'report'; readonly id: ReportId; readonly step: ReportStep; readonly block?: BlockId }
  /** Without a bureau they are those of the report in hand; `indicator` opens the panel of one figure. */
  | {
      readonly at: 'figures';
      readonly year: Year;
      readonly bureau: string | null;
      readonly indicator?: IndicatorCode;
    }
  | { readonly at: 'indicators' }
  /** Collecting from offices; without a bureau it is that of the report in hand. */
  | {
      readonly at: 'collecting';
      readonly year: Year;
      readonly bureau: string | null;
      readonly step: CollectingStep;
    }
  | { readonly at: 'archive' }
  | { readonly at: 'archived'; readonly id: ArchiveId }
  | { readonly at: 'templates' }
  | { readonly at: 'settings' };

export type ReportStep = 'write' | 'export';

const collectingSteps = ['plan', 'hand-out', 'receive'] as const;
export type CollectingStep = (typeof collectingSteps)[number];

export const home: Place = { at: 'home' };

/** The path of a place, as the address and the settings keep it. */
export function toPath(place: Place): string {
  switch (place.at) {
    case 'home':
      return '/';
    case 'newReport':
      return place.from === undefined ? '/new' : `/new/${place.from}`;
    case 'report':
      return `/reports/${place.id}${reportPart(place)}`;
    case 'figures':
      return `/figures/${String(place.year)}${figuresPart(place)}`;
    case 'indicators':
      return '/indicators';
    case 'collecting': {
      const { year, step, bureau } = place;
      return `/collecting/${String(year)}/${step}${bureau === null ? '' : `/${encodeURIComponent(bureau)}`}`;
    }
    case 'archive':
      return '/archive';
    case 'archived':
      return `/archive/${place.id}`;
    case 'templates':
      return '/templates';
    case 'settings':
      return '/settings';
  }
}

/** The same place as a whole, without the block or the figure that it opens at. */
export function wholePlace(place: Place): Place {
  if (place.at === 'report') return { at: 'report', id: place.id, step: place.step };
  return place.at === 'figures' ? { at: 'figures', year: place.year, bureau: place.bureau } : place;
}

function reportPart({ step, block }: Extract<Place, { readonly at: 'report' }>): string {
  if (step !== 'write') return `/${step}`;
  return block === undefined ? '' : `/block/${block}`;
}

function figuresPart({ bureau, indicator }: Extract<Place, { readonly at: 'figures' }>): string {
  if (indicator === undefined) return bureau === null ? '' : `/${encodeURIComponent(bureau)}`;
  return `/${encodeURIComponent(bureau ?? '')}/${encodeURIComponent(indicator)}`;
}

/** The place of a path; a path that leads nowhere is home. */
export function parsePlace(path: string): Place {
  const [first = '', second, ...rest] = path.replace(/^[#/]+/, '').split('/');
  if (rest.length > 2) return home;
  if (first === 'collecting' && second !== undefined) return parseCollecting(second, rest);
  if (second === undefined) return parseRoom(first);
  if (first === 'figures' && isYear(second)) return parseFigures(second, rest);
  if (!isId(second)) return home;
  if (first === 'new' && rest.length === 0) {
    // isId checks what the brand promises.
    return { at: 'newReport', from: second as ReportId };
  }
  if (first === 'reports') return parseReport(second, rest);
  if (first === 'archive' && rest.length === 0) {
    // isId checks what the brand promises.
    return { at: 'archived', id: second as ArchiveId };
  }
  return home;
}

function parseReport(text: string, [part, block]: readonly string[]): Place {
  // isId has checked what the brand promises.
  const id = text as ReportId;
  if (part === undefined) return { at: 'report', id, step: 'write' };
  if (part === 'export' && block === undefined) return { at: 'report', id, step: 'export' };
  if (part !== 'block' || block === undefined || !isId(block)) return home;
  // isId checks what the brand promises.
  return { at: 'report', id, step: 'write', block: block as BlockId };
}

function parseFigures(year: string, [bureau, code]: readonly string[]): Place {
  const name = parseName(bureau);
  const indicator = parseName(code);
  return {
    at: 'figures',
    // isYear has checked what the brand promises.
    year: Number(year) as Year,
    bureau: name,
    // The pattern is that of IndicatorCode.
    ...(indicator !== null && /^[\p{L}\p{N}._-]{1,120}$/u.test(indicator)
      ? { indicator: indicator as IndicatorCode }
      : {}),
  };
}

function parseCollecting(year: string, [name, bureau]: readonly string[]): Place {
  const step = collectingSteps.find((one) => one === name);
  if (!isYear(year) || step === undefined) return home;
  // isYear checks what the brand promises.
  return { at: 'collecting', year: Number(year) as Year, bureau: parseName(bureau), step };
}

function parseRoom(name: string): Place {
  switch (name) {
    case 'new':
      return { at: 'newReport' };
    case 'indicators':
      return { at: 'indicators' };
    case 'archive':
      return { at: 'archive' };
    case 'templates':
      return { at: 'templates' };
    case 'settings':
      return { at: 'settings' };
    default:
      return home;
  }
}

function parseName(segment: string | undefined): string | null {
  if (segment === undefined || segment === '') return null;
  try {
    return decodeURIComponent(segment);
  } catch {
    // Half an escape names nothing.
    return null;
  }
}

function isYear(text: string): boolean {
  return /^\d{4}$/.test(text) && Number(text) >= 1990 && Number(text) <= 2100;
}

function isId(text: string): boolean {
  return text.length <= 64 && /^[\w.:-]+$/.test(text);
}
