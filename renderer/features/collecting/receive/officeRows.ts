import type { IssuedOffice, KitOffice } from '../../../../shared/collecting/kit.ts';
import { daysLate } from '../../../../shared/collecting/kitDesk.ts';
import type { KitDesk, KitReturn } from '../../../../shared/collecting/kitDesk.ts';
import type { KitReception, ReceivedOffice } from '../../../../shared/collecting/kitReception.ts';

/** How an office stands, over what is stored and what is just being received. */
export type RowState =
  'waiting' | 'late' | 'empty' | 'incomplete' | 'doubtful' | 'outdated' | 'conflict' | 'received' | 'stored';

export interface OfficeRow {
  readonly number: number;
  readonly name: string;
  readonly contact: string;
  readonly state: RowState;
  readonly daysLate: number;
  readonly answered: number;
  readonly asked: number;
  readonly problems: number;
  /** The files of this reception. */
  readonly files: readonly number[];
  /** What was stored of it before. */
  readonly stored: KitReturn | null;
  readonly accepted: boolean;
}

/** One row for each office that was asked, those that need the clerk first; `today` is a day as YYYY-MM-DD. */
export function officeRows(
  { plan, issued, returns }: Pick<KitDesk, 'plan' | 'issued' | 'returns'>,
  reception: KitReception | null,
  today: string,
): readonly OfficeRow[] {
  const late = daysLate(plan.deadline, today);
  const rows = (issued?.offices ?? []).map((office) => {
    const received = reception?.offices.find(({ number }) => number === office.number);
    const stored = returns.find((one) => one.office === office.number) ?? null;
    const isInConflict = reception?.conflicts.some(
      ({ department, chosen }) => department === office.name && chosen === null,
    );
    return toRow(office, {
      received,
      stored,
      late,
      planned: plan.offices,
      isInConflict: isInConflict === true,
    });
  });
  return rows.toSorted((left, right) => order.indexOf(left.state) - order.indexOf(right.state));
}

const order: readonly RowState[] = [
  'conflict',
  'outdated',
  'doubtful',
  'incomplete',
  'received',
  'empty',
  'late',
  'waiting',
  'stored',
];

interface RowFacts {
  readonly received: ReceivedOffice | undefined;
  readonly stored: KitReturn | null;
  readonly late: number;
  readonly planned: readonly KitOffice[];
  /** True while two of its values contradict each other. */
  readonly isInConflict: boolean;
}

function toRow({ number, name, rows }: IssuedOffice, facts: RowFacts): OfficeRow {
  const { received, stored, planned } = facts;
  const hasCome = received !== undefined && received.state !== 'waiting' && received.state !== 'empty';
  const state = stateOf(facts);
  return {
    number,
    name,
    contact: planned.find((office) => office.number === number)?.contact ?? '',
    state,
    daysLate: state === 'late' ? facts.late : 0,
    answered: hasCome ? received.answered : (stored?.answered ?? 0),
    asked: hasCome || stored === null ? rows.length : stored.asked,
    problems: received?.problems ?? 0,
    files: received?.files ?? [],
    stored,
    accepted: received?.accepted ?? false,
  };
}

/** What is being received speaks before what is stored, and both before nothing. */
function stateOf({ received, stored, late, isInConflict }: RowFacts): RowState {
  if (isInConflict) return 'conflict';
  switch (received?.state) {
    case 'incomplete':
    case 'doubtful':
    case 'outdated':
    case 'received':
      return received.state;
    case 'empty':
      return stored === null ? 'empty' : 'stored';
    case 'waiting':
    case undefined:
      if (stored !== null) return 'stored';
      return late > 0 ? 'late' : 'waiting';
  }
}
