/** A pause after which what is typed is a step of its own. */
const pause = 1000;

/**
 * How a change follows the one before it: `fresh` begins a run, `typed` goes on with one of its kind unless there was
 * a pause, `held` goes on whatever happened.
 */
export type Follows = 'fresh' | 'typed' | 'held';

/** Names the run that a typed change belongs to; a run is one step of the history. */
export type TypingRuns = (kind: string, follows: Follows) => string;

export function typingRuns(now: () => number): TypingRuns {
  const own = crypto.randomUUID();
  let run = 0;
  let last = { kind: '', at: Number.NEGATIVE_INFINITY };
  return (kind, follows) => {
    const at = now();
    const goesOn = kind === last.kind && at - last.at <= pause;
    if (follows === 'fresh' || (follows === 'typed' && !goesOn)) run += 1;
    last = { kind, at };
    return `${own} ${String(run)}`;
  };
}
