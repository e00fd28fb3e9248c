import { queries, queryClient } from './queries.ts';

/** Has everything that shows figures ask for them again. */
export async function renewFigures(): Promise<void> {
  await Promise.all([
    queryClient.invalidateQueries({ queryKey: ['figures'] }),
    queryClient.invalidateQueries(queries.reports),
  ]);
}
