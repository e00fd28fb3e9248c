import { useCallback, useEffect, useState } from 'react';
import { createPages, usePages, type Pages } from '../../../ui/pages.ts';

interface ListPage<Item> {
  readonly total: number;
  readonly items: readonly Item[];
}

/** A list of main's as far as it has come. */
interface LongList<Item> {
  /** Null before the first answer. */
  readonly total: number | null;
  readonly get: (index: number) => Item | undefined;
  readonly onSight: (first: number, last: number) => void;
  readonly failure: unknown;
}

const perPage = 200;
const mostPages = 30;

/** Asks for a list as it is looked at; with another key it is asked for anew, and the old one shown until it comes. */
export function useLongList<Item>(
  key: readonly (string | number | null)[],
  load: (page: { readonly from: number; readonly count: number }) => Promise<ListPage<Item>>,
): LongList<Item> {
  const name = JSON.stringify(key);
  const [held, setHeld] = useState(() => startList(name, load));
  if (held.name !== name) setHeld({ ...startList(name, load), shown: held.shown });
  const { pages, shown } = held;
  useEffect(() => {
    pages.want(0, 0);
    return pages.subscribe(() => {
      setHeld((now) => (now.pages === pages ? { ...now, shown: pages } : now));
    });
  }, [pages]);
  usePages(shown);
  const onSight = useCallback(
    (first: number, last: number) => {
      shown.want(Math.floor(first / perPage), Math.floor(last / perPage));
    },
    [shown],
  );
  return {
    total: shown.get(0)?.total ?? null,
    get: (index) => shown.get(Math.floor(index / perPage))?.items[index % perPage],
    onSight,
    failure: shown.failure(),
  };
}

interface HeldList<Item> {
  readonly name: string;
  readonly pages: Pages<ListPage<Item>>;
  /** The pages of the list before, until the first of these has come. */
  readonly shown: Pages<ListPage<Item>>;
}

function startList<Item>(
  name: string,
  load: (page: { readonly from: number; readonly count: number }) => Promise<ListPage<Item>>,
): HeldList<Item> {
  const pages = createPages({
    load: (number) => load({ from: number * perPage, count: perPage }),
    most: mostPages,
  });
  return { name, pages, shown: pages };
}
