-- What a relation means is kept by the item of the document, never by its address: those that only an address told are tied here, by the
-- address that it has now or had before. Force is settled anew at the start (settle-anew.server.ts).
ALTER TABLE "legal_document_relations" ADD COLUMN "authority" text;--> statement-breakpoint
ALTER TABLE "legal_document_relations" ADD COLUMN "survives" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "legal_document_relations" ADD COLUMN "unclear" text;--> statement-breakpoint
ALTER TABLE "legal_documents" ADD COLUMN "shown" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "legal_documents" ADD COLUMN "partly_ends_by" jsonb;--> statement-breakpoint
ALTER TABLE "legal_documents" ADD COLUMN "ends_by" jsonb;--> statement-breakpoint
CREATE INDEX "legal_document_relations_unclear" ON "legal_document_relations" USING btree ("item_id") WHERE "legal_document_relations"."unclear" is not null;--> statement-breakpoint
ALTER TABLE "legal_document_relations" ADD CONSTRAINT "legal_document_relations_unclear_reason" CHECK ("legal_document_relations"."unclear" in ('incomplete', 'several', 'unknown', 'earlier', 'lower', 'circle'));--> statement-breakpoint
UPDATE "legal_document_relations" r SET "other_item_id" = d.item_id
FROM "legal_documents" d
WHERE r.other_item_id IS NULL AND r.address IS NOT NULL AND d.item_id <> r.item_id
  AND (d.address = r.address OR EXISTS (
    SELECT FROM "content_redirects" moved WHERE moved.from_path = r.address AND moved.item_id = d.item_id));--> statement-breakpoint
ALTER TABLE "legal_document_relations" DROP COLUMN "address";
