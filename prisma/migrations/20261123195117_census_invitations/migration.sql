-- Whom a census asks, and how far the worker has written to them; where an answer to a mail goes; which last day the
-- author of a partner search was reminded of.

-- AlterTable
ALTER TABLE "census" ADD COLUMN     "reminder_round" SMALLINT NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "outbox_mail" ADD COLUMN     "reply_to" VARCHAR(254);

-- AlterTable
ALTER TABLE "partner_search_notice" ADD COLUMN     "reminded_for" DATE;

-- CreateTable
CREATE TABLE "census_invitation" (
    "census_id" UUID NOT NULL,
    "collectivite_id" UUID NOT NULL,
    "invited_at" TIMESTAMPTZ(3),
    "reminder_round" SMALLINT NOT NULL DEFAULT 0,
    "reminded_at" TIMESTAMPTZ(3),

    CONSTRAINT "census_invitation_pkey" PRIMARY KEY ("census_id","collectivite_id")
);

-- CreateIndex
CREATE INDEX "census_invitation_collectivite_id_idx" ON "census_invitation"("collectivite_id");

-- CreateIndex
CREATE INDEX "census_invitation_census_id_invited_at_idx" ON "census_invitation"("census_id", "invited_at");

-- AddForeignKey
ALTER TABLE "census_invitation" ADD CONSTRAINT "census_invitation_census_id_fkey" FOREIGN KEY ("census_id") REFERENCES "census"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "census_invitation" ADD CONSTRAINT "census_invitation_collectivite_id_fkey" FOREIGN KEY ("collectivite_id") REFERENCES "collectivite"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma cannot say.

alter table census add constraint census_reminder_round_positive check (reminder_round >= 0);
alter table census_invitation
  add constraint census_invitation_reminded_after_invited check (reminder_round = 0 or invited_at is not null);
-- The worker looks for who is still to be written to.
create index census_invitation_waiting on census_invitation (census_id) where invited_at is null;
