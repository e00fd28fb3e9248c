import { useRef, useState, type ReactElement } from 'react';

interface Props {
  readonly text: string;
  readonly label: string;
  /** The new words, or null when they were given up. */
  readonly onDone: (text: string | null) => void;
}

/** A heading's words in the outline: Enter keeps the change, Escape gives it up, and both go back to the row. */
export function RenameField({ text, label, onDone }: Props): ReactElement {
  const [typed, setTyped] = useState(text);
  const isGivenUp = useRef(false);
  return (
    <input
      className="outline-rename"
      aria-label={label}
      value={typed}
      maxLength={300}
      autoFocus
      onFocus={(event) => {
        event.target.select();
      }}
      onChange={(event) => {
        setTyped(event.target.value);
      }}
      onBlur={() => {
        onDone(isGivenUp.current || typed === text ? null : typed);
      }}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key !== 'Enter' && event.key !== 'Escape') return;
        event.preventDefault();
        isGivenUp.current = event.key === 'Escape';
        // The field is left with that, and so it is done.
        event.currentTarget.closest<HTMLElement>('[role="treeitem"]')?.focus();
      }}
    />
  );
}
