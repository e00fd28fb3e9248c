import type { KeyboardEvent, ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, IconButton } from '../../../ui/Button.tsx';
import './find.css';
import type { Find } from './useFind.ts';

/** Words to find in the whole report, and words to put in their place. */
export function FindBar({ find }: { readonly find: Find }): ReactElement | null {
  const { t } = useTranslation('find');
  if (find.open === 'no') return null;
  const isReplacing = find.open === 'replace' && find.canReplace;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') find.close();
    else if (event.key === 'Enter' && event.target instanceof HTMLInputElement) {
      if (event.target.dataset['find'] === 'words') find.replaceOne();
      else find.step(event.shiftKey ? -1 : 1);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <search className="find-bar" aria-label={t('title')} onKeyDown={onKeyDown}>
      <QueryRow find={find} isReplacing={isReplacing} />
      {isReplacing && <WordsRow find={find} />}
    </search>
  );
}

interface RowProps {
  readonly find: Find;
  readonly isReplacing: boolean;
}

function QueryRow({ find, isReplacing }: RowProps): ReactElement {
  const { t } = useTranslation('find');
  const { query, matches, place, change, step } = find;
  const isNone = query !== '' && matches.length === 0;
  const count = matches.length === 0 ? '' : `${String(place + 1)} / ${String(matches.length)}`;
  return (
    <div className="find-row">
      <FindField
        name="query"
        label={t('query')}
        text={query}
        onText={(text) => {
          change({ query: text });
        }}
      />
      <span className={`find-count digits${isNone ? ' find-none' : ''}`} role="status">
        {isNone ? t('none') : count}
      </span>
      <IconButton
        icon="previous"
        label={t('previous')}
        onPress={() => {
          step(-1);
        }}
      />
      <IconButton
        icon="next"
        label={t('next')}
        onPress={() => {
          step(1);
        }}
      />
      <Toggles find={find} isReplacing={isReplacing} />
      <span className="find-close">
        <IconButton icon="close" label={t('close')} onPress={find.close} />
      </span>
    </div>
  );
}

function Toggles({ find, isReplacing }: RowProps): ReactElement {
  const { t } = useTranslation('find');
  const { matchCase, anyWidth, canReplace, change } = find;
  return (
    <>
      <Toggle
        label={t('matchCase')}
        title={t('matchCaseTitle')}
        isOn={matchCase}
        onToggle={() => {
          change({ matchCase: !matchCase });
        }}
      />
      <Toggle
        label={t('anyWidth')}
        title={t('anyWidthTitle')}
        isOn={anyWidth}
        onToggle={() => {
          change({ anyWidth: !anyWidth });
        }}
      />
      {canReplace && (
        <Toggle
          label={t('replace')}
          title={t('replaceTitle')}
          isOn={isReplacing}
          onToggle={() => {
            change({ open: isReplacing ? 'find' : 'replace' });
          }}
        />
      )}
    </>
  );
}

function WordsRow({ find }: { readonly find: Find }): ReactElement {
  const { t } = useTranslation('find');
  const { words, matches, change, replaceOne, replaceAll } = find;
  const figures = matches.filter(({ isFigure }) => isFigure).length;
  return (
    <>
      <div className="find-row">
        <FindField
          name="words"
          label={t('words')}
          text={words}
          onText={(text) => {
            change({ words: text });
          }}
        />
        <Button onPress={replaceOne}>{t('one')}</Button>
        <Button onPress={replaceAll}>{t('all')}</Button>
      </div>
      {figures > 0 && <p className="soft small">{t('figures', { count: figures })}</p>}
    </>
  );
}

interface FieldProps {
  readonly name: 'query' | 'words';
  readonly label: string;
  readonly text: string;
  readonly onText: (text: string) => void;
}

function FindField({ name, label, text, onText }: FieldProps): ReactElement {
  return (
    <input
      className="find-field"
      data-find={name}
      aria-label={label}
      placeholder={label}
      value={text}
      maxLength={200}
      spellCheck={false}
      onChange={(event) => {
        onText(event.target.value);
      }}
    />
  );
}

interface ToggleProps {
  readonly label: string;
  readonly title: string;
  readonly isOn: boolean;
  readonly onToggle: () => void;
}

function Toggle({ label, title, isOn, onToggle }: ToggleProps): ReactElement {
  return (
    <button type="button" className="toolbar-button" title={title} aria-pressed={isOn} onClick={onToggle}>
      {label}
    </button>
  );
}
