import { DEFAULT_STANDARD, STANDARDS } from '../../standards';

const STANDARD_LINES = STANDARDS.map(
  ({ id, title }) =>
    `      ${id.padEnd(18)}${title}${id === DEFAULT_STANDARD.id ? '（自动判断不出时用）' : ''}`,
).join('\n');

/** What `--help` prints. */
export const HELP = `绩效自评核验：检查、计算并补全 .xlsx、.xlsm 文件中的绩效自评表；
.xls、.et、.ods、.docx、.html、.csv、.tsv 文件也可核验，写回时另存为新的 .xlsx

用法
  review <文件或文件夹…> [选项]       核验；不加 --write 或 --out 时不改动任何文件
  clear-marks <文件或文件夹…> [选项]  清除核验留下的标记

review 的选项
  --standard <口径>     评分口径
      ${'auto'.padEnd(18)}自动：按各表已填的数字判断（默认）
${STANDARD_LINES}
  --config <文件>       单位统一配置（.json）：默认口径、停用规则、自有口径和版式
  --json                输出机器可读的报告
  --write               把得分、执行率、总分、等级和标记写回原文件，原文件另存为 .bak（已有时为 .bak1、.bak2…）
  --out <文件夹>        写入另一文件夹，按原来的子文件夹存放，原文件不动
  --summary <文件>      另写一份汇总表（.xlsx），每张自评表一行
  --overview <文件>     另写一份总览（.html）：结论、等级分布、各类问题
  --check-sheets <位置> 另写核验单：.html 文件名为一个文件，文件夹则每个文件一份
  --approved <位置>     绩效目标表（申报、批复、调整）或运行监控表的文件或文件夹，可写多次；按项目名称对照
  --last-year <位置>    上年自评表的文件或文件夹，可写多次
  --jobs <数>           同时处理的文件数，默认每满 25 个文件用一个线程，至少一个，最多为处理器核数

clear-marks 的选项
  --json                输出机器可读的结果
  --out <文件夹>        写入另一文件夹，原文件不动

共用选项
  --no-backup           写回原文件时不留 .bak
  --force               结果的位置已有文件时替换它；要处理的原文件从不替换
  --timeout <秒>        每个文件最多处理的时间，默认 60；超过的文件报错，其余照常
  --max-size <MiB>      文件大小上限，默认 64
  --max-unpacked <MiB>  解压后大小上限，默认 512
  --max-rows <行>       每张工作表读取的行数上限，默认 1048576
  --help                显示本说明
  --version             显示版本

退出状态
  0  全部自评表可以上报、只需核实或尚未填写
  1  有自评表须修改后上报（写回时按写回后的结果）
  2  有文件未能处理，或用法有误`;
