-- Tables with their primary keys, and functions, as the migrations before the first release left them: squashed once (decision 114).
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE FUNCTION public.forget_applicant_index() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
  DELETE FROM applicant_indexes WHERE dossier_id = OLD.id;
  RETURN NULL;
END $$;
CREATE FUNCTION public.keep_consultation_period() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
  IF NEW.closes_at < OLD.closes_at OR NEW.opens_at <> OLD.opens_at OR NEW.least_days < OLD.least_days THEN
    RAISE EXCEPTION 'the period of a consultation is made longer alone' USING ERRCODE = 'check_violation';
  END IF;
  IF OLD.answer_state IN ('published', 'ended') AND NEW.answer_state <> OLD.answer_state THEN
    RAISE EXCEPTION 'published answers stay published' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$$;
CREATE FUNCTION public.keep_published_answers() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
  PERFORM FROM consultations c WHERE c.item_id = coalesce(NEW.item_id, OLD.item_id) AND c.answer_state = 'published';
  IF FOUND AND (TG_OP <> 'INSERT' OR NEW.correction_note IS NULL) THEN
    RAISE EXCEPTION 'published answers are not rewritten' USING ERRCODE = 'check_violation';
  END IF;
  IF NOT FOUND AND TG_OP <> 'DELETE' AND NEW.correction_note IS NOT NULL THEN
    RAISE EXCEPTION 'what is not published is not corrected' USING ERRCODE = 'check_violation';
  END IF;
  RETURN coalesce(NEW, OLD);
END
$$;
CREATE FUNCTION public.person_order(name text) RETURNS text[]
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    AS $_$
  SELECT ARRAY[substring(btrim(name) FROM '\S+$'), split_part(btrim(name), ' ', 1), btrim(name)]
$_$;
CREATE FUNCTION public.ratings_stand() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    IF OLD.rated_at IS NULL AND NEW.dossier_id = OLD.dossier_id
      AND (NEW.rated_at IS NULL OR NEW.token_digest IS NOT DISTINCT FROM OLD.token_digest) THEN
      RETURN NEW;
    END IF;
    IF NEW.comment IS NULL AND (to_jsonb(NEW) - 'comment' - 'comment_erased_at') = (to_jsonb(OLD) - 'comment' - 'comment_erased_at') THEN
      RETURN NEW;
    END IF;
  END IF;
  RAISE EXCEPTION 'what was said of a dossier stands: % is not allowed', TG_OP
    USING ERRCODE = 'insufficient_privilege';
END
$$;
CREATE FUNCTION public.refuse_comment_outside_period() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
  PERFORM FROM consultations c
    WHERE c.item_id = NEW.item_id AND c.opens_at <= NEW.received_at AND NEW.received_at < c.closes_at;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'a comment outside the period of its consultation' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$$;
CREATE FUNCTION public.refuse_events_without_a_key() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
  RAISE EXCEPTION '%: an event is chained under a key (the portal runs in an older version than its database?)', TG_TABLE_NAME
    USING ERRCODE = 'insufficient_privilege';
END
$$;
CREATE FUNCTION public.refuse_rewriting() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
  RAISE EXCEPTION '% is append-only: % is not allowed', TG_TABLE_NAME, TG_OP
    USING ERRCODE = 'insufficient_privilege';
END
$$;
CREATE FUNCTION public.refuse_rewriting_anchors() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
  RAISE EXCEPTION 'chain_anchors is append-only: % is not allowed', TG_OP USING ERRCODE = 'insufficient_privilege';
END
$$;
CREATE FUNCTION public.refuse_rewriting_events() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
  RAISE EXCEPTION 'dossier_events is append-only: % is not allowed', TG_OP
    USING ERRCODE = 'insufficient_privilege';
END
$$;
CREATE FUNCTION public.refuse_rewriting_the_commune() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND (OLD.approved_at IS NULL
    OR (NEW.id, NEW.facts, NEW.valid_from, NEW.basis, NEW.approved_at, NEW.approved_by)
      IS NOT DISTINCT FROM (OLD.id, OLD.facts, OLD.valid_from, OLD.basis, OLD.approved_at, OLD.approved_by)) THEN
    RETURN NEW;
  END IF;
  IF TG_OP = 'DELETE' AND OLD.approved_at IS NULL THEN
    RETURN OLD;
  END IF;
  RAISE EXCEPTION 'commune_versions: what was approved stays as it is'
    USING ERRCODE = 'insufficient_privilege';
END
$$;
CREATE FUNCTION public.refuse_unapproved_draft() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
  PERFORM FROM content_items i JOIN content_reviews r ON r.item_id = i.id AND r.approved_version_id = i.live_version_id
    WHERE i.id = NEW.item_id AND i.visibility = 'published' AND i.live_version_id = NEW.version_id;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'a draft that nobody approved is put to nobody' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$$;
CREATE FUNCTION public.stand_but_for_erased_notes() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND OLD.subject LIKE 'content:%' AND NEW.detail = '{"erased": true}'::jsonb
    AND to_jsonb(NEW) - 'detail' = to_jsonb(OLD) - 'detail' THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'audit_events is append-only: % is not allowed', TG_OP USING ERRCODE = 'insufficient_privilege';
END
$$;
CREATE FUNCTION public.stand_until_content_is_erased() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    PERFORM FROM content_erasures e WHERE e.id = NEW.erasure_id AND e.item_id = NEW.item_id;
    IF FOUND AND OLD.erasure_id IS NULL
      AND to_jsonb(NEW) - '{body,digest,search_text,erasure_id}'::text[]
        = to_jsonb(OLD) - '{body,digest,search_text,erasure_id}'::text[]
      AND (NEW.body, NEW.digest, NEW.search_text)
        IS NOT DISTINCT FROM (jsonb_build_object('erased', NEW.erasure_id), '', '') THEN
      RETURN NEW;
    END IF;
  END IF;
  RAISE EXCEPTION 'content_versions is append-only: % is not allowed', TG_OP USING ERRCODE = 'insufficient_privilege';
END
$$;
CREATE FUNCTION public.stand_until_draft_is_erased() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    PERFORM FROM content_versions v WHERE v.id = OLD.version_id AND v.erasure_id IS NOT NULL;
    IF FOUND
      AND (NEW.item_id, NEW.number, NEW.version_id, NEW.published_at)
        IS NOT DISTINCT FROM (OLD.item_id, OLD.number, OLD.version_id, OLD.published_at)
      AND (NEW.clauses, NEW.digest) IS NOT DISTINCT FROM ('{"clauses": []}'::jsonb, '') THEN
      RETURN NEW;
    END IF;
  END IF;
  RAISE EXCEPTION 'consultation_drafts is append-only: % is not allowed', TG_OP USING ERRCODE = 'insufficient_privilege';
END
$$;
CREATE FUNCTION public.stand_until_erased() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    PERFORM FROM inquiries i WHERE i.id = OLD.inquiry_id AND i.erased_at IS NOT NULL;
    IF FOUND THEN
      RETURN OLD;
    END IF;
  END IF;
  RAISE EXCEPTION '% stand until their inquiry is erased: % is not allowed', TG_TABLE_NAME, TG_OP
    USING ERRCODE = 'insufficient_privilege';
END
$$;
CREATE FUNCTION public.tell_waiting_work() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
  PERFORM pg_notify('waiting_work', TG_TABLE_NAME);
  RETURN NULL;
END
$$;
CREATE TABLE public.admissions (
    request_id uuid NOT NULL,
    door text NOT NULL,
    challenge_id uuid,
    email_index bytea,
    address_index bytea NOT NULL,
    network_index bytea NOT NULL,
    at timestamp(3) with time zone NOT NULL
);
CREATE TABLE public.applicant_indexes (
    dossier_id uuid NOT NULL,
    name_buckets smallint[] NOT NULL,
    phone_index bytea,
    indexed_by text NOT NULL,
    submitted_at timestamp(3) with time zone NOT NULL,
    identities bytea[] DEFAULT '{}'::bytea[] NOT NULL
);
CREATE TABLE public.attachments (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    dossier_id uuid NOT NULL,
    slot text NOT NULL,
    file_name text NOT NULL,
    media_type text NOT NULL,
    bytes integer NOT NULL,
    sha256 bytea NOT NULL,
    storage_key text NOT NULL,
    uploaded_by text NOT NULL,
    uploaded_at timestamp(3) with time zone DEFAULT now() NOT NULL,
    superseded_at timestamp(3) with time zone,
    "position" integer DEFAULT 0 NOT NULL
);
CREATE TABLE public.audit_events (
    id bigint NOT NULL,
    subject text NOT NULL,
    sequence integer NOT NULL,
    event text NOT NULL,
    actor_kind text NOT NULL,
    actor_id text,
    actor_name text NOT NULL,
    at timestamp(3) with time zone NOT NULL,
    detail jsonb DEFAULT '{}'::jsonb NOT NULL,
    previous_hash bytea,
    hash bytea NOT NULL,
    key_id text
);
CREATE SEQUENCE public.audit_events_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.audit_events_id_seq OWNED BY public.audit_events.id;
CREATE TABLE public.audit_heads (
    subject text NOT NULL,
    event_count integer DEFAULT 0 NOT NULL,
    last_event_hash bytea
);
CREATE TABLE public.availability_hours (
    hour timestamp(3) with time zone NOT NULL,
    alive bigint NOT NULL,
    failing bigint NOT NULL
);
CREATE TABLE public.backup_runs (
    id uuid NOT NULL,
    kind text NOT NULL,
    began_at timestamp(3) with time zone NOT NULL,
    ended_at timestamp(3) with time zone,
    file text NOT NULL,
    bytes bigint,
    rows integer,
    files integer,
    problem text
);
CREATE TABLE public.batch_items (
    batch_id uuid NOT NULL,
    "position" integer NOT NULL,
    dossier_id uuid NOT NULL,
    version integer NOT NULL,
    request_id uuid DEFAULT gen_random_uuid() NOT NULL,
    outcome text,
    told text,
    settled_at timestamp(3) with time zone,
    storage_key text,
    CONSTRAINT batch_items_settled CHECK (((outcome IS NULL) = (settled_at IS NULL)))
);
CREATE TABLE public.batches (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    staff_id text NOT NULL,
    request_id uuid NOT NULL,
    event text,
    paper text,
    reason text,
    wire jsonb DEFAULT '{}'::jsonb NOT NULL,
    list text NOT NULL,
    started_at timestamp(3) with time zone NOT NULL,
    finished_at timestamp(3) with time zone,
    storage_key text,
    leased_until timestamp(3) with time zone,
    worked_at timestamp(3) with time zone,
    labelling text,
    CONSTRAINT batches_act CHECK ((num_nonnulls(event, paper, labelling) = 1))
);
CREATE TABLE public.board_delegations (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    power text NOT NULL,
    from_user text NOT NULL,
    to_user text NOT NULL,
    sections jsonb,
    valid_from date NOT NULL,
    valid_until date NOT NULL,
    revoked_at timestamp(3) with time zone,
    created_at timestamp(3) with time zone NOT NULL
);
CREATE TABLE public.board_meetings (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    kind text NOT NULL,
    reason text DEFAULT ''::text NOT NULL,
    starts_at timestamp(3) with time zone NOT NULL,
    place text NOT NULL,
    agenda jsonb NOT NULL,
    chair_id text NOT NULL,
    secretary_id text,
    state text DEFAULT 'convened'::text NOT NULL,
    lock integer DEFAULT 1 NOT NULL,
    convened_by text NOT NULL,
    convened_at timestamp(3) with time zone NOT NULL,
    changed_at timestamp(3) with time zone NOT NULL,
    cancel_reason text,
    report text,
    reported_at timestamp(3) with time zone,
    report_seen_at timestamp(3) with time zone,
    in_place_of_head boolean DEFAULT false NOT NULL,
    chaired_by_id text
);
CREATE TABLE public.calendar_changes (
    id uuid NOT NULL,
    at timestamp(3) with time zone NOT NULL,
    days jsonb NOT NULL,
    moved integer NOT NULL,
    proposed_by_name text NOT NULL,
    approved_by_name text NOT NULL
);
CREATE TABLE public.calendar_days (
    date date NOT NULL,
    kind text NOT NULL,
    label text NOT NULL,
    legal_basis text NOT NULL,
    provisional boolean DEFAULT false NOT NULL
);
CREATE TABLE public.catalog_drafts (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    kind text NOT NULL,
    code text NOT NULL,
    base_id uuid,
    body jsonb NOT NULL,
    change_note text DEFAULT ''::text NOT NULL,
    state text DEFAULT 'open'::text NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    touched jsonb DEFAULT '{}'::jsonb NOT NULL,
    editors jsonb DEFAULT '[]'::jsonb NOT NULL,
    created_by text NOT NULL,
    created_at timestamp(3) with time zone NOT NULL,
    updated_at timestamp(3) with time zone NOT NULL,
    submitted_by text,
    submitted_at timestamp(3) with time zone,
    approved_by text,
    approved_at timestamp(3) with time zone,
    approved_digest text,
    publish_at timestamp(3) with time zone,
    failure text,
    published_at timestamp(3) with time zone,
    result_id uuid,
    CONSTRAINT catalog_drafts_approved CHECK (((state <> 'approved'::text) OR (approved_digest IS NOT NULL)))
);
CREATE TABLE public.certificate_checks (
    host text NOT NULL,
    checked_at timestamp(3) with time zone NOT NULL,
    valid_until timestamp(3) with time zone,
    problem text
);
CREATE TABLE public.certificate_drafts (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    dossier_id uuid NOT NULL,
    content bytea NOT NULL,
    sent_by text NOT NULL,
    sent_at timestamp(3) with time zone NOT NULL,
    answer_by date NOT NULL,
    outcome text,
    answered_at timestamp(3) with time zone,
    correction bytea,
    CONSTRAINT certificate_drafts_answered CHECK (((outcome IS NULL) = (answered_at IS NULL))),
    CONSTRAINT certificate_drafts_correction CHECK (((correction IS NOT NULL) = (NOT (outcome IS DISTINCT FROM 'corrected'::text))))
);
CREATE TABLE public.chain_anchors (
    family text NOT NULL,
    chain text NOT NULL,
    event_count integer NOT NULL,
    last_event_hash bytea,
    key_id text NOT NULL,
    seal bytea NOT NULL
);
CREATE TABLE public.chain_register (
    part integer NOT NULL,
    chains integer NOT NULL,
    marks bit(256) NOT NULL
);
CREATE TABLE public.checked_documents (
    dossier_id uuid NOT NULL,
    document_id text NOT NULL,
    checked_by text NOT NULL,
    checked_at timestamp(3) with time zone NOT NULL
);
CREATE TABLE public.commune_versions (
    id uuid NOT NULL,
    state text DEFAULT 'draft'::text NOT NULL,
    lock integer DEFAULT 1 NOT NULL,
    valid_from date NOT NULL,
    valid_to date,
    facts jsonb NOT NULL,
    basis text NOT NULL,
    writers jsonb NOT NULL,
    started_by text,
    started_at timestamp(3) with time zone NOT NULL,
    saved_by text,
    saved_at timestamp(3) with time zone NOT NULL,
    submitted_by text,
    submitted_at timestamp(3) with time zone,
    returned_by text,
    returned_at timestamp(3) with time zone,
    return_reason text,
    approved_by text,
    approved_at timestamp(3) with time zone,
    followed_at timestamp(3) with time zone,
    CONSTRAINT commune_versions_approved CHECK (((state = ANY (ARRAY['approved'::text, 'superseded'::text])) = (approved_at IS NOT NULL))),
    CONSTRAINT commune_versions_days CHECK (((valid_to IS NULL) OR (valid_to >= valid_from)))
);
CREATE TABLE public.compliance_findings (
    id bigint NOT NULL,
    year integer NOT NULL,
    item text NOT NULL,
    finding text NOT NULL,
    note text NOT NULL,
    due_on date,
    found_by text NOT NULL,
    found_at timestamp(3) with time zone NOT NULL,
    CONSTRAINT compliance_findings_due CHECK (((finding = 'not-met'::text) = (due_on IS NOT NULL)))
);
CREATE SEQUENCE public.compliance_findings_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.compliance_findings_id_seq OWNED BY public.compliance_findings.id;
CREATE TABLE public.consultation_announcements (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    item_id uuid NOT NULL,
    kind text NOT NULL,
    at timestamp(3) with time zone NOT NULL,
    closed_before timestamp(3) with time zone,
    told_at timestamp(3) with time zone,
    note text
);
CREATE TABLE public.consultation_answers (
    id uuid NOT NULL,
    item_id uuid NOT NULL,
    "position" integer NOT NULL,
    summary text NOT NULL,
    outcome text NOT NULL,
    reason text NOT NULL,
    correction_note text,
    corrected_at timestamp(3) with time zone,
    corrects uuid,
    CONSTRAINT consultation_answers_corrected CHECK ((((correction_note IS NULL) = (corrected_at IS NULL)) AND ((corrects IS NULL) OR (correction_note IS NOT NULL))))
);
CREATE TABLE public.consultation_comment_contents (
    comment_id uuid NOT NULL,
    sequence integer NOT NULL,
    content bytea NOT NULL
);
CREATE TABLE public.consultation_comment_events (
    id bigint NOT NULL,
    comment_id uuid NOT NULL,
    sequence integer NOT NULL,
    event text NOT NULL,
    from_state text NOT NULL,
    to_state text NOT NULL,
    actor_kind text NOT NULL,
    actor_id text,
    actor_name text NOT NULL,
    at timestamp(3) with time zone NOT NULL,
    request_id uuid
);
CREATE SEQUENCE public.consultation_comment_events_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.consultation_comment_events_id_seq OWNED BY public.consultation_comment_events.id;
CREATE TABLE public.consultation_comment_files (
    id uuid NOT NULL,
    comment_id uuid NOT NULL,
    file_name text NOT NULL,
    media_type text NOT NULL,
    bytes integer NOT NULL,
    sha256 bytea NOT NULL,
    storage_key text NOT NULL
);
CREATE TABLE public.consultation_comments (
    id uuid NOT NULL,
    item_id uuid NOT NULL,
    draft_number integer NOT NULL,
    clause_id text,
    quote text,
    stance text NOT NULL,
    author_kind text NOT NULL,
    show_name boolean NOT NULL,
    state text NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    owner_id text,
    email_index bytea,
    content bytea,
    shown_name text,
    shown_text text,
    decline_reason text,
    answer_id uuid,
    request_id uuid NOT NULL,
    token_digest bytea NOT NULL,
    received_at timestamp(3) with time zone NOT NULL,
    submitted_at timestamp(3) with time zone,
    decided_at timestamp(3) with time zone,
    event_count integer DEFAULT 0 NOT NULL,
    answer_lapsed boolean DEFAULT false NOT NULL,
    decided_by text,
    CONSTRAINT consultation_comments_declined CHECK (((state = ANY (ARRAY['declined'::text, 'upheld'::text])) = (decline_reason IS NOT NULL))),
    CONSTRAINT consultation_comments_shown CHECK (((state = ANY (ARRAY['published'::text, 'masked'::text])) = (shown_text IS NOT NULL)))
);
CREATE TABLE public.consultation_drafts (
    item_id uuid NOT NULL,
    number integer NOT NULL,
    version_id uuid NOT NULL,
    digest text NOT NULL,
    clauses jsonb NOT NULL,
    published_at timestamp(3) with time zone NOT NULL
);
CREATE TABLE public.consultation_proposals (
    id uuid NOT NULL,
    item_id uuid NOT NULL,
    kind text NOT NULL,
    about text DEFAULT ''::text NOT NULL,
    content jsonb NOT NULL,
    state text DEFAULT 'open'::text NOT NULL,
    proposed_by text NOT NULL,
    proposed_at timestamp(3) with time zone NOT NULL,
    decided_by text,
    decided_at timestamp(3) with time zone,
    reason text,
    CONSTRAINT consultation_proposals_another CHECK (((state <> 'approved'::text) OR ((decided_by IS NOT NULL) AND (decided_by <> proposed_by)))),
    CONSTRAINT consultation_proposals_decided CHECK (((state = 'open'::text) = (decided_at IS NULL)))
);
CREATE TABLE public.consultations (
    item_id uuid NOT NULL,
    draft_kind text NOT NULL,
    opens_at timestamp(3) with time zone NOT NULL,
    closes_at timestamp(3) with time zone NOT NULL,
    least_days integer NOT NULL,
    last_clause integer DEFAULT 0 NOT NULL,
    answer_state text DEFAULT 'writing'::text NOT NULL,
    answer_version integer DEFAULT 1 NOT NULL,
    answer_note text,
    answered_at timestamp(3) with time zone,
    kept_until date,
    erase_on date,
    erased_at timestamp(3) with time zone,
    unread_days jsonb DEFAULT '[]'::jsonb NOT NULL,
    unread_since timestamp(3) with time zone,
    answer_people jsonb DEFAULT '{"editor": [], "writer": [], "approver": []}'::jsonb NOT NULL,
    answer_sight text,
    CONSTRAINT consultations_answered CHECK (((answer_state = ANY (ARRAY['published'::text, 'ended'::text])) = (answered_at IS NOT NULL))),
    CONSTRAINT consultations_kept CHECK ((kept_until <= (((answered_at AT TIME ZONE 'Asia/Ho_Chi_Minh'::text))::date + '5 years'::interval))),
    CONSTRAINT consultations_period CHECK (((closes_at > opens_at) AND (closes_at >= (opens_at + make_interval(days => (least_days +
CASE
    WHEN (least_days = 0) THEN 0
    ELSE jsonb_array_length(unread_days)
END)))))),
    CONSTRAINT consultations_submitted CHECK (((answer_state <> 'submitted'::text) OR (answer_sight IS NOT NULL))),
    CONSTRAINT consultations_unread CHECK (((answered_at IS NULL) OR (unread_since IS NULL)))
);
CREATE TABLE public.contact_codes (
    id text NOT NULL,
    purpose text NOT NULL,
    way text NOT NULL,
    contact text NOT NULL,
    user_id text,
    code_digest bytea,
    opening bytea,
    tries integer DEFAULT 0 NOT NULL,
    created_at timestamp(3) with time zone NOT NULL,
    expires_at timestamp(3) with time zone NOT NULL,
    about uuid
);
CREATE TABLE public.content_autosaves (
    item_id uuid NOT NULL,
    user_id text NOT NULL,
    version_id uuid NOT NULL,
    body jsonb NOT NULL,
    saved_at timestamp(3) with time zone NOT NULL
);
CREATE TABLE public.content_erasures (
    id uuid NOT NULL,
    item_id uuid NOT NULL,
    what text NOT NULL,
    reason text NOT NULL,
    proposed_by text NOT NULL,
    approved_by text NOT NULL,
    erased_at timestamp(3) with time zone NOT NULL,
    CONSTRAINT content_erasures_another CHECK ((proposed_by <> approved_by))
);
CREATE TABLE public.content_files (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    kind text NOT NULL,
    file_name text NOT NULL,
    media_type text NOT NULL,
    bytes integer NOT NULL,
    sha256 bytea NOT NULL,
    storage_key text NOT NULL,
    width integer,
    height integer,
    variants jsonb DEFAULT '[]'::jsonb NOT NULL,
    uploaded_by text NOT NULL,
    uploaded_at timestamp(3) with time zone NOT NULL,
    public_since timestamp(3) with time zone,
    original_key text
);
CREATE TABLE public.content_item_files (
    file_id uuid NOT NULL,
    item_id uuid NOT NULL
);
CREATE TABLE public.content_items (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    section_id text NOT NULL,
    slug text NOT NULL,
    live_version_id uuid,
    visibility text DEFAULT 'never-published'::text NOT NULL,
    first_published_at timestamp(3) with time zone,
    published_at timestamp(3) with time zone,
    expires_at timestamp(3) with time zone,
    withdrawn_at timestamp(3) with time zone,
    withdrawn_reason text,
    redirect_to text,
    pinned boolean DEFAULT false NOT NULL,
    created_by text NOT NULL,
    created_at timestamp(3) with time zone NOT NULL,
    unit_id text,
    CONSTRAINT content_items_live CHECK (((visibility = ANY (ARRAY['published'::text, 'withdrawn'::text])) = (live_version_id IS NOT NULL)))
);
CREATE TABLE public.content_redirects (
    from_path text NOT NULL,
    at timestamp(3) with time zone NOT NULL,
    item_id uuid NOT NULL
);
CREATE TABLE public.content_reviews (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    item_id uuid NOT NULL,
    version_id uuid NOT NULL,
    state text DEFAULT 'writing'::text NOT NULL,
    lock integer DEFAULT 1 NOT NULL,
    submitted_by text,
    submitted_at timestamp(3) with time zone,
    edited_by text,
    edited_at timestamp(3) with time zone,
    approved_by text,
    approved_at timestamp(3) with time zone,
    approved_version_id uuid,
    publish_at timestamp(3) with time zone,
    expire_at timestamp(3) with time zone,
    urgent_reason text,
    second_look_by text,
    second_look_at timestamp(3) with time zone,
    return_reason text,
    returned_by text,
    failure text,
    opened_by text NOT NULL,
    opened_at timestamp(3) with time zone NOT NULL,
    updated_at timestamp(3) with time zone NOT NULL,
    closed_at timestamp(3) with time zone,
    number integer NOT NULL,
    people jsonb NOT NULL,
    approved_sight text,
    approved_slug text,
    lapse_reason text,
    CONSTRAINT content_reviews_approved CHECK (((state <> 'approved'::text) OR ((approved_version_id = version_id) AND (approved_sight IS NOT NULL) AND (approved_slug IS NOT NULL))))
);
CREATE TABLE public.content_sections (
    id text NOT NULL,
    path text NOT NULL,
    title text NOT NULL,
    intro text DEFAULT ''::text NOT NULL,
    kind text NOT NULL,
    parent_id text,
    "position" integer NOT NULL,
    demand text DEFAULT ''::text NOT NULL,
    unit_id text NOT NULL,
    limit_days integer,
    in_menu boolean DEFAULT true NOT NULL,
    closed_at timestamp(3) with time zone,
    contributors jsonb DEFAULT '[]'::jsonb NOT NULL
);
CREATE TABLE public.content_versions (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    item_id uuid NOT NULL,
    number integer NOT NULL,
    body jsonb NOT NULL,
    digest text NOT NULL,
    search_text text NOT NULL,
    saved_by text NOT NULL,
    saved_at timestamp(3) with time zone NOT NULL,
    base_id uuid,
    erasure_id uuid
);
CREATE TABLE public.contingency_plans (
    id uuid NOT NULL,
    state text DEFAULT 'draft'::text NOT NULL,
    plan jsonb NOT NULL,
    lock integer DEFAULT 1 NOT NULL,
    writers jsonb NOT NULL,
    started_at timestamp(3) with time zone NOT NULL,
    saved_at timestamp(3) with time zone NOT NULL,
    submitted_by text,
    submitted_at timestamp(3) with time zone,
    returned_by text,
    returned_at timestamp(3) with time zone,
    return_reason text,
    approved_by text,
    approved_at timestamp(3) with time zone,
    CONSTRAINT contingency_plans_approved CHECK (((state = ANY (ARRAY['approved'::text, 'superseded'::text])) = (approved_at IS NOT NULL)))
);
CREATE TABLE public.counter_filings (
    dossier_id uuid NOT NULL,
    begun_by text NOT NULL,
    arrived_on date,
    checklist jsonb DEFAULT '{}'::jsonb NOT NULL,
    visit bytea NOT NULL
);
CREATE TABLE public.credentials (
    user_id text NOT NULL,
    password_hash text NOT NULL,
    set_at timestamp(3) with time zone DEFAULT now() NOT NULL
);
CREATE TABLE public.decision_proposals (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    dossier_id uuid NOT NULL,
    step text NOT NULL,
    reason text NOT NULL,
    proposed_by text NOT NULL,
    proposed_at timestamp(3) with time zone NOT NULL,
    outcome text,
    decided_by text,
    decided_at timestamp(3) with time zone,
    request jsonb,
    CONSTRAINT decision_proposals_decided CHECK (((outcome IS NULL) = (decided_at IS NULL))),
    CONSTRAINT decision_proposals_request CHECK (((step = 'supplement'::text) = (request IS NOT NULL)))
);
CREATE TABLE public.dossier_events (
    id bigint NOT NULL,
    dossier_id uuid NOT NULL,
    sequence integer NOT NULL,
    event text NOT NULL,
    from_state text NOT NULL,
    to_state text NOT NULL,
    actor_kind text NOT NULL,
    actor_id text,
    actor_name text NOT NULL,
    at timestamp(3) with time zone NOT NULL,
    reason text,
    detail jsonb DEFAULT '{}'::jsonb NOT NULL,
    request_id uuid,
    previous_hash bytea,
    hash bytea NOT NULL,
    key_id text
);
CREATE SEQUENCE public.dossier_events_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.dossier_events_id_seq OWNED BY public.dossier_events.id;
CREATE TABLE public.dossier_exports (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    staff_id text NOT NULL,
    request_id uuid NOT NULL,
    format text NOT NULL,
    query bytea NOT NULL,
    started_at timestamp(3) with time zone NOT NULL,
    total integer,
    written integer DEFAULT 0 NOT NULL,
    parts jsonb DEFAULT '[]'::jsonb NOT NULL,
    bytes integer DEFAULT 0 NOT NULL,
    scope jsonb,
    finished_at timestamp(3) with time zone,
    failure text,
    attempts integer DEFAULT 0 NOT NULL,
    leased_until timestamp(3) with time zone,
    kind text DEFAULT 'list'::text NOT NULL
);
CREATE TABLE public.dossier_labels (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    name text NOT NULL,
    tone text NOT NULL,
    made_by text NOT NULL,
    made_at timestamp(3) with time zone NOT NULL
);
CREATE TABLE public.dossier_messages (
    id uuid NOT NULL,
    dossier_id uuid NOT NULL,
    side text NOT NULL,
    author_id text NOT NULL,
    author_name text NOT NULL,
    content bytea,
    at timestamp(3) with time zone NOT NULL,
    read_at timestamp(3) with time zone,
    read_by text,
    erased_at timestamp(3) with time zone,
    CONSTRAINT dossier_messages_erased CHECK (((content IS NULL) = (erased_at IS NOT NULL))),
    CONSTRAINT dossier_messages_read CHECK (((read_at IS NULL) = (read_by IS NULL)))
);
CREATE TABLE public.dossier_notes (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    dossier_id uuid NOT NULL,
    author_id text NOT NULL,
    body text NOT NULL,
    at timestamp(3) with time zone NOT NULL
);
CREATE TABLE public.dossier_opinions (
    id uuid NOT NULL,
    dossier_id uuid NOT NULL,
    asked_by text NOT NULL,
    asked_at timestamp(3) with time zone NOT NULL,
    adviser_id text,
    unit_id text,
    question bytea NOT NULL,
    answer_by date NOT NULL,
    answer bytea,
    answered_at timestamp(3) with time zone,
    answered_by text,
    withdrawn_at timestamp(3) with time zone,
    reminded_at timestamp(3) with time zone,
    told_soon_at timestamp(3) with time zone,
    told_late_at timestamp(3) with time zone,
    CONSTRAINT dossier_opinions_answered CHECK ((((answered_at IS NULL) = (answer IS NULL)) AND ((answered_at IS NULL) = (answered_by IS NULL)))),
    CONSTRAINT dossier_opinions_asked_one CHECK (((adviser_id IS NULL) <> (unit_id IS NULL))),
    CONSTRAINT dossier_opinions_once CHECK (((answered_at IS NULL) OR (withdrawn_at IS NULL)))
);
CREATE TABLE public.dossier_ratings (
    dossier_id uuid NOT NULL,
    token_digest bytea,
    overall text,
    convenience text,
    timeliness text,
    attitude text,
    comment bytea,
    way text,
    rated_at timestamp(3) with time zone,
    comment_erased_at timestamp(3) with time zone,
    CONSTRAINT dossier_ratings_whole CHECK ((((rated_at IS NULL) = (overall IS NULL)) AND ((rated_at IS NULL) = (way IS NULL))))
);
CREATE TABLE public.dossier_reminders (
    dossier_id uuid NOT NULL,
    kind text NOT NULL,
    due_at timestamp(3) with time zone NOT NULL,
    reminded_at timestamp(3) with time zone NOT NULL
);
CREATE TABLE public.dossier_verifications (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    dossier_id uuid NOT NULL,
    place text NOT NULL,
    meeting text,
    until date NOT NULL,
    begun_by text NOT NULL,
    begun_at timestamp(3) with time zone NOT NULL,
    outcome text,
    ended_by text,
    ended_at timestamp(3) with time zone,
    CONSTRAINT dossier_verifications_ended CHECK (((outcome IS NULL) = (ended_at IS NULL)))
);
CREATE TABLE public.dossier_views (
    id bigint NOT NULL,
    dossier_id uuid NOT NULL,
    staff_id text NOT NULL,
    what text NOT NULL,
    at timestamp(3) with time zone NOT NULL
);
CREATE SEQUENCE public.dossier_views_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.dossier_views_id_seq OWNED BY public.dossier_views.id;
CREATE TABLE public.dossiers (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    code text NOT NULL,
    register_number text,
    owner_id text,
    procedure_code text NOT NULL,
    procedure_revision_id uuid NOT NULL,
    form_version_id uuid NOT NULL,
    sector text NOT NULL,
    state text DEFAULT 'draft'::text NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    holder_id text,
    answers bytea NOT NULL,
    applicant bytea,
    identity_index bytea,
    delivery text DEFAULT 'desk'::text NOT NULL,
    charges jsonb,
    exemption text,
    amount_due integer DEFAULT 0 NOT NULL,
    paid_at timestamp(3) with time zone,
    submitted_at timestamp(3) with time zone,
    received_at timestamp(3) with time zone,
    due_at timestamp(3) with time zone,
    finished_at timestamp(3) with time zone,
    returned_at timestamp(3) with time zone,
    event_count integer DEFAULT 0 NOT NULL,
    last_event_hash bytea,
    created_at timestamp(3) with time zone DEFAULT now() NOT NULL,
    updated_at timestamp(3) with time zone DEFAULT now() NOT NULL,
    channel text DEFAULT 'online'::text NOT NULL,
    book_year smallint,
    book_number integer,
    authorisation text,
    exemption_outcome text,
    limit_periods jsonb DEFAULT '[]'::jsonb NOT NULL,
    limit_due_at timestamp(3) with time zone,
    limit_missed_at timestamp(3) with time zone,
    CONSTRAINT dossiers_amount CHECK ((amount_due >= 0)),
    CONSTRAINT dossiers_booked CHECK (((book_year IS NULL) = (book_number IS NULL))),
    CONSTRAINT dossiers_owned CHECK (((owner_id IS NOT NULL) OR (channel <> 'online'::text))),
    CONSTRAINT dossiers_received CHECK (((received_at IS NULL) = (register_number IS NULL)))
);
CREATE TABLE public.fact_reviews (
    id bigint NOT NULL,
    procedure_code text NOT NULL,
    component text NOT NULL,
    note text NOT NULL,
    facts_digest text NOT NULL,
    decision text NOT NULL,
    ground text DEFAULT ''::text NOT NULL,
    decided_by text NOT NULL,
    decided_by_name text NOT NULL,
    decided_at timestamp(3) with time zone NOT NULL
);
CREATE SEQUENCE public.fact_reviews_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.fact_reviews_id_seq OWNED BY public.fact_reviews.id;
CREATE TABLE public.file_transfers (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    dossier_id uuid NOT NULL,
    slot text NOT NULL,
    file_name text NOT NULL,
    bytes integer NOT NULL,
    received integer DEFAULT 0 NOT NULL,
    parts jsonb DEFAULT '[]'::jsonb NOT NULL,
    begun_at timestamp(3) with time zone NOT NULL,
    finished_at timestamp(3) with time zone,
    CONSTRAINT file_transfers_received CHECK (((received >= 0) AND (received <= bytes)))
);
CREATE TABLE public.files_to_remove (
    storage_key text NOT NULL,
    since timestamp(3) with time zone NOT NULL
);
CREATE TABLE public.followings (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    subscriber_id uuid NOT NULL,
    kind text NOT NULL,
    target text NOT NULL,
    asked_at timestamp(3) with time zone NOT NULL,
    confirmed_at timestamp(3) with time zone,
    ended_at timestamp(3) with time zone,
    told_until timestamp(3) with time zone
);
CREATE TABLE public.form_versions (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    form_code text NOT NULL,
    version integer NOT NULL,
    definition jsonb NOT NULL,
    digest text NOT NULL,
    published_at timestamp(3) with time zone DEFAULT now() NOT NULL,
    source text DEFAULT 'synchronised'::text NOT NULL,
    authored_by text,
    approved_by text,
    change_note text DEFAULT ''::text NOT NULL
);
CREATE TABLE public.inquiries (
    id uuid NOT NULL,
    kind text NOT NULL,
    code text NOT NULL,
    request_id uuid NOT NULL,
    owner_id text,
    form_code text NOT NULL,
    form_version integer NOT NULL,
    identity_index bytea,
    channel text NOT NULL,
    state text NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    register_year integer,
    register_number integer,
    handling text,
    ground text,
    pauses jsonb DEFAULT '[]'::jsonb NOT NULL,
    submitted_at timestamp(3) with time zone NOT NULL,
    received_at timestamp(3) with time zone,
    extended_at timestamp(3) with time zone,
    finished_at timestamp(3) with time zone,
    event_count integer DEFAULT 0 NOT NULL,
    last_event_hash bytea,
    promised_on date,
    assigned_unit text,
    assigned_officer text,
    drafters jsonb DEFAULT '[]'::jsonb NOT NULL,
    reopened_at timestamp(3) with time zone,
    rating text,
    merged_into uuid,
    sample boolean DEFAULT false NOT NULL,
    kept_until date,
    erase_on date,
    erased_at timestamp(3) with time zone,
    publication_writer text,
    limit_periods jsonb DEFAULT '[]'::jsonb NOT NULL,
    publication_writers jsonb DEFAULT '[]'::jsonb NOT NULL,
    refuses boolean DEFAULT false NOT NULL
);
CREATE TABLE public.inquiry_contacts (
    inquiry_id uuid NOT NULL,
    way text NOT NULL,
    contact bytea NOT NULL,
    confirmed_at timestamp(3) with time zone NOT NULL
);
CREATE TABLE public.inquiry_contents (
    inquiry_id uuid NOT NULL,
    sequence integer NOT NULL,
    content bytea NOT NULL
);
CREATE TABLE public.inquiry_events (
    id bigint NOT NULL,
    inquiry_id uuid NOT NULL,
    sequence integer NOT NULL,
    event text NOT NULL,
    from_state text NOT NULL,
    to_state text NOT NULL,
    actor_kind text NOT NULL,
    actor_id text,
    actor_name text NOT NULL,
    at timestamp(3) with time zone NOT NULL,
    detail jsonb DEFAULT '{}'::jsonb NOT NULL,
    request_id uuid,
    previous_hash bytea,
    hash bytea NOT NULL,
    content_digest bytea,
    key_id text
);
CREATE SEQUENCE public.inquiry_events_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.inquiry_events_id_seq OWNED BY public.inquiry_events.id;
CREATE TABLE public.inquiry_feedback (
    inquiry_id uuid NOT NULL,
    visitor bytea NOT NULL,
    helped boolean NOT NULL,
    at timestamp(3) with time zone NOT NULL
);
CREATE TABLE public.inquiry_files (
    id uuid NOT NULL,
    inquiry_id uuid NOT NULL,
    sequence integer NOT NULL,
    file_name text NOT NULL,
    media_type text NOT NULL,
    bytes integer NOT NULL,
    sha256 bytea NOT NULL,
    storage_key text NOT NULL
);
CREATE TABLE public.inquiry_held_files (
    id uuid NOT NULL,
    batch uuid NOT NULL,
    file_name text NOT NULL,
    media_type text NOT NULL,
    bytes integer NOT NULL,
    sha256 bytea NOT NULL,
    storage_key text NOT NULL,
    held_at timestamp(3) with time zone NOT NULL
);
CREATE TABLE public.inquiry_publications (
    inquiry_id uuid NOT NULL,
    kind text NOT NULL,
    slug text NOT NULL,
    category text NOT NULL,
    unit_id text,
    title text NOT NULL,
    question text NOT NULL,
    answer text NOT NULL,
    name text,
    published_at timestamp(3) with time zone NOT NULL,
    changed_at timestamp(3) with time zone NOT NULL,
    withdrawn_at timestamp(3) with time zone,
    worded_at timestamp(3) with time zone NOT NULL,
    corrections jsonb DEFAULT '[]'::jsonb NOT NULL,
    takedown_asked_at timestamp(3) with time zone,
    CONSTRAINT inquiry_publications_name CHECK (((name IS NULL) OR ((withdrawn_at IS NULL) AND (takedown_asked_at IS NULL))))
);
CREATE TABLE public.inquiry_views (
    id bigint NOT NULL,
    inquiry_id uuid NOT NULL,
    staff_id text NOT NULL,
    what text NOT NULL,
    at timestamp(3) with time zone NOT NULL
);
CREATE SEQUENCE public.inquiry_views_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.inquiry_views_id_seq OWNED BY public.inquiry_views.id;
CREATE TABLE public.job_runs (
    name text NOT NULL,
    began_at timestamp(3) with time zone NOT NULL,
    ended_at timestamp(3) with time zone NOT NULL,
    last_good_at timestamp(3) with time zone,
    problem text
);
CREATE TABLE public.labelled_dossiers (
    dossier_id uuid NOT NULL,
    label_id uuid NOT NULL,
    put_by text NOT NULL,
    put_at timestamp(3) with time zone NOT NULL
);
CREATE TABLE public.legal_document_relations (
    item_id uuid NOT NULL,
    "position" integer NOT NULL,
    relation text NOT NULL,
    side text NOT NULL,
    number text NOT NULL,
    number_key text NOT NULL,
    issued_on date,
    title text,
    from_on date,
    until_on date,
    other_item_id uuid,
    authority text,
    survives boolean DEFAULT false NOT NULL,
    unclear text,
    CONSTRAINT legal_document_relations_unclear_reason CHECK ((unclear = ANY (ARRAY['incomplete'::text, 'several'::text, 'unknown'::text, 'earlier'::text, 'lower'::text, 'circle'::text])))
);
CREATE TABLE public.legal_documents (
    item_id uuid NOT NULL,
    address text NOT NULL,
    number text NOT NULL,
    number_key text NOT NULL,
    form text NOT NULL,
    authority text NOT NULL,
    field text NOT NULL,
    issued_on date NOT NULL,
    effective_on date NOT NULL,
    expires_on date,
    partly_ends_on date,
    ends_on date,
    suspensions jsonb NOT NULL,
    shown boolean DEFAULT true NOT NULL,
    partly_ends_by jsonb,
    ends_by jsonb
);
CREATE TABLE public.link_checks (
    url text NOT NULL,
    last_tried_at timestamp(3) with time zone NOT NULL,
    last_good_at timestamp(3) with time zone,
    http_status integer,
    problem text,
    moved_to text,
    failures integer DEFAULT 0 NOT NULL,
    failed_on date,
    told_at timestamp(3) with time zone
);
CREATE TABLE public.meeting_decisions (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    meeting_id uuid NOT NULL,
    "position" integer NOT NULL,
    text text NOT NULL,
    responsible_id text NOT NULL,
    due_on date NOT NULL,
    done_at timestamp(3) with time zone,
    done_by text,
    done_note text
);
CREATE TABLE public.meeting_drafts (
    meeting_id uuid NOT NULL,
    kind text NOT NULL,
    content jsonb NOT NULL,
    lock integer DEFAULT 1 NOT NULL,
    saved_by text NOT NULL,
    saved_at timestamp(3) with time zone NOT NULL,
    writers jsonb DEFAULT '[]'::jsonb NOT NULL
);
CREATE TABLE public.meeting_invitees (
    meeting_id uuid NOT NULL,
    user_id text NOT NULL,
    "position" integer NOT NULL,
    absence bytea,
    absent_at timestamp(3) with time zone
);
CREATE TABLE public.meeting_proposals (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    meeting_id uuid NOT NULL,
    title text NOT NULL,
    note text DEFAULT ''::text NOT NULL,
    proposed_by text NOT NULL,
    proposed_at timestamp(3) with time zone NOT NULL,
    state text DEFAULT 'proposed'::text NOT NULL
);
CREATE TABLE public.meeting_records (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    meeting_id uuid NOT NULL,
    number integer NOT NULL,
    sign text DEFAULT ''::text NOT NULL,
    content jsonb NOT NULL,
    written_by text NOT NULL,
    confirmed_by text NOT NULL,
    confirmed_at timestamp(3) with time zone NOT NULL
);
CREATE TABLE public.milestones (
    name text NOT NULL,
    reached_at timestamp(3) with time zone DEFAULT now() NOT NULL
);
CREATE TABLE public.number_series (
    series text NOT NULL,
    last integer NOT NULL
);
CREATE TABLE public.outbox (
    id bigint NOT NULL,
    dedupe_key text NOT NULL,
    kind text NOT NULL,
    recipient text NOT NULL,
    subject text NOT NULL,
    body text NOT NULL,
    created_at timestamp(3) with time zone DEFAULT now() NOT NULL,
    next_attempt_at timestamp(3) with time zone DEFAULT now() NOT NULL,
    attempts integer DEFAULT 0 NOT NULL,
    sent_at timestamp(3) with time zone,
    failed_at timestamp(3) with time zone,
    last_error text,
    html text,
    unsubscribe text,
    way text DEFAULT 'mail'::text NOT NULL,
    held_until timestamp(3) with time zone,
    useful_until timestamp(3) with time zone,
    secret text,
    emptied_at timestamp(3) with time zone
);
CREATE SEQUENCE public.outbox_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.outbox_id_seq OWNED BY public.outbox.id;
CREATE TABLE public.papers (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    dossier_id uuid NOT NULL,
    kind text NOT NULL,
    number text NOT NULL,
    token text NOT NULL,
    issued_at timestamp(3) with time zone NOT NULL,
    issued_by text,
    content bytea NOT NULL,
    revoked_at timestamp(3) with time zone,
    issuer text DEFAULT ''::text NOT NULL,
    document_number text,
    document_book text
);
CREATE TABLE public.password_links (
    user_id text NOT NULL,
    purpose text NOT NULL,
    token_digest bytea NOT NULL,
    sent_by text,
    sent_at timestamp(3) with time zone NOT NULL,
    expires_at timestamp(3) with time zone NOT NULL
);
CREATE TABLE public.payment_notifications (
    id bigint NOT NULL,
    reference text NOT NULL,
    source text NOT NULL,
    verified boolean NOT NULL,
    answer text NOT NULL,
    parameters jsonb NOT NULL,
    at timestamp(3) with time zone NOT NULL,
    times integer DEFAULT 1 NOT NULL,
    last_at timestamp(3) with time zone NOT NULL,
    last_answer text NOT NULL
);
CREATE SEQUENCE public.payment_notifications_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.payment_notifications_id_seq OWNED BY public.payment_notifications.id;
CREATE TABLE public.payment_refunds (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    payment_id uuid NOT NULL,
    amount integer NOT NULL,
    way text NOT NULL,
    returned_on date NOT NULL,
    evidence text NOT NULL,
    note text DEFAULT ''::text NOT NULL,
    recorded_by text NOT NULL,
    recorded_by_name text NOT NULL,
    recorded_at timestamp(3) with time zone NOT NULL,
    CONSTRAINT payment_refunds_amount CHECK ((amount > 0))
);
CREATE TABLE public.payments (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    dossier_id uuid NOT NULL,
    reference text NOT NULL,
    amount integer NOT NULL,
    method text NOT NULL,
    state text DEFAULT 'pending'::text NOT NULL,
    created_at timestamp(3) with time zone NOT NULL,
    expires_at timestamp(3) with time zone NOT NULL,
    decided_at timestamp(3) with time zone,
    gateway_transaction text,
    bank_code text,
    response_code text,
    recorded_by text,
    said_paid_at timestamp(3) with time zone,
    asked_at timestamp(3) with time zone,
    receipt_number text,
    part_of uuid,
    CONSTRAINT payments_amount CHECK ((amount > 0))
);
CREATE TABLE public.planned_stops (
    id uuid NOT NULL,
    from_at timestamp(3) with time zone NOT NULL,
    until_at timestamp(3) with time zone NOT NULL,
    noticed_until timestamp(3) with time zone NOT NULL,
    reason text NOT NULL,
    urgent text,
    announced_by text NOT NULL,
    announced_at timestamp(3) with time zone NOT NULL,
    ended_at timestamp(3) with time zone,
    ending text,
    ended_by text,
    CONSTRAINT planned_stops_ended CHECK (((ended_at IS NULL) = (ending IS NULL))),
    CONSTRAINT planned_stops_times CHECK (((from_at < until_at) AND (noticed_until >= from_at)))
);
CREATE TABLE public.postponements (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    dossier_id uuid NOT NULL,
    until date NOT NULL,
    reason text NOT NULL,
    proposed_by text NOT NULL,
    proposed_at timestamp(3) with time zone NOT NULL,
    outcome text,
    decided_by text,
    decided_at timestamp(3) with time zone,
    CONSTRAINT postponements_decided CHECK (((outcome IS NULL) = (decided_at IS NULL)))
);
CREATE TABLE public.preview_links (
    token_digest text NOT NULL,
    version_id uuid NOT NULL,
    created_by text NOT NULL,
    expires_at timestamp(3) with time zone NOT NULL,
    review_id uuid NOT NULL,
    visibility text NOT NULL,
    created_at timestamp(3) with time zone NOT NULL
);
CREATE TABLE public.procedure_assignments (
    id uuid NOT NULL,
    procedure_code text NOT NULL,
    user_id text NOT NULL,
    part text NOT NULL,
    valid_from date NOT NULL,
    valid_until date,
    named boolean NOT NULL,
    telephone text NOT NULL,
    basis text NOT NULL,
    assigned_by text NOT NULL,
    assigned_at timestamp(3) with time zone NOT NULL,
    ended_by text,
    ended_at timestamp(3) with time zone,
    called_off boolean DEFAULT false NOT NULL,
    CONSTRAINT procedure_assignments_days CHECK (((valid_until IS NULL) OR (valid_until >= valid_from)))
);
CREATE TABLE public.procedure_revisions (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    procedure_code text NOT NULL,
    number integer NOT NULL,
    body jsonb NOT NULL,
    digest text NOT NULL,
    source text NOT NULL,
    published_at timestamp(3) with time zone DEFAULT now() NOT NULL,
    authored_by text,
    approved_by text,
    change_note text DEFAULT ''::text NOT NULL
);
CREATE TABLE public.procedures (
    code text NOT NULL,
    slug text NOT NULL,
    sector text NOT NULL,
    level integer NOT NULL,
    current_revision_id uuid
);
CREATE TABLE public.proposals (
    id uuid NOT NULL,
    kind text NOT NULL,
    about text NOT NULL,
    user_id text,
    content jsonb NOT NULL,
    secret bytea,
    state text DEFAULT 'open'::text NOT NULL,
    lock integer DEFAULT 1 NOT NULL,
    proposed_by text NOT NULL,
    proposed_at timestamp(3) with time zone NOT NULL,
    lapses_at timestamp(3) with time zone NOT NULL,
    decided_by text,
    decided_at timestamp(3) with time zone,
    reason text,
    CONSTRAINT proposals_another CHECK (((state <> 'approved'::text) OR ((decided_by IS NOT NULL) AND (decided_by <> proposed_by)))),
    CONSTRAINT proposals_decided CHECK (((state = 'open'::text) = (decided_at IS NULL))),
    CONSTRAINT proposals_secret CHECK (((state = 'open'::text) OR (secret IS NULL)))
);
CREATE TABLE public.quality_points (
    proposal_id uuid NOT NULL,
    period text NOT NULL,
    index text NOT NULL,
    tenths integer,
    basis text NOT NULL,
    proposed_by_name text NOT NULL,
    approved_by_name text NOT NULL,
    approved_at timestamp(3) with time zone NOT NULL,
    CONSTRAINT quality_points_most CHECK (((tenths >= 0) AND (tenths <= 20)))
);
CREATE TABLE public.rate_limits (
    id text NOT NULL,
    key text NOT NULL,
    count integer NOT NULL,
    last_request bigint NOT NULL
);
CREATE TABLE public.reminders_off (
    user_id text NOT NULL,
    since timestamp(3) with time zone NOT NULL
);
CREATE TABLE public.reply_templates (
    id uuid NOT NULL,
    kind text NOT NULL,
    title text NOT NULL,
    body text NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    changed_at timestamp(3) with time zone NOT NULL,
    changed_by text NOT NULL,
    procedure_code text
);
CREATE TABLE public.resident_profiles (
    user_id text NOT NULL,
    profile bytea NOT NULL,
    identity_index bytea,
    updated_at timestamp(3) with time zone DEFAULT now() NOT NULL,
    phone_index bytea,
    indexed_by text
);
CREATE TABLE public.result_collections (
    dossier_id uuid NOT NULL,
    collector text NOT NULL,
    collection bytea NOT NULL
);
CREATE TABLE public.result_submissions (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    dossier_id uuid NOT NULL,
    file_id uuid NOT NULL,
    document_number text,
    submitted_by text NOT NULL,
    submitted_at timestamp(3) with time zone NOT NULL,
    outcome text,
    decided_by text,
    decided_at timestamp(3) with time zone,
    signature_place text DEFAULT 'lower'::text NOT NULL,
    CONSTRAINT result_submissions_decided CHECK (((outcome IS NULL) = (decided_at IS NULL)))
);
CREATE TABLE public.royalties (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    item_id uuid NOT NULL,
    version_id uuid NOT NULL,
    author_id text,
    contributor_id uuid,
    rate_table_id uuid NOT NULL,
    work text NOT NULL,
    work_label text NOT NULL,
    grade text NOT NULL,
    grade_label text NOT NULL,
    unit_value integer NOT NULL,
    table_coefficient integer NOT NULL,
    coefficient integer NOT NULL,
    coefficient_reason text DEFAULT ''::text NOT NULL,
    amount integer NOT NULL,
    state text DEFAULT 'proposed'::text NOT NULL,
    lock integer DEFAULT 1 NOT NULL,
    proposed_by text NOT NULL,
    proposed_at timestamp(3) with time zone NOT NULL,
    decided_by text,
    decided_at timestamp(3) with time zone,
    refusal_reason text,
    statement_id uuid,
    corrects uuid,
    correction_reason text DEFAULT ''::text NOT NULL,
    reversed boolean DEFAULT false NOT NULL,
    extra integer DEFAULT 0 NOT NULL,
    people jsonb DEFAULT '{"editor": [], "writer": [], "approver": []}'::jsonb NOT NULL,
    approved_sight text,
    CONSTRAINT royalties_amount CHECK (((coefficient > 0) AND
CASE
    WHEN (corrects IS NULL) THEN (amount > 0)
    ELSE ((amount < 0) AND (correction_reason <> ''::text))
END)),
    CONSTRAINT royalties_approver CHECK (((state <> ALL (ARRAY['approved'::text, 'stated'::text, 'paid'::text])) OR ((decided_by IS NOT NULL) AND (decided_by <> proposed_by) AND (decided_by IS DISTINCT FROM author_id) AND (NOT jsonb_exists((people -> 'writer'::text), decided_by))))),
    CONSTRAINT royalties_in_statement CHECK (((state = ANY (ARRAY['stated'::text, 'paid'::text])) = (statement_id IS NOT NULL))),
    CONSTRAINT royalties_payee CHECK (((author_id IS NULL) <> (contributor_id IS NULL))),
    CONSTRAINT royalties_reason CHECK (((coefficient = table_coefficient) OR (coefficient_reason <> ''::text)))
);
CREATE TABLE public.royalty_contributors (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    name text NOT NULL,
    note text DEFAULT ''::text NOT NULL,
    number bytea,
    identity_index bytea,
    indexed_by text,
    CONSTRAINT royalty_contributors_number CHECK (((number IS NULL) = (identity_index IS NULL)))
);
CREATE TABLE public.royalty_payments (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    statement_id uuid NOT NULL,
    author_id text,
    contributor_id uuid,
    paid_on date NOT NULL,
    lines integer NOT NULL,
    gross integer NOT NULL,
    withheld integer NOT NULL,
    CONSTRAINT royalty_payments_payee CHECK (((author_id IS NULL) <> (contributor_id IS NULL))),
    CONSTRAINT royalty_payments_tax CHECK ((withheld <= GREATEST(gross, 0)))
);
CREATE TABLE public.royalty_rate_tables (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    effective_from date NOT NULL,
    unit_value integer NOT NULL,
    legal_basis text NOT NULL,
    note text DEFAULT ''::text NOT NULL,
    provisional boolean NOT NULL,
    grades jsonb NOT NULL,
    works jsonb NOT NULL,
    withholding jsonb,
    created_by text,
    created_at timestamp(3) with time zone NOT NULL,
    CONSTRAINT royalty_rate_tables_unit CHECK ((unit_value > 0))
);
CREATE TABLE public.royalty_statements (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    number text NOT NULL,
    period_from date NOT NULL,
    period_until date NOT NULL,
    state text DEFAULT 'drawn'::text NOT NULL,
    lock integer DEFAULT 1 NOT NULL,
    withholding jsonb,
    gross integer NOT NULL,
    withheld integer NOT NULL,
    drawn_by text NOT NULL,
    drawn_at timestamp(3) with time zone NOT NULL,
    approved_by text,
    approved_at timestamp(3) with time zone,
    paid_by text,
    paid_on date,
    paid_at timestamp(3) with time zone,
    cancelled_by text,
    cancelled_at timestamp(3) with time zone,
    cancel_reason text,
    approved_sight text,
    by_fewer boolean DEFAULT false NOT NULL,
    CONSTRAINT royalty_statements_approver CHECK (((approved_by IS NULL) OR (approved_by <> drawn_by))),
    CONSTRAINT royalty_statements_paid CHECK (((state = 'paid'::text) = (paid_on IS NOT NULL))),
    CONSTRAINT royalty_statements_payer CHECK (((paid_by IS NULL) OR by_fewer OR ((paid_by <> drawn_by) AND (paid_by <> approved_by))))
);
CREATE TABLE public.saved_lists (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    user_id text NOT NULL,
    name text NOT NULL,
    query text NOT NULL,
    saved_at timestamp(3) with time zone NOT NULL
);
CREATE TABLE public.search_documents (
    subject text NOT NULL,
    shelf text NOT NULL,
    section_id text,
    address text NOT NULL,
    title text NOT NULL,
    summary text DEFAULT ''::text NOT NULL,
    text text DEFAULT ''::text NOT NULL,
    withdrawn boolean DEFAULT false NOT NULL,
    published_at timestamp(3) with time zone NOT NULL,
    year integer,
    marked tsvector NOT NULL,
    bare tsvector NOT NULL,
    sample boolean DEFAULT false NOT NULL
);
CREATE TABLE public.section_members (
    section_id text NOT NULL,
    user_id text NOT NULL
);
CREATE TABLE public.sender_blocks (
    id uuid NOT NULL,
    scope text NOT NULL,
    sender_index bytea NOT NULL,
    hint text NOT NULL,
    reason text NOT NULL,
    blocked_at timestamp(3) with time zone NOT NULL,
    until timestamp(3) with time zone NOT NULL,
    blocked_by text NOT NULL,
    lifted_at timestamp(3) with time zone
);
CREATE TABLE public.service_statistics (
    procedure_code text NOT NULL,
    computed_at timestamp(3) with time zone NOT NULL,
    figures jsonb NOT NULL
);
CREATE TABLE public.service_views (
    procedure_code text NOT NULL,
    month date NOT NULL,
    views integer NOT NULL
);
CREATE TABLE public.sessions (
    token_digest bytea NOT NULL,
    user_id text NOT NULL,
    created_at timestamp(3) with time zone DEFAULT now() NOT NULL,
    expires_at timestamp(3) with time zone NOT NULL,
    device text
);
CREATE TABLE public.sign_in_places (
    user_id text NOT NULL,
    place_index bytea NOT NULL,
    last_at timestamp(3) with time zone NOT NULL
);
CREATE TABLE public.signed_papers (
    paper_id uuid NOT NULL,
    sha256 bytea NOT NULL,
    bytes integer NOT NULL,
    storage_key text,
    signed_at timestamp(3) with time zone NOT NULL,
    head_certificate_id uuid,
    unit_certificate_id uuid,
    CONSTRAINT signed_papers_signer CHECK (((head_certificate_id IS NOT NULL) OR (unit_certificate_id IS NOT NULL)))
);
CREATE TABLE public.signing_certificates (
    id uuid NOT NULL,
    holder text NOT NULL,
    user_id text,
    holder_name text NOT NULL,
    subject text NOT NULL,
    issuer text NOT NULL,
    serial text NOT NULL,
    fingerprint bytea NOT NULL,
    valid_from timestamp(3) with time zone NOT NULL,
    valid_until timestamp(3) with time zone NOT NULL,
    sample boolean DEFAULT false NOT NULL,
    key bytea,
    installed_by text,
    installed_at timestamp(3) with time zone NOT NULL,
    ended_at timestamp(3) with time zone,
    ended_as text,
    ended_by text,
    end_reason text,
    CONSTRAINT signing_certificates_end CHECK ((((ended_at IS NULL) = (ended_as IS NULL)) AND ((ended_at IS NULL) = (key IS NOT NULL)))),
    CONSTRAINT signing_certificates_holder CHECK (((holder = 'person'::text) = (user_id IS NOT NULL)))
);
CREATE TABLE public.signing_issuers (
    id uuid NOT NULL,
    name text NOT NULL,
    certificate bytea NOT NULL,
    fingerprint bytea NOT NULL,
    valid_from timestamp(3) with time zone NOT NULL,
    valid_until timestamp(3) with time zone NOT NULL,
    proposed_by text NOT NULL,
    approved_by text NOT NULL,
    listed_at timestamp(3) with time zone NOT NULL,
    ended_at timestamp(3) with time zone,
    ended_by text,
    CONSTRAINT signing_issuers_another CHECK ((approved_by <> proposed_by))
);
CREATE TABLE public.staff_absences (
    id uuid NOT NULL,
    user_id text NOT NULL,
    deputy_id text NOT NULL,
    valid_from date NOT NULL,
    valid_until date NOT NULL,
    reason text NOT NULL,
    recorded_by text NOT NULL,
    recorded_at timestamp(3) with time zone NOT NULL,
    ended_by text,
    ended_at timestamp(3) with time zone,
    called_off boolean DEFAULT false NOT NULL,
    CONSTRAINT staff_absences_days CHECK ((valid_until >= valid_from)),
    CONSTRAINT staff_absences_deputy CHECK ((deputy_id <> user_id))
);
CREATE TABLE public.staff_preferences (
    user_id text NOT NULL,
    queue jsonb NOT NULL,
    changed_at timestamp(3) with time zone NOT NULL
);
CREATE TABLE public.staff_roles (
    user_id text NOT NULL,
    role text NOT NULL,
    sectors jsonb DEFAULT '[]'::jsonb NOT NULL,
    valid_from timestamp(3) with time zone DEFAULT now() NOT NULL,
    valid_until timestamp(3) with time zone
);
CREATE TABLE public.staff_searches (
    id bigint NOT NULL,
    staff_id text NOT NULL,
    by text[] NOT NULL,
    sought_index bytea NOT NULL,
    found integer NOT NULL,
    at timestamp(3) with time zone NOT NULL
);
CREATE SEQUENCE public.staff_searches_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.staff_searches_id_seq OWNED BY public.staff_searches.id;
CREATE TABLE public.stand_in_transactions (
    reference text NOT NULL,
    parameters jsonb NOT NULL,
    state text DEFAULT 'open'::text NOT NULL,
    transaction_no text NOT NULL,
    answered_at timestamp(3) with time zone,
    ipn_attempts integer DEFAULT 0 NOT NULL,
    ipn_answer text,
    ipn_next_at timestamp(3) with time zone
);
CREATE TABLE public.subscribers (
    id uuid NOT NULL,
    email_index bytea NOT NULL,
    email bytea NOT NULL,
    token bytea NOT NULL,
    token_hash bytea NOT NULL,
    asked_at timestamp(3) with time zone NOT NULL,
    last_digest_on date
);
CREATE TABLE public.supplement_requests (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    dossier_id uuid NOT NULL,
    items jsonb NOT NULL,
    reason text NOT NULL,
    stage text NOT NULL,
    requested_by text NOT NULL,
    requested_at timestamp(3) with time zone NOT NULL,
    answered_at timestamp(3) with time zone,
    before bytea,
    answer_by date,
    withdrawn_at timestamp(3) with time zone
);
CREATE TABLE public.troubles (
    id text NOT NULL,
    words text NOT NULL,
    since timestamp(3) with time zone NOT NULL,
    seen_at timestamp(3) with time zone NOT NULL,
    told_at timestamp(3) with time zone,
    ended_at timestamp(3) with time zone
);
CREATE TABLE public.unit_members (
    unit_id text NOT NULL,
    user_id text NOT NULL,
    valid_from timestamp(3) with time zone,
    valid_until timestamp(3) with time zone
);
CREATE TABLE public.units (
    id text NOT NULL,
    name text NOT NULL
);
CREATE TABLE public.users (
    id text NOT NULL,
    name text NOT NULL,
    email text,
    email_verified boolean DEFAULT false NOT NULL,
    image text,
    kind text DEFAULT 'resident'::text NOT NULL,
    "position" text,
    disabled_at timestamp(3) with time zone,
    created_at timestamp(3) with time zone DEFAULT now() NOT NULL,
    updated_at timestamp(3) with time zone DEFAULT now() NOT NULL,
    phone text,
    notice_choice text,
    CONSTRAINT users_reached CHECK (((email IS NOT NULL) OR ((kind = 'resident'::text) AND ((phone IS NOT NULL) OR (disabled_at IS NOT NULL)))))
);
CREATE TABLE public.write_offs (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    dossier_id uuid NOT NULL,
    amount integer NOT NULL,
    reason text NOT NULL,
    proposed_by text NOT NULL,
    proposed_at timestamp(3) with time zone NOT NULL,
    outcome text,
    decided_by text,
    decided_at timestamp(3) with time zone,
    CONSTRAINT write_offs_decided CHECK (((outcome IS NULL) = (decided_at IS NULL)))
);
CREATE TABLE public.yearly_reports (
    year integer NOT NULL,
    state text DEFAULT 'draft'::text NOT NULL,
    lock integer DEFAULT 1 NOT NULL,
    figures jsonb NOT NULL,
    figures_at timestamp(3) with time zone NOT NULL,
    texts jsonb NOT NULL,
    recipients jsonb NOT NULL,
    writers jsonb NOT NULL,
    started_by text NOT NULL,
    started_at timestamp(3) with time zone NOT NULL,
    saved_by text NOT NULL,
    saved_at timestamp(3) with time zone NOT NULL,
    submitted_by text,
    submitted_at timestamp(3) with time zone,
    returned_by text,
    returned_at timestamp(3) with time zone,
    return_reason text,
    approved_by text,
    approved_at timestamp(3) with time zone,
    signer_name text,
    issuing_unit jsonb,
    number text,
    dated_on date,
    sent_on date,
    sent_how text,
    sent_by text,
    sent_at timestamp(3) with time zone,
    CONSTRAINT yearly_reports_approved CHECK (((state = ANY (ARRAY['approved'::text, 'sent'::text])) = ((approved_at IS NOT NULL) AND (signer_name IS NOT NULL) AND (issuing_unit IS NOT NULL)))),
    CONSTRAINT yearly_reports_sent CHECK (((state = 'sent'::text) = ((sent_on IS NOT NULL) AND (number IS NOT NULL) AND (dated_on IS NOT NULL) AND (sent_how IS NOT NULL) AND (sent_at IS NOT NULL))))
);
ALTER TABLE ONLY public.audit_events ALTER COLUMN id SET DEFAULT nextval('public.audit_events_id_seq'::regclass);
ALTER TABLE ONLY public.compliance_findings ALTER COLUMN id SET DEFAULT nextval('public.compliance_findings_id_seq'::regclass);
ALTER TABLE ONLY public.consultation_comment_events ALTER COLUMN id SET DEFAULT nextval('public.consultation_comment_events_id_seq'::regclass);
ALTER TABLE ONLY public.dossier_events ALTER COLUMN id SET DEFAULT nextval('public.dossier_events_id_seq'::regclass);
ALTER TABLE ONLY public.dossier_views ALTER COLUMN id SET DEFAULT nextval('public.dossier_views_id_seq'::regclass);
ALTER TABLE ONLY public.fact_reviews ALTER COLUMN id SET DEFAULT nextval('public.fact_reviews_id_seq'::regclass);
ALTER TABLE ONLY public.inquiry_events ALTER COLUMN id SET DEFAULT nextval('public.inquiry_events_id_seq'::regclass);
ALTER TABLE ONLY public.inquiry_views ALTER COLUMN id SET DEFAULT nextval('public.inquiry_views_id_seq'::regclass);
ALTER TABLE ONLY public.outbox ALTER COLUMN id SET DEFAULT nextval('public.outbox_id_seq'::regclass);
ALTER TABLE ONLY public.payment_notifications ALTER COLUMN id SET DEFAULT nextval('public.payment_notifications_id_seq'::regclass);
ALTER TABLE ONLY public.staff_searches ALTER COLUMN id SET DEFAULT nextval('public.staff_searches_id_seq'::regclass);
ALTER TABLE ONLY public.admissions
    ADD CONSTRAINT admissions_pkey PRIMARY KEY (request_id);
ALTER TABLE ONLY public.applicant_indexes
    ADD CONSTRAINT applicant_indexes_pkey PRIMARY KEY (dossier_id);
ALTER TABLE ONLY public.attachments
    ADD CONSTRAINT attachments_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.audit_events
    ADD CONSTRAINT audit_events_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.audit_heads
    ADD CONSTRAINT audit_heads_pkey PRIMARY KEY (subject);
ALTER TABLE ONLY public.availability_hours
    ADD CONSTRAINT availability_hours_pkey PRIMARY KEY (hour);
ALTER TABLE ONLY public.backup_runs
    ADD CONSTRAINT backup_runs_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.batch_items
    ADD CONSTRAINT batch_items_batch_id_position_pk PRIMARY KEY (batch_id, "position");
ALTER TABLE ONLY public.batches
    ADD CONSTRAINT batches_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.board_delegations
    ADD CONSTRAINT board_delegations_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.board_meetings
    ADD CONSTRAINT board_meetings_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.calendar_changes
    ADD CONSTRAINT calendar_changes_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.calendar_days
    ADD CONSTRAINT calendar_days_pkey PRIMARY KEY (date);
ALTER TABLE ONLY public.catalog_drafts
    ADD CONSTRAINT catalog_drafts_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.certificate_checks
    ADD CONSTRAINT certificate_checks_pkey PRIMARY KEY (host);
ALTER TABLE ONLY public.certificate_drafts
    ADD CONSTRAINT certificate_drafts_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.chain_anchors
    ADD CONSTRAINT chain_anchors_family_chain_pk PRIMARY KEY (family, chain);
ALTER TABLE ONLY public.chain_register
    ADD CONSTRAINT chain_register_pkey PRIMARY KEY (part);
ALTER TABLE ONLY public.checked_documents
    ADD CONSTRAINT checked_documents_dossier_id_document_id_pk PRIMARY KEY (dossier_id, document_id);
ALTER TABLE ONLY public.commune_versions
    ADD CONSTRAINT commune_versions_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.compliance_findings
    ADD CONSTRAINT compliance_findings_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.consultation_announcements
    ADD CONSTRAINT consultation_announcements_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.consultation_answers
    ADD CONSTRAINT consultation_answers_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.consultation_comment_contents
    ADD CONSTRAINT consultation_comment_contents_comment_id_sequence_pk PRIMARY KEY (comment_id, sequence);
ALTER TABLE ONLY public.consultation_comment_events
    ADD CONSTRAINT consultation_comment_events_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.consultation_comment_files
    ADD CONSTRAINT consultation_comment_files_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.consultation_comments
    ADD CONSTRAINT consultation_comments_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.consultation_drafts
    ADD CONSTRAINT consultation_drafts_item_id_number_pk PRIMARY KEY (item_id, number);
ALTER TABLE ONLY public.consultation_proposals
    ADD CONSTRAINT consultation_proposals_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.consultations
    ADD CONSTRAINT consultations_pkey PRIMARY KEY (item_id);
ALTER TABLE ONLY public.contact_codes
    ADD CONSTRAINT contact_codes_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.content_autosaves
    ADD CONSTRAINT content_autosaves_item_id_user_id_pk PRIMARY KEY (item_id, user_id);
ALTER TABLE ONLY public.content_erasures
    ADD CONSTRAINT content_erasures_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.content_files
    ADD CONSTRAINT content_files_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.content_item_files
    ADD CONSTRAINT content_item_files_file_id_item_id_pk PRIMARY KEY (file_id, item_id);
ALTER TABLE ONLY public.content_items
    ADD CONSTRAINT content_items_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.content_redirects
    ADD CONSTRAINT content_redirects_pkey PRIMARY KEY (from_path);
ALTER TABLE ONLY public.content_reviews
    ADD CONSTRAINT content_reviews_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.content_sections
    ADD CONSTRAINT content_sections_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.content_versions
    ADD CONSTRAINT content_versions_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.contingency_plans
    ADD CONSTRAINT contingency_plans_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.counter_filings
    ADD CONSTRAINT counter_filings_pkey PRIMARY KEY (dossier_id);
ALTER TABLE ONLY public.credentials
    ADD CONSTRAINT credentials_pkey PRIMARY KEY (user_id);
ALTER TABLE ONLY public.dossier_events
    ADD CONSTRAINT dossier_events_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.dossier_exports
    ADD CONSTRAINT dossier_exports_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.dossier_labels
    ADD CONSTRAINT dossier_labels_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.dossier_messages
    ADD CONSTRAINT dossier_messages_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.dossier_notes
    ADD CONSTRAINT dossier_notes_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.dossier_opinions
    ADD CONSTRAINT dossier_opinions_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.dossier_ratings
    ADD CONSTRAINT dossier_ratings_pkey PRIMARY KEY (dossier_id);
ALTER TABLE ONLY public.dossier_reminders
    ADD CONSTRAINT dossier_reminders_dossier_id_kind_due_at_pk PRIMARY KEY (dossier_id, kind, due_at);
ALTER TABLE ONLY public.dossier_verifications
    ADD CONSTRAINT dossier_verifications_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.dossier_views
    ADD CONSTRAINT dossier_views_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.dossiers
    ADD CONSTRAINT dossiers_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.decision_proposals
    ADD CONSTRAINT ending_proposals_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.fact_reviews
    ADD CONSTRAINT fact_reviews_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.file_transfers
    ADD CONSTRAINT file_transfers_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.files_to_remove
    ADD CONSTRAINT files_to_remove_pkey PRIMARY KEY (storage_key);
ALTER TABLE ONLY public.followings
    ADD CONSTRAINT followings_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.form_versions
    ADD CONSTRAINT form_versions_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.inquiries
    ADD CONSTRAINT inquiries_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.inquiry_contacts
    ADD CONSTRAINT inquiry_contacts_pkey PRIMARY KEY (inquiry_id);
ALTER TABLE ONLY public.inquiry_contents
    ADD CONSTRAINT inquiry_contents_inquiry_id_sequence_pk PRIMARY KEY (inquiry_id, sequence);
ALTER TABLE ONLY public.inquiry_events
    ADD CONSTRAINT inquiry_events_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.inquiry_feedback
    ADD CONSTRAINT inquiry_feedback_inquiry_id_visitor_pk PRIMARY KEY (inquiry_id, visitor);
ALTER TABLE ONLY public.inquiry_files
    ADD CONSTRAINT inquiry_files_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.inquiry_held_files
    ADD CONSTRAINT inquiry_held_files_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.inquiry_publications
    ADD CONSTRAINT inquiry_publications_pkey PRIMARY KEY (inquiry_id);
ALTER TABLE ONLY public.inquiry_views
    ADD CONSTRAINT inquiry_views_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.job_runs
    ADD CONSTRAINT job_runs_pkey PRIMARY KEY (name);
ALTER TABLE ONLY public.labelled_dossiers
    ADD CONSTRAINT labelled_dossiers_dossier_id_label_id_pk PRIMARY KEY (dossier_id, label_id);
ALTER TABLE ONLY public.legal_document_relations
    ADD CONSTRAINT legal_document_relations_item_id_position_pk PRIMARY KEY (item_id, "position");
ALTER TABLE ONLY public.legal_documents
    ADD CONSTRAINT legal_documents_pkey PRIMARY KEY (item_id);
ALTER TABLE ONLY public.link_checks
    ADD CONSTRAINT link_checks_pkey PRIMARY KEY (url);
ALTER TABLE ONLY public.meeting_decisions
    ADD CONSTRAINT meeting_decisions_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.meeting_drafts
    ADD CONSTRAINT meeting_drafts_meeting_id_kind_pk PRIMARY KEY (meeting_id, kind);
ALTER TABLE ONLY public.meeting_invitees
    ADD CONSTRAINT meeting_invitees_meeting_id_user_id_pk PRIMARY KEY (meeting_id, user_id);
ALTER TABLE ONLY public.meeting_proposals
    ADD CONSTRAINT meeting_proposals_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.meeting_records
    ADD CONSTRAINT meeting_records_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.milestones
    ADD CONSTRAINT milestones_pkey PRIMARY KEY (name);
ALTER TABLE ONLY public.number_series
    ADD CONSTRAINT number_series_pkey PRIMARY KEY (series);
ALTER TABLE ONLY public.outbox
    ADD CONSTRAINT outbox_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.papers
    ADD CONSTRAINT papers_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.password_links
    ADD CONSTRAINT password_links_user_id_purpose_pk PRIMARY KEY (user_id, purpose);
ALTER TABLE ONLY public.payment_notifications
    ADD CONSTRAINT payment_notifications_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.payment_refunds
    ADD CONSTRAINT payment_refunds_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.payments
    ADD CONSTRAINT payments_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.planned_stops
    ADD CONSTRAINT planned_stops_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.postponements
    ADD CONSTRAINT postponements_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.preview_links
    ADD CONSTRAINT preview_links_pkey PRIMARY KEY (token_digest);
ALTER TABLE ONLY public.procedure_assignments
    ADD CONSTRAINT procedure_assignments_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.procedure_revisions
    ADD CONSTRAINT procedure_revisions_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.procedures
    ADD CONSTRAINT procedures_pkey PRIMARY KEY (code);
ALTER TABLE ONLY public.proposals
    ADD CONSTRAINT proposals_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.quality_points
    ADD CONSTRAINT quality_points_proposal_id_index_pk PRIMARY KEY (proposal_id, index);
ALTER TABLE ONLY public.rate_limits
    ADD CONSTRAINT rate_limits_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.reminders_off
    ADD CONSTRAINT reminders_off_pkey PRIMARY KEY (user_id);
ALTER TABLE ONLY public.reply_templates
    ADD CONSTRAINT reply_templates_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.resident_profiles
    ADD CONSTRAINT resident_profiles_pkey PRIMARY KEY (user_id);
ALTER TABLE ONLY public.result_collections
    ADD CONSTRAINT result_collections_pkey PRIMARY KEY (dossier_id);
ALTER TABLE ONLY public.result_submissions
    ADD CONSTRAINT result_submissions_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.royalties
    ADD CONSTRAINT royalties_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.royalty_contributors
    ADD CONSTRAINT royalty_contributors_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.royalty_payments
    ADD CONSTRAINT royalty_payments_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.royalty_rate_tables
    ADD CONSTRAINT royalty_rate_tables_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.royalty_statements
    ADD CONSTRAINT royalty_statements_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.saved_lists
    ADD CONSTRAINT saved_lists_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.search_documents
    ADD CONSTRAINT search_documents_pkey PRIMARY KEY (subject);
ALTER TABLE ONLY public.section_members
    ADD CONSTRAINT section_members_section_id_user_id_pk PRIMARY KEY (section_id, user_id);
ALTER TABLE ONLY public.sender_blocks
    ADD CONSTRAINT sender_blocks_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.service_statistics
    ADD CONSTRAINT service_statistics_pkey PRIMARY KEY (procedure_code);
ALTER TABLE ONLY public.service_views
    ADD CONSTRAINT service_views_procedure_code_month_pk PRIMARY KEY (procedure_code, month);
ALTER TABLE ONLY public.sessions
    ADD CONSTRAINT sessions_pkey PRIMARY KEY (token_digest);
ALTER TABLE ONLY public.sign_in_places
    ADD CONSTRAINT sign_in_places_user_id_place_index_pk PRIMARY KEY (user_id, place_index);
ALTER TABLE ONLY public.signed_papers
    ADD CONSTRAINT signed_papers_pkey PRIMARY KEY (paper_id);
ALTER TABLE ONLY public.signing_certificates
    ADD CONSTRAINT signing_certificates_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.signing_issuers
    ADD CONSTRAINT signing_issuers_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.staff_absences
    ADD CONSTRAINT staff_absences_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.staff_preferences
    ADD CONSTRAINT staff_preferences_pkey PRIMARY KEY (user_id);
ALTER TABLE ONLY public.staff_roles
    ADD CONSTRAINT staff_roles_user_id_role_pk PRIMARY KEY (user_id, role);
ALTER TABLE ONLY public.staff_searches
    ADD CONSTRAINT staff_searches_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.stand_in_transactions
    ADD CONSTRAINT stand_in_transactions_pkey PRIMARY KEY (reference);
ALTER TABLE ONLY public.subscribers
    ADD CONSTRAINT subscribers_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.supplement_requests
    ADD CONSTRAINT supplement_requests_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.troubles
    ADD CONSTRAINT troubles_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.unit_members
    ADD CONSTRAINT unit_members_unit_id_user_id_pk PRIMARY KEY (unit_id, user_id);
ALTER TABLE ONLY public.units
    ADD CONSTRAINT units_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.users
    ADD CONSTRAINT users_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.write_offs
    ADD CONSTRAINT write_offs_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.yearly_reports
    ADD CONSTRAINT yearly_reports_pkey PRIMARY KEY (year);
