import { useEffect, useId, useRef, type ReactElement, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from './Button.tsx';

interface DialogProps {
  readonly title: string;
  readonly children: ReactNode;
  /** The buttons at the foot; the first gets the focus unless another asks for it. */
  readonly actions?: ReactNode;
  readonly onClose: () => void;
}

/** A question or a list in front of everything else; Escape closes it. */
export function Dialog({ title, children, actions, onClose }: DialogProps): ReactElement {
  const { t } = useTranslation('shell');
  const ref = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const dialog = ref.current;
    dialog?.showModal();
    return () => {
      dialog?.close();
    };
  }, []);
  return (
    <dialog
      ref={ref}
      className="dialog"
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <header className="dialog-head">
        <h2 id={titleId}>{title}</h2>
        <IconButton icon="close" label={t('close')} onPress={onClose} />
      </header>
      <div className="dialog-body">{children}</div>
      {actions && <footer className="actions dialog-foot">{actions}</footer>}
    </dialog>
  );
}
