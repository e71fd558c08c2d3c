import { Select } from '@fluentui/react-components';
import { a1Area } from '../../sheet';
import { formName, type Screen } from '../../session';
import { useSession } from '../frame/session-context';

type ResultScreen = Extract<Screen, { kind: 'result' }>;

/** Where the form shown stands; a chooser where the sheet has several. */
export function FormChooser({ screen }: { readonly screen: ResultScreen }) {
  const session = useSession();
  const { reviews } = screen.review;
  const shown = reviews[screen.current];
  if (!shown) return null;
  if (reviews.length === 1) {
    return (
      <p className="jx-subtitle" title={a1Area(shown.form.area)}>
        {screen.sheet.name}
      </p>
    );
  }
  return (
    <Select
      size="small"
      className="jx-form-select"
      aria-label={`工作表「${screen.sheet.name}」有${reviews.length}张自评表，选择要看的一张`}
      value={String(screen.current)}
      onChange={(_, { value }) => session.chooseForm(Number(value))}
    >
      {reviews.map((review, index) => (
        <option key={index} value={index}>
          {`第${index + 1}/${reviews.length}张 ${a1Area(review.form.area)} ${formName(review)}`}
        </option>
      ))}
    </Select>
  );
}
