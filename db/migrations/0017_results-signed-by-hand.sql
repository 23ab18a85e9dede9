ALTER TABLE "result_submissions" ADD COLUMN "signed_on" date;--> statement-breakpoint
ALTER TABLE "result_submissions" ADD COLUMN "signed_by" text;--> statement-breakpoint
ALTER TABLE "result_submissions" ADD COLUMN "signer" text;--> statement-breakpoint
ALTER TABLE "result_submissions" ADD CONSTRAINT "result_submissions_signed_by_users_id_fk" FOREIGN KEY ("signed_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "result_submissions" ADD CONSTRAINT "result_submissions_signed" CHECK (("result_submissions"."signed_by" is null) = ("result_submissions"."signer" is null) and ("result_submissions"."signed_on" is not null or "result_submissions"."signer" is null));