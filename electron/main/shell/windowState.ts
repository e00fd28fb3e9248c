import { readFileSync } from 'node:fs';
import { screen } from 'electron';
import type { BrowserWindow, Rectangle } from 'electron';
import { z } from 'zod';
import { writeWhole } from '../files/writeWhole.ts';

const WindowState = z.object({
  x: z.int(),
  y: z.int(),
  width: z.int().min(900),
  height: z.int().min(600),
  maximized: z.boolean(),
});
type WindowState = z.infer<typeof WindowState>;

/** The place of the window when it was last closed; null on the first day or when that screen is gone. */
export function findWindowState(path: string): WindowState | null {
  try {
    const state = WindowState.parse(JSON.parse(readFileSync(path, 'utf8')));
    return isOnScreen(state) ? state : null;
  } catch {
    // No file yet, or one that is not ours: the default place serves.
    return null;
  }
}

export async function keepWindowState(path: string, window: BrowserWindow): Promise<void> {
  const state: WindowState = { ...window.getNormalBounds(), maximized: window.isMaximized() };
  await writeWhole(path, Buffer.from(JSON.stringify(state)));
}

function isOnScreen(bounds: Rectangle): boolean {
  const { workArea } = screen.getDisplayMatching(bounds);
  return (
    bounds.x < workArea.x + workArea.width - 100 &&
    bounds.x + bounds.width > workArea.x + 100 &&
    bounds.y >= workArea.y - 10 &&
    bounds.y < workArea.y + workArea.height - 50
  );
}
