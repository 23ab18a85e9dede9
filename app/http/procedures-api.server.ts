// Replies of /api/v1: published procedures in the shapes of procedures-api-schemas.ts, with whole addresses.
import type { PublishedProcedure } from '#app/domain/catalog/read-catalog.server.ts';
import {
  apiProblem,
  procedureDocument,
  procedureList,
  type ProcedureDocument,
  type ProcedureList,
} from './procedures-api-schemas.ts';
import { acceptsOnlinePayment, acceptsOnlineSubmission } from '#catalog/procedure.ts';
import { sectors } from '#catalog/sectors.ts';
import type { FormDefinition } from '#forms/definition.ts';
import { publicPage } from './document.ts';
import { paths } from '#app/addresses/paths.ts';
import { tags } from '#app/vocabulary/page-tags.ts';

type Summary = ProcedureList['items'][number];

export function summaryOf({ procedure, publishedAt }: PublishedProcedure, publicUrl: string): Summary {
  const { code, slug, name, sector, level, newerTerm, lifeEvents, eligibility, timeLimit, charges } =
    procedure;
  return {
    code,
    slug,
    name,
    sector: { id: sector, name: sectors[sector] },
    level,
    newerTerm,
    lifeEvents: [...lifeEvents],
    eligibility,
    timeLimit: timeLimit.wording,
    free: charges.kind === 'free',
    acceptsOnlineSubmission: acceptsOnlineSubmission(procedure),
    acceptsOnlinePayment: acceptsOnlinePayment(procedure),
    publishedAt: publishedAt.toISOString(),
    page: publicUrl + paths.procedure(slug),
    self: publicUrl + paths.apiProcedure(code),
  };
}

export function documentOf(
  { procedure, revisionNumber, publishedAt }: PublishedProcedure,
  forms: readonly FormDefinition[],
  publicUrl: string,
): ProcedureDocument {
  const { slug, code } = procedure;
  return {
    procedure,
    revision: { number: revisionNumber, publishedAt: publishedAt.toISOString() },
    forms: forms.map((form) => ({
      code: form.code,
      title: form.title,
      version: form.version,
      blankPdf: publicUrl + paths.blankForm(slug, form.code),
      fillOnline: publicUrl + paths.fillForm(slug, form.code),
    })),
    page: publicUrl + paths.procedure(slug),
    ...(acceptsOnlineSubmission(procedure) ? { file: publicUrl + paths.file(slug) } : {}),
    self: publicUrl + paths.apiProcedure(code),
  };
}

/** Anybody's page may read it: it is public, and carries nobody's session. */
const open = { 'Access-Control-Allow-Origin': '*', 'X-Content-Type-Options': 'nosniff' };

export function listReply(list: ProcedureList, query: readonly string[]): Response {
  return json(procedureList.parse(list), publicPage([tags.catalog], { query }));
}

export function documentReply(document: ProcedureDocument): Response {
  const { slug } = document.procedure;
  return json(procedureDocument.parse(document), publicPage([tags.catalog, tags.procedure(slug)]));
}

export function descriptionReply(description: object): Response {
  return json(description, publicPage([tags.fixed]));
}

/** RFC 9457: says what was wrong with what was asked. */
export function problemReply(status: 400 | 404, title: string, detail: string): Response {
  const body = apiProblem.parse({ type: 'about:blank', title, status, detail });
  return Response.json(body, {
    status,
    headers: { ...open, 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store' },
  });
}

function json(body: unknown, headers: Readonly<Record<string, string>>): Response {
  return Response.json(body, { headers: { ...headers, ...open } });
}
