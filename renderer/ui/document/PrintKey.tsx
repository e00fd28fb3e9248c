import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentModel } from '../../../shared/document/documentModel.ts';
import { useKeys } from '../keys.ts';
import { PrintPreview } from './PrintPreview.tsx';

/** Ctrl+P: the pages of the document in front of everything. */
export function PrintKey({ document }: { readonly document: DocumentModel }): ReactElement | null {
  const { t } = useTranslation('document');
  const [isOpen, setOpen] = useState(false);
  useKeys(t('print.keys'), [
    {
      keys: 'Ctrl+P',
      label: t('print.title'),
      run() {
        setOpen(true);
      },
    },
  ]);
  if (!isOpen) return null;
  return (
    <PrintPreview
      document={document}
      onClose={() => {
        setOpen(false);
      }}
    />
  );
}
