import type { TFunction } from 'i18next';
import type { Standing } from '../../../../shared/writing/completeness.ts';

/** How far a row is, in a sign: nothing written, something open, nothing open, or done. */
export type StandingSign = 'empty' | 'open' | 'ready' | 'done';

/** What a row says of its place. */
export interface RowStanding {
  readonly sign: StandingSign;
  /** The part of what is asked for that is there, from 0 to 1. */
  readonly part: number;
  readonly openItems: number;
  readonly unmentioned: number;
  readonly emptyParts: number;
  readonly note: string | null;
}

export function rowStanding(standing: Standing | undefined, note: string | null): RowStanding {
  if (standing === undefined)
    return { sign: 'empty', part: 0, openItems: 0, unmentioned: 0, emptyParts: 0, note };
  const { isDone, hasWords, emptyParts, required, expected, openItems, unmentioned } = standing;
  const open = openItems.length + unmentioned.length + emptyParts;
  const asked = required + expected + emptyParts;
  return {
    sign: isDone ? 'done' : !hasWords ? 'empty' : open > 0 ? 'open' : 'ready',
    part: asked === 0 ? 1 : (asked - open) / asked,
    openItems: openItems.length,
    unmentioned: unmentioned.length,
    emptyParts,
    note,
  };
}

/** True for what still needs the clerk. */
export function needsWork({ sign }: RowStanding): boolean {
  return sign === 'empty' || sign === 'open';
}

/** The same in words, as `还差 2 项要点、3 个数据`. */
export function standingWords(
  { sign, openItems, unmentioned, emptyParts }: RowStanding,
  t: TFunction<['outline', 'report']>,
): string {
  const open = [
    ...(openItems > 0 ? [t('outline:openItems', { count: openItems })] : []),
    ...(sign !== 'empty' && emptyParts > 0 ? [t('outline:emptyParts', { count: emptyParts })] : []),
    ...(unmentioned > 0 ? [t('outline:unmentioned', { count: unmentioned })] : []),
  ];
  const left = open.length === 0 ? [] : [t('outline:left', { what: open.join(t('outline:between')) })];
  return [t(`outline:sign.${sign}`), ...(sign === 'done' ? [] : left)].join(t('outline:comma'));
}
