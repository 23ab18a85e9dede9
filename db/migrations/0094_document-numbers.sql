ALTER TABLE "papers" ADD COLUMN "document_number" text;--> statement-breakpoint
ALTER TABLE "papers" ADD COLUMN "document_book" text;--> statement-breakpoint
CREATE UNIQUE INDEX "papers_document_number" ON "papers" USING btree ("issuer","document_book","document_number") WHERE "papers"."revoked_at" is null;