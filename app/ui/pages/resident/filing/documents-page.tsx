// The papers that go with a dossier: a place for each, several files in each, what is missing said first.
import type { AttachmentSummary, Draft } from '#app/read-models/dossiers.ts';
import { documentsToAttach, type RequiredDocument } from '#catalog/procedure.ts';

import { Button, ButtonGroup } from '../../../components/button/button.tsx';
import { ErrorSummary } from '../../../components/error-summary/error-summary.tsx';
import { FileList, fileSize, type HeldFile } from '../../../components/file-list/file-list.tsx';
import { FileUpload } from '../../../components/file-upload/file-upload.tsx';
import { Notification } from '../../../components/notification/notification.tsx';
import { FilingFrame } from './filing-frame.tsx';

export interface UploadRules {
  readonly fileBytes: number;
  readonly filesPerSlot: number;
  readonly accept: string;
}

export interface DocumentsPageProps {
  readonly accountName: string;
  readonly draft: Draft;
  readonly missing: readonly RequiredDocument[];
  readonly problems: readonly { readonly path: string; readonly message: string }[];
  readonly rules: UploadRules;
  readonly tasksHref: string;
  readonly fileHref: (id: string) => string;
  readonly place: { readonly step: number; readonly of: number } | undefined;
  readonly back: { readonly href: string; readonly label: string };
}

export function limitText({ fileBytes, filesPerSlot }: UploadRules): string {
  return `PDF, ảnh (JPG, PNG, HEIC) hoặc Word (DOCX). Mỗi tệp không quá ${fileSize(fileBytes)}, nhiều nhất ${filesPerSlot} tệp.`;
}

export function heldIn(
  attachments: readonly AttachmentSummary[],
  slot: string,
  hrefOf: (id: string) => string,
  removable = true,
): readonly HeldFile[] {
  return attachments
    .filter((file) => file.slot === slot && !file.superseded)
    .map((file) => ({
      id: file.id,
      fileName: file.fileName,
      byteSize: file.bytes,
      href: hrefOf(file.id),
      removable,
    }));
}

function hintOf(document: RequiredDocument): string {
  const what = {
    original: 'Bản chính',
    copy: 'Bản sao',
    'to-be-shown': 'Chỉ phải xuất trình, gửi ảnh chụp trước nếu muốn',
  }[document.form];
  return document.condition === undefined ? `${what}.` : `${what}. ${document.condition}`;
}

export function DocumentsPage(props: DocumentsPageProps) {
  const { accountName, draft, missing, problems, rules, tasksHref, fileHref, place, back } = props;
  const missingIds = new Set(missing.map((document) => document.id));
  return (
    <FilingFrame
      accountName={accountName}
      procedureName={draft.procedure.name}
      heading="Giấy tờ kèm theo"
      lead="Chọn tệp cho từng loại giấy tờ rồi bấm “Tải tệp lên”. Bạn có thể làm nhiều lần."
      place={place}
      back={back}
      before={
        <>
          <ErrorSummary problems={problems} />
          {missing.length > 0 && problems.length === 0 && (
            <Notification tone="important" heading="Còn thiếu giấy tờ bắt buộc">
              <ul>
                {missing.map((document) => (
                  <li key={document.id}>{document.name}</li>
                ))}
              </ul>
            </Notification>
          )}
        </>
      }
    >
      <form method="post" encType="multipart/form-data" noValidate>
        {/* Enter presses the first button: it must not be one that removes a file. */}
        <button
          type="submit"
          name="intent"
          value="upload"
          className="visually-hidden"
          tabIndex={-1}
          aria-hidden="true"
        />
        <p className="quiet">{limitText(rules)}</p>
        {documentsToAttach(draft.procedure).map((document) => {
          const slot = `document:${document.id}`;
          return (
            <div key={document.id} className="filing-paper">
              <FileUpload
                label={document.name}
                labelSize="s"
                name={slot}
                hint={hintOf(document)}
                accept={rules.accept}
                multiple
                optional={!missingIds.has(document.id) && !document.required}
                error={problems.find((problem) => problem.path === slot)?.message}
              />
              <FileList
                files={heldIn(draft.attachments, slot, fileHref)}
                label={`Tệp đã gửi cho “${document.name}”`}
              />
            </div>
          );
        })}
        <ButtonGroup>
          <Button kind="secondary" name="intent" value="upload">
            Tải tệp lên
          </Button>
          <Button name="intent" value="next">
            Lưu và tiếp tục
          </Button>
        </ButtonGroup>
        <p>
          <a href={tasksHref}>Thoát, khai tiếp sau</a>
        </p>
      </form>
    </FilingFrame>
  );
}
