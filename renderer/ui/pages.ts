import { useSyncExternalStore } from 'react';

/** A long list that is read a page at a time, as far as it is looked at. */
export interface Pages<Page> {
  /** The page with this number, from 0, or undefined while it is not here. */
  readonly get: (number: number) => Page | undefined;
  /** Says which pages are looked at now; those that are not here are read, what is no longer wanted is not. */
  readonly want: (first: number, last: number) => void;
  /** Why a page could not be read; null again once one is read. */
  readonly failure: () => unknown;
  /** Grows with each page that comes. */
  readonly version: () => number;
  readonly subscribe: (listener: () => void) => () => void;
}

interface PagesOptions<Page> {
  readonly load: (number: number) => Promise<Page>;
  /** How many pages are kept; those not looked at for longest go first. */
  readonly most: number;
}

const atOnce = 2;

export function createPages<Page>({ load, most }: PagesOptions<Page>): Pages<Page> {
  const held = createHeld<Page>(most);
  const loading = new Set<number>();
  const listeners = new Set<() => void>();
  let wanted: readonly number[] = [];
  let failure: unknown = null;
  let version = 0;

  const read = async (number: number): Promise<void> => {
    try {
      held.keep(number, await load(number), wanted);
      failure = null;
    } catch (error) {
      failure = error;
      wanted = wanted.filter((one) => one !== number);
    }
    loading.delete(number);
    version += 1;
    for (const listener of listeners) listener();
    readNext();
  };
  const readNext = (): void => {
    const next = wanted.find((number) => held.get(number) === undefined && !loading.has(number));
    if (next === undefined || loading.size >= atOnce) return;
    loading.add(next);
    void read(next);
    readNext();
  };
  return {
    get: held.get,
    want(first, last) {
      wanted = Array.from({ length: last - first + 1 }, (_, at) => first + at);
      held.touch(wanted);
      readNext();
    },
    failure: () => failure,
    version: () => version,
    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}

interface Held<Page> {
  readonly get: (number: number) => Page | undefined;
  readonly keep: (number: number, page: Page, wanted: readonly number[]) => void;
  /** Says that these were looked at just now. */
  readonly touch: (numbers: readonly number[]) => void;
}

/** The newest pages: a map remembers the order in which its keys came, so the first is the one to go. */
function createHeld<Page>(most: number): Held<Page> {
  const pages = new Map<number, Page>();
  return {
    get: (number) => pages.get(number),
    keep(number, page, wanted) {
      pages.set(number, page);
      for (const oldest of pages.keys()) {
        if (pages.size <= most) return;
        if (!wanted.includes(oldest)) pages.delete(oldest);
      }
    },
    touch(numbers) {
      for (const number of numbers) {
        const page = pages.get(number);
        if (page === undefined) continue;
        pages.delete(number);
        pages.set(number, page);
      }
    },
  };
}

/** Draws the calling part again whenever a page has come. */
export function usePages<Page>(pages: Pages<Page>): number {
  return useSyncExternalStore(pages.subscribe, pages.version);
}
