import { useEffect, useId } from 'react';

/** `keys` is written as the sheet shows it: `Ctrl+1`, `Ctrl+Shift+F`, `F8`; on a Mac, Ctrl is also ⌘. */
export interface KeyBinding {
  readonly keys: string;
  readonly label: string;
  readonly run: () => void;
  /** Works although something stands in front that has keys of its own. */
  readonly always?: boolean;
}

interface KeyGroup {
  readonly title: string;
  readonly bindings: readonly KeyBinding[];
  /** Of a part that stands in front of the screen: while it is there, the keys of what is behind it rest. */
  readonly inFront?: boolean;
}

const groups = new Map<string, KeyGroup>();

/** Makes keys work while the calling part is on the screen, and lists them in the sheet of keys. */
export function useKeys(
  title: string,
  bindings: readonly KeyBinding[],
  { inFront = false }: Pick<KeyGroup, 'inFront'> = {},
): void {
  const id = useId();
  useEffect(() => {
    groups.set(id, { title, bindings, inFront });
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
  for (const { title, bindings } of workingGroups()) {
    if (bindings.length > 0) titles.set(title, [...(titles.get(title) ?? []), ...bindings]);
  }
  return [...titles].map(([title, bindings]) => ({ title, bindings }));
}

/** Runs the binding of a pressed key; keys that make a character in an input method are left alone. */
export function pressKey(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing || isDialogOpen()) return;
  const keys = keysOf(event);
  if (historyKeys.has(keys) && isField(event.target)) return;
  if (keys === 'Escape' && isPopupOpen()) return;
  for (const group of [...workingGroups()].reverse()) {
    const binding = group.bindings.find((candidate) => candidate.keys === keys);
    if (binding === undefined) continue;
    event.preventDefault();
    binding.run();
    return;
  }
}

function workingGroups(): readonly KeyGroup[] {
  const all = [...groups.values()];
  if (!all.some(({ inFront }) => inFront)) return all;
  return all.map(({ title, bindings, inFront = false }) => ({
    title,
    bindings: inFront ? bindings : bindings.filter(({ always }) => always),
  }));
}

const historyKeys: ReadonlySet<string> = new Set(['Ctrl+Z', 'Ctrl+Y', 'Ctrl+Shift+Z']);

/** Put on a part of the screen in which changes of fields are not taken back by the fields but by the keys bound here. */
export const undoneByOwner = { 'data-undo': 'owner' } as const;

/** A field takes its own last change back. */
function isField(target: EventTarget | null): boolean {
  const fields =
    'input:not([type="checkbox"], [type="radio"], [readonly]), textarea, [contenteditable="true"]';
  return target instanceof Element && target.matches(fields) && !isUndoneByOwner(target);
}

export function isUndoneByOwner(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[data-undo="owner"]') !== null;
}

/** A list or menu that is open closes first. */
function isPopupOpen(): boolean {
  const popups = document.querySelectorAll('.ant-select-dropdown, .ant-dropdown, .ant-popover');
  return [...popups].some((popup) => popup.checkVisibility() && !/-hidden\b|-leave\b/.test(popup.className));
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
