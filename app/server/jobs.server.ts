// Which work runs in the background, and how often.
import { removeOldAdmissions } from '#app/domain/admission/admit.server.ts';
import { publishDueDrafts } from '#app/domain/catalog-editing/publish-due-drafts.server.ts';
import { purgeDrafts } from '#app/domain/dossiers/purge-drafts.server.ts';
import { eraseConsultations } from '#app/domain/consultations/erase-comments.server.ts';
import { eraseInquiries } from '#app/domain/inquiries/erase-inquiries.server.ts';
import { escalateLateInquiries } from '#app/domain/inquiries/escalate-late-inquiries.server.ts';
import { removeHeldFiles } from '#app/domain/inquiries/hold-files.server.ts';
import { removeNamedFiles } from '#app/domain/kernel/remove-files.server.ts';
import { forgetUnconfirmed, tellParticipants } from '#app/domain/consultations/tell-participants.server.ts';
import { deliverOutbox } from '#app/domain/notifications/deliver-outbox.server.ts';
import { purgeFollowings } from '#app/domain/following/purge-followings.server.ts';
import { sendDigests } from '#app/domain/following/send-digests.server.ts';
import { checkLinks } from '#app/domain/links/check-links.server.ts';
import { sendReminders } from '#app/domain/reminders/send-reminders.server.ts';
import { remindMeetings } from '#app/domain/meetings/remind-meetings.server.ts';
import { remindOfReport } from '#app/domain/yearly-reports/remind-of-report.server.ts';
import type { ViewCounter } from '#app/domain/statistics/count-views.server.ts';
import { expireDueContent, publishDueContent } from '#app/domain/publishing/publish-due-content.server.ts';
import { removeUnusedFiles } from '#app/domain/writing/remove-unused-files.server.ts';
import { refreshStatistics } from '#app/domain/statistics/refresh-statistics.server.ts';
import { reconcilePayments } from '#app/domain/payments/reconcile-payments.server.ts';
import { purgeExpired } from '#db/queries/people.server.ts';
import { runBackup, runDrill, type BackupStore } from '#app/domain/backups/run-backup.server.ts';
import type { Deps } from '#app/domain/kernel/deps.server.ts';
import type { Portal } from './portal.ts';
import type { FrequentJob, ScheduledJob } from './worker.server.ts';

export function frequentJobs({ deps }: Portal, views: ViewCounter): FrequentJob[] {
  const { standIn } = deps.gateway;
  return [
    { name: 'deliver-outbox', everySeconds: 2, run: () => deliverOutbox(deps) },
    { name: 'publish-due-drafts', everySeconds: 15, run: () => publishDueDrafts(deps) },
    { name: 'publish-due-content', everySeconds: 15, run: () => publishDueContent(deps) },
    { name: 'expire-due-content', everySeconds: 15, run: () => expireDueContent(deps) },
    { name: 'tell-participants', everySeconds: 15, run: () => tellParticipants(deps) },
    { name: 'count-views', everySeconds: 10, run: () => views.flush() },
    ...(standIn === undefined
      ? []
      : [{ name: 'stand-in-notifications', everySeconds: 10, run: () => standIn.retryNotifications() }]),
  ];
}

/** @param backups undefined where none are taken at night */
export function scheduledJobs({ deps }: Portal, backups: BackupStore | undefined): ScheduledJob[] {
  return [
    ...(backups === undefined ? [] : backupJobs(deps, backups)),
    { name: 'purge-expired', cron: '17 * * * *', run: () => purgeExpired(deps.db, deps.clock.now()) },
    { name: 'remove-old-admissions', cron: '29 2 * * *', run: () => removeOldAdmissions(deps) },
    { name: 'purge-drafts', cron: '23 2 * * *', run: () => purgeDrafts(deps) },
    { name: 'remove-unused-files', cron: '41 2 * * *', run: () => removeUnusedFiles(deps) },
    { name: 'remove-held-files', cron: '47 2 * * *', run: () => removeHeldFiles(deps) },
    { name: 'forget-unconfirmed-comments', cron: '53 2 * * *', run: () => forgetUnconfirmed(deps) },
    { name: 'erase-inquiries', cron: '11 3 * * *', run: () => eraseInquiries(deps) },
    { name: 'erase-consultations', cron: '19 3 * * *', run: () => eraseConsultations(deps) },
    { name: 'remove-named-files', cron: '7,37 * * * *', run: () => removeNamedFiles(deps) },
    { name: 'check-links', cron: '41 1 * * *', run: () => checkLinks(deps) },
    { name: 'send-reminders', cron: '0 7 * * *', run: () => sendReminders(deps) },
    { name: 'escalate-late-inquiries', cron: '30 6 * * *', run: () => escalateLateInquiries(deps) },
    { name: 'remind-meetings', cron: '0 7 * * *', run: () => remindMeetings(deps) },
    { name: 'remind-of-report', cron: '0 7 * * *', run: () => remindOfReport(deps) },
    { name: 'purge-followings', cron: '29 2 * * *', run: () => purgeFollowings(deps) },
    // Of what came out until six; more than once, should it be broken off.
    { name: 'send-digests', cron: '10,30,50 6-8 * * *', run: () => sendDigests(deps) },
    { name: 'refresh-statistics', cron: '*/10 * * * *', run: () => refreshStatistics(deps) },
    { name: 'reconcile-payments', cron: '*/5 * * * *', run: () => reconcilePayments(deps) },
  ];
}

/** Hours may pass with much to copy. */
const backupJobs = (deps: Deps, store: BackupStore): ScheduledJob[] => [
  { name: 'backup', cron: '30 3 * * *', expiresInMinutes: 600, run: () => runBackup(deps, store) },
  { name: 'backup-drill', cron: '30 4 1 * *', expiresInMinutes: 600, run: () => runDrill(deps, store) },
];
