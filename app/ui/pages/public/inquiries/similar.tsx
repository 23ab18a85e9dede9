// Answered questions like the one that is being asked: under the line while it is written, and on a step of its own before
// it is sent. Reading one does not leave what was typed.
import { useEffect, useState } from 'react';

import { Form } from '@remix-run/react';

import { titleInWords } from '#app/publications/item-title.ts';
import type { InquiryWords, PublishedInquiry } from '#app/read-models/inquiries.ts';
import type { Wire } from '#forms/kinds/kind.ts';

import { Button } from '../../../components/button/button.tsx';
import { Details } from '../../../components/details/details.tsx';
import { HiddenWire } from '../../../components/form-fields/hidden-wire.tsx';

type Similar = Pick<PublishedInquiry, 'id' | 'href' | 'title' | 'question' | 'answer'>;

function SimilarList({
  similar,
  newWindow,
}: {
  readonly similar: readonly Similar[];
  readonly newWindow: boolean;
}) {
  return (
    <div className="inquiry-similar">
      {similar.map(({ id, href, title, question, answer }) => (
        <Details key={id} summary={titleInWords(title)}>
          <p className="inquiry-said">{question}</p>
          <p className="inquiry-said">
            <strong>Trả lời:</strong> {answer}
          </p>
          <p>
            <a href={href} {...(newWindow && { target: '_blank', rel: 'noopener' })}>
              Mở câu trả lời này{newWindow && <span className="visually-hidden"> (cửa sổ mới)</span>}
            </a>
          </p>
        </Details>
      ))}
    </div>
  );
}

interface SimilarStepProps {
  readonly words: InquiryWords;
  readonly similar: readonly Similar[];
  readonly wire: Wire;
  /** The number of the files that are held. */
  readonly files: { readonly batch: string };
}

/** Between writing and looking over what was written. */
export function SimilarStep({ words, similar, wire, files }: SimilarStepProps) {
  const batch = files.batch === '' ? null : <input type="hidden" name="batch" value={files.batch} />;
  return (
    <>
      <h2>Có thể đã có câu trả lời</h2>
      <p>Xem các câu đã được trả lời dưới đây. Nếu đúng điều bạn cần, bạn không phải gửi nữa.</p>
      <SimilarList similar={similar} newWindow={false} />
      <div className="button-group">
        <Form method="post">
          <HiddenWire wire={wire} />
          {batch}
          <Button name="intent" value="anyway">
            Không có câu nào đúng, viết tiếp
          </Button>
        </Form>
        <Form method="post">
          <HiddenWire wire={wire} />
          {batch}
          <Button kind="secondary" name="intent" value="edit">
            Sửa lại
          </Button>
        </Form>
        <Button kind="quiet" href={words.parent.href}>
          Đã có câu trả lời, không gửi nữa
        </Button>
      </div>
    </>
  );
}

const quietFor = 500;

/** While it is written, where scripts run. What arrives late or not at all changes nothing. */
export function SimilarWhileWriting({ at, text }: { readonly at: string; readonly text: string }) {
  const [similar, setSimilar] = useState<readonly Similar[]>([]);
  useEffect(() => {
    if (text.trim().length < 8) {
      setSimilar([]);
      return;
    }
    const stop = new AbortController();
    const timer = setTimeout(() => {
      fetch(`${at}?q=${encodeURIComponent(text)}`, { signal: stop.signal })
        .then(async (reply) =>
          reply.ok ? ((await reply.json()) as { similar: readonly Similar[] }) : undefined,
        )
        .then((answer) => answer !== undefined && setSimilar(answer.similar))
        .catch(() => {});
    }, quietFor);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [at, text]);
  return (
    <div role="status">
      {similar.length > 0 && (
        <section className="inquiry-similar-found" aria-labelledby="tuong-tu">
          <h2 id="tuong-tu">Có thể đã có câu trả lời</h2>
          <SimilarList similar={similar} newWindow />
        </section>
      )}
    </div>
  );
}
