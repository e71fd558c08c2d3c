import { EditFilled } from '@fluentui/react-icons/svg/edit';
import type { Review, SheetReview, Write } from '../../review';
import { formName, worklistOf, writeWith, type Click } from '../../session';
import { a1 } from '../../sheet';
import { EditItem } from './edit-item';
import { FoldedSection } from '../controls/folded-section';
import { offerHints } from './offer-hints';
import { useSessionState } from '../frame/session-context';

interface ClickListProps {
  readonly all: SheetReview;
  readonly startOpen: boolean;
}

/** 点一下就改好: the cells one click writes, before → after; and apart from them what the officer may add. */
export function ClickList({ all, startOpen }: ClickListProps) {
  const { ticks } = useSessionState();
  const forms = all.reviews.map((review) => ({
    review,
    write: writeWith(review, ticks),
    ...worklistOf(review, ticks),
  }));
  const clicks = forms.flatMap((form) => form.clicks);
  const optional = forms.flatMap((form) => form.optional);
  return (
    <>
      {clicks.length > 0 && (
        <FoldedSection
          title="点一下就改好"
          count={clicks.length}
          icon={<EditFilled className="jx-icon jx-write" aria-hidden />}
          within={clicks.map(({ edit }) => a1(edit.cell)).join('、')}
          openFor={startOpen}
        >
          {forms.map(({ clicks, ...form }, index) => (
            <Edits key={index} {...form} clicks={clicks} named={forms.length > 1} />
          ))}
          <p className="jx-hint">去掉勾选的不写入。写回前会重新读取并核对表格。</p>
        </FoldedSection>
      )}
      {optional.length > 0 && (
        <FoldedSection title="可选" count={optional.length} openFor>
          {offerHints(optional).map((hint) => (
            <p key={hint} className="jx-hint">
              {hint}
            </p>
          ))}
          {forms.map(({ optional, ...form }, index) => (
            <Edits key={index} {...form} clicks={optional} named={forms.length > 1} />
          ))}
        </FoldedSection>
      )}
    </>
  );
}

function Edits(props: {
  readonly review: Review;
  readonly write: Write;
  readonly clicks: readonly Click[];
  readonly named: boolean;
}) {
  const { review, write, clicks, named } = props;
  if (clicks.length === 0) return null;
  return (
    <>
      {named && <h4 className="jx-edits-of">{formName(review)}</h4>}
      <ul className="jx-edits" aria-label={formName(review)}>
        {clicks.map((click) => (
          <EditItem
            key={`${click.edit.cell.row}:${click.edit.cell.column}`}
            click={click}
            review={review}
            write={write}
          />
        ))}
      </ul>
    </>
  );
}
