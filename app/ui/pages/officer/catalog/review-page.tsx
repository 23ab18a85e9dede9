// The points of one procedure, component by component: what is published, what is to be compared, and what somebody said.
import type { DeskReply } from '#app/read-models/desk-reply.ts';
import { paths } from '#app/addresses/paths.ts';
import type { ReadRow } from '#app/read-models/component-differences.ts';
import type { ReviewedProcedure, ReviewPoint } from '#app/read-models/fact-reviews.ts';
import { components, type ComponentId } from '#catalog/components.ts';
import { formatMoment } from '#catalog/local-date.ts';
import { pointSteps, pointTransitions } from '#catalog/review-steps.ts';
import { sectors } from '#catalog/sectors.ts';

import { Button, ButtonGroup } from '../../../components/button/button.tsx';
import { Details } from '../../../components/details/details.tsx';
import { ErrorSummary } from '../../../components/error-summary/error-summary.tsx';
import { StatusTag } from '../../../components/status-tag/status-tag.tsx';
import { TextInput } from '../../../components/text-input/text-input.tsx';
import { DeskPage, type Desk } from '../../../components/workspace/desk-page.tsx';
import { ReadRows } from './read-rows.tsx';
import { ReviewTag } from './review-tag.tsx';

export interface ReviewPageProps {
  readonly desk: Desk;
  readonly reviewed: ReviewedProcedure;
  readonly components: readonly { readonly component: ComponentId; readonly rows: readonly ReadRow[] }[];
  readonly reply?: DeskReply | undefined;
}

export function ReviewPage({ desk, reviewed, components: parts, reply }: ReviewPageProps) {
  const { code, name, sector, slug, review, points, mayEdit, next } = reviewed;
  return (
    <DeskPage
      desk={desk}
      heading={name}
      caption={
        <>
          <a href={paths.staffReview()}>Rà soát thủ tục</a> · {sectors[sector]} · {code}
        </>
      }
    >
      <ErrorSummary problems={reply?.problems ?? []} />
      <p>
        <ReviewTag state={review.state} /> Còn {review.open} trên {review.points} điểm chưa rà soát.{' '}
        <a href={paths.procedure(slug)}>Trang của người dân</a> ·{' '}
        <a href={paths.staffProcedure(code)}>Các bản và lịch sử</a>
      </p>
      {points.length === 0 && <p>Bản đang công bố không có điểm nào phải rà soát.</p>}
      {!mayEdit && <p className="quiet">Bạn không phụ trách lĩnh vực này, nên chỉ được xem.</p>}
      {parts.map(({ component, rows }) => (
        <section key={component} className="review-component" aria-labelledby={`phan-${component}`}>
          <h2 id={`phan-${component}`}>{components[component]}</h2>
          <Details summary="Nội dung đang công bố">
            <ReadRows rows={rows} />
          </Details>
          {points
            .filter((point) => point.component === component)
            .map((point) => (
              <Point
                key={point.id}
                point={point}
                reply={reply?.entries['point'] === point.id ? reply : undefined}
              />
            ))}
          {mayEdit && (
            <form method="post" action={paths.staffProcedure(code)}>
              <Button kind="quiet" name="intent" value="open">
                Nội dung sai: sửa trong bản nháp
                <span className="visually-hidden">: {components[component]}</span>
              </Button>
            </form>
          )}
        </section>
      ))}
      {next !== undefined && (
        <p>
          Tiếp theo: <a href={paths.staffProcedureReview(next.code)}>{next.name}</a>
        </p>
      )}
    </DeskPage>
  );
}

function Point({
  point: { id, note, state, version, last, may },
  reply,
}: {
  readonly point: ReviewPoint;
  readonly reply: DeskReply | undefined;
}) {
  const { label, tone } = pointSteps.states[state];
  const steps = pointTransitions.filter(({ event }) => may.includes(event));
  const [first] = steps;
  return (
    <article className="review-point">
      <p>
        <StatusTag tone={tone}>{label}</StatusTag>
      </p>
      <p>{note}</p>
      {last !== undefined && (
        <p className="quiet small">
          {last.by}, {formatMoment(last.at)}
          {last.ground !== '' && `: ${last.ground}`}
        </p>
      )}
      {first !== undefined && (
        <form method="post" noValidate>
          <input type="hidden" name="point" value={id} />
          <input type="hidden" name="version" value={version} />
          {'reasonWords' in first && (
            <TextInput
              id={`ground-${id}`}
              name="ground"
              label="Đã đối chiếu với văn bản nào, hoặc vì sao rút"
              hint={first.reasonWords.hint}
              multiline
              rows={2}
              maxLength={1000}
              defaultValue={reply?.entries['ground']}
              error={reply?.problems[0]?.message}
            />
          )}
          <ButtonGroup>
            {steps.map(({ event, label: words }) => (
              <Button
                key={event}
                name="event"
                value={event}
                kind={event === 'confirm' ? 'primary' : 'secondary'}
              >
                {words}
              </Button>
            ))}
          </ButtonGroup>
        </form>
      )}
    </article>
  );
}
