CREATE TABLE "ending_proposals" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"dossier_id" uuid NOT NULL,
	"ending" text NOT NULL,
	"reason" text NOT NULL,
	"proposed_by" text NOT NULL,
	"proposed_at" timestamp (3) with time zone NOT NULL,
	"outcome" text,
	"decided_by" text,
	"decided_at" timestamp (3) with time zone,
	CONSTRAINT "ending_proposals_decided" CHECK (("ending_proposals"."outcome" is null) = ("ending_proposals"."decided_at" is null))
);
--> statement-breakpoint
DROP INDEX "papers_number";--> statement-breakpoint
ALTER TABLE "ending_proposals" ADD CONSTRAINT "ending_proposals_dossier_id_dossiers_id_fk" FOREIGN KEY ("dossier_id") REFERENCES "public"."dossiers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ending_proposals" ADD CONSTRAINT "ending_proposals_proposed_by_users_id_fk" FOREIGN KEY ("proposed_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ending_proposals" ADD CONSTRAINT "ending_proposals_decided_by_users_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "ending_proposals_open" ON "ending_proposals" USING btree ("dossier_id") WHERE "ending_proposals"."outcome" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "papers_number" ON "papers" USING btree ("issuer","kind","number") WHERE "papers"."revoked_at" is null;