import { Extension } from '@tiptap/core';
import type { ResolvedPos } from '@tiptap/pm/model';
import { Suggestion, type SuggestionMatch, type SuggestionProps } from '@tiptap/suggestion';
import type { FigureChoice } from '../figures/figureBook.ts';
import { insertFigure } from './commands.ts';

/** The list that opens under a typed `/`. */
export interface FigureMenu {
  readonly choices: readonly FigureChoice[];
  readonly active: number;
  readonly place: DOMRect;
  readonly pick: (choice: FigureChoice) => void;
}

interface Parts {
  readonly search: (query: string) => readonly FigureChoice[];
  /** Draws the list, or takes it away. */
  readonly show: (menu: FigureMenu | null) => void;
}

/** Opens the list of figures while a word is typed behind `/`; arrows choose, Enter inserts, Escape closes. */
export function figureSuggestion({ search, show }: Parts): Extension {
  return Extension.create({
    name: 'figureSuggestion',
    // Its keys come before those of a table, whose come before those of text.
    priority: 300,
    addProseMirrorPlugins() {
      return [
        Suggestion<FigureChoice, FigureChoice>({
          editor: this.editor,
          findSuggestionMatch: ({ $position }) => findQuery($position),
          items: ({ query }) => [...search(query)],
          command: ({ editor, range, props: { indicator } }) => {
            const command = insertFigure({ indicator, year: null, format: null }, range);
            command(editor.state, editor.view.dispatch);
            editor.view.focus();
          },
          decorationClass: 'figure-query',
          render: () => menuOf(show),
        }),
      ];
    },
  });
}

type Rendered = SuggestionProps<FigureChoice, FigureChoice>;

function menuOf(
  show: Parts['show'],
): ReturnType<NonNullable<Parameters<typeof Suggestion<FigureChoice, FigureChoice>>[0]['render']>> {
  let shown: Rendered | null = null;
  let active = 0;
  const draw = (): void => {
    const place = shown?.clientRect?.() ?? null;
    if (shown === null || place === null || shown.items.length === 0) {
      show(null);
      return;
    }
    const pick = shown.command;
    show({ choices: shown.items, active, place, pick });
  };
  const take = (props: Rendered): void => {
    active = props.query === shown?.query ? active : 0;
    shown = props;
    draw();
  };
  return {
    onStart: take,
    onUpdate: take,
    onExit() {
      shown = null;
      active = 0;
      draw();
    },
    onKeyDown({ event }) {
      const count = shown?.items.length ?? 0;
      if (shown === null || count === 0) return false;
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        active = (active + (event.key === 'ArrowDown' ? 1 : count - 1)) % count;
        draw();
        return true;
      }
      const choice = shown.items[active];
      if (choice === undefined || (event.key !== 'Enter' && event.key !== 'Tab')) return false;
      shown.command(choice);
      return true;
    },
  };
}

/**
 * The word behind the last `/` before the caret. An input method may give ／ or 、 for that key, so 、、 opens the
 * list too; a slash behind a digit or a Latin letter is part of a number or an address.
 */
function findQuery($position: ResolvedPos): SuggestionMatch {
  if (!$position.parent.isTextblock) return null;
  const before = $position.parent.textBetween(0, $position.parentOffset, undefined, '\ufffc');
  const found = figureQuery(before);
  if (found === null) return null;
  const from = $position.start() + found.start;
  return { range: { from, to: $position.pos }, query: found.query, text: before.slice(found.start) };
}

/** Where a query for figures starts in the text before the caret, and what it asks for; null when there is none. */
export function figureQuery(before: string): { readonly start: number; readonly query: string } | null {
  const found = /(?:(?<![\dA-Za-z/:])[/／]|、、)([^/／、。，；：！？\ufffc\n]{0,20})$/u.exec(before);
  if (found?.[1] === undefined || found[1].startsWith(' ')) return null;
  return { start: found.index, query: found[1] };
}
