import { useMutation } from '@tanstack/react-query';
import { call } from '../../api/call.ts';
import { errorText } from '../../api/failureText.ts';
import { queueImports } from '../../ui/importQueue.ts';
import { showNotice } from '../../ui/notices.ts';

export interface ChooseWorkbook {
  readonly open: () => void;
  readonly isChoosing: boolean;
}

/** Has the clerk choose a workbook, whose review then opens; a cancelled choice changes nothing. */
export function useChooseWorkbook(): ChooseWorkbook {
  const { mutate, isPending } = useMutation({
    mutationFn: () => call('figures/chooseWorkbook', null),
    onSuccess: (file) => {
      if (file !== null) queueImports([file]);
    },
    onError: (error) => {
      showNotice({ tone: 'error', text: errorText(error) });
    },
  });
  return {
    open: () => {
      if (!isPending) mutate();
    },
    isChoosing: isPending,
  };
}
