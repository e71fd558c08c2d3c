/** Words with which a result says that its target came true, and nothing more: 已建立健全, 得到有效保障. */
export const CAME_TRUE =
  /^(?:目前|现已|本年度?|全年)?(?:已经|已|均已|均|都已|都|也已)?(?:得到了?|得以|实现了?|做到了?|达到了?)?/;

/** Words of a target that ask for hardly more than the direction: 有所改善. */
export const SLIGHT = /^(?:有所|一定程度|有一定)/;

/** Words that make a result more than its target: 显著提升 beside 提升, 全部合格 beside 合格. */
export const STRONGER: readonly string[] =
  '显著 明显 大幅度 大幅 有效 进一步 持续 不断 稳步 全面 全部 非常 十分 有所 更加'.split(' ');

/** Words of degree: a target that has one asks for it. */
export const DEGREE =
  /^(?:显著|明显|大幅|有效|持续|不断|稳步|全面|全部|非常|十分|逐年|逐步|基本|部分|较|更|很)/;

/** Words that leave a part of a result open: 部分未完成, 尚未验收, 取消一场, 采购中. */
export const LEFT_OPEN =
  /[未没不仍尚缺欠]|部分|个别|有待|剩余|取消|延期|推迟|暂缓|在建|(?:采购|施工|建设|办理|进行|推进|实施|审批|招标)中/;

/** Where 不 and 未 deny nothing of a result: 不断提升, 不含线上, 未超预算, 未发现问题. */
export const NO_DENIAL =
  /不(?:断|含|包括|计|变|等|少|仅)|[未不没](?:有|曾)?(?:超|突破|低于|少于|发现|发生|收到|接到|存在)/g;

/** Words that take back what the rest of a result says. */
export const TAKES_BACK = new RegExp(`[无非但差]|基本|较少|${LEFT_OPEN.source}`);

/** 不超概算, 无重大舆情, 杜绝违规: what is not to be, or was not. */
export const NEGATED =
  /^(?:均|全年)?(?:不得|不能|不|未曾|未|没有|无|零|杜绝|避免|防止)(?:再)?(?:发生|出现|产生)?(.{2,})$/;

/** A target that only asks for a direction: 较上年增长, 稳步提高. */
export const ONLY_DIRECTION =
  /^(?:(?:较|比|与)?(?:上年度?|去年|往年)(?:同期)?(?:相比)?|同比|环比|逐年|逐步|稳步|持续|不断|有所|保持|实现|进一步|,)*(?:增长|增加|提高|提升|上升|增收|下降|降低|减少)$/;

/** 不低于上年, 不高于去年: met by any change the other way. */
export const NO_LESS_THAN_BEFORE = /^(?:不低于|不少于)(?:上年度?|去年)(?:同期)?(?:水平)?$/;
export const NO_MORE_THAN_BEFORE = /^(?:不高于|不超过|不多于)(?:上年度?|去年)(?:同期)?(?:水平)?$/;
