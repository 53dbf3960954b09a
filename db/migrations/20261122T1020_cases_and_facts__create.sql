-- Cases and their facts: events, detentions, proceedings, figures.
create table work.cases (
  id uuid primary key,
  code text not null,
  slug text not null,
  title text not null,
  summary text not null,
  lang text not null,
  country text not null,
  topic text not null,
  sealed boolean not null default false,
  recorded_at timestamptz not null default now(),
  constraint cases_code_key unique (code),
  constraint cases_slug_key unique (slug),
  constraint cases_code_form check (code ~ '^[A-Z]{2}-[0-9]{4,6}$'),
  constraint cases_slug_form check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$')
);
comment on table work.cases is 'The dossier.';
comment on column work.cases.id is 'Identity, kept in every exchange between installations';
comment on column work.cases.code is 'Short code such as KZ-0001, never reused';
comment on column work.cases.slug is 'Its public address; holds no protected name';
comment on column work.cases.title is 'Title';
comment on column work.cases.summary is 'What happened, in a few sentences';
comment on column work.cases.lang is 'Language of the texts of the case, as a BCP 47 tag';
comment on column work.cases.country is 'ISO 3166-1 alpha-2 code of the country it is about';
comment on column work.cases.topic is 'What it is about, from the vocabulary case_topics';
comment on column work.cases.sealed is 'Seen only by its members; cannot be published while sealed';
comment on column work.cases.recorded_at is 'When this row was first recorded here (one of four clocks; never shown as a date of the case)';

create table work.case_people (
  case_id uuid not null references work.cases,
  person_id uuid not null references work.people,
  part text not null,
  sort_order integer not null default 0,
  primary key (case_id, person_id)
);
comment on table work.case_people is 'A person who belongs to a case, and as what.';
comment on column work.case_people.case_id is 'The case';
comment on column work.case_people.person_id is 'The person';
comment on column work.case_people.part is 'Part in the case, from the vocabulary case_parts';
comment on column work.case_people.sort_order is 'Order in the list of people';

create index case_people_person_id on work.case_people (person_id);
comment on index work.case_people_person_id is 'Cases of a person.';

create table work.case_sources (
  case_id uuid not null references work.cases,
  source_id uuid not null references work.sources,
  number integer,
  primary key (case_id, source_id),
  constraint case_sources_number_key unique (case_id, number),
  constraint case_sources_number_positive check (number > 0)
);
comment on table work.case_sources is 'A source that a case cites, with its note number.';
comment on column work.case_sources.case_id is 'The case';
comment on column work.case_sources.source_id is 'The source';
comment on column work.case_sources.number is 'Note number in this case: given at first publication, the same in page, JSON and CSV, never reused';

create index case_sources_source_id on work.case_sources (source_id);
comment on index work.case_sources_source_id is 'Cases that cite a source.';

create table work.events (
  id uuid primary key,
  code text not null,
  kind text not null,
  title text not null,
  account text,
  lang text not null,
  happened_edtf text,
  happened_words text,
  happened_resolved work.date_resolution,
  happened_note text,
  happened_earliest date,
  happened_latest date,
  happened_earliest_kind work.bound_kind,
  happened_latest_kind work.bound_kind,
  happened_sort text collate "C",
  happened_span daterange generated always as (daterange(happened_earliest, happened_latest, '[]')) stored,
  time_local text,
  time_zone text,
  place_id uuid references work.places,
  standing work.standing not null,
  statement_state work.statement_state,
  statement_medium text,
  recorded_at timestamptz not null default now(),
  constraint events_happened_complete check ((happened_edtf is null) = (happened_sort is null) and (happened_edtf is null) = (happened_earliest_kind is null) and (happened_edtf is null) = (happened_latest_kind is null)),
  constraint events_happened_in_order check (happened_earliest <= happened_latest),
  constraint events_code_key unique (code),
  constraint events_code_form check (code ~ '^[a-z0-9]{4,16}$'),
  constraint events_time_form check (time_local ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  constraint events_time_has_zone check ((time_local is null) = (time_zone is null)),
  constraint events_statement_state check (statement_state is null or kind = 'statement')
);
comment on table work.events is 'Something that happened or was said.';
comment on column work.events.id is 'Identity, kept in every exchange between installations';
comment on column work.events.code is 'Short public code of the event, random so that it tells neither order nor number; never reused';
comment on column work.events.kind is 'Kind of event, from the vocabulary event_kinds';
comment on column work.events.title is 'What happened, in one line';
comment on column work.events.account is 'What happened, in a few sentences';
comment on column work.events.lang is 'Language of title and account, as a BCP 47 tag';
comment on column work.events.happened_edtf is 'When it happened: the value in EDTF (ISO 8601-2), canonical form; null when nothing dates it';
comment on column work.events.happened_words is 'When it happened: the words of the source, as written';
comment on column work.events.happened_resolved is 'When it happened: how the words became the value';
comment on column work.events.happened_note is 'When it happened: why the value is what it is, where that needs saying';
comment on column work.events.happened_earliest is 'When it happened: first day it can be; null when open or unknown';
comment on column work.events.happened_latest is 'When it happened: last day it can be; null when open or unknown';
comment on column work.events.happened_earliest_kind is 'When it happened: whether the first day is known, open or unknown';
comment on column work.events.happened_latest_kind is 'When it happened: whether the last day is known, open (still going on) or unknown';
comment on column work.events.happened_sort is 'When it happened: text whose byte order is the order of the timeline';
comment on column work.events.happened_span is 'The days it can have happened; an end that is open or unknown is unbounded';
comment on column work.events.time_local is 'Local time of day as HH:MM, where known';
comment on column work.events.time_zone is 'IANA zone of the local time';
comment on column work.events.place_id is 'Where';
comment on column work.events.standing is 'How firmly it stands';
comment on column work.events.statement_state is 'For a statement: how it came about';
comment on column work.events.statement_medium is 'For a statement: where it was made, from the vocabulary media';
comment on column work.events.recorded_at is 'When this row was first recorded here (one of four clocks; never shown as a date of the case)';

create index events_place_id on work.events (place_id);
comment on index work.events_place_id is 'Events at a place.';

create index events_happened_span on work.events using gist (happened_span);
comment on index work.events_happened_span is 'Which events can fall in a period (desk filter, possible duplicates).';

create table work.case_events (
  case_id uuid not null references work.cases,
  event_id uuid not null references work.events,
  sort_order integer not null default 0,
  primary key (case_id, event_id)
);
comment on table work.case_events is 'An event that belongs to a case.';
comment on column work.case_events.case_id is 'The case';
comment on column work.case_events.event_id is 'The event';
comment on column work.case_events.sort_order is 'Order by hand among events that the dates leave level';

create index case_events_event_id on work.case_events (event_id);
comment on index work.case_events_event_id is 'Cases of an event.';

create table work.participants (
  id uuid primary key,
  event_id uuid not null references work.events,
  person_id uuid references work.people,
  organisation_id uuid references work.organisations,
  group_id uuid references work.groups,
  role text not null,
  involvement text,
  note text,
  sort_order integer not null default 0,
  recorded_at timestamptz not null default now(),
  constraint participants_one_kind check (num_nonnulls(person_id, organisation_id, group_id) = 1)
);
comment on table work.participants is 'The part of a person, an organisation or a group in an event.';
comment on column work.participants.id is 'Identity, kept in every exchange between installations';
comment on column work.participants.event_id is 'The event';
comment on column work.participants.person_id is 'A person';
comment on column work.participants.organisation_id is 'Or an organisation';
comment on column work.participants.group_id is 'Or a group';
comment on column work.participants.role is 'Role in the event, from the vocabulary roles';
comment on column work.participants.involvement is 'Degree of involvement, from the vocabulary involvements';
comment on column work.participants.note is 'What the role does not say';
comment on column work.participants.sort_order is 'Order in the list of participants';
comment on column work.participants.recorded_at is 'When this row was first recorded here (one of four clocks; never shown as a date of the case)';

create index participants_event_id on work.participants (event_id);
comment on index work.participants_event_id is 'Participants of an event.';

create index participants_person_id on work.participants (person_id);
comment on index work.participants_person_id is 'Events of a person.';

create index participants_organisation_id on work.participants (organisation_id);
comment on index work.participants_organisation_id is 'Events of a body.';

create index participants_group_id on work.participants (group_id);
comment on index work.participants_group_id is 'Events of a group.';

create table work.event_links (
  id uuid primary key,
  event_id uuid not null references work.events,
  other_event_id uuid not null references work.events,
  kind work.event_link_kind not null,
  standing work.standing not null default 'reported',
  note text,
  recorded_at timestamptz not null default now(),
  constraint event_links_key unique (event_id, other_event_id, kind),
  constraint event_links_two_events check (event_id <> other_event_id)
);
comment on table work.event_links is 'How one event relates to another. A link can be doubtful and is cited like anything else.';
comment on column work.event_links.id is 'Identity, kept in every exchange between installations';
comment on column work.event_links.event_id is 'From this event';
comment on column work.event_links.other_event_id is 'To that one';
comment on column work.event_links.kind is 'How they relate';
comment on column work.event_links.standing is 'How firmly the relation stands';
comment on column work.event_links.note is 'What the link rests on';
comment on column work.event_links.recorded_at is 'When this row was first recorded here (one of four clocks; never shown as a date of the case)';

create index event_links_other_event_id on work.event_links (other_event_id);
comment on index work.event_links_other_event_id is 'Links that point to an event.';

create table work.detentions (
  id uuid primary key,
  code text not null,
  case_id uuid not null references work.cases,
  person_id uuid references work.people,
  group_id uuid references work.groups,
  began_edtf text,
  began_words text,
  began_resolved work.date_resolution,
  began_note text,
  began_earliest date,
  began_latest date,
  began_earliest_kind work.bound_kind,
  began_latest_kind work.bound_kind,
  began_sort text collate "C",
  ended_edtf text,
  ended_words text,
  ended_resolved work.date_resolution,
  ended_note text,
  ended_earliest date,
  ended_latest date,
  ended_earliest_kind work.bound_kind,
  ended_latest_kind work.bound_kind,
  ended_sort text collate "C",
  end_state work.end_state not null,
  body_id uuid references work.organisations,
  legal_basis text,
  account text,
  lang text not null,
  treatment text,
  wgad_categories text[] not null default '{}',
  standing work.standing not null,
  start_event_id uuid references work.events,
  end_event_id uuid references work.events,
  recorded_at timestamptz not null default now(),
  constraint detentions_began_complete check ((began_edtf is null) = (began_sort is null) and (began_edtf is null) = (began_earliest_kind is null) and (began_edtf is null) = (began_latest_kind is null)),
  constraint detentions_began_in_order check (began_earliest <= began_latest),
  constraint detentions_ended_complete check ((ended_edtf is null) = (ended_sort is null) and (ended_edtf is null) = (ended_earliest_kind is null) and (ended_edtf is null) = (ended_latest_kind is null)),
  constraint detentions_ended_in_order check (ended_earliest <= ended_latest),
  constraint detentions_code_key unique (code),
  constraint detentions_code_form check (code ~ '^[a-z0-9]{4,16}$'),
  constraint detentions_one_held check (num_nonnulls(person_id, group_id) = 1),
  constraint detentions_ongoing_has_no_end check (end_state <> 'ongoing' or ended_edtf is null)
);
comment on table work.detentions is 'A spell in custody of a person or a group.';
comment on column work.detentions.id is 'Identity, kept in every exchange between installations';
comment on column work.detentions.code is 'Short public code of the detention, random so that it tells neither order nor number; never reused';
comment on column work.detentions.case_id is 'The case';
comment on column work.detentions.person_id is 'Who was held';
comment on column work.detentions.group_id is 'Or the group that was held';
comment on column work.detentions.began_edtf is 'When custody began: the value in EDTF (ISO 8601-2), canonical form; null when nothing dates it';
comment on column work.detentions.began_words is 'When custody began: the words of the source, as written';
comment on column work.detentions.began_resolved is 'When custody began: how the words became the value';
comment on column work.detentions.began_note is 'When custody began: why the value is what it is, where that needs saying';
comment on column work.detentions.began_earliest is 'When custody began: first day it can be; null when open or unknown';
comment on column work.detentions.began_latest is 'When custody began: last day it can be; null when open or unknown';
comment on column work.detentions.began_earliest_kind is 'When custody began: whether the first day is known, open or unknown';
comment on column work.detentions.began_latest_kind is 'When custody began: whether the last day is known, open (still going on) or unknown';
comment on column work.detentions.began_sort is 'When custody began: text whose byte order is the order of the timeline';
comment on column work.detentions.ended_edtf is 'When custody ended: the value in EDTF (ISO 8601-2), canonical form; null when nothing dates it';
comment on column work.detentions.ended_words is 'When custody ended: the words of the source, as written';
comment on column work.detentions.ended_resolved is 'When custody ended: how the words became the value';
comment on column work.detentions.ended_note is 'When custody ended: why the value is what it is, where that needs saying';
comment on column work.detentions.ended_earliest is 'When custody ended: first day it can be; null when open or unknown';
comment on column work.detentions.ended_latest is 'When custody ended: last day it can be; null when open or unknown';
comment on column work.detentions.ended_earliest_kind is 'When custody ended: whether the first day is known, open or unknown';
comment on column work.detentions.ended_latest_kind is 'When custody ended: whether the last day is known, open (still going on) or unknown';
comment on column work.detentions.ended_sort is 'When custody ended: text whose byte order is the order of the timeline';
comment on column work.detentions.end_state is 'Ongoing, ended or unknown: never worked out from a missing date';
comment on column work.detentions.body_id is 'Who held them';
comment on column work.detentions.legal_basis is 'Legal basis given, as reported';
comment on column work.detentions.account is 'What is known of it, in the language of the record';
comment on column work.detentions.lang is 'Language of the texts, as a BCP 47 tag';
comment on column work.detentions.treatment is 'Treatment in custody, as reported';
comment on column work.detentions.wgad_categories is 'Categories of the UN Working Group on Arbitrary Detention, I to V';
comment on column work.detentions.standing is 'How firmly it stands';
comment on column work.detentions.start_event_id is 'The event that began it';
comment on column work.detentions.end_event_id is 'The event that ended it';
comment on column work.detentions.recorded_at is 'When this row was first recorded here (one of four clocks; never shown as a date of the case)';

create index detentions_case_id on work.detentions (case_id);
comment on index work.detentions_case_id is 'Detentions of a case.';

create index detentions_person_id on work.detentions (person_id);
comment on index work.detentions_person_id is 'Detentions of a person.';

create index detentions_group_id on work.detentions (group_id);
comment on index work.detentions_group_id is 'Detentions of a group.';

create index detentions_body_id on work.detentions (body_id);
comment on index work.detentions_body_id is 'Detentions by a body.';

create index detentions_start_event_id on work.detentions (start_event_id);
comment on index work.detentions_start_event_id is 'The detention that an event began.';

create index detentions_end_event_id on work.detentions (end_event_id);
comment on index work.detentions_end_event_id is 'The detention that an event ended.';

create table work.custody_places (
  id uuid primary key,
  detention_id uuid not null references work.detentions,
  place_id uuid not null references work.places,
  held_edtf text,
  held_words text,
  held_resolved work.date_resolution,
  held_note text,
  held_earliest date,
  held_latest date,
  held_earliest_kind work.bound_kind,
  held_latest_kind work.bound_kind,
  held_sort text collate "C",
  note text,
  recorded_at timestamptz not null default now(),
  constraint custody_places_held_complete check ((held_edtf is null) = (held_sort is null) and (held_edtf is null) = (held_earliest_kind is null) and (held_edtf is null) = (held_latest_kind is null)),
  constraint custody_places_held_in_order check (held_earliest <= held_latest)
);
comment on table work.custody_places is 'A place where a detained person was held, and when.';
comment on column work.custody_places.id is 'Identity, kept in every exchange between installations';
comment on column work.custody_places.detention_id is 'The detention';
comment on column work.custody_places.place_id is 'Where';
comment on column work.custody_places.held_edtf is 'When they were held there: the value in EDTF (ISO 8601-2), canonical form; null when nothing dates it';
comment on column work.custody_places.held_words is 'When they were held there: the words of the source, as written';
comment on column work.custody_places.held_resolved is 'When they were held there: how the words became the value';
comment on column work.custody_places.held_note is 'When they were held there: why the value is what it is, where that needs saying';
comment on column work.custody_places.held_earliest is 'When they were held there: first day it can be; null when open or unknown';
comment on column work.custody_places.held_latest is 'When they were held there: last day it can be; null when open or unknown';
comment on column work.custody_places.held_earliest_kind is 'When they were held there: whether the first day is known, open or unknown';
comment on column work.custody_places.held_latest_kind is 'When they were held there: whether the last day is known, open (still going on) or unknown';
comment on column work.custody_places.held_sort is 'When they were held there: text whose byte order is the order of the timeline';
comment on column work.custody_places.note is 'What is known of it';
comment on column work.custody_places.recorded_at is 'When this row was first recorded here (one of four clocks; never shown as a date of the case)';

create index custody_places_detention_id on work.custody_places (detention_id);
comment on index work.custody_places_detention_id is 'Custody places of a detention.';

create index custody_places_place_id on work.custody_places (place_id);
comment on index work.custody_places_place_id is 'Who was held at a place.';

create table work.charges (
  id uuid primary key,
  detention_id uuid not null references work.detentions,
  law text,
  text text not null,
  lang text not null,
  laid_edtf text,
  laid_words text,
  laid_resolved work.date_resolution,
  laid_note text,
  laid_earliest date,
  laid_latest date,
  laid_earliest_kind work.bound_kind,
  laid_latest_kind work.bound_kind,
  laid_sort text collate "C",
  outcome text,
  recorded_at timestamptz not null default now(),
  constraint charges_laid_complete check ((laid_edtf is null) = (laid_sort is null) and (laid_edtf is null) = (laid_earliest_kind is null) and (laid_edtf is null) = (laid_latest_kind is null)),
  constraint charges_laid_in_order check (laid_earliest <= laid_latest)
);
comment on table work.charges is 'A charge laid against a detained person.';
comment on column work.charges.id is 'Identity, kept in every exchange between installations';
comment on column work.charges.detention_id is 'The detention';
comment on column work.charges.law is 'Law and article, as cited by the authority';
comment on column work.charges.text is 'What is charged';
comment on column work.charges.lang is 'Language of the charge, as a BCP 47 tag';
comment on column work.charges.laid_edtf is 'When it was laid: the value in EDTF (ISO 8601-2), canonical form; null when nothing dates it';
comment on column work.charges.laid_words is 'When it was laid: the words of the source, as written';
comment on column work.charges.laid_resolved is 'When it was laid: how the words became the value';
comment on column work.charges.laid_note is 'When it was laid: why the value is what it is, where that needs saying';
comment on column work.charges.laid_earliest is 'When it was laid: first day it can be; null when open or unknown';
comment on column work.charges.laid_latest is 'When it was laid: last day it can be; null when open or unknown';
comment on column work.charges.laid_earliest_kind is 'When it was laid: whether the first day is known, open or unknown';
comment on column work.charges.laid_latest_kind is 'When it was laid: whether the last day is known, open (still going on) or unknown';
comment on column work.charges.laid_sort is 'When it was laid: text whose byte order is the order of the timeline';
comment on column work.charges.outcome is 'What became of it';
comment on column work.charges.recorded_at is 'When this row was first recorded here (one of four clocks; never shown as a date of the case)';

create index charges_detention_id on work.charges (detention_id);
comment on index work.charges_detention_id is 'Charges of a detention.';

create table work.proceedings (
  id uuid primary key,
  code text not null,
  case_id uuid not null references work.cases,
  title text not null,
  lang text not null,
  kind text not null,
  jurisdiction text not null,
  body_id uuid references work.organisations,
  number text,
  recorded_at timestamptz not null default now(),
  constraint proceedings_code_key unique (code),
  constraint proceedings_code_form check (code ~ '^[a-z0-9]{4,16}$')
);
comment on table work.proceedings is 'A legal proceeding in a case. Its status is its last step by event time.';
comment on column work.proceedings.id is 'Identity, kept in every exchange between installations';
comment on column work.proceedings.code is 'Short public code of the proceeding, random so that it tells neither order nor number; never reused';
comment on column work.proceedings.case_id is 'The case';
comment on column work.proceedings.title is 'What it is called here';
comment on column work.proceedings.lang is 'Language of the title, as a BCP 47 tag';
comment on column work.proceedings.kind is 'Kind of proceeding, from the vocabulary proceeding_kinds';
comment on column work.proceedings.jurisdiction is 'ISO 3166-1 alpha-2 code, or the name of an international body';
comment on column work.proceedings.body_id is 'The authority that conducts it';
comment on column work.proceedings.number is 'Its number, where public';
comment on column work.proceedings.recorded_at is 'When this row was first recorded here (one of four clocks; never shown as a date of the case)';

create index proceedings_case_id on work.proceedings (case_id);
comment on index work.proceedings_case_id is 'Proceedings of a case.';

create index proceedings_body_id on work.proceedings (body_id);
comment on index work.proceedings_body_id is 'Proceedings before a body.';

create table work.proceeding_steps (
  proceeding_id uuid not null references work.proceedings,
  event_id uuid not null references work.events,
  step text not null,
  primary key (proceeding_id, event_id)
);
comment on table work.proceeding_steps is 'An event that is a step of a proceeding.';
comment on column work.proceeding_steps.proceeding_id is 'The proceeding';
comment on column work.proceeding_steps.event_id is 'The event';
comment on column work.proceeding_steps.step is 'The step, from the vocabulary steps';

create index proceeding_steps_event_id on work.proceeding_steps (event_id);
comment on index work.proceeding_steps_event_id is 'The step that an event is.';

create table work.figures (
  id uuid primary key,
  code text not null,
  case_id uuid not null references work.cases,
  event_id uuid references work.events,
  group_id uuid references work.groups,
  subject text not null,
  lang text not null,
  unit text not null,
  count_kind work.count_kind not null,
  value_min bigint,
  value_max bigint,
  value_words text,
  as_of_edtf text,
  as_of_words text,
  as_of_resolved work.date_resolution,
  as_of_note text,
  as_of_earliest date,
  as_of_latest date,
  as_of_earliest_kind work.bound_kind,
  as_of_latest_kind work.bound_kind,
  as_of_sort text collate "C",
  includes_named_victim work.answer not null default 'unknown',
  claimed_by_person_id uuid references work.people,
  claimed_by_organisation_id uuid references work.organisations,
  claimed_by_words text,
  standing work.standing not null,
  note text,
  recorded_at timestamptz not null default now(),
  constraint figures_as_of_complete check ((as_of_edtf is null) = (as_of_sort is null) and (as_of_edtf is null) = (as_of_earliest_kind is null) and (as_of_edtf is null) = (as_of_latest_kind is null)),
  constraint figures_as_of_in_order check (as_of_earliest <= as_of_latest),
  constraint figures_code_key unique (code),
  constraint figures_code_form check (code ~ '^[a-z0-9]{4,16}$'),
  constraint figures_one_claimant check (num_nonnulls(claimed_by_person_id, claimed_by_organisation_id, claimed_by_words) <= 1),
  constraint figures_value_in_order check (value_min >= 0 and value_min <= value_max),
  constraint figures_value_matches check (case count_kind when 'unknown' then value_min is null and value_max is null and value_words is not null when 'between' then value_min is not null and value_max is not null else value_min is not null and value_max is null end)
);
comment on table work.figures is 'A count that somebody claimed.';
comment on column work.figures.id is 'Identity, kept in every exchange between installations';
comment on column work.figures.code is 'Short public code of the figure, random so that it tells neither order nor number; never reused';
comment on column work.figures.case_id is 'The case';
comment on column work.figures.event_id is 'The event it counts';
comment on column work.figures.group_id is 'The group whose number it is';
comment on column work.figures.subject is 'What is counted';
comment on column work.figures.lang is 'Language of the subject, as a BCP 47 tag';
comment on column work.figures.unit is 'Unit, from the vocabulary counting_units';
comment on column work.figures.count_kind is 'How the number was given';
comment on column work.figures.value_min is 'The number, or the smaller of two';
comment on column work.figures.value_max is 'The larger of two numbers';
comment on column work.figures.value_words is 'The number as written, such as thousands';
comment on column work.figures.as_of_edtf is 'What day the count is of: the value in EDTF (ISO 8601-2), canonical form; null when nothing dates it';
comment on column work.figures.as_of_words is 'What day the count is of: the words of the source, as written';
comment on column work.figures.as_of_resolved is 'What day the count is of: how the words became the value';
comment on column work.figures.as_of_note is 'What day the count is of: why the value is what it is, where that needs saying';
comment on column work.figures.as_of_earliest is 'What day the count is of: first day it can be; null when open or unknown';
comment on column work.figures.as_of_latest is 'What day the count is of: last day it can be; null when open or unknown';
comment on column work.figures.as_of_earliest_kind is 'What day the count is of: whether the first day is known, open or unknown';
comment on column work.figures.as_of_latest_kind is 'What day the count is of: whether the last day is known, open (still going on) or unknown';
comment on column work.figures.as_of_sort is 'What day the count is of: text whose byte order is the order of the timeline';
comment on column work.figures.includes_named_victim is 'Whether the count includes the named victim of the case';
comment on column work.figures.claimed_by_person_id is 'Who says so';
comment on column work.figures.claimed_by_organisation_id is 'Or the body that says so';
comment on column work.figures.claimed_by_words is 'Or who says so, in words';
comment on column work.figures.standing is 'How firmly it stands';
comment on column work.figures.note is 'Who disputes it and why';
comment on column work.figures.recorded_at is 'When this row was first recorded here (one of four clocks; never shown as a date of the case)';

create index figures_case_id on work.figures (case_id);
comment on index work.figures_case_id is 'Figures of a case.';

create index figures_event_id on work.figures (event_id);
comment on index work.figures_event_id is 'Figures about an event.';

create index figures_group_id on work.figures (group_id);
comment on index work.figures_group_id is 'Figures about a group.';

create index figures_claimed_by_person_id on work.figures (claimed_by_person_id);
comment on index work.figures_claimed_by_person_id is 'Figures claimed by a person.';

create index figures_claimed_by_organisation_id on work.figures (claimed_by_organisation_id);
comment on index work.figures_claimed_by_organisation_id is 'Figures claimed by a body.';

create table work.figure_relations (
  figure_id uuid not null references work.figures,
  other_figure_id uuid not null references work.figures,
  relation work.count_relation not null,
  note text,
  primary key (figure_id, other_figure_id),
  constraint figure_relations_two_figures check (figure_id <> other_figure_id)
);
comment on table work.figure_relations is 'How one figure overlaps with another.';
comment on column work.figure_relations.figure_id is 'This figure';
comment on column work.figure_relations.other_figure_id is 'That one';
comment on column work.figure_relations.relation is 'How they overlap; read from this figure to that one';
comment on column work.figure_relations.note is 'Why we think so';

create index figure_relations_other_figure_id on work.figure_relations (other_figure_id);
comment on index work.figure_relations_other_figure_id is 'Figures that relate to a figure.';
