import type { ReactElement } from 'react';
import type { SentencePart } from '../../../shared/document/reportSentence.ts';

interface SentenceProps {
  readonly parts: readonly SentencePart[];
  readonly isMarked: (part: SentencePart) => boolean;
}

/** A sentence as it is printed, with its numbers marked. */
export function Sentence({ parts, isMarked }: SentenceProps): ReactElement {
  return (
    <>
      {parts.map((part, index) =>
        isMarked(part) ? <mark key={index}>{part.text}</mark> : <span key={index}>{part.text}</span>,
      )}
    </>
  );
}
