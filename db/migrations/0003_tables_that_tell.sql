-- What many pages read and few acts change tells each process at the commit that it changed (db/queries/told-of-commits.server.ts).
CREATE FUNCTION public.tell_changed_table() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
  PERFORM pg_notify('changed_tables', TG_TABLE_NAME);
  RETURN NULL;
END
$$;--> statement-breakpoint
CREATE TRIGGER board_delegations_tell AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON public.board_delegations FOR EACH STATEMENT EXECUTE FUNCTION public.tell_changed_table();--> statement-breakpoint
CREATE TRIGGER calendar_changes_tell AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON public.calendar_changes FOR EACH STATEMENT EXECUTE FUNCTION public.tell_changed_table();--> statement-breakpoint
CREATE TRIGGER calendar_days_tell AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON public.calendar_days FOR EACH STATEMENT EXECUTE FUNCTION public.tell_changed_table();--> statement-breakpoint
CREATE TRIGGER commune_versions_tell AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON public.commune_versions FOR EACH STATEMENT EXECUTE FUNCTION public.tell_changed_table();--> statement-breakpoint
CREATE TRIGGER consultation_announcements_tell AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON public.consultation_announcements FOR EACH STATEMENT EXECUTE FUNCTION public.tell_changed_table();--> statement-breakpoint
CREATE TRIGGER consultation_comments_tell AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON public.consultation_comments FOR EACH STATEMENT EXECUTE FUNCTION public.tell_changed_table();--> statement-breakpoint
CREATE TRIGGER consultation_drafts_tell AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON public.consultation_drafts FOR EACH STATEMENT EXECUTE FUNCTION public.tell_changed_table();--> statement-breakpoint
CREATE TRIGGER consultation_proposals_tell AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON public.consultation_proposals FOR EACH STATEMENT EXECUTE FUNCTION public.tell_changed_table();--> statement-breakpoint
CREATE TRIGGER consultations_tell AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON public.consultations FOR EACH STATEMENT EXECUTE FUNCTION public.tell_changed_table();--> statement-breakpoint
CREATE TRIGGER content_items_tell AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON public.content_items FOR EACH STATEMENT EXECUTE FUNCTION public.tell_changed_table();--> statement-breakpoint
CREATE TRIGGER content_reviews_tell AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON public.content_reviews FOR EACH STATEMENT EXECUTE FUNCTION public.tell_changed_table();--> statement-breakpoint
CREATE TRIGGER content_sections_tell AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON public.content_sections FOR EACH STATEMENT EXECUTE FUNCTION public.tell_changed_table();--> statement-breakpoint
CREATE TRIGGER content_versions_tell AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON public.content_versions FOR EACH STATEMENT EXECUTE FUNCTION public.tell_changed_table();--> statement-breakpoint
CREATE TRIGGER contingency_plans_tell AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON public.contingency_plans FOR EACH STATEMENT EXECUTE FUNCTION public.tell_changed_table();--> statement-breakpoint
CREATE TRIGGER inquiries_tell AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON public.inquiries FOR EACH STATEMENT EXECUTE FUNCTION public.tell_changed_table();--> statement-breakpoint
CREATE TRIGGER inquiry_publications_tell AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON public.inquiry_publications FOR EACH STATEMENT EXECUTE FUNCTION public.tell_changed_table();--> statement-breakpoint
CREATE TRIGGER link_checks_tell AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON public.link_checks FOR EACH STATEMENT EXECUTE FUNCTION public.tell_changed_table();--> statement-breakpoint
CREATE TRIGGER procedure_revisions_tell AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON public.procedure_revisions FOR EACH STATEMENT EXECUTE FUNCTION public.tell_changed_table();--> statement-breakpoint
CREATE TRIGGER procedures_tell AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON public.procedures FOR EACH STATEMENT EXECUTE FUNCTION public.tell_changed_table();--> statement-breakpoint
CREATE TRIGGER proposals_tell AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON public.proposals FOR EACH STATEMENT EXECUTE FUNCTION public.tell_changed_table();--> statement-breakpoint
CREATE TRIGGER section_members_tell AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON public.section_members FOR EACH STATEMENT EXECUTE FUNCTION public.tell_changed_table();--> statement-breakpoint
CREATE TRIGGER staff_roles_tell AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON public.staff_roles FOR EACH STATEMENT EXECUTE FUNCTION public.tell_changed_table();--> statement-breakpoint
CREATE TRIGGER unit_members_tell AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON public.unit_members FOR EACH STATEMENT EXECUTE FUNCTION public.tell_changed_table();--> statement-breakpoint
CREATE TRIGGER units_tell AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON public.units FOR EACH STATEMENT EXECUTE FUNCTION public.tell_changed_table();--> statement-breakpoint
CREATE TRIGGER users_tell AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON public.users FOR EACH STATEMENT EXECUTE FUNCTION public.tell_changed_table();
