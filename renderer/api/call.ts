import type { Failure } from '../../shared/domain/failure.ts';
import type { Answer } from '../../shared/ipc/answer.ts';
import type { Bridge } from '../../shared/ipc/bridge.ts';
import type { Channel, ChosenFile, Input, Output } from '../../shared/ipc/contract.ts';
import type { EventName, EventPayload } from '../../shared/ipc/events.ts';

declare global {
  interface Window {
    readonly nianbao: Bridge;
  }
}

/** A request that main answered with a failure. */
export class RequestFailure extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.code);
    this.name = 'RequestFailure';
    this.failure = failure;
  }
}

/** Asks main for one request of the contract; throws a RequestFailure when the answer is a failure. */
export async function call<C extends Channel>(channel: C, input: Input<C>): Promise<Output<C>> {
  // Main answers each request with an Answer of the contract's own output.
  return unwrap((await window.nianbao.call(channel, input)) as Answer<Output<C>>);
}

/** Gives a dropped file to main; throws a RequestFailure when main refuses it. */
export async function adoptFile(file: File): Promise<ChosenFile> {
  // Main answers a dropped file with an Answer, as it does a request.
  return unwrap((await window.nianbao.adoptFile(file)) as Answer<ChosenFile>);
}

/** Listens to what main says unasked; returns how to stop. */
export function listen<E extends EventName>(
  event: E,
  listener: (payload: EventPayload<E>) => void,
): () => void {
  return window.nianbao.on(event, (payload) => {
    // Main sends each event with the payload that the event list names.
    listener(payload as EventPayload<E>);
  });
}

/** The failure inside whatever was thrown; a bug of the window itself has the reference `window`. */
export function toFailure(error: unknown): Failure {
  return error instanceof RequestFailure ? error.failure : { code: 'unexpected', reference: 'window' };
}

function unwrap<Value>(answer: Answer<Value>): Value {
  if (answer.ok) return answer.value;
  throw new RequestFailure(answer.failure);
}
