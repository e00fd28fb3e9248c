import type { CDPSession } from 'playwright-core';
import type { LaunchedApp } from './launchApp.ts';

/** A Chinese input method, as Chromium hears it. */
export interface InputMethod {
  /** Types letters that are shown while a word is looked for; nothing is a word yet. */
  readonly compose: (letters: string) => Promise<void>;
  /** The word is chosen. */
  readonly commit: (word: string) => Promise<void>;
  /** Letters, then the word for them. */
  readonly write: (letters: string, word: string) => Promise<void>;
  /** The letters are given up. */
  readonly cancel: () => Promise<void>;
}

export async function inputMethod({ app, page }: Pick<LaunchedApp, 'app' | 'page'>): Promise<InputMethod> {
  const session: CDPSession = await app.context().newCDPSession(page);
  const show = (text: string): Promise<unknown> =>
    session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  const compose = async (letters: string): Promise<void> => {
    for (let length = 1; length <= letters.length; length += 1) {
      await show(letters.slice(0, length));
      await page.waitForTimeout(25);
    }
  };
  const commit = async (word: string): Promise<void> => {
    await session.send('Input.insertText', { text: word });
    await page.waitForTimeout(120);
  };
  return {
    compose,
    commit,
    write: async (letters, word) => {
      await compose(letters);
      await commit(word);
    },
    cancel: async () => {
      await show('');
      await page.waitForTimeout(120);
    },
  };
}
