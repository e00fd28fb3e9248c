import { contract } from '../../../shared/ipc/contract.ts';
import type { Channel, Output, ParsedInput } from '../../../shared/ipc/contract.ts';
import type { Answer } from '../../../shared/ipc/answer.ts';
import { AppError } from '../../../shared/domain/failure.ts';
import type { Failure } from '../../../shared/domain/failure.ts';

/** One function for each request of the contract; a missing one does not compile. */
export type Handlers = {
  readonly [C in Channel]: (input: ParsedInput<C>) => Promise<Output<C>> | Output<C>;
};

export interface RouterOptions {
  readonly handlers: Handlers;
  /** Resolves when requests can be answered: while a thread writes to the store they wait. */
  readonly ready: () => Promise<void>;
  /** Turns what a library threw into what the user can mend, where it can. */
  readonly translate: (error: unknown) => unknown;
  /** Notes a bug and returns the reference that the user is shown. */
  readonly noteBug: (channel: string, error: unknown) => string;
}

/** Answers requests of unknown shape: name first, then the parsed input, then the handler; it never throws. */
export function createRouter({
  handlers,
  ready,
  translate,
  noteBug,
}: RouterOptions): (channel: unknown, input: unknown) => Promise<Answer<unknown>> {
  return async (channel, input) => {
    if (!isChannel(channel)) return refuse({ code: 'request-refused' });
    const parsed = contract[channel].input.safeParse(input);
    if (!parsed.success) return refuse({ code: 'request-refused' });
    try {
      // The handler and the schema stand under the same name, so the parsed input is the handler's own.
      const handle = handlers[channel] as (parsed: unknown) => unknown;
      await ready();
      return { ok: true, value: await handle(parsed.data) };
    } catch (thrown) {
      const error = translate(thrown);
      if (error instanceof AppError) return refuse(error.failure);
      return refuse({ code: 'unexpected', reference: noteBug(channel, error) });
    }
  };
}

function isChannel(channel: unknown): channel is Channel {
  return typeof channel === 'string' && Object.hasOwn(contract, channel);
}

function refuse(failure: Failure): Answer<never> {
  return { ok: false, failure };
}
