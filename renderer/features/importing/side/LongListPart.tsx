import type { KeyboardEvent, ReactElement, ReactNode } from 'react';
import { FailureState } from '../../../ui/FailureState.tsx';
import { Waiting } from '../../../ui/Spinner.tsx';
import { VirtualList } from '../../../ui/VirtualList.tsx';
import type { useLongList } from './useLongList.ts';

interface LongListPartProps<Item> {
  readonly label: string;
  readonly list: ReturnType<typeof useLongList<Item>>;
  readonly listKey?: string;
  readonly height: number;
  readonly empty: ReactNode;
  readonly active?: number;
  readonly activeId?: string;
  readonly onKeyDown?: (event: KeyboardEvent<HTMLDivElement>) => void;
  readonly children: (item: Item, index: number) => ReactNode;
}

/** A long list in the side pane, or what stands for it while it comes and when it is empty. */
export function LongListPart<Item>(props: LongListPartProps<Item>): ReactElement {
  const { label, list, height, empty, children } = props;
  if (list.total === null) {
    return list.failure === null ? <Waiting /> : <FailureState error={list.failure} />;
  }
  if (list.total === 0) return <div className="side-empty soft">{empty}</div>;
  return (
    <VirtualList
      className="side-list"
      label={label}
      listKey={props.listKey}
      count={list.total}
      height={() => height}
      active={props.active}
      activeId={props.activeId}
      onSight={list.onSight}
      onKeyDown={props.onKeyDown}
    >
      {(index) => {
        const item = list.get(index);
        return item === undefined ? (
          <div className="side-coming" style={{ height }} />
        ) : (
          children(item, index)
        );
      }}
    </VirtualList>
  );
}
