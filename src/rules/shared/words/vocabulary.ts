/** Words of indicator names that rules reason about; as printed in published self-evaluation forms. */

/** Names whose number should be large. */
export const LARGE_IS_GOOD =
  /完成率|合格率|准确率|及时率|覆盖率|满意度|满意率|知晓率|达标率|到位率/;

/** Rates that cannot leave 0 to 100; 完成率 and 增长率 can. */
export const BOUNDED_RATE =
  /(合格|准确|正确|及时|覆盖|知晓|达标|到位|通过|利用|发放|运行|就业|入学|优良|完好|满意|处理|办结|整改|参保|应用|转化|保障)率|满意度|占比/;

/** Changes are no shares: 增长率 may pass 100. */
export const CHANGE_WORD = /增长|增幅|增加|同比|提高|提升|上升|下降|降低|减少|倍/;

export const SATISFACTION = /满意/;

/** What else people are asked that 满意度指标 is made of: 群众安全感, 服务对象认可度. */
export const APPROVAL = /满意|安全感|获得感|幸福感|认可|认同|好评/;

/** Texts that name no measure when they stand alone. */
export const VAGUE_TARGETS: ReadonlySet<string> = new Set([
  '提升',
  '提高',
  '改善',
  '加强',
  '增强',
  '较好',
  '良好',
  '明显',
  '显著',
  '上升',
  '有效',
  '优化',
  '促进',
  '推动',
  '得到提升',
  '得到提高',
  '得到改善',
  '得到加强',
  '有所提升',
  '有所提高',
  '有所改善',
  '有所加强',
  '明显提升',
  '明显提高',
  '明显改善',
  '显著提升',
  '显著提高',
  '显著改善',
  '持续提升',
  '持续改善',
  '不断提升',
  '不断提高',
  '不断改善',
  '进一步提升',
  '进一步提高',
  '进一步改善',
  '效果明显',
  '效果显著',
  '效果较好',
]);

/** Reason texts without a cause or circumstance. */
export const EMPTY_REASONS: ReadonlySet<string> = new Set([
  '未启用',
  '未完成',
  '未达标',
  '未达到',
  '未开展',
  '未实施',
  '未执行',
  '没完成',
  '没有完成',
  '有偏差',
  '存在偏差',
  '客观原因',
  '主观原因',
  '其他原因',
  '工作原因',
  '历史原因',
  '政策原因',
  '实际情况',
  '按实际',
  '正常偏差',
  '指标未完成',
]);

/** Words with which a measure is announced. */
export const MEASURE = new RegExp(
  [
    '措施|改进|加强|进一步|下一步|今后|将|完善|调整|优化|督促|落实|推进|明确|协调|规范|提高|安排',
    '拟|下一?年|次年|明年|下半年|加大|加快|加密|强化|确保|力争|争取|尽快|倒排|改为|改用|改由|重新|整改|顺延|补[办做签种测齐]',
    '已[^，。；,;]{0,8}(?:制定|出台|印发|增|补|调|改|设|修|换|联|会商|催|告知|说明|解释|约定|商定|协商|列入|纳入|启动|开展|恢复|签|退|交|追|排查|组织|开通|部署|申请|上报|完成|竣工|验收|处理|清理|配备|聘)',
    // a day by which the rest will be done: 2024年3月底前完成
    '[月底末日]前[^，。；,;]{0,6}(?:完成|完工|建成|交付|补|办|到位)',
  ].join('|'),
);

export const SAYS_UNMET = /未完成|未达到|未达标|未能完成|没有完成|没完成|尚未完成|未实现|偏低/;
export const SAYS_OVER = /超额完成|超计划|超过目标|超出目标|超目标/;
export const SAYS_MET =
  /^(已|均已|全部|已全部|按期|按时|已按时|已按期)?(顺利)?(完成|达成|达标)[。.]?$/;

/** Groups of people served; an indicator about one group in a project for another was copied. */
export const SERVED_GROUPS = [
  '老年人',
  '残疾人',
  '学生',
  '儿童',
  '妇女',
  '少数民族',
  '退役军人',
  '农民工',
  '失业人员',
  '患者',
  '旅客',
] as const;
