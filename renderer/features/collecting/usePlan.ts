import { useRef, useState } from 'react';
import type { KitPlan } from '../../../shared/collecting/kit.ts';
import type { Desk } from '../../../shared/domain/desk.ts';
import { call } from '../../api/call.ts';
import { errorText } from '../../api/failureText.ts';
import { queries, queryClient } from '../../api/queries.ts';
import { showNotice } from '../../ui/notices.ts';

/** What a change was, and how to take it back from the plan as it is by then. */
export interface WayBack {
  readonly said: string;
  readonly undo: (plan: KitPlan) => KitPlan;
}

export interface PlanDesk {
  readonly plan: KitPlan;
  readonly isSaving: boolean;
  /** Shows a changed plan at once and saves it; with a way back, a message offers to take that one change back. */
  readonly change: (plan: KitPlan, back?: WayBack) => void;
}

/** The plan as the clerk edits it: every change is saved, one after another, the newest always last. */
export function usePlan(desk: Desk, stored: KitPlan): PlanDesk {
  const [draft, setDraft] = useState<KitPlan | null>(null);
  const waiting = useRef<KitPlan | null>(null);
  const newest = useRef<KitPlan | null>(null);
  const isSaving = useRef(false);
  const plan = draft ?? stored;

  const saveWaiting = async (): Promise<void> => {
    if (isSaving.current) return;
    isSaving.current = true;
    while (waiting.current !== null) {
      const next = waiting.current;
      waiting.current = null;
      try {
        queryClient.setQueryData(queries.kit(desk).queryKey, await call('kit/plan', { desk, plan: next }));
      } catch (error) {
        showNotice({ tone: 'error', text: errorText(error) });
      }
    }
    isSaving.current = false;
    setDraft(null);
  };
  const change = (next: KitPlan, back?: WayBack): void => {
    setDraft(next);
    waiting.current = next;
    newest.current = next;
    void saveWaiting();
    if (back === undefined) return;
    showNotice({
      tone: 'done',
      text: back.said,
      undo: () => {
        change(back.undo(newest.current ?? next));
      },
    });
  };
  return { plan, isSaving: draft !== null, change };
}
