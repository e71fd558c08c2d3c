import type { FailedForm } from '../form';
import type { Review } from '../review';
import { findRule } from '../rules';
import type { HostId } from '../sheet';
import { type Fault, faultOf } from './fault';

/** That a form of a sheet was not reviewed because the product failed, and the text for support. */
export function faultOfForm({ at, error }: FailedForm, host: HostId): Fault {
  const row = at.row + 1;
  return ownFault(
    error,
    host,
    `第${row}行起的自评表在核验时出错，这是本工具的错误，不是表格的问题；这张表未核验，也不会写入，其余内容不受影响。请把技术信息发给维护人员。`,
  );
}

/** That checks of a form were not made because the product failed, one fault for each check. */
export function faultsOfRules({ failedRules }: Review, host: HostId): Fault[] {
  return failedRules.map(({ rule, error }) =>
    ownFault(
      error,
      host,
      `检查「${findRule(rule)?.title ?? rule}」时出错，这是本工具的错误，不是表格的问题；其余检查已照常进行，但这张表不写回。请把技术信息发给维护人员。`,
    ),
  );
}

function ownFault(error: unknown, host: HostId, message: string): Fault {
  const { support } = faultOf(error, { host, task: '核验', written: 0, certain: true });
  return { kind: 'own', code: null, message, support };
}
