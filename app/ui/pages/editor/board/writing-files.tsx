// The picture and the attached files of an item: each with what it shows or is called, chosen by the browser's own control.
import type { ContentKind } from '#app/publications/content-kind.ts';
import { contentFileBytes } from '#app/values/file-limits.ts';
import { fileSize } from '#app/values/file-size.ts';
import { entriesOf, partOf, valueAt } from '#forms/wire.ts';
import type { Wire } from '#forms/kinds/kind.ts';

import { own } from '#forms/own.ts';
import { type InputProblem, messageAt } from '#app/values/input-problem.ts';
import { Checkbox } from '../../../components/checkboxes/checkboxes.tsx';
import { FileUpload } from '../../../components/file-upload/file-upload.tsx';
import { TextInput } from '../../../components/text-input/text-input.tsx';

/** A file as the writing page shows it, by its id. */
export interface HeldFiles {
  readonly [id: string]: { readonly src?: string; readonly href?: string; readonly about: string };
}

export interface WritingFilesProps {
  readonly kind: ContentKind;
  readonly wire: Wire;
  readonly held: HeldFiles;
  readonly problems: readonly InputProblem[];
}

export function PictureFields({ kind, wire, held, problems }: WritingFilesProps) {
  if (kind.picture === 'none') return null;
  const picture = valueAt(wire, 'item.picture');
  const fileId = partOf(picture, 'fileId');
  const preview = own(held, fileId);
  return (
    <section className="form-section" aria-labelledby="anh-dai-dien">
      <h2 id="anh-dai-dien">Ảnh đại diện</h2>
      {fileId !== '' && (
        <div className="board-picture">
          <input type="hidden" name="item.picture.fileId" value={fileId} />
          {preview?.src !== undefined && (
            <img src={preview.src} alt={partOf(picture, 'alt') || 'Ảnh chưa có lời mô tả'} width={320} />
          )}
          <TextInput
            key={`${fileId}-alt`}
            label="Ảnh cho thấy gì"
            name="item.picture.alt"
            hint="Đọc cho người không nhìn thấy ảnh."
            maxLength={300}
            defaultValue={partOf(picture, 'alt')}
            error={messageAt(problems, 'item.picture.alt')}
          />
          <TextInput
            key={`${fileId}-caption`}
            label="Chú thích"
            name="item.picture.caption"
            optional
            maxLength={300}
            defaultValue={partOf(picture, 'caption')}
            error={messageAt(problems, 'item.picture.caption')}
          />
          <Checkbox
            label="Bỏ ảnh này"
            name="item.picture.remove"
            value="co"
            defaultChecked={partOf(picture, 'remove') !== ''}
          />
        </div>
      )}
      <FileUpload
        // Stored, it is no longer chosen: it would be sent once more with the next attempt.
        key={`chosen-over-${fileId}`}
        label={fileId === '' ? 'Chọn ảnh' : 'Thay bằng ảnh khác'}
        name="pictureFile"
        accept=".jpg,.jpeg,.png,.webp"
        limitText={`Ảnh JPG, PNG, mỗi ảnh không quá ${fileSize(contentFileBytes)}. Ảnh được tải lên khi bấm “Lưu”.`}
        limits={{ fileBytes: contentFileBytes }}
        required={kind.picture !== 'optional' && fileId === ''}
        optional={kind.picture === 'optional'}
        error={messageAt(problems, 'pictureFile') ?? messageAt(problems, 'item.picture')}
      />
    </section>
  );
}

export function AttachmentFields({ wire, held, problems }: Omit<WritingFilesProps, 'kind'>) {
  const attachments = entriesOf(valueAt(wire, 'item.attachments'));
  return (
    <section className="form-section" aria-labelledby="tep-dinh-kem">
      <h2 id="tep-dinh-kem">Tệp đính kèm</h2>
      {attachments.map(([index, entry]) => {
        const fileId = partOf(entry, 'fileId');
        const at = `item.attachments.${index}`;
        const file = own(held, fileId);
        return (
          <fieldset key={fileId} className="form-entry">
            <legend className="form-entry__legend">Tệp {index + 1}</legend>
            <input type="hidden" name={`${at}.fileId`} value={fileId} />
            {file?.href !== undefined && (
              <p>
                <a href={file.href}>{file.about}</a>
              </p>
            )}
            <TextInput
              label="Tên tệp mà người đọc thấy"
              name={`${at}.title`}
              maxLength={200}
              defaultValue={partOf(entry, 'title')}
              error={messageAt(problems, `${at}.title`)}
            />
            <Checkbox
              label="Bỏ tệp này"
              name={`${at}.remove`}
              value="co"
              defaultChecked={partOf(entry, 'remove') !== ''}
            />
          </fieldset>
        );
      })}
      <FileUpload
        key={`chosen-after-${attachments.map(([, entry]) => partOf(entry, 'fileId')).join()}`}
        label="Thêm tệp"
        name="attachmentFiles"
        multiple
        accept=".pdf,.docx,.xlsx,.jpg,.jpeg,.png"
        limitText={`Mỗi tệp không quá ${fileSize(contentFileBytes)}. Tệp được tải lên khi bấm “Lưu”.`}
        limits={{ fileBytes: contentFileBytes }}
        optional
        error={messageAt(problems, 'attachmentFiles')}
      />
    </section>
  );
}
