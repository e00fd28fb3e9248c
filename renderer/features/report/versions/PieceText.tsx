import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Piece } from '../../../../shared/comparing/comparison.ts';

/** Which text is shown: both in one, or one side of the comparison. */
export type Side = 'both' | 'before' | 'after';

interface Props {
  readonly pieces: readonly Piece[];
  readonly side: Side;
}

/** A compared text: what was dropped is struck through, what was added underlined. */
export function PieceText({ pieces, side }: Props): ReactElement {
  const { t } = useTranslation('versions');
  const hidden = { both: null, before: 'added', after: 'dropped' } as const;
  return (
    <>
      {pieces
        .filter(({ kind }) => kind !== hidden[side])
        .map(({ kind, text }, index) => {
          if (kind === 'same') return <span key={index}>{text}</span>;
          const isDropped = kind === 'dropped';
          const Mark = isDropped ? 'del' : 'ins';
          return (
            <Mark key={index} className={`compared-${kind}`} aria-label={t(`mark.${kind}`, { text })}>
              {text}
            </Mark>
          );
        })}
    </>
  );
}
