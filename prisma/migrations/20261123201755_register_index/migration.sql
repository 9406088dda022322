-- Why: facets with exact counts over 100,000 records cannot be counted by reading records (docs/decisions/0012).

-- CreateTable
CREATE TABLE "register_entry" (
    "partnership_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "title_key" TEXT COLLATE "C" NOT NULL,
    "start_rank" SMALLINT NOT NULL,
    "addition_rank" BIGINT NOT NULL,
    "check_rank" INTEGER NOT NULL,

    CONSTRAINT "register_entry_pkey" PRIMARY KEY ("partnership_id")
);

-- CreateTable
CREATE TABLE "register_filing" (
    "partnership_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "keys" TEXT[],
    "words" TEXT[],
    "french_ids" UUID[],
    "foreign_ids" UUID[],

    CONSTRAINT "register_filing_pkey" PRIMARY KEY ("partnership_id")
);

-- CreateTable
CREATE TABLE "register_facet" (
    "facet" VARCHAR(20) COLLATE "C" NOT NULL,
    "value" VARCHAR(80) COLLATE "C" NOT NULL,
    "block" INTEGER NOT NULL,
    "bits" BIT(8192) NOT NULL,

    CONSTRAINT "register_facet_pkey" PRIMARY KEY ("facet","value","block")
);

-- CreateTable
CREATE TABLE "register_word" (
    "word" TEXT COLLATE "C" NOT NULL,
    "block" INTEGER NOT NULL,
    "bits" BIT(512) NOT NULL,

    CONSTRAINT "register_word_pkey" PRIMARY KEY ("word","block")
);

-- CreateTable
CREATE TABLE "register_party" (
    "party_id" UUID NOT NULL,
    "side" "PartySide" NOT NULL,
    "partnerships" INTEGER NOT NULL,

    CONSTRAINT "register_party_pkey" PRIMARY KEY ("party_id")
);

-- CreateTable
CREATE UNLOGGED TABLE "register_change" (
    "transaction_id" BIGINT NOT NULL,
    "partnership_id" UUID NOT NULL,

    CONSTRAINT "register_change_pkey" PRIMARY KEY ("transaction_id","partnership_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "register_entry_ordinal" ON "register_entry"("ordinal");

-- CreateIndex
CREATE INDEX "register_entry_by_title" ON "register_entry"("title_key", "ordinal");

-- CreateIndex
CREATE INDEX "register_entry_by_start" ON "register_entry"("start_rank", "title_key", "ordinal");

-- CreateIndex
CREATE INDEX "register_entry_by_addition" ON "register_entry"("addition_rank", "ordinal");

-- CreateIndex
CREATE INDEX "register_entry_by_check" ON "register_entry"("check_rank", "title_key", "ordinal");

-- CreateIndex
CREATE INDEX "register_party_side_idx" ON "register_party"("side");

-- What Prisma cannot say.

-- Chains the blocks of a bitmap into one.
create aggregate bit_concat(bit varying) (sfunc = bitcat, stype = bit varying);

-- Words of the enums and bands as addresses write them; the twin of lib/partnerships/register/labels.ts.
create function address_word(value text) returns text language sql immutable strict parallel safe as $$
  select replace(lower(value), '_', '-')
$$;
create function population_band(inhabitants integer) returns text language sql immutable strict parallel safe as $$
  select case
    when inhabitants < 2000 then 'moins-de-2000'
    when inhabitants < 10000 then '2000-9999'
    when inhabitants < 50000 then '10000-49999'
    when inhabitants < 100000 then '50000-99999'
    when inhabitants < 500000 then '100000-499999'
    else '500000-et-plus' end
$$;

-- The place of a published partnership, and all it is filed under.
create type register_record as (
  partnership_id uuid, ordinal integer, title_key text, start_rank smallint, addition_rank bigint,
  check_rank integer, keys text[], words text[], french_ids uuid[], foreign_ids uuid[]);

-- What the index should hold of these partnerships: one row for each that is published, none for the others.
-- A record keeps its ordinal; a new one gets the next. Words are kept folded, and once more by their stem.
create function register_source(ids uuid[]) returns setof register_record language sql stable as $$
  with live as (
    select p.*, f.ordinal
    from unnest(ids) wanted(id) join partnership p on p.id = wanted.id
    left join register_filing f on f.partnership_id = p.id
    where p.archived_at is null
  ), french as (
    select f.partnership_id, f.former_name, c.*
    from live join partnership_french_party f on f.partnership_id = live.id
    join collectivite c on c.id = f.collectivite_id
  ), abroad as (
    select f.partnership_id, a.id, a.search_key, n.slug, n.continent, n.search_key as country_key
    from live join partnership_foreign_party f on f.partnership_id = live.id
    join partner_authority a on a.id = f.partner_id join country n on n.alpha2 = a.country_code
  ), themed as (
    select t.partnership_id, h.code, h.search_key
    from live join partnership_theme t on t.partnership_id = live.id
    join theme own on own.code = t.theme_code left join theme parent on parent.code = own.parent_code
    join theme h on h.code in (own.code, own.parent_code, parent.parent_code)
  ), told (id, facet, value) as (
    select partnership_id, 'pays', slug from abroad
    union all select partnership_id, 'continent', address_word(continent::text) from abroad
    union all select partnership_id, 'region', region_code from french
    union all select partnership_id, 'departement', departement_code from french
    union all select partnership_id, 'niveau', address_word(level::text) from french
    union all select partnership_id, 'population', population_band(population) from french
    union all select partnership_id, 'theme', code from themed
    union all select o.partnership_id, 'odd', o.odd_number::text
      from live join partnership_odd o on o.partnership_id = live.id
    union all select id, 'nature', address_word(kind::text) from live
    union all select id, 'statut', address_word(status::text) from live
    union all select id, 'annee', start_year::text from live
    union all select id, 'mois', to_char(verified_on, 'YYYY-MM') from live
    union all select id, 'jour', to_char(verified_on, 'YYYY-MM-DD') from live
  ), valued as (
    select id, array_agg(distinct facet || ':' || value) as keys, array_agg(distinct facet) as facets
    from told where value is not null group by id
  ), french_side as (
    select partnership_id, array_agg(id order by id) as ids,
      string_agg(search_key || ' ' || coalesce(fold(former_name), ''), ' ') as words
    from french group by partnership_id
  ), foreign_side as (
    select partnership_id, array_agg(id order by id) as ids,
      string_agg(search_key || ' ' || country_key, ' ') as words
    from abroad group by partnership_id
  ), themes as (
    select partnership_id, string_agg(search_key, ' ') as words from themed group by partnership_id
  )
  select live.id,
    coalesce(live.ordinal, (select coalesce(max(e.ordinal) + 1, 0) from register_entry e)::int
      + (row_number() over (partition by live.ordinal is null order by live.search_key, live.id))::int - 1),
    coalesce(live.search_key, ''),
    coalesce(live.start_year, 32767)::smallint,
    -(extract(epoch from live.published_at) * 1000)::bigint,
    coalesce(date '2000-01-01' - live.verified_on, 2147483647),
    array(
      select unnest(valued.keys)
      union all select 'tous:'
      union all select facet || ':non-renseigne'
        from unnest('{pays,continent,region,departement,niveau,population,theme,odd,nature,statut,annee,mois}'::text[])
          facet
        where facet <> all (coalesce(valued.facets, '{}'))
      order by 1),
    array(
      select unnest(tsvector_to_array(to_tsvector('simple', concat_ws(' ', live.search_key, fold(live.subject),
        fold(join_words(live.theme_words)), themes.words, french_side.words, foreign_side.words))))
      union select '=' || unnest(tsvector_to_array(
        live.search_vector || to_tsvector('french', coalesce(themes.words, ''))))
      order by 1),
    coalesce(french_side.ids, '{}'), coalesce(foreign_side.ids, '{}')
  from live
  left join valued on valued.id = live.id
  left join french_side on french_side.partnership_id = live.id
  left join foreign_side on foreign_side.partnership_id = live.id
  left join themes on themes.partnership_id = live.id
$$;

-- What these partnerships are filed under before and after: what is new (is_on) and what is no more.
create function register_difference(before register_filing[], after register_record[])
returns table (ordinal integer, is_word boolean, term text, is_on boolean) language sql stable as $$
  with old_terms as (
    select b.ordinal, false as is_word, unnest(b.keys) as term from unnest(before) b
    union all select b.ordinal, true, unnest(b.words) from unnest(before) b
  ), new_terms as (
    select a.ordinal, false as is_word, unnest(a.keys) as term from unnest(after) a
    union all select a.ordinal, true, unnest(a.words) from unnest(after) a
  )
  (select *, true from new_terms except all select *, true from old_terms)
  union all (select *, false from old_terms except all select *, false from new_terms)
$$;

-- Brings the index up to date for these partnerships, whatever happened to them. One transaction at a time does
-- so, at its very end, and sees everything the others committed before.
create function register_refresh(ids uuid[]) returns void language plpgsql as $$
declare
  before register_filing[];
  after register_record[];
begin
  perform pg_advisory_xact_lock(4826, 118);
  select array_agg(f) into before from register_filing f where f.partnership_id = any(ids);
  select array_agg(s) into after from register_source(ids) s;

  with masks as (
    select split_part(term, ':', 1) as facet, split_part(term, ':', 2) as value, ordinal / 8192 as block,
      bit_or(case when is_on then set_bit(B'0'::bit(8192), ordinal % 8192, 1) else B'0'::bit(8192) end) as bits_on,
      bit_or(case when is_on then B'0'::bit(8192) else set_bit(B'0'::bit(8192), ordinal % 8192, 1) end) as bits_off
    from register_difference(before, after) where not is_word group by 1, 2, 3
  )
  merge into register_facet f using masks m on f.facet = m.facet and f.value = m.value and f.block = m.block
  when matched and bit_count((f.bits | m.bits_on) & ~m.bits_off) = 0 then delete
  when matched then update set bits = (f.bits | m.bits_on) & ~m.bits_off
  when not matched then insert values (m.facet, m.value, m.block, m.bits_on);

  with masks as (
    select term as word, ordinal / 512 as block,
      bit_or(case when is_on then set_bit(B'0'::bit(512), ordinal % 512, 1) else B'0'::bit(512) end) as bits_on,
      bit_or(case when is_on then B'0'::bit(512) else set_bit(B'0'::bit(512), ordinal % 512, 1) end) as bits_off
    from register_difference(before, after) where is_word group by 1, 2
  )
  merge into register_word w using masks m on w.word = m.word and w.block = m.block
  when matched and bit_count((w.bits | m.bits_on) & ~m.bits_off) = 0 then delete
  when matched then update set bits = (w.bits | m.bits_on) & ~m.bits_off
  when not matched then insert values (m.word, m.block, m.bits_on);

  with steps as (
    select unnest(a.french_ids) as party_id, 'FRENCH'::"PartySide" as side, 1 as step from unnest(after) a
    union all select unnest(a.foreign_ids), 'FOREIGN', 1 from unnest(after) a
    union all select unnest(b.french_ids), 'FRENCH', -1 from unnest(before) b
    union all select unnest(b.foreign_ids), 'FOREIGN', -1 from unnest(before) b
  ), sums as (select party_id, side, sum(step)::int as step from steps group by 1, 2 having sum(step) <> 0)
  merge into register_party p using sums s on p.party_id = s.party_id
  when matched and p.partnerships + s.step <= 0 then delete
  when matched then update set partnerships = p.partnerships + s.step
  when not matched then insert values (s.party_id, s.side, s.step);

  delete from register_entry where partnership_id = any(ids)
    and partnership_id not in (select a.partnership_id from unnest(after) a);
  delete from register_filing where partnership_id = any(ids)
    and partnership_id not in (select a.partnership_id from unnest(after) a);
  insert into register_entry as e
    select partnership_id, ordinal, title_key, start_rank, addition_rank, check_rank from unnest(after)
  on conflict (partnership_id) do update set title_key = excluded.title_key, start_rank = excluded.start_rank,
    addition_rank = excluded.addition_rank, check_rank = excluded.check_rank
  where (e.title_key, e.start_rank, e.addition_rank, e.check_rank) is distinct from
    (excluded.title_key, excluded.start_rank, excluded.addition_rank, excluded.check_rank);
  insert into register_filing as f
    select partnership_id, ordinal, keys, words, french_ids, foreign_ids from unnest(after)
  on conflict (partnership_id) do update set keys = excluded.keys, words = excluded.words,
    french_ids = excluded.french_ids, foreign_ids = excluded.foreign_ids
  where (f.keys, f.words, f.french_ids, f.foreign_ids) is distinct from
    (excluded.keys, excluded.words, excluded.french_ids, excluded.foreign_ids);
end $$;

-- Makes the index anew, ordinals included. For the day it is doubted; nothing in the portal needs it.
create function register_rebuild() returns integer language plpgsql as $$
declare
  batch uuid[];
begin
  perform pg_advisory_xact_lock(4826, 118);
  delete from register_entry;
  delete from register_filing;
  delete from register_facet;
  delete from register_word;
  delete from register_party;
  for batch in
    select array_agg(id) from (
      select id, (row_number() over (order by search_key, id) - 1) / 5000 as n
      from partnership where archived_at is null
    ) numbered group by n order by n
  loop
    perform register_refresh(batch);
  end loop;
  return (select count(*) from register_entry);
end $$;

-- Whatever changes a record is noted here, and told to the index once, when the transaction ends.
create function register_note(ids uuid[]) returns void language sql as $$
  insert into register_change
  select pg_current_xact_id()::text::bigint, id from unnest(ids) id where id is not null
  on conflict do nothing
$$;

create function register_settle() returns trigger language plpgsql as $$
declare
  ids uuid[];
begin
  if not exists (
    select from register_change
    where transaction_id = new.transaction_id and partnership_id = new.partnership_id
  ) then
    return null; -- settled together with the first
  end if;
  with mine as (
    delete from register_change where transaction_id = new.transaction_id returning partnership_id
  ) select array_agg(partnership_id) into ids from mine;
  perform register_refresh(ids);
  return null;
end $$;
create constraint trigger register_settle after insert on register_change
  deferrable initially deferred for each row execute function register_settle();

create function register_note_record() returns trigger language plpgsql as $$
begin
  perform register_note(case tg_op when 'INSERT' then array[new.id] when 'DELETE' then array[old.id]
    else array[old.id, new.id] end);
  return null;
end $$;
create trigger register_record after insert or update or delete on partnership
  for each row execute function register_note_record();

create function register_note_part() returns trigger language plpgsql as $$
begin
  perform register_note(case tg_op when 'INSERT' then array[new.partnership_id]
    when 'DELETE' then array[old.partnership_id] else array[old.partnership_id, new.partnership_id] end);
  return null;
end $$;
create trigger register_part after insert or update or delete on partnership_french_party
  for each row execute function register_note_part();
create trigger register_part after insert or update or delete on partnership_foreign_party
  for each row execute function register_note_part();
create trigger register_part after insert or update or delete on partnership_theme
  for each row execute function register_note_part();
create trigger register_part after insert or update or delete on partnership_odd
  for each row execute function register_note_part();

-- What records are filed under: its own changes reach every record that quotes it.
create function register_note_collectivite() returns trigger language plpgsql as $$
begin
  perform register_note(array(
    select partnership_id from partnership_french_party where collectivite_id = new.id));
  return null;
end $$;
create trigger register_reference after update of name, level, population, departement_code, region_code
  on collectivite for each row when (old.* is distinct from new.*) execute function register_note_collectivite();

create function register_note_partner() returns trigger language plpgsql as $$
begin
  perform register_note(array(select partnership_id from partnership_foreign_party where partner_id = new.id));
  return null;
end $$;
create trigger register_reference after update of name, country_code on partner_authority
  for each row when (old.* is distinct from new.*) execute function register_note_partner();

create function register_note_country() returns trigger language plpgsql as $$
begin
  perform register_note(array(
    select f.partnership_id from partner_authority a join partnership_foreign_party f on f.partner_id = a.id
    where a.country_code = new.alpha2));
  return null;
end $$;
create trigger register_reference after update of name, slug, continent on country
  for each row when (old.* is distinct from new.*) execute function register_note_country();

create function register_note_theme() returns trigger language plpgsql as $$
begin
  perform register_note(array(
    select t.partnership_id from theme h left join theme parent on parent.code = h.parent_code
    join partnership_theme t on t.theme_code = h.code
    where new.code in (h.code, h.parent_code, parent.parent_code)));
  return null;
end $$;
create trigger register_reference after update of code, label, parent_code on theme
  for each row when (old.* is distinct from new.*) execute function register_note_theme();

create function register_forget() returns trigger language plpgsql as $$
begin
  truncate register_entry, register_filing, register_facet, register_word, register_party;
  return null;
end $$;
create trigger register_emptied after truncate on partnership
  for each statement execute function register_forget();

select register_rebuild();
