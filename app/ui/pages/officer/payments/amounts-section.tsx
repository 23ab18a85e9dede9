// Dossiers with a fee that the province sets and the portal did not know: the accountant enters it, with the resolution; until
// it is paid he may correct it.
import type { DeskReply } from '#app/read-models/desk-reply.ts';
import type { AmountsToSet, PricedLine } from '#app/read-models/payments.ts';
import { formatVnd } from '#catalog/money.ts';

import { Button } from '../../../components/button/button.tsx';
import { Details } from '../../../components/details/details.tsx';
import { inputId } from '../../../components/form-fields/input-id.ts';
import { inputsOf } from '../../../components/form-fields/inputs-of.ts';
import { Table } from '../../../components/table/table.tsx';
import { TextInput } from '../../../components/text-input/text-input.tsx';

type Line = PricedLine & { readonly requestId: string };
type Listed = Omit<AmountsToSet, 'dossiers'> & { readonly dossiers: readonly Line[] };

export interface Amounts {
  /** A fee has no amount. */
  readonly missing: Listed;
  /** Every fee has one, and nobody has paid yet. */
  readonly entered: Listed;
}

interface Reply {
  /** What was sent for one dossier, and could not be taken. */
  readonly reply: DeskReply | undefined;
}

/** Many dossiers on one page ask the same: an input is known by its dossier, too. */
export const amountPath = (code: string, path: string): string => `${code}.${path}`;

export function AmountsSection({
  amounts: { missing, entered },
  reply,
}: Reply & { readonly amounts: Amounts }) {
  return (
    <>
      {missing.total > 0 && (
        <>
          <h2>Chờ ghi số tiền: {missing.total} hồ sơ</h2>
          <p>
            Mức thu do Hội đồng nhân dân tỉnh quy định, chưa có trên Cổng khi hồ sơ được nộp. Ghi số tiền kèm
            nghị quyết; người dân được báo tin và nộp trực tuyến hoặc tại Bộ phận Một cửa.
          </p>
          <AmountTable caption="Chờ ghi số tiền" verb="Ghi số tiền" list={missing} reply={reply} />
        </>
      )}
      {entered.total > 0 && (
        <>
          <h2>Đã ghi số tiền, chưa nộp: {entered.total} hồ sơ</h2>
          <AmountTable caption="Đã ghi số tiền, chưa nộp" verb="Sửa số tiền" list={entered} reply={reply} />
        </>
      )}
    </>
  );
}

function AmountTable({
  caption,
  verb,
  list: { dossiers, total },
  reply,
}: {
  readonly caption: string;
  readonly verb: string;
  readonly list: Listed;
} & Reply) {
  return (
    <>
      {total > dossiers.length && (
        <p>Dưới đây là {dossiers.length} hồ sơ nộp sớm nhất. Nhập mã để tìm hồ sơ khác.</p>
      )}
      <Table
        caption={caption}
        captionHidden
        dense
        cards
        rows={dossiers}
        rowKey={({ code }) => code}
        columns={[
          {
            header: 'Hồ sơ',
            rowHeader: true,
            cell: ({ code, applicantName, procedureName }) => (
              <>
                <span className="code">{code}</span>
                <span className="second-line">
                  {applicantName} · {procedureName}
                </span>
              </>
            ),
          },
          { header: 'Trạng thái', hideOnPhone: true, cell: ({ stateLabel }) => stateLabel },
          { header: 'Số tiền', cell: (line) => <AmountForm line={line} verb={verb} reply={reply} /> },
        ]}
      />
    </>
  );
}

function AmountForm({
  line: { code, version, requestId, items },
  verb,
  reply,
}: {
  readonly line: Line;
  readonly verb: string;
} & Reply) {
  const sent = reply?.entries['code'] === code ? reply : undefined;
  const inputOf = inputsOf(sent?.entries, sent?.problems);
  const input = (name: string, before: string | undefined) => ({
    ...inputOf(name, before),
    id: inputId(amountPath(code, name)),
  });
  const amounts = items.flatMap(({ name, quantity, unitAmount }) =>
    unitAmount === undefined
      ? []
      : [
          quantity === 1
            ? `${name}: ${formatVnd(unitAmount)}`
            : `${name}: ${quantity} × ${formatVnd(unitAmount)} = ${formatVnd(quantity * unitAmount)}`,
        ],
  );
  return (
    <>
      {amounts.length > 0 && <p>{amounts.join('; ')}</p>}
      <Details
        open={sent !== undefined}
        summary={
          <>
            {verb}
            <span className="visually-hidden"> của hồ sơ {code}</span>
          </>
        }
      >
        <form method="post" noValidate>
          <input type="hidden" name="intent" value="set-amount" />
          <input type="hidden" name="code" value={code} />
          <input type="hidden" name="version" value={version} />
          <input type="hidden" name="requestId" value={requestId} />
          {items.map(({ input: name, name: label, quantity, unitAmount }) => (
            <TextInput
              key={name}
              {...input(name, unitAmount === undefined ? undefined : String(unitAmount))}
              label={quantity === 1 ? label : `${label}: số tiền của một (hồ sơ này có ${quantity})`}
              hint={`${quantity === 1 ? 'Số đồng' : `Số đồng của một; Cổng nhân với ${quantity}`}, ví dụ 50.000. Không phải nộp thì ghi 0.`}
              width={10}
              inputMode="numeric"
            />
          ))}
          <TextInput
            {...input('reason', items.find(({ ground }) => ground !== undefined)?.ground)}
            label="Nghị quyết làm căn cứ"
            hint="Ví dụ: Nghị quyết 12/2026/NQ-HĐND ngày 10/7/2026. Người dân đọc được."
            maxLength={300}
          />
          <Button>{verb} và báo người dân</Button>
        </form>
      </Details>
    </>
  );
}
