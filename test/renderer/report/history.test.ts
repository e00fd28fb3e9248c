import { describe, expect, it } from 'vitest';
import { createHistory } from '../../../renderer/features/report/desk/history.ts';
import { typingRuns } from '../../../renderer/features/report/desk/typingRuns.ts';

/** A history of words in which each letter weighs one. */
function aHistory({ steps = 100, weight = 1000 } = {}) {
  let now = '';
  const history = createHistory<string, string>({ weigh: (before) => before.length, steps, weight });
  return {
    history,
    now: () => now,
    write: (content: string, joins?: string) => {
      history.record(now, content, {
        from: `vor ${content}`,
        to: `nach ${content}`,
        ...(joins === undefined ? {} : { joins }),
      });
      now = content;
    },
    undo: () => {
      const back = history.undo();
      now = back?.content ?? now;
      return back?.at ?? null;
    },
    redo: () => {
      const forth = history.redo();
      now = forth?.content ?? now;
      return forth?.at ?? null;
    },
  };
}

describe('the history', () => {
  it('takes each step back and makes it again, each at its place', () => {
    const { write, undo, redo, now } = aHistory();
    write('一');
    write('一二');
    expect(undo()).toBe('vor 一二');
    expect(undo()).toBe('vor 一');
    expect(now()).toBe('');
    expect(undo()).toBeNull();
    expect(redo()).toBe('nach 一');
    expect(redo()).toBe('nach 一二');
    expect(now()).toBe('一二');
    expect(redo()).toBeNull();
  });

  it('takes a run of keys back as one step, to where the caret was before the run', () => {
    const { write, undo, now } = aHistory();
    write('标题');
    for (const text of ['标题执', '标题执法', '标题执法检']) write(text, 'run 1');
    write('标题执法检查', 'run 2');
    undo();
    expect(now()).toBe('标题执法检');
    expect(undo()).toBe('vor 标题执');
    expect(now()).toBe('标题');
  });

  it('forgets what was taken back once something else is written', () => {
    const { write, undo, history, now } = aHistory();
    write('旧');
    undo();
    write('新');
    expect(history.canRedo()).toBe(false);
    undo();
    expect(now()).toBe('');
  });

  it('never lets what is typed after a redo join the step that was made again', () => {
    const { write, undo, redo, now } = aHistory();
    write('一', 'run 1');
    undo();
    redo();
    write('一二', 'run 1');
    undo();
    expect(now()).toBe('一');
  });

  it('keeps the newest steps within its limits, and always the last one', () => {
    const { write, undo, now } = aHistory({ steps: 3 });
    for (const text of ['a', 'ab', 'abc', 'abcd', 'abcde']) write(text);
    for (let times = 0; times < 9; times += 1) undo();
    expect(now()).toBe('ab');
    const heavy = aHistory({ weight: 10 });
    heavy.write('x'.repeat(500));
    heavy.write('y'.repeat(500));
    heavy.write('z');
    heavy.undo();
    heavy.undo();
    expect(heavy.now()).toBe('y'.repeat(500));
  });
});

describe('a run of typing', () => {
  it('ends with a pause, with another kind of change, and where a word begins', () => {
    let time = 0;
    const name = typingRuns(() => time);
    const first = name('insert', 'typed');
    time = 900;
    expect(name('insert', 'typed')).toBe(first);
    time = 2000;
    const second = name('insert', 'typed');
    expect(second).not.toBe(first);
    const third = name('delete', 'typed');
    expect(third).not.toBe(second);
    expect(name('delete', 'fresh')).not.toBe(third);
  });

  it('holds a composition together however long it takes', () => {
    let time = 0;
    const name = typingRuns(() => time);
    const letters = name('insert', 'fresh');
    time = 60_000;
    expect(name('insert', 'held')).toBe(letters);
  });
});
