/** One change that is taken back and made again as a whole. */
interface Step<Content, At> {
  readonly before: Content;
  readonly after: Content;
  /** Where the clerk was before the change, and after it; null where nobody said. */
  readonly from: At | null;
  readonly to: At | null;
  readonly joins: string | null;
  readonly weight: number;
}

/** What is known of a change beside its content. */
export interface StepParts<At> {
  readonly from?: At;
  readonly to?: At;
  /** Changes of the same name that follow each other directly are one step. */
  readonly joins?: string;
}

/** What to show again, and where it was. */
export interface Return<Content, At> {
  readonly content: Content;
  readonly at: At | null;
}

/** Every change of one content, taken back and made again in order. */
export interface History<Content, At> {
  readonly record: (before: Content, after: Content, parts?: StepParts<At>) => void;
  /** The content before the last change; null when there is none. */
  readonly undo: () => Return<Content, At> | null;
  readonly redo: () => Return<Content, At> | null;
  readonly canUndo: () => boolean;
  readonly canRedo: () => boolean;
}

interface Limits<Content> {
  /** How much memory it takes to keep the content before a change beside the one after it. */
  readonly weigh: (before: Content, after: Content) => number;
  readonly steps: number;
  readonly weight: number;
}

/** Keeps the newest steps within the limits; contents share what did not change, so a step is small. */
export function createHistory<Content, At>(limits: Limits<Content>): History<Content, At> {
  let past: readonly Step<Content, At>[] = [];
  let future: readonly Step<Content, At>[] = [];
  return {
    record(before, after, { from, to, joins } = {}) {
      const last = past.at(-1);
      if (last !== undefined && joins !== undefined && last.joins === joins && future.length === 0) {
        past = [...past.slice(0, -1), { ...last, after, to: to ?? null }];
        return;
      }
      const weight = limits.weigh(before, after);
      const step = { before, after, from: from ?? null, to: to ?? null, joins: joins ?? null, weight };
      past = newest([...past, step], limits);
      future = [];
    },
    undo() {
      const step = past.at(-1);
      if (step === undefined) return null;
      past = past.slice(0, -1);
      future = [...future, step];
      return { content: step.before, at: step.from };
    },
    redo() {
      const step = future.at(-1);
      if (step === undefined) return null;
      future = future.slice(0, -1);
      // What is typed next is a step of its own.
      past = [...past, { ...step, joins: null }];
      return { content: step.after, at: step.to };
    },
    canUndo: () => past.length > 0,
    canRedo: () => future.length > 0,
  };
}

/** The last change can always be taken back, however heavy it is. */
function newest<Content, At>(
  steps: readonly Step<Content, At>[],
  limits: Limits<Content>,
): readonly Step<Content, At>[] {
  let weight = 0;
  const first = steps.findLastIndex((step, index) => {
    weight += step.weight;
    return steps.length - index > limits.steps || weight > limits.weight;
  });
  return steps.slice(Math.min(first + 1, steps.length - 1));
}
