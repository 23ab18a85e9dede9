// Check your answers: everything on one page, what is missing with links to it, the fee, the declaration, sending.
import type { Draft, DraftCheck } from '#app/read-models/dossiers.ts';
import { exemptionsOf } from '#catalog/assess.ts';
import { formatVnd } from '#catalog/money.ts';
import type { FormDefinition } from '#forms/definition.ts';
import { pledgesOf } from '#forms/pledge.ts';
import { readDeclaration, readTyped } from '#forms/read-declaration.ts';
import type { Wire } from '#forms/kinds/kind.ts';
import { checkDeclaration, checkSection, type Problem } from '#forms/validate.ts';
import { whereTyped } from '#forms/visibility.ts';

import { own } from '#forms/own.ts';
import { Button, ButtonGroup } from '../../../components/button/button.tsx';
import { Checkbox } from '../../../components/checkboxes/checkboxes.tsx';
import { ErrorSummary } from '../../../components/error-summary/error-summary.tsx';
import { inputId } from '../../../components/form-fields/input-id.ts';
import { Notification } from '../../../components/notification/notification.tsx';
import { SummaryList } from '../../../components/summary-list/summary-list.tsx';
import { deliveryText } from './choices-page.tsx';
import { DraftNews } from './draft-news.tsx';
import { FeeLines } from './fee-lines.tsx';
import { FilingFrame, type InFiling } from './filing-frame.tsx';
import {
  choicesHeading,
  choicesStep,
  documentsStep,
  filingSteps,
  representationStep,
} from '#app/steps/filing-steps.ts';
import { representationForm } from '#app/steps/representation-form.ts';
import { messageAt } from '#app/values/input-problem.ts';

export interface CheckPageProps extends InFiling {
  readonly check: DraftCheck;
  readonly requestId: string;
  readonly accepted: boolean;
  readonly problems: readonly { readonly path?: string; readonly message: string }[];
  readonly tasksHref: string;
  readonly stepHref: (step: string, anchor?: string) => string;
  readonly fileHref: (id: string) => string;
}

export function CheckPage(props: CheckPageProps) {
  const { accountName, check, requestId, accepted, problems } = props;
  const { tasksHref, stepHref, fileHref, place, atHand, back } = props;
  const { draft, ready } = check;
  return (
    <FilingFrame
      accountName={accountName}
      procedureName={draft.procedure.name}
      heading="Kiểm tra và gửi hồ sơ"
      lead="Đọc lại từng phần. Chỗ nào chưa đúng thì bấm “Sửa”."
      place={place}
      atHand={atHand}
      back={back}
      before={
        <>
          <ErrorSummary problems={problems} title="Chưa gửi được hồ sơ" />
          <DraftNews draft={draft} />
          {!ready && draft.closedBecause === undefined && <StillMissing check={check} stepHref={stepHref} />}
          <ToLookAtAgain check={check} stepHref={stepHref} />
        </>
      }
    >
      <Persons draft={draft} stepHref={stepHref} />
      <Answers check={check} stepHref={stepHref} />
      <Papers check={check} stepHref={stepHref} fileHref={fileHref} />
      <Choices check={check} stepHref={stepHref} />
      {ready ? (
        <form method="post" noValidate>
          <input type="hidden" name="requestId" value={requestId} />
          <input type="hidden" name="seen" value={check.seen} />
          <Checkbox
            name="accepted"
            label={`${check.warnings.length === 0 ? '' : 'Tôi đã xem lại các điểm nêu ở đầu trang. '}${pledgeText(draft.form)}`}
            defaultChecked={accepted}
            error={messageAt(problems, 'accepted')}
          />
          {check.amountDue > 0 && (
            <p>
              {check.payOnline
                ? `Sau khi gửi, bạn nộp ${formatVnd(check.amountDue)} trực tuyến. Hồ sơ được chuyển đến cán bộ khi đã nộp.`
                : `Bạn nộp ${formatVnd(check.amountDue)} tại Bộ phận Một cửa.`}
            </p>
          )}
          <p>Sau khi gửi, bạn chỉ sửa được khi cán bộ yêu cầu bổ sung. Bạn vẫn có thể rút hồ sơ.</p>
          <ButtonGroup>
            <Button name="intent" value="submit">
              Gửi hồ sơ
            </Button>
            <a href={tasksHref}>Chưa gửi, để sau</a>
          </ButtonGroup>
        </form>
      ) : (
        <ButtonGroup>
          <Button href={tasksHref} kind="secondary">
            Về danh sách các phần
          </Button>
        </ButtonGroup>
      )}
    </FilingFrame>
  );
}

const usualPledge =
  'Tôi cam đoan những nội dung đã khai và giấy tờ gửi kèm là đúng sự thật, và chịu trách nhiệm trước pháp luật về cam đoan của mình.';

/** The declaration's own words, as they are printed on it; the usual ones where it has none. */
function pledgeText(form: FormDefinition): string {
  const statements = pledgesOf(form).map(({ statement }) => statement.replace(/[.;]?$/, '.'));
  return statements.length === 0 ? usualPledge : statements.join(' ');
}

type StepHref = CheckPageProps['stepHref'];

/** An answer that is taken from another section is mended there. */
function mendedAt(
  form: FormDefinition,
  wire: Wire,
  { path, section }: Pick<Problem, 'path' | 'section'>,
  stepHref: StepHref,
): string {
  const origin = whereTyped(form, wire, path);
  return stepHref(origin.section ?? section, inputId(origin.path));
}

function StillMissing({ check, stepHref }: { readonly check: DraftCheck; readonly stepHref: StepHref }) {
  const { draft, problems, missingDocuments } = check;
  const missing = problems.length + missingDocuments.length + (draft.lacksForPost === undefined ? 0 : 1);
  return (
    <Notification tone="important" heading={`Còn ${missing} chỗ phải bổ sung thì mới gửi được`}>
      <ul>
        {problems.map((problem) => (
          <li key={`${problem.path}:${problem.message}`}>
            <a href={mendedAt(draft.form, draft.wire, problem, stepHref)}>{problem.message}</a>
          </li>
        ))}
        {draft.lacksForPost !== undefined && (
          <li>
            <a href={stepHref(choicesStep, inputId(draft.lacksForPost.path))}>{draft.lacksForPost.message}</a>
          </li>
        )}
        {missingDocuments.map((document) => (
          <li key={document.id}>
            <a href={stepHref(documentsStep, inputId(`document:${document.id}`))}>
              Thiếu giấy tờ: {document.name}
            </a>
          </li>
        ))}
      </ul>
    </Notification>
  );
}

/** What is odd without being wrong keeps nobody from sending: it is looked at again, and the pledge at the end is for it too. */
function ToLookAtAgain({ check, stepHref }: { readonly check: DraftCheck; readonly stepHref: StepHref }) {
  const { warnings } = check;
  if (warnings.length === 0) return null;
  return (
    <Notification tone="important" heading={`Xin xem lại ${warnings.length} điểm`}>
      <ul>
        {warnings.map(({ path, section, message }) => (
          <li key={`${path}:${message}`}>
            <a href={mendedAt(check.draft.form, check.draft.wire, { path, section }, stepHref)}>{message}</a>
          </li>
        ))}
      </ul>
      <p>Nếu đúng, không cần sửa.</p>
    </Notification>
  );
}

/** One section's answers, when it has no problem of its own. */
function readSection({ form, wire, context }: Draft, id: string) {
  const check = checkSection(form, id, wire, context);
  return check.ok ? readDeclaration(form, check.answers) : [];
}

function Answers({ check, stepHref }: { readonly check: DraftCheck; readonly stepHref: StepHref }) {
  const { draft, declaration } = check;
  const fieldsOf = (id: string) => draft.form.sections.find((section) => section.id === id)?.fields ?? [];
  return filingSteps(draft)
    .filter((step) => step.kind === 'section')
    .map((step) => {
      // The parsed answers read best; where something is wrong, what was typed stands in their place.
      const sectionAnswers = (declaration ?? readSection(draft, step.id)).find(({ id }) => id === step.id);
      const rows =
        sectionAnswers?.rows ??
        fieldsOf(step.id).flatMap((field) => {
          const value = readTyped(field, own(draft.wire, field.id), draft.context);
          return value === '' ? [] : [{ field: field.id, label: field.label, value }];
        });
      return (
        <SummaryList
          key={step.id}
          heading={step.heading}
          change={{ href: stepHref(step.id), label: 'Sửa' }}
          rows={rows}
          empty="Chưa khai"
        />
      );
    });
}

/** For whom it is filed, where that is not whoever files it. */
function Persons({ draft, stepHref }: { readonly draft: Draft; readonly stepHref: StepHref }) {
  const { representation, context } = draft;
  if (representation === undefined) return null;
  const check = checkDeclaration(representationForm, representation.wire, context);
  const rows = check.ok
    ? readDeclaration(representationForm, check.answers).flatMap((section) => section.rows)
    : representationForm.sections
        .flatMap((section) => section.fields)
        .map((field) => ({
          label: field.label,
          value: readTyped(field, own(representation.wire, field.id), context),
        }))
        .filter(({ value }) => value !== '');
  return (
    <SummaryList
      heading="Người được nộp thay"
      change={{ href: stepHref(representationStep), label: 'Sửa' }}
      rows={rows}
      empty="Chưa khai"
    />
  );
}

function Papers({
  check,
  stepHref,
  fileHref,
}: { readonly check: DraftCheck } & Pick<CheckPageProps, 'stepHref' | 'fileHref'>) {
  const { draft } = check;
  if (!filingSteps(draft).some((step) => step.kind === 'documents')) return null;
  const files = draft.attachments.filter((file) => !file.superseded);
  const labels = [...new Set(files.map((file) => file.label))];
  return (
    <SummaryList
      heading="Giấy tờ kèm theo"
      change={{ href: stepHref(documentsStep), label: 'Sửa' }}
      empty="Không có tệp kèm theo"
      rows={labels.map((label) => ({
        label,
        value: files
          .filter((file) => file.label === label)
          .map((file) => (
            <span key={file.id} className="filing-file">
              <a href={fileHref(file.id)}>{file.fileName}</a>
            </span>
          )),
      }))}
    />
  );
}

function Choices({ check, stepHref }: { readonly check: DraftCheck; readonly stepHref: StepHref }) {
  const { draft, assessment } = check;
  const grounds = exemptionsOf(draft.procedure.charges);
  return (
    <>
      <SummaryList
        heading={choicesHeading(draft.procedure)}
        change={{ href: stepHref(choicesStep), label: 'Sửa' }}
        rows={[
          {
            label: 'Cách nhận kết quả',
            value: deliveryText(
              draft.delivery,
              draft.lacksForPost === undefined ? draft.postalAddress : undefined,
            ),
          },
          ...(grounds.length === 0
            ? []
            : [
                {
                  label: 'Miễn phí, lệ phí',
                  value:
                    grounds.find((ground) => ground.id === draft.exemption)?.label ??
                    'Không thuộc trường hợp nào',
                },
              ]),
        ]}
      />
      {assessment !== undefined && (
        <FeeLines
          heading="Phí, lệ phí phải nộp"
          assessment={assessment}
          exemptionLabel={(id) => grounds.find((ground) => ground.id === id)?.label}
        />
      )}
    </>
  );
}
