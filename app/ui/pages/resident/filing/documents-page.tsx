// The papers that go with a dossier: a place for each, several files in each, what is missing said first.
import { quarantineWords } from '#app/vocabulary/file-scans.ts';
import type { AttachmentSummary, Draft } from '#app/read-models/dossiers.ts';
import { documentsToAttach, mustBeAttached, type RequiredDocument } from '#catalog/procedure.ts';
import { type InputProblem, messageAt } from '#app/values/input-problem.ts';

import { Button, ButtonGroup } from '../../../components/button/button.tsx';
import { Details } from '../../../components/details/details.tsx';
import { ErrorSummary } from '../../../components/error-summary/error-summary.tsx';
import type { HeldFile } from '../../../components/file-list/file-list.tsx';
import {
  FileSlot,
  limitText,
  SendingForm,
  type UploadRules,
} from '../../../components/file-slot/file-slot.tsx';
import { Notification } from '../../../components/notification/notification.tsx';
import { FilingFrame, type InFiling } from './filing-frame.tsx';

export interface FileLinks {
  readonly file: (id: string) => string;
  readonly thumbnail: (id: string) => string;
  /** Where a file that comes in parts is announced. */
  readonly transfers: string;
}

export interface DocumentsPageProps extends InFiling {
  readonly draft: Draft;
  readonly missing: readonly RequiredDocument[];
  readonly problems: readonly InputProblem[];
  readonly rules: UploadRules;
  readonly tasksHref: string;
  readonly links: FileLinks;
}

const pictures: readonly string[] = ['image/jpeg', 'image/png'];

/** What is held in a slot, as its owner may change it. */
export function heldIn(
  attachments: readonly AttachmentSummary[],
  slot: string,
  links: FileLinks,
): readonly HeldFile[] {
  return attachments
    .filter((file) => file.slot === slot && !file.superseded)
    .map((file) => ({
      id: file.id,
      fileName: file.fileName,
      byteSize: file.bytes,
      href: file.scan === 'infected' ? undefined : links.file(file.id),
      note: file.scan === 'infected' ? quarantineWords : undefined,
      thumbnail:
        file.scan !== 'infected' && pictures.includes(file.mediaType) ? links.thumbnail(file.id) : undefined,
      removable: true,
    }));
}

const kinds = {
  'must-be-sent': 'Cần gửi',
  'may-be-sent': 'Trường hợp khác: chỉ gửi khi đúng với bạn',
  'to-be-shown': 'Chỉ mang theo khi đến nhận kết quả',
} as const;

function kindOf(document: RequiredDocument): keyof typeof kinds {
  if (mustBeAttached(document)) return 'must-be-sent';
  return document.form === 'to-be-shown' ? 'to-be-shown' : 'may-be-sent';
}

/** Whether it has to be sent at all comes first. */
export function hintOf({ form, condition }: RequiredDocument): string {
  const what = {
    original: 'Bản chính',
    copy: 'Bản sao',
    'to-be-shown': 'Không cần gửi ảnh; mang theo khi đến nhận kết quả. Bạn có thể gửi trước nếu muốn',
  }[form];
  return condition === undefined ? `${what}.` : `${what}. ${condition}`;
}

export function DocumentsPage(props: DocumentsPageProps) {
  const { accountName, draft, missing, problems, rules, tasksHref, links, place, atHand, back } = props;
  return (
    <FilingFrame
      accountName={accountName}
      procedureName={draft.procedure.name}
      heading="Giấy tờ kèm theo"
      lead="Chụp ảnh hoặc chọn tệp cho từng loại giấy tờ. Bạn có thể làm nhiều lần."
      place={place}
      atHand={{ ...atHand, papers: [] }}
      back={back}
      before={
        <>
          <ErrorSummary problems={problems} />
          <div data-missing>
            {missing.length > 0 && problems.length === 0 && (
              <Notification tone="important" heading="Còn thiếu giấy tờ bắt buộc">
                <ul>
                  {missing.map((document) => (
                    <li key={document.id}>{document.name}</li>
                  ))}
                </ul>
              </Notification>
            )}
          </div>
        </>
      }
    >
      <SendingForm transfers={links.transfers} rules={rules}>
        <p className="quiet">{limitText(rules)}</p>
        {!documentsToAttach(draft.procedure).some(mustBeAttached) && (
          <p>Không có giấy tờ nào bắt buộc phải gửi.</p>
        )}
        {(Object.keys(kinds) as (keyof typeof kinds)[]).map((kind) => (
          <Papers key={kind} kind={kind} {...props} />
        ))}
        <ButtonGroup>
          <Button kind="secondary" name="intent" value="upload" withoutScript>
            Tải tệp lên
          </Button>
          <Button name="intent" value="next">
            Lưu và tiếp tục
          </Button>
        </ButtonGroup>
        <p>
          <a href={tasksHref}>Thoát, khai tiếp sau</a>
        </p>
      </SendingForm>
    </FilingFrame>
  );
}

function Papers({
  kind,
  draft,
  missing,
  problems,
  rules,
  links,
}: DocumentsPageProps & { readonly kind: keyof typeof kinds }) {
  const missingIds = new Set(missing.map((document) => document.id));
  const documents = documentsToAttach(draft.procedure).filter((document) => kindOf(document) === kind);
  if (documents.length === 0) return null;
  const papers = (
    <>
      {documents.map((document) => {
        const slot = `document:${document.id}`;
        return (
          <div key={document.id} className="filing-paper">
            <FileSlot
              slot={slot}
              label={document.name}
              labelSize="s"
              hint={hintOf(document)}
              optional={!missingIds.has(document.id) && kind !== 'must-be-sent'}
              error={messageAt(problems, slot)}
              rules={rules}
              files={heldIn(draft.attachments, slot, links)}
              filesLabel={`Tệp đã gửi cho “${document.name}”`}
            />
          </div>
        );
      })}
    </>
  );
  if (kind === 'must-be-sent')
    return (
      <section>
        <h2>{kinds[kind]}</h2>
        {papers}
      </section>
    );
  const touched = documents.some(({ id }) => {
    const slot = `document:${id}`;
    return (
      missingIds.has(id) ||
      messageAt(problems, slot) !== undefined ||
      heldIn(draft.attachments, slot, links).length > 0
    );
  });
  return (
    <Details summary={`${kinds[kind]} (${documents.length})`} open={touched}>
      {papers}
    </Details>
  );
}
