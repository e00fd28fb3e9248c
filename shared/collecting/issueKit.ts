import type { ExactDecimal } from '../domain/exactDecimal.ts';
import type { Qualifier } from '../domain/figure.ts';
import type { IndicatorCode } from '../domain/indicator.ts';
import type { IssuedOffice, Kit, KitIssue, KitOffice, KitRow } from './kit.ts';

/** What is printed about an indicator beside its code; null for one that nobody knows any more. */
export type FindIndicator = (
  code: IndicatorCode,
) => Readonly<{ name: string; unit: string; definition?: string | undefined }> | null;

/** The value of last year, as this office had sent it; null when there is none. */
export type FindLast = (
  code: IndicatorCode,
  office: string,
) => Readonly<{ value: ExactDecimal; qualifier: Qualifier | null }> | null;

export type IssueParts = Readonly<{ findIndicator: FindIndicator; findLast: FindLast; now: string }>;

/** The issue that the plan stands for: the newest one as long as nothing that it prints has changed, else one more. */
export function issueKit(
  { plan, issues }: Pick<Kit, 'plan' | 'issues'>,
  { findIndicator, findLast, now }: IssueParts,
): KitIssue {
  const offices = plan.offices
    .map((office) => issueOffice(office, findIndicator, findLast))
    .filter(({ rows }) => rows.length > 0);
  const newest = issues.at(-1);
  if (newest !== undefined && JSON.stringify(newest.offices) === JSON.stringify(offices)) return newest;
  return { version: (newest?.version ?? 0) + 1, issuedAt: now, offices };
}

function issueOffice(
  { number, name, indicators }: KitOffice,
  findIndicator: FindIndicator,
  findLast: FindLast,
): IssuedOffice {
  const rows = indicators.flatMap((code): readonly KitRow[] => {
    const indicator = findIndicator(code);
    if (indicator === null) return [];
    const last = findLast(code, name);
    return [
      {
        indicator: code,
        name: indicator.name,
        definition: indicator.definition ?? '',
        unit: indicator.unit,
        last: last === null ? null : { value: last.value, qualifier: last.qualifier },
      },
    ];
  });
  return { number, name, rows };
}

/** True when both ask an office for the same: a workbook of the older issue then still counts. */
export function asksTheSame(one: IssuedOffice | undefined, other: IssuedOffice | undefined): boolean {
  const asked = (office: IssuedOffice | undefined): string =>
    JSON.stringify((office?.rows ?? []).map(({ indicator, unit }) => `${indicator} ${unit}`).sort());
  return one !== undefined && other !== undefined && asked(one) === asked(other);
}
