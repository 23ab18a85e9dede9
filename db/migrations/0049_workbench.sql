CREATE TABLE "checked_documents" (
	"dossier_id" uuid NOT NULL,
	"document_id" text NOT NULL,
	"checked_by" text NOT NULL,
	"checked_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "checked_documents_dossier_id_document_id_pk" PRIMARY KEY("dossier_id","document_id")
);
--> statement-breakpoint
ALTER TABLE "supplement_requests" ADD COLUMN "answer_by" date;--> statement-breakpoint
ALTER TABLE "reply_templates" ADD COLUMN "procedure_code" text;--> statement-breakpoint
ALTER TABLE "checked_documents" ADD CONSTRAINT "checked_documents_dossier_id_dossiers_id_fk" FOREIGN KEY ("dossier_id") REFERENCES "public"."dossiers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "checked_documents" ADD CONSTRAINT "checked_documents_checked_by_users_id_fk" FOREIGN KEY ("checked_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reply_templates" ADD CONSTRAINT "reply_templates_procedure_code_procedures_code_fk" FOREIGN KEY ("procedure_code") REFERENCES "public"."procedures"("code") ON DELETE no action ON UPDATE no action;