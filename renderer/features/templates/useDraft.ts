import { useState } from 'react';

export interface Draft<Value> {
  readonly draft: Value;
  /** With every key. */
  readonly edit: (draft: Value) => void;
  /** When a field is left, or a choice made: stores what is written. */
  readonly settle: (draft: Value) => void;
}

/**
 * What stands in the fields before it is stored. What may not be stored, such as an empty heading, goes back to what
 * is stored when its field is left; what is typed while an earlier change is on its way stays.
 */
export function useDraft<Value>(
  stored: Value,
  isFit: (draft: Value) => boolean,
  store: (draft: Value) => Promise<boolean>,
): Draft<Value> {
  const now = keyOf(stored);
  const [base, setBase] = useState(now);
  const [draft, setDraft] = useState(stored);
  const [sent, setSent] = useState<readonly string[]>([]);
  if (base !== now) {
    setBase(now);
    // What comes back as it was sent is no news; anything else was changed from outside, by an undo.
    if (sent.includes(now)) setSent(sent.slice(sent.indexOf(now) + 1));
    else {
      setSent([]);
      setDraft(stored);
    }
  }
  const settle = async (wanted: Value): Promise<void> => {
    const key = keyOf(wanted);
    if (key === (sent.at(-1) ?? now)) return;
    if (!isFit(wanted)) {
      setDraft(stored);
      return;
    }
    setDraft(wanted);
    setSent([...sent, key]);
    if (await store(wanted)) return;
    setSent([]);
    setDraft(stored);
  };
  return {
    draft,
    edit: setDraft,
    settle: (wanted) => {
      void settle(wanted);
    },
  };
}

/** The same for values that say the same, in whatever order their fields stand. */
function keyOf(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([left], [right]) => (left < right ? -1 : 1)))
      : part,
  );
}
