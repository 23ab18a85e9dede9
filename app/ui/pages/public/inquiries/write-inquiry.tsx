// Writing to the commune: the form, and what was written once more before it is sent.
import { Form } from '@remix-run/react';

import type { InquiryWords } from '#app/read-models/inquiries.ts';
import type { FormDefinition } from '#forms/definition.ts';
import type { FormContext, Wire } from '#forms/kinds/kind.ts';
import type { ReadSection } from '#forms/read-declaration.ts';
import type { Problem } from '#forms/validate.ts';

import { Button, ButtonGroup } from '../../../components/button/button.tsx';
import { ErrorSummary } from '../../../components/error-summary/error-summary.tsx';
import { DefaultButton } from '../../../components/form-fields/default-button.tsx';
import { HiddenWire } from '../../../components/form-fields/hidden-wire.tsx';
import { ShowMoreQuestions } from '../../../components/form-fields/show-more.tsx';
import { FormSections } from '../../../components/form-wizard/form-sections.tsx';
import { useSectionForm } from '../../../components/form-wizard/use-section-form.ts';
import { SummaryList } from '../../../components/summary-list/summary-list.tsx';

export interface WriteInquiryProps {
  readonly def: FormDefinition;
  readonly context: FormContext;
  readonly wire: Wire;
  readonly problems: readonly Problem[];
}

export function WriteInquiry({ def, context, wire, problems }: WriteInquiryProps) {
  const form = useSectionForm({ def, sectionId: 'all', wire, problems, context });
  const opensQuestions = def.sections.some(
    ({ showWhen, fields }) => showWhen !== undefined || fields.some((field) => field.showWhen !== undefined),
  );
  return (
    <Form method="post" {...form.formProps}>
      <DefaultButton value="check" />
      <ErrorSummary problems={form.summary} attempt={form.attempt} />
      <FormSections def={def} form={form} />
      {opensQuestions && <ShowMoreQuestions />}
      <ButtonGroup>
        <Button name="intent" value="check">
          Xem lại trước khi gửi
        </Button>
      </ButtonGroup>
    </Form>
  );
}

export interface CheckInquiryProps {
  readonly words: InquiryWords;
  readonly sections: readonly ReadSection[];
  readonly wire: Wire;
  /** Sent twice, it files once. */
  readonly requestId: string;
  readonly refusal?: string | undefined;
}

export function CheckInquiry({ words, sections, wire, requestId, refusal }: CheckInquiryProps) {
  return (
    <>
      {refusal !== undefined && <ErrorSummary problems={[{ message: refusal }]} title="Chưa gửi được" />}
      <h2>Xem lại trước khi gửi</h2>
      {sections.map((section) => (
        <SummaryList key={section.heading} heading={section.heading} headingLevel={3} rows={section.rows} />
      ))}
      <p>
        Gửi xong, bạn nhận một mã để theo dõi. Thông tin cá nhân của bạn chỉ dùng để giải quyết {words.one}{' '}
        này.
      </p>
      <div className="button-group">
        <Form method="post">
          <HiddenWire wire={wire} />
          <input type="hidden" name="requestId" value={requestId} />
          <Button name="intent" value="send">
            {words.send}
          </Button>
        </Form>
        <Form method="post">
          <HiddenWire wire={wire} />
          <Button kind="secondary" name="intent" value="edit">
            Sửa lại
          </Button>
        </Form>
      </div>
    </>
  );
}
