DROP INDEX "applicant_indexes_name";--> statement-breakpoint
CREATE INDEX "applicant_indexes_name" ON "applicant_indexes" USING gin ("name_buckets") WITH (fastupdate=false);