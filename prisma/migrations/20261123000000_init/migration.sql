-- Search over French names and texts. The generated columns of the tables below need fold() first.
create extension if not exists unaccent with schema public;
create extension if not exists pg_trgm with schema public;

-- The form under which names are compared: no accents, lower case, oe for œ, hyphens and apostrophes as
-- spaces, "st"/"ste" as "saint"/"sainte". Twin of lib/platform/fold.ts. Declared immutable because the
-- unaccent dictionary is named and never changed here.
create function fold(value text) returns text language sql immutable strict parallel safe as $$
  select trim(regexp_replace(regexp_replace(regexp_replace(
    lower(public.unaccent('public.unaccent'::regdictionary, value)),
    '[^a-z0-9]+', ' ', 'g'), '\mst\M', 'saint', 'g'), '\mste\M', 'sainte', 'g'))
$$;

-- array_to_string is only stable; on text it gives the same answer for ever.
create function join_words(words text[]) returns text language sql immutable parallel safe as $$
  select coalesce(array_to_string(words, ' '), '')
$$;

-- CreateEnum
CREATE TYPE "StaffRole" AS ENUM ('OFFICER', 'ADMIN');

-- CreateEnum
CREATE TYPE "MembershipRole" AS ENUM ('REFERENT', 'AGENT', 'ELU');

-- CreateEnum
CREATE TYPE "Continent" AS ENUM ('AFRIQUE', 'AMERIQUES', 'ASIE', 'EUROPE', 'OCEANIE');

-- CreateEnum
CREATE TYPE "CollectiviteLevel" AS ENUM ('COM', 'DEP', 'REG', 'CTU', 'CC', 'CA', 'CU', 'MET', 'EPT', 'SYN');

-- CreateEnum
CREATE TYPE "PartnerLevel" AS ENUM ('LOCAL', 'INTERMEDIATE', 'REGIONAL', 'INTERCOMMUNAL', 'OTHER');

-- CreateEnum
CREATE TYPE "ArticleStatus" AS ENUM ('DRAFT', 'SUBMITTED', 'PUBLISHED', 'REFUSED', 'ARCHIVED');

-- CreateEnum
CREATE TYPE "PublicationKind" AS ENUM ('ETUDE', 'REPERTOIRE', 'GUIDE', 'EVALUATION', 'ACTES', 'LETTRE', 'AUTRE');

-- CreateEnum
CREATE TYPE "EventKind" AS ENUM ('REUNION_GROUPE', 'ATELIER', 'ASSISES', 'RENCONTRES', 'FORUM', 'WEBINAIRE', 'MISSION', 'COLLOQUE', 'AUTRE');

-- CreateEnum
CREATE TYPE "EventMode" AS ENUM ('PRESENTIEL', 'VISIO', 'HYBRIDE', 'UNKNOWN');

-- CreateEnum
CREATE TYPE "EventStatus" AS ENUM ('DRAFT', 'PUBLISHED', 'POSTPONED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "EventAudience" AS ENUM ('PUBLIC', 'MEMBERS');

-- CreateEnum
CREATE TYPE "EventPrecision" AS ENUM ('TIME', 'DAY', 'MONTH', 'YEAR');

-- CreateEnum
CREATE TYPE "HostRole" AS ENUM ('HOST', 'CO_ORGANISER');

-- CreateEnum
CREATE TYPE "RegistrationStatus" AS ENUM ('PENDING', 'CONFIRMED', 'REFUSED', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "GroupKind" AS ENUM ('PAYS', 'DYNAMIQUE_REGIONALE', 'GROUPE_DE_TRAVAIL', 'RESEAU');

-- CreateEnum
CREATE TYPE "GroupStatus" AS ENUM ('ACTIVE', 'CLOSED');

-- CreateEnum
CREATE TYPE "FundStatus" AS ENUM ('OPEN', 'CLOSED', 'UNKNOWN');

-- CreateEnum
CREATE TYPE "DecisionKind" AS ENUM ('CORRECTION_REQUESTED', 'ACCEPTED', 'REFUSED');

-- CreateEnum
CREATE TYPE "PartnershipKind" AS ENUM ('JUMELAGE', 'CONVENTION', 'PACTE_AMITIE', 'PROJET', 'CONTACT', 'ACTION_SANS_CONVENTION', 'TRANSFRONTALIER');

-- CreateEnum
CREATE TYPE "PartnershipStatus" AS ENUM ('EN_PROJET', 'EN_COURS', 'SUSPENDU', 'TERMINE');

-- CreateEnum
CREATE TYPE "PartyRole" AS ENUM ('CHEF_DE_FILE', 'PARTENAIRE', 'ASSOCIE');

-- CreateEnum
CREATE TYPE "OnePercentService" AS ENUM ('EAU_ASSAINISSEMENT', 'DECHETS', 'ENERGIE', 'MOBILITE');

-- CreateEnum
CREATE TYPE "SubmissionState" AS ENUM ('DRAFT', 'SUBMITTED', 'TO_CORRECT', 'ACCEPTED', 'REFUSED', 'ABANDONED');

-- CreateEnum
CREATE TYPE "ActorKind" AS ENUM ('VISITOR', 'MEMBER', 'STAFF', 'SYSTEM');

-- CreateEnum
CREATE TYPE "MailStatus" AS ENUM ('QUEUED', 'SENDING', 'SENT', 'FAILED');

-- CreateTable
CREATE TABLE "person" (
    "id" UUID NOT NULL,
    "email" VARCHAR(254) NOT NULL,
    "display_name" VARCHAR(120) NOT NULL,
    "job_title" VARCHAR(160),
    "email_verified_at" TIMESTAMPTZ(3),
    "disabled_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "staff_assignment" (
    "person_id" UUID NOT NULL,
    "role" "StaffRole" NOT NULL,
    "granted_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "staff_assignment_pkey" PRIMARY KEY ("person_id","role")
);

-- CreateTable
CREATE TABLE "membership" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "collectivite_id" UUID NOT NULL,
    "role" "MembershipRole" NOT NULL,
    "starts_on" DATE NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ends_on" DATE,

    CONSTRAINT "membership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" UUID NOT NULL,
    "token_hash" CHAR(64) NOT NULL,
    "person_id" UUID NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sign_in_token" (
    "token_hash" CHAR(64) NOT NULL,
    "email" VARCHAR(254) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "sign_in_token_pkey" PRIMARY KEY ("token_hash")
);

-- CreateTable
CREATE TABLE "country" (
    "alpha2" CHAR(2) NOT NULL,
    "alpha3" CHAR(3) NOT NULL,
    "numeric" CHAR(3) NOT NULL,
    "slug" VARCHAR(80) NOT NULL,
    "name" VARCHAR(80) NOT NULL,
    "in_name" VARCHAR(90) NOT NULL,
    "of_name" VARCHAR(90) NOT NULL,
    "continent" "Continent" NOT NULL,
    "search_key" TEXT GENERATED ALWAYS AS (fold(name)) STORED,

    CONSTRAINT "country_pkey" PRIMARY KEY ("alpha2")
);

-- CreateTable
CREATE TABLE "region" (
    "code" VARCHAR(3) NOT NULL,
    "name" VARCHAR(80) NOT NULL,

    CONSTRAINT "region_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "departement" (
    "code" VARCHAR(3) NOT NULL,
    "name" VARCHAR(80) NOT NULL,
    "region_code" VARCHAR(3) NOT NULL,

    CONSTRAINT "departement_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "collectivite" (
    "id" UUID NOT NULL,
    "slug" VARCHAR(120) NOT NULL,
    "siren" CHAR(9),
    "insee" VARCHAR(5),
    "level" "CollectiviteLevel" NOT NULL,
    "name" VARCHAR(160) NOT NULL,
    "population" INTEGER,
    "departement_code" VARCHAR(3),
    "region_code" VARCHAR(3),
    "latitude" DOUBLE PRECISION,
    "longitude" DOUBLE PRECISION,
    "is_member" BOOLEAN NOT NULL DEFAULT false,
    "search_key" TEXT GENERATED ALWAYS AS (fold(name)) STORED,

    CONSTRAINT "collectivite_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "partner_authority" (
    "id" UUID NOT NULL,
    "slug" VARCHAR(120) NOT NULL,
    "name" VARCHAR(160) NOT NULL,
    "country_code" CHAR(2) NOT NULL,
    "level_label" VARCHAR(80),
    "level" "PartnerLevel" NOT NULL DEFAULT 'OTHER',
    "latitude" DOUBLE PRECISION,
    "longitude" DOUBLE PRECISION,
    "source" VARCHAR(500),
    "search_key" TEXT GENERATED ALWAYS AS (fold(name)) STORED,

    CONSTRAINT "partner_authority_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "local_association" (
    "id" UUID NOT NULL,
    "slug" VARCHAR(120) NOT NULL,
    "name" VARCHAR(160) NOT NULL,
    "acronym" VARCHAR(40),
    "country_code" CHAR(2),
    "scope" VARCHAR(80),
    "description" TEXT,
    "url" VARCHAR(500),
    "source" VARCHAR(500) NOT NULL,
    "search_key" TEXT GENERATED ALWAYS AS (fold(name || ' ' || coalesce(acronym, ''))) STORED,

    CONSTRAINT "local_association_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "article" (
    "id" UUID NOT NULL,
    "slug" VARCHAR(120) NOT NULL,
    "status" "ArticleStatus" NOT NULL DEFAULT 'DRAFT',
    "title" VARCHAR(200) NOT NULL,
    "place_line" VARCHAR(120),
    "teaser" VARCHAR(280) NOT NULL,
    "body" TEXT NOT NULL,
    "published_on" VARCHAR(10),
    "author_id" UUID,
    "proposed_by_id" UUID,
    "source" VARCHAR(500),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "search_key" TEXT GENERATED ALWAYS AS (fold(title)) STORED,
    "search_vector" tsvector GENERATED ALWAYS AS (to_tsvector('french', fold(title || ' ' || coalesce(place_line, '') || ' ' || teaser || ' ' || body))) STORED,

    CONSTRAINT "article_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "article_country" (
    "article_id" UUID NOT NULL,
    "country_code" CHAR(2) NOT NULL,

    CONSTRAINT "article_country_pkey" PRIMARY KEY ("article_id","country_code")
);

-- CreateTable
CREATE TABLE "article_group" (
    "article_id" UUID NOT NULL,
    "group_id" UUID NOT NULL,

    CONSTRAINT "article_group_pkey" PRIMARY KEY ("article_id","group_id")
);

-- CreateTable
CREATE TABLE "article_theme" (
    "article_id" UUID NOT NULL,
    "theme_code" VARCHAR(80) NOT NULL,

    CONSTRAINT "article_theme_pkey" PRIMARY KEY ("article_id","theme_code")
);

-- CreateTable
CREATE TABLE "publication" (
    "id" UUID NOT NULL,
    "slug" VARCHAR(120) NOT NULL,
    "kind" "PublicationKind" NOT NULL DEFAULT 'AUTRE',
    "title" VARCHAR(240) NOT NULL,
    "publisher" VARCHAR(160) NOT NULL,
    "published_on" VARCHAR(10) NOT NULL,
    "summary" TEXT NOT NULL,
    "source" VARCHAR(500) NOT NULL,
    "search_key" TEXT GENERATED ALWAYS AS (fold(title)) STORED,
    "search_vector" tsvector GENERATED ALWAYS AS (to_tsvector('french', fold(title || ' ' || publisher || ' ' || summary))) STORED,

    CONSTRAINT "publication_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "publication_country" (
    "publication_id" UUID NOT NULL,
    "country_code" CHAR(2) NOT NULL,

    CONSTRAINT "publication_country_pkey" PRIMARY KEY ("publication_id","country_code")
);

-- CreateTable
CREATE TABLE "publication_group" (
    "publication_id" UUID NOT NULL,
    "group_id" UUID NOT NULL,

    CONSTRAINT "publication_group_pkey" PRIMARY KEY ("publication_id","group_id")
);

-- CreateTable
CREATE TABLE "publication_theme" (
    "publication_id" UUID NOT NULL,
    "theme_code" VARCHAR(80) NOT NULL,

    CONSTRAINT "publication_theme_pkey" PRIMARY KEY ("publication_id","theme_code")
);

-- CreateTable
CREATE TABLE "document" (
    "id" UUID NOT NULL,
    "title" VARCHAR(200) NOT NULL,
    "url" VARCHAR(500) NOT NULL,
    "media_type" VARCHAR(80),
    "byte_size" INTEGER,
    "article_id" UUID,
    "publication_id" UUID,
    "event_id" UUID,

    CONSTRAINT "document_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "standing_page" (
    "slug" VARCHAR(80) NOT NULL,
    "title" VARCHAR(160) NOT NULL,
    "body" TEXT NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "standing_page_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "event" (
    "id" UUID NOT NULL,
    "slug" VARCHAR(120) NOT NULL,
    "kind" "EventKind" NOT NULL,
    "mode" "EventMode" NOT NULL DEFAULT 'UNKNOWN',
    "status" "EventStatus" NOT NULL DEFAULT 'DRAFT',
    "audience" "EventAudience" NOT NULL DEFAULT 'PUBLIC',
    "title" VARCHAR(200) NOT NULL,
    "summary" VARCHAR(280) NOT NULL,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,
    "precision" "EventPrecision" NOT NULL DEFAULT 'TIME',
    "time_zone" VARCHAR(64) NOT NULL DEFAULT 'Europe/Paris',
    "venue" VARCHAR(160),
    "address" VARCHAR(240),
    "city" VARCHAR(80),
    "country_code" CHAR(2),
    "video_url" VARCHAR(500),
    "programme" TEXT,
    "recap" TEXT,
    "attendance" VARCHAR(160),
    "registration_opens_at" TIMESTAMPTZ(3),
    "registration_closes_at" TIMESTAMPTZ(3),
    "capacity" INTEGER,
    "max_per_delegation" INTEGER NOT NULL DEFAULT 10,
    "requires_approval" BOOLEAN NOT NULL DEFAULT true,
    "ics_sequence" INTEGER NOT NULL DEFAULT 0,
    "is_demo" BOOLEAN NOT NULL DEFAULT false,
    "source" VARCHAR(500),
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "search_key" TEXT GENERATED ALWAYS AS (fold(title || ' ' || coalesce(city, ''))) STORED,
    "search_vector" tsvector GENERATED ALWAYS AS (to_tsvector('french', fold(title || ' ' || coalesce(venue, '') || ' ' || coalesce(city, '') || ' ' || summary || ' ' || coalesce(programme, '') || ' ' || coalesce(recap, '')))) STORED,

    CONSTRAINT "event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "event_group" (
    "event_id" UUID NOT NULL,
    "group_id" UUID NOT NULL,

    CONSTRAINT "event_group_pkey" PRIMARY KEY ("event_id","group_id")
);

-- CreateTable
CREATE TABLE "event_country" (
    "event_id" UUID NOT NULL,
    "country_code" CHAR(2) NOT NULL,

    CONSTRAINT "event_country_pkey" PRIMARY KEY ("event_id","country_code")
);

-- CreateTable
CREATE TABLE "event_host" (
    "id" UUID NOT NULL,
    "event_id" UUID NOT NULL,
    "role" "HostRole" NOT NULL,
    "name" VARCHAR(160) NOT NULL,
    "collectivite_id" UUID,
    "position" SMALLINT NOT NULL DEFAULT 0,

    CONSTRAINT "event_host_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "event_day" (
    "id" UUID NOT NULL,
    "event_id" UUID NOT NULL,
    "on_date" DATE NOT NULL,
    "label" VARCHAR(120),

    CONSTRAINT "event_day_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "registration" (
    "id" UUID NOT NULL,
    "reference" VARCHAR(8) NOT NULL,
    "event_id" UUID NOT NULL,
    "collectivite_id" UUID NOT NULL,
    "submitted_by_id" UUID NOT NULL,
    "status" "RegistrationStatus" NOT NULL,
    "message" VARCHAR(1000),
    "ics_sequence" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "decided_at" TIMESTAMPTZ(3),

    CONSTRAINT "registration_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "registration_person" (
    "id" UUID NOT NULL,
    "registration_id" UUID NOT NULL,
    "position" SMALLINT NOT NULL,
    "full_name" VARCHAR(120) NOT NULL,
    "job_title" VARCHAR(160),
    "email" VARCHAR(254),
    "needs" VARCHAR(500),

    CONSTRAINT "registration_person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "registration_person_day" (
    "person_id" UUID NOT NULL,
    "day_id" UUID NOT NULL,

    CONSTRAINT "registration_person_day_pkey" PRIMARY KEY ("person_id","day_id")
);

-- CreateTable
CREATE TABLE "country_group" (
    "id" UUID NOT NULL,
    "slug" VARCHAR(80) NOT NULL,
    "kind" "GroupKind" NOT NULL,
    "status" "GroupStatus" NOT NULL DEFAULT 'ACTIVE',
    "name" VARCHAR(120) NOT NULL,
    "summary" VARCHAR(280) NOT NULL,
    "presentation" TEXT,
    "created_on" VARCHAR(10),
    "closed_on" VARCHAR(10),
    "key_facts" JSONB NOT NULL DEFAULT '[]',
    "source" VARCHAR(500) NOT NULL,
    "search_key" TEXT GENERATED ALWAYS AS (fold(name)) STORED,
    "search_vector" tsvector GENERATED ALWAYS AS (to_tsvector('french', fold(name || ' ' || summary || ' ' || coalesce(presentation, '')))) STORED,

    CONSTRAINT "country_group_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "group_country" (
    "group_id" UUID NOT NULL,
    "country_code" CHAR(2) NOT NULL,

    CONSTRAINT "group_country_pkey" PRIMARY KEY ("group_id","country_code")
);

-- CreateTable
CREATE TABLE "group_theme" (
    "group_id" UUID NOT NULL,
    "theme_code" VARCHAR(80) NOT NULL,

    CONSTRAINT "group_theme_pkey" PRIMARY KEY ("group_id","theme_code")
);

-- CreateTable
CREATE TABLE "group_member" (
    "group_id" UUID NOT NULL,
    "collectivite_id" UUID NOT NULL,

    CONSTRAINT "group_member_pkey" PRIMARY KEY ("group_id","collectivite_id")
);

-- CreateTable
CREATE TABLE "group_term" (
    "id" UUID NOT NULL,
    "group_id" UUID NOT NULL,
    "role" VARCHAR(80) NOT NULL,
    "holder_name" VARCHAR(120) NOT NULL,
    "institution" VARCHAR(160),
    "from_on" VARCHAR(10),
    "to_on" VARCHAR(10),
    "note" VARCHAR(280),
    "source" VARCHAR(500) NOT NULL,

    CONSTRAINT "group_term_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "timeline_entry" (
    "id" UUID NOT NULL,
    "group_id" UUID NOT NULL,
    "starts_on" VARCHAR(10) NOT NULL,
    "ends_on" VARCHAR(10),
    "title" VARCHAR(160) NOT NULL,
    "text" TEXT,
    "source" VARCHAR(500) NOT NULL,

    CONSTRAINT "timeline_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "solidarity_fund" (
    "id" UUID NOT NULL,
    "slug" VARCHAR(120) NOT NULL,
    "title" VARCHAR(160) NOT NULL,
    "crisis" VARCHAR(160) NOT NULL,
    "status" "FundStatus" NOT NULL DEFAULT 'UNKNOWN',
    "opened_on" VARCHAR(10),
    "amount_raised_cents" BIGINT,
    "donor_count" INTEGER,
    "summary" VARCHAR(280) NOT NULL,
    "presentation" TEXT,
    "group_id" UUID,
    "source" VARCHAR(500) NOT NULL,
    "search_key" TEXT GENERATED ALWAYS AS (fold(title || ' ' || crisis)) STORED,
    "search_vector" tsvector GENERATED ALWAYS AS (to_tsvector('french', fold(title || ' ' || crisis || ' ' || summary || ' ' || coalesce(presentation, '')))) STORED,

    CONSTRAINT "solidarity_fund_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "fund_country" (
    "fund_id" UUID NOT NULL,
    "country_code" CHAR(2) NOT NULL,

    CONSTRAINT "fund_country_pkey" PRIMARY KEY ("fund_id","country_code")
);

-- CreateTable
CREATE TABLE "fund_update" (
    "id" UUID NOT NULL,
    "fund_id" UUID NOT NULL,
    "on_date" VARCHAR(10) NOT NULL,
    "text" TEXT NOT NULL,
    "source" VARCHAR(500) NOT NULL,

    CONSTRAINT "fund_update_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "moderation_decision" (
    "id" UUID NOT NULL,
    "kind" "DecisionKind" NOT NULL,
    "message" VARCHAR(2000),
    "decided_by_id" UUID NOT NULL,
    "decided_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "submission_id" UUID,
    "registration_id" UUID,
    "article_id" UUID,

    CONSTRAINT "moderation_decision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "partnership" (
    "id" UUID NOT NULL,
    "slug" VARCHAR(160) NOT NULL,
    "title" VARCHAR(200) NOT NULL,
    "kind" "PartnershipKind",
    "status" "PartnershipStatus",
    "first_signed_on" VARCHAR(10),
    "current_convention_year" SMALLINT,
    "start_year" SMALLINT,
    "end_year" SMALLINT,
    "subject" VARCHAR(1000),
    "context" TEXT,
    "theme_words" TEXT[],
    "one_percent_service" "OnePercentService",
    "deliberated_on" DATE,
    "signed_on" DATE,
    "transmitted_on" DATE,
    "expires_on" DATE,
    "note" VARCHAR(500),
    "source" VARCHAR(500),
    "verified_on" DATE,
    "published_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "archived_at" TIMESTAMPTZ(3),
    "search_key" TEXT GENERATED ALWAYS AS (fold(title)) STORED,
    "search_vector" tsvector GENERATED ALWAYS AS (to_tsvector('french', fold(title || ' ' || coalesce(subject, '') || ' ' || coalesce(context, '') || ' ' || join_words(theme_words)))) STORED,

    CONSTRAINT "partnership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "partnership_french_party" (
    "partnership_id" UUID NOT NULL,
    "collectivite_id" UUID NOT NULL,
    "role" "PartyRole" NOT NULL,
    "former_name" VARCHAR(160),

    CONSTRAINT "partnership_french_party_pkey" PRIMARY KEY ("partnership_id","collectivite_id")
);

-- CreateTable
CREATE TABLE "partnership_foreign_party" (
    "partnership_id" UUID NOT NULL,
    "partner_id" UUID NOT NULL,
    "role" "PartyRole" NOT NULL,

    CONSTRAINT "partnership_foreign_party_pkey" PRIMARY KEY ("partnership_id","partner_id")
);

-- CreateTable
CREATE TABLE "partnership_theme" (
    "partnership_id" UUID NOT NULL,
    "theme_code" VARCHAR(80) NOT NULL,
    "rank" SMALLINT NOT NULL,

    CONSTRAINT "partnership_theme_pkey" PRIMARY KEY ("partnership_id","theme_code")
);

-- CreateTable
CREATE TABLE "partnership_odd" (
    "partnership_id" UUID NOT NULL,
    "odd_number" SMALLINT NOT NULL,
    "weight" SMALLINT NOT NULL,

    CONSTRAINT "partnership_odd_pkey" PRIMARY KEY ("partnership_id","odd_number")
);

-- CreateTable
CREATE TABLE "partnership_amount" (
    "partnership_id" UUID NOT NULL,
    "year" SMALLINT NOT NULL,
    "french_cents" BIGINT NOT NULL DEFAULT 0,
    "partner_cents" BIGINT NOT NULL DEFAULT 0,
    "cofunding_cents" BIGINT NOT NULL DEFAULT 0,

    CONSTRAINT "partnership_amount_pkey" PRIMARY KEY ("partnership_id","year")
);

-- CreateTable
CREATE TABLE "partnership_status_change" (
    "id" UUID NOT NULL,
    "partnership_id" UUID NOT NULL,
    "status" "PartnershipStatus" NOT NULL,
    "on_date" VARCHAR(10) NOT NULL,

    CONSTRAINT "partnership_status_change_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "partnership_submission" (
    "id" UUID NOT NULL,
    "collectivite_id" UUID NOT NULL,
    "author_id" UUID NOT NULL,
    "partnership_id" UUID,
    "state" "SubmissionState" NOT NULL DEFAULT 'DRAFT',
    "content" JSONB NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "submitted_at" TIMESTAMPTZ(3),
    "decided_at" TIMESTAMPTZ(3),

    CONSTRAINT "partnership_submission_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_entry" (
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actor_kind" "ActorKind" NOT NULL,
    "actor_id" UUID,
    "verb" VARCHAR(60) NOT NULL,
    "object_kind" VARCHAR(40) NOT NULL,
    "object_id" VARCHAR(80) NOT NULL,
    "details" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "audit_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "outbox_mail" (
    "id" UUID NOT NULL,
    "template" VARCHAR(60) NOT NULL,
    "to_address" VARCHAR(254) NOT NULL,
    "subject" VARCHAR(240) NOT NULL,
    "text" TEXT NOT NULL,
    "html" TEXT NOT NULL,
    "attachments" JSONB NOT NULL DEFAULT '[]',
    "status" "MailStatus" NOT NULL DEFAULT 'QUEUED',
    "attempts" SMALLINT NOT NULL DEFAULT 0,
    "next_attempt_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "claimed_at" TIMESTAMPTZ(3),
    "sent_at" TIMESTAMPTZ(3),
    "last_error" VARCHAR(500),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "outbox_mail_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "idempotency_key" (
    "key" VARCHAR(200) NOT NULL,
    "answer" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "idempotency_key_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "theme" (
    "code" VARCHAR(80) NOT NULL,
    "label" VARCHAR(160) NOT NULL,
    "level" SMALLINT NOT NULL,
    "parent_code" VARCHAR(80),
    "position" SMALLINT NOT NULL,
    "valid_to" SMALLINT,
    "search_key" TEXT GENERATED ALWAYS AS (fold(label)) STORED,

    CONSTRAINT "theme_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "odd" (
    "number" SMALLINT NOT NULL,
    "label" VARCHAR(120) NOT NULL,

    CONSTRAINT "odd_pkey" PRIMARY KEY ("number")
);

-- CreateIndex
CREATE UNIQUE INDEX "person_email_unique" ON "person"("email");

-- CreateIndex
CREATE INDEX "membership_collectivite_id_idx" ON "membership"("collectivite_id");

-- CreateIndex
CREATE UNIQUE INDEX "membership_once" ON "membership"("person_id", "collectivite_id");

-- CreateIndex
CREATE UNIQUE INDEX "session_token_unique" ON "session"("token_hash");

-- CreateIndex
CREATE INDEX "session_person_id_idx" ON "session"("person_id");

-- CreateIndex
CREATE INDEX "session_expires_at_idx" ON "session"("expires_at");

-- CreateIndex
CREATE INDEX "sign_in_token_email_created_at_idx" ON "sign_in_token"("email", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "country_alpha3_key" ON "country"("alpha3");

-- CreateIndex
CREATE UNIQUE INDEX "country_numeric_key" ON "country"("numeric");

-- CreateIndex
CREATE UNIQUE INDEX "country_slug_key" ON "country"("slug");

-- CreateIndex
CREATE INDEX "country_search" ON "country" USING GIN ("search_key" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "departement_region_code_idx" ON "departement"("region_code");

-- CreateIndex
CREATE UNIQUE INDEX "collectivite_slug_unique" ON "collectivite"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "collectivite_siren_unique" ON "collectivite"("siren");

-- CreateIndex
CREATE INDEX "collectivite_departement_code_idx" ON "collectivite"("departement_code");

-- CreateIndex
CREATE INDEX "collectivite_region_code_idx" ON "collectivite"("region_code");

-- CreateIndex
CREATE INDEX "collectivite_name_idx" ON "collectivite"("name");

-- CreateIndex
CREATE INDEX "collectivite_search" ON "collectivite" USING GIN ("search_key" gin_trgm_ops);

-- CreateIndex
CREATE UNIQUE INDEX "collectivite_insee_unique" ON "collectivite"("level", "insee");

-- CreateIndex
CREATE UNIQUE INDEX "partner_slug_unique" ON "partner_authority"("slug");

-- CreateIndex
CREATE INDEX "partner_search" ON "partner_authority" USING GIN ("search_key" gin_trgm_ops);

-- CreateIndex
CREATE UNIQUE INDEX "partner_once_per_country" ON "partner_authority"("country_code", "name", "level");

-- CreateIndex
CREATE UNIQUE INDEX "local_association_slug_key" ON "local_association"("slug");

-- CreateIndex
CREATE INDEX "local_association_country_code_idx" ON "local_association"("country_code");

-- CreateIndex
CREATE INDEX "local_association_search" ON "local_association" USING GIN ("search_key" gin_trgm_ops);

-- CreateIndex
CREATE UNIQUE INDEX "article_slug_unique" ON "article"("slug");

-- CreateIndex
CREATE INDEX "article_status_published_on_idx" ON "article"("status", "published_on" DESC);

-- CreateIndex
CREATE INDEX "article_search" ON "article" USING GIN ("search_key" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "article_search_vector" ON "article" USING GIN ("search_vector");

-- CreateIndex
CREATE INDEX "article_country_country_code_idx" ON "article_country"("country_code");

-- CreateIndex
CREATE INDEX "article_group_group_id_idx" ON "article_group"("group_id");

-- CreateIndex
CREATE INDEX "article_theme_theme_code_idx" ON "article_theme"("theme_code");

-- CreateIndex
CREATE UNIQUE INDEX "publication_slug_unique" ON "publication"("slug");

-- CreateIndex
CREATE INDEX "publication_published_on_idx" ON "publication"("published_on" DESC);

-- CreateIndex
CREATE INDEX "publication_search" ON "publication" USING GIN ("search_key" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "publication_search_vector" ON "publication" USING GIN ("search_vector");

-- CreateIndex
CREATE INDEX "publication_country_country_code_idx" ON "publication_country"("country_code");

-- CreateIndex
CREATE INDEX "publication_group_group_id_idx" ON "publication_group"("group_id");

-- CreateIndex
CREATE INDEX "publication_theme_theme_code_idx" ON "publication_theme"("theme_code");

-- CreateIndex
CREATE INDEX "document_article_id_idx" ON "document"("article_id");

-- CreateIndex
CREATE INDEX "document_publication_id_idx" ON "document"("publication_id");

-- CreateIndex
CREATE INDEX "document_event_id_idx" ON "document"("event_id");

-- CreateIndex
CREATE UNIQUE INDEX "event_slug_unique" ON "event"("slug");

-- CreateIndex
CREATE INDEX "event_status_starts_at_idx" ON "event"("status", "starts_at");

-- CreateIndex
CREATE INDEX "event_status_ends_at_idx" ON "event"("status", "ends_at");

-- CreateIndex
CREATE INDEX "event_search" ON "event" USING GIN ("search_key" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "event_search_vector" ON "event" USING GIN ("search_vector");

-- CreateIndex
CREATE INDEX "event_group_group_id_idx" ON "event_group"("group_id");

-- CreateIndex
CREATE INDEX "event_country_country_code_idx" ON "event_country"("country_code");

-- CreateIndex
CREATE INDEX "event_host_event_id_idx" ON "event_host"("event_id");

-- CreateIndex
CREATE INDEX "event_host_collectivite_id_idx" ON "event_host"("collectivite_id");

-- CreateIndex
CREATE UNIQUE INDEX "event_day_once" ON "event_day"("event_id", "on_date");

-- CreateIndex
CREATE UNIQUE INDEX "registration_reference_unique" ON "registration"("reference");

-- CreateIndex
CREATE INDEX "registration_event_id_status_idx" ON "registration"("event_id", "status");

-- CreateIndex
CREATE INDEX "registration_collectivite_id_idx" ON "registration"("collectivite_id");

-- CreateIndex
CREATE INDEX "registration_status_created_at_idx" ON "registration"("status", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "registration_person_position" ON "registration_person"("registration_id", "position");

-- CreateIndex
CREATE INDEX "registration_person_day_day_id_idx" ON "registration_person_day"("day_id");

-- CreateIndex
CREATE UNIQUE INDEX "group_slug_unique" ON "country_group"("slug");

-- CreateIndex
CREATE INDEX "group_search" ON "country_group" USING GIN ("search_key" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "group_search_vector" ON "country_group" USING GIN ("search_vector");

-- CreateIndex
CREATE INDEX "group_country_country_code_idx" ON "group_country"("country_code");

-- CreateIndex
CREATE INDEX "group_theme_theme_code_idx" ON "group_theme"("theme_code");

-- CreateIndex
CREATE INDEX "group_member_collectivite_id_idx" ON "group_member"("collectivite_id");

-- CreateIndex
CREATE INDEX "group_term_group_id_from_on_idx" ON "group_term"("group_id", "from_on");

-- CreateIndex
CREATE INDEX "timeline_entry_group_id_starts_on_idx" ON "timeline_entry"("group_id", "starts_on");

-- CreateIndex
CREATE UNIQUE INDEX "fund_slug_unique" ON "solidarity_fund"("slug");

-- CreateIndex
CREATE INDEX "solidarity_fund_opened_on_idx" ON "solidarity_fund"("opened_on");

-- CreateIndex
CREATE INDEX "solidarity_fund_group_id_idx" ON "solidarity_fund"("group_id");

-- CreateIndex
CREATE INDEX "fund_search" ON "solidarity_fund" USING GIN ("search_key" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "fund_search_vector" ON "solidarity_fund" USING GIN ("search_vector");

-- CreateIndex
CREATE INDEX "fund_country_country_code_idx" ON "fund_country"("country_code");

-- CreateIndex
CREATE INDEX "fund_update_fund_id_on_date_idx" ON "fund_update"("fund_id", "on_date");

-- CreateIndex
CREATE INDEX "moderation_decision_submission_id_idx" ON "moderation_decision"("submission_id");

-- CreateIndex
CREATE INDEX "moderation_decision_registration_id_idx" ON "moderation_decision"("registration_id");

-- CreateIndex
CREATE INDEX "moderation_decision_article_id_idx" ON "moderation_decision"("article_id");

-- CreateIndex
CREATE UNIQUE INDEX "partnership_slug_unique" ON "partnership"("slug");

-- CreateIndex
CREATE INDEX "partnership_status_idx" ON "partnership"("status");

-- CreateIndex
CREATE INDEX "partnership_kind_idx" ON "partnership"("kind");

-- CreateIndex
CREATE INDEX "partnership_start_year_idx" ON "partnership"("start_year");

-- CreateIndex
CREATE INDEX "partnership_published_at_idx" ON "partnership"("published_at");

-- CreateIndex
CREATE INDEX "partnership_title_idx" ON "partnership"("title");

-- CreateIndex
CREATE INDEX "partnership_search" ON "partnership" USING GIN ("search_key" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "partnership_search_vector" ON "partnership" USING GIN ("search_vector");

-- CreateIndex
CREATE INDEX "partnership_french_party_collectivite_id_idx" ON "partnership_french_party"("collectivite_id");

-- CreateIndex
CREATE INDEX "partnership_foreign_party_partner_id_idx" ON "partnership_foreign_party"("partner_id");

-- CreateIndex
CREATE INDEX "partnership_theme_theme_code_idx" ON "partnership_theme"("theme_code");

-- CreateIndex
CREATE UNIQUE INDEX "partnership_theme_rank" ON "partnership_theme"("partnership_id", "rank");

-- CreateIndex
CREATE INDEX "partnership_odd_odd_number_idx" ON "partnership_odd"("odd_number");

-- CreateIndex
CREATE INDEX "partnership_status_change_partnership_id_on_date_idx" ON "partnership_status_change"("partnership_id", "on_date");

-- CreateIndex
CREATE INDEX "partnership_submission_collectivite_id_state_idx" ON "partnership_submission"("collectivite_id", "state");

-- CreateIndex
CREATE INDEX "partnership_submission_state_submitted_at_idx" ON "partnership_submission"("state", "submitted_at");

-- CreateIndex
CREATE INDEX "partnership_submission_partnership_id_idx" ON "partnership_submission"("partnership_id");

-- CreateIndex
CREATE INDEX "audit_entry_at_id_idx" ON "audit_entry"("at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "audit_entry_object_kind_object_id_idx" ON "audit_entry"("object_kind", "object_id");

-- CreateIndex
CREATE INDEX "audit_entry_actor_id_idx" ON "audit_entry"("actor_id");

-- CreateIndex
CREATE INDEX "outbox_mail_status_next_attempt_at_idx" ON "outbox_mail"("status", "next_attempt_at");

-- CreateIndex
CREATE INDEX "outbox_mail_created_at_idx" ON "outbox_mail"("created_at" DESC);

-- CreateIndex
CREATE INDEX "idempotency_key_created_at_idx" ON "idempotency_key"("created_at");

-- CreateIndex
CREATE INDEX "theme_parent_code_idx" ON "theme"("parent_code");

-- AddForeignKey
ALTER TABLE "staff_assignment" ADD CONSTRAINT "staff_assignment_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_collectivite_id_fkey" FOREIGN KEY ("collectivite_id") REFERENCES "collectivite"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "departement" ADD CONSTRAINT "departement_region_code_fkey" FOREIGN KEY ("region_code") REFERENCES "region"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "collectivite" ADD CONSTRAINT "collectivite_departement_code_fkey" FOREIGN KEY ("departement_code") REFERENCES "departement"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "collectivite" ADD CONSTRAINT "collectivite_region_code_fkey" FOREIGN KEY ("region_code") REFERENCES "region"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "partner_authority" ADD CONSTRAINT "partner_authority_country_code_fkey" FOREIGN KEY ("country_code") REFERENCES "country"("alpha2") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "local_association" ADD CONSTRAINT "local_association_country_code_fkey" FOREIGN KEY ("country_code") REFERENCES "country"("alpha2") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article" ADD CONSTRAINT "article_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_country" ADD CONSTRAINT "article_country_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_country" ADD CONSTRAINT "article_country_country_code_fkey" FOREIGN KEY ("country_code") REFERENCES "country"("alpha2") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_group" ADD CONSTRAINT "article_group_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_group" ADD CONSTRAINT "article_group_group_id_fkey" FOREIGN KEY ("group_id") REFERENCES "country_group"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_theme" ADD CONSTRAINT "article_theme_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_theme" ADD CONSTRAINT "article_theme_theme_code_fkey" FOREIGN KEY ("theme_code") REFERENCES "theme"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "publication_country" ADD CONSTRAINT "publication_country_publication_id_fkey" FOREIGN KEY ("publication_id") REFERENCES "publication"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "publication_country" ADD CONSTRAINT "publication_country_country_code_fkey" FOREIGN KEY ("country_code") REFERENCES "country"("alpha2") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "publication_group" ADD CONSTRAINT "publication_group_publication_id_fkey" FOREIGN KEY ("publication_id") REFERENCES "publication"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "publication_group" ADD CONSTRAINT "publication_group_group_id_fkey" FOREIGN KEY ("group_id") REFERENCES "country_group"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "publication_theme" ADD CONSTRAINT "publication_theme_publication_id_fkey" FOREIGN KEY ("publication_id") REFERENCES "publication"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "publication_theme" ADD CONSTRAINT "publication_theme_theme_code_fkey" FOREIGN KEY ("theme_code") REFERENCES "theme"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "document" ADD CONSTRAINT "document_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "document" ADD CONSTRAINT "document_publication_id_fkey" FOREIGN KEY ("publication_id") REFERENCES "publication"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "document" ADD CONSTRAINT "document_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event" ADD CONSTRAINT "event_country_code_fkey" FOREIGN KEY ("country_code") REFERENCES "country"("alpha2") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_group" ADD CONSTRAINT "event_group_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_group" ADD CONSTRAINT "event_group_group_id_fkey" FOREIGN KEY ("group_id") REFERENCES "country_group"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_country" ADD CONSTRAINT "event_country_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_country" ADD CONSTRAINT "event_country_country_code_fkey" FOREIGN KEY ("country_code") REFERENCES "country"("alpha2") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_host" ADD CONSTRAINT "event_host_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_host" ADD CONSTRAINT "event_host_collectivite_id_fkey" FOREIGN KEY ("collectivite_id") REFERENCES "collectivite"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_day" ADD CONSTRAINT "event_day_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "registration" ADD CONSTRAINT "registration_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "registration" ADD CONSTRAINT "registration_collectivite_id_fkey" FOREIGN KEY ("collectivite_id") REFERENCES "collectivite"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "registration" ADD CONSTRAINT "registration_submitted_by_id_fkey" FOREIGN KEY ("submitted_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "registration_person" ADD CONSTRAINT "registration_person_registration_id_fkey" FOREIGN KEY ("registration_id") REFERENCES "registration"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "registration_person_day" ADD CONSTRAINT "registration_person_day_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "registration_person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "registration_person_day" ADD CONSTRAINT "registration_person_day_day_id_fkey" FOREIGN KEY ("day_id") REFERENCES "event_day"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "group_country" ADD CONSTRAINT "group_country_group_id_fkey" FOREIGN KEY ("group_id") REFERENCES "country_group"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "group_country" ADD CONSTRAINT "group_country_country_code_fkey" FOREIGN KEY ("country_code") REFERENCES "country"("alpha2") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "group_theme" ADD CONSTRAINT "group_theme_group_id_fkey" FOREIGN KEY ("group_id") REFERENCES "country_group"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "group_theme" ADD CONSTRAINT "group_theme_theme_code_fkey" FOREIGN KEY ("theme_code") REFERENCES "theme"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "group_member" ADD CONSTRAINT "group_member_group_id_fkey" FOREIGN KEY ("group_id") REFERENCES "country_group"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "group_member" ADD CONSTRAINT "group_member_collectivite_id_fkey" FOREIGN KEY ("collectivite_id") REFERENCES "collectivite"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "group_term" ADD CONSTRAINT "group_term_group_id_fkey" FOREIGN KEY ("group_id") REFERENCES "country_group"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "timeline_entry" ADD CONSTRAINT "timeline_entry_group_id_fkey" FOREIGN KEY ("group_id") REFERENCES "country_group"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "solidarity_fund" ADD CONSTRAINT "solidarity_fund_group_id_fkey" FOREIGN KEY ("group_id") REFERENCES "country_group"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "fund_country" ADD CONSTRAINT "fund_country_fund_id_fkey" FOREIGN KEY ("fund_id") REFERENCES "solidarity_fund"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "fund_country" ADD CONSTRAINT "fund_country_country_code_fkey" FOREIGN KEY ("country_code") REFERENCES "country"("alpha2") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "fund_update" ADD CONSTRAINT "fund_update_fund_id_fkey" FOREIGN KEY ("fund_id") REFERENCES "solidarity_fund"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "moderation_decision" ADD CONSTRAINT "moderation_decision_decided_by_id_fkey" FOREIGN KEY ("decided_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "moderation_decision" ADD CONSTRAINT "moderation_decision_submission_id_fkey" FOREIGN KEY ("submission_id") REFERENCES "partnership_submission"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "moderation_decision" ADD CONSTRAINT "moderation_decision_registration_id_fkey" FOREIGN KEY ("registration_id") REFERENCES "registration"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "moderation_decision" ADD CONSTRAINT "moderation_decision_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "partnership_french_party" ADD CONSTRAINT "partnership_french_party_partnership_id_fkey" FOREIGN KEY ("partnership_id") REFERENCES "partnership"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "partnership_french_party" ADD CONSTRAINT "partnership_french_party_collectivite_id_fkey" FOREIGN KEY ("collectivite_id") REFERENCES "collectivite"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "partnership_foreign_party" ADD CONSTRAINT "partnership_foreign_party_partnership_id_fkey" FOREIGN KEY ("partnership_id") REFERENCES "partnership"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "partnership_foreign_party" ADD CONSTRAINT "partnership_foreign_party_partner_id_fkey" FOREIGN KEY ("partner_id") REFERENCES "partner_authority"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "partnership_theme" ADD CONSTRAINT "partnership_theme_partnership_id_fkey" FOREIGN KEY ("partnership_id") REFERENCES "partnership"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "partnership_theme" ADD CONSTRAINT "partnership_theme_theme_code_fkey" FOREIGN KEY ("theme_code") REFERENCES "theme"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "partnership_odd" ADD CONSTRAINT "partnership_odd_partnership_id_fkey" FOREIGN KEY ("partnership_id") REFERENCES "partnership"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "partnership_odd" ADD CONSTRAINT "partnership_odd_odd_number_fkey" FOREIGN KEY ("odd_number") REFERENCES "odd"("number") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "partnership_amount" ADD CONSTRAINT "partnership_amount_partnership_id_fkey" FOREIGN KEY ("partnership_id") REFERENCES "partnership"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "partnership_status_change" ADD CONSTRAINT "partnership_status_change_partnership_id_fkey" FOREIGN KEY ("partnership_id") REFERENCES "partnership"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "partnership_submission" ADD CONSTRAINT "partnership_submission_collectivite_id_fkey" FOREIGN KEY ("collectivite_id") REFERENCES "collectivite"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "partnership_submission" ADD CONSTRAINT "partnership_submission_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "partnership_submission" ADD CONSTRAINT "partnership_submission_partnership_id_fkey" FOREIGN KEY ("partnership_id") REFERENCES "partnership"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "theme" ADD CONSTRAINT "theme_parent_code_fkey" FOREIGN KEY ("parent_code") REFERENCES "theme"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- Rules the application also checks, kept here so that no path around it can break them.

-- ISO 8601 reduced precision: 1993, 2008-12, 2012-06-06.
create function is_partial_date(value text) returns boolean language sql immutable parallel safe as $$
  select value ~ '^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$'
$$;

alter table country_group
  add constraint group_created_on_partial check (is_partial_date(created_on)),
  add constraint group_closed_on_partial check (is_partial_date(closed_on));
alter table group_term
  add constraint term_from_on_partial check (is_partial_date(from_on)),
  add constraint term_to_on_partial check (is_partial_date(to_on));
alter table timeline_entry
  add constraint timeline_starts_on_partial check (is_partial_date(starts_on)),
  add constraint timeline_ends_on_partial check (is_partial_date(ends_on)),
  add constraint timeline_order check (ends_on is null or left(ends_on, 4) >= left(starts_on, 4));
alter table solidarity_fund
  add constraint fund_opened_on_partial check (is_partial_date(opened_on)),
  add constraint fund_amount_positive check (amount_raised_cents >= 0),
  add constraint fund_donors_positive check (donor_count >= 0);
alter table fund_update add constraint fund_update_on_partial check (is_partial_date(on_date));
alter table article
  add constraint article_published_on_partial check (is_partial_date(published_on)),
  add constraint article_published_has_date check (status <> 'PUBLISHED' or published_on is not null);
alter table publication add constraint publication_published_on_partial check (is_partial_date(published_on));
alter table partnership_status_change add constraint status_change_on_partial check (is_partial_date(on_date));

alter table person add constraint person_email_lower check (email = lower(email));
alter table membership add constraint membership_order check (ends_on is null or ends_on >= starts_on);

alter table collectivite
  add constraint collectivite_siren_digits check (siren ~ '^[0-9]{9}$'),
  add constraint collectivite_population_positive check (population >= 0);
alter table theme
  add constraint theme_level_range check (level between 1 and 3),
  add constraint theme_family_is_root check ((level = 1) = (parent_code is null));
alter table odd add constraint odd_range check (number between 1 and 17);

alter table event
  add constraint event_order check (ends_at >= starts_at),
  add constraint event_registration_window check (
    (registration_opens_at is null) = (registration_closes_at is null)
    and (registration_opens_at is null or registration_opens_at < registration_closes_at)),
  add constraint event_capacity_positive check (capacity > 0),
  add constraint event_delegation_range check (max_per_delegation between 1 and 50);
alter table registration add constraint registration_reference_shape check (reference ~ '^[2-9A-HJ-NP-Z]{6,8}$');
-- One live delegation per collectivité and meeting, however many times it was withdrawn before.
create unique index registration_one_live_per_collectivite on registration (event_id, collectivite_id)
  where status in ('PENDING', 'CONFIRMED');

alter table partnership
  add constraint partnership_first_signed_on_partial check (is_partial_date(first_signed_on)),
  add constraint partnership_years_range check (
    start_year between 1900 and 2100 and end_year between 1900 and 2100
    and current_convention_year between 1900 and 2100),
  add constraint partnership_years_order check (end_year >= start_year),
  add constraint partnership_convention_order check (expires_on >= signed_on);
create unique index partnership_one_french_lead on partnership_french_party (partnership_id)
  where role = 'CHEF_DE_FILE';
create unique index partnership_one_foreign_lead on partnership_foreign_party (partnership_id)
  where role = 'CHEF_DE_FILE';
alter table partnership_theme add constraint partnership_theme_rank_positive check (rank >= 1);
alter table partnership_odd add constraint partnership_odd_weight check (weight in (1, 2));
alter table partnership_amount
  add constraint partnership_amount_year check (year between 1950 and 2100),
  add constraint partnership_amount_positive check (french_cents >= 0 and partner_cents >= 0 and cofunding_cents >= 0);
alter table partnership_submission
  add constraint submission_accepted_has_record check (state <> 'ACCEPTED' or partnership_id is not null),
  add constraint submission_submitted_has_date check (
    state not in ('SUBMITTED', 'ACCEPTED', 'REFUSED') or submitted_at is not null);
-- A published record has at most one pending version.
create unique index submission_one_open_per_partnership on partnership_submission (partnership_id)
  where state in ('DRAFT', 'SUBMITTED', 'TO_CORRECT');

alter table document add constraint document_one_owner check (num_nonnulls(article_id, publication_id, event_id) = 1);
alter table moderation_decision
  add constraint decision_one_object check (num_nonnulls(submission_id, registration_id, article_id) = 1),
  add constraint decision_says_why check (kind = 'ACCEPTED' or length(trim(coalesce(message, ''))) > 0);

-- The journal is append only.
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append only', tg_table_name;
end $$;
create trigger audit_entry_append_only before update or delete on audit_entry
  for each row execute function refuse_change();
