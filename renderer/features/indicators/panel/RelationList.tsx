import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { EditedCatalogue } from '../../../../shared/domain/catalogueEdits.ts';
import { checkRelation, valueFinder, type RelationCheck } from '../../../../shared/domain/checkRelation.ts';
import type { Desk } from '../../../../shared/domain/desk.ts';
import type { IndicatorCode } from '../../../../shared/domain/indicator.ts';
import { codesOf, relationKey, type IndicatorRelation } from '../../../../shared/domain/indicatorRelation.ts';
import { useFigures } from '../../../api/queries.ts';
import { Button, IconButton } from '../../../ui/Button.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { addRelation, takeRelationAway } from '../changeCatalogue.ts';
import { checkedSign, relationWords } from '../relationWords.ts';
import { RelationForm } from './RelationForm.tsx';

interface RelationListProps {
  readonly code: IndicatorCode;
  readonly catalogue: EditedCatalogue;
  readonly desk: Desk;
  readonly onShow: (code: IndicatorCode) => void;
}

/** What must hold between this indicator and others, in words, with this year's arithmetic where there are figures. */
export function RelationList({ code, catalogue, desk, onShow }: RelationListProps): ReactElement {
  const { t } = useTranslation('indicators');
  const [isAdding, setAdding] = useState(false);
  const { data: figures = [] } = useFigures(desk);
  const indicators = catalogue.entries.map(({ indicator }) => indicator);
  const names = new Map(indicators.map((indicator) => [indicator.code, indicator.name]));
  const nameOf = (one: IndicatorCode): string => names.get(one) ?? one;
  const valueOf = valueFinder(figures, indicators);
  const about = catalogue.relations.filter(({ relation }) => codesOf(relation).includes(code));
  return (
    <section className="indicators-relations" aria-label={t('relations')}>
      <h3>{t('relations')}</h3>
      {about.every(({ removed }) => removed) && !isAdding && <p className="soft small">{t('noRelations')}</p>}
      <ul>
        {about.map(({ relation, removed }) => (
          <li key={relationKey(relation)} className={removed ? 'relation is-removed' : 'relation'}>
            <div className="relation-text">
              <Sentence relation={relation} code={code} nameOf={nameOf} onShow={onShow} />
              {!removed && (
                <Arithmetic relation={relation} check={checkRelation(relation, valueOf)} desk={desk} />
              )}
              <p className="soft small">{relation.basis}</p>
            </div>
            {removed ? (
              <Button tone="quiet" onPress={() => void addRelation(relation, t('relationBack'))}>
                {t('putBack')}
              </Button>
            ) : (
              <IconButton
                icon="close"
                label={t('takeAway')}
                onPress={() => void takeRelationAway(relation, t('relationGone'))}
              />
            )}
          </li>
        ))}
      </ul>
      {isAdding ? (
        <RelationForm
          code={code}
          entries={catalogue.entries}
          onDone={() => {
            setAdding(false);
          }}
        />
      ) : (
        <Button
          tone="quiet"
          icon="plus"
          onPress={() => {
            setAdding(true);
          }}
        >
          {t('addRelation')}
        </Button>
      )}
    </section>
  );
}

interface ArithmeticProps {
  readonly relation: IndicatorRelation;
  readonly check: RelationCheck;
  readonly desk: Desk;
}

/** 4562 = 4425 + 137, or what does not fit; nothing while figures are missing on both sides. */
function Arithmetic({ relation, check, desk }: ArithmeticProps): ReactElement | null {
  const { t } = useTranslation('indicators');
  const { verdict, left, right } = check;
  if (verdict === 'open') return null;
  const holds = verdict === 'holds';
  return (
    <p className={holds ? 'arithmetic' : 'arithmetic is-broken'}>
      <Icon name={holds ? 'check' : 'error'} size={16} />
      <span className="digits">
        {t('arithmetic', {
          year: desk.year,
          left: left ?? '',
          sign: checkedSign(relation, holds),
          right: right ?? '',
        })}
      </span>
      <span className="visually-hidden">{t(holds ? 'holds' : 'broken')}</span>
    </p>
  );
}

interface SentenceProps {
  readonly relation: IndicatorRelation;
  readonly code: IndicatorCode;
  readonly nameOf: (code: IndicatorCode) => string;
  readonly onShow: (code: IndicatorCode) => void;
}

/** The relation in words, each of the other indicators a way to it. */
function Sentence({ relation, code, nameOf, onShow }: SentenceProps): ReactElement {
  return (
    <p>
      {relationWords(relation).map((word, index) => {
        // The words of one relation never change their order.
        const key = String(index);
        if (typeof word === 'string') return <span key={key}>{word}</span>;
        const other = word.code;
        if (other === code) return <strong key={key}>{nameOf(other)}</strong>;
        return (
          <button
            key={key}
            type="button"
            className="relation-link"
            onClick={() => {
              onShow(other);
            }}
          >
            {nameOf(other)}
          </button>
        );
      })}
    </p>
  );
}
