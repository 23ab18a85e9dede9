// Whether the provider of identities answers (decision 132): whoever signs in there waits for it.
import { fine, wrong, type Check } from './check.ts';

export interface ProviderAnswer {
  readonly name: string;
  readonly answers: boolean;
}

export const identityProvider: Check<ProviderAnswer> = {
  id: 'identity-provider',
  title: 'Đăng nhập bằng nơi khác',
  urgency: 'trouble',
  run(provider) {
    return provider.answers
      ? fine(`${provider.name} trả lời.`)
      : wrong(
          `${provider.name} không trả lời; người đã liên kết chỉ đăng nhập được bằng mật khẩu.`,
          'Hãy hỏi nơi quản lý, và xem OIDC_ISSUER cùng đường mạng ra ngoài của máy chủ.',
        );
  },
};
