import { describe, expect, it } from 'vitest';
import { addSection, movePart, removePart } from '../../../renderer/features/report/blocks/arrange.ts';
import { openDesk } from '../../../renderer/features/report/desk/reportDesk.ts';
import { BlockId } from '../../../shared/domain/identity.ts';
import type { Report } from '../../../shared/domain/report.ts';
import type { Input } from '../../../shared/ipc/contract.ts';
import { emptyMarks } from '../../../shared/domain/writingMarks.ts';
import { aHeader, aHeading, aParagraph, aReport, numbered } from '../../support/builders.ts';

const at = '2026-03-01T06:32:00.000Z';
const report = aReport({
  blocks: [...numbered([aHeading('举措'), aParagraph('甲。'), aHeading('不足'), aParagraph('乙。')])],
});
const [first, , second] = report.blocks.map(({ id }) => id);
if (first === undefined || second === undefined) throw new Error('the report has two sections');

/** A desk of two sections that saves at once, with timers that are run by hand. */
function aDesk() {
  const saved: Input<'reports/save'>['report'][] = [];
  const timers = new Set<() => void>();
  const desk = openDesk({
    opened: { report, marks: emptyMarks, revision: 1, savedAt: at },
    save: (input) => {
      saved.push(input.report);
      return Promise.resolve({ revision: input.revision + 1, savedAt: at });
    },
    later: (_, run) => {
      timers.add(run);
      return () => timers.delete(run);
    },
  });
  const blocks = (change: (blocks: Report['blocks']) => Report['blocks']): void => {
    desk.edit((before) => ({ ...before, blocks: change(before.blocks) }));
  };
  const rest = (): void => {
    for (const run of [...timers]) run();
  };
  return { desk, saved, blocks, rest, report: () => desk.get().report };
}

describe('undo on the desk', () => {
  it('takes back a moved, a removed and an added section, and names the place of each', () => {
    const { desk, blocks, report: now } = aDesk();
    blocks((all) => movePart(all, second, 'up') ?? all);
    blocks((all) => removePart(all, first)?.left ?? all);
    blocks((all) => addSection(all, { behind: second, heading: BlockId.parse('new') }));
    expect(desk.undo()).toEqual({ at: 'block', block: 'b4' });
    expect(desk.undo()).toEqual({ at: 'block', block: first });
    expect(now().blocks.map(({ id }) => id)).toEqual(['b3', 'b4', 'b1', 'b2']);
    desk.undo();
    expect(now()).toEqual(report);
    expect(desk.undo()).toBeNull();
    desk.redo();
    desk.redo();
    desk.redo();
    expect(now().blocks.map(({ id }) => id)).toEqual(['b3', 'b4', 'new']);
  });

  it('takes back title, signature, header and marks, each at its own place', () => {
    const { desk, report: now } = aDesk();
    desk.edit((before) => ({ ...before, title: '改过的标题' }));
    desk.edit((before) => ({ ...before, signature: null }));
    desk.edit((before) => ({ ...before, header: aHeader() }));
    desk.editMarks((marks) => ({ ...marks, done: ['lead'] }));
    expect(desk.undo()).toEqual({ at: 'marks' });
    expect(desk.get().marks.done).toEqual([]);
    expect(desk.undo()).toEqual({ at: 'header' });
    expect(desk.undo()).toEqual({ at: 'view', view: 'ending' });
    expect(desk.undo()).toEqual({ at: 'field', view: 'lead', field: 'title' });
    expect(now()).toEqual(report);
    expect(desk.get()).toMatchObject({ canUndo: false, canRedo: true });
  });

  it('saves what was taken back, as it saves what was written', async () => {
    const { desk, saved } = aDesk();
    desk.edit((before) => ({ ...before, title: '一' }));
    await desk.flush();
    desk.undo();
    expect(desk.get().saving.kind).toBe('unsaved');
    await desk.flush();
    expect(saved.map(({ title }) => title)).toEqual(['一', report.title]);
  });

  it('draws other changes at once, and keys a moment later', () => {
    const { desk, rest } = aDesk();
    const drawn = () => desk.settled.get().report.title;
    desk.edit((before) => ({ ...before, title: '一' }));
    expect(drawn()).toBe('一');
    desk.edit((before) => ({ ...before, title: '一二' }), { isTyping: true });
    expect([drawn(), desk.get().report.title]).toEqual(['一', '一二']);
    rest();
    expect(drawn()).toBe('一二');
  });
});
