import { performance } from 'node:perf_hooks';
import fastDiff from 'fast-diff';
import { compareTexts } from '../../shared/comparing/compareTexts.ts';
import { aLongReport } from '../support/longReport.ts';
import { alternate } from './measure.ts';
import type { Benchmark } from './measure.ts';

/** A report against itself with every number changed and about 15 % of its sentences replaced, beside fast-diff. */
export async function benchCompare(rounds: number): Promise<readonly Benchmark[]> {
  const { before, after } = twoTexts();
  const pieces = compareTexts(before, after).filter(({ kind }) => kind !== 'same');
  const edits = fastDiff(before, after).filter(([kind]) => kind !== fastDiff.EQUAL);
  const times = await alternate(
    rounds,
    () => time(() => compareTexts(before, after)),
    () => time(() => fastDiff(before, after)),
  );
  const shared = { name: 'compare', peer: 'fast-diff' } as const;
  return [
    {
      ...shared,
      measure: `${String(before.length)} characters, to words`,
      unit: 'ms',
      target: 0.12,
      ...times,
    },
    {
      ...shared,
      measure: 'characters shown as changed',
      unit: 'characters',
      target: 1.12,
      ours: [pieces.reduce((sum, { text }) => sum + text.length, 0)],
      theirs: [edits.reduce((sum, [, text]) => sum + text.length, 0)],
    },
  ];
}

/** Many times over, so that a clock of whole milliseconds can tell; in ms a time. */
async function time(act: () => void): Promise<number> {
  const turns = 20;
  const started = performance.now();
  for (let turn = 0; turn < turns; turn += 1) act();
  return await Promise.resolve((performance.now() - started) / turns);
}

const strangers = [
  '对照年初部署逐项清点，能办结的当月办结，需要协调的列入台账并由专人跟踪到底。',
  '组织业务骨干到先进地区跟班学习，回来以后在晨会上讲体会、讲做法、讲差距。',
  '市民反映集中的夜间施工问题，由街道、社区和工地三方签订公约，按约定的时间作业。',
  '新购置的两套设备已经装到一线，值班人员经过培训都能熟练使用。',
  '年底前对所有台账再做一遍核对，缺页的补齐，写错的更正，签字不全的退回重签。',
];

/** Two years' worth of text: long, and different as a new year's report is. */
function twoTexts(): { readonly before: string; readonly after: string } {
  const random = counted(7);
  const year = aLongReport().blocks.flatMap((block) => (block.kind === 'table' ? [] : [block.text]));
  const lines = year.map((text) =>
    text.map((inline) => ('text' in inline ? inline.text : `${String(random(9000) + 10)}件`)).join(''),
  );
  const before = [...lines, ...lines.map((line) => line.replaceAll('全', '本').replaceAll('法', '政'))].join(
    '\n',
  );
  const after = before
    .split(/(?<=[。；\n])/u)
    .map((sentence, index) =>
      random(100) < 15 && sentence.length > 8
        ? (strangers[index % strangers.length] ?? sentence)
        : sentence.replace(/\d+/gu, () => String(random(9000) + 10)),
    )
    .join('');
  return { before, after };
}

/** The same numbers in every run. */
function counted(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}
