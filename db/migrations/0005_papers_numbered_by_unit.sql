DROP INDEX "papers_number";--> statement-breakpoint
ALTER TABLE "papers" ADD COLUMN "issuer" text DEFAULT '' NOT NULL;--> statement-breakpoint
CREATE UNIQUE INDEX "papers_number" ON "papers" USING btree ("issuer","kind","number");