-- AlterTable
ALTER TABLE "party_confirmation" ADD COLUMN     "mailed_at" TIMESTAMPTZ(3),
ADD COLUMN     "reminded_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "verification_campaign" ADD COLUMN     "reminders_asked_at" TIMESTAMPTZ(3);

-- CreateIndex
CREATE INDEX "campaign_invitation_campaign_id_invited_at_idx" ON "campaign_invitation"("campaign_id", "invited_at");

-- CreateIndex
CREATE INDEX "party_confirmation_answer_invited_at_idx" ON "party_confirmation"("answer", "invited_at");

-- What Prisma cannot say: the staff lists of conventions that lack something.
create index partnership_not_transmitted on partnership (signed_on, id)
  where archived_at is null and signed_on is not null and transmitted_on is null;
create index partnership_missing_dates on partnership (title, id)
  where archived_at is null and kind = 'CONVENTION' and (signed_on is null or expires_on is null);
