import type { Lists } from './readerMessages.ts';

/** The questions that have not been answered yet. */
export type OpenQuestions = Readonly<{
  /** Opens one; `onLate` is called when it is still open after so many seconds. */
  open: (seconds: number, onLate: () => void) => Readonly<{ id: number; answer: Promise<Lists> }>;
  add: (id: number, list: string, entries: readonly unknown[]) => void;
  resolve: (id: number) => void;
  reject: (id: number, reason: unknown) => void;
  rejectAll: (reason: unknown) => void;
}>;

type Open = Readonly<{
  lists: Record<string, unknown[]>;
  resolve: (lists: Lists) => void;
  reject: (reason: unknown) => void;
  timer: NodeJS.Timeout;
}>;

export function openQuestions(): OpenQuestions {
  const questions = new Map<number, Open>();
  let lastId = 0;
  const take = (id: number): Open | undefined => {
    const question = questions.get(id);
    questions.delete(id);
    clearTimeout(question?.timer);
    return question;
  };
  return {
    open: (seconds, onLate) => {
      const id = (lastId += 1);
      const answer = new Promise<Lists>((resolve, reject) => {
        questions.set(id, { lists: {}, resolve, reject, timer: setTimeout(onLate, seconds * 1000) });
      });
      return { id, answer };
    },
    add: (id, list, entries) => {
      const lists = questions.get(id)?.lists;
      if (lists === undefined) return;
      const known = (lists[list] ??= []);
      for (const entry of entries) known.push(entry);
    },
    resolve: (id) => {
      const question = take(id);
      question?.resolve(question.lists);
    },
    reject: (id, reason) => {
      take(id)?.reject(reason);
    },
    rejectAll: (reason) => {
      for (const id of [...questions.keys()]) take(id)?.reject(reason);
    },
  };
}
