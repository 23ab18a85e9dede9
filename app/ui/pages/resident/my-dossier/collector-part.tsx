// Whoever cannot come to the desk says who fetches the result for her.
import { namedCollectorFields, type NamedCollector } from '#catalog/collection.ts';
import type { Wire } from '#forms/kinds/kind.ts';
import type { InputProblem } from '#app/values/input-problem.ts';

import { Button } from '../../../components/button/button.tsx';
import { Details } from '../../../components/details/details.tsx';
import { FormFields } from '../../../components/form-fields/form-fields.tsx';

/** What was typed and what is wrong with it. */
export interface CollectorReply {
  readonly wire: Wire;
  readonly problems: readonly InputProblem[];
}

const whatToBring =
  'Khi đến, người đó đưa giấy tờ tùy thân của mình và văn bản ủy quyền của bạn; cán bộ ghi lại rồi trao kết quả.';

export function CollectorPart({
  named,
  seen,
  reply,
}: {
  readonly named?: NamedCollector;
  readonly seen: string;
  readonly reply: CollectorReply | undefined;
}) {
  return (
    <>
      {named !== undefined && (
        <form method="post">
          <input type="hidden" name="seen" value={seen} />
          <h2>Người nhận kết quả thay bạn</h2>
          <p>
            <strong>{named.name}</strong>, giấy tờ số <span className="tabular">{named.identityNumber}</span>.{' '}
            {whatToBring}
          </p>
          <Button kind="secondary" name="intent" value="unname-collector">
            Tôi tự đến nhận
          </Button>
        </form>
      )}
      <Details
        summary={named === undefined ? 'Bạn không đến được? Nhờ người khác nhận kết quả' : 'Nhờ người khác'}
        open={reply !== undefined}
      >
        <form method="post" noValidate>
          <input type="hidden" name="seen" value={seen} />
          <p>{whatToBring}</p>
          <FormFields
            fields={namedCollectorFields}
            wire={reply?.wire ?? {}}
            problems={reply?.problems ?? []}
          />
          <Button kind="secondary" name="intent" value="name-collector">
            Ghi người nhận thay
          </Button>
        </form>
      </Details>
    </>
  );
}
