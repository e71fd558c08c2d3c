import { useId, useState, type ReactNode } from 'react';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import type { Severity } from '../../rules';
import { SeverityIcon } from './severity-icon';

interface FoldedSectionProps {
  readonly title: string;
  readonly count: number;
  readonly severity?: Severity;
  readonly icon?: ReactNode;
  /** What is inside, in a few words, while it is folded. */
  readonly within?: string;
  /** Whether it is open as long as the officer has not said otherwise. */
  readonly openFor: boolean;
  readonly children: ReactNode;
}

/** A list under a title that opens and closes it. */
export function FoldedSection(props: FoldedSectionProps) {
  const { title, count, severity, icon, within, openFor, children } = props;
  const [chosen, setChosen] = useState<boolean | null>(null);
  const id = useId();
  const open = chosen ?? openFor;
  return (
    <section className="jx-severity" aria-label={title}>
      <h3 className="jx-folded">
        <button
          type="button"
          className="jx-folded-button"
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setChosen(!open)}
        >
          {severity ? <SeverityIcon severity={severity} /> : icon}
          <span className="jx-folded-title">
            {title} {count}
          </span>
          {!open && within && <span className="jx-folded-within">{within}</span>}
          <ChevronRightRegular className={open ? 'jx-chevron jx-open' : 'jx-chevron'} aria-hidden />
        </button>
      </h3>
      <div id={id} hidden={!open}>
        {open && children}
      </div>
    </section>
  );
}
