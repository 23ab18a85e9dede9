// A place for one paper of a dossier: its ways to send files, what is on its way, what is held, and in which order. The
// form around it sends everything without scripts; with them `send-files.ts` sends each file as it is chosen.
import type { ReactNode, Ref } from 'react';

import { fileSize } from '#app/values/file-size.ts';

import { FileList, type HeldFile } from '../file-list/file-list.tsx';
import { FileUpload } from '../file-upload/file-upload.tsx';
import type { LabelSize } from '../field/field.tsx';

export interface UploadRules {
  readonly fileBytes: number;
  readonly filesPerSlot: number;
  readonly accept: string;
}

export function limitText({ fileBytes, filesPerSlot }: UploadRules): string {
  return `PDF, ảnh (JPG, PNG, HEIC) hoặc Word (DOCX). Mỗi tệp không quá ${fileSize(fileBytes)}, nhiều nhất ${filesPerSlot} tệp.`;
}

export interface FileSlotProps {
  /** `document:<id>` or `field:<id>`: the name under which the form sends it. */
  readonly slot: string;
  readonly label: string;
  readonly labelSize?: LabelSize | undefined;
  readonly hint?: ReactNode;
  readonly limits?: string | undefined;
  readonly optional?: boolean | undefined;
  readonly error?: string | undefined;
  readonly rules: UploadRules;
  readonly files: readonly HeldFile[];
  readonly filesLabel: string;
}

export function FileSlot(props: FileSlotProps) {
  const { slot, label, labelSize, hint, limits, optional, error, rules, files, filesLabel } = props;
  const photos = files.filter(({ thumbnail }) => thumbnail !== undefined).length;
  return (
    <div className="file-slot" data-slot={slot}>
      <FileUpload
        label={label}
        labelSize={labelSize}
        name={slot}
        hint={hint}
        limitText={limits}
        accept={rules.accept}
        multiple
        camera
        optional={optional}
        required={optional !== true && files.length === 0}
        error={error}
      />
      <ul className="file-list" data-coming aria-label={`Đang gửi cho “${label}”`} hidden />
      <div data-held={slot}>
        <FileList files={files} label={filesLabel} sortable={files.length > 1} />
        {photos > 1 && (
          <p className="quiet">
            {photos} ảnh này sẽ được ghép thành một tệp PDF khi gửi, theo thứ tự ở trên.
          </p>
        )}
      </div>
    </div>
  );
}

export interface SendingFormProps {
  /** Where a file that comes in parts is announced. */
  readonly transfers: string;
  readonly rules: UploadRules;
  /** Where what is asked follows what is answered: the form, and what to do when something in it changed. */
  readonly formRef?: Ref<HTMLFormElement> | undefined;
  readonly onChange?: (() => void) | undefined;
  readonly children: ReactNode;
}

/** The form around the places: it says to the script where to and how much. */
export function SendingForm({ transfers, rules, formRef, onChange, children }: SendingFormProps) {
  return (
    <form
      ref={formRef}
      onChange={onChange}
      method="post"
      encType="multipart/form-data"
      noValidate
      data-transfers={transfers}
      data-file-bytes={rules.fileBytes}
      data-accept={rules.accept}
    >
      {/* Enter presses the first button: it must not be one that removes a file. */}
      <button
        type="submit"
        name="intent"
        value="upload"
        className="visually-hidden"
        tabIndex={-1}
        aria-hidden="true"
      />
      {children}
      <p role="status" data-sending-status />
    </form>
  );
}
