// A whole declaration on one page, and the page that shows it before it is printed.
import { Form } from '@remix-run/react';
import { useState } from 'react';

import type { FormDefinition } from '#forms/definition.ts';
import type { FormContext, Wire } from '#forms/kinds/kind.ts';
import type { ReadSection } from '#forms/read-declaration.ts';
import type { Problem } from '#forms/validate.ts';

import { Button, ButtonGroup } from '../../../components/button/button.tsx';
import { ErrorSummary } from '../../../components/error-summary/error-summary.tsx';
import type { Places } from '../../../components/form-fields/address-control.tsx';
import { DefaultButton } from '../../../components/form-fields/default-button.tsx';
import { HiddenWire } from '../../../components/form-fields/hidden-wire.tsx';
import { ShowMoreQuestions } from '../../../components/form-fields/show-more.tsx';
import { FormSections } from '../../../components/form-wizard/form-sections.tsx';
import { useSectionForm } from '../../../components/form-wizard/use-section-form.ts';
import { Notification } from '../../../components/notification/notification.tsx';
import { SummaryList } from '../../../components/summary-list/summary-list.tsx';
import { AfterPrinting } from './device-draft-panel.tsx';
import type { DeviceDraft } from './use-device-draft.ts';

export interface FillDeclarationProps {
  readonly def: FormDefinition;
  readonly context: FormContext;
  readonly wire: Wire;
  readonly problems: readonly Problem[];
  /** Places to choose from without JavaScript, by the path of an address. */
  readonly choices: Places['choices'];
  /** Told of every change. */
  readonly onChange?: ((wire: Wire) => void) | undefined;
}

export function FillDeclaration({
  def,
  context,
  wire: startWire,
  problems: refused,
  choices,
  onChange,
}: FillDeclarationProps) {
  const form = useSectionForm({
    def,
    sectionId: 'all',
    wire: startWire,
    problems: refused,
    context,
    choices,
    onChange,
    hasReview: true,
  });
  return (
    <Form method="post" data-declaration="" {...form.formProps}>
      <DefaultButton value="check" />
      <ErrorSummary problems={form.summary} attempt={form.attempt} />
      <FormSections def={def} form={form} />
      <ShowMoreQuestions />
      <ButtonGroup>
        <Button name="intent" value="check">
          Kiểm tra tờ khai
        </Button>
      </ButtonGroup>
    </Form>
  );
}

export interface CheckAndPrintProps {
  readonly sections: readonly ReadSection[];
  readonly warnings: readonly Problem[];
  readonly wire: Wire;
  readonly printHref: string;
  readonly device: DeviceDraft;
}

export function CheckAndPrint({ sections, warnings, wire, printHref, device }: CheckAndPrintProps) {
  const [printed, setPrinted] = useState(false);
  return (
    <>
      <h2>Kiểm tra trước khi in</h2>
      {warnings.length > 0 && (
        <Notification tone="important" heading="Bạn xem lại giúp">
          <ul>
            {warnings.map((warning) => (
              <li key={`${warning.path}:${warning.message}`}>{warning.message}</li>
            ))}
          </ul>
        </Notification>
      )}
      {sections.map((section) => (
        <SummaryList key={section.id} heading={section.heading} headingLevel={3} rows={section.rows} />
      ))}
      <p>In ra, ký tên rồi nộp cùng giấy tờ khác tại Bộ phận Một cửa.</p>
      <div className="button-group">
        {/* A plain form: the reply is a file, which only the browser itself can save. */}
        <form method="post" action={printHref} onSubmit={() => setPrinted(true)}>
          <HiddenWire wire={wire} />
          <Button>Tải tờ khai đã điền (PDF)</Button>
        </form>
        <Form method="post">
          <HiddenWire wire={wire} />
          <Button kind="secondary" name="intent" value="edit">
            Sửa lại
          </Button>
        </Form>
      </div>
      {printed && <AfterPrinting device={device} />}
    </>
  );
}
