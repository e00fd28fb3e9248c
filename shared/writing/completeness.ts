import type { Block } from '../domain/block.ts';
import { inlinesOf, printedIndicators } from '../domain/inlines.ts';
import type { SlotId } from '../domain/identity.ts';
import type { IndicatorCode } from '../domain/indicator.ts';
import { headingFrom, partAt } from '../domain/parts.ts';
import type { Report } from '../domain/report.ts';
import type { ReportProgress } from '../domain/reportProgress.ts';
import type { RequiredItem, Template, TemplateLead } from '../domain/template.ts';
import type { MarkedPlace, WritingMarks } from '../domain/writingMarks.ts';
import { itemStandings } from './answers.ts';
import { donePlaces } from './doneMarks.ts';

/** What is known of a place and all below it. */
export interface Standing {
  /** The clerk said so, here, above, or everywhere below. */
  readonly isDone: boolean;
  /** There is text, not only headings. */
  readonly hasWords: boolean;
  /** Headings of the upper two levels with nothing below them, here or below. */
  readonly emptyParts: number;
  readonly required: number;
  /** Required items that nobody has answered and no figure shows. */
  readonly openItems: readonly RequiredItem[];
  readonly expected: number;
  /** Expected indicators that have a figure and are not printed here. */
  readonly unmentioned: readonly IndicatorCode[];
}

export interface CompletenessParts {
  readonly report: Pick<Report, 'year' | 'blocks'>;
  readonly marks: Pick<WritingMarks, 'done' | 'answers'>;
  readonly templates: readonly Template[];
  /** Indicators with a figure of the report's year. */
  readonly stored: ReadonlySet<IndicatorCode>;
}

/** How far the lead and each heading are, with all that stands below. */
export function completeness({
  report,
  marks,
  templates,
  stored,
}: CompletenessParts): ReadonlyMap<MarkedPlace, Standing> {
  const { blocks, year } = report;
  const done = donePlaces(blocks, marks);
  const places = placesWithGuides(blocks, templates);
  const own = places.map((place) => {
    const part = blocks.slice(place.start, place.end);
    const hasWords = part.some(holdsWords);
    const printed = printedIndicators(part, year);
    return {
      ...place,
      hasWords,
      isEmpty: isEmptyPart(part),
      printed,
      ...ownStanding(place.guide, { marks, stored, printed }),
    };
  });
  return new Map(
    own.map(({ place, start, end, hasWords, printed }) => {
      const within = own.filter(
        (other) =>
          other.start >= start && other.end <= end && (other.place === place || other.place !== 'lead'),
      );
      const emptyParts = within.filter(({ isEmpty }) => isEmpty).length;
      return [place, { isDone: done.has(place), hasWords, emptyParts, ...join(within, printed) }];
    }),
  );
}

/** How far the whole report is. */
export function reportProgress(parts: CompletenessParts): ReportProgress {
  const standings = completeness(parts);
  const printed = printedIndicators(parts.report.blocks, parts.report.year);
  const tops = parts.report.blocks.flatMap((block) =>
    block.kind === 'heading' && block.level === 1 ? [block.id] : [],
  );
  const all = ['lead' as const, ...tops].flatMap((place) => standings.get(place) ?? []);
  const required = sum(all.map((each) => each.required));
  return {
    sections: all.length,
    doneSections: all.filter(({ isDone }) => isDone).length,
    required,
    answered: required - sum(all.map(({ openItems }) => openItems.length)),
    unmentioned: new Set(all.flatMap(({ unmentioned }) => unmentioned.filter((code) => !printed.has(code))))
      .size,
  };
}

type Guide = Pick<TemplateLead, 'slot' | 'required' | 'indicators'>;

interface GuidedPlace {
  readonly place: MarkedPlace;
  readonly start: number;
  readonly end: number;
  readonly guide: Guide | undefined;
}

function placesWithGuides(blocks: readonly Block[], templates: readonly Template[]): readonly GuidedPlace[] {
  const guides = new Map<SlotId, Guide>(
    templates.flatMap(({ lead, slots }) => [lead, ...slots]).map((guide) => [guide.slot, guide]),
  );
  const used = new Set(blocks.map(slotOf));
  const first = headingFrom(blocks, 0, 1);
  const own = first === 0 ? undefined : slotOf(blocks[0]);
  const lead: GuidedPlace = {
    place: 'lead',
    start: 0,
    end: first < 0 ? blocks.length : first,
    guide:
      (own === undefined ? undefined : guides.get(own)) ??
      templates.find(({ slots }) => slots.some(({ slot }) => used.has(slot)))?.lead,
  };
  const headings = blocks.flatMap((block, start): readonly GuidedPlace[] => {
    const part = partAt(blocks, start);
    if (part === null) return [];
    const slot = slotOf(block);
    return [
      { place: block.id, start, end: part.end, guide: slot === undefined ? undefined : guides.get(slot) },
    ];
  });
  return [lead, ...headings];
}

type OwnStanding = Omit<Standing, 'isDone' | 'hasWords' | 'emptyParts' | 'expected'> & {
  readonly indicators: readonly IndicatorCode[];
};

function ownStanding(
  guide: Guide | undefined,
  {
    marks,
    stored,
    printed,
  }: Pick<CompletenessParts, 'marks' | 'stored'> & { readonly printed: ReadonlySet<IndicatorCode> },
): OwnStanding {
  if (guide === undefined) return { required: 0, openItems: [], indicators: [], unmentioned: [] };
  const items = itemStandings(guide, marks.answers, printed);
  const dropped = new Set(
    items.flatMap(({ standing, indicators = [] }) => (standing.kind === 'none' ? indicators : [])),
  );
  const indicators = guide.indicators.filter((code) => stored.has(code) && !dropped.has(code));
  return {
    required: items.length,
    openItems: items.filter(({ standing }) => standing.kind === 'open'),
    indicators,
    unmentioned: indicators.filter((code) => !printed.has(code)),
  };
}

/** What is printed anywhere in a place is mentioned there, whichever of its parts expected it. */
function join(
  parts: readonly OwnStanding[],
  printed: ReadonlySet<IndicatorCode>,
): Omit<Standing, 'isDone' | 'hasWords' | 'emptyParts'> {
  return {
    required: sum(parts.map(({ required }) => required)),
    openItems: parts.flatMap(({ openItems }) => openItems),
    expected: new Set(parts.flatMap(({ indicators }) => indicators)).size,
    unmentioned: [...new Set(parts.flatMap(({ unmentioned }) => unmentioned))].filter(
      (code) => !printed.has(code),
    ),
  };
}

/** A heading alone; a run-in heading may be a whole sentence, and so may those of the lower levels. */
function isEmptyPart([heading, ...below]: readonly Block[]): boolean {
  return (
    heading?.kind === 'heading' &&
    heading.level <= 2 &&
    !heading.runIn &&
    !below.some((block) => block.kind === 'heading' || holdsWords(block))
  );
}

function holdsWords(block: Block): boolean {
  if (block.kind === 'heading') return false;
  return inlinesOf(block).some((inline) => 'figure' in inline || inline.text.trim() !== '');
}

function slotOf(block: Block | undefined): SlotId | undefined {
  return block === undefined || block.kind === 'table' ? undefined : block.slot;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
