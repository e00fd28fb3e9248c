import type { Failure } from '../../shared/domain/failure.ts';
import type { ImportProblem } from '../../shared/importing/importResult.ts';
import { i18n } from '../i18n/i18n.ts';
import { toFailure } from './call.ts';

/** What happened, to what, and what to do, in the window's language. */
export function failureText(failure: Failure): string {
  return i18n.t(`failure:${failure.code}`, failure);
}

/** The same for anything thrown. */
export function errorText(error: unknown): string {
  return failureText(toFailure(error));
}

/** One problem of an import as a sentence; its place is shown beside it. */
export function problemText(problem: ImportProblem): string {
  return i18n.t(`problem:${problem.code}`, { text: problem.text, other: problem.other ?? '' });
}
