DROP INDEX "dossiers_state";--> statement-breakpoint
CREATE INDEX "dossiers_submitted" ON "dossiers" USING btree ("submitted_at" DESC NULLS FIRST,"id");--> statement-breakpoint
CREATE INDEX "dossiers_latest_received" ON "dossiers" USING btree ("received_at" DESC NULLS LAST,"submitted_at" DESC NULLS FIRST,"id");--> statement-breakpoint
CREATE INDEX "dossiers_state" ON "dossiers" USING btree ("state","submitted_at","owner_id");