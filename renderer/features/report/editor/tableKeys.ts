import { Extension } from '@tiptap/core';
import type { Command } from '@tiptap/pm/state';
import { belowTable, enterCell, stepCell } from './tableCommands.ts';

/** The keys of a spreadsheet, inside a table alone; the open list of figures has them first, those of text come behind. */
export const tableKeys = Extension.create({
  name: 'tableKeys',
  priority: 200,
  addKeyboardShortcuts() {
    const { editor } = this;
    const run = (command: Command) => () => command(editor.state, editor.view.dispatch, editor.view);
    return {
      Tab: run(stepCell(1)),
      'Shift-Tab': run(stepCell(-1)),
      Enter: run(enterCell),
      'Shift-Enter': run(enterCell),
      ArrowDown: run(belowTable),
    };
  },
});
