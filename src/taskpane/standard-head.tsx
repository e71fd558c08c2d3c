import type { Review } from '../review';
import { StandardChooser } from './standard-chooser';

/** 口径 in the head: which one is used, and another one click away. */
export function StandardHead({ review }: { readonly review: Review | null }) {
  void review;
  return (
    <div className="jx-standard-head">
      <StandardChooser />
    </div>
  );
}
