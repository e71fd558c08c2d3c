import { useEffect, useRef, type ReactNode } from 'react';
import { Button } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import { PastePage } from '../hand-in/paste-page';
import { PreReviewPage } from '../hand-in/pre-review-page';
import { HelpPage } from './help-page';
import { PageFrame } from '../frame/page-frame';
import { PAGE_TITLES, type PageId } from '../frame/page-id';
import type { PaneOptions, PanePage } from '../frame/pane-options';
import { PapersPage } from './papers-page';
import { ReadingPage } from '../reading/reading-page';
import { RulesPage } from './rules-page';
import { SettingsPage } from './settings-page';
import { StandardsPage } from '../own-standards/standards-page';
import { WorkbookPage } from '../workbook/workbook-page';

interface OtherPageProps {
  readonly page: PageId;
  readonly options: PaneOptions;
  readonly onBack: () => void;
}

/** A page opened from the menu, with its title and the way back. */
export function OtherPage({ page, options, onBack }: OtherPageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [page]);
  const added = options.pages?.find(({ id }) => page === `host:${id}`);
  return (
    <PageFrame className="jx-page" onEscape={onBack}>
      <div className="jx-header">
        <Button
          appearance="subtle"
          icon={<ArrowLeftRegular />}
          aria-label="返回核验结果"
          onClick={onBack}
        />
        <h1 ref={heading} tabIndex={-1} className="jx-title jx-page-title">
          {added?.title ?? PAGE_TITLES[page]}
        </h1>
      </div>
      <div className="jx-page-body">
        {added ? <Added page={added} /> : bodyOf(page, options, onBack)}
      </div>
    </PageFrame>
  );
}

function bodyOf(page: PageId, options: PaneOptions, onBack: () => void): ReactNode {
  switch (page) {
    case 'settings':
      return <SettingsPage />;
    case 'rules':
      return <RulesPage />;
    case 'reading':
      return <ReadingPage options={options} />;
    case 'workbook':
      return <WorkbookPage options={options} onShow={onBack} />;
    case 'papers':
      return <PapersPage options={options} />;
    case 'pre-review':
      return <PreReviewPage options={options} />;
    case 'paste':
      return <PastePage />;
    case 'standards':
      return <StandardsPage options={options} />;
    default:
      return <HelpPage options={options} onShow={onBack} />;
  }
}

/** A page the host draws by itself. */
function Added({ page }: { readonly page: PanePage }) {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => (ref.current ? page.render(ref.current) : undefined), [page]);
  return <div ref={ref} />;
}
