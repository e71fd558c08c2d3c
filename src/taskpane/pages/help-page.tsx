import { Button } from '@fluentui/react-components';
import { SEVERITY_TITLES } from '../../review';
import { SEVERITIES, VERSION } from '../../session';
import { useOpenPage } from '../frame/open-page';
import type { PaneOptions } from '../frame/pane-options';
import { SeverityIcon } from '../controls/severity-icon';
import { useSample } from '../frame/use-sample';

const SEVERITY_HELP = {
  error: '数据对不上或缺少必填内容，会被退回，上报前须改正。',
  warning: '容易被审核人员追问，建议改正或说明。',
  review: '工具无法判定，请您核对后决定。',
  info: '供参考，不影响上报。',
} as const;

const QUESTIONS: readonly (readonly [string, string])[] = [
  [
    '会改动哪些单元格',
    '只写执行率、得分、总分和评分等级。指标值、完成值、分值、金额一律不改；含公式的单元格不覆盖。偏差原因只在您填好并点「填入」后写入，一字不增减。',
  ],
  [
    '怎样撤销',
    '点「撤销写回」恢复写回或填入前的内容和格式，从最近一次起一次次退回。之后又被人改过的单元格保持现状，并逐一列出。',
  ],
  [
    '标记会留在文件里吗',
    '标记是单独的一层，不改原有填充、字体和批注。点「清除标记」可在任何电脑上清除。',
  ],
  ['为什么显示「暂定」', '有指标需要人判定得分，或缺少数据。补齐后总分和等级才算定。'],
  ['数据会上传吗', '不会。全部计算在本机完成，不联网也能使用。'],
];

/** What the officer most often asks, in his words. */
export function HelpPage(props: {
  readonly options: PaneOptions;
  /** There is something to see on the main page. */
  readonly onShow: () => void;
}) {
  const { options, onShow } = props;
  const open = useOpenPage();
  const trySample = useSample(options);
  return (
    <>
      <section aria-label="问题的四个级别">
        <h2 className="jx-group-title">问题的四个级别</h2>
        <dl className="jx-legend">
          {SEVERITIES.map((severity) => (
            <div key={severity} className="jx-legend-line">
              <dt className={`jx-${severity}`}>
                <SeverityIcon severity={severity} />
                {SEVERITY_TITLES[severity]}
              </dt>
              <dd>{SEVERITY_HELP[severity]}</dd>
            </div>
          ))}
        </dl>
      </section>
      {QUESTIONS.map(([question, answer]) => (
        <section key={question} aria-label={question}>
          <h2 className="jx-group-title">{question}</h2>
          <p className="jx-answer">{answer}</p>
        </section>
      ))}
      <section aria-label="只用键盘">
        <h2 className="jx-group-title">只用键盘</h2>
        <p className="jx-answer">
          按 Tab 逐项移动，按回车执行；在单元格名称上按回车即定位。
          {options.onToSheet
            ? '再按一次回车到表中，可直接输入；按 Esc 或 F6 回到窗格。'
            : '按 F6 在窗格和表格之间切换，到表中即可输入。'}
        </p>
      </section>
      {trySample && (
        <Button
          className="jx-wide jx-below"
          onClick={() => {
            onShow();
            void trySample();
          }}
        >
          用示例表试一试
        </Button>
      )}
      {options.pages?.map(({ id, title }) => (
        <Button key={id} className="jx-wide jx-below" onClick={() => open(`host:${id}`)}>
          {title}
        </Button>
      ))}
      <p className="jx-hint">本工具仅作填报校核，不替代财政部门审核。版本 {VERSION}</p>
    </>
  );
}
