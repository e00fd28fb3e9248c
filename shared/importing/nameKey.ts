import { unitKind } from '../domain/unitKind.ts';
import { normaliseName } from './normaliseName.ts';

/** By which a choice for a name is remembered: its letters and what its unit counts, so 件 and 起 share a key. */
export function nameKey(name: string, unit: string): string {
  return `${normaliseName(name)}|${unitKind(unit) ?? ''}`;
}
