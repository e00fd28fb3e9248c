import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { HeadingBlock, Inline } from '../../../../shared/domain/block.ts';
import type { Report } from '../../../../shared/domain/report.ts';
import { headingNumbers } from '../../../../shared/domain/numbering.ts';
import { printed } from '../blocks/outline.ts';
import { retext } from '../blocks/retext.ts';
import { replaceBody, type Section } from '../blocks/sections.ts';
import { SectionEditor } from '../editor/SectionEditor.tsx';
import { placeSections } from '../paste/placeSections.ts';
import { printInline } from '../figures/figureBook.ts';
import { fieldStep } from '../desk/fieldStep.ts';
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
  const { key, heading } = section;
  const print = (inline: Inline): string => printInline(book, inline);
  const toText = (): void => {
    writer?.focus();
  };
  return (
    <article className="report-page">
      {heading === null ? (
        <HeadFields report={report} readOnly={readOnly} edit={edit} onEnter={toText} />
      ) : (
        <SectionHeading
          heading={heading}
          number={headingNumbers(report.blocks).get(heading.id) ?? ''}
          isNew={isNew}
          {...parts}
          onEnter={toText}
        />
      )}
      <SectionEditor
        key={`${key} ${i18n.language}`}
        section={{
          read: () => parts.readBody(key),
          subscribe: parts.subscribe,
          write: (body, { from, to, joins }, pasted = []) => {
            const placed = (blocks: Report['blocks']): Report['blocks'] =>
              placeSections(replaceBody(blocks, key, body), key, pasted);
            edit((before) => ({ ...before, blocks: placed(before.blocks) }), {
              from: { at: 'text', section: key, caret: from },
              to: { at: 'text', section: key, caret: to },
              ...(joins === null ? {} : { joins, isTyping: true }),
            });
          },
        }}
        book={book}
        suggested={parts.suggested}
        carried={parts.carried}
        placeholder={heading === null ? t('page.leadEmpty') : t('page.textEmpty')}
        label={heading === null ? t('page.lead') : t('page.text', { heading: printed(heading.text, print) })}
        readOnly={readOnly}
        onWriter={parts.onWriter}
        onCaret={parts.onCaret}
      />
    </article>
  );
}

interface SectionHeadingProps extends Pick<PageParts, 'book' | 'readOnly' | 'edit'> {
  readonly heading: HeadingBlock;
  readonly number: string;
  readonly isNew: boolean;
  readonly onEnter: () => void;
}

function SectionHeading(props: SectionHeadingProps): ReactElement {
  const { heading, number, isNew, book, readOnly, edit, onEnter } = props;
  const { t } = useTranslation('report');
  const print = (inline: Inline): string => printInline(book, inline);
  const write = (text: string): void => {
    edit(
      ({ blocks, ...rest }) => ({
        ...rest,
        blocks: blocks.map((block) =>
          block.id === heading.id && block.kind === 'heading'
            ? { ...block, text: retext(block.text, text, print) }
            : block,
        ),
      }),
      fieldStep(heading.id, 'heading'),
    );
  };
  return (
    <div className="page-heading">
      <span className="page-number" aria-hidden="true">
        {number}
      </span>
      <HeadingField
        text={printed(heading.text, print)}
        label={t('page.heading')}
        placeholder={t('page.headingEmpty')}
        className="page-heading-field"
        field="heading"
        readOnly={readOnly}
        autoFocus={isNew}
        onEnter={onEnter}
        onText={write}
      />
    </div>
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
        field="title"
        readOnly={readOnly}
        onText={(text) => {
          edit((before) => ({ ...before, title: text === '' ? null : text }), fieldStep('lead', 'title'));
        }}
      />
      <p className="report-page-label">{t('page.recipients')}</p>
      <HeadingField
        text={report.recipients ?? ''}
        label={t('page.recipients')}
        placeholder={t('page.recipientsEmpty')}
        className="page-recipients-field"
        field="recipients"
        readOnly={readOnly}
        onEnter={onEnter}
        onText={(text) => {
          edit(
            (before) => ({ ...before, recipients: text === '' ? null : text }),
            fieldStep('lead', 'recipients'),
          );
        }}
      />
      <p className="report-page-label">{t('page.lead')}</p>
    </>
  );
}
