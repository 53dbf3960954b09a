-- People, bodies, places and sources: what several cases may share.
create table work.places (
  id uuid primary key,
  code text not null,
  parent_id uuid references work.places,
  name text not null,
  lang text not null,
  kind text not null,
  latitude numeric(9,6),
  longitude numeric(9,6),
  public_precision work.public_precision not null default 'exact',
  recorded_at timestamptz not null default now(),
  constraint places_code_key unique (code),
  constraint places_code_form check (code ~ '^[a-z0-9]{4,16}$'),
  constraint places_coordinates_whole check ((latitude is null) = (longitude is null)),
  constraint places_coordinates_range check (latitude between -90 and 90 and longitude between -180 and 180),
  constraint places_not_own_parent check (parent_id <> id)
);
comment on table work.places is 'A place, in a tree of places.';
comment on column work.places.id is 'Identity, kept in every exchange between installations';
comment on column work.places.code is 'Short public code of the place, random so that it tells neither order nor number; never reused';
comment on column work.places.parent_id is 'The place that contains it';
comment on column work.places.name is 'Name as written in the language of the record';
comment on column work.places.lang is 'Language of the name, as a BCP 47 tag';
comment on column work.places.kind is 'Kind of place, from the vocabulary place_kinds';
comment on column work.places.latitude is 'Degrees north, WGS 84';
comment on column work.places.longitude is 'Degrees east, WGS 84';
comment on column work.places.public_precision is 'How precisely it may be published';
comment on column work.places.recorded_at is 'When this row was first recorded here (one of four clocks; never shown as a date of the case)';

create index places_parent_id on work.places (parent_id);
comment on index work.places_parent_id is 'Children of a place (export of a case, place tree).';

create table work.organisations (
  id uuid primary key,
  code text not null,
  parent_id uuid references work.organisations,
  name text not null,
  lang text not null,
  other_names text[] not null default '{}',
  kind text not null,
  country text,
  recorded_at timestamptz not null default now(),
  constraint organisations_code_key unique (code),
  constraint organisations_code_form check (code ~ '^[a-z0-9]{4,16}$'),
  constraint organisations_not_own_parent check (parent_id <> id)
);
comment on table work.organisations is 'A body or unit: a force, an office, an outlet, a court.';
comment on column work.organisations.id is 'Identity, kept in every exchange between installations';
comment on column work.organisations.code is 'Short public code of the organisation, random so that it tells neither order nor number; never reused';
comment on column work.organisations.parent_id is 'The body it is a unit of';
comment on column work.organisations.name is 'Name in the language of the record';
comment on column work.organisations.lang is 'Language of the name, as a BCP 47 tag';
comment on column work.organisations.other_names is 'Other names and names in other scripts';
comment on column work.organisations.kind is 'Kind of body, from the vocabulary organisation_kinds';
comment on column work.organisations.country is 'ISO 3166-1 alpha-2 code';
comment on column work.organisations.recorded_at is 'When this row was first recorded here (one of four clocks; never shown as a date of the case)';

create index organisations_parent_id on work.organisations (parent_id);
comment on index work.organisations_parent_id is 'Units of a body.';

create table work.people (
  id uuid primary key,
  code text not null,
  unnamed boolean not null default false,
  protected boolean not null default false,
  label text,
  description text,
  lang text not null,
  recorded_at timestamptz not null default now(),
  constraint people_code_key unique (code),
  constraint people_code_form check (code ~ '^[a-z0-9]{4,16}$'),
  constraint people_label_present check (label is not null or not (unnamed or protected))
);
comment on table work.people is 'A human being. Names are rows of their own; the real identity of a protected person is in protected_identities.';
comment on column work.people.id is 'Identity, kept in every exchange between installations';
comment on column work.people.code is 'Short public code of the person, random so that it tells neither order nor number; never reused';
comment on column work.people.unnamed is 'Evidenced but nameless; may be named later and keeps its id';
comment on column work.people.protected is 'Published under the label only';
comment on column work.people.label is 'What the public reads for an unnamed or protected person, such as Witness 2';
comment on column work.people.description is 'One line about who this is, in the language of the record';
comment on column work.people.lang is 'Language of label and description, as a BCP 47 tag';
comment on column work.people.recorded_at is 'When this row was first recorded here (one of four clocks; never shown as a date of the case)';

create table work.person_names (
  id uuid primary key,
  person_id uuid not null references work.people,
  full_name text not null,
  script text not null,
  lang text not null,
  kind text not null,
  public boolean not null default false,
  preferred boolean not null default false,
  recorded_at timestamptz not null default now()
);
comment on table work.person_names is 'One name of one person, whole and as written; no first and last name is forced.';
comment on column work.person_names.id is 'Identity, kept in every exchange between installations';
comment on column work.person_names.person_id is 'Whose name it is';
comment on column work.person_names.full_name is 'The whole name as written';
comment on column work.person_names.script is 'ISO 15924 code of the script';
comment on column work.person_names.lang is 'Language of the name, as a BCP 47 tag';
comment on column work.person_names.kind is 'Kind of name, from the vocabulary name_kinds';
comment on column work.person_names.public is 'May be published';
comment on column work.person_names.preferred is 'The name to show where the script fits';
comment on column work.person_names.recorded_at is 'When this row was first recorded here (one of four clocks; never shown as a date of the case)';

create index person_names_person_id on work.person_names (person_id);
comment on index work.person_names_person_id is 'Names of a person.';

create unique index person_names_one_preferred on work.person_names (person_id, script) where preferred;
comment on index work.person_names_one_preferred is 'At most one preferred name of a person in each script.';

create table work.protected_identities (
  person_id uuid primary key references work.people,
  real_name text not null,
  other_names text[] not null default '{}',
  reason text not null,
  decided_by text,
  decided_on date,
  review_on date,
  recorded_at timestamptz not null default now()
);
comment on table work.protected_identities is 'The real identity of a protected person. Reached only through the role qantar_protected.';
comment on column work.protected_identities.person_id is 'The protected person';
comment on column work.protected_identities.real_name is 'The real name';
comment on column work.protected_identities.other_names is 'Other names and spellings that would identify the person';
comment on column work.protected_identities.reason is 'Why the person is protected';
comment on column work.protected_identities.decided_by is 'Who decided it';
comment on column work.protected_identities.decided_on is 'When it was decided';
comment on column work.protected_identities.review_on is 'When to look at it again';
comment on column work.protected_identities.recorded_at is 'When this row was first recorded here (one of four clocks; never shown as a date of the case)';

create table work.positions (
  id uuid primary key,
  person_id uuid not null references work.people,
  organisation_id uuid references work.organisations,
  title text not null,
  lang text not null,
  held_edtf text,
  held_words text,
  held_resolved work.date_resolution,
  held_note text,
  held_earliest date,
  held_latest date,
  held_earliest_kind work.bound_kind,
  held_latest_kind work.bound_kind,
  held_sort text collate "C",
  recorded_at timestamptz not null default now(),
  constraint positions_held_complete check ((held_edtf is null) = (held_sort is null) and (held_edtf is null) = (held_earliest_kind is null) and (held_edtf is null) = (held_latest_kind is null)),
  constraint positions_held_in_order check (held_earliest <= held_latest)
);
comment on table work.positions is 'An office or post that a person held in an organisation, dated: in office then is not in office now.';
comment on column work.positions.id is 'Identity, kept in every exchange between installations';
comment on column work.positions.person_id is 'Who held it';
comment on column work.positions.organisation_id is 'Where';
comment on column work.positions.title is 'Title of the post';
comment on column work.positions.lang is 'Language of the title, as a BCP 47 tag';
comment on column work.positions.held_edtf is 'When the post was held: the value in EDTF (ISO 8601-2), canonical form; null when nothing dates it';
comment on column work.positions.held_words is 'When the post was held: the words of the source, as written';
comment on column work.positions.held_resolved is 'When the post was held: how the words became the value';
comment on column work.positions.held_note is 'When the post was held: why the value is what it is, where that needs saying';
comment on column work.positions.held_earliest is 'When the post was held: first day it can be; null when open or unknown';
comment on column work.positions.held_latest is 'When the post was held: last day it can be; null when open or unknown';
comment on column work.positions.held_earliest_kind is 'When the post was held: whether the first day is known, open or unknown';
comment on column work.positions.held_latest_kind is 'When the post was held: whether the last day is known, open (still going on) or unknown';
comment on column work.positions.held_sort is 'When the post was held: text whose byte order is the order of the timeline';
comment on column work.positions.recorded_at is 'When this row was first recorded here (one of four clocks; never shown as a date of the case)';

create index positions_person_id on work.positions (person_id);
comment on index work.positions_person_id is 'Positions of a person.';

create index positions_organisation_id on work.positions (organisation_id);
comment on index work.positions_organisation_id is 'Who held posts in a body.';

create table work.groups (
  id uuid primary key,
  unit text not null,
  description text not null,
  lang text not null,
  count_kind work.count_kind not null,
  count_min integer,
  count_max integer,
  recorded_at timestamptz not null default now(),
  constraint groups_count_matches check (case count_kind when 'unknown' then count_min is null and count_max is null when 'between' then count_min is not null and count_max is not null else count_min is not null and count_max is null end),
  constraint groups_count_in_order check (count_min >= 0 and count_min <= count_max)
);
comment on table work.groups is 'A number of people who act or suffer together and are not all named.';
comment on column work.groups.id is 'Identity, kept in every exchange between installations';
comment on column work.groups.unit is 'What is counted, from the vocabulary counting_units';
comment on column work.groups.description is 'Who they are, in the language of the record';
comment on column work.groups.lang is 'Language of the description, as a BCP 47 tag';
comment on column work.groups.count_kind is 'How the number was given';
comment on column work.groups.count_min is 'The number, or the smaller of two';
comment on column work.groups.count_max is 'The larger of two numbers';
comment on column work.groups.recorded_at is 'When this row was first recorded here (one of four clocks; never shown as a date of the case)';

create table work.group_members (
  group_id uuid not null references work.groups,
  person_id uuid not null references work.people,
  primary key (group_id, person_id)
);
comment on table work.group_members is 'A named person known to be one of a group; the count of the group includes them.';
comment on column work.group_members.group_id is 'The group';
comment on column work.group_members.person_id is 'One of them';

create index group_members_person_id on work.group_members (person_id);
comment on index work.group_members_person_id is 'Groups of a person.';

create table work.sources (
  id uuid primary key,
  code text not null,
  kind text not null,
  title text not null,
  authors text[] not null default '{}',
  outlet text,
  lang text not null,
  published_edtf text,
  published_words text,
  published_resolved work.date_resolution,
  published_note text,
  published_earliest date,
  published_latest date,
  published_earliest_kind work.bound_kind,
  published_latest_kind work.bound_kind,
  published_sort text collate "C",
  derived_from_id uuid references work.sources,
  reported_by_id uuid references work.sources,
  url text,
  access text not null default 'open',
  reliability text,
  note text,
  recorded_at timestamptz not null default now(),
  constraint sources_published_complete check ((published_edtf is null) = (published_sort is null) and (published_edtf is null) = (published_earliest_kind is null) and (published_edtf is null) = (published_latest_kind is null)),
  constraint sources_published_in_order check (published_earliest <= published_latest),
  constraint sources_code_key unique (code),
  constraint sources_code_form check (code ~ '^[a-z0-9]{4,16}$'),
  constraint sources_not_own_origin check (derived_from_id <> id and reported_by_id <> id),
  constraint sources_reliability_grade check (reliability ~ '^[A-F]$')
);
comment on table work.sources is 'A work that tells us something: an article, a broadcast, an interview, a document, a post, testimony.';
comment on column work.sources.id is 'Identity, kept in every exchange between installations';
comment on column work.sources.code is 'Short public code of the source, random so that it tells neither order nor number; never reused';
comment on column work.sources.kind is 'Kind of work, from the vocabulary source_kinds';
comment on column work.sources.title is 'Title, or a description in brackets where there is none';
comment on column work.sources.authors is 'Authors as printed';
comment on column work.sources.outlet is 'Who published it';
comment on column work.sources.lang is 'Language of the work, as a BCP 47 tag';
comment on column work.sources.published_edtf is 'When it was published: the value in EDTF (ISO 8601-2), canonical form; null when nothing dates it';
comment on column work.sources.published_words is 'When it was published: the words of the source, as written';
comment on column work.sources.published_resolved is 'When it was published: how the words became the value';
comment on column work.sources.published_note is 'When it was published: why the value is what it is, where that needs saying';
comment on column work.sources.published_earliest is 'When it was published: first day it can be; null when open or unknown';
comment on column work.sources.published_latest is 'When it was published: last day it can be; null when open or unknown';
comment on column work.sources.published_earliest_kind is 'When it was published: whether the first day is known, open or unknown';
comment on column work.sources.published_latest_kind is 'When it was published: whether the last day is known, open (still going on) or unknown';
comment on column work.sources.published_sort is 'When it was published: text whose byte order is the order of the timeline';
comment on column work.sources.derived_from_id is 'The source it passes on: its origin';
comment on column work.sources.reported_by_id is 'The source through which we know it, until somebody captures the work itself';
comment on column work.sources.url is 'Address of the work';
comment on column work.sources.access is 'Who can reach it, from the vocabulary access_classes';
comment on column work.sources.reliability is 'Reliability of the source, A to F';
comment on column work.sources.note is 'What a reader should know of it';
comment on column work.sources.recorded_at is 'When this row was first recorded here (one of four clocks; never shown as a date of the case)';

create index sources_derived_from_id on work.sources (derived_from_id);
comment on index work.sources_derived_from_id is 'Sources with one origin.';

create index sources_reported_by_id on work.sources (reported_by_id);
comment on index work.sources_reported_by_id is 'What a source passes on.';

create index sources_url on work.sources (url);
comment on index work.sources_url is 'Is this address known already?';

create table work.captures (
  id uuid primary key,
  source_id uuid not null references work.sources,
  url text not null,
  archive_url text,
  accessed_edtf text,
  accessed_words text,
  accessed_resolved work.date_resolution,
  accessed_note text,
  accessed_earliest date,
  accessed_latest date,
  accessed_earliest_kind work.bound_kind,
  accessed_latest_kind work.bound_kind,
  accessed_sort text collate "C",
  sha256 text,
  recorded_at timestamptz not null default now(),
  constraint captures_accessed_complete check ((accessed_edtf is null) = (accessed_sort is null) and (accessed_edtf is null) = (accessed_earliest_kind is null) and (accessed_edtf is null) = (accessed_latest_kind is null)),
  constraint captures_accessed_in_order check (accessed_earliest <= accessed_latest),
  constraint captures_sha256_form check (sha256 ~ '^[0-9a-f]{64}$')
);
comment on table work.captures is 'One retrieval of a source.';
comment on column work.captures.id is 'Identity, kept in every exchange between installations';
comment on column work.captures.source_id is 'What was retrieved';
comment on column work.captures.url is 'Where from';
comment on column work.captures.archive_url is 'Where an archived copy stands';
comment on column work.captures.accessed_edtf is 'When it was retrieved: the value in EDTF (ISO 8601-2), canonical form; null when nothing dates it';
comment on column work.captures.accessed_words is 'When it was retrieved: the words of the source, as written';
comment on column work.captures.accessed_resolved is 'When it was retrieved: how the words became the value';
comment on column work.captures.accessed_note is 'When it was retrieved: why the value is what it is, where that needs saying';
comment on column work.captures.accessed_earliest is 'When it was retrieved: first day it can be; null when open or unknown';
comment on column work.captures.accessed_latest is 'When it was retrieved: last day it can be; null when open or unknown';
comment on column work.captures.accessed_earliest_kind is 'When it was retrieved: whether the first day is known, open or unknown';
comment on column work.captures.accessed_latest_kind is 'When it was retrieved: whether the last day is known, open (still going on) or unknown';
comment on column work.captures.accessed_sort is 'When it was retrieved: text whose byte order is the order of the timeline';
comment on column work.captures.sha256 is 'SHA-256 of the retrieved bytes, hexadecimal';
comment on column work.captures.recorded_at is 'When this row was first recorded here (one of four clocks; never shown as a date of the case)';

create index captures_source_id on work.captures (source_id);
comment on index work.captures_source_id is 'Captures of a source.';
