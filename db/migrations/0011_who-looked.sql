ALTER TABLE "dossier_views" ADD COLUMN "purpose" text;--> statement-breakpoint
ALTER TABLE "dossier_views" ADD COLUMN "receiver" text;--> statement-breakpoint
ALTER TABLE "dossier_exports" ADD COLUMN "purpose" text;--> statement-breakpoint
ALTER TABLE "dossier_exports" ADD COLUMN "receiver" text;