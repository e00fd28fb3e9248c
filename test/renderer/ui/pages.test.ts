import { expect, it } from 'vitest';
import { createPages } from '../../../renderer/ui/pages.ts';

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

it('reads the pages that are looked at, and each once', async () => {
  const read: number[] = [];
  const pages = createPages({ load: (number) => Promise.resolve(read.push(number)), most: 10 });
  pages.want(2, 4);
  pages.want(2, 4);
  await settled();
  expect(read).toEqual([2, 3, 4]);
  expect(pages.get(3)).toBeDefined();
  expect(pages.get(0)).toBeUndefined();
});

it('does not read what was scrolled past before its turn came', async () => {
  const read: number[] = [];
  const pages = createPages({
    load: async (number) => {
      read.push(number);
      await settled();
      return number;
    },
    most: 10,
  });
  pages.want(0, 9);
  pages.want(500, 501);
  await settled();
  await settled();
  await settled();
  expect(read).toEqual([0, 1, 500, 501]);
});

it('keeps only so many pages, and lets those go that were not looked at for longest', async () => {
  const pages = createPages({ load: (number) => Promise.resolve(number), most: 3 });
  for (const number of [0, 1, 2]) {
    pages.want(number, number);
    await settled();
  }
  pages.want(0, 0);
  pages.want(3, 3);
  await settled();
  expect([0, 1, 2, 3].filter((number) => pages.get(number) !== undefined)).toEqual([0, 2, 3]);
});

it('says why a page could not be read, and reads it when it is looked at again', async () => {
  let broken = true;
  const pages = createPages({
    load: (number) => (broken ? Promise.reject(new Error('gone')) : Promise.resolve(number)),
    most: 3,
  });
  pages.want(0, 0);
  await settled();
  expect(pages.failure()).toEqual(new Error('gone'));
  broken = false;
  pages.want(0, 0);
  await settled();
  expect(pages.failure()).toBeNull();
  expect(pages.get(0)).toBe(0);
});

it('tells its listeners of each page, until they stop listening', async () => {
  const pages = createPages({ load: (number) => Promise.resolve(number), most: 3 });
  let heard = 0;
  const stop = pages.subscribe(() => (heard += 1));
  pages.want(0, 1);
  await settled();
  expect(heard).toBe(2);
  stop();
  pages.want(2, 2);
  await settled();
  expect(heard).toBe(2);
  expect(pages.version()).toBe(3);
});
