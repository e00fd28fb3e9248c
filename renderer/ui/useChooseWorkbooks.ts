import { useMutation } from '@tanstack/react-query';
import { call } from '../api/call.ts';
import { errorText } from '../api/failureText.ts';
import { queueImports } from './importQueue.ts';
import { showNotice } from './notices.ts';

export interface ChooseWorkbooks {
  readonly open: () => void;
  readonly isChoosing: boolean;
}

/** Has the clerk choose workbooks, whose review then opens; a cancelled choice changes nothing. */
export function useChooseWorkbooks(): ChooseWorkbooks {
  const { mutate, isPending } = useMutation({
    mutationFn: () => call('figures/chooseWorkbooks', null),
    onSuccess: queueImports,
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
