import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { IndicatorCode } from '../../../../shared/domain/indicator.ts';
import type { ItemAnswer } from '../../../../shared/domain/writingMarks.ts';
import type { itemStandings } from '../../../../shared/writing/answers.ts';
import { Icon } from '../../../ui/Icon.tsx';

type Item = ReturnType<typeof itemStandings>[number];
type Answer = ItemAnswer['answer'];

interface Props {
  readonly items: readonly Item[];
  readonly nameOf: (indicator: IndicatorCode) => string;
  readonly readOnly: boolean;
  readonly onAnswer: (item: string, answer: Answer | null) => void;
}

/** What must be said: each item is said, has nothing to say for a reason, or is still open. */
export function Checklist({ items, nameOf, readOnly, onAnswer }: Props): ReactElement | null {
  const { t } = useTranslation('guidance');
  if (items.length === 0) return null;
  return (
    <section className="checklist" aria-label={t('required')}>
      <h3>{t('required')}</h3>
      <ul>
        {items.map((item) => (
          <Line
            key={item.id}
            item={item}
            nameOf={nameOf}
            readOnly={readOnly}
            onAnswer={(answer) => {
              onAnswer(item.id, answer);
            }}
          />
        ))}
      </ul>
    </section>
  );
}

interface LineProps extends Pick<Props, 'nameOf' | 'readOnly'> {
  readonly item: Item;
  readonly onAnswer: (answer: Answer | null) => void;
}

function Line({ item, nameOf, readOnly, onAnswer }: LineProps): ReactElement {
  const { t } = useTranslation('guidance');
  const { standing } = item;
  const [isAsked, setAsked] = useState(false);
  const isNone = standing.kind === 'none';
  return (
    <li className={`checklist-item checklist-${standing.kind}`}>
      <span className="checklist-mark" title={t(`standing.${standing.kind}`)}>
        {standing.kind === 'said' && <Icon name="check" size={16} />}
        {isNone && <span aria-hidden="true">–</span>}
        <span className="visually-hidden">{t(`standing.${standing.kind}`)}</span>
      </span>
      <div className="checklist-text">
        <span>{item.text}</span>
        {item.basis !== undefined && <span className="soft small">{t('basis', { basis: item.basis })}</span>}
        {standing.kind === 'said' && standing.by === 'figures' && (
          <span className="soft small">
            {t('byFigures', { names: (item.indicators ?? []).map(nameOf).join(t('between')) })}
          </span>
        )}
        {(isAsked || isNone) && (
          <Reason
            reason={isNone ? standing.reason : ''}
            label={t('reasonOf', { item: item.text })}
            readOnly={readOnly}
            isNew={!isNone}
            onReason={(reason) => {
              setAsked(false);
              if (reason !== '') onAnswer({ kind: 'none', reason });
              else if (isNone) onAnswer(null);
            }}
          />
        )}
      </div>
      {!readOnly && (
        <Acts
          isSaid={standing.kind === 'said' && standing.by === 'clerk'}
          isNone={isNone}
          isAsked={isAsked}
          onAsk={setAsked}
          onAnswer={onAnswer}
        />
      )}
    </li>
  );
}

interface ActsProps extends Pick<LineProps, 'onAnswer'> {
  readonly isSaid: boolean;
  readonly isNone: boolean;
  readonly isAsked: boolean;
  readonly onAsk: (isAsked: boolean) => void;
}

/** Pressing again what is pressed takes the answer back. */
function Acts({ isSaid, isNone, isAsked, onAsk, onAnswer }: ActsProps): ReactElement {
  const { t } = useTranslation('guidance');
  return (
    <div className="checklist-acts">
      <button
        type="button"
        aria-pressed={isSaid}
        onClick={() => {
          onAsk(false);
          onAnswer(isSaid ? null : { kind: 'said' });
        }}
      >
        {t('say')}
      </button>
      <button
        type="button"
        aria-pressed={isNone || isAsked}
        onClick={() => {
          if (isNone) onAnswer(null);
          onAsk(!isNone && !isAsked);
        }}
      >
        {t('none')}
      </button>
    </div>
  );
}

interface ReasonProps {
  readonly reason: string;
  readonly label: string;
  readonly readOnly: boolean;
  readonly isNew: boolean;
  readonly onReason: (reason: string) => void;
}

/** Why there is nothing to say; without a reason the item stays open. */
export function Reason({ reason, label, readOnly, isNew, onReason }: ReasonProps): ReactElement {
  const { t } = useTranslation('guidance');
  const [text, setText] = useState(reason);
  const settle = (): void => {
    if (isNew || text.trim() !== reason) onReason(text.trim());
  };
  return (
    <input
      className="checklist-reason"
      aria-label={label}
      placeholder={t('reasonExample')}
      maxLength={1000}
      autoFocus={isNew}
      readOnly={readOnly}
      value={text}
      onChange={(event) => {
        setText(event.target.value);
      }}
      onBlur={settle}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Enter') settle();
        if (event.key === 'Escape') {
          setText(reason);
          onReason(reason);
        }
      }}
    />
  );
}
