import type { View } from '../view.ts';
import type { FieldName, Place } from './place.ts';
import type { EditStep } from './reportDesk.ts';
import { typingRuns } from './typingRuns.ts';

const runs = typingRuns(() => performance.now());

/** What is typed into one field without a pause is one step. */
export function fieldStep(view: View, field: FieldName): EditStep {
  const place: Place = { at: 'field', view, field };
  return { from: place, to: place, joins: runs(`${field} ${view}`, 'typed') };
}
