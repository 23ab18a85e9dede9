// What the portal lacks, for administrators on the page on which their day starts: people, settings, what is to be looked at.
import { standInsIn } from '#app/commune/stand-in-facts.ts';
import { paths } from '#app/addresses/paths.ts';
import { listStaff } from '#app/domain/accounts/list-staff.server.ts';
import { readCommune } from '#app/domain/commune/open-version.server.ts';
import { openCheck } from '#app/domain/compliance/check.server.ts';
import { readPlans } from '#app/domain/contingency/open-plan.server.ts';
import type { HealthSources } from '#app/domain/health/health-sources.ts';
import { countHealthLines } from '#app/domain/health/read-health.server.ts';
import { isAdministrator, type Staff } from '#app/domain/kernel/actor.ts';
import type { Deps } from '#app/domain/kernel/deps.server.ts';
import type { StaffMember } from '#app/read-models/staff-accounts.ts';
import type { Waiting } from '#app/ui/pages/officer/landing/landing-page.tsx';
import { isSecondPersonRole, neededRoles, staffRoles, type StaffRole } from '#app/vocabulary/staff-roles.ts';

/** @returns what is not in order, each with the page on which it is mended; nothing for whoever is no administrator */
export async function administrationLacks(
  deps: Deps,
  actor: Staff,
  sources: HealthSources,
): Promise<readonly Waiting[]> {
  if (!isAdministrator(actor)) return [];
  const [people, commune, plans, check, health] = await Promise.all([
    listStaff(deps, actor),
    readCommune(deps, actor),
    readPlans(deps, actor),
    openCheck(deps, actor),
    countHealthLines(deps, actor, sources),
  ]);
  return [
    {
      label: 'điều cần xử lý ngay ở tình trạng hệ thống',
      count: health.ok ? health.trouble : 0,
      href: paths.staffHealth(),
      urgent: true,
    },
    {
      label: 'điều cần để ý ở tình trạng hệ thống',
      count: health.ok ? health.attention : 0,
      href: paths.staffHealth(),
    },
    ...(people.ok ? peopleLacking(people.staff) : []),
    {
      label: 'thông tin đơn vị chưa có giá trị thật',
      count: commune.ok ? standInsIn(commune.page.today.facts).length : 0,
      href: paths.staffCommune(),
    },
    {
      label: 'phương án ứng cứu sự cố còn thiếu: chưa có bản nào được duyệt',
      count: plans.ok && plans.inUse === undefined ? 1 : 0,
      href: paths.contingencyPlans(),
    },
    {
      label: 'điểm an toàn thông tin quá ngày phải khắc phục',
      count: check.ok ? check.check.overdue : 0,
      href: paths.staffCompliance(),
      urgent: true,
    },
    {
      label: 'điểm an toàn thông tin chưa kiểm tra trong năm',
      count: check.ok ? check.check.open : 0,
      href: paths.staffCompliance(),
    },
  ].filter(({ count }) => count > 0);
}

function peopleLacking(all: readonly StaffMember[]): readonly Waiting[] {
  const href = paths.staffUsers();
  const staff = all.filter(({ closedAt }) => closedAt === undefined);
  const holds = (member: StaffMember, wanted: (role: StaffRole) => boolean) =>
    member.roles.some(({ role, holds: now }) => now && wanted(role));
  const vacant = neededRoles.filter((role) => !staff.some((member) => holds(member, (one) => one === role)));
  return [
    {
      label: 'cán bộ duyệt, ký chưa có số định danh',
      count: staff.filter((member) => !member.identified && holds(member, isSecondPersonRole)).length,
      href,
      urgent: true,
    },
    {
      label: 'cán bộ chưa vào được tài khoản',
      count: staff.filter(({ link }) => link !== undefined).length,
      href,
    },
    {
      label: `vai trò chưa ai thụ lý: ${vacant.map((role) => staffRoles[role]).join(', ')}`,
      count: vacant.length,
      href,
      urgent: true,
    },
  ];
}
