import { useId, useState } from 'react';
import { Link } from '@fluentui/react-components';
import type { Review } from '../../review';
import { CellButton } from '../controls/cell-button';
import { StandardChooser } from './standard-chooser';

/** As many cells name the evidence; the rest are counted. */
const NAMED = 6;

/** 口径 in the head: which one is used, by which cells it was told, and any other one click away. */
export function StandardHead({ review }: { readonly review: Review | null }) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const isAuto = review?.standardChoice.by === 'auto';
  return (
    <>
      <div className="jx-standard-head">
        <StandardChooser review={review} />
        {isAuto && (
          <Link
            as="button"
            inline
            className="jx-evidence-link"
            aria-expanded={open}
            aria-controls={id}
            onClick={() => setOpen(!open)}
          >
            依据
          </Link>
        )}
      </div>
      {isAuto && (
        <div id={id} hidden={!open} className="jx-evidence">
          {open && <Evidence review={review} />}
        </div>
      )}
    </>
  );
}

function Evidence({ review }: { readonly review: Review }) {
  const { standard, standardChoice } = review;
  const { evidence } = standardChoice;
  if (evidence.length === 0) {
    return <>表内数字分不出是哪一种口径，暂按「{standard.label}」核算；不是的，请在左边改选。</>;
  }
  return (
    <>
      按「{standard.label}」能算出的表内数字最多，区别在
      {evidence.slice(0, NAMED).map((cell) => (
        <CellButton key={`${cell.row}:${cell.column}`} cell={cell} about="口径的依据" />
      ))}
      {evidence.length > NAMED && `等 ${evidence.length} 处`}。
    </>
  );
}
