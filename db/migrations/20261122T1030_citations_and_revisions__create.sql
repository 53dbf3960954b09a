-- How we know: claims, citations and the record of changes.
create table work.claims (
  id uuid primary key,
  in_case_id uuid not null references work.cases,
  case_id uuid references work.cases,
  person_id uuid references work.people,
  person_name_id uuid references work.person_names,
  position_id uuid references work.positions,
  organisation_id uuid references work.organisations,
  group_id uuid references work.groups,
  event_id uuid references work.events,
  participant_id uuid references work.participants,
  event_link_id uuid references work.event_links,
  detention_id uuid references work.detentions,
  custody_place_id uuid references work.custody_places,
  charge_id uuid references work.charges,
  proceeding_id uuid references work.proceedings,
  figure_id uuid references work.figures,
  field text not null,
  value jsonb not null,
  preferred boolean not null,
  reason text,
  recorded_at timestamptz not null default now(),
  constraint claims_one_record check (num_nonnulls(case_id, person_id, person_name_id, position_id, organisation_id, group_id, event_id, participant_id, event_link_id, detention_id, custody_place_id, charge_id, proceeding_id, figure_id) = 1)
);
comment on table work.claims is 'One of several values of a field: sources differ.';
comment on column work.claims.id is 'Identity, kept in every exchange between installations';
comment on column work.claims.in_case_id is 'The case in which it is weighed';
comment on column work.claims.case_id is 'The case it is about, if it is one';
comment on column work.claims.person_id is 'The person it is about, if it is one';
comment on column work.claims.person_name_id is 'The person name it is about, if it is one';
comment on column work.claims.position_id is 'The position it is about, if it is one';
comment on column work.claims.organisation_id is 'The organisation it is about, if it is one';
comment on column work.claims.group_id is 'The group it is about, if it is one';
comment on column work.claims.event_id is 'The event it is about, if it is one';
comment on column work.claims.participant_id is 'The participant it is about, if it is one';
comment on column work.claims.event_link_id is 'The event link it is about, if it is one';
comment on column work.claims.detention_id is 'The detention it is about, if it is one';
comment on column work.claims.custody_place_id is 'The custody place it is about, if it is one';
comment on column work.claims.charge_id is 'The charge it is about, if it is one';
comment on column work.claims.proceeding_id is 'The proceeding it is about, if it is one';
comment on column work.claims.figure_id is 'The figure it is about, if it is one';
comment on column work.claims.field is 'The field it is a value of';
comment on column work.claims.value is 'The value: a text, a number or a date as { edtf, words, resolved, note }';
comment on column work.claims.preferred is 'Whether this is the value the record shows';
comment on column work.claims.reason is 'Why it is, or is not, preferred';
comment on column work.claims.recorded_at is 'When this row was first recorded here (one of four clocks; never shown as a date of the case)';

create index claims_case_id on work.claims (case_id) where case_id is not null;
comment on index work.claims_case_id is 'Claims about a case.';

create index claims_person_id on work.claims (person_id) where person_id is not null;
comment on index work.claims_person_id is 'Claims about a person.';

create index claims_person_name_id on work.claims (person_name_id) where person_name_id is not null;
comment on index work.claims_person_name_id is 'Claims about a person name.';

create index claims_position_id on work.claims (position_id) where position_id is not null;
comment on index work.claims_position_id is 'Claims about a position.';

create index claims_organisation_id on work.claims (organisation_id) where organisation_id is not null;
comment on index work.claims_organisation_id is 'Claims about a organisation.';

create index claims_group_id on work.claims (group_id) where group_id is not null;
comment on index work.claims_group_id is 'Claims about a group.';

create index claims_event_id on work.claims (event_id) where event_id is not null;
comment on index work.claims_event_id is 'Claims about a event.';

create index claims_participant_id on work.claims (participant_id) where participant_id is not null;
comment on index work.claims_participant_id is 'Claims about a participant.';

create index claims_event_link_id on work.claims (event_link_id) where event_link_id is not null;
comment on index work.claims_event_link_id is 'Claims about a event link.';

create index claims_detention_id on work.claims (detention_id) where detention_id is not null;
comment on index work.claims_detention_id is 'Claims about a detention.';

create index claims_custody_place_id on work.claims (custody_place_id) where custody_place_id is not null;
comment on index work.claims_custody_place_id is 'Claims about a custody place.';

create index claims_charge_id on work.claims (charge_id) where charge_id is not null;
comment on index work.claims_charge_id is 'Claims about a charge.';

create index claims_proceeding_id on work.claims (proceeding_id) where proceeding_id is not null;
comment on index work.claims_proceeding_id is 'Claims about a proceeding.';

create index claims_figure_id on work.claims (figure_id) where figure_id is not null;
comment on index work.claims_figure_id is 'Claims about a figure.';

create index claims_in_case_id on work.claims (in_case_id);
comment on index work.claims_in_case_id is 'Claims of a case (export, publishing).';

create table work.citations (
  id uuid primary key,
  in_case_id uuid not null references work.cases,
  source_id uuid not null references work.sources,
  capture_id uuid references work.captures,
  case_id uuid references work.cases,
  person_id uuid references work.people,
  person_name_id uuid references work.person_names,
  position_id uuid references work.positions,
  organisation_id uuid references work.organisations,
  group_id uuid references work.groups,
  event_id uuid references work.events,
  participant_id uuid references work.participants,
  event_link_id uuid references work.event_links,
  detention_id uuid references work.detentions,
  custody_place_id uuid references work.custody_places,
  charge_id uuid references work.charges,
  proceeding_id uuid references work.proceedings,
  figure_id uuid references work.figures,
  claim_id uuid references work.claims,
  field text,
  locator text,
  quote text,
  quote_lang text,
  quote_translation text,
  relation work.citation_relation not null default 'supports',
  credibility smallint,
  note text,
  retracts_id uuid references work.citations,
  recorded_at timestamptz not null default now(),
  constraint citations_one_record check (num_nonnulls(case_id, person_id, person_name_id, position_id, organisation_id, group_id, event_id, participant_id, event_link_id, detention_id, custody_place_id, charge_id, proceeding_id, figure_id, claim_id) = 1),
  constraint citations_credibility_grade check (credibility between 1 and 6),
  constraint citations_quote_has_language check ((quote is null) = (quote_lang is null))
);
comment on table work.citations is 'Why we believe one thing. Append only: a wrong citation is retracted by a later one.';
comment on column work.citations.id is 'Identity, kept in every exchange between installations';
comment on column work.citations.in_case_id is 'The case in which it is cited';
comment on column work.citations.source_id is 'The source';
comment on column work.citations.capture_id is 'The capture that was read';
comment on column work.citations.case_id is 'The case it is about, if it is one';
comment on column work.citations.person_id is 'The person it is about, if it is one';
comment on column work.citations.person_name_id is 'The person name it is about, if it is one';
comment on column work.citations.position_id is 'The position it is about, if it is one';
comment on column work.citations.organisation_id is 'The organisation it is about, if it is one';
comment on column work.citations.group_id is 'The group it is about, if it is one';
comment on column work.citations.event_id is 'The event it is about, if it is one';
comment on column work.citations.participant_id is 'The participant it is about, if it is one';
comment on column work.citations.event_link_id is 'The event link it is about, if it is one';
comment on column work.citations.detention_id is 'The detention it is about, if it is one';
comment on column work.citations.custody_place_id is 'The custody place it is about, if it is one';
comment on column work.citations.charge_id is 'The charge it is about, if it is one';
comment on column work.citations.proceeding_id is 'The proceeding it is about, if it is one';
comment on column work.citations.figure_id is 'The figure it is about, if it is one';
comment on column work.citations.claim_id is 'The claim it is about, if it is one';
comment on column work.citations.field is 'The field it is about; null when it is about the whole record';
comment on column work.citations.locator is 'Where in the source: page, paragraph, minute';
comment on column work.citations.quote is 'The words that say it, at most 25';
comment on column work.citations.quote_lang is 'Language of the quote, as a BCP 47 tag';
comment on column work.citations.quote_translation is 'The quote in the language of the case';
comment on column work.citations.relation is 'What the source does to the statement';
comment on column work.citations.credibility is 'Credibility of this information, 1 to 6';
comment on column work.citations.note is 'What a reader should know, shown beside the text';
comment on column work.citations.retracts_id is 'The citation that this one takes back';
comment on column work.citations.recorded_at is 'When this row was first recorded here (one of four clocks; never shown as a date of the case)';

create index citations_case_id on work.citations (case_id) where case_id is not null;
comment on index work.citations_case_id is 'Citations about a case.';

create index citations_person_id on work.citations (person_id) where person_id is not null;
comment on index work.citations_person_id is 'Citations about a person.';

create index citations_person_name_id on work.citations (person_name_id) where person_name_id is not null;
comment on index work.citations_person_name_id is 'Citations about a person name.';

create index citations_position_id on work.citations (position_id) where position_id is not null;
comment on index work.citations_position_id is 'Citations about a position.';

create index citations_organisation_id on work.citations (organisation_id) where organisation_id is not null;
comment on index work.citations_organisation_id is 'Citations about a organisation.';

create index citations_group_id on work.citations (group_id) where group_id is not null;
comment on index work.citations_group_id is 'Citations about a group.';

create index citations_event_id on work.citations (event_id) where event_id is not null;
comment on index work.citations_event_id is 'Citations about a event.';

create index citations_participant_id on work.citations (participant_id) where participant_id is not null;
comment on index work.citations_participant_id is 'Citations about a participant.';

create index citations_event_link_id on work.citations (event_link_id) where event_link_id is not null;
comment on index work.citations_event_link_id is 'Citations about a event link.';

create index citations_detention_id on work.citations (detention_id) where detention_id is not null;
comment on index work.citations_detention_id is 'Citations about a detention.';

create index citations_custody_place_id on work.citations (custody_place_id) where custody_place_id is not null;
comment on index work.citations_custody_place_id is 'Citations about a custody place.';

create index citations_charge_id on work.citations (charge_id) where charge_id is not null;
comment on index work.citations_charge_id is 'Citations about a charge.';

create index citations_proceeding_id on work.citations (proceeding_id) where proceeding_id is not null;
comment on index work.citations_proceeding_id is 'Citations about a proceeding.';

create index citations_figure_id on work.citations (figure_id) where figure_id is not null;
comment on index work.citations_figure_id is 'Citations about a figure.';

create index citations_claim_id on work.citations (claim_id) where claim_id is not null;
comment on index work.citations_claim_id is 'Citations about a claim.';

create index citations_source_id on work.citations (source_id) where source_id is not null;
comment on index work.citations_source_id is 'Citations of a source.';

create index citations_capture_id on work.citations (capture_id) where capture_id is not null;
comment on index work.citations_capture_id is 'Citations that were read from a capture.';

create index citations_retracts_id on work.citations (retracts_id) where retracts_id is not null;
comment on index work.citations_retracts_id is 'Is this citation taken back?';

create index citations_in_case_id on work.citations (in_case_id);
comment on index work.citations_in_case_id is 'Citations of a case (export, publishing).';

create table work.revisions (
  seq bigint primary key,
  at timestamptz not null,
  author text not null,
  record_table text not null,
  record_id text not null,
  case_id uuid,
  action text not null,
  reason text not null,
  before jsonb,
  after jsonb,
  salt text not null,
  content_hash text not null,
  previous_hash text not null,
  hash text not null,
  constraint revisions_action_known check (action in ('insert', 'update', 'publish')),
  constraint revisions_previous_hash_key unique (previous_hash)
);
comment on table work.revisions is 'One change of one record. Append only and hash-chained over the whole installation.';
comment on column work.revisions.seq is 'Number in the chain, without gaps';
comment on column work.revisions.at is 'When';
comment on column work.revisions.author is 'Who: a member, or the system with its reason';
comment on column work.revisions.record_table is 'Table of the record';
comment on column work.revisions.record_id is 'Identity of the record; parts joined by a slash';
comment on column work.revisions.case_id is 'The case, where it belongs to one';
comment on column work.revisions.action is 'insert, update or publish';
comment on column work.revisions.reason is 'Why';
comment on column work.revisions.before is 'The record before; null for an insert, and for identities of protected people';
comment on column work.revisions.after is 'The record after; null for identities of protected people';
comment on column work.revisions.salt is 'Random salt of the content digest, so that content can be expunged without breaking the chain';
comment on column work.revisions.content_hash is 'SHA-256 over salt, before and after, hexadecimal';
comment on column work.revisions.previous_hash is 'Hash of the revision before; 64 zeros for the first';
comment on column work.revisions.hash is 'SHA-256 over everything but before and after, hexadecimal';

create index revisions_record on work.revisions (record_table, record_id, seq);
comment on index work.revisions_record is 'History of a record.';

create index revisions_case_id on work.revisions (case_id, seq);
comment on index work.revisions_case_id is 'History of a case.';
