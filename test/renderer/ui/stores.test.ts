import { afterEach, describe, expect, it, vi } from 'vitest';
import { beforeClosing, flushAll } from '../../../renderer/api/closing.ts';
import { createStore } from '../../../renderer/ui/createStore.ts';
import { keysOf } from '../../../renderer/ui/keys.ts';

const key = { code: '', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

describe('a store', () => {
  it('tells its listeners of a new value until they stop', () => {
    const store = createStore(1);
    const listener = vi.fn();
    const stop = store.subscribe(listener);
    store.set(2);
    stop();
    store.set(3);
    expect(listener).toHaveBeenCalledTimes(1);
    expect(store.get()).toBe(3);
  });
});

describe('closing the window', () => {
  const stops: (() => void)[] = [];
  afterEach(() => {
    for (const stop of stops.splice(0)) stop();
  });

  it('waits until every screen has saved', async () => {
    let saved = false;
    stops.push(
      beforeClosing(async () => {
        await Promise.resolve();
        saved = true;
      }),
    );
    await flushAll();
    expect(saved).toBe(true);
  });

  it('says so when a screen could not save', async () => {
    stops.push(beforeClosing(() => Promise.reject(new Error('disk'))));
    await expect(flushAll()).rejects.toThrow('disk');
  });

  it('no longer asks a screen that was left', async () => {
    beforeClosing(() => Promise.reject(new Error('disk')))();
    await expect(flushAll()).resolves.toBeUndefined();
  });
});

describe('a pressed key', () => {
  it('is written as the sheet of keys writes it', () => {
    expect(keysOf({ ...key, key: '/', ctrlKey: true })).toBe('Ctrl+/');
    expect(keysOf({ ...key, key: 's', metaKey: true })).toBe('Ctrl+S');
    expect(keysOf({ ...key, key: 'F8', shiftKey: true })).toBe('Shift+F8');
    expect(keysOf({ ...key, key: 'Home', altKey: true })).toBe('Alt+Home');
  });

  it('is known by its place when an input method gives another character', () => {
    expect(keysOf({ ...key, key: '、', code: 'Slash', ctrlKey: true })).toBe('Ctrl+/');
    expect(keysOf({ ...key, key: '，', code: 'Comma', ctrlKey: true })).toBe('Ctrl+,');
    expect(keysOf({ ...key, key: 'Process', code: 'Digit1', ctrlKey: true })).toBe('Ctrl+1');
    expect(keysOf({ ...key, key: 'ы', code: 'KeyS', ctrlKey: true })).toBe('Ctrl+S');
  });
});
