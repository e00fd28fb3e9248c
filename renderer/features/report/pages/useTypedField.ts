import { useState, type ChangeEvent, type CompositionEvent } from 'react';

type Field = HTMLInputElement | HTMLTextAreaElement;

interface TypedField {
  readonly value: string;
  readonly onChange: (event: ChangeEvent<Field>) => void;
  readonly onCompositionStart: () => void;
  readonly onCompositionEnd: (event: CompositionEvent<Field>) => void;
}

/** A field whose letters of an input method stay its own until they have become words. */
export function useTypedField(text: string, onText: (text: string) => void): TypedField {
  const [draft, setDraft] = useState<string | null>(null);
  return {
    value: draft ?? text,
    onChange: ({ target: { value } }) => {
      if (draft === null) onText(value);
      else setDraft(value);
    },
    onCompositionStart: () => {
      setDraft(text);
    },
    onCompositionEnd: ({ currentTarget: { value } }) => {
      setDraft(null);
      if (value !== text) onText(value);
    },
  };
}
