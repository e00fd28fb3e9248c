import { setImmediate as nextTurn } from 'node:timers/promises';
import { AppError } from '../../../shared/domain/failure.ts';
import { openQuestions } from './openQuestions.ts';
import type { FromReader, Lists, Question, ToReader } from './readerMessages.ts';
import type { ReaderProcess } from './readerProcess.ts';
import { megabyte } from './readingLimits.ts';
import type { SheetsFile } from './readSheets.ts';
import { toFailure } from './toFailure.ts';

/** A reader's process with its file, to be asked. */
export type ReaderSession = Readonly<{
  /** Rejects with an AppError when the reader refuses, takes too long or needs too much; the last two end it. */
  ask: (question: Question) => Promise<Lists>;
  /** Kills the process; whatever is asked, now or later, rejects with this reason. */
  end: (reason: Error) => void;
}>;

/** Hands the file to a reader that has just been started. */
export function startSession(reader: ReaderProcess, file: SheetsFile): ReaderSession {
  const { name, limits } = file;
  const questions = openQuestions();
  let ended: Error | null = null;
  const end = (reason: Error): void => {
    ended ??= reason;
    reader.kill();
    questions.rejectAll(ended);
  };
  let begin: () => void;
  const handedOver = new Promise<void>((resolve) => {
    begin = resolve;
  }).then(() => handOver(reader, file));
  let isReady = false;
  const take = (message: FromReader): void => {
    switch (message.kind) {
      case 'ready':
        isReady = true;
        begin();
        return;
      case 'piece':
        // Our own reader wrote it, from a list.
        questions.add(message.id, message.list, JSON.parse(message.json) as readonly unknown[]);
        return;
      case 'done':
        questions.resolve(message.id);
        return;
      case 'refused':
        questions.reject(message.id, new AppError(toFailure(message.code, file)));
        return;
      case 'bug':
        questions.reject(message.id, new Error('the reader failed', { cause: message.stack }));
    }
  };
  reader.onMessage(oneByOne(take));
  reader.onExit(() => {
    // Only the limits of memory, its own and the system's, end a reader that has once begun.
    end(
      isReady
        ? new AppError({ code: 'reading-needs-too-much', name })
        : new Error('the reader did not start'),
    );
  });
  return {
    end,
    ask: async (question) => {
      if (ended !== null) throw ended;
      const { id, answer } = questions.open(limits.seconds, () => {
        end(new AppError({ code: 'reading-took-too-long', name, seconds: limits.seconds }));
      });
      void handedOver.then(() => {
        reader.send({ kind: 'ask', id, question } satisfies ToReader);
      });
      return answer;
    },
  };
}

/** Gives each message a turn of the event loop to itself, so that no answer holds up a window however long it is. */
function oneByOne(take: (message: FromReader) => void): (message: unknown) => void {
  const waiting: FromReader[] = [];
  const takeNext = (): void => {
    const message = waiting.shift();
    if (message === undefined) return;
    if (waiting.length > 0) setImmediate(takeNext);
    take(message);
  };
  return (message) => {
    // Our own reader's script sends nothing else.
    waiting.push(message as FromReader);
    if (waiting.length === 1) setImmediate(takeNext);
  };
}

const pieceSize = megabyte;

async function handOver(reader: ReaderProcess, { name, bytes, limits }: SheetsFile): Promise<void> {
  const send = (message: ToReader): void => {
    reader.send(message);
  };
  send({ kind: 'file', name, size: bytes.length, limits });
  for (let start = 0; start < bytes.length; start += pieceSize) {
    send({ kind: 'bytes', bytes: bytes.slice(start, start + pieceSize) });
    await nextTurn();
  }
}
