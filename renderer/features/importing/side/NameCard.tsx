import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { UnknownName } from '../../../../shared/importing/importBatch.ts';
import { useIndicators } from '../../../api/queries.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { useReview } from '../desk/useReview.ts';
import { StateMark } from '../files/StateMark.tsx';
import { IndicatorSelect } from './IndicatorSelect.tsx';

interface NameCardProps {
  readonly name: UnknownName;
  readonly isActive: boolean;
  readonly onActive: () => void;
}

/** One name with the indicators it may stand for. */
export function NameCard({ name, isActive, onActive }: NameCardProps): ReactElement {
  const { t } = useTranslation('importing');
  const review = useReview();
  const { chosen, candidates, places } = name;
  const title = name.unit === '' ? name.name : t('nameWithUnit', name);
  return (
    <section
      className={isActive ? 'name-card name-card-active' : 'name-card'}
      aria-label={title}
      onFocus={onActive}
    >
      <button
        type="button"
        className="name-title"
        title={t('showCell')}
        onClick={() => {
          onActive();
          review.showSource(name);
        }}
      >
        <StateMark
          icon={chosen === undefined ? 'warning' : 'check'}
          tone={chosen === undefined ? 'warning' : 'done'}
        />
        <strong>{title}</strong>
        <span className="small soft digits">
          {t('places', { count: places, cell: name.cell })}
          {name.remembered && chosen !== undefined && ` · ${t('chosenBefore')}`}
        </span>
      </button>
      <div className="name-choices" role="radiogroup" aria-label={title}>
        {candidates.map(({ code, name: indicator, confidence }, index) => (
          <Choice
            key={code}
            digit={index + 1}
            isChosen={chosen === code}
            text={indicator}
            note={t('confidence', { share: confidence })}
            onChoose={() => {
              review.name(name, code);
            }}
          />
        ))}
        <ChosenElsewhere name={name} />
        <Choice
          digit={0}
          isChosen={chosen === null}
          text={t('ownIndicator')}
          note=""
          onChoose={() => {
            review.name(name, null);
          }}
        />
      </div>
      <NameSearch name={name} isActive={isActive} onActive={onActive} />
    </section>
  );
}

/** Searches the whole catalogue; a field for each of many names would make the list slow. */
function NameSearch({ name, isActive, onActive }: NameCardProps): ReactElement {
  const { t } = useTranslation('importing');
  const review = useReview();
  return isActive ? (
    <IndicatorSelect
      label={t('findIndicatorFor', { name: name.name })}
      onChoose={(code) => {
        review.name(name, code);
      }}
    />
  ) : (
    <button type="button" className="name-search soft" onClick={onActive}>
      {t('findIndicator')}
    </button>
  );
}

/** The chosen indicator when it is none of the candidates. */
function ChosenElsewhere({
  name: { chosen, candidates },
}: {
  readonly name: UnknownName;
}): ReactElement | null {
  const { t } = useTranslation('importing');
  const { data: indicators = [] } = useIndicators();
  if (chosen == null || candidates.some(({ code }) => code === chosen)) return null;
  const text = indicators.find(({ code }) => code === chosen)?.name ?? chosen;
  return <Choice digit={null} isChosen text={text} note={t('chosenByYou')} onChoose={() => undefined} />;
}

interface ChoiceProps {
  /** The key that chooses it. */
  readonly digit: number | null;
  readonly isChosen: boolean;
  readonly text: string;
  readonly note: string;
  readonly onChoose: () => void;
}

function Choice({ digit, isChosen, text, note, onChoose }: ChoiceProps): ReactElement {
  return (
    <button
      type="button"
      role="radio"
      aria-checked={isChosen}
      className={isChosen ? 'name-choice name-choice-chosen' : 'name-choice'}
      onClick={onChoose}
    >
      {digit === null ? <Icon name="check" size={16} /> : <kbd aria-hidden="true">{digit}</kbd>}
      <span className="name-choice-text">{text}</span>
      <span className="small soft digits">{note}</span>
    </button>
  );
}
