import { Tabs } from 'antd';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../../ui/Button.tsx';
import { PaneHandle } from './PaneHandle.tsx';
import type { SideTab, SideState } from './useSide.ts';

interface Props {
  readonly side: SideState;
  readonly preview: ReactNode;
  readonly figures: ReactNode;
}

/** Beside the text: the document as it will be printed, or the year's figures. */
export function SidePane({ side, preview, figures }: Props): ReactElement {
  const { t } = useTranslation('report');
  const tabs: readonly { readonly key: SideTab; readonly label: string }[] = [
    { key: 'preview', label: t('side.preview') },
    { key: 'figures', label: t('side.figures') },
  ];
  return (
    <aside className="report-side" style={{ width: side.width }} aria-label={t('side.title')}>
      <PaneHandle width={side.width} onWidth={side.setWidth} />
      <header className="side-head">
        <Tabs
          className="side-tabs"
          size="small"
          activeKey={side.tab}
          items={[...tabs]}
          onChange={(key) => {
            side.show(key === 'figures' ? 'figures' : 'preview');
          }}
        />
        <IconButton icon="close" label={t('side.close')} onPress={side.close} />
      </header>
      <div className="side-body">{side.tab === 'preview' ? preview : figures}</div>
    </aside>
  );
}
