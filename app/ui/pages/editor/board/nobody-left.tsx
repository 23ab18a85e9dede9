// The way out where nobody may make the next step: the head gives somebody the power who made none of the steps.
import { paths } from '#app/addresses/paths.ts';
import type { DelegationPower } from '#app/publications/board-steps.ts';

export function NobodyLeft({ power, of }: { readonly power: DelegationPower; readonly of: string }) {
  return (
    <p>
      Trưởng ban Biên tập có thể{' '}
      <a href={paths.boardDelegations()}>ủy quyền {power === 'approve' ? 'duyệt' : 'biên tập'}</a> cho một cán
      bộ chưa làm bước nào của {of}, kể cả khi chính Trưởng ban đã soạn hoặc trình.
    </p>
  );
}
