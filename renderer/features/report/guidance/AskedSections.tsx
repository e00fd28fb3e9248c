import { useMemo, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { answerItem } from '../../../../shared/writing/answers.ts';
import {
  addAskedSection,
  askedSections,
  wholeSection,
  type AskedSection,
} from '../../../../shared/writing/noticeSections.ts';
import { useTemplateShelf } from '../../../api/queries.ts';
import { Button } from '../../../ui/Button.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import type { ReportDesk } from '../desk/reportDesk.ts';
import { useDeskState } from '../desk/useReportDesk.ts';
import { newBlockId } from '../editor/useSectionEditor.ts';
import type { Navigation } from '../useNavigation.ts';
import { Reason } from './Checklist.tsx';

interface Props {
  readonly desk: ReportDesk;
  readonly navigation: Navigation;
}

/** The sections that a notice of the year asks for and the report lacks: each is added, or answered with a reason. */
export function AskedSections({ desk, navigation }: Props): ReactElement | null {
  const { report, marks } = useDeskState(desk);
  const { data: shelf } = useTemplateShelf();
  const asked = useMemo(
    () => askedSections(report, shelf?.notices ?? [], marks.answers),
    [report, shelf, marks.answers],
  );
  const [first] = asked;
  if (first === undefined) return null;
  return <Asked key={first.section.slot} asked={first} desk={desk} navigation={navigation} />;
}

function Asked({ asked, desk, navigation }: Props & { readonly asked: AskedSection }): ReactElement {
  const { t } = useTranslation('guidance');
  const [isAsked, setAsked] = useState(false);
  const { section, cited } = asked;
  const add = (): void => {
    const heading = newBlockId();
    desk.edit((report) => ({
      ...report,
      blocks: addAskedSection(report.blocks, asked, { heading, desk: report }),
    }));
    navigation.goTo(heading);
  };
  return (
    <div className="asked-section">
      <Icon name="hint" size={16} />
      <span className="asked-section-text">{t('asked', { cited, heading: section.heading })}</span>
      <Button onPress={add}>{t('addAsked')}</Button>
      <Button
        tone="quiet"
        onPress={() => {
          setAsked(!isAsked);
        }}
      >
        {t('none')}
      </Button>
      {isAsked && (
        <Reason
          reason=""
          label={t('reasonOf', { item: section.heading })}
          readOnly={false}
          isNew
          onReason={(reason) => {
            setAsked(false);
            const at = { slot: section.slot, item: wholeSection };
            if (reason !== '') desk.editMarks((before) => answerItem(before, at, { kind: 'none', reason }));
          }}
        />
      )}
    </div>
  );
}
