import { Table, type TableProps } from 'antd';
import type { ReactElement } from 'react';
import { useHeight } from '../../ui/useHeight.ts';

type FramedTableProps<Row> = Pick<
  TableProps<Row>,
  'columns' | 'dataSource' | 'rowKey' | 'rowClassName' | 'onRow'
> & {
  /** Below this width the table scrolls sideways. */
  readonly width: number;
};

/** A table that fills the height of its card and draws the rows in sight only. */
export function FramedTable<Row extends object>({ width, ...table }: FramedTableProps<Row>): ReactElement {
  const [frame, height] = useHeight();
  return (
    <div className="card collecting-frame" ref={frame}>
      {height > 0 && (
        <Table<Row>
          size="small"
          virtual
          pagination={false}
          scroll={{ x: width, y: height - headHeight }}
          {...table}
        />
      )}
    </div>
  );
}

const headHeight = 40;
