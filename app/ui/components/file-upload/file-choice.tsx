// The one control for files. The browser's own would speak the language of the phone, so it lies unseen over what is seen: a
// button, and what is chosen. A tap, the keyboard, a file that is dropped and a screen reader still meet the browser's own.
import { useEffect, type ComponentProps, type ReactNode } from 'react';

import { tellChosenFiles } from './tell-chosen-files.ts';

/** What the portal takes at most: said of what is chosen, before it is sent. */
export interface ChoiceLimits {
  /** Of each file, in bytes. */
  readonly fileBytes: number;
  readonly files?: number | undefined;
}

export interface FileChoiceProps extends Omit<ComponentProps<'input'>, 'type' | 'className' | 'id'> {
  readonly id: string;
  readonly words?: ReactNode;
  readonly limits?: ChoiceLimits | undefined;
  /** Opens the camera of a phone: stands only where there is one to hold. */
  readonly camera?: boolean;
}

/** Written by tellChosenFiles, and left alone by React. */
const emptyHtml = { __html: '' };

export function FileChoice({ id, words = 'Chọn tệp', limits, camera = false, ...input }: FileChoiceProps) {
  useEffect(tellChosenFiles, []);
  return (
    <div className={`file-upload__way${camera ? ' file-upload__way--camera' : ''}`}>
      <input
        title="Chọn tệp, hoặc kéo tệp thả vào đây"
        {...input}
        id={id}
        className="file-upload__input"
        type="file"
        capture={camera ? 'environment' : undefined}
        data-most-bytes={limits?.fileBytes}
        data-most-files={limits?.files}
      />
      <label className="button button--secondary" htmlFor={id}>
        {words}
      </label>
      <div
        className="file-upload__told"
        role="status"
        suppressHydrationWarning
        dangerouslySetInnerHTML={emptyHtml}
      />
      <span className="file-upload__none">Chưa chọn tệp nào</span>
      <span className="file-upload__some">Đã chọn tệp</span>
      <button type="button" className="button button--quiet file-upload__clear">
        Bỏ tệp đã chọn
      </button>
    </div>
  );
}
