import type { SlotId } from '../domain/identity.ts';
import type { IndicatorCode } from '../domain/indicator.ts';
import type { RequiredItem } from '../domain/template.ts';
import type { ItemAnswer, WritingMarks } from '../domain/writingMarks.ts';

/** How a required item stands: what the clerk answered comes before what the figures in the text show. */
export type ItemStanding =
  | Readonly<{ kind: 'said'; by: 'clerk' | 'figures' }>
  | Readonly<{ kind: 'none'; reason: string }>
  | Readonly<{ kind: 'open' }>;

interface Slotted {
  readonly slot: SlotId;
  readonly required: readonly RequiredItem[];
}

/** How the required items of a slot stand; `printed` are the indicators whose figures its section prints. */
export function itemStandings(
  { slot, required }: Slotted,
  answers: WritingMarks['answers'],
  printed: ReadonlySet<IndicatorCode>,
): readonly (RequiredItem & { readonly standing: ItemStanding })[] {
  const own = new Map(answers.filter((each) => each.slot === slot).map(({ item, answer }) => [item, answer]));
  return required.map((item) => {
    const answer = own.get(item.id);
    if (answer?.kind === 'none') return { ...item, standing: answer };
    if (answer?.kind === 'said') return { ...item, standing: { kind: 'said', by: 'clerk' } };
    const isPrinted = item.indicators?.some((code) => printed.has(code)) === true;
    return { ...item, standing: isPrinted ? { kind: 'said', by: 'figures' } : { kind: 'open' } };
  });
}

/** The marks with one item answered; null takes the answer back. */
export function answerItem(
  marks: WritingMarks,
  { slot, item }: Pick<ItemAnswer, 'slot' | 'item'>,
  answer: ItemAnswer['answer'] | null,
): WritingMarks {
  const others = marks.answers.filter((each) => each.slot !== slot || each.item !== item);
  return { ...marks, answers: answer === null ? others : [...others, { slot, item, answer }] };
}
