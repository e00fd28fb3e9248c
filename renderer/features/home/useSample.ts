import { useMutation } from '@tanstack/react-query';
import { call } from '../../api/call.ts';
import { errorText } from '../../api/failureText.ts';
import { queries, queryClient } from '../../api/queries.ts';
import { go } from '../../router/usePlace.ts';
import { showNotice } from '../../ui/notices.ts';

/** Opens the sample report, putting it on the desk first where it is not there yet. */
export function useSample(): { readonly open: () => void; readonly isOpening: boolean } {
  const { mutate, isPending } = useMutation({
    mutationFn: () => call('reports/createSample', null),
    onSuccess: async ({ report }) => {
      await queryClient.invalidateQueries(queries.reports);
      await queryClient.invalidateQueries(queries.figures(report));
      go({ at: 'report', id: report.id, step: 'write' });
    },
    onError: (error) => {
      showNotice({ tone: 'error', text: errorText(error) });
    },
  });
  return {
    open: () => {
      mutate();
    },
    isOpening: isPending,
  };
}
