// Every table, for drizzle and its migrations.
export * from './people.ts';
export * from './catalog.ts';
export * from './dossiers.ts';
export * from './payments.ts';
export * from './notifications.ts';
export * from './catalog-drafts.ts';
export * from './admissions.ts';
export * from './audit.ts';
export * from './service-statistics.ts';
export * from './content.ts';
export * from './inquiries.ts';
export * from './search.ts';
export * from './meetings.ts';
export * from './links.ts';
export * from './royalties.ts';
export * from './legal-documents.ts';
export * from './following.ts';
