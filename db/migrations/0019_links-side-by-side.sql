ALTER TABLE "password_links" DROP CONSTRAINT "password_links_token_digest_unique";--> statement-breakpoint
ALTER TABLE "password_links" DROP CONSTRAINT "password_links_user_id_purpose_pk";--> statement-breakpoint
ALTER TABLE "password_links" ADD PRIMARY KEY ("token_digest");--> statement-breakpoint
CREATE UNIQUE INDEX "password_links_of_staff" ON "password_links" USING btree ("user_id","purpose") WHERE "password_links"."purpose" <> 'forgotten';