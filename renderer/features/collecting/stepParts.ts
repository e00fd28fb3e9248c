import type { KitDesk } from '../../../shared/collecting/kitDesk.ts';
import type { Desk } from '../../../shared/domain/desk.ts';
import type { PlanDesk } from './usePlan.ts';

/** What every step of a collection is given. */
export interface StepParts {
  readonly desk: Desk;
  readonly kit: KitDesk;
  readonly planning: PlanDesk;
}
