CREATE TABLE "signed_papers" (
	"paper_id" uuid PRIMARY KEY NOT NULL,
	"sha256" "bytea" NOT NULL,
	"bytes" integer NOT NULL,
	"storage_key" text,
	"signed_at" timestamp (3) with time zone NOT NULL,
	"head_certificate_id" uuid,
	"unit_certificate_id" uuid,
	CONSTRAINT "signed_papers_storage_key_unique" UNIQUE("storage_key"),
	CONSTRAINT "signed_papers_signer" CHECK ("signed_papers"."head_certificate_id" is not null or "signed_papers"."unit_certificate_id" is not null)
);
--> statement-breakpoint
CREATE TABLE "signing_certificates" (
	"id" uuid PRIMARY KEY NOT NULL,
	"holder" text NOT NULL,
	"user_id" text,
	"holder_name" text NOT NULL,
	"subject" text NOT NULL,
	"issuer" text NOT NULL,
	"serial" text NOT NULL,
	"fingerprint" "bytea" NOT NULL,
	"valid_from" timestamp (3) with time zone NOT NULL,
	"valid_until" timestamp (3) with time zone NOT NULL,
	"sample" boolean DEFAULT false NOT NULL,
	"key" "bytea",
	"installed_by" text,
	"installed_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone,
	"ended_as" text,
	"ended_by" text,
	"end_reason" text,
	CONSTRAINT "signing_certificates_holder" CHECK (("signing_certificates"."holder" = 'person') = ("signing_certificates"."user_id" is not null)),
	CONSTRAINT "signing_certificates_end" CHECK (("signing_certificates"."ended_at" is null) = ("signing_certificates"."ended_as" is null) and ("signing_certificates"."ended_at" is null) = ("signing_certificates"."key" is not null))
);
--> statement-breakpoint
ALTER TABLE "result_submissions" ADD COLUMN "signature_place" text DEFAULT 'lower' NOT NULL;--> statement-breakpoint
ALTER TABLE "signed_papers" ADD CONSTRAINT "signed_papers_paper_id_papers_id_fk" FOREIGN KEY ("paper_id") REFERENCES "public"."papers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signed_papers" ADD CONSTRAINT "signed_papers_head_certificate_id_signing_certificates_id_fk" FOREIGN KEY ("head_certificate_id") REFERENCES "public"."signing_certificates"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signed_papers" ADD CONSTRAINT "signed_papers_unit_certificate_id_signing_certificates_id_fk" FOREIGN KEY ("unit_certificate_id") REFERENCES "public"."signing_certificates"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signing_certificates" ADD CONSTRAINT "signing_certificates_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signing_certificates" ADD CONSTRAINT "signing_certificates_installed_by_users_id_fk" FOREIGN KEY ("installed_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signing_certificates" ADD CONSTRAINT "signing_certificates_ended_by_users_id_fk" FOREIGN KEY ("ended_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "signed_papers_sha256" ON "signed_papers" USING btree ("sha256");--> statement-breakpoint
CREATE UNIQUE INDEX "signing_certificates_one" ON "signing_certificates" USING btree ("holder",coalesce("user_id", '')) WHERE "signing_certificates"."ended_at" is null;