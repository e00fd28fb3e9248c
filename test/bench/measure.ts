/** One benchmark: ours and its peer in the same run, and the ratio that it aims at. */
export interface Benchmark {
  readonly name: string;
  readonly measure: string;
  readonly unit: 'ms' | 'MiB' | 'characters';
  readonly peer: string;
  /** null: measured, but nothing is asked of it. */
  readonly target: number | null;
  readonly ours: readonly number[];
  readonly theirs: readonly number[];
}

/** Runs both turn by turn, so that a noisy minute weighs on both; the first round of each is thrown away. */
export async function alternate(
  rounds: number,
  ours: () => Promise<number>,
  theirs: () => Promise<number>,
): Promise<{ ours: readonly number[]; theirs: readonly number[] }> {
  const results = { ours: [] as number[], theirs: [] as number[] };
  for (let round = 0; round <= rounds; round += 1) {
    const own = await ours();
    const other = await theirs();
    if (round === 0) continue;
    results.ours.push(own);
    results.theirs.push(other);
  }
  return results;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

/** The value below which so large a share lies. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/** One row of the table: medians, their ratio, the spread of ours (first to third quartile), and the target. */
export function toRow(benchmark: Benchmark): Readonly<Record<string, string>> {
  const ours = median(benchmark.ours);
  const theirs = median(benchmark.theirs);
  const ratio = ours / theirs;
  const sorted = benchmark.ours.toSorted((a, b) => a - b);
  const quartile = (share: number): string => show(sorted[Math.floor(share * (sorted.length - 1))] ?? 0);
  return {
    benchmark: benchmark.name,
    measure: `${benchmark.measure} (${benchmark.unit})`,
    ours: show(ours),
    spread: `${quartile(0.25)}–${quartile(0.75)}`,
    peer: `${show(theirs)} ${benchmark.peer}`,
    ratio: ratio.toFixed(2),
    ...verdict(ratio, benchmark.target),
  };
}

/** Whole numbers, but for what is too small for them. */
function show(value: number): string {
  return value.toFixed(value < 10 ? 2 : 0);
}

function verdict(ratio: number, target: number | null): Readonly<{ target: string; met: string }> {
  if (target === null) return { target: '', met: '' };
  return { target: `≤ ${target.toFixed(2)}`, met: ratio <= target ? 'yes' : 'no' };
}
