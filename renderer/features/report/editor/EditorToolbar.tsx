import { type Editor, useEditorState } from '@tiptap/react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../../ui/Icon.tsx';
import { type BlockKind, caretBlock } from './commands.ts';
import type { Writer } from './writer.ts';

const kinds = [
  { kind: 'text', word: 'toolbar.kind.text', title: 'toolbar.kindTitle.text' },
  { kind: 2, word: 'toolbar.kind.2', title: 'toolbar.kindTitle.2' },
  { kind: 3, word: 'toolbar.kind.3', title: 'toolbar.kindTitle.3' },
  { kind: 4, word: 'toolbar.kind.4', title: 'toolbar.kindTitle.4' },
] as const satisfies readonly { readonly kind: BlockKind; readonly word: string; readonly title: string }[];

/** What can be done to the text at the caret; the keys for it stand in the titles. */
export function EditorToolbar({ writer }: { readonly writer: Writer }): ReactElement {
  const { t } = useTranslation(['report', 'content']);
  const { editor } = writer;
  const { kind, runIn } = useEditorState({ editor, selector: toolbarState });
  return (
    <div className="toolbar" role="toolbar" aria-label={t('toolbar.title')} onMouseDown={keepCaret}>
      <KindButtons kind={kind} onKind={writer.setKind} />
      <button
        type="button"
        className="toolbar-button"
        aria-pressed={runIn}
        disabled={kind === 'text'}
        title={t('toolbar.runInTitle')}
        onClick={writer.toggleRunIn}
      >
        {t('toolbar.runIn')}
      </button>
      <span className="toolbar-line" />
      <button
        type="button"
        className="toolbar-button"
        title={t('toolbar.figureTitle')}
        onClick={writer.openMenu}
      >
        <Icon name="plus" size={16} />
        {t('toolbar.figure')}
        <kbd>/</kbd>
      </button>
      <button
        type="button"
        className="toolbar-button"
        title={t('content:table.insertTitle')}
        onClick={writer.openTable}
      >
        <Icon name="plus" size={16} />
        {t('content:table.insert')}
      </button>
    </div>
  );
}

interface KindProps {
  readonly kind: BlockKind;
  readonly onKind: (kind: BlockKind) => void;
}

function KindButtons({ kind, onKind }: KindProps): ReactElement {
  const { t } = useTranslation('report');
  return (
    <div className="toolbar-group">
      {kinds.map(({ kind: each, word, title }) => (
        <button
          key={each}
          type="button"
          className="toolbar-button"
          aria-pressed={kind === each}
          title={t(title)}
          onClick={() => {
            onKind(each);
          }}
        >
          {t(word)}
        </button>
      ))}
    </div>
  );
}

function toolbarState({ editor }: { readonly editor: Editor }) {
  return caretBlock(editor.state);
}

/** A press on the bar leaves the caret, and a running composition, in the text. */
function keepCaret(event: { readonly preventDefault: () => void }): void {
  event.preventDefault();
}
