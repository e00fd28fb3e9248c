import { Input } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { PromisedPlan } from '../../../../shared/domain/writingMarks.ts';

interface Props {
  readonly promises: readonly PromisedPlan[];
  readonly readOnly: boolean;
  readonly onAnswer: (id: string, answer: PromisedPlan['answer']) => void;
}

const answers = ['kept', 'partly', 'dropped'] as const;

/** What last year's report promised for this one; each must be answered. */
export function Promises({ promises, readOnly, onAnswer }: Props): ReactElement {
  const { t } = useTranslation('lastYear');
  const open = promises.filter(({ answer }) => answer === null).length;
  return (
    <section className="promises" aria-label={t('promises.title')}>
      <header>
        <h3>{t('promises.title')}</h3>
        <span className={open > 0 ? 'small promises-open' : 'small soft'}>
          {open > 0 ? t('promises.open', { count: open }) : t('promises.answered')}
        </span>
      </header>
      <ol>
        {promises.map((promise) => (
          <li key={promise.id} className={promise.answer === null ? 'promise promise-open' : 'promise'}>
            <p>{promise.text}</p>
            <PromiseAnswer promise={promise} readOnly={readOnly} onAnswer={onAnswer} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function PromiseAnswer({
  promise: { id, text, answer },
  readOnly,
  onAnswer,
}: Omit<Props, 'promises'> & { readonly promise: PromisedPlan }): ReactElement {
  const { t } = useTranslation('lastYear');
  return (
    <>
      <span className="promise-answers" role="radiogroup" aria-label={text}>
        {answers.map((kind) => (
          <label key={kind}>
            <input
              type="radio"
              name={`promise-${id}`}
              disabled={readOnly}
              checked={answer?.kind === kind}
              onChange={() => {
                onAnswer(id, { kind, note: answer?.note ?? '' });
              }}
            />
            {t(`promises.answer.${kind}`)}
          </label>
        ))}
      </span>
      {answer !== null && (
        <Input
          aria-label={t('promises.note')}
          placeholder={t(answer.kind === 'kept' ? 'promises.noteKept' : 'promises.noteOpen')}
          maxLength={2000}
          readOnly={readOnly}
          value={answer.note}
          onChange={(event) => {
            onAnswer(id, { ...answer, note: event.target.value });
          }}
        />
      )}
    </>
  );
}
