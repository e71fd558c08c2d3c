import { Button } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import { CalculatorRegular } from '@fluentui/react-icons/svg/calculator';
import { TextGrammarErrorRegular } from '@fluentui/react-icons/svg/text-grammar-error';
import { DoneBar } from '../edits/done-bar';
import type { PaneOptions } from '../frame/pane-options';
import { useSession, useSessionState } from '../frame/session-context';
import { useSample } from '../frame/use-sample';

interface WelcomeViewProps {
  readonly first: boolean;
  readonly options: PaneOptions;
}

const POINTS = [
  {
    Icon: CalculatorRegular,
    text: '按评分口径核算执行率、得分、总分和等级，写回自评表。',
  },
  {
    Icon: TextGrammarErrorRegular,
    text: '指出缺少的偏差原因和对不上的数，并定位到单元格。',
  },
  {
    Icon: ArrowUndoRegular,
    text: '只填写上述四类单元格，随时可撤销；数据不离开本机。',
  },
] as const;

/** First opening: three lines on what it does and two ways to begin. Later: one way to begin. */
export function WelcomeView({ first, options }: WelcomeViewProps) {
  const session = useSession();
  const { work } = useSessionState();
  const busy = work !== null;
  const trySample = useSample(options);
  return (
    <section className="jx-welcome" aria-label={first ? '首次打开' : '开始核验'}>
      {first ? (
        <ul className="jx-points">
          {POINTS.map(({ Icon, text }) => (
            <li key={text}>
              <Icon className="jx-point-icon" aria-hidden />
              <span>{text}</span>
            </li>
          ))}
        </ul>
      ) : (
        <p className="jx-lead">打开自评表所在的工作表，点「核验当前表」。</p>
      )}
      <Button
        data-main-act
        appearance="primary"
        size="large"
        className="jx-wide"
        disabledFocusable={busy}
        onClick={() => void session.check()}
      >
        核验当前表
      </Button>
      {first && trySample && (
        <Button
          size="large"
          className="jx-wide"
          disabledFocusable={busy}
          onClick={() => void trySample()}
        >
          用示例表试一试
        </Button>
      )}
      {!first && <DoneBar />}
    </section>
  );
}
