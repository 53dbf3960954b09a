-- The published record. Every row carries since_version and until_version of its case; a row is current while until_version is null.
create table pub.versions (
  case_id uuid not null,
  version integer not null,
  published_at timestamptz not null,
  note text not null,
  profile text not null,
  warnings jsonb not null,
  counts jsonb not null,
  content_hash text not null,
  previous_hash text not null,
  hash text not null,
  primary key (case_id, version),
  constraint versions_positive check (version >= 1)
);
comment on table pub.versions is 'One publication of a case. Append only, hash-chained per case.';
comment on column pub.versions.case_id is 'The case';
comment on column pub.versions.version is '1, 2, 3, … without gaps';
comment on column pub.versions.published_at is 'When it was published';
comment on column pub.versions.note is 'What changed and why, as the publisher says it';
comment on column pub.versions.profile is 'The profile that was applied, with its version';
comment on column pub.versions.warnings is 'Preflight warnings that were accepted, each with its reason';
comment on column pub.versions.counts is 'How many records of each noun it shows';
comment on column pub.versions.content_hash is 'SHA-256 over the hashes of every row of the version, hexadecimal';
comment on column pub.versions.previous_hash is 'Hash of the version before; 64 zeros for the first';
comment on column pub.versions.hash is 'SHA-256 over the fields above, hexadecimal';

create index versions_published_at on pub.versions (published_at desc, case_id);
comment on index pub.versions_published_at is 'What was published last (home, feeds).';

create table pub.cases (
  case_id uuid not null,
  code text not null,
  since_version integer not null,
  until_version integer,
  sort_key text collate "C" not null,
  slug text not null,
  hash text not null,
  body jsonb not null,
  primary key (case_id, code, since_version),
  constraint cases_versions_in_order check (since_version >= 1 and until_version >= since_version)
);
comment on table pub.cases is 'A published case: its head.';
comment on column pub.cases.case_id is 'The case; leads every key';
comment on column pub.cases.code is 'Public code of the record';
comment on column pub.cases.since_version is 'First version of the case that shows this row';
comment on column pub.cases.until_version is 'Last version that shows it; null while current';
comment on column pub.cases.sort_key is 'Text whose byte order is the order of the list';
comment on column pub.cases.slug is 'Its address';
comment on column pub.cases.hash is 'SHA-256 of everything the row says, hexadecimal';
comment on column pub.cases.body is 'The record ready to read';

create unique index cases_current on pub.cases (case_id, code) where until_version is null;
comment on index pub.cases_current is 'The current row of one record; at most one.';
create index cases_order on pub.cases (case_id, sort_key, code, since_version, until_version);
comment on index pub.cases_order is 'A page of the list of a case, current or at a version, by key.';

create unique index cases_slug_current on pub.cases (slug) where until_version is null;
comment on index pub.cases_slug_current is 'The case at an address.';
create index cases_slug on pub.cases (slug);
comment on index pub.cases_slug is 'The case that once had an address.';

create table pub.events (
  case_id uuid not null,
  code text not null,
  since_version integer not null,
  until_version integer,
  sort_key text collate "C" not null,
  earliest date,
  latest date,
  earliest_kind text,
  latest_kind text,
  span datemultirange not null,
  kind text not null,
  standing text not null,
  people text[] not null,
  places text[] not null,
  hash text not null,
  body jsonb not null,
  primary key (case_id, code, since_version),
  constraint events_versions_in_order check (since_version >= 1 and until_version >= since_version)
);
comment on table pub.events is 'A published event: one entry of the timeline, ready to read.';
comment on column pub.events.case_id is 'The case; leads every key';
comment on column pub.events.code is 'Public code of the record';
comment on column pub.events.since_version is 'First version of the case that shows this row';
comment on column pub.events.until_version is 'Last version that shows it; null while current';
comment on column pub.events.sort_key is 'Text whose byte order is the order of the list';
comment on column pub.events.earliest is 'First day it can be; null when open or unknown';
comment on column pub.events.latest is 'Last day it can be; null when open or unknown';
comment on column pub.events.earliest_kind is 'Whether the first day is known, open or unknown';
comment on column pub.events.latest_kind is 'Whether the last day is known, open or unknown';
comment on column pub.events.span is 'The days it can be: one range a member of a set; for an undated event the slot its neighbours leave';
comment on column pub.events.kind is 'Kind of event';
comment on column pub.events.standing is 'How firmly it stands';
comment on column pub.events.people is 'Codes of the people, organisations and groups that take part';
comment on column pub.events.places is 'Code of the place and of every place that contains it, as far as published';
comment on column pub.events.hash is 'SHA-256 of everything the row says, hexadecimal';
comment on column pub.events.body is 'The record ready to read';

create unique index events_current on pub.events (case_id, code) where until_version is null;
comment on index pub.events_current is 'The current row of one record; at most one.';
create index events_order on pub.events (case_id, sort_key, code, since_version, until_version);
comment on index pub.events_order is 'A page of the list of a case, current or at a version, by key.';

create index events_span on pub.events using gist (case_id, span) where until_version is null;
comment on index pub.events_span is 'Events of a case that can fall in a period.';
create index events_people on pub.events using gin (people) where until_version is null;
comment on index pub.events_people is 'Events of a person, in every case.';

create table pub.detentions (
  case_id uuid not null,
  code text not null,
  since_version integer not null,
  until_version integer,
  sort_key text collate "C" not null,
  earliest date,
  latest date,
  earliest_kind text,
  latest_kind text,
  span datemultirange not null,
  held text not null,
  end_state text not null,
  hash text not null,
  body jsonb not null,
  primary key (case_id, code, since_version),
  constraint detentions_versions_in_order check (since_version >= 1 and until_version >= since_version)
);
comment on table pub.detentions is 'A published detention: a row of the register.';
comment on column pub.detentions.case_id is 'The case; leads every key';
comment on column pub.detentions.code is 'Public code of the record';
comment on column pub.detentions.since_version is 'First version of the case that shows this row';
comment on column pub.detentions.until_version is 'Last version that shows it; null while current';
comment on column pub.detentions.sort_key is 'Text whose byte order is the order of the list';
comment on column pub.detentions.earliest is 'First day it can be; null when open or unknown';
comment on column pub.detentions.latest is 'Last day it can be; null when open or unknown';
comment on column pub.detentions.earliest_kind is 'Whether the first day is known, open or unknown';
comment on column pub.detentions.latest_kind is 'Whether the last day is known, open or unknown';
comment on column pub.detentions.span is 'The days it can be: one range a member of a set; for an undated event the slot its neighbours leave';
comment on column pub.detentions.held is 'Code of the person, or of the group';
comment on column pub.detentions.end_state is 'ongoing, ended or unknown';
comment on column pub.detentions.hash is 'SHA-256 of everything the row says, hexadecimal';
comment on column pub.detentions.body is 'The record ready to read';

create unique index detentions_current on pub.detentions (case_id, code) where until_version is null;
comment on index pub.detentions_current is 'The current row of one record; at most one.';
create index detentions_order on pub.detentions (case_id, sort_key, code, since_version, until_version);
comment on index pub.detentions_order is 'A page of the list of a case, current or at a version, by key.';

create index detentions_register on pub.detentions (sort_key, case_id, code) where until_version is null;
comment on index pub.detentions_register is 'The register over all cases, by key.';
create index detentions_held on pub.detentions (held) where until_version is null;
comment on index pub.detentions_held is 'Detentions of a person, in every case.';

create table pub.people (
  case_id uuid not null,
  code text not null,
  since_version integer not null,
  until_version integer,
  sort_key text collate "C" not null,
  hash text not null,
  body jsonb not null,
  primary key (case_id, code, since_version),
  constraint people_versions_in_order check (since_version >= 1 and until_version >= since_version)
);
comment on table pub.people is 'A published person, as a case shows them.';
comment on column pub.people.case_id is 'The case; leads every key';
comment on column pub.people.code is 'Public code of the record';
comment on column pub.people.since_version is 'First version of the case that shows this row';
comment on column pub.people.until_version is 'Last version that shows it; null while current';
comment on column pub.people.sort_key is 'Text whose byte order is the order of the list';
comment on column pub.people.hash is 'SHA-256 of everything the row says, hexadecimal';
comment on column pub.people.body is 'The record ready to read';

create unique index people_current on pub.people (case_id, code) where until_version is null;
comment on index pub.people_current is 'The current row of one record; at most one.';
create index people_order on pub.people (case_id, sort_key, code, since_version, until_version);
comment on index pub.people_order is 'A page of the list of a case, current or at a version, by key.';

create index people_code on pub.people (code) where until_version is null;
comment on index pub.people_code is 'A person, in every case.';

create table pub.organisations (
  case_id uuid not null,
  code text not null,
  since_version integer not null,
  until_version integer,
  sort_key text collate "C" not null,
  hash text not null,
  body jsonb not null,
  primary key (case_id, code, since_version),
  constraint organisations_versions_in_order check (since_version >= 1 and until_version >= since_version)
);
comment on table pub.organisations is 'A published organisation, as a case shows it.';
comment on column pub.organisations.case_id is 'The case; leads every key';
comment on column pub.organisations.code is 'Public code of the record';
comment on column pub.organisations.since_version is 'First version of the case that shows this row';
comment on column pub.organisations.until_version is 'Last version that shows it; null while current';
comment on column pub.organisations.sort_key is 'Text whose byte order is the order of the list';
comment on column pub.organisations.hash is 'SHA-256 of everything the row says, hexadecimal';
comment on column pub.organisations.body is 'The record ready to read';

create unique index organisations_current on pub.organisations (case_id, code) where until_version is null;
comment on index pub.organisations_current is 'The current row of one record; at most one.';
create index organisations_order on pub.organisations (case_id, sort_key, code, since_version, until_version);
comment on index pub.organisations_order is 'A page of the list of a case, current or at a version, by key.';

create table pub.places (
  case_id uuid not null,
  code text not null,
  since_version integer not null,
  until_version integer,
  sort_key text collate "C" not null,
  hash text not null,
  body jsonb not null,
  primary key (case_id, code, since_version),
  constraint places_versions_in_order check (since_version >= 1 and until_version >= since_version)
);
comment on table pub.places is 'A published place, no more precise than its public precision.';
comment on column pub.places.case_id is 'The case; leads every key';
comment on column pub.places.code is 'Public code of the record';
comment on column pub.places.since_version is 'First version of the case that shows this row';
comment on column pub.places.until_version is 'Last version that shows it; null while current';
comment on column pub.places.sort_key is 'Text whose byte order is the order of the list';
comment on column pub.places.hash is 'SHA-256 of everything the row says, hexadecimal';
comment on column pub.places.body is 'The record ready to read';

create unique index places_current on pub.places (case_id, code) where until_version is null;
comment on index pub.places_current is 'The current row of one record; at most one.';
create index places_order on pub.places (case_id, sort_key, code, since_version, until_version);
comment on index pub.places_order is 'A page of the list of a case, current or at a version, by key.';

create table pub.proceedings (
  case_id uuid not null,
  code text not null,
  since_version integer not null,
  until_version integer,
  sort_key text collate "C" not null,
  hash text not null,
  body jsonb not null,
  primary key (case_id, code, since_version),
  constraint proceedings_versions_in_order check (since_version >= 1 and until_version >= since_version)
);
comment on table pub.proceedings is 'A published proceeding with its steps.';
comment on column pub.proceedings.case_id is 'The case; leads every key';
comment on column pub.proceedings.code is 'Public code of the record';
comment on column pub.proceedings.since_version is 'First version of the case that shows this row';
comment on column pub.proceedings.until_version is 'Last version that shows it; null while current';
comment on column pub.proceedings.sort_key is 'Text whose byte order is the order of the list';
comment on column pub.proceedings.hash is 'SHA-256 of everything the row says, hexadecimal';
comment on column pub.proceedings.body is 'The record ready to read';

create unique index proceedings_current on pub.proceedings (case_id, code) where until_version is null;
comment on index pub.proceedings_current is 'The current row of one record; at most one.';
create index proceedings_order on pub.proceedings (case_id, sort_key, code, since_version, until_version);
comment on index pub.proceedings_order is 'A page of the list of a case, current or at a version, by key.';

create table pub.figures (
  case_id uuid not null,
  code text not null,
  since_version integer not null,
  until_version integer,
  sort_key text collate "C" not null,
  hash text not null,
  body jsonb not null,
  primary key (case_id, code, since_version),
  constraint figures_versions_in_order check (since_version >= 1 and until_version >= since_version)
);
comment on table pub.figures is 'A published figure.';
comment on column pub.figures.case_id is 'The case; leads every key';
comment on column pub.figures.code is 'Public code of the record';
comment on column pub.figures.since_version is 'First version of the case that shows this row';
comment on column pub.figures.until_version is 'Last version that shows it; null while current';
comment on column pub.figures.sort_key is 'Text whose byte order is the order of the list';
comment on column pub.figures.hash is 'SHA-256 of everything the row says, hexadecimal';
comment on column pub.figures.body is 'The record ready to read';

create unique index figures_current on pub.figures (case_id, code) where until_version is null;
comment on index pub.figures_current is 'The current row of one record; at most one.';
create index figures_order on pub.figures (case_id, sort_key, code, since_version, until_version);
comment on index pub.figures_order is 'A page of the list of a case, current or at a version, by key.';

create table pub.sources (
  case_id uuid not null,
  code text not null,
  since_version integer not null,
  until_version integer,
  sort_key text collate "C" not null,
  hash text not null,
  body jsonb not null,
  primary key (case_id, code, since_version),
  constraint sources_versions_in_order check (since_version >= 1 and until_version >= since_version)
);
comment on table pub.sources is 'A published source with its note number.';
comment on column pub.sources.case_id is 'The case; leads every key';
comment on column pub.sources.code is 'Public code of the record';
comment on column pub.sources.since_version is 'First version of the case that shows this row';
comment on column pub.sources.until_version is 'Last version that shows it; null while current';
comment on column pub.sources.sort_key is 'Text whose byte order is the order of the list';
comment on column pub.sources.hash is 'SHA-256 of everything the row says, hexadecimal';
comment on column pub.sources.body is 'The record ready to read';

create unique index sources_current on pub.sources (case_id, code) where until_version is null;
comment on index pub.sources_current is 'The current row of one record; at most one.';
create index sources_order on pub.sources (case_id, sort_key, code, since_version, until_version);
comment on index pub.sources_order is 'A page of the list of a case, current or at a version, by key.';

-- Who may do what. The reader sees the published record and nothing else; the desk adds to the record and never takes away.
grant usage on schema pub to qantar_reader, qantar_desk;
grant usage on schema work to qantar_desk, qantar_protected;

grant select on all tables in schema pub to qantar_reader;
alter default privileges in schema pub grant select on tables to qantar_reader;

grant select, insert, update on all tables in schema work to qantar_desk;
revoke update on work.citations, work.revisions from qantar_desk;
revoke all on work.protected_identities from qantar_desk;
grant select, insert, update on work.protected_identities to qantar_protected;

grant select, insert on all tables in schema pub to qantar_desk;
grant update (until_version) on pub.cases to qantar_desk;
grant update (until_version) on pub.events to qantar_desk;
grant update (until_version) on pub.detentions to qantar_desk;
grant update (until_version) on pub.people to qantar_desk;
grant update (until_version) on pub.organisations to qantar_desk;
grant update (until_version) on pub.places to qantar_desk;
grant update (until_version) on pub.proceedings to qantar_desk;
grant update (until_version) on pub.figures to qantar_desk;
grant update (until_version) on pub.sources to qantar_desk;
