// One filing at the counter on one page: the declaration, the papers that lie there, how the result shall come, the fee; and the day
// that will be promised.
import { Form } from '@remix-run/react';
import { useMemo } from 'react';

import { paths } from '#app/addresses/paths.ts';
import type { CounterFiling } from '#app/read-models/reception.ts';
import { chargesHere } from '#catalog/offer.ts';
import { assess, exemptionsOf } from '#catalog/assess.ts';
import type { Assessment } from '#catalog/charges.ts';
import { documentMarkIds, documentMarks, marksOf } from '#catalog/counter.ts';
import { formatVnd } from '#catalog/money.ts';
import { uploadedDocuments } from '#catalog/procedure.ts';
import { checkDeclaration, vouched } from '#forms/index.ts';
import { visibleFields, visibleSections } from '#forms/visibility.ts';
import { type InputProblem, messageAt } from '#app/values/input-problem.ts';

import { Button, ButtonGroup } from '../../../components/button/button.tsx';
import { Checkbox, Checkboxes } from '../../../components/checkboxes/checkboxes.tsx';
import { Details } from '../../../components/details/details.tsx';
import { ErrorSummary } from '../../../components/error-summary/error-summary.tsx';
import { FileSlot, limitText, type UploadRules } from '../../../components/file-slot/file-slot.tsx';
import type { Places } from '../../../components/form-fields/address-control.tsx';
import { DefaultButton } from '../../../components/form-fields/default-button.tsx';
import { FormFields } from '../../../components/form-fields/form-fields.tsx';
import { ShowMoreQuestions } from '../../../components/form-fields/show-more.tsx';
import { useSectionForm, type SectionForm } from '../../../components/form-wizard/use-section-form.ts';
import { Radios } from '../../../components/radios/radios.tsx';
import { DeskPage, type Desk } from '../../../components/workspace/desk-page.tsx';
import { noExemption } from '../../resident/filing/choices-page.tsx';
import { PostalFields } from '../../resident/filing/postal-fields.tsx';
import { heldIn } from '../../resident/filing/documents-page.tsx';
import { FeeLines } from '../../resident/filing/fee-lines.tsx';
import { cameByText } from '../dossiers/queue/came-by.ts';
import { ReceptionDate } from '../dossiers/decisions/reception-date.tsx';
import { fileLinks } from './file-links.ts';
import { deliveryLabels, FilingSummary, useCounterChoices } from './filing-summary.tsx';

export interface FilingPageProps {
  readonly desk: Desk;
  readonly filing: CounterFiling;
  readonly requestId: string;
  readonly rules: UploadRules;
  /** Places to choose from without JavaScript, by the path of an address. */
  readonly choices: Places['choices'];
  readonly problems?: readonly InputProblem[] | undefined;
  /** The fee was said to be taken, before something else was wrong. */
  readonly paysCash?: boolean | undefined;
}

const none: readonly InputProblem[] = [];

/** Of the form whose ticks the summary reads. */
const formId = 'nop-tai-quay';

export function FilingPage({
  desk,
  filing,
  requestId,
  rules,
  choices: places,
  problems = none,
  paysCash = false,
}: FilingPageProps) {
  const { draft, channel, arrivedOn, visit } = filing;
  const form = useSectionForm({
    def: draft.form,
    sectionId: 'all',
    wire: draft.wire,
    problems,
    context: draft.context,
    choices: places,
  });
  const { representative } = visit;
  const choices = useCounterChoices(formId, {
    marks: filing.checklist,
    delivery: draft.delivery,
    exemption: draft.exemption,
    paysCash,
  });
  const assessment = useAssessment(filing, form, choices.exemption);
  return (
    <DeskPage
      desk={desk}
      heading={draft.procedure.name}
      caption={
        <>
          <a href={paths.counter()}>Tiếp nhận tại quầy</a> · {visit.person.name} ·{' '}
          {cameByText(channel, arrivedOn)}
          {representative !== undefined && ` · ${representative.name} nộp thay`}
        </>
      }
    >
      <Form
        method="post"
        encType="multipart/form-data"
        {...form.formProps}
        id={formId}
        className="counter-form counter-form--aside"
      >
        <DefaultButton value="keep" />
        <div className="counter-form__main">
          <ErrorSummary problems={form.summary} attempt={form.attempt} />
          <input type="hidden" name="version" value={draft.version} />
          <input type="hidden" name="requestId" value={requestId} />
          <input type="hidden" name="seen" value={filing.seen} />
          <Declaration filing={filing} form={form} />
          <ShowMoreQuestions />
          {/* Ticked anew where a colleague ticked since. */}
          <Papers key={filing.seen} filing={filing} rules={rules} problems={form.problems} />
          <Choices filing={filing} places={places} problems={form.problems} />
          <Fee filing={filing} assessment={assessment} paysCash={paysCash} />
        </div>
        <div className="counter-form__summary">
          <FilingSummary filing={filing} choices={choices} assessment={assessment} />
        </div>
        <div className="counter-form__end">
          <ReceptionDate dueAt={filing.dueAt} explanation={filing.dueExplanation} />
          <div className="decision-bar">
            <ButtonGroup>
              {/* Judged by the server, which keeps what was typed whatever is wrong, and holds the files that were just chosen. */}
              <Button name="intent" value="receive" formNoValidate>
                Tiếp nhận, cấp giấy hẹn
              </Button>
              <Button kind="secondary" name="intent" value="save" formNoValidate>
                Lưu, làm tiếp sau
              </Button>
            </ButtonGroup>
          </div>
          <Details summary="Bỏ hồ sơ này">
            <p>Những gì đã nhập và đã quét bị xóa ngay, không lấy lại được.</p>
            <Button kind="warning" name="intent" value="discard" formNoValidate>
              Bỏ hồ sơ
            </Button>
          </Details>
        </div>
      </Form>
    </DeskPage>
  );
}

function Declaration({ filing, form }: { readonly filing: CounterFiling; readonly form: SectionForm }) {
  const { form: def, attachments, code } = filing.draft;
  const links = fileLinks(code);
  const heldFiles = Object.fromEntries(
    def.sections
      .flatMap((section) => section.fields)
      .filter(({ kind }) => kind === 'attachment')
      .map(({ id }) => [id, heldIn(attachments, `field:${id}`, links)]),
  );
  return visibleSections(def, form.wire).map((section) => (
    <section key={section.id} aria-labelledby={`s-${section.id}`}>
      <h2 id={`s-${section.id}`}>{section.heading}</h2>
      <FormFields
        fields={visibleFields(section, form.wire, def)}
        wire={form.wire}
        problems={form.problems}
        register={form.register}
        heldFiles={heldFiles}
        derive={form.derive}
        places={form.places}
        onChosen={form.onChosen}
        onGroupChange={form.changeGroup}
      />
    </section>
  ));
}

function Papers({
  filing: { draft, checklist, indispensable },
  rules,
  problems,
}: {
  readonly filing: CounterFiling;
  readonly rules: UploadRules;
  readonly problems: readonly InputProblem[];
}) {
  const documents = uploadedDocuments(draft.procedure);
  if (documents.length === 0) return null;
  const links = fileLinks(draft.code);
  return (
    <section aria-labelledby="giay-to">
      <h2 id="giay-to">Giấy tờ kèm theo</h2>
      <p className="quiet">Đánh dấu giấy tờ có trước mặt. {limitText(rules)}</p>
      {documents.map(({ id, name, condition }) => {
        const slot = `document:${id}`;
        const files = heldIn(draft.attachments, slot, links);
        return (
          <div key={id} className="counter-paper">
            <Checkboxes
              legend={name}
              legendSize="s"
              name={`mark.${id}`}
              hint={condition}
              optional={!indispensable.includes(id)}
              defaultValues={marksOf(checklist, id)}
              error={messageAt(problems, `mark.${id}`)}
              options={documentMarkIds.map((value) => ({ value, label: documentMarks[value] }))}
            />
            <Details summary={files.length === 0 ? 'Quét hoặc chụp kèm' : `${files.length} tệp đã quét`}>
              <FileSlot
                slot={slot}
                label={`Bản quét: ${name}`}
                labelSize="s"
                optional
                error={messageAt(problems, slot)}
                rules={rules}
                files={files}
                filesLabel={`Tệp đã quét của “${name}”`}
              />
              <Button kind="secondary" name="intent" value="upload" formNoValidate hiddenText={name}>
                Tải tệp lên
              </Button>
            </Details>
          </div>
        );
      })}
    </section>
  );
}

function Choices({
  filing: { draft, deliveries },
  places = {},
  problems,
}: Pick<FilingPageProps, 'filing'> & {
  readonly places: FilingPageProps['choices'];
  readonly problems: readonly InputProblem[];
}) {
  const grounds = exemptionsOf(draft.procedure.charges);
  return (
    <>
      {deliveries.length > 1 && (
        <section className="filing-delivery" aria-labelledby="nhan-ket-qua">
          <h2 id="nhan-ket-qua">Nhận kết quả</h2>
          <Radios
            legend="Người nộp muốn nhận kết quả bằng cách nào?"
            legendSize="s"
            name="counter-delivery"
            defaultValue={draft.delivery}
            error={messageAt(problems, 'counter-delivery')}
            options={deliveries.map((value) => ({ value, label: deliveryLabels[value] }))}
          />
          {deliveries.includes('post') && (
            <PostalFields
              postal={draft.postal}
              context={draft.context}
              choices={places}
              problems={problems}
              prefix="counter-"
            />
          )}
        </section>
      )}
      {grounds.length > 0 && (
        <Radios
          legend="Thuộc trường hợp được miễn phí, lệ phí?"
          legendSize="s"
          name="counter-exemption"
          defaultValue={draft.exemption ?? noExemption}
          error={messageAt(problems, 'counter-exemption')}
          options={[
            { value: noExemption, label: 'Không thuộc trường hợp nào' },
            ...grounds.map(({ id, label }) => ({ value: id, label })),
          ]}
        />
      )}
    </>
  );
}

/** As far as the answers tell, while they are typed; the sum that counts is worked out when it is received. */
function useAssessment({ draft }: CounterFiling, form: SectionForm, exemption: string | undefined) {
  const { procedure, context } = draft;
  return useMemo(() => {
    const check = checkDeclaration(draft.form, vouched(draft.form, form.wire), context);
    return check.ok ? assess(chargesHere(procedure), check.answers, exemption) : undefined;
  }, [draft.form, form.wire, context, procedure, exemption]);
}

function Fee({
  filing: {
    draft: { procedure },
  },
  assessment,
  paysCash,
}: {
  readonly filing: CounterFiling;
  readonly assessment: Assessment | undefined;
  readonly paysCash: boolean;
}) {
  const charges = chargesHere(procedure);
  const grounds = exemptionsOf(charges);
  if (charges.kind === 'free') return null;
  return (
    <section aria-labelledby="phi">
      <h2 id="phi">Phí, lệ phí</h2>
      {assessment === undefined ? (
        <p className="quiet">Số tiền hiện ra khi tờ khai đã đủ và đúng.</p>
      ) : (
        <FeeLines
          assessment={assessment}
          exemptionLabel={(id) => grounds.find((ground) => ground.id === id)?.label}
        />
      )}
      {assessment?.total !== 0 && (
        <Checkbox
          label={
            assessment === undefined
              ? 'Đã thu đủ bằng tiền mặt, cấp biên nhận'
              : `Đã thu đủ ${formatVnd(assessment.total)} bằng tiền mặt, cấp biên nhận`
          }
          name="counter-cash"
          defaultChecked={paysCash}
          hint="Chưa đánh dấu thì hồ sơ vẫn được tiếp nhận; thu sau, trước khi trả kết quả."
        />
      )}
    </section>
  );
}
