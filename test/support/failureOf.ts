import { AppError } from '../../shared/domain/failure.ts';
import type { Failure } from '../../shared/domain/failure.ts';

/** The coded failure that `act` ends in; any other end fails the test. */
export async function failureOf(act: () => unknown): Promise<Failure> {
  try {
    await act();
  } catch (error) {
    if (error instanceof AppError) return error.failure;
    throw error;
  }
  throw new Error('it did not fail');
}
