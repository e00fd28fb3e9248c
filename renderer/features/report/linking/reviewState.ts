import type { LinkChoice, ReportNumber } from '../../../../shared/writing/linking/reportNumbers.ts';

/** What was decided for numbers, by their ids: which candidate, or null to leave the number as it is typed. */
export type Decisions = ReadonlyMap<string, number | null>;

/** The candidate that a number gets: what was decided, else the first one where that is certain. */
export function chosenCandidate({ id, typed }: ReportNumber, decisions: Decisions): number | null {
  const decided = decisions.get(id);
  return decided === undefined ? (typed.isCertain ? 0 : null) : decided;
}

/** All numbers that get a figure. */
export function listChoices(numbers: readonly ReportNumber[], decisions: Decisions): readonly LinkChoice[] {
  return numbers.flatMap((number) => {
    const candidate = number.typed.candidates[chosenCandidate(number, decisions) ?? -1];
    return candidate === undefined ? [] : [{ number, candidate }];
  });
}

/** Every number that is certain gets its figure, whatever was decided before. */
export function takeCertain(numbers: readonly ReportNumber[], decisions: Decisions): Decisions {
  const certain = numbers.filter(({ typed }) => typed.isCertain).map(({ id }) => [id, 0] as const);
  return new Map([...decisions, ...certain]);
}
