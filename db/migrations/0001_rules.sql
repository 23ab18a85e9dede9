-- Foreign keys, indexes, rules and triggers of the tables, as the migrations before the first release left them (decision 114).
CREATE FUNCTION public.note_chains(begun integer, added bit) RETURNS void
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
  INSERT INTO public.chain_register AS register (part, chains, marks) VALUES (pg_backend_pid() % 4096, begun, added)
  ON CONFLICT (part) DO UPDATE SET chains = register.chains + excluded.chains, marks = register.marks # excluded.marks
$$;
ALTER TABLE ONLY public.admissions
    ADD CONSTRAINT admissions_challenge_id_unique UNIQUE (challenge_id);
ALTER TABLE ONLY public.attachments
    ADD CONSTRAINT attachments_storage_key_unique UNIQUE (storage_key);
ALTER TABLE ONLY public.batch_items
    ADD CONSTRAINT batch_items_request_id_unique UNIQUE (request_id);
ALTER TABLE ONLY public.batches
    ADD CONSTRAINT batches_request_id_unique UNIQUE (request_id);
ALTER TABLE ONLY public.commune_versions
    ADD CONSTRAINT commune_versions_apart EXCLUDE USING gist (daterange(valid_from, valid_to, '[]'::text) WITH &&) WHERE ((state = 'approved'::text));
ALTER TABLE ONLY public.consultation_comment_events
    ADD CONSTRAINT consultation_comment_events_request_id_unique UNIQUE (request_id);
ALTER TABLE ONLY public.consultation_comment_files
    ADD CONSTRAINT consultation_comment_files_storage_key_unique UNIQUE (storage_key);
ALTER TABLE ONLY public.consultation_comments
    ADD CONSTRAINT consultation_comments_request_id_unique UNIQUE (request_id);
ALTER TABLE ONLY public.content_files
    ADD CONSTRAINT content_files_storage_key_unique UNIQUE (storage_key);
ALTER TABLE ONLY public.content_sections
    ADD CONSTRAINT content_sections_path_unique UNIQUE (path);
ALTER TABLE ONLY public.dossier_events
    ADD CONSTRAINT dossier_events_request_id_unique UNIQUE (request_id);
ALTER TABLE ONLY public.dossier_exports
    ADD CONSTRAINT dossier_exports_request_id_unique UNIQUE (request_id);
ALTER TABLE ONLY public.dossier_ratings
    ADD CONSTRAINT dossier_ratings_token_digest_unique UNIQUE (token_digest);
ALTER TABLE ONLY public.dossiers
    ADD CONSTRAINT dossiers_code_unique UNIQUE (code);
ALTER TABLE ONLY public.dossiers
    ADD CONSTRAINT dossiers_register_number_unique UNIQUE (register_number);
ALTER TABLE ONLY public.inquiries
    ADD CONSTRAINT inquiries_code_unique UNIQUE (code);
ALTER TABLE ONLY public.inquiries
    ADD CONSTRAINT inquiries_request_id_unique UNIQUE (request_id);
ALTER TABLE ONLY public.inquiry_events
    ADD CONSTRAINT inquiry_events_request_id_unique UNIQUE (request_id);
ALTER TABLE ONLY public.inquiry_files
    ADD CONSTRAINT inquiry_files_storage_key_unique UNIQUE (storage_key);
ALTER TABLE ONLY public.inquiry_held_files
    ADD CONSTRAINT inquiry_held_files_storage_key_unique UNIQUE (storage_key);
ALTER TABLE ONLY public.outbox
    ADD CONSTRAINT outbox_dedupe_key_unique UNIQUE (dedupe_key);
ALTER TABLE ONLY public.papers
    ADD CONSTRAINT papers_token_unique UNIQUE (token);
ALTER TABLE ONLY public.password_links
    ADD CONSTRAINT password_links_token_digest_unique UNIQUE (token_digest);
ALTER TABLE ONLY public.payment_refunds
    ADD CONSTRAINT payment_refunds_payment_id_unique UNIQUE (payment_id);
ALTER TABLE ONLY public.payments
    ADD CONSTRAINT payments_reference_unique UNIQUE (reference);
ALTER TABLE ONLY public.procedures
    ADD CONSTRAINT procedures_slug_unique UNIQUE (slug);
ALTER TABLE ONLY public.rate_limits
    ADD CONSTRAINT rate_limits_key_unique UNIQUE (key);
ALTER TABLE ONLY public.royalty_statements
    ADD CONSTRAINT royalty_statements_number_unique UNIQUE (number);
ALTER TABLE ONLY public.signed_papers
    ADD CONSTRAINT signed_papers_storage_key_unique UNIQUE (storage_key);
ALTER TABLE ONLY public.subscribers
    ADD CONSTRAINT subscribers_email_index_unique UNIQUE (email_index);
ALTER TABLE ONLY public.subscribers
    ADD CONSTRAINT subscribers_token_hash_unique UNIQUE (token_hash);
ALTER TABLE ONLY public.users
    ADD CONSTRAINT users_email_unique UNIQUE (email);
ALTER TABLE ONLY public.users
    ADD CONSTRAINT users_phone_unique UNIQUE (phone);
CREATE INDEX admissions_at ON public.admissions USING btree (at);
CREATE INDEX applicant_indexes_identities ON public.applicant_indexes USING gin (identities) WITH (fastupdate='false');
CREATE INDEX applicant_indexes_name ON public.applicant_indexes USING gin (name_buckets) WITH (fastupdate='false');
CREATE INDEX applicant_indexes_phone ON public.applicant_indexes USING btree (phone_index);
CREATE INDEX applicant_indexes_submitted ON public.applicant_indexes USING btree (submitted_at);
CREATE INDEX attachments_dossier ON public.attachments USING btree (dossier_id, slot);
CREATE INDEX audit_events_actor ON public.audit_events USING btree (actor_id, at);
CREATE INDEX audit_events_at ON public.audit_events USING btree (at);
CREATE UNIQUE INDEX audit_events_sequence ON public.audit_events USING btree (subject, sequence);
CREATE INDEX backup_runs_began ON public.backup_runs USING btree (kind, began_at DESC NULLS LAST);
CREATE UNIQUE INDEX batch_items_dossier ON public.batch_items USING btree (dossier_id, batch_id);
CREATE INDEX batches_staff ON public.batches USING btree (staff_id, started_at);
CREATE INDEX batches_under_way ON public.batches USING btree (worked_at) WHERE (finished_at IS NULL);
CREATE INDEX board_meetings_start ON public.board_meetings USING btree (starts_at);
CREATE INDEX calendar_changes_at ON public.calendar_changes USING btree (at);
CREATE INDEX calendar_days_kind ON public.calendar_days USING btree (kind);
CREATE INDEX catalog_drafts_due ON public.catalog_drafts USING btree (publish_at) WHERE (state = 'approved'::text);
CREATE UNIQUE INDEX catalog_drafts_under_way ON public.catalog_drafts USING btree (kind, code) WHERE (state = ANY (ARRAY['open'::text, 'submitted'::text, 'approved'::text]));
CREATE INDEX certificate_drafts_dossier ON public.certificate_drafts USING btree (dossier_id, sent_at);
CREATE INDEX certificate_drafts_waiting ON public.certificate_drafts USING btree (answer_by) WHERE (outcome IS NULL);
CREATE INDEX commune_versions_from ON public.commune_versions USING btree (state, valid_from);
CREATE INDEX compliance_findings_item ON public.compliance_findings USING btree (year, item, id DESC NULLS LAST);
CREATE INDEX consultation_announcements_item ON public.consultation_announcements USING btree (item_id, at);
CREATE INDEX consultation_announcements_untold ON public.consultation_announcements USING btree (at) WHERE (told_at IS NULL);
CREATE UNIQUE INDEX consultation_answers_corrects ON public.consultation_answers USING btree (corrects);
CREATE INDEX consultation_answers_item ON public.consultation_answers USING btree (item_id, "position");
CREATE UNIQUE INDEX consultation_comment_events_sequence ON public.consultation_comment_events USING btree (comment_id, sequence);
CREATE INDEX consultation_comment_files_comment ON public.consultation_comment_files USING btree (comment_id);
CREATE INDEX consultation_comments_author ON public.consultation_comments USING btree (item_id, email_index);
CREATE INDEX consultation_comments_item ON public.consultation_comments USING btree (item_id, state, received_at);
CREATE INDEX consultation_comments_token ON public.consultation_comments USING btree (token_digest);
CREATE INDEX consultation_comments_waiting ON public.consultation_comments USING btree (submitted_at) WHERE (state = 'submitted'::text);
CREATE INDEX consultation_proposals_item ON public.consultation_proposals USING btree (item_id, proposed_at);
CREATE UNIQUE INDEX consultation_proposals_open ON public.consultation_proposals USING btree (item_id, kind, about) WHERE (state = 'open'::text);
CREATE INDEX consultations_close ON public.consultations USING btree (closes_at);
CREATE INDEX contact_codes_expiry ON public.contact_codes USING btree (expires_at);
CREATE INDEX content_erasures_item ON public.content_erasures USING btree (item_id);
CREATE INDEX content_item_files_item ON public.content_item_files USING btree (item_id);
CREATE INDEX content_items_published ON public.content_items USING btree (section_id, published_at DESC NULLS LAST);
CREATE UNIQUE INDEX content_items_slug ON public.content_items USING btree (section_id, slug);
CREATE INDEX content_redirects_item ON public.content_redirects USING btree (item_id);
CREATE INDEX content_reviews_due ON public.content_reviews USING btree (publish_at) WHERE (state = 'approved'::text);
CREATE UNIQUE INDEX content_reviews_number ON public.content_reviews USING btree (item_id, number);
CREATE UNIQUE INDEX content_reviews_open ON public.content_reviews USING btree (item_id) WHERE (state = ANY (ARRAY['writing'::text, 'submitted'::text, 'edited'::text, 'approved'::text]));
CREATE INDEX content_reviews_urgent ON public.content_reviews USING btree (item_id) WHERE ((state = 'published'::text) AND (urgent_reason IS NOT NULL) AND (second_look_at IS NULL));
CREATE INDEX content_sections_order ON public.content_sections USING btree (parent_id, "position");
CREATE UNIQUE INDEX content_versions_number ON public.content_versions USING btree (item_id, number);
CREATE UNIQUE INDEX contingency_plans_in_use ON public.contingency_plans USING btree (state) WHERE (state = 'approved'::text);
CREATE UNIQUE INDEX contingency_plans_under_way ON public.contingency_plans USING btree ((true)) WHERE (state = ANY (ARRAY['draft'::text, 'submitted'::text]));
CREATE UNIQUE INDEX decision_proposals_open ON public.decision_proposals USING btree (dossier_id) WHERE (outcome IS NULL);
CREATE UNIQUE INDEX dossier_events_sequence ON public.dossier_events USING btree (dossier_id, sequence);
CREATE INDEX dossier_exports_staff ON public.dossier_exports USING btree (staff_id, started_at);
CREATE INDEX dossier_exports_under_way ON public.dossier_exports USING btree (started_at) WHERE (finished_at IS NULL);
CREATE UNIQUE INDEX dossier_labels_name ON public.dossier_labels USING btree (lower(name));
CREATE INDEX dossier_messages_dossier ON public.dossier_messages USING btree (dossier_id, at);
CREATE INDEX dossier_messages_unread ON public.dossier_messages USING btree (dossier_id, side) WHERE (read_at IS NULL);
CREATE INDEX dossier_notes_dossier ON public.dossier_notes USING btree (dossier_id);
CREATE INDEX dossier_opinions_adviser ON public.dossier_opinions USING btree (adviser_id, asked_at);
CREATE INDEX dossier_opinions_asked ON public.dossier_opinions USING btree (asked_by, asked_at);
CREATE INDEX dossier_opinions_dossier ON public.dossier_opinions USING btree (dossier_id, asked_at);
CREATE INDEX dossier_opinions_unit ON public.dossier_opinions USING btree (unit_id);
CREATE INDEX dossier_opinions_waiting ON public.dossier_opinions USING btree (dossier_id) WHERE ((answered_at IS NULL) AND (withdrawn_at IS NULL));
CREATE INDEX dossier_ratings_rated ON public.dossier_ratings USING btree (rated_at);
CREATE INDEX dossier_verifications_dossier ON public.dossier_verifications USING btree (dossier_id);
CREATE UNIQUE INDEX dossier_verifications_once ON public.dossier_verifications USING btree (dossier_id) WHERE (outcome IS NULL);
CREATE INDEX dossier_views_at ON public.dossier_views USING btree (at);
CREATE INDEX dossier_views_dossier ON public.dossier_views USING btree (dossier_id, at);
CREATE INDEX dossier_views_staff ON public.dossier_views USING btree (staff_id, at);
CREATE UNIQUE INDEX dossiers_book ON public.dossiers USING btree (book_year, book_number);
CREATE INDEX dossiers_code_parts ON public.dossiers USING gin (replace(code, '-'::text, ''::text) public.gin_trgm_ops);
CREATE INDEX dossiers_counter_drafts ON public.dossiers USING btree (updated_at) WHERE ((state = 'draft'::text) AND (channel <> 'online'::text));
CREATE INDEX dossiers_identity ON public.dossiers USING btree (identity_index);
CREATE INDEX dossiers_latest_received ON public.dossiers USING btree (received_at DESC NULLS LAST, submitted_at DESC, id);
CREATE INDEX dossiers_limit ON public.dossiers USING btree (limit_due_at);
CREATE INDEX dossiers_owner ON public.dossiers USING btree (owner_id, updated_at DESC NULLS LAST);
CREATE INDEX dossiers_queue ON public.dossiers USING btree (sector, state, limit_due_at);
CREATE INDEX dossiers_register_parts ON public.dossiers USING gin (translate(register_number, '.-'::text, ''::text) public.gin_trgm_ops);
CREATE INDEX dossiers_state ON public.dossiers USING btree (state, submitted_at, owner_id);
CREATE INDEX dossiers_submitted ON public.dossiers USING btree (submitted_at DESC, id);
CREATE INDEX fact_reviews_latest ON public.fact_reviews USING btree (procedure_code, component, id DESC NULLS LAST);
CREATE INDEX file_transfers_age ON public.file_transfers USING btree (begun_at);
CREATE INDEX file_transfers_dossier ON public.file_transfers USING btree (dossier_id);
CREATE INDEX followings_in_force ON public.followings USING btree (kind, target) WHERE ((confirmed_at IS NOT NULL) AND (ended_at IS NULL));
CREATE UNIQUE INDEX followings_once ON public.followings USING btree (subscriber_id, kind, target);
CREATE UNIQUE INDEX form_versions_version ON public.form_versions USING btree (form_code, version);
CREATE INDEX inquiries_assigned ON public.inquiries USING btree (assigned_unit, assigned_officer);
CREATE INDEX inquiries_list ON public.inquiries USING btree (kind, state, submitted_at);
CREATE INDEX inquiries_merged ON public.inquiries USING btree (merged_into);
CREATE INDEX inquiries_owner ON public.inquiries USING btree (owner_id);
CREATE UNIQUE INDEX inquiries_register ON public.inquiries USING btree (kind, register_year, register_number);
CREATE UNIQUE INDEX inquiry_events_sequence ON public.inquiry_events USING btree (inquiry_id, sequence);
CREATE INDEX inquiry_files_inquiry ON public.inquiry_files USING btree (inquiry_id);
CREATE INDEX inquiry_held_files_age ON public.inquiry_held_files USING btree (held_at);
CREATE INDEX inquiry_held_files_batch ON public.inquiry_held_files USING btree (batch);
CREATE UNIQUE INDEX inquiry_publications_address ON public.inquiry_publications USING btree (kind, slug);
CREATE INDEX inquiry_publications_list ON public.inquiry_publications USING btree (kind, category, published_at);
CREATE INDEX inquiry_views_inquiry ON public.inquiry_views USING btree (inquiry_id, at);
CREATE INDEX labelled_dossiers_label ON public.labelled_dossiers USING btree (label_id, dossier_id);
CREATE INDEX legal_document_relations_other ON public.legal_document_relations USING btree (other_item_id);
CREATE INDEX legal_document_relations_unclear ON public.legal_document_relations USING btree (item_id) WHERE (unclear IS NOT NULL);
CREATE INDEX legal_documents_issued ON public.legal_documents USING btree (issued_on DESC NULLS LAST);
CREATE INDEX legal_documents_number ON public.legal_documents USING btree (number_key);
CREATE INDEX link_checks_failures ON public.link_checks USING btree (failures);
CREATE INDEX meeting_decisions_open ON public.meeting_decisions USING btree (due_on) WHERE (done_at IS NULL);
CREATE UNIQUE INDEX meeting_decisions_position ON public.meeting_decisions USING btree (meeting_id, "position");
CREATE INDEX meeting_invitees_user ON public.meeting_invitees USING btree (user_id);
CREATE INDEX meeting_proposals_meeting ON public.meeting_proposals USING btree (meeting_id);
CREATE UNIQUE INDEX meeting_records_number ON public.meeting_records USING btree (meeting_id, number);
CREATE INDEX outbox_about ON public.outbox USING btree (split_part(dedupe_key, ':'::text, 2));
CREATE INDEX outbox_full ON public.outbox USING btree (COALESCE(sent_at, failed_at)) WHERE (emptied_at IS NULL);
CREATE INDEX outbox_sms_sent ON public.outbox USING btree (sent_at) WHERE (way = 'sms'::text);
CREATE INDEX outbox_waiting ON public.outbox USING btree (next_attempt_at) WHERE ((sent_at IS NULL) AND (failed_at IS NULL));
CREATE UNIQUE INDEX papers_document_number ON public.papers USING btree (issuer, document_book, document_number) WHERE (revoked_at IS NULL);
CREATE INDEX papers_dossier ON public.papers USING btree (dossier_id);
CREATE UNIQUE INDEX papers_number ON public.papers USING btree (issuer, kind, number) WHERE (revoked_at IS NULL);
CREATE UNIQUE INDEX payment_notifications_once ON public.payment_notifications USING btree (reference, source, verified, md5(((parameters - 'vnp_ResponseId'::text))::text));
CREATE INDEX payments_dossier ON public.payments USING btree (dossier_id);
CREATE UNIQUE INDEX payments_part_once ON public.payments USING btree (part_of) WHERE (state = 'refund-due'::text);
CREATE INDEX payments_parts ON public.payments USING btree (part_of) WHERE (part_of IS NOT NULL);
CREATE INDEX payments_taken ON public.payments USING btree (recorded_by, created_at) WHERE (method = 'desk'::text);
CREATE INDEX payments_unfinished ON public.payments USING btree (state, expires_at) WHERE (state = ANY (ARRAY['pending'::text, 'under-review'::text, 'refund-due'::text]));
CREATE INDEX planned_stops_from ON public.planned_stops USING btree (from_at DESC NULLS LAST);
CREATE UNIQUE INDEX postponements_once ON public.postponements USING btree (dossier_id) WHERE ((outcome IS NULL) OR (outcome = ANY (ARRAY['extended'::text, 'apologised'::text])));
CREATE INDEX preview_links_review ON public.preview_links USING btree (review_id);
CREATE INDEX procedure_assignments_procedure ON public.procedure_assignments USING btree (procedure_code, valid_from);
CREATE INDEX procedure_assignments_user ON public.procedure_assignments USING btree (user_id);
CREATE UNIQUE INDEX procedure_revisions_number ON public.procedure_revisions USING btree (procedure_code, number);
CREATE UNIQUE INDEX proposals_open ON public.proposals USING btree (kind, about) WHERE (state = 'open'::text);
CREATE INDEX proposals_proposed ON public.proposals USING btree (proposed_at);
CREATE INDEX quality_points_period ON public.quality_points USING btree (period, approved_at);
CREATE UNIQUE INDEX reply_templates_title ON public.reply_templates USING btree (kind, lower(title));
CREATE INDEX resident_profiles_identity ON public.resident_profiles USING btree (identity_index);
CREATE INDEX resident_profiles_phone ON public.resident_profiles USING btree (phone_index);
CREATE UNIQUE INDEX result_submissions_open ON public.result_submissions USING btree (dossier_id) WHERE (outcome IS NULL);
CREATE INDEX royalties_author ON public.royalties USING btree (author_id);
CREATE INDEX royalties_corrects ON public.royalties USING btree (corrects);
CREATE INDEX royalties_item ON public.royalties USING btree (item_id);
CREATE UNIQUE INDEX royalties_once ON public.royalties USING btree (item_id, COALESCE(author_id, (contributor_id)::text), extra) WHERE ((state <> ALL (ARRAY['refused'::text, 'withdrawn'::text])) AND (corrects IS NULL) AND (NOT reversed));
CREATE INDEX royalties_statement ON public.royalties USING btree (statement_id);
CREATE UNIQUE INDEX royalty_contributors_person ON public.royalty_contributors USING btree (lower(name), lower(note), COALESCE(identity_index, '\x'::bytea));
CREATE INDEX royalty_payments_day ON public.royalty_payments USING btree (paid_on);
CREATE UNIQUE INDEX royalty_payments_payee ON public.royalty_payments USING btree (statement_id, COALESCE(author_id, (contributor_id)::text));
CREATE INDEX royalty_rate_tables_in_force ON public.royalty_rate_tables USING btree (effective_from DESC NULLS LAST, created_at DESC NULLS LAST);
CREATE UNIQUE INDEX saved_lists_name ON public.saved_lists USING btree (user_id, lower(name));
CREATE INDEX search_documents_bare ON public.search_documents USING gin (bare);
CREATE INDEX search_documents_section ON public.search_documents USING btree (section_id) WHERE (section_id IS NOT NULL);
CREATE INDEX sender_blocks_sender ON public.sender_blocks USING btree (sender_index);
CREATE INDEX sessions_user ON public.sessions USING btree (user_id);
CREATE INDEX signed_papers_sha256 ON public.signed_papers USING btree (sha256);
CREATE UNIQUE INDEX signing_certificates_one ON public.signing_certificates USING btree (holder, COALESCE(user_id, ''::text)) WHERE (ended_at IS NULL);
CREATE UNIQUE INDEX signing_issuers_one ON public.signing_issuers USING btree (fingerprint) WHERE (ended_at IS NULL);
CREATE INDEX staff_absences_user ON public.staff_absences USING btree (user_id, valid_from);
CREATE INDEX staff_searches_at ON public.staff_searches USING btree (at);
CREATE INDEX staff_searches_sought ON public.staff_searches USING btree (sought_index);
CREATE INDEX staff_searches_staff ON public.staff_searches USING btree (staff_id, at);
CREATE INDEX supplement_requests_dossier ON public.supplement_requests USING btree (dossier_id, requested_at);
CREATE UNIQUE INDEX supplement_requests_open ON public.supplement_requests USING btree (dossier_id) WHERE ((answered_at IS NULL) AND (withdrawn_at IS NULL));
CREATE INDEX write_offs_dossier ON public.write_offs USING btree (dossier_id);
CREATE UNIQUE INDEX write_offs_open ON public.write_offs USING btree (dossier_id) WHERE (outcome IS NULL);
CREATE TRIGGER audit_events_keyed BEFORE INSERT ON public.audit_events FOR EACH ROW WHEN ((new.key_id IS NULL)) EXECUTE FUNCTION public.refuse_events_without_a_key();
CREATE TRIGGER audit_events_no_truncate BEFORE TRUNCATE ON public.audit_events FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_rewriting();
CREATE TRIGGER audit_events_no_update BEFORE DELETE OR UPDATE ON public.audit_events FOR EACH ROW EXECUTE FUNCTION public.stand_but_for_erased_notes();
CREATE TRIGGER batches_wait AFTER INSERT ON public.batches FOR EACH STATEMENT EXECUTE FUNCTION public.tell_waiting_work();
CREATE TRIGGER chain_anchors_no_truncate BEFORE TRUNCATE ON public.chain_anchors FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_rewriting_anchors();
CREATE TRIGGER chain_anchors_no_update BEFORE DELETE OR UPDATE ON public.chain_anchors FOR EACH ROW EXECUTE FUNCTION public.refuse_rewriting_anchors();
CREATE TRIGGER commune_versions_stand BEFORE DELETE OR UPDATE ON public.commune_versions FOR EACH ROW EXECUTE FUNCTION public.refuse_rewriting_the_commune();
CREATE TRIGGER consultation_announcements_wait AFTER INSERT ON public.consultation_announcements FOR EACH STATEMENT EXECUTE FUNCTION public.tell_waiting_work();
CREATE TRIGGER consultation_answers_stay BEFORE INSERT OR DELETE OR UPDATE ON public.consultation_answers FOR EACH ROW EXECUTE FUNCTION public.keep_published_answers();
CREATE TRIGGER consultation_comment_events_no_truncate BEFORE TRUNCATE ON public.consultation_comment_events FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_rewriting();
CREATE TRIGGER consultation_comment_events_no_update BEFORE DELETE OR UPDATE ON public.consultation_comment_events FOR EACH ROW EXECUTE FUNCTION public.refuse_rewriting();
CREATE TRIGGER consultation_comments_in_period BEFORE INSERT OR UPDATE OF received_at, item_id ON public.consultation_comments FOR EACH ROW EXECUTE FUNCTION public.refuse_comment_outside_period();
CREATE TRIGGER consultation_drafts_approved BEFORE INSERT ON public.consultation_drafts FOR EACH ROW EXECUTE FUNCTION public.refuse_unapproved_draft();
CREATE TRIGGER consultation_drafts_no_truncate BEFORE TRUNCATE ON public.consultation_drafts FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_rewriting();
CREATE TRIGGER consultation_drafts_no_update BEFORE DELETE OR UPDATE ON public.consultation_drafts FOR EACH ROW EXECUTE FUNCTION public.stand_until_draft_is_erased();
CREATE TRIGGER consultations_keep_period BEFORE UPDATE ON public.consultations FOR EACH ROW EXECUTE FUNCTION public.keep_consultation_period();
CREATE TRIGGER content_erasures_no_truncate BEFORE TRUNCATE ON public.content_erasures FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_rewriting();
CREATE TRIGGER content_erasures_no_update BEFORE DELETE OR UPDATE ON public.content_erasures FOR EACH ROW EXECUTE FUNCTION public.refuse_rewriting();
CREATE TRIGGER content_versions_no_truncate BEFORE TRUNCATE ON public.content_versions FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_rewriting();
CREATE TRIGGER content_versions_no_update BEFORE DELETE OR UPDATE ON public.content_versions FOR EACH ROW EXECUTE FUNCTION public.stand_until_content_is_erased();
CREATE TRIGGER dossier_events_keyed BEFORE INSERT ON public.dossier_events FOR EACH ROW WHEN ((new.key_id IS NULL)) EXECUTE FUNCTION public.refuse_events_without_a_key();
CREATE TRIGGER dossier_events_no_truncate BEFORE TRUNCATE ON public.dossier_events FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_rewriting_events();
CREATE TRIGGER dossier_events_no_update BEFORE DELETE OR UPDATE ON public.dossier_events FOR EACH ROW EXECUTE FUNCTION public.refuse_rewriting_events();
CREATE TRIGGER dossier_exports_wait AFTER INSERT ON public.dossier_exports FOR EACH STATEMENT EXECUTE FUNCTION public.tell_waiting_work();
CREATE TRIGGER dossier_ratings_no_truncate BEFORE TRUNCATE ON public.dossier_ratings FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_rewriting();
CREATE TRIGGER dossier_ratings_stand BEFORE DELETE OR UPDATE ON public.dossier_ratings FOR EACH ROW EXECUTE FUNCTION public.ratings_stand();
CREATE TRIGGER dossiers_forget_applicant AFTER UPDATE OF applicant ON public.dossiers FOR EACH ROW WHEN (((old.applicant IS NOT NULL) AND (new.applicant IS NULL))) EXECUTE FUNCTION public.forget_applicant_index();
CREATE TRIGGER fact_reviews_no_truncate BEFORE TRUNCATE ON public.fact_reviews FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_rewriting();
CREATE TRIGGER fact_reviews_no_update BEFORE DELETE OR UPDATE ON public.fact_reviews FOR EACH ROW EXECUTE FUNCTION public.refuse_rewriting();
CREATE TRIGGER inquiry_contents_no_truncate BEFORE TRUNCATE ON public.inquiry_contents FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_rewriting();
CREATE TRIGGER inquiry_contents_stand BEFORE DELETE OR UPDATE ON public.inquiry_contents FOR EACH ROW EXECUTE FUNCTION public.stand_until_erased();
CREATE TRIGGER inquiry_events_keyed BEFORE INSERT ON public.inquiry_events FOR EACH ROW WHEN ((new.key_id IS NULL)) EXECUTE FUNCTION public.refuse_events_without_a_key();
CREATE TRIGGER inquiry_events_no_truncate BEFORE TRUNCATE ON public.inquiry_events FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_rewriting();
CREATE TRIGGER inquiry_events_no_update BEFORE DELETE OR UPDATE ON public.inquiry_events FOR EACH ROW EXECUTE FUNCTION public.refuse_rewriting();
CREATE TRIGGER inquiry_files_stand BEFORE DELETE OR UPDATE ON public.inquiry_files FOR EACH ROW EXECUTE FUNCTION public.stand_until_erased();
CREATE TRIGGER inquiry_views_no_truncate BEFORE TRUNCATE ON public.inquiry_views FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_rewriting();
CREATE TRIGGER inquiry_views_no_update BEFORE DELETE OR UPDATE ON public.inquiry_views FOR EACH ROW EXECUTE FUNCTION public.refuse_rewriting();
CREATE TRIGGER meeting_records_no_truncate BEFORE TRUNCATE ON public.meeting_records FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_rewriting();
CREATE TRIGGER meeting_records_no_update BEFORE DELETE OR UPDATE ON public.meeting_records FOR EACH ROW EXECUTE FUNCTION public.refuse_rewriting();
CREATE TRIGGER outbox_waits AFTER INSERT OR UPDATE OF next_attempt_at ON public.outbox FOR EACH STATEMENT EXECUTE FUNCTION public.tell_waiting_work();
CREATE TRIGGER payment_refunds_no_truncate BEFORE TRUNCATE ON public.payment_refunds FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_rewriting();
CREATE TRIGGER payment_refunds_no_update BEFORE DELETE OR UPDATE ON public.payment_refunds FOR EACH ROW EXECUTE FUNCTION public.refuse_rewriting();
CREATE TRIGGER royalty_rate_tables_no_truncate BEFORE TRUNCATE ON public.royalty_rate_tables FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_rewriting();
CREATE TRIGGER royalty_rate_tables_no_update BEFORE DELETE OR UPDATE ON public.royalty_rate_tables FOR EACH ROW EXECUTE FUNCTION public.refuse_rewriting();
ALTER TABLE ONLY public.applicant_indexes
    ADD CONSTRAINT applicant_indexes_dossier_id_dossiers_id_fk FOREIGN KEY (dossier_id) REFERENCES public.dossiers(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.attachments
    ADD CONSTRAINT attachments_dossier_id_dossiers_id_fk FOREIGN KEY (dossier_id) REFERENCES public.dossiers(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.attachments
    ADD CONSTRAINT attachments_uploaded_by_users_id_fk FOREIGN KEY (uploaded_by) REFERENCES public.users(id);
ALTER TABLE ONLY public.audit_events
    ADD CONSTRAINT audit_events_subject_audit_heads_subject_fk FOREIGN KEY (subject) REFERENCES public.audit_heads(subject);
ALTER TABLE ONLY public.batch_items
    ADD CONSTRAINT batch_items_batch_id_batches_id_fk FOREIGN KEY (batch_id) REFERENCES public.batches(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.batch_items
    ADD CONSTRAINT batch_items_dossier_id_dossiers_id_fk FOREIGN KEY (dossier_id) REFERENCES public.dossiers(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.batches
    ADD CONSTRAINT batches_staff_id_users_id_fk FOREIGN KEY (staff_id) REFERENCES public.users(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.board_delegations
    ADD CONSTRAINT board_delegations_from_user_users_id_fk FOREIGN KEY (from_user) REFERENCES public.users(id);
ALTER TABLE ONLY public.board_delegations
    ADD CONSTRAINT board_delegations_to_user_users_id_fk FOREIGN KEY (to_user) REFERENCES public.users(id);
ALTER TABLE ONLY public.board_meetings
    ADD CONSTRAINT board_meetings_chair_id_users_id_fk FOREIGN KEY (chair_id) REFERENCES public.users(id);
ALTER TABLE ONLY public.board_meetings
    ADD CONSTRAINT board_meetings_chaired_by_id_users_id_fk FOREIGN KEY (chaired_by_id) REFERENCES public.users(id);
ALTER TABLE ONLY public.board_meetings
    ADD CONSTRAINT board_meetings_convened_by_users_id_fk FOREIGN KEY (convened_by) REFERENCES public.users(id);
ALTER TABLE ONLY public.board_meetings
    ADD CONSTRAINT board_meetings_secretary_id_users_id_fk FOREIGN KEY (secretary_id) REFERENCES public.users(id);
ALTER TABLE ONLY public.calendar_changes
    ADD CONSTRAINT calendar_changes_id_proposals_id_fk FOREIGN KEY (id) REFERENCES public.proposals(id);
ALTER TABLE ONLY public.catalog_drafts
    ADD CONSTRAINT catalog_drafts_approved_by_users_id_fk FOREIGN KEY (approved_by) REFERENCES public.users(id);
ALTER TABLE ONLY public.catalog_drafts
    ADD CONSTRAINT catalog_drafts_created_by_users_id_fk FOREIGN KEY (created_by) REFERENCES public.users(id);
ALTER TABLE ONLY public.catalog_drafts
    ADD CONSTRAINT catalog_drafts_submitted_by_users_id_fk FOREIGN KEY (submitted_by) REFERENCES public.users(id);
ALTER TABLE ONLY public.certificate_drafts
    ADD CONSTRAINT certificate_drafts_dossier_id_dossiers_id_fk FOREIGN KEY (dossier_id) REFERENCES public.dossiers(id);
ALTER TABLE ONLY public.certificate_drafts
    ADD CONSTRAINT certificate_drafts_sent_by_users_id_fk FOREIGN KEY (sent_by) REFERENCES public.users(id);
ALTER TABLE ONLY public.checked_documents
    ADD CONSTRAINT checked_documents_checked_by_users_id_fk FOREIGN KEY (checked_by) REFERENCES public.users(id);
ALTER TABLE ONLY public.checked_documents
    ADD CONSTRAINT checked_documents_dossier_id_dossiers_id_fk FOREIGN KEY (dossier_id) REFERENCES public.dossiers(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.commune_versions
    ADD CONSTRAINT commune_versions_approved_by_users_id_fk FOREIGN KEY (approved_by) REFERENCES public.users(id);
ALTER TABLE ONLY public.commune_versions
    ADD CONSTRAINT commune_versions_returned_by_users_id_fk FOREIGN KEY (returned_by) REFERENCES public.users(id);
ALTER TABLE ONLY public.commune_versions
    ADD CONSTRAINT commune_versions_saved_by_users_id_fk FOREIGN KEY (saved_by) REFERENCES public.users(id);
ALTER TABLE ONLY public.commune_versions
    ADD CONSTRAINT commune_versions_started_by_users_id_fk FOREIGN KEY (started_by) REFERENCES public.users(id);
ALTER TABLE ONLY public.commune_versions
    ADD CONSTRAINT commune_versions_submitted_by_users_id_fk FOREIGN KEY (submitted_by) REFERENCES public.users(id);
ALTER TABLE ONLY public.compliance_findings
    ADD CONSTRAINT compliance_findings_found_by_users_id_fk FOREIGN KEY (found_by) REFERENCES public.users(id);
ALTER TABLE ONLY public.consultation_announcements
    ADD CONSTRAINT consultation_announcements_item_id_consultations_item_id_fk FOREIGN KEY (item_id) REFERENCES public.consultations(item_id);
ALTER TABLE ONLY public.consultation_answers
    ADD CONSTRAINT consultation_answers_corrects_consultation_answers_id_fk FOREIGN KEY (corrects) REFERENCES public.consultation_answers(id);
ALTER TABLE ONLY public.consultation_answers
    ADD CONSTRAINT consultation_answers_item_id_consultations_item_id_fk FOREIGN KEY (item_id) REFERENCES public.consultations(item_id);
ALTER TABLE ONLY public.consultation_comment_contents
    ADD CONSTRAINT consultation_comment_contents_comment_id_consultation_comments_ FOREIGN KEY (comment_id) REFERENCES public.consultation_comments(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.consultation_comment_files
    ADD CONSTRAINT consultation_comment_files_comment_id_consultation_comments_id_ FOREIGN KEY (comment_id) REFERENCES public.consultation_comments(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.consultation_comments
    ADD CONSTRAINT consultation_comments_answer_id_consultation_answers_id_fk FOREIGN KEY (answer_id) REFERENCES public.consultation_answers(id) ON DELETE SET NULL;
ALTER TABLE ONLY public.consultation_comments
    ADD CONSTRAINT consultation_comments_decided_by_users_id_fk FOREIGN KEY (decided_by) REFERENCES public.users(id);
ALTER TABLE ONLY public.consultation_comments
    ADD CONSTRAINT consultation_comments_item_id_consultations_item_id_fk FOREIGN KEY (item_id) REFERENCES public.consultations(item_id);
ALTER TABLE ONLY public.consultation_comments
    ADD CONSTRAINT consultation_comments_item_id_draft_number_consultation_drafts_ FOREIGN KEY (item_id, draft_number) REFERENCES public.consultation_drafts(item_id, number);
ALTER TABLE ONLY public.consultation_comments
    ADD CONSTRAINT consultation_comments_owner_id_users_id_fk FOREIGN KEY (owner_id) REFERENCES public.users(id);
ALTER TABLE ONLY public.consultation_drafts
    ADD CONSTRAINT consultation_drafts_item_id_consultations_item_id_fk FOREIGN KEY (item_id) REFERENCES public.consultations(item_id);
ALTER TABLE ONLY public.consultation_drafts
    ADD CONSTRAINT consultation_drafts_version_id_content_versions_id_fk FOREIGN KEY (version_id) REFERENCES public.content_versions(id);
ALTER TABLE ONLY public.consultation_proposals
    ADD CONSTRAINT consultation_proposals_decided_by_users_id_fk FOREIGN KEY (decided_by) REFERENCES public.users(id);
ALTER TABLE ONLY public.consultation_proposals
    ADD CONSTRAINT consultation_proposals_item_id_consultations_item_id_fk FOREIGN KEY (item_id) REFERENCES public.consultations(item_id);
ALTER TABLE ONLY public.consultation_proposals
    ADD CONSTRAINT consultation_proposals_proposed_by_users_id_fk FOREIGN KEY (proposed_by) REFERENCES public.users(id);
ALTER TABLE ONLY public.consultations
    ADD CONSTRAINT consultations_item_id_content_items_id_fk FOREIGN KEY (item_id) REFERENCES public.content_items(id);
ALTER TABLE ONLY public.contact_codes
    ADD CONSTRAINT contact_codes_user_id_users_id_fk FOREIGN KEY (user_id) REFERENCES public.users(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.content_autosaves
    ADD CONSTRAINT content_autosaves_item_id_content_items_id_fk FOREIGN KEY (item_id) REFERENCES public.content_items(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.content_autosaves
    ADD CONSTRAINT content_autosaves_user_id_users_id_fk FOREIGN KEY (user_id) REFERENCES public.users(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.content_erasures
    ADD CONSTRAINT content_erasures_approved_by_users_id_fk FOREIGN KEY (approved_by) REFERENCES public.users(id);
ALTER TABLE ONLY public.content_erasures
    ADD CONSTRAINT content_erasures_item_id_content_items_id_fk FOREIGN KEY (item_id) REFERENCES public.content_items(id);
ALTER TABLE ONLY public.content_erasures
    ADD CONSTRAINT content_erasures_proposed_by_users_id_fk FOREIGN KEY (proposed_by) REFERENCES public.users(id);
ALTER TABLE ONLY public.content_files
    ADD CONSTRAINT content_files_uploaded_by_users_id_fk FOREIGN KEY (uploaded_by) REFERENCES public.users(id);
ALTER TABLE ONLY public.content_item_files
    ADD CONSTRAINT content_item_files_file_id_content_files_id_fk FOREIGN KEY (file_id) REFERENCES public.content_files(id);
ALTER TABLE ONLY public.content_item_files
    ADD CONSTRAINT content_item_files_item_id_content_items_id_fk FOREIGN KEY (item_id) REFERENCES public.content_items(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.content_items
    ADD CONSTRAINT content_items_created_by_users_id_fk FOREIGN KEY (created_by) REFERENCES public.users(id);
ALTER TABLE ONLY public.content_items
    ADD CONSTRAINT content_items_section_id_content_sections_id_fk FOREIGN KEY (section_id) REFERENCES public.content_sections(id);
ALTER TABLE ONLY public.content_items
    ADD CONSTRAINT content_items_unit_id_units_id_fk FOREIGN KEY (unit_id) REFERENCES public.units(id);
ALTER TABLE ONLY public.content_redirects
    ADD CONSTRAINT content_redirects_item_id_content_items_id_fk FOREIGN KEY (item_id) REFERENCES public.content_items(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.content_reviews
    ADD CONSTRAINT content_reviews_approved_by_users_id_fk FOREIGN KEY (approved_by) REFERENCES public.users(id);
ALTER TABLE ONLY public.content_reviews
    ADD CONSTRAINT content_reviews_approved_version_id_content_versions_id_fk FOREIGN KEY (approved_version_id) REFERENCES public.content_versions(id);
ALTER TABLE ONLY public.content_reviews
    ADD CONSTRAINT content_reviews_edited_by_users_id_fk FOREIGN KEY (edited_by) REFERENCES public.users(id);
ALTER TABLE ONLY public.content_reviews
    ADD CONSTRAINT content_reviews_item_id_content_items_id_fk FOREIGN KEY (item_id) REFERENCES public.content_items(id);
ALTER TABLE ONLY public.content_reviews
    ADD CONSTRAINT content_reviews_opened_by_users_id_fk FOREIGN KEY (opened_by) REFERENCES public.users(id);
ALTER TABLE ONLY public.content_reviews
    ADD CONSTRAINT content_reviews_returned_by_users_id_fk FOREIGN KEY (returned_by) REFERENCES public.users(id);
ALTER TABLE ONLY public.content_reviews
    ADD CONSTRAINT content_reviews_second_look_by_users_id_fk FOREIGN KEY (second_look_by) REFERENCES public.users(id);
ALTER TABLE ONLY public.content_reviews
    ADD CONSTRAINT content_reviews_submitted_by_users_id_fk FOREIGN KEY (submitted_by) REFERENCES public.users(id);
ALTER TABLE ONLY public.content_reviews
    ADD CONSTRAINT content_reviews_version_id_content_versions_id_fk FOREIGN KEY (version_id) REFERENCES public.content_versions(id);
ALTER TABLE ONLY public.content_sections
    ADD CONSTRAINT content_sections_unit_id_units_id_fk FOREIGN KEY (unit_id) REFERENCES public.units(id);
ALTER TABLE ONLY public.content_versions
    ADD CONSTRAINT content_versions_base_id_content_versions_id_fk FOREIGN KEY (base_id) REFERENCES public.content_versions(id);
ALTER TABLE ONLY public.content_versions
    ADD CONSTRAINT content_versions_erasure_id_content_erasures_id_fk FOREIGN KEY (erasure_id) REFERENCES public.content_erasures(id);
ALTER TABLE ONLY public.content_versions
    ADD CONSTRAINT content_versions_item_id_content_items_id_fk FOREIGN KEY (item_id) REFERENCES public.content_items(id);
ALTER TABLE ONLY public.content_versions
    ADD CONSTRAINT content_versions_saved_by_users_id_fk FOREIGN KEY (saved_by) REFERENCES public.users(id);
ALTER TABLE ONLY public.contingency_plans
    ADD CONSTRAINT contingency_plans_approved_by_users_id_fk FOREIGN KEY (approved_by) REFERENCES public.users(id);
ALTER TABLE ONLY public.contingency_plans
    ADD CONSTRAINT contingency_plans_returned_by_users_id_fk FOREIGN KEY (returned_by) REFERENCES public.users(id);
ALTER TABLE ONLY public.contingency_plans
    ADD CONSTRAINT contingency_plans_submitted_by_users_id_fk FOREIGN KEY (submitted_by) REFERENCES public.users(id);
ALTER TABLE ONLY public.counter_filings
    ADD CONSTRAINT counter_filings_begun_by_users_id_fk FOREIGN KEY (begun_by) REFERENCES public.users(id);
ALTER TABLE ONLY public.counter_filings
    ADD CONSTRAINT counter_filings_dossier_id_dossiers_id_fk FOREIGN KEY (dossier_id) REFERENCES public.dossiers(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.credentials
    ADD CONSTRAINT credentials_user_id_users_id_fk FOREIGN KEY (user_id) REFERENCES public.users(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.decision_proposals
    ADD CONSTRAINT decision_proposals_decided_by_users_id_fk FOREIGN KEY (decided_by) REFERENCES public.users(id);
ALTER TABLE ONLY public.decision_proposals
    ADD CONSTRAINT decision_proposals_dossier_id_dossiers_id_fk FOREIGN KEY (dossier_id) REFERENCES public.dossiers(id);
ALTER TABLE ONLY public.decision_proposals
    ADD CONSTRAINT decision_proposals_proposed_by_users_id_fk FOREIGN KEY (proposed_by) REFERENCES public.users(id);
ALTER TABLE ONLY public.dossier_events
    ADD CONSTRAINT dossier_events_dossier_id_dossiers_id_fk FOREIGN KEY (dossier_id) REFERENCES public.dossiers(id);
ALTER TABLE ONLY public.dossier_exports
    ADD CONSTRAINT dossier_exports_staff_id_users_id_fk FOREIGN KEY (staff_id) REFERENCES public.users(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.dossier_labels
    ADD CONSTRAINT dossier_labels_made_by_users_id_fk FOREIGN KEY (made_by) REFERENCES public.users(id);
ALTER TABLE ONLY public.dossier_messages
    ADD CONSTRAINT dossier_messages_author_id_users_id_fk FOREIGN KEY (author_id) REFERENCES public.users(id);
ALTER TABLE ONLY public.dossier_messages
    ADD CONSTRAINT dossier_messages_dossier_id_dossiers_id_fk FOREIGN KEY (dossier_id) REFERENCES public.dossiers(id);
ALTER TABLE ONLY public.dossier_messages
    ADD CONSTRAINT dossier_messages_read_by_users_id_fk FOREIGN KEY (read_by) REFERENCES public.users(id);
ALTER TABLE ONLY public.dossier_notes
    ADD CONSTRAINT dossier_notes_author_id_users_id_fk FOREIGN KEY (author_id) REFERENCES public.users(id);
ALTER TABLE ONLY public.dossier_notes
    ADD CONSTRAINT dossier_notes_dossier_id_dossiers_id_fk FOREIGN KEY (dossier_id) REFERENCES public.dossiers(id);
ALTER TABLE ONLY public.dossier_opinions
    ADD CONSTRAINT dossier_opinions_adviser_id_users_id_fk FOREIGN KEY (adviser_id) REFERENCES public.users(id);
ALTER TABLE ONLY public.dossier_opinions
    ADD CONSTRAINT dossier_opinions_answered_by_users_id_fk FOREIGN KEY (answered_by) REFERENCES public.users(id);
ALTER TABLE ONLY public.dossier_opinions
    ADD CONSTRAINT dossier_opinions_asked_by_users_id_fk FOREIGN KEY (asked_by) REFERENCES public.users(id);
ALTER TABLE ONLY public.dossier_opinions
    ADD CONSTRAINT dossier_opinions_dossier_id_dossiers_id_fk FOREIGN KEY (dossier_id) REFERENCES public.dossiers(id);
ALTER TABLE ONLY public.dossier_opinions
    ADD CONSTRAINT dossier_opinions_unit_id_units_id_fk FOREIGN KEY (unit_id) REFERENCES public.units(id);
ALTER TABLE ONLY public.dossier_ratings
    ADD CONSTRAINT dossier_ratings_dossier_id_dossiers_id_fk FOREIGN KEY (dossier_id) REFERENCES public.dossiers(id);
ALTER TABLE ONLY public.dossier_reminders
    ADD CONSTRAINT dossier_reminders_dossier_id_dossiers_id_fk FOREIGN KEY (dossier_id) REFERENCES public.dossiers(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.dossier_verifications
    ADD CONSTRAINT dossier_verifications_begun_by_users_id_fk FOREIGN KEY (begun_by) REFERENCES public.users(id);
ALTER TABLE ONLY public.dossier_verifications
    ADD CONSTRAINT dossier_verifications_dossier_id_dossiers_id_fk FOREIGN KEY (dossier_id) REFERENCES public.dossiers(id);
ALTER TABLE ONLY public.dossier_verifications
    ADD CONSTRAINT dossier_verifications_ended_by_users_id_fk FOREIGN KEY (ended_by) REFERENCES public.users(id);
ALTER TABLE ONLY public.dossier_views
    ADD CONSTRAINT dossier_views_dossier_id_dossiers_id_fk FOREIGN KEY (dossier_id) REFERENCES public.dossiers(id);
ALTER TABLE ONLY public.dossier_views
    ADD CONSTRAINT dossier_views_staff_id_users_id_fk FOREIGN KEY (staff_id) REFERENCES public.users(id);
ALTER TABLE ONLY public.dossiers
    ADD CONSTRAINT dossiers_form_version_id_form_versions_id_fk FOREIGN KEY (form_version_id) REFERENCES public.form_versions(id);
ALTER TABLE ONLY public.dossiers
    ADD CONSTRAINT dossiers_holder_id_users_id_fk FOREIGN KEY (holder_id) REFERENCES public.users(id);
ALTER TABLE ONLY public.dossiers
    ADD CONSTRAINT dossiers_owner_id_users_id_fk FOREIGN KEY (owner_id) REFERENCES public.users(id);
ALTER TABLE ONLY public.dossiers
    ADD CONSTRAINT dossiers_procedure_code_procedures_code_fk FOREIGN KEY (procedure_code) REFERENCES public.procedures(code);
ALTER TABLE ONLY public.dossiers
    ADD CONSTRAINT dossiers_procedure_revision_id_procedure_revisions_id_fk FOREIGN KEY (procedure_revision_id) REFERENCES public.procedure_revisions(id);
ALTER TABLE ONLY public.fact_reviews
    ADD CONSTRAINT fact_reviews_decided_by_users_id_fk FOREIGN KEY (decided_by) REFERENCES public.users(id);
ALTER TABLE ONLY public.fact_reviews
    ADD CONSTRAINT fact_reviews_procedure_code_procedures_code_fk FOREIGN KEY (procedure_code) REFERENCES public.procedures(code);
ALTER TABLE ONLY public.file_transfers
    ADD CONSTRAINT file_transfers_dossier_id_dossiers_id_fk FOREIGN KEY (dossier_id) REFERENCES public.dossiers(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.followings
    ADD CONSTRAINT followings_subscriber_id_subscribers_id_fk FOREIGN KEY (subscriber_id) REFERENCES public.subscribers(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.form_versions
    ADD CONSTRAINT form_versions_approved_by_users_id_fk FOREIGN KEY (approved_by) REFERENCES public.users(id);
ALTER TABLE ONLY public.form_versions
    ADD CONSTRAINT form_versions_authored_by_users_id_fk FOREIGN KEY (authored_by) REFERENCES public.users(id);
ALTER TABLE ONLY public.inquiries
    ADD CONSTRAINT inquiries_assigned_officer_users_id_fk FOREIGN KEY (assigned_officer) REFERENCES public.users(id);
ALTER TABLE ONLY public.inquiries
    ADD CONSTRAINT inquiries_assigned_unit_units_id_fk FOREIGN KEY (assigned_unit) REFERENCES public.units(id);
ALTER TABLE ONLY public.inquiries
    ADD CONSTRAINT inquiries_merged_into_inquiries_id_fk FOREIGN KEY (merged_into) REFERENCES public.inquiries(id);
ALTER TABLE ONLY public.inquiries
    ADD CONSTRAINT inquiries_owner_id_users_id_fk FOREIGN KEY (owner_id) REFERENCES public.users(id);
ALTER TABLE ONLY public.inquiries
    ADD CONSTRAINT inquiries_publication_writer_users_id_fk FOREIGN KEY (publication_writer) REFERENCES public.users(id);
ALTER TABLE ONLY public.inquiry_contacts
    ADD CONSTRAINT inquiry_contacts_inquiry_id_inquiries_id_fk FOREIGN KEY (inquiry_id) REFERENCES public.inquiries(id);
ALTER TABLE ONLY public.inquiry_contents
    ADD CONSTRAINT inquiry_contents_event FOREIGN KEY (inquiry_id, sequence) REFERENCES public.inquiry_events(inquiry_id, sequence);
ALTER TABLE ONLY public.inquiry_events
    ADD CONSTRAINT inquiry_events_inquiry_id_inquiries_id_fk FOREIGN KEY (inquiry_id) REFERENCES public.inquiries(id);
ALTER TABLE ONLY public.inquiry_feedback
    ADD CONSTRAINT inquiry_feedback_inquiry_id_inquiries_id_fk FOREIGN KEY (inquiry_id) REFERENCES public.inquiries(id);
ALTER TABLE ONLY public.inquiry_files
    ADD CONSTRAINT inquiry_files_inquiry_id_inquiries_id_fk FOREIGN KEY (inquiry_id) REFERENCES public.inquiries(id);
ALTER TABLE ONLY public.inquiry_publications
    ADD CONSTRAINT inquiry_publications_inquiry_id_inquiries_id_fk FOREIGN KEY (inquiry_id) REFERENCES public.inquiries(id);
ALTER TABLE ONLY public.inquiry_publications
    ADD CONSTRAINT inquiry_publications_unit_id_units_id_fk FOREIGN KEY (unit_id) REFERENCES public.units(id);
ALTER TABLE ONLY public.inquiry_views
    ADD CONSTRAINT inquiry_views_inquiry_id_inquiries_id_fk FOREIGN KEY (inquiry_id) REFERENCES public.inquiries(id);
ALTER TABLE ONLY public.inquiry_views
    ADD CONSTRAINT inquiry_views_staff_id_users_id_fk FOREIGN KEY (staff_id) REFERENCES public.users(id);
ALTER TABLE ONLY public.labelled_dossiers
    ADD CONSTRAINT labelled_dossiers_dossier_id_dossiers_id_fk FOREIGN KEY (dossier_id) REFERENCES public.dossiers(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.labelled_dossiers
    ADD CONSTRAINT labelled_dossiers_label_id_dossier_labels_id_fk FOREIGN KEY (label_id) REFERENCES public.dossier_labels(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.labelled_dossiers
    ADD CONSTRAINT labelled_dossiers_put_by_users_id_fk FOREIGN KEY (put_by) REFERENCES public.users(id);
ALTER TABLE ONLY public.legal_document_relations
    ADD CONSTRAINT legal_document_relations_item_id_legal_documents_item_id_fk FOREIGN KEY (item_id) REFERENCES public.legal_documents(item_id) ON DELETE CASCADE;
ALTER TABLE ONLY public.legal_documents
    ADD CONSTRAINT legal_documents_item_id_content_items_id_fk FOREIGN KEY (item_id) REFERENCES public.content_items(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.meeting_decisions
    ADD CONSTRAINT meeting_decisions_done_by_users_id_fk FOREIGN KEY (done_by) REFERENCES public.users(id);
ALTER TABLE ONLY public.meeting_decisions
    ADD CONSTRAINT meeting_decisions_meeting_id_board_meetings_id_fk FOREIGN KEY (meeting_id) REFERENCES public.board_meetings(id);
ALTER TABLE ONLY public.meeting_decisions
    ADD CONSTRAINT meeting_decisions_responsible_id_users_id_fk FOREIGN KEY (responsible_id) REFERENCES public.users(id);
ALTER TABLE ONLY public.meeting_drafts
    ADD CONSTRAINT meeting_drafts_meeting_id_board_meetings_id_fk FOREIGN KEY (meeting_id) REFERENCES public.board_meetings(id);
ALTER TABLE ONLY public.meeting_drafts
    ADD CONSTRAINT meeting_drafts_saved_by_users_id_fk FOREIGN KEY (saved_by) REFERENCES public.users(id);
ALTER TABLE ONLY public.meeting_invitees
    ADD CONSTRAINT meeting_invitees_meeting_id_board_meetings_id_fk FOREIGN KEY (meeting_id) REFERENCES public.board_meetings(id);
ALTER TABLE ONLY public.meeting_invitees
    ADD CONSTRAINT meeting_invitees_user_id_users_id_fk FOREIGN KEY (user_id) REFERENCES public.users(id);
ALTER TABLE ONLY public.meeting_proposals
    ADD CONSTRAINT meeting_proposals_meeting_id_board_meetings_id_fk FOREIGN KEY (meeting_id) REFERENCES public.board_meetings(id);
ALTER TABLE ONLY public.meeting_proposals
    ADD CONSTRAINT meeting_proposals_proposed_by_users_id_fk FOREIGN KEY (proposed_by) REFERENCES public.users(id);
ALTER TABLE ONLY public.meeting_records
    ADD CONSTRAINT meeting_records_confirmed_by_users_id_fk FOREIGN KEY (confirmed_by) REFERENCES public.users(id);
ALTER TABLE ONLY public.meeting_records
    ADD CONSTRAINT meeting_records_meeting_id_board_meetings_id_fk FOREIGN KEY (meeting_id) REFERENCES public.board_meetings(id);
ALTER TABLE ONLY public.meeting_records
    ADD CONSTRAINT meeting_records_written_by_users_id_fk FOREIGN KEY (written_by) REFERENCES public.users(id);
ALTER TABLE ONLY public.papers
    ADD CONSTRAINT papers_dossier_id_dossiers_id_fk FOREIGN KEY (dossier_id) REFERENCES public.dossiers(id);
ALTER TABLE ONLY public.password_links
    ADD CONSTRAINT password_links_sent_by_users_id_fk FOREIGN KEY (sent_by) REFERENCES public.users(id);
ALTER TABLE ONLY public.password_links
    ADD CONSTRAINT password_links_user_id_users_id_fk FOREIGN KEY (user_id) REFERENCES public.users(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.payment_refunds
    ADD CONSTRAINT payment_refunds_payment_id_payments_id_fk FOREIGN KEY (payment_id) REFERENCES public.payments(id);
ALTER TABLE ONLY public.payments
    ADD CONSTRAINT payments_dossier_id_dossiers_id_fk FOREIGN KEY (dossier_id) REFERENCES public.dossiers(id);
ALTER TABLE ONLY public.payments
    ADD CONSTRAINT payments_part_of_payments_id_fk FOREIGN KEY (part_of) REFERENCES public.payments(id);
ALTER TABLE ONLY public.planned_stops
    ADD CONSTRAINT planned_stops_announced_by_users_id_fk FOREIGN KEY (announced_by) REFERENCES public.users(id);
ALTER TABLE ONLY public.planned_stops
    ADD CONSTRAINT planned_stops_ended_by_users_id_fk FOREIGN KEY (ended_by) REFERENCES public.users(id);
ALTER TABLE ONLY public.postponements
    ADD CONSTRAINT postponements_decided_by_users_id_fk FOREIGN KEY (decided_by) REFERENCES public.users(id);
ALTER TABLE ONLY public.postponements
    ADD CONSTRAINT postponements_dossier_id_dossiers_id_fk FOREIGN KEY (dossier_id) REFERENCES public.dossiers(id);
ALTER TABLE ONLY public.postponements
    ADD CONSTRAINT postponements_proposed_by_users_id_fk FOREIGN KEY (proposed_by) REFERENCES public.users(id);
ALTER TABLE ONLY public.preview_links
    ADD CONSTRAINT preview_links_created_by_users_id_fk FOREIGN KEY (created_by) REFERENCES public.users(id);
ALTER TABLE ONLY public.preview_links
    ADD CONSTRAINT preview_links_review_id_content_reviews_id_fk FOREIGN KEY (review_id) REFERENCES public.content_reviews(id);
ALTER TABLE ONLY public.preview_links
    ADD CONSTRAINT preview_links_version_id_content_versions_id_fk FOREIGN KEY (version_id) REFERENCES public.content_versions(id);
ALTER TABLE ONLY public.procedure_assignments
    ADD CONSTRAINT procedure_assignments_assigned_by_users_id_fk FOREIGN KEY (assigned_by) REFERENCES public.users(id);
ALTER TABLE ONLY public.procedure_assignments
    ADD CONSTRAINT procedure_assignments_ended_by_users_id_fk FOREIGN KEY (ended_by) REFERENCES public.users(id);
ALTER TABLE ONLY public.procedure_assignments
    ADD CONSTRAINT procedure_assignments_procedure_code_procedures_code_fk FOREIGN KEY (procedure_code) REFERENCES public.procedures(code);
ALTER TABLE ONLY public.procedure_assignments
    ADD CONSTRAINT procedure_assignments_user_id_users_id_fk FOREIGN KEY (user_id) REFERENCES public.users(id);
ALTER TABLE ONLY public.procedure_revisions
    ADD CONSTRAINT procedure_revisions_approved_by_users_id_fk FOREIGN KEY (approved_by) REFERENCES public.users(id);
ALTER TABLE ONLY public.procedure_revisions
    ADD CONSTRAINT procedure_revisions_authored_by_users_id_fk FOREIGN KEY (authored_by) REFERENCES public.users(id);
ALTER TABLE ONLY public.procedure_revisions
    ADD CONSTRAINT procedure_revisions_procedure_code_procedures_code_fk FOREIGN KEY (procedure_code) REFERENCES public.procedures(code);
ALTER TABLE ONLY public.proposals
    ADD CONSTRAINT proposals_decided_by_users_id_fk FOREIGN KEY (decided_by) REFERENCES public.users(id);
ALTER TABLE ONLY public.proposals
    ADD CONSTRAINT proposals_proposed_by_users_id_fk FOREIGN KEY (proposed_by) REFERENCES public.users(id);
ALTER TABLE ONLY public.proposals
    ADD CONSTRAINT proposals_user_id_users_id_fk FOREIGN KEY (user_id) REFERENCES public.users(id);
ALTER TABLE ONLY public.quality_points
    ADD CONSTRAINT quality_points_proposal_id_proposals_id_fk FOREIGN KEY (proposal_id) REFERENCES public.proposals(id);
ALTER TABLE ONLY public.reminders_off
    ADD CONSTRAINT reminders_off_user_id_users_id_fk FOREIGN KEY (user_id) REFERENCES public.users(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.reply_templates
    ADD CONSTRAINT reply_templates_changed_by_users_id_fk FOREIGN KEY (changed_by) REFERENCES public.users(id);
ALTER TABLE ONLY public.reply_templates
    ADD CONSTRAINT reply_templates_procedure_code_procedures_code_fk FOREIGN KEY (procedure_code) REFERENCES public.procedures(code);
ALTER TABLE ONLY public.resident_profiles
    ADD CONSTRAINT resident_profiles_user_id_users_id_fk FOREIGN KEY (user_id) REFERENCES public.users(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.result_collections
    ADD CONSTRAINT result_collections_dossier_id_dossiers_id_fk FOREIGN KEY (dossier_id) REFERENCES public.dossiers(id);
ALTER TABLE ONLY public.result_submissions
    ADD CONSTRAINT result_submissions_decided_by_users_id_fk FOREIGN KEY (decided_by) REFERENCES public.users(id);
ALTER TABLE ONLY public.result_submissions
    ADD CONSTRAINT result_submissions_dossier_id_dossiers_id_fk FOREIGN KEY (dossier_id) REFERENCES public.dossiers(id);
ALTER TABLE ONLY public.result_submissions
    ADD CONSTRAINT result_submissions_file_id_attachments_id_fk FOREIGN KEY (file_id) REFERENCES public.attachments(id);
ALTER TABLE ONLY public.result_submissions
    ADD CONSTRAINT result_submissions_submitted_by_users_id_fk FOREIGN KEY (submitted_by) REFERENCES public.users(id);
ALTER TABLE ONLY public.royalties
    ADD CONSTRAINT royalties_author_id_users_id_fk FOREIGN KEY (author_id) REFERENCES public.users(id);
ALTER TABLE ONLY public.royalties
    ADD CONSTRAINT royalties_contributor_id_royalty_contributors_id_fk FOREIGN KEY (contributor_id) REFERENCES public.royalty_contributors(id);
ALTER TABLE ONLY public.royalties
    ADD CONSTRAINT royalties_corrects_royalties_id_fk FOREIGN KEY (corrects) REFERENCES public.royalties(id);
ALTER TABLE ONLY public.royalties
    ADD CONSTRAINT royalties_decided_by_users_id_fk FOREIGN KEY (decided_by) REFERENCES public.users(id);
ALTER TABLE ONLY public.royalties
    ADD CONSTRAINT royalties_item_id_content_items_id_fk FOREIGN KEY (item_id) REFERENCES public.content_items(id);
ALTER TABLE ONLY public.royalties
    ADD CONSTRAINT royalties_proposed_by_users_id_fk FOREIGN KEY (proposed_by) REFERENCES public.users(id);
ALTER TABLE ONLY public.royalties
    ADD CONSTRAINT royalties_rate_table_id_royalty_rate_tables_id_fk FOREIGN KEY (rate_table_id) REFERENCES public.royalty_rate_tables(id);
ALTER TABLE ONLY public.royalties
    ADD CONSTRAINT royalties_statement_id_royalty_statements_id_fk FOREIGN KEY (statement_id) REFERENCES public.royalty_statements(id);
ALTER TABLE ONLY public.royalties
    ADD CONSTRAINT royalties_version_id_content_versions_id_fk FOREIGN KEY (version_id) REFERENCES public.content_versions(id);
ALTER TABLE ONLY public.royalty_payments
    ADD CONSTRAINT royalty_payments_author_id_users_id_fk FOREIGN KEY (author_id) REFERENCES public.users(id);
ALTER TABLE ONLY public.royalty_payments
    ADD CONSTRAINT royalty_payments_contributor_id_royalty_contributors_id_fk FOREIGN KEY (contributor_id) REFERENCES public.royalty_contributors(id);
ALTER TABLE ONLY public.royalty_payments
    ADD CONSTRAINT royalty_payments_statement_id_royalty_statements_id_fk FOREIGN KEY (statement_id) REFERENCES public.royalty_statements(id);
ALTER TABLE ONLY public.royalty_rate_tables
    ADD CONSTRAINT royalty_rate_tables_created_by_users_id_fk FOREIGN KEY (created_by) REFERENCES public.users(id);
ALTER TABLE ONLY public.royalty_statements
    ADD CONSTRAINT royalty_statements_approved_by_users_id_fk FOREIGN KEY (approved_by) REFERENCES public.users(id);
ALTER TABLE ONLY public.royalty_statements
    ADD CONSTRAINT royalty_statements_cancelled_by_users_id_fk FOREIGN KEY (cancelled_by) REFERENCES public.users(id);
ALTER TABLE ONLY public.royalty_statements
    ADD CONSTRAINT royalty_statements_drawn_by_users_id_fk FOREIGN KEY (drawn_by) REFERENCES public.users(id);
ALTER TABLE ONLY public.royalty_statements
    ADD CONSTRAINT royalty_statements_paid_by_users_id_fk FOREIGN KEY (paid_by) REFERENCES public.users(id);
ALTER TABLE ONLY public.saved_lists
    ADD CONSTRAINT saved_lists_user_id_users_id_fk FOREIGN KEY (user_id) REFERENCES public.users(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.section_members
    ADD CONSTRAINT section_members_section_id_content_sections_id_fk FOREIGN KEY (section_id) REFERENCES public.content_sections(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.section_members
    ADD CONSTRAINT section_members_user_id_users_id_fk FOREIGN KEY (user_id) REFERENCES public.users(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.sender_blocks
    ADD CONSTRAINT sender_blocks_blocked_by_users_id_fk FOREIGN KEY (blocked_by) REFERENCES public.users(id);
ALTER TABLE ONLY public.sessions
    ADD CONSTRAINT sessions_user_id_users_id_fk FOREIGN KEY (user_id) REFERENCES public.users(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.sign_in_places
    ADD CONSTRAINT sign_in_places_user_id_users_id_fk FOREIGN KEY (user_id) REFERENCES public.users(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.signed_papers
    ADD CONSTRAINT signed_papers_head_certificate_id_signing_certificates_id_fk FOREIGN KEY (head_certificate_id) REFERENCES public.signing_certificates(id);
ALTER TABLE ONLY public.signed_papers
    ADD CONSTRAINT signed_papers_paper_id_papers_id_fk FOREIGN KEY (paper_id) REFERENCES public.papers(id);
ALTER TABLE ONLY public.signed_papers
    ADD CONSTRAINT signed_papers_unit_certificate_id_signing_certificates_id_fk FOREIGN KEY (unit_certificate_id) REFERENCES public.signing_certificates(id);
ALTER TABLE ONLY public.signing_certificates
    ADD CONSTRAINT signing_certificates_ended_by_users_id_fk FOREIGN KEY (ended_by) REFERENCES public.users(id);
ALTER TABLE ONLY public.signing_certificates
    ADD CONSTRAINT signing_certificates_installed_by_users_id_fk FOREIGN KEY (installed_by) REFERENCES public.users(id);
ALTER TABLE ONLY public.signing_certificates
    ADD CONSTRAINT signing_certificates_user_id_users_id_fk FOREIGN KEY (user_id) REFERENCES public.users(id);
ALTER TABLE ONLY public.signing_issuers
    ADD CONSTRAINT signing_issuers_approved_by_users_id_fk FOREIGN KEY (approved_by) REFERENCES public.users(id);
ALTER TABLE ONLY public.signing_issuers
    ADD CONSTRAINT signing_issuers_ended_by_users_id_fk FOREIGN KEY (ended_by) REFERENCES public.users(id);
ALTER TABLE ONLY public.signing_issuers
    ADD CONSTRAINT signing_issuers_proposed_by_users_id_fk FOREIGN KEY (proposed_by) REFERENCES public.users(id);
ALTER TABLE ONLY public.staff_absences
    ADD CONSTRAINT staff_absences_deputy_id_users_id_fk FOREIGN KEY (deputy_id) REFERENCES public.users(id);
ALTER TABLE ONLY public.staff_absences
    ADD CONSTRAINT staff_absences_ended_by_users_id_fk FOREIGN KEY (ended_by) REFERENCES public.users(id);
ALTER TABLE ONLY public.staff_absences
    ADD CONSTRAINT staff_absences_recorded_by_users_id_fk FOREIGN KEY (recorded_by) REFERENCES public.users(id);
ALTER TABLE ONLY public.staff_absences
    ADD CONSTRAINT staff_absences_user_id_users_id_fk FOREIGN KEY (user_id) REFERENCES public.users(id);
ALTER TABLE ONLY public.staff_preferences
    ADD CONSTRAINT staff_preferences_user_id_users_id_fk FOREIGN KEY (user_id) REFERENCES public.users(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.staff_roles
    ADD CONSTRAINT staff_roles_user_id_users_id_fk FOREIGN KEY (user_id) REFERENCES public.users(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.staff_searches
    ADD CONSTRAINT staff_searches_staff_id_users_id_fk FOREIGN KEY (staff_id) REFERENCES public.users(id);
ALTER TABLE ONLY public.supplement_requests
    ADD CONSTRAINT supplement_requests_dossier_id_dossiers_id_fk FOREIGN KEY (dossier_id) REFERENCES public.dossiers(id);
ALTER TABLE ONLY public.supplement_requests
    ADD CONSTRAINT supplement_requests_requested_by_users_id_fk FOREIGN KEY (requested_by) REFERENCES public.users(id);
ALTER TABLE ONLY public.unit_members
    ADD CONSTRAINT unit_members_unit_id_units_id_fk FOREIGN KEY (unit_id) REFERENCES public.units(id);
ALTER TABLE ONLY public.unit_members
    ADD CONSTRAINT unit_members_user_id_users_id_fk FOREIGN KEY (user_id) REFERENCES public.users(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.write_offs
    ADD CONSTRAINT write_offs_decided_by_users_id_fk FOREIGN KEY (decided_by) REFERENCES public.users(id);
ALTER TABLE ONLY public.write_offs
    ADD CONSTRAINT write_offs_dossier_id_dossiers_id_fk FOREIGN KEY (dossier_id) REFERENCES public.dossiers(id);
ALTER TABLE ONLY public.write_offs
    ADD CONSTRAINT write_offs_proposed_by_users_id_fk FOREIGN KEY (proposed_by) REFERENCES public.users(id);
ALTER TABLE ONLY public.yearly_reports
    ADD CONSTRAINT yearly_reports_approved_by_users_id_fk FOREIGN KEY (approved_by) REFERENCES public.users(id);
ALTER TABLE ONLY public.yearly_reports
    ADD CONSTRAINT yearly_reports_returned_by_users_id_fk FOREIGN KEY (returned_by) REFERENCES public.users(id);
ALTER TABLE ONLY public.yearly_reports
    ADD CONSTRAINT yearly_reports_saved_by_users_id_fk FOREIGN KEY (saved_by) REFERENCES public.users(id);
ALTER TABLE ONLY public.yearly_reports
    ADD CONSTRAINT yearly_reports_sent_by_users_id_fk FOREIGN KEY (sent_by) REFERENCES public.users(id);
ALTER TABLE ONLY public.yearly_reports
    ADD CONSTRAINT yearly_reports_started_by_users_id_fk FOREIGN KEY (started_by) REFERENCES public.users(id);
ALTER TABLE ONLY public.yearly_reports
    ADD CONSTRAINT yearly_reports_submitted_by_users_id_fk FOREIGN KEY (submitted_by) REFERENCES public.users(id);
