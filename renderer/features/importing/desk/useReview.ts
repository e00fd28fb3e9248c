import { createContext, useContext } from 'react';
import { useStore } from '../../../ui/createStore.ts';
import type { Review } from './createReview.ts';
import type { ReviewState } from './reviewState.ts';

export const ReviewContext = createContext<Review | null>(null);

/** The review that the calling part stands in. */
export function useReview(): Review {
  const review = useContext(ReviewContext);
  if (review === null) throw new Error('this part stands in no review');
  return review;
}

/** What the review shows now. */
export function useReviewState(): ReviewState {
  return useStore(useReview().state);
}
