-- The living register: private contacts and documents of a partnership, confirmations by its parties, the yearly
-- check, censuses, the partner-search board, spreadsheet imports, the dated list of aid recipients.

-- CreateEnum
CREATE TYPE "VerificationVerdict" AS ENUM ('STILL_ACTIVE', 'CHANGED', 'ENDED');

-- CreateEnum
CREATE TYPE "CensusState" AS ENUM ('DRAFT', 'OPEN', 'CLOSED', 'PUBLISHED');

-- CreateEnum
CREATE TYPE "CensusQuestionKind" AS ENUM ('TEXT', 'LONG_TEXT', 'NUMBER', 'AMOUNT', 'YES_NO', 'ONE_CHOICE', 'SEVERAL_CHOICES');

-- CreateEnum
CREATE TYPE "CensusResponseState" AS ENUM ('DRAFT', 'SUBMITTED');

-- CreateEnum
CREATE TYPE "RegisterImportState" AS ENUM ('COMPARED', 'APPLIED', 'UNDONE');

-- CreateEnum
CREATE TYPE "ImportLineState" AS ENUM ('UNCHANGED', 'CHANGED', 'NEW', 'FAULTY', 'ACCEPTED', 'LEFT_OUT', 'UNDONE');

-- CreateEnum
CREATE TYPE "PartnerSearchState" AS ENUM ('AWAITING_EMAIL', 'SUBMITTED', 'PUBLISHED', 'REFUSED', 'CLOSED');

-- CreateEnum
CREATE TYPE "PartySide" AS ENUM ('FRENCH', 'FOREIGN');

-- CreateEnum
CREATE TYPE "PartnershipDocumentKind" AS ENUM ('CONVENTION', 'DELIBERATION', 'LETTER', 'REPORT', 'OTHER');

-- CreateEnum
CREATE TYPE "ConfirmationAnswer" AS ENUM ('CONFIRMED', 'DECLINED');

-- CreateEnum
CREATE TYPE "OdaGroup" AS ENUM ('LDC', 'LOW_INCOME', 'LOWER_MIDDLE', 'UPPER_MIDDLE');

-- CreateTable
CREATE TABLE "verification_campaign" (
    "id" UUID NOT NULL,
    "title" VARCHAR(160) NOT NULL,
    "message" VARCHAR(2000),
    "opened_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "opened_by_id" UUID NOT NULL,
    "due_on" DATE NOT NULL,
    "closed_at" TIMESTAMPTZ(3),

    CONSTRAINT "verification_campaign_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "campaign_invitation" (
    "campaign_id" UUID NOT NULL,
    "collectivite_id" UUID NOT NULL,
    "asked" SMALLINT NOT NULL,
    "invited_at" TIMESTAMPTZ(3),
    "reminded_at" TIMESTAMPTZ(3),
    "reminder_count" SMALLINT NOT NULL DEFAULT 0,

    CONSTRAINT "campaign_invitation_pkey" PRIMARY KEY ("campaign_id","collectivite_id")
);

-- CreateTable
CREATE TABLE "verification_answer" (
    "campaign_id" UUID NOT NULL,
    "partnership_id" UUID NOT NULL,
    "collectivite_id" UUID NOT NULL,
    "verdict" "VerificationVerdict" NOT NULL,
    "verified_before" DATE,
    "answered_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "answered_by_id" UUID NOT NULL,

    CONSTRAINT "verification_answer_pkey" PRIMARY KEY ("campaign_id","partnership_id","collectivite_id")
);

-- CreateTable
CREATE TABLE "census" (
    "id" UUID NOT NULL,
    "slug" VARCHAR(120) NOT NULL,
    "title" VARCHAR(160) NOT NULL,
    "intro" TEXT NOT NULL,
    "state" "CensusState" NOT NULL DEFAULT 'DRAFT',
    "opened_at" TIMESTAMPTZ(3),
    "due_on" DATE NOT NULL,
    "synthesis" TEXT,
    "published_at" TIMESTAMPTZ(3),
    "created_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "revision" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "census_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "census_country" (
    "census_id" UUID NOT NULL,
    "country_code" CHAR(2) NOT NULL,

    CONSTRAINT "census_country_pkey" PRIMARY KEY ("census_id","country_code")
);

-- CreateTable
CREATE TABLE "census_question" (
    "id" UUID NOT NULL,
    "census_id" UUID NOT NULL,
    "position" SMALLINT NOT NULL,
    "kind" "CensusQuestionKind" NOT NULL,
    "label" VARCHAR(300) NOT NULL,
    "hint" VARCHAR(300),
    "options" TEXT[],
    "is_required" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "census_question_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "census_response" (
    "id" UUID NOT NULL,
    "census_id" UUID NOT NULL,
    "collectivite_id" UUID NOT NULL,
    "state" "CensusResponseState" NOT NULL DEFAULT 'DRAFT',
    "answers" JSONB NOT NULL DEFAULT '{}',
    "revision" INTEGER NOT NULL DEFAULT 0,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "submitted_at" TIMESTAMPTZ(3),
    "author_id" UUID NOT NULL,

    CONSTRAINT "census_response_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "register_import" (
    "id" UUID NOT NULL,
    "file_name" VARCHAR(200) NOT NULL,
    "state" "RegisterImportState" NOT NULL DEFAULT 'COMPARED',
    "uploaded_by_id" UUID NOT NULL,
    "uploaded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "applied_at" TIMESTAMPTZ(3),
    "undone_at" TIMESTAMPTZ(3),

    CONSTRAINT "register_import_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "register_import_line" (
    "import_id" UUID NOT NULL,
    "line" INTEGER NOT NULL,
    "state" "ImportLineState" NOT NULL,
    "partnership_id" UUID,
    "title" VARCHAR(200) NOT NULL,
    "before" JSONB,
    "after" JSONB,
    "faults" JSONB NOT NULL DEFAULT '[]',

    CONSTRAINT "register_import_line_pkey" PRIMARY KEY ("import_id","line")
);

-- CreateTable
CREATE TABLE "partner_search_notice" (
    "id" UUID NOT NULL,
    "slug" VARCHAR(120) NOT NULL,
    "side" "PartySide" NOT NULL,
    "state" "PartnerSearchState" NOT NULL,
    "title" VARCHAR(160) NOT NULL,
    "text" VARCHAR(4000) NOT NULL,
    "collectivite_id" UUID,
    "author_id" UUID,
    "authority_name" VARCHAR(160),
    "country_code" CHAR(2),
    "level" "PartnerLevel",
    "population" INTEGER,
    "wished_least" INTEGER,
    "wished_most" INTEGER,
    "contact_name" VARCHAR(120) NOT NULL,
    "contact_email" VARCHAR(254) NOT NULL,
    "token_hash" CHAR(64),
    "decision_message" VARCHAR(2000),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "submitted_at" TIMESTAMPTZ(3),
    "decided_at" TIMESTAMPTZ(3),
    "decided_by_id" UUID,
    "published_at" TIMESTAMPTZ(3),
    "expires_on" DATE,
    "closed_at" TIMESTAMPTZ(3),
    "search_key" TEXT GENERATED ALWAYS AS (fold(title || ' ' || coalesce(authority_name, '') || ' ' || text)) STORED,

    CONSTRAINT "partner_search_notice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "partner_search_country" (
    "search_id" UUID NOT NULL,
    "country_code" CHAR(2) NOT NULL,

    CONSTRAINT "partner_search_country_pkey" PRIMARY KEY ("search_id","country_code")
);

-- CreateTable
CREATE TABLE "partner_search_theme" (
    "search_id" UUID NOT NULL,
    "theme_code" VARCHAR(80) NOT NULL,

    CONSTRAINT "partner_search_theme_pkey" PRIMARY KEY ("search_id","theme_code")
);

-- CreateTable
CREATE TABLE "partner_search_message" (
    "id" UUID NOT NULL,
    "search_id" UUID NOT NULL,
    "sender_name" VARCHAR(120) NOT NULL,
    "institution" VARCHAR(160) NOT NULL,
    "sender_email" VARCHAR(254) NOT NULL,
    "text" VARCHAR(4000) NOT NULL,
    "token_hash" CHAR(64),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "passed_on_at" TIMESTAMPTZ(3),

    CONSTRAINT "partner_search_message_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "partnership_document" (
    "id" UUID NOT NULL,
    "partnership_id" UUID NOT NULL,
    "file_id" UUID NOT NULL,
    "kind" "PartnershipDocumentKind" NOT NULL,
    "title" VARCHAR(200) NOT NULL,
    "is_public" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "partnership_document_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "partnership_contact" (
    "id" UUID NOT NULL,
    "partnership_id" UUID NOT NULL,
    "side" "PartySide" NOT NULL,
    "full_name" VARCHAR(120) NOT NULL,
    "job_title" VARCHAR(160),
    "email" VARCHAR(254),
    "phone" VARCHAR(40),
    "position" SMALLINT NOT NULL,

    CONSTRAINT "partnership_contact_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "party_confirmation" (
    "partnership_id" UUID NOT NULL,
    "collectivite_id" UUID NOT NULL,
    "invited_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "answer" "ConfirmationAnswer",
    "comment" VARCHAR(1000),
    "answered_at" TIMESTAMPTZ(3),
    "answered_by_id" UUID,

    CONSTRAINT "party_confirmation_pkey" PRIMARY KEY ("partnership_id","collectivite_id")
);

-- CreateTable
CREATE TABLE "expiry_reminder" (
    "partnership_id" UUID NOT NULL,
    "expires_on" DATE NOT NULL,
    "stage" SMALLINT NOT NULL,
    "sent_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "expiry_reminder_pkey" PRIMARY KEY ("partnership_id","expires_on","stage")
);

-- CreateTable
CREATE TABLE "stored_file" (
    "id" UUID NOT NULL,
    "name" VARCHAR(200) NOT NULL,
    "media_type" VARCHAR(100) NOT NULL,
    "byte_size" INTEGER NOT NULL,
    "bytes" BYTEA NOT NULL,
    "uploaded_by_id" UUID NOT NULL,
    "uploaded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "stored_file_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "job_run" (
    "name" VARCHAR(60) NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),
    "last_error" VARCHAR(500),

    CONSTRAINT "job_run_pkey" PRIMARY KEY ("name")
);

-- CreateTable
CREATE TABLE "request_count" (
    "caller" CHAR(64) NOT NULL,
    "window" TIMESTAMPTZ(3) NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "request_count_pkey" PRIMARY KEY ("caller","window")
);

-- CreateTable
CREATE TABLE "oda_eligibility" (
    "country_code" CHAR(2) NOT NULL,
    "from_year" SMALLINT NOT NULL,
    "to_year" SMALLINT,
    "group" "OdaGroup" NOT NULL,
    "source" VARCHAR(500) NOT NULL,

    CONSTRAINT "oda_eligibility_pkey" PRIMARY KEY ("country_code","from_year")
);

-- CreateIndex
CREATE INDEX "verification_campaign_opened_at_idx" ON "verification_campaign"("opened_at" DESC);

-- CreateIndex
CREATE INDEX "verification_campaign_opened_by_id_idx" ON "verification_campaign"("opened_by_id");

-- CreateIndex
CREATE INDEX "campaign_invitation_collectivite_id_idx" ON "campaign_invitation"("collectivite_id");

-- CreateIndex
CREATE INDEX "verification_answer_partnership_id_idx" ON "verification_answer"("partnership_id");

-- CreateIndex
CREATE INDEX "verification_answer_collectivite_id_idx" ON "verification_answer"("collectivite_id");

-- CreateIndex
CREATE INDEX "verification_answer_answered_by_id_idx" ON "verification_answer"("answered_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "census_slug_unique" ON "census"("slug");

-- CreateIndex
CREATE INDEX "census_state_due_on_idx" ON "census"("state", "due_on");

-- CreateIndex
CREATE INDEX "census_created_by_id_idx" ON "census"("created_by_id");

-- CreateIndex
CREATE INDEX "census_country_country_code_idx" ON "census_country"("country_code");

-- CreateIndex
CREATE INDEX "census_question_census_id_position_idx" ON "census_question"("census_id", "position");

-- CreateIndex
CREATE INDEX "census_response_collectivite_id_idx" ON "census_response"("collectivite_id");

-- CreateIndex
CREATE INDEX "census_response_author_id_idx" ON "census_response"("author_id");

-- CreateIndex
CREATE UNIQUE INDEX "census_response_once" ON "census_response"("census_id", "collectivite_id");

-- CreateIndex
CREATE INDEX "register_import_uploaded_at_idx" ON "register_import"("uploaded_at" DESC);

-- CreateIndex
CREATE INDEX "register_import_uploaded_by_id_idx" ON "register_import"("uploaded_by_id");

-- CreateIndex
CREATE INDEX "register_import_line_import_id_state_idx" ON "register_import_line"("import_id", "state");

-- CreateIndex
CREATE INDEX "register_import_line_partnership_id_idx" ON "register_import_line"("partnership_id");

-- CreateIndex
CREATE UNIQUE INDEX "partner_search_slug_unique" ON "partner_search_notice"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "partner_search_token_unique" ON "partner_search_notice"("token_hash");

-- CreateIndex
CREATE INDEX "partner_search_notice_state_published_at_idx" ON "partner_search_notice"("state", "published_at");

-- CreateIndex
CREATE INDEX "partner_search_notice_state_expires_on_idx" ON "partner_search_notice"("state", "expires_on");

-- CreateIndex
CREATE INDEX "partner_search_notice_collectivite_id_idx" ON "partner_search_notice"("collectivite_id");

-- CreateIndex
CREATE INDEX "partner_search_notice_country_code_idx" ON "partner_search_notice"("country_code");

-- CreateIndex
CREATE INDEX "partner_search_notice_author_id_idx" ON "partner_search_notice"("author_id");

-- CreateIndex
CREATE INDEX "partner_search_notice_decided_by_id_idx" ON "partner_search_notice"("decided_by_id");

-- CreateIndex
CREATE INDEX "partner_search_key" ON "partner_search_notice" USING GIN ("search_key" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "partner_search_country_country_code_idx" ON "partner_search_country"("country_code");

-- CreateIndex
CREATE INDEX "partner_search_theme_theme_code_idx" ON "partner_search_theme"("theme_code");

-- CreateIndex
CREATE UNIQUE INDEX "partner_search_message_token" ON "partner_search_message"("token_hash");

-- CreateIndex
CREATE INDEX "partner_search_message_search_id_created_at_idx" ON "partner_search_message"("search_id", "created_at");

-- CreateIndex
CREATE INDEX "partner_search_message_sender_email_created_at_idx" ON "partner_search_message"("sender_email", "created_at");

-- CreateIndex
CREATE INDEX "partnership_document_file_id_idx" ON "partnership_document"("file_id");

-- CreateIndex
CREATE UNIQUE INDEX "partnership_document_partnership_id_file_id_key" ON "partnership_document"("partnership_id", "file_id");

-- CreateIndex
CREATE INDEX "partnership_contact_partnership_id_position_idx" ON "partnership_contact"("partnership_id", "position");

-- CreateIndex
CREATE INDEX "party_confirmation_collectivite_id_answer_idx" ON "party_confirmation"("collectivite_id", "answer");

-- CreateIndex
CREATE INDEX "party_confirmation_answered_by_id_idx" ON "party_confirmation"("answered_by_id");

-- CreateIndex
CREATE INDEX "stored_file_uploaded_by_id_uploaded_at_idx" ON "stored_file"("uploaded_by_id", "uploaded_at");

-- CreateIndex
CREATE INDEX "request_count_window_idx" ON "request_count"("window");

-- CreateIndex
CREATE INDEX "partnership_expires_on_idx" ON "partnership"("expires_on");

-- AddForeignKey
ALTER TABLE "verification_campaign" ADD CONSTRAINT "verification_campaign_opened_by_id_fkey" FOREIGN KEY ("opened_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "campaign_invitation" ADD CONSTRAINT "campaign_invitation_campaign_id_fkey" FOREIGN KEY ("campaign_id") REFERENCES "verification_campaign"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "campaign_invitation" ADD CONSTRAINT "campaign_invitation_collectivite_id_fkey" FOREIGN KEY ("collectivite_id") REFERENCES "collectivite"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "verification_answer" ADD CONSTRAINT "verification_answer_campaign_id_fkey" FOREIGN KEY ("campaign_id") REFERENCES "verification_campaign"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "verification_answer" ADD CONSTRAINT "verification_answer_partnership_id_fkey" FOREIGN KEY ("partnership_id") REFERENCES "partnership"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "verification_answer" ADD CONSTRAINT "verification_answer_collectivite_id_fkey" FOREIGN KEY ("collectivite_id") REFERENCES "collectivite"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "verification_answer" ADD CONSTRAINT "verification_answer_answered_by_id_fkey" FOREIGN KEY ("answered_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "census" ADD CONSTRAINT "census_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "census_country" ADD CONSTRAINT "census_country_census_id_fkey" FOREIGN KEY ("census_id") REFERENCES "census"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "census_country" ADD CONSTRAINT "census_country_country_code_fkey" FOREIGN KEY ("country_code") REFERENCES "country"("alpha2") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "census_question" ADD CONSTRAINT "census_question_census_id_fkey" FOREIGN KEY ("census_id") REFERENCES "census"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "census_response" ADD CONSTRAINT "census_response_census_id_fkey" FOREIGN KEY ("census_id") REFERENCES "census"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "census_response" ADD CONSTRAINT "census_response_collectivite_id_fkey" FOREIGN KEY ("collectivite_id") REFERENCES "collectivite"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "census_response" ADD CONSTRAINT "census_response_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "register_import" ADD CONSTRAINT "register_import_uploaded_by_id_fkey" FOREIGN KEY ("uploaded_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "register_import_line" ADD CONSTRAINT "register_import_line_import_id_fkey" FOREIGN KEY ("import_id") REFERENCES "register_import"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "register_import_line" ADD CONSTRAINT "register_import_line_partnership_id_fkey" FOREIGN KEY ("partnership_id") REFERENCES "partnership"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "partner_search_notice" ADD CONSTRAINT "partner_search_notice_collectivite_id_fkey" FOREIGN KEY ("collectivite_id") REFERENCES "collectivite"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "partner_search_notice" ADD CONSTRAINT "partner_search_notice_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "partner_search_notice" ADD CONSTRAINT "partner_search_notice_decided_by_id_fkey" FOREIGN KEY ("decided_by_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "partner_search_notice" ADD CONSTRAINT "partner_search_notice_country_code_fkey" FOREIGN KEY ("country_code") REFERENCES "country"("alpha2") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "partner_search_country" ADD CONSTRAINT "partner_search_country_search_id_fkey" FOREIGN KEY ("search_id") REFERENCES "partner_search_notice"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "partner_search_country" ADD CONSTRAINT "partner_search_country_country_code_fkey" FOREIGN KEY ("country_code") REFERENCES "country"("alpha2") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "partner_search_theme" ADD CONSTRAINT "partner_search_theme_search_id_fkey" FOREIGN KEY ("search_id") REFERENCES "partner_search_notice"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "partner_search_theme" ADD CONSTRAINT "partner_search_theme_theme_code_fkey" FOREIGN KEY ("theme_code") REFERENCES "theme"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "partner_search_message" ADD CONSTRAINT "partner_search_message_search_id_fkey" FOREIGN KEY ("search_id") REFERENCES "partner_search_notice"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "partnership_document" ADD CONSTRAINT "partnership_document_partnership_id_fkey" FOREIGN KEY ("partnership_id") REFERENCES "partnership"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "partnership_document" ADD CONSTRAINT "partnership_document_file_id_fkey" FOREIGN KEY ("file_id") REFERENCES "stored_file"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "partnership_contact" ADD CONSTRAINT "partnership_contact_partnership_id_fkey" FOREIGN KEY ("partnership_id") REFERENCES "partnership"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "party_confirmation" ADD CONSTRAINT "party_confirmation_partnership_id_fkey" FOREIGN KEY ("partnership_id") REFERENCES "partnership"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "party_confirmation" ADD CONSTRAINT "party_confirmation_collectivite_id_fkey" FOREIGN KEY ("collectivite_id") REFERENCES "collectivite"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "party_confirmation" ADD CONSTRAINT "party_confirmation_answered_by_id_fkey" FOREIGN KEY ("answered_by_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "expiry_reminder" ADD CONSTRAINT "expiry_reminder_partnership_id_fkey" FOREIGN KEY ("partnership_id") REFERENCES "partnership"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stored_file" ADD CONSTRAINT "stored_file_uploaded_by_id_fkey" FOREIGN KEY ("uploaded_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "oda_eligibility" ADD CONSTRAINT "oda_eligibility_country_code_fkey" FOREIGN KEY ("country_code") REFERENCES "country"("alpha2") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma cannot say.

-- One yearly check at a time.
create unique index verification_campaign_one_open on verification_campaign ((true)) where closed_at is null;
alter table verification_campaign
  add constraint campaign_closed_after_opened check (closed_at >= opened_at);
alter table campaign_invitation
  add constraint campaign_invitation_asked_positive check (asked > 0),
  add constraint campaign_invitation_reminders_positive check (reminder_count >= 0);

alter table party_confirmation
  add constraint confirmation_answer_has_date check ((answer is null) = (answered_at is null));
alter table expiry_reminder add constraint expiry_reminder_stage check (stage in (0, 1, 3, 6));
alter table partnership_contact
  add constraint contact_can_be_reached check (num_nonnulls(email, phone) > 0);

alter table census
  add constraint census_open_has_date check (state = 'DRAFT' or opened_at is not null),
  add constraint census_published_has_synthesis check (
    state <> 'PUBLISHED' or (published_at is not null and length(trim(coalesce(synthesis, ''))) > 0));
alter table census_question
  add constraint census_choice_has_options check (
    (kind in ('ONE_CHOICE', 'SEVERAL_CHOICES')) = (cardinality(options) >= 2));
alter table census_response
  add constraint census_response_submitted_has_date check (state <> 'SUBMITTED' or submitted_at is not null);

alter table partner_search_notice
  add constraint partner_search_has_one_side check (
    (side = 'FRENCH' and collectivite_id is not null and author_id is not null
      and authority_name is null and country_code is null)
    or (side = 'FOREIGN' and collectivite_id is null and author_id is null
      and authority_name is not null and country_code is not null)),
  add constraint partner_search_wished_size check (wished_least >= 0 and wished_most >= wished_least),
  add constraint partner_search_population check (population >= 0),
  add constraint partner_search_refusal_says_why check (
    state <> 'REFUSED' or length(trim(coalesce(decision_message, ''))) > 0),
  add constraint partner_search_published_has_dates check (
    state <> 'PUBLISHED' or (published_at is not null and expires_on is not null)),
  add constraint partner_search_awaits_with_token check (state <> 'AWAITING_EMAIL' or token_hash is not null);

alter table register_import
  add constraint register_import_applied_has_date check (state = 'COMPARED' or applied_at is not null),
  add constraint register_import_undone_has_date check (state <> 'UNDONE' or undone_at is not null);
alter table stored_file add constraint stored_file_size check (byte_size = octet_length(bytes) and byte_size > 0);
alter table oda_eligibility
  add constraint oda_years check (from_year between 1960 and 2100 and to_year >= from_year);
alter table request_count add constraint request_count_positive check (count > 0);
