import { z } from 'zod';
import type { Indicator } from '../domain/indicator.ts';

/** How a name was given its indicator; `chosen` by the clerk, `own` when it is the bureau's own for want of another. */
export const MatchedBy = z.enum(['code', 'name', 'alias', 'similar', 'chosen', 'own']);
export type MatchedBy = z.infer<typeof MatchedBy>;

/** An indicator that a name may stand for, with how sure that is, from 0 to 1. */
export type MatchCandidate = Readonly<{ indicator: Indicator; confidence: number }>;

/** What a name stands for; without an indicator the figure goes under the bureau's own code. */
export type IndicatorMatch = Readonly<{
  indicator: Indicator | null;
  by: MatchedBy;
  /** 1 for code, name, alias and choice; below it for a similar name; 0 for none. */
  confidence: number;
  /** The ones that come close, the likeliest first; empty when the match is certain. */
  candidates: readonly MatchCandidate[];
}>;
