import { useEffect, useId } from 'react';

/** `keys` is written as the sheet shows it: `Ctrl+1`, `Ctrl+Shift+F`, `F8`; on a Mac, Ctrl is also ⌘. */
export interface KeyBinding {
  readonly keys: string;
  readonly label: string;
  readonly run: () => void;
}

interface KeyGroup {
  readonly title: string;
  readonly bindings: readonly KeyBinding[];
}

const groups = new Map<string, KeyGroup>();

/** Makes keys work while the calling part is on the screen, and lists them in the sheet of keys. */
export function useKeys(title: string, bindings: readonly KeyBinding[]): void {
  const id = useId();
  useEffect(() => {
    groups.set(id, { title, bindings });
  });
  useEffect(
    () => () => {
      groups.delete(id);
    },
    [id],
  );
}

/** The keys that work now, as the sheet lists them: one group for each title. */
export function listKeys(): readonly KeyGroup[] {
  const titles = new Map<string, readonly KeyBinding[]>();
  for (const { title, bindings } of groups.values()) {
    if (bindings.length > 0) titles.set(title, [...(titles.get(title) ?? []), ...bindings]);
  }
  return [...titles].map(([title, bindings]) => ({ title, bindings }));
}

/** Runs the binding of a pressed key; keys that make a character in an input method are left alone. */
export function pressKey(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing || isDialogOpen()) return;
  const keys = keysOf(event);
  for (const group of [...groups.values()].reverse()) {
    const binding = group.bindings.find((candidate) => candidate.keys === keys);
    if (binding === undefined) continue;
    event.preventDefault();
    binding.run();
    return;
  }
}

/** The pressed keys in the words of a binding. */
export function keysOf(
  event: Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>,
): string {
  return [
    ...(event.ctrlKey || event.metaKey ? ['Ctrl'] : []),
    ...(event.altKey ? ['Alt'] : []),
    ...(event.shiftKey ? ['Shift'] : []),
    keyName(event.key, event.code),
  ].join('+');
}

const codes: Readonly<Record<string, string>> = { Slash: '/', Comma: ',', Period: '.' };

/** An input method may report another character than the key says; then the key's place decides. */
function keyName(key: string, code: string): string {
  if (/^[!-~]$/.test(key)) return key.toUpperCase();
  if (code.startsWith('Key') || code.startsWith('Digit')) return code.slice(-1);
  return codes[code] ?? key;
}

function isDialogOpen(): boolean {
  const dialogs = document.querySelectorAll<HTMLElement>('dialog[open], .ant-modal[role="dialog"]');
  return [...dialogs].some((dialog) => dialog.checkVisibility());
}
