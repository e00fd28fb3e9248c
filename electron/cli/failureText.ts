import type { TFunction } from 'i18next';
import type { Failure } from '../../shared/domain/failure.ts';

/** A failure as one line, or for missing figures one line each. */
export function failureText(t: TFunction, failure: Failure): string {
  if (failure.code !== 'figures-missing') return t(`failure:${failure.code}`, failure);
  const head = t('cli:figuresMissing', { count: failure.missing.length });
  const gaps = failure.missing.map((gap) => t('cli:figureMissing', gap));
  return [head, ...gaps].join('\n');
}
