import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import './document.css';
import type { DocumentModel } from '../../../shared/document/documentModel.ts';
import { PageSheet } from './PageSheet.tsx';
import { PrintPreview } from './PrintPreview.tsx';
import { usePages } from './usePages.ts';

/** The first page, small, with the number of pages; pressed, it shows all of them. */
export function DocumentThumbnail({ document }: { readonly document: DocumentModel }): ReactElement {
  const { t } = useTranslation('document');
  const [isOpen, setOpen] = useState(false);
  const pages = usePages(document);
  const [first] = pages;
  return (
    <>
      <button
        type="button"
        className="document-thumbnail"
        title={t('whole')}
        onClick={() => {
          setOpen(true);
        }}
      >
        <span aria-hidden inert>
          {first && <PageSheet page={first} scale={thumbnailScale} current={null} />}
        </span>
        <span className="digits small">{t('thumbnail', { count: pages.length })}</span>
      </button>
      {isOpen && (
        <PrintPreview
          document={document}
          onClose={() => {
            setOpen(false);
          }}
        />
      )}
    </>
  );
}

const thumbnailScale = 0.2;
