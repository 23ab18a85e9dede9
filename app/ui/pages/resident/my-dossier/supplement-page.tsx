// Answering a supplement: only what was asked, each with the officer's note, the old values kept in their place.
import type { OpenSupplement } from '#app/read-models/dossiers.ts';
import { problemLabels, type SupplementItem } from '#catalog/dossier-parts.ts';
import { formatMoment } from '#catalog/local-date.ts';
import type { Wire } from '#forms/kinds/kind.ts';

import { Button, ButtonGroup } from '../../../components/button/button.tsx';
import { ErrorSummary } from '../../../components/error-summary/error-summary.tsx';
import {
  FileSlot,
  limitText,
  SendingForm,
  type UploadRules,
} from '../../../components/file-slot/file-slot.tsx';
import { heldIn } from '../filing/documents-page.tsx';
import { FormFields, type FieldProblem } from '../../../components/form-fields/form-fields.tsx';
import { Inset } from '../../../components/inset/inset.tsx';
import { PageHeading } from '../../../components/page/page-heading.tsx';
import { Page } from '../../../components/page/page.tsx';
import type { DossierLinks } from './my-dossier-page.tsx';

export interface SupplementPageProps {
  readonly accountName: string;
  readonly supplement: OpenSupplement;
  /** What is held, with what was just typed over it. */
  readonly wire: Wire;
  readonly problems: readonly FieldProblem[];
  readonly requestId: string;
  readonly rules: UploadRules;
  readonly links: DossierLinks;
}

export function SupplementPage(props: SupplementPageProps) {
  const { accountName, supplement, problems, requestId, links } = props;
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
      <p>Chỉ những mục dưới đây cần sửa. Câu trả lời cũ vẫn còn trong ô, bạn sửa ngay trên đó.</p>
      <SendingForm transfers={links.transfers} rules={props.rules}>
        <input type="hidden" name="requestId" value={requestId} />
        <input type="hidden" name="version" value={supplement.version} />
        {supplement.items.map((item) => (
          <AskedItem key={item.target} item={item} {...props} />
        ))}
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
    </Page>
  );
}

function AskedItem({
  item,
  supplement,
  wire,
  problems,
  rules,
  links,
}: SupplementPageProps & { readonly item: SupplementItem }) {
  const field = supplement.form.sections
    .flatMap((section) => section.fields)
    .find((candidate) => item.target === `field:${candidate.id}`);
  const isFile = field === undefined || field.kind === 'attachment';
  return (
    <section className="asked-item">
      <h2>{item.label}</h2>
      <Inset>
        <p>
          <strong>Cán bộ ghi: {problemLabels[item.problem]}.</strong> {item.note}
        </p>
      </Inset>
      {isFile ? (
        <FileSlot
          slot={item.target}
          label="Gửi tệp mới"
          limits={limitText(rules)}
          error={problems.find((problem) => problem.path === item.target)?.message}
          rules={rules}
          files={heldIn(supplement.attachments, item.target, links)}
          filesLabel={`Tệp đang có của “${item.label}”`}
        />
      ) : (
        <FormFields fields={[field]} wire={wire} problems={problems} />
      )}
    </section>
  );
}
