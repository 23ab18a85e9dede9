CREATE INDEX "supplement_requests_dossier" ON "supplement_requests" USING btree ("dossier_id","requested_at");--> statement-breakpoint
-- Whoever has done his part holds a dossier no longer; before, his name stayed on it until the end.
UPDATE "dossiers" SET "holder_id" = NULL
	WHERE "holder_id" IS NOT NULL AND "state" IN ('completed', 'withdrawn', 'returned', 'stopped', 'not-accepted');--> statement-breakpoint
-- The desk could take what only an officer can lead on: nobody was told, and nobody could take it any more.
UPDATE "dossiers" SET "holder_id" = NULL
	WHERE "holder_id" IS NOT NULL AND "state" IN ('received', 'processing')
	AND NOT EXISTS (SELECT 1 FROM "staff_roles" r WHERE r."user_id" = "dossiers"."holder_id" AND r."role" = 'officer'
		AND r."sectors" @> to_jsonb("dossiers"."sector"));
