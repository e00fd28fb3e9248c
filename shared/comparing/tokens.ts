const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Behind 。！？； and the quotes or brackets that close with them. */
const sentenceEnd = /(?<=[。！？；!?;\n][”’」』）)]*)(?![”’」』）)。！？；!?;\n])/u;

/** The sentences of a text, each with its mark; put together they are the text again. */
export function listSentences(text: string): readonly string[] {
  return text === '' ? [] : text.split(sentenceEnd);
}

/** The words, numbers and marks of a text; put together they are the text again. */
export function listWords(text: string): readonly string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** Gives equal texts equal numbers, so that they are compared at a glance. */
export function numberTexts(): (texts: readonly string[]) => Int32Array {
  const known = new Map<string, number>();
  return (texts) =>
    Int32Array.from(texts, (text) => {
      const number = known.get(text) ?? known.size;
      known.set(text, number);
      return number;
    });
}
