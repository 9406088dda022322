-- Why: at 100,000 records, counting all facets is mostly reading blocks from here and there. Periods of start are now
-- stored beside years; rows are written in the order they are read; and an index made anew puts the records of one
-- country side by side, which leaves most blocks of most countries empty, hence absent.

-- Words of the periods as addresses write them; the twin of startPeriods in lib/partnerships/register/labels.ts.
create function start_period(year smallint) returns text language sql immutable strict parallel safe as $$
  select case
    when year < 1960 then 'avant-1960'
    when year < 1980 then '1960-1979'
    when year < 1990 then '1980-1989'
    when year < 2000 then '1990-1999'
    when year < 2010 then '2000-2009'
    when year < 2020 then '2010-2019'
    else 'depuis-2020' end
$$;

-- As before, with the period of start.
create or replace function register_source(ids uuid[]) returns setof register_record language sql stable as $$
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
    union all select id, 'debut', start_period(start_year) from live
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
        from unnest('{pays,continent,region,departement,niveau,population,theme,odd,nature,statut,annee,debut,mois}'::text[])
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

-- As before, in the order of the keys.
create or replace function register_refresh(ids uuid[]) returns void language plpgsql as $$
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
    from register_difference(before, after) where not is_word group by 1, 2, 3 order by 1, 2, 3
  )
  merge into register_facet f using masks m on f.facet = m.facet and f.value = m.value and f.block = m.block
  when matched and bit_count((f.bits | m.bits_on) & ~m.bits_off) = 0 then delete
  when matched then update set bits = (f.bits | m.bits_on) & ~m.bits_off
  when not matched then insert values (m.facet, m.value, m.block, m.bits_on);

  with masks as (
    select term as word, ordinal / 512 as block,
      bit_or(case when is_on then set_bit(B'0'::bit(512), ordinal % 512, 1) else B'0'::bit(512) end) as bits_on,
      bit_or(case when is_on then B'0'::bit(512) else set_bit(B'0'::bit(512), ordinal % 512, 1) end) as bits_off
    from register_difference(before, after) where is_word group by 1, 2 order by 1, 2
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

-- As before, one block at a time, countries one after the other. To be called after a bulk load.
create or replace function register_rebuild() returns integer language plpgsql as $$
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
      select p.id, (row_number() over (order by min(a.country_code), p.search_key, p.id) - 1) / 8192 as block
      from partnership p
      left join partnership_foreign_party f on f.partnership_id = p.id
      left join partner_authority a on a.id = f.partner_id
      where p.archived_at is null group by p.id
    ) numbered group by block order by block
  loop
    perform register_refresh(batch);
  end loop;
  return (select count(*) from register_entry);
end $$;

select register_rebuild();
