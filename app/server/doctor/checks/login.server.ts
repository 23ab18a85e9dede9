// Pages and jobs work under a login that owns nothing (decision 086).
import { fine, wrong, worthALook } from '#app/operation/checks/check.ts';
import { mightOf } from '#db/application-login.server.ts';
import { loginOfPages } from '#db/queries/doctor.server.ts';
import type { ShellCheck } from '../patient.ts';

export const login: ShellCheck = {
  id: 'login',
  title: 'Tài khoản cơ sở dữ liệu của trang',
  urgency: 'trouble',
  async run({ config: { appDatabaseUrl }, db }) {
    const name =
      appDatabaseUrl === undefined
        ? await loginOfPages(db)
        : decodeURIComponent(new URL(appDatabaseUrl).username);
    const [known] = await db.$client`select 1 from pg_roles where rolname = ${name}`;
    if (known === undefined) {
      return worthALook(
        `Chưa có tài khoản ${name}.`,
        'Cổng tạo khi khởi động, nếu DATABASE_URL có CREATEROLE; nếu không thì đặt APP_DATABASE_URL.',
      );
    }
    const via = await mightOf(db.$client, name);
    return via === undefined
      ? fine(`Trang làm việc bằng tài khoản ${name}, không sở hữu gì.`)
      : wrong(
          `Tài khoản ${name} có quyền của ${via}: ai chiếm được một trang là sửa được mọi bảng.`,
          `Hãy thu lại quyền ấy (REVOKE, ALTER ROLE "${name}" NOSUPERUSER NOCREATEROLE NOCREATEDB).`,
        );
  },
};
