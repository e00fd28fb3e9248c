import { Select } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { PatternId } from '../../../../shared/domain/identity.ts';
import { PatternCase, type SentencePattern } from '../../../../shared/domain/template.ts';
import { Button, IconButton } from '../../../ui/Button.tsx';
import { IndicatorPicker } from '../IndicatorPicker.tsx';
import { VariantField } from './VariantField.tsx';

interface Props {
  readonly patterns: readonly SentencePattern[];
  readonly onSettle: (patterns: readonly SentencePattern[]) => void;
}

/** Sentences to write with; each is worded once for every way in which its figure may stand to last year's. */
export function PatternFields({ patterns, onSettle }: Props): ReactElement {
  const { t } = useTranslation('templates');
  return (
    <section className="templates-part" aria-label={t('patterns')}>
      <h3>{t('patterns')}</h3>
      <p className="soft small">{t('patternsHint')}</p>
      {patterns.map((pattern) => (
        <PatternCard
          key={pattern.id}
          pattern={pattern}
          onSettle={(changed) => {
            onSettle(patterns.map((each) => (each.id === pattern.id ? changed : each)));
          }}
          onRemove={() => {
            onSettle(patterns.filter(({ id }) => id !== pattern.id));
          }}
        />
      ))}
      <Button
        tone="quiet"
        icon="plus"
        onPress={() => {
          const id = PatternId.parse(crypto.randomUUID());
          onSettle([...patterns, { id, subject: null, variants: { any: t('newSentence') } }]);
        }}
      >
        {t('addPattern')}
      </Button>
    </section>
  );
}

interface CardProps {
  readonly pattern: SentencePattern;
  readonly onSettle: (pattern: SentencePattern) => void;
  readonly onRemove: () => void;
}

function PatternCard({ pattern, onSettle, onRemove }: CardProps): ReactElement {
  const { t } = useTranslation('templates');
  const { subject, variants } = pattern;
  const present = PatternCase.options.filter((one) => variants[one] !== undefined);
  const missing = PatternCase.options.filter((one) => variants[one] === undefined);
  const put = (one: PatternCase, text: string | undefined): void => {
    onSettle({ ...pattern, variants: { ...variants, [one]: text } });
  };
  return (
    <div className="templates-pattern">
      <div className="templates-pattern-head">
        <IndicatorPicker
          label={t('subject')}
          placeholder={t('noSubject')}
          value={subject}
          onChange={(code) => {
            onSettle({ ...pattern, subject: code });
          }}
        />
        <IconButton icon="remove" label={t('removePattern')} onPress={onRemove} />
      </div>
      {present.map((one) => (
        <VariantField
          key={one}
          one={one}
          text={variants[one] ?? ''}
          subject={subject}
          onText={(text) => {
            put(one, text);
          }}
          {...(present.length > 1
            ? {
                onRemove: () => {
                  put(one, undefined);
                },
              }
            : {})}
        />
      ))}
      {missing.length > 0 && subject !== null && (
        <Select<PatternCase>
          className="templates-add-variant"
          aria-label={t('addVariant')}
          placeholder={t('addVariant')}
          value={null}
          options={missing.map((value) => ({ value, label: t(`case.${value}`) }))}
          onChange={(one) => {
            put(one, variants.any ?? variants[present[0] ?? 'any'] ?? t('newSentence'));
          }}
        />
      )}
    </div>
  );
}
