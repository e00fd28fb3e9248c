import { useEffect, useRef, type ReactElement } from 'react';

interface Props {
  readonly text: string;
  readonly label: string;
  readonly placeholder: string;
  readonly className: string;
  readonly readOnly: boolean;
  readonly onText: (text: string) => void;
  /** Enter leads on. */
  readonly onEnter?: () => void;
  readonly autoFocus?: boolean;
}

/** A line of words that grows as it must and never holds a line break. */
export function HeadingField(props: Props): ReactElement {
  const { text, label, placeholder, className, readOnly, onText, onEnter, autoFocus = false } = props;
  const ref = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (autoFocus) ref.current?.focus();
  }, [autoFocus]);
  return (
    <textarea
      ref={ref}
      className={`heading-field ${className}`}
      aria-label={label}
      placeholder={placeholder}
      value={text}
      rows={1}
      maxLength={300}
      readOnly={readOnly}
      spellCheck={false}
      onChange={(event) => {
        onText(event.target.value.replaceAll(/[\r\n]+/gu, ''));
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
        event.preventDefault();
        onEnter?.();
      }}
    />
  );
}
