// Inquiries of the demonstration: sent, given to units, answered and published as people and staff would, by the use cases
// themselves, in the order in which it happened.
import { randomUUID } from 'node:crypto';

import sharp from 'sharp';

import { fixedClock } from '#app/adapters/clock.ts';
import type { Deps } from '#app/domain/kernel/deps.server.ts';
import { fileInquiry } from '#app/domain/inquiries/file-inquiry.server.ts';
import { holdFiles } from '#app/domain/inquiries/hold-files.server.ts';
import { actByCode, decideInquiry } from '#app/domain/inquiries/move-inquiry.server.ts';
import { mainField } from '#app/inquiries/decision-fields.ts';
import { proofOfWriter } from '#app/domain/inquiries/prove-writer.server.ts';
import type { InquiryKind } from '#app/inquiries/kind.ts';
import { addDays, localDate } from '#catalog/local-date.ts';
import { findInquiry } from '#db/queries/inquiries.server.ts';
import type { Wire } from '#forms/index.ts';
import { own } from '#forms/own.ts';
import { sceneSvg, type SceneId } from '../content/pictures/scenes.ts';
import { orFault } from '../or-fault.ts';
import { staffMember } from '../staff-member.ts';

/** The part before "@demo.phuan" of whoever acts; `writer`: whoever wrote. */
export type SampleStep = readonly [who: string, event: string, wire?: Wire];

export interface InquirySample {
  /** What is written into the kind's first form. */
  readonly wire: Wire;
  readonly picture?: { readonly scene: SceneId; readonly fileName: string };
  readonly daysAgo: number;
  /** Between what was written and the first step, and from one step to the next; 20 when absent. */
  readonly hoursApart?: number;
  readonly steps: readonly SampleStep[];
}

const hour = 3_600_000;

export async function seedSamples(
  deps: Deps,
  kind: InquiryKind,
  samples: readonly InquirySample[],
): Promise<void> {
  const form = kind.forms[0]?.form;
  if (form === undefined) throw new Error(`${kind.id} has no form`);
  const ids = new Map<string, string>();
  for (const { wire, picture, daysAgo, hoursApart = 20, steps } of samples.toSorted(
    (a, b) => b.daysAgo - a.daysAgo,
  )) {
    const clock = fixedClock(new Date(deps.clock.now().getTime() - daysAgo * 24 * hour));
    const then = { ...deps, clock };
    const batch = picture && (await hold(then, kind, picture));
    const filing = { kind, formCode: form.code, wire, requestId: randomUUID(), sample: true } as const;
    const { code } = orFault(
      await fileInquiry(then, undefined, batch === undefined ? filing : { ...filing, batch }),
    );
    const subject = own(wire, kind.fields.subject);
    if (typeof subject === 'string') ids.set(subject, await idOf(deps, kind, code));
    for (const [index, [who, event, answers = {}]] of steps.entries()) {
      clock.set(new Date(clock.now().getTime() + hoursApart * hour));
      const step = {
        kind,
        code,
        event,
        version: index + 1,
        requestId: randomUUID(),
        wire: withMain(withDay(answers, localDate(clock.now())), ids),
      };
      orFault(
        who === 'writer'
          ? await actByCode(then, undefined, {
              ...step,
              proof: proofOfWriter(then, await idOf(deps, kind, code)),
            })
          : await decideInquiry(then, staffMember(who), step),
      );
    }
  }
}

async function idOf(deps: Deps, kind: InquiryKind, code: string): Promise<string> {
  const inquiry = await findInquiry(deps.db.$client, { kind: kind.id, code });
  if (inquiry === undefined) throw new Error('what was just sent is not there');
  return inquiry.id;
}

async function hold(
  deps: Deps,
  kind: InquiryKind,
  { scene, fileName }: NonNullable<InquirySample['picture']>,
): Promise<string> {
  const content = await sharp(Buffer.from(sceneSvg(scene)))
    .resize({ width: 960 })
    .jpeg()
    .toBuffer();
  const file = { fileName, mediaType: 'image/jpeg', content };
  const { batch, refused } = await holdFiles(deps, kind, { batch: '', files: [file] });
  if (refused.length > 0) throw new Error(`the demonstration was refused: ${refused.join(' ')}`);
  return batch;
}

/** A day of the samples is told by how far away it is. */
function withDay(wire: Wire, today: string): Wire {
  const days = /^in (\d+) days$/.exec(typeof wire['until'] === 'string' ? wire['until'] : '')?.[1];
  if (days === undefined) return wire;
  const [year = '', month = '', day = ''] = addDays(today, Number(days)).split('-');
  return { ...wire, until: { day, month, year } };
}

/** The main one of the samples is told by its subject. */
function withMain(wire: Wire, ids: ReadonlyMap<string, string>): Wire {
  const subject = wire[mainField];
  return typeof subject === 'string' ? { ...wire, [mainField]: ids.get(subject) ?? '' } : wire;
}
