// What was done since a moment, by its numbers: what a database that is set back to then no longer has.
import { and, asc, eq, gt, isNotNull, or, sql } from 'drizzle-orm';

import type { Queryable } from '../client.server.ts';
import { auditEvents } from '../schema/audit.ts';
import { dossierEvents, dossiers, papers } from '../schema/dossiers.ts';
import { inquiries, inquiryEvents } from '../schema/inquiries.ts';
import { payments } from '../schema/payments.ts';
import { users } from '../schema/people.ts';

/** @returns dossiers that moved, with the last time; `applicant` sealed */
export const listDossiersMovedSince = (db: Queryable, since: Date) => {
  const moved = db
    .select({
      id: dossierEvents.dossierId,
      at: sql<Date>`max(${dossierEvents.at})`.mapWith(dossierEvents.at).as('at'),
    })
    .from(dossierEvents)
    .where(gt(dossierEvents.at, since))
    .groupBy(dossierEvents.dossierId)
    .as('moved');
  return db
    .select({
      id: dossiers.id,
      at: moved.at,
      code: dossiers.code,
      registerNumber: dossiers.registerNumber,
      bookYear: dossiers.bookYear,
      bookNumber: dossiers.bookNumber,
      procedureCode: dossiers.procedureCode,
      state: dossiers.state,
      applicant: dossiers.applicant,
      ownerName: users.name,
      ownerEmail: users.email,
      ownerPhone: users.phone,
    })
    .from(moved)
    .innerJoin(dossiers, eq(dossiers.id, moved.id))
    .leftJoin(users, eq(users.id, dossiers.ownerId))
    .orderBy(asc(moved.at), asc(dossiers.id));
};

export const listPapersIssuedSince = (db: Queryable, since: Date) =>
  db
    .select({
      at: papers.issuedAt,
      kind: papers.kind,
      number: papers.number,
      documentNumber: papers.documentNumber,
      code: dossiers.code,
    })
    .from(papers)
    .innerJoin(dossiers, eq(dossiers.id, papers.dossierId))
    .where(gt(papers.issuedAt, since))
    .orderBy(asc(papers.issuedAt), asc(papers.id));

/** Payments that were begun or decided. */
export const listPaymentsSince = (db: Queryable, since: Date) =>
  db
    .select({
      at: sql<Date>`coalesce(${payments.decidedAt}, ${payments.createdAt})`.mapWith(payments.createdAt),
      reference: payments.reference,
      receiptNumber: payments.receiptNumber,
      amount: payments.amount,
      state: payments.state,
      code: dossiers.code,
    })
    .from(payments)
    .innerJoin(dossiers, eq(dossiers.id, payments.dossierId))
    .where(or(gt(payments.createdAt, since), gt(payments.decidedAt, since)))
    .orderBy(asc(payments.createdAt), asc(payments.id));

export const listInquiriesMovedSince = (db: Queryable, since: Date) => {
  const moved = db
    .select({
      id: inquiryEvents.inquiryId,
      at: sql<Date>`max(${inquiryEvents.at})`.mapWith(inquiryEvents.at).as('at'),
    })
    .from(inquiryEvents)
    .where(gt(inquiryEvents.at, since))
    .groupBy(inquiryEvents.inquiryId)
    .as('moved');
  return db
    .select({
      at: moved.at,
      kind: inquiries.kind,
      code: inquiries.code,
      registerYear: inquiries.registerYear,
      registerNumber: inquiries.registerNumber,
      state: inquiries.state,
    })
    .from(moved)
    .innerJoin(inquiries, eq(inquiries.id, moved.id))
    .orderBy(asc(moved.at), asc(inquiries.id));
};

/** Accounts that can be reached: whoever has one opens it anew. */
export const listAccountsOpenedSince = (db: Queryable, since: Date) =>
  db
    .select({
      at: users.createdAt,
      kind: users.kind,
      name: users.name,
      email: users.email,
      phone: users.phone,
    })
    .from(users)
    .where(and(gt(users.createdAt, since), or(isNotNull(users.email), isNotNull(users.phone))))
    .orderBy(asc(users.createdAt), asc(users.id));

/** What staff and the portal wrote into the log. */
export const listAuditedSince = (db: Queryable, since: Date) =>
  db
    .select({
      at: auditEvents.at,
      event: auditEvents.event,
      subject: auditEvents.subject,
      actorName: auditEvents.actorName,
    })
    .from(auditEvents)
    .where(gt(auditEvents.at, since))
    .orderBy(asc(auditEvents.id));
