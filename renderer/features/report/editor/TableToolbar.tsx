import { useEditorState } from '@tiptap/react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { isAtTable, type TableAction, tableActions } from './tableCommands.ts';
import type { Writer } from './writer.ts';
import './table.css';

const groups = [
  [
    ['rowAbove', 'table.rowAbove'],
    ['rowBelow', 'table.rowBelow'],
    ['rowUp', 'table.rowUp'],
    ['rowDown', 'table.rowDown'],
    ['removeRow', 'table.removeRow'],
  ],
  [
    ['columnLeft', 'table.columnLeft'],
    ['columnRight', 'table.columnRight'],
    ['moveLeft', 'table.moveLeft'],
    ['moveRight', 'table.moveRight'],
    ['removeColumn', 'table.removeColumn'],
  ],
  [['removeTable', 'table.removeTable']],
] as const satisfies readonly (readonly (readonly [TableAction, string])[])[];

/** What can be done to the rows and columns, while the caret stands in a table. */
export function TableToolbar({ writer }: { readonly writer: Writer }): ReactElement | null {
  const { t } = useTranslation('content');
  const { editor } = writer;
  const { isShown, can } = useEditorState({
    editor,
    selector: ({ editor: { state } }) => {
      const isThere = isAtTable(state);
      // By name: a list that says the same draws nothing anew.
      const possible = isThere
        ? Object.entries(tableActions).flatMap(([name, command]) => (command(state) ? [name] : []))
        : [];
      return { isShown: isThere, can: possible.join(' ') };
    },
  });
  if (!isShown) return null;
  const possible = new Set(can.split(' '));
  return (
    <div
      className="toolbar table-toolbar"
      role="toolbar"
      aria-label={t('table.title')}
      onMouseDown={(event) => {
        event.preventDefault();
      }}
    >
      {groups.map((group) => (
        <div key={group[0][0]} className="toolbar-group">
          {group.map(([action, word]) => (
            <button
              key={action}
              type="button"
              className="toolbar-button"
              disabled={!possible.has(action)}
              onClick={() => {
                tableActions[action](editor.state, editor.view.dispatch);
                editor.view.focus();
              }}
            >
              {t(word)}
            </button>
          ))}
        </div>
      ))}
    </div>
  );
}
