// Settings with which live mode starts, as far as settings go.
export const live = {
  PORTAL_MODE: 'live',
  PUBLIC_URL: 'https://phuanbinhduong.gov.vn',
  PORTAL_KEYS: 'k1:Qm9SZkhWcDl3M3hLNnRZMmVOOHFMNXNEMWdKN21DNHU=',
  SESSION_SECRET: 'rT8xQ2vL9mK4wZ7pB3nH6jF1dS5gC0yA',
  DATABASE_URL: 'postgres://portal:x@db.internal/portal?sslmode=verify-full',
  SMTP_URL: 'smtps://mail.internal:465',
  MAIL_FROM: 'Xã Phú An <lienhe@phuanbinhduong.gov.vn>',
  VNPAY_TMN_CODE: 'PHUAN001',
  VNPAY_HASH_SECRET: 'K7QW2ZX9RT4MB8VN',
  VNPAY_URL: 'https://pay.vnpay.vn/vpcpay.html',
  VNPAY_API_URL: 'https://merchant.vnpay.vn/merchant_webapi/api/transaction',
  METRICS_TOKEN: 'mZ4kT8wQ1xB6vN3j',
};
