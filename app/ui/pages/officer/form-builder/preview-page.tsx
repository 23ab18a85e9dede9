// A form as a resident will meet it, to be tried: nothing that is typed here is stored.
import { Form } from '@remix-run/react';

import { paths } from '#app/addresses/paths.ts';
import type { FormDefinition } from '#forms/definition.ts';
import type { FormContext, Wire } from '#forms/kinds/kind.ts';
import type { ReadSection } from '#forms/read-declaration.ts';

import { Button, ButtonGroup } from '../../../components/button/button.tsx';
import { DeskPage, type Desk } from '../../../components/workspace/desk-page.tsx';
import { ErrorSummary } from '../../../components/error-summary/error-summary.tsx';
import { DefaultButton } from '../../../components/form-fields/default-button.tsx';
import { formTitle } from '#forms/text.ts';
import type { InputProblem } from '#app/values/input-problem.ts';
import { ShowMoreQuestions } from '../../../components/form-fields/show-more.tsx';
import { FormSections } from '../../../components/form-wizard/form-sections.tsx';
import { useSectionForm } from '../../../components/form-wizard/use-section-form.ts';
import { Notification } from '../../../components/notification/notification.tsx';
import { SummaryList } from '../../../components/summary-list/summary-list.tsx';
import { FormCaption } from './form-caption.tsx';

export interface PreviewPageProps {
  readonly desk: Desk;
  readonly form: FormDefinition;
  /** "Bản nháp" */
  readonly label: string;
  readonly isDraft: boolean;
  readonly context: FormContext;
  readonly wire: Wire;
  readonly problems: readonly InputProblem[];
  /** What a reader would see of it, once it is filled in rightly. */
  readonly read?: readonly ReadSection[] | undefined;
}

export function PreviewPage({ desk, form: def, label, isDraft, context, ...filledForm }: PreviewPageProps) {
  const { wire, problems, read } = filledForm;
  const form = useSectionForm({ def, sectionId: 'all', wire, problems, context });
  const back = isDraft ? paths.staffFormDraft(def.code) : paths.staffForm(def.code);
  return (
    <DeskPage
      desk={desk}
      heading={`Xem thử: ${formTitle(def.title)}`}
      caption={<FormCaption code={def.code} here={<a href={back}>{label}</a>} />}
    >
      <p>Điền thử như người dân. Những gì bạn điền ở đây không được lưu.</p>
      <div className="decisions">
        <Button kind="secondary" href={paths.staffFormPaper(def.code, 'trong')}>
          Giấy để trống (PDF)
        </Button>
        <Button kind="secondary" href={paths.staffFormPaper(def.code, 'da-dien')}>
          Giấy điền ví dụ (PDF)
        </Button>
      </div>
      <ErrorSummary problems={form.summary} attempt={form.attempt} />
      {read !== undefined && (
        <Notification tone="success" heading="Tờ khai điền thử đã đủ" answers="filled">
          {read.map((section) => (
            <SummaryList key={section.id} heading={section.heading} headingLevel={3} rows={section.rows} />
          ))}
        </Notification>
      )}
      {def.sections.length === 0 ? (
        <p>Mẫu đơn chưa có phần nào.</p>
      ) : (
        <Form method="post" {...form.formProps}>
          <DefaultButton value="check" />
          <FormSections def={def} form={form} />
          <ShowMoreQuestions />
          <ButtonGroup>
            <Button name="intent" value="check">
              Kiểm tra thử
            </Button>
            <Button kind="secondary" href={paths.staffFormPreview(def.code, 'vi-du')}>
              Điền ví dụ
            </Button>
            <Button kind="quiet" href={back}>
              Quay lại
            </Button>
          </ButtonGroup>
        </Form>
      )}
    </DeskPage>
  );
}
