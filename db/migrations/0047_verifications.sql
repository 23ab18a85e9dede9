CREATE TABLE "dossier_verifications" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"dossier_id" uuid NOT NULL,
	"place" text NOT NULL,
	"meeting" text,
	"until" date NOT NULL,
	"begun_by" text NOT NULL,
	"begun_at" timestamp (3) with time zone NOT NULL,
	"outcome" text,
	"ended_by" text,
	"ended_at" timestamp (3) with time zone,
	CONSTRAINT "dossier_verifications_ended" CHECK (("dossier_verifications"."outcome" is null) = ("dossier_verifications"."ended_at" is null))
);
--> statement-breakpoint
ALTER TABLE "dossier_verifications" ADD CONSTRAINT "dossier_verifications_dossier_id_dossiers_id_fk" FOREIGN KEY ("dossier_id") REFERENCES "public"."dossiers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dossier_verifications" ADD CONSTRAINT "dossier_verifications_begun_by_users_id_fk" FOREIGN KEY ("begun_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dossier_verifications" ADD CONSTRAINT "dossier_verifications_ended_by_users_id_fk" FOREIGN KEY ("ended_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "dossier_verifications_once" ON "dossier_verifications" USING btree ("dossier_id") WHERE "dossier_verifications"."outcome" is null;