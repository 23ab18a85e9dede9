// What the page before the sending shows, part by part: what is filed is what stood there, at the fee that stood there.
import type { FormDefinition, Problem, Wire } from '#forms/index.ts';
import { choicesHeading, choicesStep, documentsStep, representationStep } from '#app/steps/filing-steps.ts';
import type { Assessment } from '#catalog/charges.ts';
import { formatVnd } from '#catalog/money.ts';
import type { Procedure } from '#catalog/procedure.ts';
import type { Delivery } from '#catalog/procedure-lists.ts';
import { own } from '#forms/own.ts';
import type { ShownParts } from '../../kernel/seen.server.ts';

export interface ShownFiling {
  readonly revisionId: string;
  readonly formVersionId: string;
  readonly form: FormDefinition;
  readonly wire: Wire;
  /** Of a draft that is filed for another. */
  readonly representation?: Wire | undefined;
  /** Those that count, in their order. */
  readonly files: readonly { readonly id: string }[];
  readonly delivery: Delivery;
  /** In one line; '' where nothing is posted. */
  readonly postalAddress: string;
  readonly exemption?: string | undefined;
  readonly assessment: Assessment | undefined;
  readonly payOnline: boolean;
  readonly warnings: readonly Problem[];
}

/** @returns the parts by the names of their steps, so that what changed can be named: `changedFiling` */
export function filingParts(shown: ShownFiling): ShownParts {
  const { form, wire, representation = {}, files, delivery, postalAddress, exemption } = shown;
  const sections: ShownParts = Object.fromEntries(
    form.sections.map(({ id, fields }) => [
      id,
      Object.fromEntries(fields.map((field) => [field.id, own(wire, field.id)])),
    ]),
  );
  return {
    ...sections,
    [representationStep]: representation,
    [documentsStep]: files.map(({ id }) => id),
    [choicesStep]: { delivery, postalAddress: delivery === 'post' ? postalAddress : '', exemption },
    procedure: [shown.revisionId, shown.formVersionId],
    fee: [shown.assessment, shown.payOnline],
    warnings: shown.warnings.map(({ path, message }) => [path, message]),
  };
}

/**
 * @param changed the parts that are not what the page showed, or none that can be named
 * @returns the sentence of the refusal: which parts, and what is due now
 */
export function changedFiling(
  changed: readonly string[],
  {
    form,
    assessment,
    procedure,
  }: Pick<ShownFiling, 'form' | 'assessment'> & { readonly procedure: Procedure },
): string {
  const named = new Map([
    [representationStep, '“Người được nộp thay”'],
    ...form.sections.map(({ id, heading }) => [id, `“${heading}”`] as const),
    [documentsStep, '“Giấy tờ kèm theo”'],
    [choicesStep, `“${choicesHeading(procedure)}”`],
    ['procedure', 'nội dung của thủ tục'],
    ['fee', `số tiền phải nộp, nay là ${formatVnd(assessment?.total ?? 0)}`],
    ['warnings', 'những điểm cần xem lại'],
  ]);
  const names = [...named].flatMap(([part, name]) => (changed.includes(part) ? [name] : []));
  const what = names.length === 0 ? '' : ` Chỗ đã khác: ${names.join('; ')}.`;
  return `Hồ sơ chưa gửi, vì đã thay đổi sau khi bạn mở trang này (có thể từ một cửa sổ hay thiết bị khác).${what} Trang này nay hiện nội dung mới nhất: hãy đọc lại rồi gửi.`;
}
