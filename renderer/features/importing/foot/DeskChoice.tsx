import { Select } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { yearsAround } from '../../../ui/yearsAround.ts';
import { useBureaus } from '../../../ui/useBureaus.ts';
import { useReview, useReviewState } from '../desk/useReview.ts';

/** Whose figures these become, and of which year. */
export function DeskChoice(): ReactElement {
  const { t } = useTranslation('importing');
  const review = useReview();
  const { desk } = useReviewState().batch;
  const bureaus = useBureaus(desk.bureau);
  return (
    <div className="review-desk">
      {bureaus.length > 1 ? (
        <Select
          className="review-bureau"
          aria-label={t('bureau')}
          placement="topRight"
          value={desk.bureau}
          options={bureaus.map((value) => ({ value, label: value, title: value }))}
          onChange={(bureau) => {
            review.move({ ...desk, bureau });
          }}
        />
      ) : (
        <span className="one-line soft review-into" title={desk.bureau}>
          {t('into', desk)}
        </span>
      )}
      <Select
        className="review-year"
        aria-label={t('year')}
        placement="topRight"
        value={desk.year}
        options={yearsAround(desk.year).map((value) => ({ value, label: t('yearOf', { year: value }) }))}
        onChange={(year) => {
          review.move({ ...desk, year });
        }}
      />
    </div>
  );
}
