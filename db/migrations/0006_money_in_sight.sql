CREATE TABLE "payment_refunds" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"payment_id" uuid NOT NULL,
	"amount" integer NOT NULL,
	"way" text NOT NULL,
	"returned_on" date NOT NULL,
	"evidence" text NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"recorded_by" text NOT NULL,
	"recorded_by_name" text NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "payment_refunds_payment_id_unique" UNIQUE("payment_id"),
	CONSTRAINT "payment_refunds_amount" CHECK ("payment_refunds"."amount" > 0)
);
--> statement-breakpoint
DROP INDEX "payment_notifications_reference";--> statement-breakpoint
DROP INDEX "payments_pending";--> statement-breakpoint
ALTER TABLE "payment_notifications" ADD COLUMN "times" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "payment_notifications" ADD COLUMN "last_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "payment_notifications" ADD COLUMN "last_answer" text;--> statement-breakpoint
ALTER TABLE "payments" ADD COLUMN "said_paid_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "payments" ADD COLUMN "asked_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "payments" ADD COLUMN "receipt_number" text;--> statement-breakpoint
ALTER TABLE "payment_refunds" ADD CONSTRAINT "payment_refunds_payment_id_payments_id_fk" FOREIGN KEY ("payment_id") REFERENCES "public"."payments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
-- The same exchange with the gateway, stored many times, becomes one row that counts. Empty parameters are not signed.
UPDATE payment_notifications SET parameters = (
  SELECT coalesce(jsonb_object_agg(key, value), '{}'::jsonb) FROM jsonb_each(parameters) WHERE value <> '""'::jsonb);
--> statement-breakpoint
UPDATE payment_notifications kept SET times = same.times, last_at = same.last_at, last_answer = same.last_answer
FROM (
  SELECT min(id) AS id, count(*)::int AS times, max(at) AS last_at, (array_agg(answer ORDER BY id DESC))[1] AS last_answer
  FROM payment_notifications
  GROUP BY reference, source, verified, md5((parameters - 'vnp_ResponseId')::text)
) same WHERE same.id = kept.id;
--> statement-breakpoint
DELETE FROM payment_notifications WHERE last_at IS NULL;
--> statement-breakpoint
ALTER TABLE "payment_notifications" ALTER COLUMN "last_at" SET NOT NULL;
--> statement-breakpoint
ALTER TABLE "payment_notifications" ALTER COLUMN "last_answer" SET NOT NULL;
--> statement-breakpoint
UPDATE payments SET said_paid_at = said.at FROM (
  SELECT reference, parameters ->> 'vnp_Amount' AS amount, min(at) AS at FROM payment_notifications
  WHERE verified AND source <> 'return' AND coalesce(parameters ->> 'vnp_ResponseCode', '00') = '00'
    AND parameters ->> 'vnp_TransactionStatus' = '00'
  GROUP BY reference, parameters ->> 'vnp_Amount'
) said WHERE said.reference = payments.reference AND said.amount = (payments.amount::bigint * 100)::text;
--> statement-breakpoint
UPDATE payments SET receipt_number = (
  SELECT number FROM papers WHERE papers.dossier_id = payments.dossier_id AND papers.kind = 'payment-receipt'
  ORDER BY issued_at DESC LIMIT 1)
WHERE state = 'settled';
--> statement-breakpoint
-- What was paid for a dossier that was refused, stopped or withdrawn is owed back.
UPDATE payments SET state = 'refund-due' FROM dossiers
WHERE dossiers.id = payments.dossier_id AND payments.state = 'settled'
  AND dossiers.state IN ('not-accepted', 'withdrawn', 'stopped');
--> statement-breakpoint
CREATE TRIGGER payment_refunds_no_update BEFORE UPDATE OR DELETE ON payment_refunds
  FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
--> statement-breakpoint
CREATE TRIGGER payment_refunds_no_truncate BEFORE TRUNCATE ON payment_refunds
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
--> statement-breakpoint
CREATE UNIQUE INDEX "payment_notifications_once" ON "payment_notifications" USING btree ("reference","source","verified",md5(("parameters" - 'vnp_ResponseId')::text));--> statement-breakpoint
CREATE INDEX "payments_unfinished" ON "payments" USING btree ("state","expires_at") WHERE "payments"."state" in ('pending', 'under-review', 'refund-due');--> statement-breakpoint
CREATE INDEX "payments_taken" ON "payments" USING btree ("recorded_by","created_at") WHERE "payments"."method" = 'desk';
