// Which work runs in the background; when, and how it is called, says app/operation/job-times.ts.
import { turnAssignments } from '#app/domain/assignments/responsible.server.ts';
import { removeOldAdmissions } from '#app/domain/admission/admit.server.ts';
import { forgetBatches } from '#app/domain/batches/forget-batches.server.ts';
import { runBatches } from '#app/domain/batches/run-batches.server.ts';
import { forgetExports } from '#app/domain/exports/read-exports.server.ts';
import { writeExports } from '#app/domain/exports/write-exports.server.ts';
import { followCommune } from '#app/domain/commune/follow-commune.server.ts';
import { turnDay } from '#app/domain/catalog-editing/turn-day.server.ts';
import { publishDueDrafts } from '#app/domain/catalog-editing/publish-due-drafts.server.ts';
import { eraseOldAbsences } from '#app/domain/meetings/erase-absences.server.ts';
import { eraseOldRatingComments } from '#app/domain/dossiers/applicant/erase-rating-comments.server.ts';
import { indexApplicants } from '#app/domain/dossiers/filing/index-applicants.server.ts';
import { remindOfOpinions } from '#app/domain/conversations/remind-of-opinions.server.ts';
import { eraseOldMessages } from '#app/domain/conversations/erase-messages.server.ts';
import { remindOfDueDossiers } from '#app/domain/dossiers/limits/remind-of-due.server.ts';
import { agreeBySilence } from '#app/domain/dossiers/filing/agree-by-silence.server.ts';
import { closeUnpaid } from '#app/domain/dossiers/decisions/close-unpaid.server.ts';
import { purgeDrafts } from '#app/domain/dossiers/filing/purge-drafts.server.ts';
import { eraseConsultations } from '#app/domain/consultations/erase-comments.server.ts';
import { eraseInquiries } from '#app/domain/inquiries/erase-inquiries.server.ts';
import { escalateLateInquiries } from '#app/domain/inquiries/escalate-late-inquiries.server.ts';
import { removeOldTransfers } from '#app/domain/dossiers/files/drop-transfer.server.ts';
import { removeHeldFiles } from '#app/domain/inquiries/hold-files.server.ts';
import { removeNamedFiles } from '#app/domain/kernel/remove-files.server.ts';
import { forgetUnconfirmed, tellParticipants } from '#app/domain/consultations/tell-participants.server.ts';
import { endStopsInTime } from '#app/domain/maintenance/stops.server.ts';
import { emptyOutbox } from '#app/domain/notifications/empty-outbox.server.ts';
import { deliverOutbox } from '#app/domain/notifications/deliver-outbox.server.ts';
import { purgeFollowings } from '#app/domain/following/purge-followings.server.ts';
import { sendDigests } from '#app/domain/following/send-digests.server.ts';
import { checkLinks } from '#app/domain/links/check-links.server.ts';
import { mailLogAnchor } from '#app/domain/records/mail-log-anchor.server.ts';
import { remindOfPlan } from '#app/domain/contingency/remind-of-plan.server.ts';
import { remindOfCheck } from '#app/domain/compliance/check.server.ts';
import { sendReminders } from '#app/domain/reminders/send-reminders.server.ts';
import { remindMeetings } from '#app/domain/meetings/remind-meetings.server.ts';
import { remindOfReport } from '#app/domain/yearly-reports/remind-of-report.server.ts';
import type { ViewCounter } from '#app/domain/statistics/count-views.server.ts';
import { expireDueContent, publishDueContent } from '#app/domain/publishing/publish-due-content.server.ts';
import { removeUnusedFiles } from '#app/domain/writing/remove-unused-files.server.ts';
import { indexOutsiders } from '#app/domain/royalties/outsiders.server.ts';
import { lapseProposals } from '#app/domain/proposals/decide.server.ts';
import { proposalKinds } from '#app/domain/approvals/kinds.server.ts';
import { tellExpiringCertificates } from '#app/domain/signing/tell-expiring.server.ts';
import { refreshStatistics } from '#app/domain/statistics/refresh-statistics.server.ts';
import { reconcilePayments } from '#app/domain/payments/reconcile-payments.server.ts';
import { followFigures } from '#db/queries/figures.server.ts';
import { purgeExpired } from '#db/queries/people.server.ts';
import { runBackup, runDrill, type BackupStore } from '#app/domain/backups/run-backup.server.ts';
import { beat, forgetAvailability } from '#app/domain/availability/beat.server.ts';
import { checkCertificate } from '#app/domain/health/check-certificate.server.ts';
import { watchHealth } from '#app/domain/health/watch-health.server.ts';
import {
  frequentJobNames,
  frequentTimes,
  scheduledJobNames,
  scheduledTimes,
  type FrequentJobName,
  type FrequentTime,
  type JobTime,
  type ScheduledJobName,
} from '#app/operation/job-times.ts';
import type { Portal } from './portal.ts';
import type { FrequentJob, ScheduledJob } from './worker.server.ts';

/** What a job does; undefined where this portal has nothing of the kind to do. */
type Work<Name extends string, Given extends unknown[] = []> = Readonly<
  Record<Name, ((...given: Given) => Promise<unknown>) | undefined>
>;

export function frequentJobs(
  { deps, healthSources, scanWaiting }: Portal,
  views: ViewCounter,
): FrequentJob[] {
  const { standIn } = deps.gateway;
  const work: Work<FrequentJobName, [stopping: AbortSignal]> = {
    'deliver-outbox': (stopping) => deliverOutbox(deps, { way: 'mail', stopping }),
    'deliver-sms': deps.sms && ((stopping) => deliverOutbox(deps, { way: 'sms', stopping })),
    'run-batches': (stopping) => runBatches(deps, stopping),
    'write-exports': (stopping) => writeExports(deps, stopping),
    'publish-due-drafts': () => publishDueDrafts(deps),
    'publish-due-content': () => publishDueContent(deps),
    'expire-due-content': () => expireDueContent(deps),
    'tell-participants': (stopping) => tellParticipants(deps, stopping),
    'follow-commune': () => followCommune(deps),
    'follow-figures': () => followFigures(deps.db),
    'count-views': () => views.flush(),
    'end-stops': () => endStopsInTime(deps),
    'scan-files': scanWaiting,
    beat: () => beat(deps, healthSources.traffic),
    'stand-in-notifications': standIn && (() => standIn.retryNotifications()),
  };
  return frequentJobNames.flatMap((name) => {
    const run = work[name];
    const time: FrequentTime = frequentTimes[name];
    return run === undefined ? [] : [{ name, ...time, run }];
  });
}

/** @param backups undefined where none are taken at night; `drills`: this machine can open them */
export function scheduledJobs(
  { deps, healthSources }: Portal,
  backups: BackupStore | undefined,
  drills = true,
): ScheduledJob[] {
  const work: Work<ScheduledJobName> = {
    backup: backups && (() => runBackup(deps, backups)),
    'backup-drill': backups && drills ? () => runDrill(deps, backups) : undefined,
    'watch-health': () => watchHealth(deps, healthSources),
    'check-certificate': () => checkCertificate(deps, healthSources.machine),
    'forget-availability': () => forgetAvailability(deps),
    'turn-day': () => turnDay(deps),
    'index-applicants': async () => (await indexApplicants(deps)) + (await indexOutsiders(deps)),
    'purge-expired': () => purgeExpired(deps.db, deps.clock.now()),
    'lapse-proposals': () => lapseProposals(deps, proposalKinds),
    'remove-old-admissions': () => removeOldAdmissions(deps),
    'purge-drafts': () => purgeDrafts(deps),
    'agree-by-silence': () => agreeBySilence(deps),
    'close-unpaid': () => closeUnpaid(deps),
    'remove-unused-files': () => removeUnusedFiles(deps),
    'remove-held-files': async () => (await removeHeldFiles(deps)) + (await removeOldTransfers(deps)),
    'forget-unconfirmed-comments': () => forgetUnconfirmed(deps),
    'empty-outbox': () => emptyOutbox(deps),
    'erase-inquiries': () => eraseInquiries(deps),
    'erase-consultations': () => eraseConsultations(deps),
    'erase-rating-comments': () => eraseOldRatingComments(deps),
    'erase-absences': () => eraseOldAbsences(deps),
    'erase-dossier-messages': () => eraseOldMessages(deps),
    'forget-exports': () => forgetExports(deps),
    'forget-batches': () => forgetBatches(deps),
    'remove-named-files': () => removeNamedFiles(deps),
    'check-links': () => checkLinks(deps),
    'turn-assignments': () => turnAssignments(deps),
    'send-reminders': () => sendReminders(deps),
    'escalate-late-inquiries': () => escalateLateInquiries(deps),
    'remind-of-due-dossiers': () => remindOfDueDossiers(deps),
    'remind-of-opinions': () => remindOfOpinions(deps),
    'remind-meetings': () => remindMeetings(deps),
    'remind-of-report': () => remindOfReport(deps),
    'remind-of-plan': () => remindOfPlan(deps),
    'mail-log-anchor': () => mailLogAnchor(deps),
    'tell-certificates': () => tellExpiringCertificates(deps),
    'remind-of-check': () => remindOfCheck(deps),
    'purge-followings': () => purgeFollowings(deps),
    'send-digests': () => sendDigests(deps),
    'refresh-statistics': () => refreshStatistics(deps),
    'reconcile-payments': () => reconcilePayments(deps),
  };
  return scheduledJobNames.flatMap((name) => {
    const run = work[name];
    const time: JobTime = scheduledTimes[name];
    return run === undefined ? [] : [{ name, ...time, run }];
  });
}
