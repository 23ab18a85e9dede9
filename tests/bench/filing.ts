// Filing a dossier (validate, seal, store, event, outbox, receipt) against a bare one-row insert on the same server.
import { randomUUID } from 'node:crypto';

import type { Resident } from '#app/domain/kernel/actor.ts';
import { saveDraft } from '#app/domain/dossiers/filing/save-draft.server.ts';
import { startDraft } from '#app/domain/dossiers/filing/start-draft.server.ts';
import { submitDossier } from '#app/domain/dossiers/filing/submit-dossier.server.ts';
import { localDate } from '#catalog/local-date.ts';
import { exampleWire, findForm } from '#forms/index.ts';

import { compare, rateOf, type Comparison } from './measure.ts';
import { withPortal } from './portal.ts';

const slug = 'ban-sao-trich-luc-ho-tich';
const formCode = 'trich-luc-ho-tich';
const perRound = 1500;
const rounds = 5;
const lanes = 16;
const accounts = 400;

export function benchFiling(): Promise<Comparison> {
  return withPortal(async (deps, owner) => {
    // An account has only so many drafts at once.
    await owner`
      insert into users (id, name, email, email_verified)
      select 'bench-' || at, 'Nguyễn Văn An', 'bench-' || at || '@demo.phuan', true from generate_series(0, ${accounts - 1}) at`;
    const actorOf = (index: number): Resident => {
      const userId = `bench-${index % accounts}`;
      return { kind: 'resident', userId, name: 'Nguyễn Văn An', email: `${userId}@demo.phuan` };
    };
    const form = findForm(formCode);
    if (form === undefined) throw new Error('the demo content is not complete');
    const wire = exampleWire(form, { today: localDate(deps.clock.now()), unitName: deps.unit.name });

    // The drafts lie ready: what is measured is the filing, not the typing.
    const drafts: { readonly actor: Resident; readonly code: string }[] = [];
    await rateOf(perRound * rounds, lanes, async (index) => {
      const actor = actorOf(index);
      const started = await startDraft(deps, actor, { slug });
      if (!started.ok) throw new Error(started.refusal.message);
      const saved = await saveDraft(deps, actor, { code: started.code, wire });
      if (!saved.ok) throw new Error(saved.refusal.message);
      drafts.push({ actor, code: started.code });
    });

    await owner`create table bench_rows (id uuid primary key, at timestamptz not null, body bytea not null)`;
    const body = Buffer.alloc(1024, 7);

    return compare(
      'filing',
      {
        name: 'filing a dossier',
        rate: () => {
          const batch = drafts.splice(0, perRound);
          return rateOf(batch.length, lanes, async (index) => {
            const draft = batch[index];
            if (draft === undefined) throw new Error('no draft is left');
            const filed = await submitDossier(deps, draft.actor, {
              code: draft.code,
              requestId: randomUUID(),
              accepted: true,
            });
            if (!filed.ok) throw new Error(JSON.stringify(filed.refusal));
          });
        },
      },
      {
        name: 'bare one-row insert transaction',
        rate: () =>
          rateOf(perRound * 2, lanes, () =>
            owner.begin((tx) => tx`insert into bench_rows values (${randomUUID()}, now(), ${body})`),
          ),
      },
      0.3,
      rounds,
    );
  });
}
