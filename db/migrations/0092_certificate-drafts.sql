CREATE TABLE "certificate_drafts" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"dossier_id" uuid NOT NULL,
	"content" "bytea" NOT NULL,
	"sent_by" text NOT NULL,
	"sent_at" timestamp (3) with time zone NOT NULL,
	"answer_by" date NOT NULL,
	"outcome" text,
	"answered_at" timestamp (3) with time zone,
	"correction" "bytea",
	CONSTRAINT "certificate_drafts_answered" CHECK (("certificate_drafts"."outcome" is null) = ("certificate_drafts"."answered_at" is null)),
	CONSTRAINT "certificate_drafts_correction" CHECK (("certificate_drafts"."correction" is not null) = ("certificate_drafts"."outcome" is not distinct from 'corrected'))
);
--> statement-breakpoint
ALTER TABLE "certificate_drafts" ADD CONSTRAINT "certificate_drafts_dossier_id_dossiers_id_fk" FOREIGN KEY ("dossier_id") REFERENCES "public"."dossiers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "certificate_drafts" ADD CONSTRAINT "certificate_drafts_sent_by_users_id_fk" FOREIGN KEY ("sent_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "certificate_drafts_dossier" ON "certificate_drafts" USING btree ("dossier_id","sent_at");--> statement-breakpoint
CREATE INDEX "certificate_drafts_waiting" ON "certificate_drafts" USING btree ("answer_by") WHERE "certificate_drafts"."outcome" is null;