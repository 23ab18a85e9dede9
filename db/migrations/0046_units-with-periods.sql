ALTER TABLE "unit_members" ADD COLUMN "valid_from" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "unit_members" ADD COLUMN "valid_until" timestamp (3) with time zone;