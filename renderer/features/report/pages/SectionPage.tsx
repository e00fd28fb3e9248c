import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Report } from '../../../../shared/domain/report.ts';
import { headingNumbers } from '../../../../shared/domain/numbering.ts';
import { printed } from '../blocks/outline.ts';
import { retext } from '../blocks/retext.ts';
import { replaceBody, type Section } from '../blocks/sections.ts';
import { SectionEditor } from '../editor/SectionEditor.tsx';
import { printInline } from '../figures/figureBook.ts';
import { HeadingField } from './HeadingField.tsx';
import type { PageParts } from './pageParts.ts';

interface Props extends PageParts {
  readonly report: Report;
  readonly section: Section;
  /** True for a section that was just added: its heading is what is written first. */
  readonly isNew: boolean;
}

/** One section to write: its heading and its text; the lead stands under title and recipients. */
export function SectionPage({ report, section, isNew, ...parts }: Props): ReactElement {
  const { t, i18n } = useTranslation('report');
  const { book, readOnly, edit, writer } = parts;
  const { key, heading, body } = section;
  const print = (inline: Parameters<typeof printInline>[1]): string => printInline(book, inline);
  const toText = (): void => {
    writer?.focus();
  };
  return (
    <article className="report-page">
      {heading === null ? (
        <HeadFields report={report} readOnly={readOnly} edit={edit} onEnter={toText} />
      ) : (
        <div className="page-heading">
          <span className="page-number" aria-hidden="true">
            {headingNumbers(report.blocks).get(heading.id)}
          </span>
          <HeadingField
            text={printed(heading.text, print)}
            label={t('page.heading')}
            placeholder={t('page.headingEmpty')}
            className="page-heading-field"
            readOnly={readOnly}
            autoFocus={isNew}
            onEnter={toText}
            onText={(text) => {
              edit(({ blocks, ...rest }) => ({
                ...rest,
                blocks: blocks.map((block) =>
                  block.id === heading.id && block.kind === 'heading'
                    ? { ...block, text: retext(block.text, text, print) }
                    : block,
                ),
              }));
            }}
          />
        </div>
      )}
      <SectionEditor
        key={`${key} ${i18n.language}`}
        body={body}
        readBody={() => parts.readBody(key)}
        book={book}
        suggested={parts.suggested}
        placeholder={heading === null ? t('page.leadEmpty') : t('page.textEmpty')}
        label={heading === null ? t('page.lead') : t('page.text', { heading: printed(heading.text, print) })}
        readOnly={readOnly}
        onWriter={parts.onWriter}
        onCaret={parts.onCaret}
        onBody={(written) => {
          edit((before) => ({ ...before, blocks: replaceBody(before.blocks, key, written) }));
        }}
      />
    </article>
  );
}

interface HeadProps extends Pick<PageParts, 'readOnly' | 'edit'> {
  readonly report: Report;
  readonly onEnter: () => void;
}

function HeadFields({ report, readOnly, edit, onEnter }: HeadProps): ReactElement {
  const { t } = useTranslation('report');
  return (
    <>
      <p className="report-page-label">{t('page.title')}</p>
      <HeadingField
        text={report.title ?? ''}
        label={t('page.title')}
        placeholder={t('page.titleEmpty')}
        className="page-title-field"
        readOnly={readOnly}
        onText={(text) => {
          edit((before) => ({ ...before, title: text === '' ? null : text }));
        }}
      />
      <p className="report-page-label">{t('page.recipients')}</p>
      <HeadingField
        text={report.recipients ?? ''}
        label={t('page.recipients')}
        placeholder={t('page.recipientsEmpty')}
        className="page-recipients-field"
        readOnly={readOnly}
        onEnter={onEnter}
        onText={(text) => {
          edit((before) => ({ ...before, recipients: text === '' ? null : text }));
        }}
      />
      <p className="report-page-label">{t('page.lead')}</p>
    </>
  );
}
