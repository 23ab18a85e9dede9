DROP INDEX "payments_settled_once";--> statement-breakpoint
ALTER TABLE "dossiers" ADD COLUMN "exemption_outcome" text;--> statement-breakpoint
ALTER TABLE "payments" ADD COLUMN "part_of" uuid;--> statement-breakpoint
ALTER TABLE "payments" ADD CONSTRAINT "payments_part_of_payments_id_fk" FOREIGN KEY ("part_of") REFERENCES "public"."payments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "payments_parts" ON "payments" USING btree ("part_of") WHERE "payments"."part_of" is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "payments_part_once" ON "payments" USING btree ("part_of") WHERE "payments"."state" = 'refund-due';