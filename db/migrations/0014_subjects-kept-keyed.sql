-- What was kept in clear cannot be keyed here; no release had it yet, and whoever was linked links again.
DELETE FROM "linked_identities";--> statement-breakpoint
ALTER TABLE "linked_identities" DROP CONSTRAINT "linked_identities_subject";--> statement-breakpoint
ALTER TABLE "linked_identities" ALTER COLUMN "subject" SET DATA TYPE bytea USING convert_to("subject", 'UTF8');--> statement-breakpoint
ALTER TABLE "linked_identities" ADD CONSTRAINT "linked_identities_subject" UNIQUE("subject");
