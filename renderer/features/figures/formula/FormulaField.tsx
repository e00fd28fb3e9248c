import { useRef, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { NameChoice } from './completion.ts';
import { useCompletion, type Completion } from './useCompletion.ts';

interface Props {
  readonly text: string;
  readonly choices: readonly NameChoice[];
  readonly onText: (text: string) => void;
}

/** Where a formula is written; names complete themselves below it. */
export function FormulaField({ text, choices, onText }: Props): ReactElement {
  const { t } = useTranslation('figures');
  const field = useRef<HTMLTextAreaElement>(null);
  const completion = useCompletion({
    text,
    choices,
    onComplete(completed, caret) {
      onText(completed);
      requestAnimationFrame(() => {
        field.current?.focus();
        field.current?.setSelectionRange(caret, caret);
      });
    },
  });
  const { shown, active } = completion;
  return (
    <div className="formula-field">
      <textarea
        ref={field}
        id="formula-text"
        rows={3}
        maxLength={500}
        spellCheck={false}
        value={text}
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={shown.length > 0}
        aria-controls="formula-names"
        aria-activedescendant={shown.length > 0 ? nameId(active) : undefined}
        placeholder={t('formula.placeholder')}
        onChange={(event) => {
          // A formula is one line, however it was pasted.
          onText(event.target.value.replaceAll(/[\r\n]+/g, ' '));
          completion.moveCaret(event.target.selectionStart, true);
        }}
        onSelect={(event) => {
          completion.moveCaret(event.currentTarget.selectionStart, false);
        }}
        onKeyDown={completion.press}
      />
      {shown.length > 0 && <NameList completion={completion} />}
    </div>
  );
}

function nameId(index: number): string {
  return `formula-name-${String(index)}`;
}

function NameList({ completion }: { readonly completion: Completion }): ReactElement {
  const { t } = useTranslation('figures');
  const { shown, active, take } = completion;
  return (
    <ul id="formula-names" className="formula-names" role="listbox" aria-label={t('formula.names')}>
      {shown.map((choice, index) => (
        <li
          key={choice.code}
          id={nameId(index)}
          role="option"
          aria-selected={index === active}
          onPointerDown={(event) => {
            // The caret stays in the text.
            event.preventDefault();
            take(choice);
          }}
        >
          <span className="one-line">{choice.name}</span>
          <span className="digits soft">{choice.value ?? t('formula.noFigure')}</span>
        </li>
      ))}
    </ul>
  );
}
