import { expect, it } from 'vitest';
import { FileToken } from '../../../shared/ipc/fileToken.ts';
import { endImport, importQueue, queueImports } from '../../../renderer/ui/importQueue.ts';
import { closeNotice, notices, showNotice } from '../../../renderer/ui/notices.ts';

const file = (name: string) => ({ token: FileToken.parse(crypto.randomUUID()), name });

it('gathers the workbooks for one review in the order of their coming', () => {
  queueImports([file('a.xlsx'), file('b.xlsx')]);
  queueImports([]);
  queueImports([file('c.csv')]);
  expect(importQueue.get().map(({ name }) => name)).toEqual(['a.xlsx', 'b.xlsx', 'c.csv']);
  endImport();
  expect(importQueue.get()).toEqual([]);
});

it('shows the three newest messages and lets each be closed', () => {
  for (const text of ['1', '2', '3', '4']) showNotice({ text, tone: 'hint' });
  expect(notices.get().map(({ text }) => text)).toEqual(['2', '3', '4']);
  closeNotice(notices.get()[1]?.id ?? 0);
  expect(notices.get().map(({ text }) => text)).toEqual(['2', '4']);
});
