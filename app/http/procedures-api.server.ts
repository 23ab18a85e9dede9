// Replies of /api/v1: published procedures in the shapes of procedures-api-schemas.ts, with whole addresses.
import type { z } from 'zod';

import { present } from '#app/values/present.ts';
import type { PublishedService } from '#app/domain/catalog/read-services.server.ts';
import {
  apiProblem,
  communeList,
  figuresDocument,
  procedureDocument,
  procedureList,
  type CommuneList,
  type FiguresDocument,
  type ProcedureDocument,
  type ProcedureList,
} from './procedures-api-schemas.ts';
import { isAlwaysFree } from '#catalog/charges.ts';
import { sectors } from '#catalog/sectors.ts';
import type { Publication } from '#catalog/procedure.ts';
import type { ServiceSheet } from '#catalog/sheet.ts';
import { asData, mapStated } from '#catalog/stated.ts';
import type { FormDefinition } from '#forms/definition.ts';
import { publicPage } from './document.ts';
import { paths } from '#app/addresses/paths.ts';
import { tags } from '#app/vocabulary/page-tags.ts';

type Summary = ProcedureList['items'][number];

/** @param publicUrl the portal's own, without a slash at its end @returns the procedure as a line of the list of all */
export function summaryOf({ sheet, publishedAt }: PublishedService, publicUrl: string): Summary {
  const { slug, code, facts } = sheet;
  return {
    ...namingOf(sheet),
    offer: asData(sheet.offer),
    newerTerm: asData(sheet.term),
    eligibility: asData(facts.eligibility),
    timeLimit: asData(mapStated(facts.timeLimit, ({ wording }) => wording)),
    free: asData(mapStated(facts.charges, isAlwaysFree)),
    publishedAt: publishedAt.toISOString(),
    review: sheet.review,
    page: publicUrl + paths.procedure(slug),
    self: publicUrl + paths.apiProcedure(code),
  };
}

function namingOf({ code, slug, name, sector, lifeEvents, opening, filing, resolver }: ServiceSheet) {
  return {
    ...{ code, slug, name, lifeEvents: [...lifeEvents] },
    sector: { id: sector, name: sectors[sector] },
    opening,
    ...present({ resolver }),
    ...(filing.at === 'national-portal' && { nationalPortal: filing.address }),
  };
}

/**
 * @param publicUrl the portal's own, without a slash at its end
 * @returns all that is told of a procedure; `file` is absent where it is not filed here
 */
export function documentOf(
  { sheet, revisionNumber, publishedAt }: PublishedService,
  {
    forms,
    responsible: { lines, telephone },
  }: {
    readonly forms: readonly FormDefinition[];
    /** Đ20, in the words of the page of the procedure. */
    readonly responsible: { readonly lines: readonly string[]; readonly telephone: string };
  },
  publicUrl: string,
): ProcedureDocument {
  const { slug, code, filing } = sheet;
  return {
    procedure: factsOf(sheet),
    revision: { number: revisionNumber, publishedAt: publishedAt.toISOString() },
    review: sheet.review,
    responsible: { told: lines.join(', '), telephone },
    forms: forms.map((form) => ({
      code: form.code,
      title: form.title,
      version: form.version,
      blankPdf: publicUrl + paths.blankForm(slug, form.code),
      fillOnline: publicUrl + paths.fillForm(slug, form.code),
    })),
    page: publicUrl + paths.procedure(slug),
    ...(filing.at === 'here' ? { file: publicUrl + paths.file(slug) } : {}),
    self: publicUrl + paths.apiProcedure(code),
  };
}

function factsOf(sheet: ServiceSheet): ProcedureDocument['procedure'] {
  const { facts, otherNames, declaredLevel } = sheet;
  // JSON has no way to say that something is absent but null.
  const publication = mapStated(facts.publication, (known): Publication | null => known ?? null);
  return {
    ...namingOf(sheet),
    otherNames: [...otherNames],
    naming: asData(sheet.naming),
    declaredLevel,
    offer: asData(sheet.offer),
    newerTerm: asData(sheet.term),
    deliveries: asData(sheet.deliveries),
    levelReason: asData(facts.levelReason),
    audience: asData(facts.audience),
    eligibility: asData(facts.eligibility),
    handling: asData(facts.handling),
    channels: asData(facts.channels),
    documents: asData(facts.documents),
    sets: asData(facts.sets),
    timeLimit: asData(facts.timeLimit),
    authority: asData(facts.authority),
    results: asData(facts.results),
    conditions: asData(facts.conditions),
    legalBases: asData(facts.legalBases),
    publication: asData(publication),
    responsibilities: asData(facts.responsibilities),
    charges: asData(facts.charges),
  };
}

/** Anybody's page may read it: it is public, and carries nobody's session. */
const openHeaders = { 'Access-Control-Allow-Origin': '*', 'X-Content-Type-Options': 'nosniff' };

/** @param query the parameters that the list reads @throws when the list has not the shape that the description promises */
export function listReply(list: ProcedureList, query: readonly string[]): Response {
  return json(procedureList.parse(list), publicPage([tags.catalog], { query }));
}

/** @throws when the document has not the shape that the description promises */
export function documentReply(document: ProcedureDocument): Response {
  const { slug } = document.procedure;
  return json(
    procedureDocument.parse(document),
    publicPage([tags.catalog, tags.procedure(slug), tags.assignments]),
  );
}

/** @param headers how long it is kept @throws when the document has not the shape that the description promises */
export function figuresReply(document: FiguresDocument, headers: Readonly<Record<string, string>>): Response {
  return json(figuresDocument.parse(document), headers);
}

/**
 * Every text that may be typed has an answer of its own: it is made anew, and kept for an hour by whoever asked, not here.
 * @throws when the list has not the shape that the description promises
 */
export function communesReply(list: CommuneList): Response {
  return json(communeList.parse(list), { 'Cache-Control': 'public, max-age=3600' });
}

/** @param description what `openapi.ts` makes: it changes with a new version of the portal alone */
export function descriptionReply(description: object): Response {
  return json(description, publicPage([tags.fixed]));
}

/**
 * What an address asks for, as its schema says it.
 * @returns `problem`: the reply that says which parameter is wrong, and what it takes
 */
export function readApiQuery<S extends z.ZodType>(
  schema: S,
  search: URLSearchParams,
): { readonly ok: true; readonly query: z.output<S> } | { readonly ok: false; readonly problem: Response } {
  const refusal = (detail: string) =>
    ({ ok: false, problem: problemReply(400, 'Yêu cầu không đúng', detail) }) as const;
  const twice = [...search.keys()].find((name) => search.getAll(name).length > 1);
  if (twice !== undefined) return refusal(`${twice}: chỉ được nêu một lần`);
  const parsedQuery = schema.safeParse(Object.fromEntries(search), { error: apiQueryWords });
  if (parsedQuery.success) return { ok: true, query: parsedQuery.data };
  const { path, message } = parsedQuery.error.issues[0] ?? { path: [], message: '' };
  return refusal([...path, message].join(': '));
}

const apiQueryWords: z.core.$ZodErrorMap = (issue) => {
  switch (issue.code) {
    case 'invalid_type':
      return 'phải có';
    case 'invalid_value':
      return `chỉ nhận ${issue.values.join(', ')}`;
    case 'too_big':
      return `nhiều nhất ${String(issue.maximum)} ký tự`;
    case 'unrecognized_keys':
      return `không có tham số ${issue.keys.join(', ')}`;
    default:
      return 'không đúng';
  }
};

/** @param detail Vietnamese: what was wrong with what was asked @returns as RFC 9457 has it; no cache keeps it */
export function problemReply(status: 400 | 404 | 405, title: string, detail: string): Response {
  const body = apiProblem.parse({ type: 'about:blank', title, status, detail });
  return Response.json(body, {
    status,
    headers: { ...openHeaders, 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store' },
  });
}

function json(body: unknown, headers: Readonly<Record<string, string>>): Response {
  return Response.json(body, { headers: { ...headers, ...openHeaders } });
}
