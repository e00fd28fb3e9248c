import { useEffect, useRef, type ReactElement } from 'react';
import type { FieldName } from '../desk/place.ts';
import { useTypedField } from './useTypedField.ts';

interface Props {
  readonly text: string;
  readonly label: string;
  readonly placeholder: string;
  readonly className: string;
  readonly field: FieldName;
  readonly readOnly: boolean;
  readonly onText: (text: string) => void;
  /** Enter leads on. */
  readonly onEnter?: () => void;
  readonly autoFocus?: boolean;
}

/** A line of words that grows as it must and never holds a line break. */
export function HeadingField(props: Props): ReactElement {
  const { text, label, placeholder, className, field, readOnly, onText, onEnter, autoFocus = false } = props;
  const typed = useTypedField(text, (value) => {
    onText(value.replaceAll(/[\r\n]+/gu, ''));
  });
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
      data-field={field}
      rows={1}
      maxLength={300}
      readOnly={readOnly}
      spellCheck={false}
      {...typed}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
        event.preventDefault();
        onEnter?.();
      }}
    />
  );
}
