import type { Figure } from '../domain/figure.ts';
import type { Report } from '../domain/report.ts';
import { listSentences } from './listSentences.ts';
import type { ChangedSentence, ReportSentence, SentencePart } from './reportSentence.ts';

/** The sentences that would read differently once `after` stands in place of `before`, in reading order. */
export function changedSentences(
  report: Report,
  before: readonly Figure[],
  after: readonly Figure[],
): readonly ChangedSentence[] {
  const old = listSentences(report, before);
  // Figures never end a sentence, so the sentences are the same ones.
  return listSentences(report, after).flatMap((sentence, index) => {
    const was: ReportSentence['parts'] = old[index]?.parts ?? [];
    if (wordsOf(was) === wordsOf(sentence.parts)) return [];
    return { block: sentence.block, headings: sentence.headings, before: was, after: sentence.parts };
  });
}

function wordsOf(parts: readonly SentencePart[]): string {
  return parts.map(({ text }) => text).join('');
}
