import { EditorContent, useEditorState } from '@tiptap/react';
import { useEffect, useState, type ReactElement } from 'react';
import type { BlockId } from '../../../../shared/domain/identity.ts';
import { useStore } from '../../../ui/createStore.ts';
import { FigureMenuList } from '../figures/FigureMenuList.tsx';
import { LinkLayer } from '../linking/LinkLayer.tsx';
import { FigurePanel } from '../figures/FigurePanel.tsx';
import { TableDialog } from '../figures/TableDialog.tsx';
import { insertTable } from './insertTable.ts';
import { blockAtCaret, type Writer, writerOf } from './writer.ts';
import { newBlockId, useSectionEditor, type SectionEditorParts } from './useSectionEditor.ts';

interface Props extends Omit<SectionEditorParts, 'onFigure'> {
  /** Lets the rest of the screen act on the text, while it is there. */
  readonly onWriter: (writer: Writer | null) => void;
  readonly onCaret: (block: BlockId | null) => void;
}

/** The text of one section, with the list of figures under `/` and the panel of a figure that was clicked. */
export function SectionEditor({ onWriter, onCaret, ...parts }: Props): ReactElement {
  const [isChoosing, setChoosing] = useState(false);
  const [figure, setFigure] = useState<number | null>(null);
  const { editor, menu } = useSectionEditor({ ...parts, onFigure: setFigure });
  const choices = useStore(menu);
  const caret = useEditorState({ editor, selector: ({ editor: { state } }) => blockAtCaret(state) });
  useEffect(() => {
    onWriter(
      writerOf(editor, {
        showFigure: setFigure,
        showTables: () => {
          setChoosing(true);
        },
      }),
    );
    return () => {
      onWriter(null);
    };
  }, [editor, onWriter]);
  useEffect(() => {
    onCaret(caret);
  }, [caret, onCaret]);
  return (
    <>
      <EditorContent editor={editor} />
      {choices !== null && <FigureMenuList menu={choices} />}
      <LinkLayer editor={editor} book={parts.book} readOnly={parts.readOnly} />
      {isChoosing && (
        <TableDialog
          book={parts.book}
          suggested={parts.suggested}
          newId={newBlockId}
          onTable={(table) => {
            setChoosing(false);
            editor.view.focus();
            editor.view.dispatch(insertTable(editor.state, table));
          }}
          onClose={() => {
            setChoosing(false);
            editor.view.focus();
          }}
        />
      )}
      {figure !== null && (
        <FigurePanel
          key={figure}
          editor={editor}
          position={figure}
          book={parts.book}
          readOnly={parts.readOnly}
          onClose={() => {
            setFigure(null);
          }}
        />
      )}
    </>
  );
}
