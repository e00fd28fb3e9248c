import { useMemo, useState, type KeyboardEvent } from 'react';
import { completeName, fragmentAt, suggestNames, type NameChoice } from './completion.ts';

/** The names that would complete what stands before the caret, and the keys that choose among them. */
export interface Completion {
  readonly shown: readonly NameChoice[];
  readonly active: number;
  readonly take: (choice: NameChoice) => void;
  readonly press: (event: KeyboardEvent) => void;
  /** To be told where the caret is after each change and move. */
  readonly moveCaret: (caret: number, isTyped: boolean) => void;
}

interface CompletionParts {
  readonly text: string;
  readonly choices: readonly NameChoice[];
  /** Takes the completed text, and where the caret is to stand. */
  readonly onComplete: (text: string, caret: number) => void;
}

export function useCompletion({ text, choices, onComplete }: CompletionParts): Completion {
  const [caret, setCaret] = useState(text.length);
  const [active, setActive] = useState(0);
  // Nothing is offered before something is typed, nor for a text whose offer was taken or turned down.
  const [closedAt, setClosedAt] = useState(text);
  const found = useMemo(
    () => suggestNames(fragmentAt(text, caret)?.text ?? '', choices),
    [text, caret, choices],
  );
  const shown = closedAt === text ? [] : found;
  const take = (choice: NameChoice): void => {
    const completed = completeName(text, caret, choice);
    setClosedAt(completed.text);
    setCaret(completed.caret);
    onComplete(completed.text, completed.caret);
  };
  return {
    shown,
    active,
    take,
    press(event) {
      const choice = shown[active];
      if (event.nativeEvent.isComposing || choice === undefined) return;
      if (event.key === 'ArrowDown') setActive(Math.min(active + 1, shown.length - 1));
      else if (event.key === 'ArrowUp') setActive(Math.max(active - 1, 0));
      else if (event.key === 'Enter' || event.key === 'Tab') take(choice);
      else if (event.key === 'Escape') setClosedAt(text);
      else return;
      event.preventDefault();
      event.stopPropagation();
    },
    moveCaret(to, isTyped) {
      setCaret(to);
      if (isTyped) setActive(0);
    },
  };
}
