import type { DiagnosisProbe } from './diagnosis-probe';

/** What the browser engine under the pane is and can do. */
export function engineProbes(): DiagnosisProbe[] {
  return [
    { title: '浏览器内核', run: () => navigator.userAgent },
    { title: '页面地址类型', run: () => location.protocol.replace(':', '') },
    { title: '安全上下文', run: () => yesNo(window.isSecureContext) },
    { title: '本地存储', run: storage },
    { title: '窗格尺寸', run: () => `${innerWidth}×${innerHeight}，缩放 ${devicePixelRatio}` },
    { title: '界面语言', run: () => navigator.language },
  ];
}

function storage(): string {
  const key = 'jixiao.diagnosis';
  const before = localStorage.getItem(key);
  localStorage.setItem(key, new Date().toISOString());
  return before ? `可用，保留了 ${before} 的记录` : '可用，没有上次的记录';
}

export function yesNo(is: boolean): string {
  return is ? '是' : '否';
}
