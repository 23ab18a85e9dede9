// What the procedure requires and what of it was sent, side by side, each ticked by whoever has looked at it: nobody receives a
// dossier without having looked.
import { useState } from 'react';

import type { DocumentCheck } from '#app/read-models/dossiers.ts';
import { fileSize } from '#app/values/file-size.ts';
import { documentMarks } from '#catalog/counter.ts';
import { formatMoment } from '#catalog/local-date.ts';
import { paths } from '#app/addresses/paths.ts';
import { own } from '#forms/own.ts';

import { Button } from '../../../../components/button/button.tsx';
import { useScripted } from '../../../../components/page/use-scripted.ts';
import { StatusTag, type Tone } from '../../../../components/status-tag/status-tag.tsx';
import type { Viewing } from './file-viewer.tsx';

const words: Readonly<Record<DocumentCheck['found'], { readonly tone: Tone; readonly label: string }>> = {
  sent: { tone: 'done', label: 'Đã gửi' },
  'at-hand': { tone: 'done', label: 'Có tại quầy' },
  declared: { tone: 'done', label: 'Đã khai trực tuyến' },
  'typed-in': { tone: 'done', label: 'Nhập tại Một cửa' },
  scanned: { tone: 'done', label: 'Tờ khai giấy, đã quét' },
  'at-desk': { tone: 'neutral', label: 'Xuất trình tại quầy' },
  missing: { tone: 'stopped', label: 'Chưa gửi' },
  'not-sent': { tone: 'neutral', label: 'Không gửi' },
};

interface TickedAt {
  readonly code: string;
  readonly event: string;
  readonly list: string;
  readonly viewed: string;
}

/** The ticks of one dossier: kept as soon as they are made, where scripts run; else by a button beside each. */
export interface Ticks {
  /** Whoever looks handles the dossier. */
  readonly may: boolean;
  readonly isTicked: (document: DocumentCheck) => boolean;
  readonly tick: (document: DocumentCheck, ticked: boolean) => void;
  /** Of the form that keeps the tick of a document. */
  readonly formId: (documentId: string) => string;
  readonly scripted: boolean;
  /** What could not be kept. */
  readonly failed: string | undefined;
  /** Where the ticks are made. */
  readonly page: TickedAt;
}

export function useTicks(
  documents: readonly DocumentCheck[],
  { may, page }: Pick<Ticks, 'may' | 'page'>,
): Ticks {
  const [changes, setChanges] = useState<Readonly<Record<string, boolean>>>({});
  const [failed, setFailed] = useState<string>();
  const scripted = useScripted();
  const holds = ({ checked }: DocumentCheck) => checked !== undefined && !checked.outdated;
  const isTicked = (document: DocumentCheck) => own(changes, document.id) ?? holds(document);
  const change = (id: string, ticked: boolean) => setChanges((before) => ({ ...before, [id]: ticked }));
  const keep = async ({ id, name }: DocumentCheck, ticked: boolean) => {
    change(id, ticked);
    setFailed(undefined);
    const body = new URLSearchParams({ document: id, ...(ticked && { checked: '1' }) });
    const isStored = await fetch(paths.documentCheck(page.code), {
      method: 'POST',
      body,
      headers: { Accept: 'application/json' },
    }).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isStored) return;
    change(id, !ticked);
    setFailed(`Chưa ghi được dấu “${name}”. Hãy thử lại.`);
  };
  return {
    ...{ may, page, isTicked, scripted, failed },
    tick: (document, ticked) => void keep(document, ticked),
    formId: (documentId) => `da-xem-${documents.findIndex(({ id }) => id === documentId)}`,
  };
}

/** The box of one document. Its form stands elsewhere (`TickForms`): the box may be within the form of a decision. */
export function DocumentTick({
  document,
  ticks,
  words: label,
}: {
  readonly document: DocumentCheck;
  readonly ticks: Ticks;
  readonly words: string;
}) {
  if (!ticks.may) return <>{label}</>;
  const form = ticks.formId(document.id);
  return (
    <span className="document-tick">
      <label>
        <input
          type="checkbox"
          data-desk-tick=""
          data-desk-aside=""
          name="checked"
          value="1"
          form={form}
          checked={ticks.isTicked(document)}
          onChange={({ currentTarget }) => ticks.tick(document, currentTarget.checked)}
        />{' '}
        {label}
      </label>
      {!ticks.scripted && (
        <Button kind="quiet" form={form} hiddenText={`dấu “${document.name}”`}>
          Ghi
        </Button>
      )}
    </span>
  );
}

/** Outside of every other form. */
export function TickForms({
  documents,
  ticks,
}: {
  readonly documents: readonly DocumentCheck[];
  readonly ticks: Ticks;
}) {
  const { may, formId, page } = ticks;
  if (!may) return null;
  return (
    <>
      {documents.map(({ id, seen }) => (
        <form
          key={id}
          id={formId(id)}
          method="post"
          action={paths.documentCheck(page.code)}
          // A tick shows as it is stored, not as the browser remembers it from before the page was loaded again.
          autoComplete="off"
        >
          <input type="hidden" name="document" value={id} />
          <input type="hidden" name="seen" value={seen} />
          <input type="hidden" name="event" value={page.event} />
          <input type="hidden" name="list" value={page.list} />
          <input type="hidden" name="viewed" value={page.viewed} />
        </form>
      ))}
    </>
  );
}

export function DocumentChecks({
  documents,
  viewing: { ticks, linkTo, shown },
}: {
  readonly documents: readonly DocumentCheck[];
  readonly viewing: Viewing;
}) {
  if (documents.length === 0) return <p>Thủ tục này không yêu cầu giấy tờ kèm theo.</p>;
  const ticked = documents.filter((document) => ticks.isTicked(document)).length;
  return (
    <>
      <h2 id="thanh-phan">Thành phần hồ sơ</h2>
      {ticks.may && (
        <p className="quiet small" role="status">
          {ticks.failed ?? `Đánh dấu giấy tờ đã xem, đúng yêu cầu: ${ticked} / ${documents.length}`}
        </p>
      )}
      <ul className="document-checks">
        {documents.map((document) => {
          const { id, name, condition, found, marks, files, checked } = document;
          return (
            <li key={id}>
              <span>
                <DocumentTick document={document} ticks={ticks} words={name} />
                {condition !== undefined && <span className="second-line">{condition}</span>}
                {marks.length > 0 && (
                  <span className="second-line">{marks.map((mark) => documentMarks[mark]).join(', ')}</span>
                )}
                {files.map((file) => (
                  <span key={file.id} className="second-line">
                    <a {...linkTo(file.id)} aria-current={shown?.id === file.id ? 'true' : undefined}>
                      {file.fileName}
                    </a>{' '}
                    ({fileSize(file.bytes)})
                  </span>
                ))}
                {checked !== undefined && (
                  <span className="second-line">
                    {checked.outdated
                      ? `${checked.by} đã xem bản trước; có tệp mới, hãy xem lại`
                      : `${checked.by} đã xem ${formatMoment(checked.at)}`}
                  </span>
                )}
              </span>
              <StatusTag tone={words[found].tone}>{words[found].label}</StatusTag>
            </li>
          );
        })}
      </ul>
    </>
  );
}
