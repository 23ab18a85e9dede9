// Saving waits for the files that are on their way into the text: a form sent before them would leave them out without a
// word. Where one did not arrive, or something is left to do about it, nothing is sent: whoever writes has yet to read so.
import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';

export interface ComingFiles {
  /** Why nothing is saved yet; empty: nobody asked to. */
  readonly words: string;
  /** Counts as on its way until it ends; true: it stands in the text, and nothing was said of it that must be read first. */
  readonly follow: (arrival: Promise<boolean>) => Promise<void>;
}

/** @param control of the form that waits */
export function useComingFiles(control: RefObject<HTMLInputElement>): ComingFiles {
  const [words, setWords] = useState('');
  const coming = useRef(0);
  const canSave = useRef(true);
  /** Sends the form as it was asked to. */
  const afterwards = useRef<() => void>();

  useEffect(() => {
    const form = control.current?.form;
    if (form === null || form === undefined) return;
    const wait = (event: SubmitEvent) => {
      if (coming.current === 0) return setWords('');
      event.preventDefault();
      // What else listens to the form would take it for sent.
      event.stopImmediatePropagation();
      const { submitter } = event;
      afterwards.current = () => form.requestSubmit(submitter);
      setWords('Đang gửi nốt các tệp, xong sẽ tự lưu.');
    };
    form.addEventListener('submit', wait);
    return () => {
      form.removeEventListener('submit', wait);
      afterwards.current = undefined;
    };
  }, [control]);

  const follow = useCallback(async (arrival: Promise<boolean>) => {
    if (coming.current === 0) canSave.current = true;
    coming.current += 1;
    let isReady = false;
    try {
      isReady = await arrival;
    } finally {
      coming.current -= 1;
      canSave.current &&= isReady;
      const send = afterwards.current;
      if (coming.current === 0 && send !== undefined) {
        afterwards.current = undefined;
        if (canSave.current) send();
        else setWords('Bài chưa được lưu: hãy xem thông báo về tệp vừa gửi, rồi bấm lưu lại.');
      }
    }
  }, []);

  return { words, follow };
}
