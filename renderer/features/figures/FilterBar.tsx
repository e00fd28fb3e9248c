import { Input, Select } from 'antd';
import { useMemo, useRef, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { IndicatorGroup } from '../../../shared/domain/indicator.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useKeys } from '../../ui/keys.ts';
import type { FigureRow } from './rows/figureRow.ts';
import { rowStates, type RowFilter, type RowState } from './rows/filterRows.ts';
import type { FigureView } from './useFigureView.ts';

interface Props {
  readonly rows: readonly FigureRow[];
  readonly view: FigureView;
  /** When the report was last exported; figures count as changed since then, else since a week ago. */
  readonly exportedAt: string | null;
}

/** Search, group, department and state, and how many figures are left. */
export function FilterBar({ rows, view, exportedAt }: Props): ReactElement {
  const { t } = useTranslation('figures');
  const search = useRef<HTMLDivElement>(null);
  const { filter, counts, shown, setFilter } = view;
  useKeys(t('title'), [
    {
      keys: 'Ctrl+F',
      label: t('search'),
      run: () => {
        search.current?.querySelector('input')?.focus();
      },
    },
    {
      // What the grid itself listens to, listed for the sheet of keys.
      keys: '↑ ↓ Enter F2 Delete',
      label: t('gridKeys'),
      run: () => undefined,
    },
  ]);
  return (
    <div className="figures-tools" ref={search}>
      <Input
        className="figures-search"
        allowClear
        prefix={<Icon name="search" size={16} />}
        aria-label={t('search')}
        placeholder={t('searchHint')}
        value={filter.query}
        onChange={(event) => {
          setFilter({ ...filter, query: event.target.value });
        }}
      />
      <GroupChoice filter={filter} onFilter={setFilter} />
      <DepartmentChoice rows={rows} filter={filter} onFilter={setFilter} />
      <StateChoice counts={counts} exportedAt={exportedAt} filter={filter} onFilter={setFilter} />
      <span className="soft digits figures-count" role="status">
        {shown.length === counts.all || filter.state === 'missing'
          ? t('count', { count: shown.length })
          : t('found', { count: shown.length, all: counts.all })}
      </span>
    </div>
  );
}

interface ChoiceProps {
  readonly filter: RowFilter;
  readonly onFilter: (filter: RowFilter) => void;
}

function GroupChoice({ filter, onFilter }: ChoiceProps): ReactElement {
  const { t } = useTranslation('figures');
  return (
    <Select<IndicatorGroup | ''>
      className="figures-filter"
      popupMatchSelectWidth={false}
      aria-label={t('groupFilter')}
      value={filter.group ?? ''}
      options={[
        { value: '', label: t('allGroups') },
        ...IndicatorGroup.options.map((value) => ({ value, label: t(`group.${value}`) })),
      ]}
      onChange={(group) => {
        onFilter({ ...filter, group: group === '' ? null : group });
      }}
    />
  );
}

/** No department is named like this. */
const anyDepartment = '*';

function DepartmentChoice({
  rows,
  filter,
  onFilter,
}: ChoiceProps & Pick<Props, 'rows'>): ReactElement | null {
  const { t } = useTranslation('figures');
  const departments = useMemo(() => departmentsOf(rows), [rows]);
  if (departments.length < 2) return null;
  return (
    <Select<string>
      className="figures-filter"
      popupMatchSelectWidth={false}
      aria-label={t('departmentFilter')}
      value={filter.department ?? anyDepartment}
      options={[
        { value: anyDepartment, label: t('allDepartments') },
        ...departments.map((value) => ({ value, label: value === '' ? t('wholeBureau') : value })),
      ]}
      onChange={(department) => {
        onFilter({ ...filter, department: department === anyDepartment ? null : department });
      }}
    />
  );
}

interface StateProps extends ChoiceProps, Pick<Props, 'exportedAt'> {
  readonly counts: FigureView['counts'];
}

/** Only states that some figure is in, each with how many. */
function StateChoice({ counts, exportedAt, filter, onFilter }: StateProps): ReactElement {
  const { t } = useTranslation('figures');
  const labelOf = (state: RowState): string => {
    if (state === 'all') return t('state.all');
    const isOfWeek = state === 'changed' && exportedAt === null;
    return `${isOfWeek ? t('state.changedWeek') : t(`state.${state}`)}  ${String(counts[state])}`;
  };
  return (
    <Select<RowState>
      className="figures-filter"
      popupMatchSelectWidth={false}
      aria-label={t('stateFilter')}
      value={filter.state}
      options={rowStates
        .filter((state) => state === 'all' || state === filter.state || counts[state] > 0)
        .map((value) => ({ value, label: labelOf(value) }))}
      onChange={(state) => {
        onFilter({ ...filter, state });
      }}
    />
  );
}

/** The departments that have figures, '' for the bureau's own, which stand first. */
function departmentsOf(rows: readonly FigureRow[]): readonly string[] {
  const names = new Set(rows.filter(({ missing }) => missing === null).map((row) => row.department ?? ''));
  return [...names].sort((left, right) => left.localeCompare(right, 'zh-CN'));
}
