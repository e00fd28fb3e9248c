import type { Failure } from '../domain/failure.ts';

/** What main sends back: the value, or why there is none. */
export type Answer<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly failure: Failure };
