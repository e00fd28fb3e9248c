import type { ReactElement } from 'react';
import type { BlockComparison, TextForm } from '../../../../shared/comparing/comparison.ts';
import type { BlockId } from '../../../../shared/domain/identity.ts';
import { PieceText, type Side } from './PieceText.tsx';

interface Props {
  readonly block: BlockComparison;
  readonly side: Side;
  /** The derived numbers of headings, of the old report and of the new one. */
  readonly numbers: Readonly<Record<'before' | 'after', ReadonlyMap<BlockId, string>>>;
}

/** A block as one side has it, or both in one; nothing where the side does not have it. */
export function ComparedBlock({ block, side, numbers }: Props): ReactElement | null {
  const own = side === 'both' ? (block.after === null ? 'before' : 'after') : side;
  const id = block[own];
  if (id === null) return null;
  if (block.kind === 'table') return <ComparedTable table={block} side={side} />;
  const form = own === 'before' ? block.formBefore : block.formAfter;
  return (
    <p className={`compared-text compared-${nameOf(form)}`}>
      {numbers[own].get(id)}
      <PieceText pieces={block.pieces} side={side} />
    </p>
  );
}

function nameOf(form: TextForm | null): string {
  return form?.kind === 'heading' ? `level-${String(form.level)}` : 'paragraph';
}

interface TableProps {
  readonly table: Extract<BlockComparison, { kind: 'table' }>;
  readonly side: Side;
}

function ComparedTable({ table, side }: TableProps): ReactElement {
  const hidden = { both: null, before: 'added', after: 'dropped' } as const;
  const isShown = ({ change }: { readonly change: string }): boolean => change !== hidden[side];
  return (
    <table className="compared-table">
      <caption>
        <PieceText pieces={table.caption} side={side} />
      </caption>
      <thead>
        <tr>
          {table.columns.map((column, index) =>
            isShown(column) ? (
              <th key={index} scope="col">
                <PieceText pieces={column.pieces} side={side} />
              </th>
            ) : null,
          )}
        </tr>
      </thead>
      <tbody>
        {table.rows.filter(isShown).map((row, index) => (
          <tr key={index}>
            {row.cells.map((cell, column) => {
              const head = table.columns[column];
              return head === undefined || isShown(head) ? (
                <td key={column}>
                  <PieceText pieces={cell} side={side} />
                </td>
              ) : null;
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
