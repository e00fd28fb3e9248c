import { Fragment, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../ui/Button.tsx';
import { createStore, useStore } from '../ui/createStore.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { listKeys } from '../ui/keys.ts';

const open = createStore(false);

export function openKeySheet(): void {
  open.set(true);
}

/** Opens the sheet of keys for those who look for it with the pointer. */
export function KeySheetButton(): ReactElement {
  const { t } = useTranslation('shell');
  return <IconButton icon="keyboard" label={`${t('keys')} (Ctrl+/)`} onPress={openKeySheet} />;
}

/** Every key that works on the screen behind it. */
export function KeySheet(): ReactElement | null {
  const { t } = useTranslation('shell');
  if (!useStore(open)) return null;
  return (
    <Dialog
      title={t('keys')}
      onClose={() => {
        open.set(false);
      }}
    >
      <p className="soft">{t('keysHint')}</p>
      {listKeys().map((group) => (
        <Fragment key={group.title}>
          <h3>{group.title}</h3>
          <dl className="key-list">
            {group.bindings.map((binding) => (
              <div key={binding.keys}>
                <dt>{binding.label}</dt>
                <dd>
                  <Keys keys={binding.keys} />
                </dd>
              </div>
            ))}
          </dl>
        </Fragment>
      ))}
    </Dialog>
  );
}

function Keys({ keys }: { readonly keys: string }): ReactElement {
  return (
    <>
      {keys.split('+').map((key) => (
        <kbd key={key}>{keySigns.get(key) ?? key}</kbd>
      ))}
    </>
  );
}

/** What stands on the keyboard where the browser has a name. */
const keySigns: ReadonlyMap<string, string> = new Map([
  ['ArrowUp', '↑'],
  ['ArrowDown', '↓'],
  ['ArrowLeft', '←'],
  ['ArrowRight', '→'],
]);
