/** Whether a label without its points is one of the names of 预算执行率: 资金执行率, 项目预算支出进度, 预算执行情况. */
export function namesExecution(bare: string): boolean {
  return EXECUTION.test(bare);
}

const EXECUTION =
  /^(?:项目|年度|全年|财政|专项)*(?:预算资金|预算|资金)(?:执行|支出)(?:率|情况|进度)?(?:指标)?$/;
