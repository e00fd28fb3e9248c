import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { SentencePart } from '../../../shared/document/reportSentence.ts';

interface Props {
  readonly before: readonly SentencePart[];
  readonly after: readonly SentencePart[];
}

/** Says of a sentence that changes which 余, 近 or 约 gives way, because it would be untrue of the new number. */
export function AdaptedNote({ before, after }: Props): ReactElement | null {
  const { t } = useTranslation('linking');
  const texts = after.flatMap(({ text, figure }, index) =>
    figure?.adapted === true && before[index]?.figure?.adapted !== true ? [text] : [],
  );
  if (texts.length === 0) return null;
  return <span className="soft small">{t('rounding.willAdapt', { text: texts.join('、') })}</span>;
}
