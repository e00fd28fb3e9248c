import { useQuery } from '@tanstack/react-query';
import type { BatchId, BatchProblem } from '../../../../shared/importing/importBatch.ts';
import { call } from '../../../api/call.ts';

/** Beyond this the marks in the grid would hide the cells; the list has them all. */
const mostMarks = 1000;
const none: readonly BatchProblem[] = [];

/** The problems of one sheet as far as they are marked in its grid. */
export function useSheetProblems(
  batch: BatchId,
  revision: number,
  file: number,
  sheet: string,
): readonly BatchProblem[] {
  const { data = none } = useQuery({
    queryKey: ['imports', batch, 'marks', file, sheet, revision],
    queryFn: async () => {
      const { problems } = await call('imports/problems', { batch, file, from: 0, count: mostMarks });
      return problems.filter((problem) => problem.sheet === sheet);
    },
    placeholderData: (before, query) =>
      query?.queryKey[3] === file && query.queryKey[4] === sheet ? before : undefined,
    staleTime: Infinity,
    gcTime: 0,
  });
  return data;
}
