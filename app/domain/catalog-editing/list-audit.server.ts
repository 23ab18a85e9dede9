// What happened to a procedure, a form, an item, a member of staff's roles or the calendar, as lines of a history.
import type { AuditEntry } from '#app/read-models/catalog-editing.ts';
import { componentIds, components } from '#catalog/components.ts';
import { listAuditEvents } from '#db/queries/audit.server.ts';
import type { Actor } from '../kernel/actor.ts';
import type { AuditSubject } from '#app/vocabulary/audit-events.ts';
import { auditEventInWords } from '../kernel/audit.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { staffOnly, type Outcome } from '../kernel/refusal.ts';

const most = 200;

/** @returns the newest `most`, the newest first; refused as `not-allowed` to all but staff */
export async function listAudit(
  deps: Deps,
  actor: Actor,
  { subject }: { readonly subject: AuditSubject },
): Promise<Outcome<{ entries: readonly AuditEntry[] }>> {
  if (actor.kind !== 'staff') return staffOnly();
  const rows = await listAuditEvents(deps.db, subject, most);
  return {
    ok: true,
    entries: rows.map(({ event, actorName, at, detail }) => {
      const { note } = detail;
      return {
        event,
        label: auditEventInWords(event),
        actor: actorName,
        at,
        about: aboutOf(detail),
        ...(typeof note === 'string' && note !== '' ? { note } : {}),
      };
    }),
  };
}

function aboutOf({ components: ids, parts }: Readonly<Record<string, unknown>>): readonly string[] {
  const componentsNamed = componentIds.filter((id) => Array.isArray(ids) && ids.includes(id));
  const partsNamed = Array.isArray(parts) ? parts.filter((part) => typeof part === 'string') : [];
  return [...componentsNamed.map((id) => components[id]), ...partsNamed];
}
