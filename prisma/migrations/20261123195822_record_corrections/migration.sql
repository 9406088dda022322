-- Staff correct records themselves, and say why they withdraw one.

-- AlterTable
ALTER TABLE "partnership" ADD COLUMN     "archived_reason" VARCHAR(1000);

-- AlterTable
ALTER TABLE "partnership_submission" ADD COLUMN     "by_staff" BOOLEAN NOT NULL DEFAULT false;

alter table partnership
  add constraint partnership_reason_needs_archive check (archived_reason is null or archived_at is not null);
-- A correction by staff always starts from a published record.
alter table partnership_submission
  add constraint submission_by_staff_has_record check (not by_staff or partnership_id is not null);

-- Staff list what was withdrawn, latest first.
create index partnership_archived on partnership (archived_at desc) where archived_at is not null;

-- Files now hold the history of statuses too: open versions of records start from the published one.
update partnership_submission s
set content = s.content || jsonb_build_object('statusHistory', coalesce(
  (select jsonb_agg(jsonb_build_object('status', c.status, 'onDate', c.on_date) order by c.on_date, c.id)
   from partnership_status_change c where c.partnership_id = s.partnership_id), '[]'::jsonb))
where s.partnership_id is not null and s.state in ('DRAFT', 'SUBMITTED', 'TO_CORRECT');
