import type { HeldSheets } from './heldSheets.ts';
import { readAndHold } from './readAndHold.ts';
import { parentChannel } from './parentChannel.ts';
import type { Lists, Question, ToReader } from './readerMessages.ts';
import { ReadingRefused } from './readingRefused.ts';
import type { SheetsFile } from './readSheets.ts';
import { watchReader } from './watchReader.ts';
import type { Watch } from './watchReader.ts';

// The entry of the reader's process: it is given a file, then answers questions about it one by one.
const channel = parentChannel();
let work = Promise.resolve();
let file: (SheetsFile & { filled: number; watch: Watch }) | null = null;
let held: HeldSheets | null = null;

channel.onMessage((message) => {
  take(message);
});
await channel.send({ kind: 'ready' });

function take(message: ToReader): void {
  switch (message.kind) {
    case 'file': {
      const { name, size, limits } = message;
      file = { name, limits, bytes: new Uint8Array(size), filled: 0, watch: watchReader(limits) };
      return;
    }
    case 'bytes':
      file?.bytes.set(message.bytes, file.filled);
      if (file !== null) file.filled += message.bytes.length;
      return;
    case 'ask':
      work = work.then(() => answer(message.id, message.question));
  }
}

/** How many entries of a list cross at once: the other side parses them without a noticeable pause. */
const pieceLength = 2000;

async function answer(id: number, question: Question): Promise<void> {
  file?.watch.begin();
  try {
    for (const [list, entries] of Object.entries(await find(question))) {
      for (let start = 0; start === 0 || start < entries.length; start += pieceLength) {
        const json = JSON.stringify(entries.slice(start, start + pieceLength));
        await channel.send({ kind: 'piece', id, list, json });
      }
    }
    await channel.send({ kind: 'done', id });
  } catch (error) {
    if (error instanceof ReadingRefused) await channel.send({ kind: 'refused', id, code: error.code });
    else await channel.send({ kind: 'bug', id, stack: String(error instanceof Error ? error.stack : error) });
  } finally {
    file?.watch.end();
  }
}

async function find(question: Question): Promise<Lists> {
  switch (question.kind) {
    case 'read':
      held = await read();
      return { sheets: held.sheets, textLengths: held.textLengths };
    case 'interpret':
      return getHeld().interpret(question.asked);
    case 'rows':
      return { cells: getHeld().rows(question.sheet, question.fromRow, question.count) };
  }
}

async function read(): Promise<HeldSheets> {
  if (file === null) throw new Error('asked before the file came');
  const { name, bytes, limits } = file;
  // The cells are all that is needed from here on.
  file = { ...file, bytes: new Uint8Array() };
  return readAndHold({ name, bytes, limits });
}

function getHeld(): HeldSheets {
  if (held === null) throw new Error('asked before the file was read');
  return held;
}
