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
  readonly lastYear: ReactNode;
}

/** Beside the text: the document as it will be printed, the year's figures, or what was written a year ago. */
export function SidePane({ side, ...panes }: Props): ReactElement {
  const { t } = useTranslation('report');
  const tabs: readonly { readonly key: SideTab; readonly label: string }[] = [
    { key: 'preview', label: t('side.preview') },
    { key: 'figures', label: t('side.figures') },
    { key: 'lastYear', label: t('side.lastYear') },
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
            const tab = tabs.find((each) => each.key === key);
            if (tab !== undefined) side.show(tab.key);
          }}
        />
        <IconButton icon="close" label={t('side.close')} onPress={side.close} />
      </header>
      <div className="side-body">{panes[side.tab]}</div>
    </aside>
  );
}
