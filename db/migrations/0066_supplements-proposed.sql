ALTER TABLE "ending_proposals" RENAME TO "decision_proposals";--> statement-breakpoint
ALTER TABLE "decision_proposals" RENAME COLUMN "ending" TO "step";--> statement-breakpoint
ALTER TABLE "decision_proposals" DROP CONSTRAINT "ending_proposals_decided";--> statement-breakpoint
ALTER TABLE "decision_proposals" DROP CONSTRAINT "ending_proposals_dossier_id_dossiers_id_fk";
--> statement-breakpoint
ALTER TABLE "decision_proposals" DROP CONSTRAINT "ending_proposals_proposed_by_users_id_fk";
--> statement-breakpoint
ALTER TABLE "decision_proposals" DROP CONSTRAINT "ending_proposals_decided_by_users_id_fk";
--> statement-breakpoint
DROP INDEX "ending_proposals_open";--> statement-breakpoint
ALTER TABLE "decision_proposals" ADD COLUMN "request" jsonb;--> statement-breakpoint
ALTER TABLE "decision_proposals" ADD CONSTRAINT "decision_proposals_dossier_id_dossiers_id_fk" FOREIGN KEY ("dossier_id") REFERENCES "public"."dossiers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision_proposals" ADD CONSTRAINT "decision_proposals_proposed_by_users_id_fk" FOREIGN KEY ("proposed_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision_proposals" ADD CONSTRAINT "decision_proposals_decided_by_users_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "decision_proposals_open" ON "decision_proposals" USING btree ("dossier_id") WHERE "decision_proposals"."outcome" is null;--> statement-breakpoint
ALTER TABLE "decision_proposals" ADD CONSTRAINT "decision_proposals_decided" CHECK (("decision_proposals"."outcome" is null) = ("decision_proposals"."decided_at" is null));--> statement-breakpoint
ALTER TABLE "decision_proposals" ADD CONSTRAINT "decision_proposals_request" CHECK (("decision_proposals"."step" = 'supplement') = ("decision_proposals"."request" is not null));