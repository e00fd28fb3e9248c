import type { Page } from 'playwright-core';

export interface TypedKeys {
  /** Milliseconds from the key to the paint that shows it, one a key. */
  readonly paints: readonly number[];
  /** Milliseconds between frames while keys came. */
  readonly frames: readonly number[];
}

declare global {
  interface Window {
    typing?: { paints: number[]; frames: number[]; stop: () => void };
  }
}

/** Types so many letters at the caret, one each 50 ms or as fast as they are taken, and listens to the page. */
export async function measureKeys(page: Page, keys: number): Promise<TypedKeys> {
  await page.evaluate(listen);
  for (let key = 0; key < keys; key += 1) {
    await Promise.all([page.keyboard.press('a'), page.waitForTimeout(50)]);
  }
  await page.waitForTimeout(100);
  return page.evaluate(() => {
    window.typing?.stop();
    const { paints = [], frames = [] } = window.typing ?? {};
    return { paints, frames };
  });
}

function listen(): void {
  const paints: number[] = [];
  const frames: number[] = [];
  let isOn = true;
  let last = performance.now();
  const frame = (now: number): void => {
    frames.push(now - last);
    last = now;
    if (isOn) requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
  const hear = (event: KeyboardEvent): void => {
    requestAnimationFrame(() => {
      // A message comes after the paint of the frame in which it was sent.
      const channel = new MessageChannel();
      channel.port1.onmessage = () => paints.push(performance.now() - event.timeStamp);
      channel.port2.postMessage(null);
    });
  };
  addEventListener('keydown', hear, { capture: true });
  const stop = (): void => {
    isOn = false;
    removeEventListener('keydown', hear, { capture: true });
  };
  window.typing = { paints, frames, stop };
}
