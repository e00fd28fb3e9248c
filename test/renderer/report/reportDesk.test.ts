import { describe, expect, it } from 'vitest';
import { openDesk, type ReportDesk } from '../../../renderer/features/report/desk/reportDesk.ts';
import { RequestFailure } from '../../../renderer/api/call.ts';
import type { Failure } from '../../../shared/domain/failure.ts';
import type { Report } from '../../../shared/domain/report.ts';
import { emptyMarks } from '../../../shared/domain/writingMarks.ts';
import type { Input } from '../../../shared/ipc/contract.ts';
import { aReport } from '../../support/builders.ts';

const at = '2026-03-01T06:32:00.000Z';

interface SavedWords {
  readonly title: string | null;
  readonly revision: number;
}

/** A desk with a clock that is turned by hand and a store that answers when it is told to. */
function aDesk() {
  const timers = new Map<symbol, { readonly due: number; readonly run: () => void }>();
  const saves: SavedWords[] = [];
  const waiting: { readonly resolve: () => void; readonly reject: (failure: Failure) => void }[] = [];
  let now = 0;
  let lastMarks: Input<'reports/save'>['marks'] | null = null;
  const desk = openDesk({
    opened: { report: aReport({ title: '初稿' }), marks: emptyMarks, revision: 1, savedAt: at },
    save: ({ report, marks, revision }) => {
      lastMarks = marks;
      saves.push({ title: report.title, revision });
      return new Promise((resolve, reject) => {
        waiting.push({
          resolve: () => {
            resolve({ revision: revision + 1, savedAt: at });
          },
          reject: (failure) => {
            reject(new RequestFailure(failure));
          },
        });
      });
    },
    later(milliseconds, run) {
      const id = Symbol();
      timers.set(id, { due: now + milliseconds, run });
      return () => timers.delete(id);
    },
  });
  return {
    desk,
    saves,
    marked: () => lastMarks,
    write: (title: string) => {
      desk.edit((report) => ({ ...report, title }));
    },
    pass: async (milliseconds: number) => {
      now += milliseconds;
      for (const [id, { due, run }] of timers) {
        if (due > now) continue;
        timers.delete(id);
        run();
      }
      await settle();
    },
    answer: async (failure?: Failure) => {
      const request = waiting.shift();
      if (failure === undefined) request?.resolve();
      else request?.reject(failure);
      await settle();
    },
  };
}

async function settle(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
}

const kind = (desk: ReportDesk): string => desk.get().saving.kind;
const stale: Failure = { code: 'report-stale', revision: 1, stored: 4 };
const full: Failure = { code: 'store-full' };

describe('saving a report', () => {
  it('happens 0.6 s after the first key that is not saved, with all words till then', async () => {
    const { desk, saves, write, pass, answer } = aDesk();
    write('一');
    await pass(500);
    write('一二');
    expect(kind(desk)).toBe('unsaved');
    expect(saves).toEqual([]);
    await pass(100);
    expect(saves).toEqual([{ title: '一二', revision: 1 }]);
    expect(kind(desk)).toBe('saving');
    await answer();
    expect(desk.get().saving).toEqual({ kind: 'saved', at });
    await pass(60_000);
    expect(saves).toHaveLength(1);
  });

  it('comes again and again for somebody who writes without a pause', async () => {
    const { saves, write, pass, answer } = aDesk();
    for (let turn = 1; turn <= 24; turn += 1) {
      write(`写到第${String(turn)}下`);
      await pass(100);
      await answer();
    }
    expect(saves.map(({ title }) => title)).toEqual([6, 12, 18, 24].map((turn) => `写到第${String(turn)}下`));
  });

  it('comes at once for words that waited too long for a slow save', async () => {
    const { saves, write, pass, answer } = aDesk();
    write('一');
    await pass(600);
    write('一二');
    await pass(3000);
    expect(saves).toHaveLength(1);
    await answer();
    await pass(0);
    expect(saves.at(-1)).toEqual({ title: '一二', revision: 2 });
  });

  it('is not asked for when an edit changes nothing', async () => {
    const { desk, saves, pass } = aDesk();
    desk.edit((report) => report);
    await pass(1000);
    expect(saves).toEqual([]);
    expect(kind(desk)).toBe('saved');
  });

  it('neither loses nor doubles words that are written while it runs', async () => {
    const { desk, saves, write, pass, answer } = aDesk();
    write('一');
    await pass(600);
    write('一二');
    await pass(600);
    expect(saves).toHaveLength(1);
    await answer();
    expect(kind(desk)).toBe('unsaved');
    await pass(600);
    await answer();
    expect(saves).toEqual([
      { title: '一', revision: 1 },
      { title: '一二', revision: 2 },
    ]);
    expect(kind(desk)).toBe('saved');
    await pass(60_000);
    expect(saves).toHaveLength(2);
  });

  it('keeps the words when it fails and tries again by itself, with longer pauses', async () => {
    const { desk, saves, write, pass, answer } = aDesk();
    write('一');
    await pass(600);
    await answer(full);
    expect(desk.get().saving).toEqual({ kind: 'failed', failure: full });
    await pass(4_999);
    expect(saves).toHaveLength(1);
    await pass(1);
    await answer(full);
    await pass(9_999);
    expect(saves).toHaveLength(2);
    await pass(1);
    await answer();
    expect(saves.at(-1)).toEqual({ title: '一', revision: 1 });
    expect(kind(desk)).toBe('saved');
  });

  it('still says that it failed while more is written, and saves that too', async () => {
    const { desk, saves, write, pass, answer } = aDesk();
    write('一');
    await pass(600);
    await answer(full);
    write('一二');
    expect(kind(desk)).toBe('failed');
    await pass(600);
    await answer();
    expect(saves.at(-1)).toEqual({ title: '一二', revision: 1 });
    expect(kind(desk)).toBe('saved');
  });

  it.each<Failure>([stale, { code: 'report-archived', year: 2025 }, { code: 'report-unknown' }])(
    'stops for good at $code and keeps every word in the window',
    async (failure) => {
      const { desk, saves, write, pass, answer } = aDesk();
      write('一');
      await pass(600);
      await answer(failure);
      write('一二');
      await pass(600_000);
      expect(saves).toHaveLength(1);
      expect(desk.get()).toMatchObject({ report: { title: '一二' }, saving: { kind: 'stopped', failure } });
      await expect(desk.flush()).rejects.toMatchObject({ failure });
      expect(saves).toHaveLength(1);
    },
  );

  it('happens at once when it is asked for, and waits for the one that runs', async () => {
    const { desk, saves, write, pass, answer } = aDesk();
    write('一');
    await pass(600);
    write('一二');
    let flushed = false;
    const flush = desk.flush().then(() => {
      flushed = true;
    });
    await answer();
    expect(saves).toHaveLength(2);
    expect(flushed).toBe(false);
    await answer();
    await flush;
    expect(saves.at(-1)).toEqual({ title: '一二', revision: 2 });
    await pass(60_000);
    expect(saves).toHaveLength(2);
  });

  it('is done at once when everything is saved', async () => {
    const { desk, saves } = aDesk();
    await desk.flush();
    expect(saves).toEqual([]);
  });

  it('tells whoever asked for it why it failed', async () => {
    const { desk, write, answer } = aDesk();
    write('一');
    const flush = desk.flush();
    await Promise.all([expect(flush).rejects.toMatchObject({ failure: full }), answer(full)]);
    expect(kind(desk)).toBe('failed');
  });

  it('runs no more once the desk is closed', async () => {
    const { desk, saves, write, pass } = aDesk();
    write('一');
    desk.close();
    await pass(600_000);
    expect(saves).toEqual([]);
  });

  it('tells its listeners of words and of saving', async () => {
    const { desk, write, pass, answer } = aDesk();
    const seen: (readonly [Report['title'], string])[] = [];
    desk.subscribe(() => seen.push([desk.get().report.title, kind(desk)]));
    write('一');
    await pass(600);
    await answer();
    expect(seen).toEqual([
      ['一', 'saved'],
      ['一', 'unsaved'],
      ['一', 'saving'],
      ['一', 'saved'],
    ]);
  });
});
