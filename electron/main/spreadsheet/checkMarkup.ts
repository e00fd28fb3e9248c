import { ReadingRefused } from './readingRefused.ts';

/** Refuses a part of XML that was cut off or that brings a DOCTYPE (ECMA-376 part 2, 6.2.5 forbids it). */
export function checkMarkup(part: Buffer): void {
  const root = findRoot(part);
  // A DOCTYPE stands before the root or nowhere.
  if (root === null || part.subarray(0, root.start).includes('<!DOCTYPE') || !isClosed(part, root))
    throw new ReadingRefused('file-corrupt');
}

type Root = Readonly<{ name: string; start: number }>;

function findRoot(part: Buffer): Root | null {
  let start = part.indexOf('<');
  while (start >= 0) {
    const opening = part.toString('latin1', start, start + 200);
    const name = /^<([^\s<>/?!][^\s<>/]*)/.exec(opening)?.[1];
    if (name !== undefined) return { name, start };
    // Before the root only <?…?> and <!--…--> may stand.
    const end = part.indexOf(opening.startsWith('<!--') ? '-->' : '>', start);
    if (end < 0) return null;
    start = part.indexOf('<', end);
  }
  return null;
}

function isClosed(part: Buffer, { name, start }: Root): boolean {
  const tail = part
    .toString('latin1', Math.max(0, part.length - 1024))
    .replace(/(\s|<!--(?:(?!-->)[^])*-->)+$/, '');
  if (/<\/([^\s<>]+)\s*>$/.exec(tail)?.[1] === name) return true;
  return tail.endsWith('/>') && part.indexOf('>', start) === part.lastIndexOf('>');
}
