// Answering a supplement: only what was asked, each with the officer's note, the old values kept in their place, and below it
// what new answers ask besides. Files are sent by their own script; what is typed goes with the form, as it does without JavaScript.
import { useRef, useState } from 'react';

import type { OpenSupplement } from '#app/read-models/dossiers.ts';
import { problemLabels } from '#catalog/dossier-parts.ts';
import { formatLongDate, formatMoment } from '#catalog/local-date.ts';
import type { FieldDefinition, FieldId, FormDefinition } from '#forms/definition.ts';
import { answeredAnew } from '#forms/follow-ups.ts';
import type { Wire } from '#forms/kinds/kind.ts';
import { derivedText, warningsOf } from '#forms/validate.ts';
import { readWire } from '#forms/wire.ts';
import { type InputProblem, messageAt } from '#app/values/input-problem.ts';

import { Button, ButtonGroup } from '../../../components/button/button.tsx';
import { Checkbox } from '../../../components/checkboxes/checkboxes.tsx';
import { ErrorSummary } from '../../../components/error-summary/error-summary.tsx';
import {
  FileSlot,
  limitText,
  SendingForm,
  type UploadRules,
} from '../../../components/file-slot/file-slot.tsx';
import { heldIn, hintOf, type FileLinks } from '../filing/documents-page.tsx';
import type { Places } from '../../../components/form-fields/address-control.tsx';
import { DefaultButton } from '../../../components/form-fields/default-button.tsx';
import { FormFields } from '../../../components/form-fields/form-fields.tsx';
import { ShowMoreQuestions } from '../../../components/form-fields/show-more.tsx';
import { Inset } from '../../../components/inset/inset.tsx';
import { PageHeading } from '../../../components/page/page-heading.tsx';
import { Page } from '../../../components/page/page.tsx';
import type { DossierLinks } from './my-dossier-page.tsx';

export interface SupplementFormProps {
  readonly supplement: OpenSupplement;
  /** What was just typed. */
  readonly wire: Wire;
  /** Without JavaScript: the places to choose from, by the path of an address. */
  readonly choices: Places['choices'];
  readonly problems: readonly InputProblem[];
  readonly requestId: string;
  readonly rules: UploadRules;
  readonly links: FileLinks & { readonly self: string };
}

export interface SupplementPageProps extends SupplementFormProps {
  readonly accountName: string;
  readonly links: DossierLinks;
}

export function SupplementPage({ accountName, ...form }: SupplementPageProps) {
  const { supplement, problems, links } = form;
  return (
    <Page
      current="myDossiers"
      account={{ name: accountName }}
      breadcrumbs={[
        { label: 'Hồ sơ của tôi', href: links.list },
        { label: supplement.code, href: links.self },
        { label: 'Bổ sung hồ sơ' },
      ]}
    >
      <ErrorSummary problems={problems} title="Chưa gửi được phần bổ sung" />
      <PageHeading
        caption={`Hồ sơ ${supplement.code}`}
        lead={`Cán bộ yêu cầu lúc ${formatMoment(supplement.requestedAt)}: ${supplement.reason}`}
      >
        Bổ sung hồ sơ
      </PageHeading>
      {supplement.answerBy !== undefined && (
        <p>Hạn bổ sung: đến hết {formatLongDate(supplement.answerBy)}.</p>
      )}
      <p>Chỉ những mục dưới đây cần sửa. Câu trả lời cũ vẫn còn trong ô, bạn sửa ngay trên đó.</p>
      <SupplementForm {...form} />
    </Page>
  );
}

/** What is asked, to be answered by the applicant, or at the counter by the desk in her place. */
export function SupplementForm(props: SupplementFormProps) {
  const { supplement, problems, requestId, links, rules } = props;
  const [answers, setAnswers] = useState(props.wire);
  const form = useRef<HTMLFormElement>(null);
  const { form: def, context, askedFields } = supplement;
  const { fields, wire } = answeredAnew(def, supplement.wire, answers, askedFields, context);
  const toConfirm = warningsOf(def, wire, context).filter(({ field }) =>
    fields.some(({ id }) => id === field),
  );
  /** What is asked may follow what was chosen: further questions, the parts of an address. */
  const noteChange = () => {
    if (form.current === null) return;
    const inputs = readWire(new FormData(form.current).entries());
    // An unticked box sends nothing.
    setAnswers((before) => ({
      ...before,
      ...Object.fromEntries(fields.map(({ id }) => [id, ''])),
      ...inputs,
    }));
  };
  return (
    <SendingForm transfers={links.transfers} rules={rules} formRef={form} onChange={noteChange}>
      <DefaultButton value="submit" />
      <input type="hidden" name="requestId" value={requestId} />
      <input type="hidden" name="version" value={supplement.version} />
      {supplement.items.map((item, index) => (
        <AskedItem
          key={item.target}
          {...props}
          item={item}
          first={supplement.items.findIndex(({ field }) => field === item.field) === index}
          fields={fields.filter(({ id }) => standsWith(def, askedFields, id) === item.field)}
          wire={wire}
          warnings={toConfirm}
          onChosen={noteChange}
        />
      ))}
      {supplement.askedFields.length > 0 && <ShowMoreQuestions />}
      {supplement.furtherDocuments.length > 0 && (
        <section className="asked-item">
          <h2>Giấy tờ có thể cần thêm</h2>
          <p>
            Câu trả lời mới có thể cần đến giấy tờ dưới đây. Không thuộc trường hợp nào thì không phải gửi.
          </p>
          {supplement.furtherDocuments.map((document) => (
            <FileSlot
              key={document.id}
              slot={`document:${document.id}`}
              label={document.name}
              hint={hintOf(document)}
              optional
              error={messageAt(problems, `document:${document.id}`)}
              rules={rules}
              files={heldIn(supplement.attachments, `document:${document.id}`, links)}
              filesLabel={`Tệp đang có của “${document.name}”`}
            />
          ))}
        </section>
      )}
      {toConfirm.length > 0 && (
        <Checkbox
          name="confirmed"
          label="Tôi đã xem lại các điểm nêu ở trên; nội dung tôi khai là đúng."
          error={messageAt(problems, 'confirmed')}
        />
      )}
      <ButtonGroup>
        <Button name="intent" value="submit">
          Gửi phần bổ sung
        </Button>
        {supplement.askedSlots.length > 0 && (
          <Button kind="secondary" name="intent" value="upload" withoutScript>
            Tải tệp lên, chưa gửi
          </Button>
        )}
      </ButtonGroup>
      <p>
        <a href={links.self}>Để sau, về hồ sơ</a>
      </p>
    </SendingForm>
  );
}

/** With which of the questions that were asked a question stands: itself, or the nearest before it, as conditions look back. */
function standsWith(
  { sections }: FormDefinition,
  askedFields: readonly FieldId[],
  id: FieldId,
): FieldId | undefined {
  const ids = sections.flatMap((section) => section.fields).map((field) => field.id);
  const inOrder = ids.filter((one) => askedFields.includes(one));
  return inOrder.findLast((one) => ids.indexOf(one) <= ids.indexOf(id)) ?? inOrder[0];
}

interface AskedItemProps extends SupplementFormProps {
  readonly item: OpenSupplement['items'][number];
  /** Its question, and those that stand with it; without its own, when other answers ask it no longer. */
  readonly fields: readonly FieldDefinition[];
  /** Two items may be answered by one question: it stands with the first. */
  readonly first: boolean;
  readonly warnings: readonly InputProblem[];
  readonly onChosen: () => void;
}

function AskedItem(props: AskedItemProps) {
  const { item, first, fields, supplement, wire, choices, problems, warnings, rules, links, onChosen } =
    props;
  const { form, context } = supplement;
  const field = form.sections.flatMap((section) => section.fields).find(({ id }) => id === item.field);
  return (
    <section className="asked-item">
      <h2>{item.label}</h2>
      <Inset>
        <p>
          <strong>Cán bộ ghi: {problemLabels[item.problem]}.</strong> {item.note}
        </p>
      </Inset>
      {field === undefined && (
        <FileSlot
          slot={item.target}
          label="Gửi tệp mới"
          limits={limitText(rules)}
          error={messageAt(problems, item.target)}
          rules={rules}
          files={heldIn(supplement.attachments, item.target, links)}
          filesLabel={`Tệp đang có của “${item.label}”`}
        />
      )}
      {field !== undefined && item.target !== `field:${field.id}` && (
        <p>
          Mục này lấy từ câu “{field.label}”: sửa ở câu ấy{first ? ' dưới đây' : ', phía trên'}.
        </p>
      )}
      {field !== undefined && first && !fields.includes(field) && (
        <p>Theo câu trả lời ở mục khác, mục này không còn phải khai.</p>
      )}
      {field !== undefined && first && (
        <FormFields
          fields={fields}
          wire={wire}
          problems={problems}
          warnings={warnings}
          places={{ home: context.home, choices }}
          derive={(id) => derivedText(form, id, wire, context)}
          onChosen={onChosen}
        />
      )}
    </section>
  );
}
