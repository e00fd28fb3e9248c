import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { flushAll } from '../../../renderer/api/closing.ts';
import {
  enterDesk,
  leaveDesk,
  releaseDesk,
  takeDesk,
} from '../../../renderer/features/report/desk/heldDesks.ts';
import type { ReportDesk } from '../../../renderer/features/report/desk/reportDesk.ts';
import type { Failure } from '../../../shared/domain/failure.ts';
import type { Report } from '../../../shared/domain/report.ts';
import type { Input } from '../../../shared/ipc/contract.ts';
import { emptyMarks } from '../../../shared/domain/writingMarks.ts';
import { aReport } from '../../support/builders.ts';

/** What the window reaches of main: one stored report, and a disk that can be full. */
function aBridge() {
  const main: { report: Report; revision: number; failure: Failure | null } = {
    report: aReport({ title: '初稿' }),
    revision: 1,
    failure: null,
  };
  const answer = (channel: string, input: unknown): unknown => {
    if (main.failure !== null) return { ok: false, failure: main.failure };
    if (channel === 'reports/save') {
      // The window sends what the contract names.
      main.report = (input as Input<'reports/save'> & { readonly report: Report }).report;
      main.revision += 1;
    }
    return { ok: true, value: { ...main, marks: emptyMarks, savedAt: '2026-03-01T06:32:00.000Z' } };
  };
  const call = (channel: string, input: unknown): Promise<unknown> => Promise.resolve(answer(channel, input));
  return { main, call };
}

let bridge: ReturnType<typeof aBridge>;
const write = (desk: ReportDesk, title: string): void => {
  desk.edit((report) => ({ ...report, title }));
};

beforeEach(() => {
  vi.useFakeTimers();
  bridge = aBridge();
  vi.stubGlobal('window', { nianbao: bridge });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('leaving a report', () => {
  it('saves its words first and reads the stored report when it is opened again', async () => {
    const desk = await takeDesk(bridge.main.report.id);
    enterDesk(desk);
    write(desk, '离开前写的');
    leaveDesk(desk);
    await vi.runAllTimersAsync();
    expect(bridge.main.report.title).toBe('离开前写的');
    const again = await takeDesk(bridge.main.report.id);
    expect(again).not.toBe(desk);
    expect(again.get().report.title).toBe('离开前写的');
  });

  it('keeps words that cannot be saved, gives them back, and saves them once it can', async () => {
    const desk = await takeDesk(bridge.main.report.id);
    enterDesk(desk);
    bridge.main.failure = { code: 'store-full' };
    write(desk, '存不下的话');
    leaveDesk(desk);
    await vi.advanceTimersByTimeAsync(1000);
    expect(await takeDesk(bridge.main.report.id)).toBe(desk);
    await expect(flushAll()).rejects.toMatchObject({ failure: { code: 'store-full' } });
    bridge.main.failure = null;
    await vi.advanceTimersByTimeAsync(10_000);
    expect(bridge.main.report.title).toBe('存不下的话');
    expect(await takeDesk(bridge.main.report.id)).not.toBe(desk);
  });

  it('does not let go of a desk that is back in front before it was saved', async () => {
    const desk = await takeDesk(bridge.main.report.id);
    enterDesk(desk);
    leaveDesk(desk);
    enterDesk(desk);
    await vi.runAllTimersAsync();
    write(desk, '还在写');
    await flushAll();
    expect(bridge.main.report.title).toBe('还在写');
    releaseDesk(desk);
  });

  it('forgets the words when the clerk gives them up', async () => {
    const desk = await takeDesk(bridge.main.report.id);
    enterDesk(desk);
    write(desk, '不要了');
    releaseDesk(desk);
    await vi.runAllTimersAsync();
    expect(bridge.main.report.title).toBe('初稿');
    await expect(flushAll()).resolves.toBeUndefined();
  });
});
