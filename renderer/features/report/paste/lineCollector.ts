import type { HeadingLevel } from '../../../../shared/domain/block.ts';
import { type OpenList, nextMarker, openList } from './listNumbers.ts';
import type { PastedLine } from './pasted.ts';
import { tableStack } from './tableStack.ts';

/** Takes the blocks and words of a page in reading order and gives its lines; tables hold lines of their own. */
export interface LineCollector {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  /** `level` is the heading level of the innermost element that has one. */
  readonly close: (name: string, level: HeadingLevel | null) => void;
  readonly endLine: (level: HeadingLevel | null) => void;
  readonly addText: (text: string) => void;
  /** Adds to the number or bullet that a program has typed before a list item. */
  readonly addMarker: (text: string) => void;
  readonly lines: () => readonly PastedLine[];
}

export function lineCollector(): LineCollector {
  const tables = tableStack();
  const lists: (OpenList | null)[] = [];
  let text = '';
  let marker = '';
  const endLine = (level: HeadingLevel | null): void => {
    if (text.trim() !== '') {
      tables.here().push({ kind: 'text', text, marker: marker.trim(), level });
      marker = '';
    }
    text = '';
  };
  return {
    open(name, attributes) {
      if (name === 'ul' || name === 'ol') lists.push(openList(name, attributes));
      if (name === 'li') marker = nextMarker(lists.at(-1) ?? null);
      tables.open(name, attributes);
    },
    close(name, level) {
      if (name === 'caption' && tables.name(text)) text = '';
      endLine(level);
      if (name === 'ul' || name === 'ol') lists.pop();
      if (name === 'li' || name === 'p') marker = '';
      tables.close(name);
    },
    endLine,
    addText(written) {
      text += written;
    },
    addMarker(written) {
      marker += written;
    },
    lines: () => tables.page(),
  };
}
