/** A part of a long list; `from` counts from 0. */
export type Page = Readonly<{ from: number; count: number }>;

export function pageOf<Item>(items: readonly Item[], { from, count }: Page): readonly Item[] {
  return items.slice(from, from + count);
}
