import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Desk } from '../../../shared/domain/desk.ts';
import { toHref } from '../../router/usePlace.ts';
import { Button, ButtonLink } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import type { ChooseWorkbooks } from '../../ui/useChooseWorkbooks.ts';

interface EmptyFiguresProps {
  readonly desk: Desk;
  readonly choose: ChooseWorkbooks;
  /** Types a first figure; null before the bureau is known. */
  readonly onType: (() => void) | null;
}

/** Shows what a workbook should look like, as most clerks meet this screen with one in hand. */
export function EmptyFigures({ desk, choose, onType }: EmptyFiguresProps): ReactElement {
  const { t } = useTranslation('figures');
  return (
    <div className="card">
      <EmptyState
        icon="figures"
        title={t('emptyTitle', { year: desk.year })}
        actions={
          <>
            <Button tone="primary" icon="bring" busy={choose.isChoosing} onPress={choose.open}>
              {t('import')}
            </Button>
            {desk.bureau !== '' && (
              <ButtonLink icon="export" href={toHref({ at: 'collecting', ...desk, step: 'plan' })}>
                {t('collect')}
              </ButtonLink>
            )}
            {onType !== null && (
              <Button icon="write" onPress={onType}>
                {t('add.title')}
              </Button>
            )}
          </>
        }
      >
        <p>{t('emptyText')}</p>
        <ExampleSheet />
        <p className="small">{t('emptyColumns')}</p>
      </EmptyState>
    </div>
  );
}

/** The example speaks Chinese in both languages, as the workbooks do. */
const example = [
  ['指标', '数值', '单位', '责任部门'],
  ['简易程序案件', '4425', '件', '执法大队'],
  ['受理行政复议', '12', '件', '法制科'],
  ['普法活动', '近60', '场次', '宣传科'],
] as const;

function ExampleSheet(): ReactElement {
  const { t } = useTranslation('figures');
  const [head, ...rows] = example;
  return (
    <table className="example-sheet" lang="zh-CN">
      <caption className="visually-hidden">{t('exampleSheet')}</caption>
      <thead>
        <tr>
          <td className="example-row">1</td>
          {head.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={row[0]}>
            <td className="example-row">{index + 2}</td>
            {row.map((cell) => (
              <td key={cell}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
