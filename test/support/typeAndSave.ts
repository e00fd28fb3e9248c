import { writeSync } from 'node:fs';
import { contract } from '../../shared/ipc/contract.ts';
import { openDesk } from '../../renderer/features/report/desk/reportDesk.ts';
import { openHome } from '../../electron/main/services/openWorkplace.ts';
import { listReportSummaries, getReport, saveReport } from '../../electron/main/services/reports.ts';
import { typeKey } from './typedText.ts';

/**
 * Types into the stored report without an end, a key every 25 ms, through the window's own desk and the real store;
 * says each key and each save as it happens: `node typeAndSave.ts HOME`.
 */
const [, , home = ''] = process.argv;
const store = await openHome({ home });
const workplace = { db: store.db, now: () => new Date() };
const [summary] = listReportSummaries(workplace);
if (summary === undefined) throw new Error('no report');
const desk = openDesk({
  opened: getReport(workplace, summary.id),
  save: (input) => {
    const saved = saveReport(workplace, contract['reports/save'].input.parse(input));
    say('saved');
    return Promise.resolve(saved);
  },
  later(milliseconds, run) {
    const timer = setTimeout(run, milliseconds);
    return () => {
      clearTimeout(timer);
    };
  },
});

setInterval(() => {
  say('key');
  desk.edit(typeKey);
}, 25);

function say(what: 'key' | 'saved'): void {
  writeSync(1, `${what} ${String(Date.now())}\n`);
}
