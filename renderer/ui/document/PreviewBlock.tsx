import { memo, type ReactElement } from 'react';
import { attachmentLines } from '../../../shared/document/plainText.ts';
import type { DocumentBlock, DocumentRun } from '../../../shared/document/documentModel.ts';
import { assertNever } from '../../../shared/domain/assertNever.ts';
import { sameJson } from './sameJson.ts';

interface Props {
  readonly block: DocumentBlock;
  readonly blankAbove: boolean;
  readonly isCurrent: boolean;
}

/** One block of the sheet; drawn again only when it says something else. */
export const PreviewBlock = memo(
  function PreviewBlock({ block, blankAbove, isCurrent }: Props): ReactElement {
    const mark = `${blankAbove ? ' document-sheet-blank-above' : ''}${isCurrent ? ' document-sheet-current' : ''}`;
    switch (block.kind) {
      case 'header':
        return <HeaderTable rows={block.rows} />;
      case 'title':
        return (
          <h1 className={`document-sheet-title${mark}`}>
            {block.lines.map((line, index) => (
              <span key={index}>{line}</span>
            ))}
          </h1>
        );
      case 'recipients':
        return <p className={`document-sheet-recipients${mark}`}>{block.text}</p>;
      case 'paragraph':
        return (
          <p className={`document-sheet-paragraph${mark}`} data-blocks={block.blocks.join(' ')}>
            <Runs runs={block.runs} />
          </p>
        );
      case 'table':
        return <BodyTable table={block} mark={mark} />;
      case 'attachments':
        return (
          <div className={`document-sheet-attachments${mark}`}>
            {attachmentLines(block.names).map((line, index) => (
              <p key={index} className={index === 0 ? '' : 'document-sheet-attachment-next'}>
                {line}
              </p>
            ))}
          </div>
        );
      case 'signature':
        return (
          <div className={`document-sheet-signature${mark}`}>
            <p style={{ marginLeft: charactersWide(block.organisationIndent) }}>{block.organisation}</p>
            <p style={{ marginLeft: charactersWide(block.dateIndent) }}>{block.date}</p>
          </div>
        );
      default:
        return assertNever(block);
    }
  },
  (before, now) =>
    before.isCurrent === now.isCurrent &&
    before.blankAbove === now.blankAbove &&
    sameJson(before.block, now.block),
);

function Runs({ runs }: { readonly runs: readonly DocumentRun[] }): ReactElement {
  return (
    <>
      {runs.map((run, index) => (
        <span
          key={index}
          className={`document-face-${run.face}${run.figure?.missing === true ? ' document-sheet-missing' : ''}`}
        >
          {run.text}
        </span>
      ))}
    </>
  );
}

function HeaderTable({ rows }: Pick<Extract<DocumentBlock, { kind: 'header' }>, 'rows'>): ReactElement {
  return (
    <table className="document-sheet-table document-sheet-header">
      <tbody>
        {rows.map((fields, index) => (
          <tr key={index}>
            {fields.map(({ field, label, value }) => [
              <th key={`${field} label`} scope="row">
                {label}
              </th>,
              <td key={field}>{value}</td>,
            ])}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface BodyTableProps {
  readonly table: Extract<DocumentBlock, { kind: 'table' }>;
  readonly mark: string;
}

function BodyTable({ table, mark }: BodyTableProps): ReactElement {
  const { block, caption, columns, rows } = table;
  return (
    <table className={`document-sheet-table${mark}`} data-blocks={block}>
      {caption !== null && <caption>{caption}</caption>}
      <thead>
        <tr>
          {columns.map((name, index) => (
            <th key={index} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={index}>
            {row.map((cell, column) => (
              <td key={column}>
                <Runs runs={cell} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function charactersWide(count: number): string {
  return `calc(${String(count)} * var(--character))`;
}
