// Whoever comes to the counter: found or entered, for which procedure, in whose place; and what was begun and left.
import { Form } from '@remix-run/react';

import { paths } from '#app/addresses/paths.ts';
import type { CounterDraft, FoundVisitor } from '#app/read-models/reception.ts';
import { formatDate, formatMoment } from '#catalog/local-date.ts';
import { cameBy } from '#catalog/procedure-lists.ts';
import type { FormDefinition } from '#forms/definition.ts';
import type { FormContext, Wire } from '#forms/kinds/kind.ts';
import { nationalNumber } from '#forms/phone-number.ts';
import { type InputProblem, messageAt } from '#app/values/input-problem.ts';

import { Button, ButtonGroup } from '../../../components/button/button.tsx';
import { ErrorSummary } from '../../../components/error-summary/error-summary.tsx';
import { DefaultButton } from '../../../components/form-fields/default-button.tsx';
import { ShowMoreQuestions } from '../../../components/form-fields/show-more.tsx';
import { FormSections } from '../../../components/form-wizard/form-sections.tsx';
import { useSectionForm } from '../../../components/form-wizard/use-section-form.ts';
import { Notification } from '../../../components/notification/notification.tsx';
import { Table } from '../../../components/table/table.tsx';
import { TextInput } from '../../../components/text-input/text-input.tsx';
import { DeskPage, type Desk } from '../../../components/workspace/desk-page.tsx';

/** What was typed, whatever the answer to it. */
export interface BeginReply {
  readonly wire: Wire;
  readonly problems: readonly InputProblem[];
  /** What a person was looked for with. */
  readonly text: string;
  readonly visitors?: readonly FoundVisitor[];
  /** The earlier dossier of whoever was chosen, and her name. */
  readonly from: string;
  readonly chosen?: string;
}

export interface BeginPageProps {
  readonly desk: Desk;
  readonly drafts: readonly CounterDraft[];
  readonly form: FormDefinition;
  readonly formContext: FormContext;
  readonly start: Wire;
  readonly reply?: BeginReply | undefined;
}

export function BeginPage({ desk, drafts, form, formContext, start, reply }: BeginPageProps) {
  return (
    <DeskPage desk={desk} heading="Tiếp nhận tại quầy" caption="Hồ sơ giấy, nộp trực tiếp hoặc qua bưu chính">
      {drafts.length > 0 && (
        <p>
          <a href="#dang-lam-do">{drafts.length} hồ sơ đang làm dở</a>
        </p>
      )}
      {/* Whoever was chosen fills the fields anew. */}
      <VisitForm
        key={reply?.chosen === undefined ? 'typed' : reply.from}
        form={form}
        formContext={formContext}
        start={start}
        reply={reply}
      />
      <Drafts drafts={drafts} />
    </DeskPage>
  );
}

const none: readonly InputProblem[] = [];

function VisitForm({
  form: def,
  formContext,
  start,
  reply,
}: Pick<BeginPageProps, 'form' | 'formContext' | 'start' | 'reply'>) {
  const form = useSectionForm({
    def,
    sectionId: 'all',
    wire: reply?.wire ?? start,
    problems: reply?.problems ?? none,
    context: formContext,
  });
  const textProblem = messageAt(form.summary, 'counter-text');
  return (
    <Form method="post" {...form.formProps} className="counter-form">
      <DefaultButton value="enter" formNoValidate />
      <ErrorSummary problems={form.summary} attempt={form.attempt} />
      <input type="hidden" name="counter-from" value={reply?.from ?? ''} />
      <input type="hidden" name="counter-sought" value={reply?.text ?? ''} />
      <section aria-labelledby="tim-nguoi" className="counter-find">
        <h2 id="tim-nguoi">Người này đã từng nộp hồ sơ?</h2>
        <TextInput
          label="Tên, số định danh hoặc số điện thoại"
          name="counter-text"
          hint="Tìm thấy thì không phải nhập lại; mỗi lần tìm đều được ghi lại. Người mới: nhập ở dưới."
          defaultValue={reply?.text}
          error={textProblem}
          beside={
            <Button kind="secondary" name="intent" value="find" formNoValidate>
              Tìm
            </Button>
          }
        />
        {reply?.visitors !== undefined && <FoundVisitors visitors={reply.visitors} />}
        {reply?.chosen !== undefined && (
          <Notification tone="success" answers={reply.chosen}>
            <p>
              Đã điền thông tin của <strong>{reply.chosen}</strong>. Hãy đối chiếu với giấy tờ của người nộp.
            </p>
          </Notification>
        )}
      </section>
      <FormSections def={def} form={form} />
      <ShowMoreQuestions />
      <ButtonGroup>
        <Button name="intent" value="begin">
          Khai hồ sơ
        </Button>
      </ButtonGroup>
    </Form>
  );
}

function FoundVisitors({ visitors }: { readonly visitors: readonly FoundVisitor[] }) {
  if (visitors.length === 0)
    return <p>Chưa thấy ai trong các hồ sơ đã nộp. Hãy nhập thông tin người nộp ở dưới.</p>;
  return (
    <Table
      caption={`Tìm thấy ${visitors.length} người`}
      dense
      rows={visitors}
      rowKey={({ code }) => code}
      columns={[
        { header: 'Họ và tên', cell: ({ name }) => name, rowHeader: true },
        {
          header: 'Số định danh',
          cell: ({ identityNumber }) => <span className="tabular">{identityNumber ?? '–'}</span>,
        },
        {
          header: 'Điện thoại',
          cell: ({ phone }) => (
            <span className="tabular">{phone === undefined ? '–' : nationalNumber(phone)}</span>
          ),
        },
        { header: 'Nơi cư trú', cell: ({ address }) => address ?? '–' },
        {
          header: 'Chọn',
          cell: ({ code, name }) => (
            <Button kind="secondary" name="intent" value={`choose:${code}`} formNoValidate hiddenText={name}>
              Chọn
            </Button>
          ),
        },
      ]}
    />
  );
}

function Drafts({ drafts }: { readonly drafts: readonly CounterDraft[] }) {
  if (drafts.length === 0) return null;
  return (
    <section aria-labelledby="dang-lam-do">
      <h2 id="dang-lam-do">Hồ sơ đang làm dở tại quầy</h2>
      <Table
        caption="Hồ sơ đang làm dở tại quầy"
        captionHidden
        dense
        rows={drafts}
        rowKey={({ code }) => code}
        columns={[
          {
            header: 'Người nộp',
            cell: ({ code, applicantName }) => <a href={paths.counterFiling(code)}>{applicantName}</a>,
            rowHeader: true,
          },
          { header: 'Thủ tục', cell: ({ procedureName }) => procedureName },
          { header: 'Cách nộp', cell: ({ channel }) => cameBy[channel] },
          { header: 'Người ghi', cell: ({ begunBy }) => begunBy },
          { header: 'Lưu lúc', oneLine: true, cell: ({ savedAt }) => formatMoment(savedAt) },
          { header: 'Giữ đến', cell: ({ keptUntil }) => formatDate(keptUntil) },
        ]}
      />
    </section>
  );
}
