schema pub -- The published record: what the world may see, written only by publishing. The reader login sees this and nothing else.
schema work -- The working record: complete, editable, with drafts, disputes and revisions. Only the desk and the command line see it.
type work.answer as enum ('yes', 'no', 'unknown') -- A question that may be unanswered.
type work.bound_kind as enum ('known', 'open', 'unknown') -- Whether a bound of a date is known, open (no end) or unknown (an end exists, nobody told the day).
type work.citation_relation as enum ('supports', 'partly', 'contradicts', 'mentions') -- What a source does to the statement that cites it.
type work.count_kind as enum ('exactly', 'at_least', 'about', 'between', 'unknown') -- How a number of people was given.
type work.count_relation as enum ('same', 'part_of', 'disjoint', 'unknown') -- How two figures overlap.
type work.date_resolution as enum ('as_stated', 'inferred_from_publication', 'inferred_from_text', 'inferred_from_order', 'computed') -- How the words of a source became an EDTF value.
type work.end_state as enum ('ongoing', 'ended', 'unknown') -- Whether a spell in custody goes on, has ended, or nobody knows: three different things.
type work.event_link_kind as enum ('before', 'after', 'causes', 'part_of', 'contradicts', 'concerns') -- How one event relates to another; read from the event to the other.
type work.public_precision as enum ('exact', 'district', 'region', 'hidden') -- How precisely a place may be published.
type work.standing as enum ('alleged', 'reported', 'corroborated', 'found_by_court', 'disputed', 'retracted') -- How firmly a thing stands.
type work.statement_state as enum ('voluntary', 'coerced', 'retracted', 'denied', 'official', 'found_by_court', 'unknown') -- What is known of how a statement came about and what became of it.
table pub.cases -- A published case: its head.
  case_id uuid not null -- The case; leads every key
  code text not null -- Public code of the record
  since_version integer not null -- First version of the case that shows this row
  until_version integer -- Last version that shows it; null while current
  sort_key text not null -- Text whose byte order is the order of the list
  slug text not null -- Its address
  hash text not null -- SHA-256 of everything the row says, hexadecimal
  body jsonb not null -- The record ready to read
  constraint cases_pkey PRIMARY KEY (case_id, code, since_version)
  constraint cases_versions_in_order CHECK (((since_version >= 1) AND (until_version >= since_version)))
  CREATE INDEX cases_order ON pub.cases USING btree (case_id, sort_key, code, since_version, until_version) -- A page of the list of a case, current or at a version, by key.
  CREATE INDEX cases_slug ON pub.cases USING btree (slug) -- The case that once had an address.
  CREATE UNIQUE INDEX cases_current ON pub.cases USING btree (case_id, code) WHERE (until_version IS NULL) -- The current row of one record; at most one.
  CREATE UNIQUE INDEX cases_slug_current ON pub.cases USING btree (slug) WHERE (until_version IS NULL) -- The case at an address.
table pub.detentions -- A published detention: a row of the register.
  case_id uuid not null -- The case; leads every key
  code text not null -- Public code of the record
  since_version integer not null -- First version of the case that shows this row
  until_version integer -- Last version that shows it; null while current
  sort_key text not null -- Text whose byte order is the order of the list
  earliest date -- First day it can be; null when open or unknown
  latest date -- Last day it can be; null when open or unknown
  earliest_kind text -- Whether the first day is known, open or unknown
  latest_kind text -- Whether the last day is known, open or unknown
  span datemultirange not null -- The days it can be: one range a member of a set; for an undated event the slot its neighbours leave
  held text not null -- Code of the person, or of the group
  end_state text not null -- ongoing, ended or unknown
  hash text not null -- SHA-256 of everything the row says, hexadecimal
  body jsonb not null -- The record ready to read
  constraint detentions_pkey PRIMARY KEY (case_id, code, since_version)
  constraint detentions_versions_in_order CHECK (((since_version >= 1) AND (until_version >= since_version)))
  CREATE INDEX detentions_held ON pub.detentions USING btree (held) WHERE (until_version IS NULL) -- Detentions of a person, in every case.
  CREATE INDEX detentions_order ON pub.detentions USING btree (case_id, sort_key, code, since_version, until_version) -- A page of the list of a case, current or at a version, by key.
  CREATE INDEX detentions_register ON pub.detentions USING btree (sort_key, case_id, code) WHERE (until_version IS NULL) -- The register over all cases, by key.
  CREATE UNIQUE INDEX detentions_current ON pub.detentions USING btree (case_id, code) WHERE (until_version IS NULL) -- The current row of one record; at most one.
table pub.events -- A published event: one entry of the timeline, ready to read.
  case_id uuid not null -- The case; leads every key
  code text not null -- Public code of the record
  since_version integer not null -- First version of the case that shows this row
  until_version integer -- Last version that shows it; null while current
  sort_key text not null -- Text whose byte order is the order of the list
  earliest date -- First day it can be; null when open or unknown
  latest date -- Last day it can be; null when open or unknown
  earliest_kind text -- Whether the first day is known, open or unknown
  latest_kind text -- Whether the last day is known, open or unknown
  span datemultirange not null -- The days it can be: one range a member of a set; for an undated event the slot its neighbours leave
  kind text not null -- Kind of event
  standing text not null -- How firmly it stands
  people text[] not null -- Codes of the people, organisations and groups that take part
  places text[] not null -- Code of the place and of every place that contains it, as far as published
  hash text not null -- SHA-256 of everything the row says, hexadecimal
  body jsonb not null -- The record ready to read
  constraint events_pkey PRIMARY KEY (case_id, code, since_version)
  constraint events_versions_in_order CHECK (((since_version >= 1) AND (until_version >= since_version)))
  CREATE INDEX events_order ON pub.events USING btree (case_id, sort_key, code, since_version, until_version) -- A page of the list of a case, current or at a version, by key.
  CREATE INDEX events_people ON pub.events USING gin (people) WHERE (until_version IS NULL) -- Events of a person, in every case.
  CREATE INDEX events_span ON pub.events USING gist (case_id, span) WHERE (until_version IS NULL) -- Events of a case that can fall in a period.
  CREATE UNIQUE INDEX events_current ON pub.events USING btree (case_id, code) WHERE (until_version IS NULL) -- The current row of one record; at most one.
table pub.figures -- A published figure.
  case_id uuid not null -- The case; leads every key
  code text not null -- Public code of the record
  since_version integer not null -- First version of the case that shows this row
  until_version integer -- Last version that shows it; null while current
  sort_key text not null -- Text whose byte order is the order of the list
  hash text not null -- SHA-256 of everything the row says, hexadecimal
  body jsonb not null -- The record ready to read
  constraint figures_pkey PRIMARY KEY (case_id, code, since_version)
  constraint figures_versions_in_order CHECK (((since_version >= 1) AND (until_version >= since_version)))
  CREATE INDEX figures_order ON pub.figures USING btree (case_id, sort_key, code, since_version, until_version) -- A page of the list of a case, current or at a version, by key.
  CREATE UNIQUE INDEX figures_current ON pub.figures USING btree (case_id, code) WHERE (until_version IS NULL) -- The current row of one record; at most one.
table pub.organisations -- A published organisation, as a case shows it.
  case_id uuid not null -- The case; leads every key
  code text not null -- Public code of the record
  since_version integer not null -- First version of the case that shows this row
  until_version integer -- Last version that shows it; null while current
  sort_key text not null -- Text whose byte order is the order of the list
  hash text not null -- SHA-256 of everything the row says, hexadecimal
  body jsonb not null -- The record ready to read
  constraint organisations_pkey PRIMARY KEY (case_id, code, since_version)
  constraint organisations_versions_in_order CHECK (((since_version >= 1) AND (until_version >= since_version)))
  CREATE INDEX organisations_order ON pub.organisations USING btree (case_id, sort_key, code, since_version, until_version) -- A page of the list of a case, current or at a version, by key.
  CREATE UNIQUE INDEX organisations_current ON pub.organisations USING btree (case_id, code) WHERE (until_version IS NULL) -- The current row of one record; at most one.
table pub.people -- A published person, as a case shows them.
  case_id uuid not null -- The case; leads every key
  code text not null -- Public code of the record
  since_version integer not null -- First version of the case that shows this row
  until_version integer -- Last version that shows it; null while current
  sort_key text not null -- Text whose byte order is the order of the list
  hash text not null -- SHA-256 of everything the row says, hexadecimal
  body jsonb not null -- The record ready to read
  constraint people_pkey PRIMARY KEY (case_id, code, since_version)
  constraint people_versions_in_order CHECK (((since_version >= 1) AND (until_version >= since_version)))
  CREATE INDEX people_code ON pub.people USING btree (code) WHERE (until_version IS NULL) -- A person, in every case.
  CREATE INDEX people_order ON pub.people USING btree (case_id, sort_key, code, since_version, until_version) -- A page of the list of a case, current or at a version, by key.
  CREATE UNIQUE INDEX people_current ON pub.people USING btree (case_id, code) WHERE (until_version IS NULL) -- The current row of one record; at most one.
table pub.places -- A published place, no more precise than its public precision.
  case_id uuid not null -- The case; leads every key
  code text not null -- Public code of the record
  since_version integer not null -- First version of the case that shows this row
  until_version integer -- Last version that shows it; null while current
  sort_key text not null -- Text whose byte order is the order of the list
  hash text not null -- SHA-256 of everything the row says, hexadecimal
  body jsonb not null -- The record ready to read
  constraint places_pkey PRIMARY KEY (case_id, code, since_version)
  constraint places_versions_in_order CHECK (((since_version >= 1) AND (until_version >= since_version)))
  CREATE INDEX places_order ON pub.places USING btree (case_id, sort_key, code, since_version, until_version) -- A page of the list of a case, current or at a version, by key.
  CREATE UNIQUE INDEX places_current ON pub.places USING btree (case_id, code) WHERE (until_version IS NULL) -- The current row of one record; at most one.
table pub.proceedings -- A published proceeding with its steps.
  case_id uuid not null -- The case; leads every key
  code text not null -- Public code of the record
  since_version integer not null -- First version of the case that shows this row
  until_version integer -- Last version that shows it; null while current
  sort_key text not null -- Text whose byte order is the order of the list
  hash text not null -- SHA-256 of everything the row says, hexadecimal
  body jsonb not null -- The record ready to read
  constraint proceedings_pkey PRIMARY KEY (case_id, code, since_version)
  constraint proceedings_versions_in_order CHECK (((since_version >= 1) AND (until_version >= since_version)))
  CREATE INDEX proceedings_order ON pub.proceedings USING btree (case_id, sort_key, code, since_version, until_version) -- A page of the list of a case, current or at a version, by key.
  CREATE UNIQUE INDEX proceedings_current ON pub.proceedings USING btree (case_id, code) WHERE (until_version IS NULL) -- The current row of one record; at most one.
table pub.sources -- A published source with its note number.
  case_id uuid not null -- The case; leads every key
  code text not null -- Public code of the record
  since_version integer not null -- First version of the case that shows this row
  until_version integer -- Last version that shows it; null while current
  sort_key text not null -- Text whose byte order is the order of the list
  hash text not null -- SHA-256 of everything the row says, hexadecimal
  body jsonb not null -- The record ready to read
  constraint sources_pkey PRIMARY KEY (case_id, code, since_version)
  constraint sources_versions_in_order CHECK (((since_version >= 1) AND (until_version >= since_version)))
  CREATE INDEX sources_order ON pub.sources USING btree (case_id, sort_key, code, since_version, until_version) -- A page of the list of a case, current or at a version, by key.
  CREATE UNIQUE INDEX sources_current ON pub.sources USING btree (case_id, code) WHERE (until_version IS NULL) -- The current row of one record; at most one.
table pub.versions -- One publication of a case. Append only, hash-chained per case.
  case_id uuid not null -- The case
  version integer not null -- 1, 2, 3, … without gaps
  published_at timestamp with time zone not null -- When it was published
  note text not null -- What changed and why, as the publisher says it
  profile text not null -- The profile that was applied, with its version
  warnings jsonb not null -- Preflight warnings that were accepted, each with its reason
  counts jsonb not null -- How many records of each noun it shows
  content_hash text not null -- SHA-256 over the hashes of every row of the version, hexadecimal
  previous_hash text not null -- Hash of the version before; 64 zeros for the first
  hash text not null -- SHA-256 over the fields above, hexadecimal
  constraint versions_pkey PRIMARY KEY (case_id, version)
  constraint versions_positive CHECK ((version >= 1))
  CREATE INDEX versions_published_at ON pub.versions USING btree (published_at DESC, case_id) -- What was published last (home, feeds).
table work.captures -- One retrieval of a source.
  id uuid not null -- Identity, kept in every exchange between installations
  source_id uuid not null -- What was retrieved
  url text not null -- Where from
  archive_url text -- Where an archived copy stands
  accessed_edtf text -- When it was retrieved: the value in EDTF (ISO 8601-2), canonical form; null when nothing dates it
  accessed_words text -- When it was retrieved: the words of the source, as written
  accessed_resolved work.date_resolution -- When it was retrieved: how the words became the value
  accessed_note text -- When it was retrieved: why the value is what it is, where that needs saying
  accessed_earliest date -- When it was retrieved: first day it can be; null when open or unknown
  accessed_latest date -- When it was retrieved: last day it can be; null when open or unknown
  accessed_earliest_kind work.bound_kind -- When it was retrieved: whether the first day is known, open or unknown
  accessed_latest_kind work.bound_kind -- When it was retrieved: whether the last day is known, open (still going on) or unknown
  accessed_sort text -- When it was retrieved: text whose byte order is the order of the timeline
  sha256 text -- SHA-256 of the retrieved bytes, hexadecimal
  recorded_at timestamp with time zone default now() not null -- When this row was first recorded here (one of four clocks; never shown as a date of the case)
  constraint captures_accessed_complete CHECK ((((accessed_edtf IS NULL) = (accessed_sort IS NULL)) AND ((accessed_edtf IS NULL) = (accessed_earliest_kind IS NULL)) AND ((accessed_edtf IS NULL) = (accessed_latest_kind IS NULL))))
  constraint captures_accessed_in_order CHECK ((accessed_earliest <= accessed_latest))
  constraint captures_pkey PRIMARY KEY (id)
  constraint captures_sha256_form CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text))
  constraint captures_source_id_fkey FOREIGN KEY (source_id) REFERENCES work.sources(id)
  CREATE INDEX captures_source_id ON work.captures USING btree (source_id) -- Captures of a source.
table work.case_events -- An event that belongs to a case.
  case_id uuid not null -- The case
  event_id uuid not null -- The event
  sort_order integer default 0 not null -- Order by hand among events that the dates leave level
  constraint case_events_case_id_fkey FOREIGN KEY (case_id) REFERENCES work.cases(id)
  constraint case_events_event_id_fkey FOREIGN KEY (event_id) REFERENCES work.events(id)
  constraint case_events_pkey PRIMARY KEY (case_id, event_id)
  CREATE INDEX case_events_event_id ON work.case_events USING btree (event_id) -- Cases of an event.
table work.case_people -- A person who belongs to a case, and as what.
  case_id uuid not null -- The case
  person_id uuid not null -- The person
  part text not null -- Part in the case, from the vocabulary case_parts
  sort_order integer default 0 not null -- Order in the list of people
  constraint case_people_case_id_fkey FOREIGN KEY (case_id) REFERENCES work.cases(id)
  constraint case_people_person_id_fkey FOREIGN KEY (person_id) REFERENCES work.people(id)
  constraint case_people_pkey PRIMARY KEY (case_id, person_id)
  CREATE INDEX case_people_person_id ON work.case_people USING btree (person_id) -- Cases of a person.
table work.case_sources -- A source that a case cites, with its note number.
  case_id uuid not null -- The case
  source_id uuid not null -- The source
  number integer -- Note number in this case: given at first publication, the same in page, JSON and CSV, never reused
  constraint case_sources_case_id_fkey FOREIGN KEY (case_id) REFERENCES work.cases(id)
  constraint case_sources_number_key UNIQUE (case_id, number)
  constraint case_sources_number_positive CHECK ((number > 0))
  constraint case_sources_pkey PRIMARY KEY (case_id, source_id)
  constraint case_sources_source_id_fkey FOREIGN KEY (source_id) REFERENCES work.sources(id)
  CREATE INDEX case_sources_source_id ON work.case_sources USING btree (source_id) -- Cases that cite a source.
table work.cases -- The dossier.
  id uuid not null -- Identity, kept in every exchange between installations
  code text not null -- Short code such as KZ-0001, never reused
  slug text not null -- Its public address; holds no protected name
  title text not null -- Title
  summary text not null -- What happened, in a few sentences
  lang text not null -- Language of the texts of the case, as a BCP 47 tag
  country text not null -- ISO 3166-1 alpha-2 code of the country it is about
  topic text not null -- What it is about, from the vocabulary case_topics
  sealed boolean default false not null -- Seen only by its members; cannot be published while sealed
  recorded_at timestamp with time zone default now() not null -- When this row was first recorded here (one of four clocks; never shown as a date of the case)
  constraint cases_code_form CHECK ((code ~ '^[A-Z]{2}-[0-9]{4,6}$'::text))
  constraint cases_code_key UNIQUE (code)
  constraint cases_pkey PRIMARY KEY (id)
  constraint cases_slug_form CHECK ((slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text))
  constraint cases_slug_key UNIQUE (slug)
table work.charges -- A charge laid against a detained person.
  id uuid not null -- Identity, kept in every exchange between installations
  detention_id uuid not null -- The detention
  law text -- Law and article, as cited by the authority
  text text not null -- What is charged
  lang text not null -- Language of the charge, as a BCP 47 tag
  laid_edtf text -- When it was laid: the value in EDTF (ISO 8601-2), canonical form; null when nothing dates it
  laid_words text -- When it was laid: the words of the source, as written
  laid_resolved work.date_resolution -- When it was laid: how the words became the value
  laid_note text -- When it was laid: why the value is what it is, where that needs saying
  laid_earliest date -- When it was laid: first day it can be; null when open or unknown
  laid_latest date -- When it was laid: last day it can be; null when open or unknown
  laid_earliest_kind work.bound_kind -- When it was laid: whether the first day is known, open or unknown
  laid_latest_kind work.bound_kind -- When it was laid: whether the last day is known, open (still going on) or unknown
  laid_sort text -- When it was laid: text whose byte order is the order of the timeline
  outcome text -- What became of it
  recorded_at timestamp with time zone default now() not null -- When this row was first recorded here (one of four clocks; never shown as a date of the case)
  constraint charges_detention_id_fkey FOREIGN KEY (detention_id) REFERENCES work.detentions(id)
  constraint charges_laid_complete CHECK ((((laid_edtf IS NULL) = (laid_sort IS NULL)) AND ((laid_edtf IS NULL) = (laid_earliest_kind IS NULL)) AND ((laid_edtf IS NULL) = (laid_latest_kind IS NULL))))
  constraint charges_laid_in_order CHECK ((laid_earliest <= laid_latest))
  constraint charges_pkey PRIMARY KEY (id)
  CREATE INDEX charges_detention_id ON work.charges USING btree (detention_id) -- Charges of a detention.
table work.citations -- Why we believe one thing. Append only: a wrong citation is retracted by a later one.
  id uuid not null -- Identity, kept in every exchange between installations
  in_case_id uuid not null -- The case in which it is cited
  source_id uuid not null -- The source
  capture_id uuid -- The capture that was read
  case_id uuid -- The case it is about, if it is one
  person_id uuid -- The person it is about, if it is one
  person_name_id uuid -- The person name it is about, if it is one
  position_id uuid -- The position it is about, if it is one
  organisation_id uuid -- The organisation it is about, if it is one
  group_id uuid -- The group it is about, if it is one
  event_id uuid -- The event it is about, if it is one
  participant_id uuid -- The participant it is about, if it is one
  event_link_id uuid -- The event link it is about, if it is one
  detention_id uuid -- The detention it is about, if it is one
  custody_place_id uuid -- The custody place it is about, if it is one
  charge_id uuid -- The charge it is about, if it is one
  proceeding_id uuid -- The proceeding it is about, if it is one
  figure_id uuid -- The figure it is about, if it is one
  claim_id uuid -- The claim it is about, if it is one
  field text -- The field it is about; null when it is about the whole record
  locator text -- Where in the source: page, paragraph, minute
  quote text -- The words that say it, at most 25
  quote_lang text -- Language of the quote, as a BCP 47 tag
  quote_translation text -- The quote in the language of the case
  relation work.citation_relation default 'supports'::work.citation_relation not null -- What the source does to the statement
  credibility smallint -- Credibility of this information, 1 to 6
  note text -- What a reader should know, shown beside the text
  retracts_id uuid -- The citation that this one takes back
  recorded_at timestamp with time zone default now() not null -- When this row was first recorded here (one of four clocks; never shown as a date of the case)
  constraint citations_capture_id_fkey FOREIGN KEY (capture_id) REFERENCES work.captures(id)
  constraint citations_case_id_fkey FOREIGN KEY (case_id) REFERENCES work.cases(id)
  constraint citations_charge_id_fkey FOREIGN KEY (charge_id) REFERENCES work.charges(id)
  constraint citations_claim_id_fkey FOREIGN KEY (claim_id) REFERENCES work.claims(id)
  constraint citations_credibility_grade CHECK (((credibility >= 1) AND (credibility <= 6)))
  constraint citations_custody_place_id_fkey FOREIGN KEY (custody_place_id) REFERENCES work.custody_places(id)
  constraint citations_detention_id_fkey FOREIGN KEY (detention_id) REFERENCES work.detentions(id)
  constraint citations_event_id_fkey FOREIGN KEY (event_id) REFERENCES work.events(id)
  constraint citations_event_link_id_fkey FOREIGN KEY (event_link_id) REFERENCES work.event_links(id)
  constraint citations_figure_id_fkey FOREIGN KEY (figure_id) REFERENCES work.figures(id)
  constraint citations_group_id_fkey FOREIGN KEY (group_id) REFERENCES work.groups(id)
  constraint citations_in_case_id_fkey FOREIGN KEY (in_case_id) REFERENCES work.cases(id)
  constraint citations_one_record CHECK ((num_nonnulls(case_id, person_id, person_name_id, position_id, organisation_id, group_id, event_id, participant_id, event_link_id, detention_id, custody_place_id, charge_id, proceeding_id, figure_id, claim_id) = 1))
  constraint citations_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES work.organisations(id)
  constraint citations_participant_id_fkey FOREIGN KEY (participant_id) REFERENCES work.participants(id)
  constraint citations_person_id_fkey FOREIGN KEY (person_id) REFERENCES work.people(id)
  constraint citations_person_name_id_fkey FOREIGN KEY (person_name_id) REFERENCES work.person_names(id)
  constraint citations_pkey PRIMARY KEY (id)
  constraint citations_position_id_fkey FOREIGN KEY (position_id) REFERENCES work.positions(id)
  constraint citations_proceeding_id_fkey FOREIGN KEY (proceeding_id) REFERENCES work.proceedings(id)
  constraint citations_quote_has_language CHECK (((quote IS NULL) = (quote_lang IS NULL)))
  constraint citations_retracts_id_fkey FOREIGN KEY (retracts_id) REFERENCES work.citations(id)
  constraint citations_source_id_fkey FOREIGN KEY (source_id) REFERENCES work.sources(id)
  CREATE INDEX citations_capture_id ON work.citations USING btree (capture_id) WHERE (capture_id IS NOT NULL) -- Citations that were read from a capture.
  CREATE INDEX citations_case_id ON work.citations USING btree (case_id) WHERE (case_id IS NOT NULL) -- Citations about a case.
  CREATE INDEX citations_charge_id ON work.citations USING btree (charge_id) WHERE (charge_id IS NOT NULL) -- Citations about a charge.
  CREATE INDEX citations_claim_id ON work.citations USING btree (claim_id) WHERE (claim_id IS NOT NULL) -- Citations about a claim.
  CREATE INDEX citations_custody_place_id ON work.citations USING btree (custody_place_id) WHERE (custody_place_id IS NOT NULL) -- Citations about a custody place.
  CREATE INDEX citations_detention_id ON work.citations USING btree (detention_id) WHERE (detention_id IS NOT NULL) -- Citations about a detention.
  CREATE INDEX citations_event_id ON work.citations USING btree (event_id) WHERE (event_id IS NOT NULL) -- Citations about a event.
  CREATE INDEX citations_event_link_id ON work.citations USING btree (event_link_id) WHERE (event_link_id IS NOT NULL) -- Citations about a event link.
  CREATE INDEX citations_figure_id ON work.citations USING btree (figure_id) WHERE (figure_id IS NOT NULL) -- Citations about a figure.
  CREATE INDEX citations_group_id ON work.citations USING btree (group_id) WHERE (group_id IS NOT NULL) -- Citations about a group.
  CREATE INDEX citations_in_case_id ON work.citations USING btree (in_case_id) -- Citations of a case (export, publishing).
  CREATE INDEX citations_organisation_id ON work.citations USING btree (organisation_id) WHERE (organisation_id IS NOT NULL) -- Citations about a organisation.
  CREATE INDEX citations_participant_id ON work.citations USING btree (participant_id) WHERE (participant_id IS NOT NULL) -- Citations about a participant.
  CREATE INDEX citations_person_id ON work.citations USING btree (person_id) WHERE (person_id IS NOT NULL) -- Citations about a person.
  CREATE INDEX citations_person_name_id ON work.citations USING btree (person_name_id) WHERE (person_name_id IS NOT NULL) -- Citations about a person name.
  CREATE INDEX citations_position_id ON work.citations USING btree (position_id) WHERE (position_id IS NOT NULL) -- Citations about a position.
  CREATE INDEX citations_proceeding_id ON work.citations USING btree (proceeding_id) WHERE (proceeding_id IS NOT NULL) -- Citations about a proceeding.
  CREATE INDEX citations_retracts_id ON work.citations USING btree (retracts_id) WHERE (retracts_id IS NOT NULL) -- Is this citation taken back?
  CREATE INDEX citations_source_id ON work.citations USING btree (source_id) WHERE (source_id IS NOT NULL) -- Citations of a source.
table work.claims -- One of several values of a field: sources differ.
  id uuid not null -- Identity, kept in every exchange between installations
  in_case_id uuid not null -- The case in which it is weighed
  case_id uuid -- The case it is about, if it is one
  person_id uuid -- The person it is about, if it is one
  person_name_id uuid -- The person name it is about, if it is one
  position_id uuid -- The position it is about, if it is one
  organisation_id uuid -- The organisation it is about, if it is one
  group_id uuid -- The group it is about, if it is one
  event_id uuid -- The event it is about, if it is one
  participant_id uuid -- The participant it is about, if it is one
  event_link_id uuid -- The event link it is about, if it is one
  detention_id uuid -- The detention it is about, if it is one
  custody_place_id uuid -- The custody place it is about, if it is one
  charge_id uuid -- The charge it is about, if it is one
  proceeding_id uuid -- The proceeding it is about, if it is one
  figure_id uuid -- The figure it is about, if it is one
  field text not null -- The field it is a value of
  value jsonb not null -- The value: a text, a number or a date as { edtf, words, resolved, note }
  preferred boolean not null -- Whether this is the value the record shows
  reason text -- Why it is, or is not, preferred
  recorded_at timestamp with time zone default now() not null -- When this row was first recorded here (one of four clocks; never shown as a date of the case)
  constraint claims_case_id_fkey FOREIGN KEY (case_id) REFERENCES work.cases(id)
  constraint claims_charge_id_fkey FOREIGN KEY (charge_id) REFERENCES work.charges(id)
  constraint claims_custody_place_id_fkey FOREIGN KEY (custody_place_id) REFERENCES work.custody_places(id)
  constraint claims_detention_id_fkey FOREIGN KEY (detention_id) REFERENCES work.detentions(id)
  constraint claims_event_id_fkey FOREIGN KEY (event_id) REFERENCES work.events(id)
  constraint claims_event_link_id_fkey FOREIGN KEY (event_link_id) REFERENCES work.event_links(id)
  constraint claims_figure_id_fkey FOREIGN KEY (figure_id) REFERENCES work.figures(id)
  constraint claims_group_id_fkey FOREIGN KEY (group_id) REFERENCES work.groups(id)
  constraint claims_in_case_id_fkey FOREIGN KEY (in_case_id) REFERENCES work.cases(id)
  constraint claims_one_record CHECK ((num_nonnulls(case_id, person_id, person_name_id, position_id, organisation_id, group_id, event_id, participant_id, event_link_id, detention_id, custody_place_id, charge_id, proceeding_id, figure_id) = 1))
  constraint claims_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES work.organisations(id)
  constraint claims_participant_id_fkey FOREIGN KEY (participant_id) REFERENCES work.participants(id)
  constraint claims_person_id_fkey FOREIGN KEY (person_id) REFERENCES work.people(id)
  constraint claims_person_name_id_fkey FOREIGN KEY (person_name_id) REFERENCES work.person_names(id)
  constraint claims_pkey PRIMARY KEY (id)
  constraint claims_position_id_fkey FOREIGN KEY (position_id) REFERENCES work.positions(id)
  constraint claims_proceeding_id_fkey FOREIGN KEY (proceeding_id) REFERENCES work.proceedings(id)
  CREATE INDEX claims_case_id ON work.claims USING btree (case_id) WHERE (case_id IS NOT NULL) -- Claims about a case.
  CREATE INDEX claims_charge_id ON work.claims USING btree (charge_id) WHERE (charge_id IS NOT NULL) -- Claims about a charge.
  CREATE INDEX claims_custody_place_id ON work.claims USING btree (custody_place_id) WHERE (custody_place_id IS NOT NULL) -- Claims about a custody place.
  CREATE INDEX claims_detention_id ON work.claims USING btree (detention_id) WHERE (detention_id IS NOT NULL) -- Claims about a detention.
  CREATE INDEX claims_event_id ON work.claims USING btree (event_id) WHERE (event_id IS NOT NULL) -- Claims about a event.
  CREATE INDEX claims_event_link_id ON work.claims USING btree (event_link_id) WHERE (event_link_id IS NOT NULL) -- Claims about a event link.
  CREATE INDEX claims_figure_id ON work.claims USING btree (figure_id) WHERE (figure_id IS NOT NULL) -- Claims about a figure.
  CREATE INDEX claims_group_id ON work.claims USING btree (group_id) WHERE (group_id IS NOT NULL) -- Claims about a group.
  CREATE INDEX claims_in_case_id ON work.claims USING btree (in_case_id) -- Claims of a case (export, publishing).
  CREATE INDEX claims_organisation_id ON work.claims USING btree (organisation_id) WHERE (organisation_id IS NOT NULL) -- Claims about a organisation.
  CREATE INDEX claims_participant_id ON work.claims USING btree (participant_id) WHERE (participant_id IS NOT NULL) -- Claims about a participant.
  CREATE INDEX claims_person_id ON work.claims USING btree (person_id) WHERE (person_id IS NOT NULL) -- Claims about a person.
  CREATE INDEX claims_person_name_id ON work.claims USING btree (person_name_id) WHERE (person_name_id IS NOT NULL) -- Claims about a person name.
  CREATE INDEX claims_position_id ON work.claims USING btree (position_id) WHERE (position_id IS NOT NULL) -- Claims about a position.
  CREATE INDEX claims_proceeding_id ON work.claims USING btree (proceeding_id) WHERE (proceeding_id IS NOT NULL) -- Claims about a proceeding.
table work.custody_places -- A place where a detained person was held, and when.
  id uuid not null -- Identity, kept in every exchange between installations
  detention_id uuid not null -- The detention
  place_id uuid not null -- Where
  held_edtf text -- When they were held there: the value in EDTF (ISO 8601-2), canonical form; null when nothing dates it
  held_words text -- When they were held there: the words of the source, as written
  held_resolved work.date_resolution -- When they were held there: how the words became the value
  held_note text -- When they were held there: why the value is what it is, where that needs saying
  held_earliest date -- When they were held there: first day it can be; null when open or unknown
  held_latest date -- When they were held there: last day it can be; null when open or unknown
  held_earliest_kind work.bound_kind -- When they were held there: whether the first day is known, open or unknown
  held_latest_kind work.bound_kind -- When they were held there: whether the last day is known, open (still going on) or unknown
  held_sort text -- When they were held there: text whose byte order is the order of the timeline
  note text -- What is known of it
  recorded_at timestamp with time zone default now() not null -- When this row was first recorded here (one of four clocks; never shown as a date of the case)
  constraint custody_places_detention_id_fkey FOREIGN KEY (detention_id) REFERENCES work.detentions(id)
  constraint custody_places_held_complete CHECK ((((held_edtf IS NULL) = (held_sort IS NULL)) AND ((held_edtf IS NULL) = (held_earliest_kind IS NULL)) AND ((held_edtf IS NULL) = (held_latest_kind IS NULL))))
  constraint custody_places_held_in_order CHECK ((held_earliest <= held_latest))
  constraint custody_places_pkey PRIMARY KEY (id)
  constraint custody_places_place_id_fkey FOREIGN KEY (place_id) REFERENCES work.places(id)
  CREATE INDEX custody_places_detention_id ON work.custody_places USING btree (detention_id) -- Custody places of a detention.
  CREATE INDEX custody_places_place_id ON work.custody_places USING btree (place_id) -- Who was held at a place.
table work.detentions -- A spell in custody of a person or a group.
  id uuid not null -- Identity, kept in every exchange between installations
  code text not null -- Short public code of the detention, random so that it tells neither order nor number; never reused
  case_id uuid not null -- The case
  person_id uuid -- Who was held
  group_id uuid -- Or the group that was held
  began_edtf text -- When custody began: the value in EDTF (ISO 8601-2), canonical form; null when nothing dates it
  began_words text -- When custody began: the words of the source, as written
  began_resolved work.date_resolution -- When custody began: how the words became the value
  began_note text -- When custody began: why the value is what it is, where that needs saying
  began_earliest date -- When custody began: first day it can be; null when open or unknown
  began_latest date -- When custody began: last day it can be; null when open or unknown
  began_earliest_kind work.bound_kind -- When custody began: whether the first day is known, open or unknown
  began_latest_kind work.bound_kind -- When custody began: whether the last day is known, open (still going on) or unknown
  began_sort text -- When custody began: text whose byte order is the order of the timeline
  ended_edtf text -- When custody ended: the value in EDTF (ISO 8601-2), canonical form; null when nothing dates it
  ended_words text -- When custody ended: the words of the source, as written
  ended_resolved work.date_resolution -- When custody ended: how the words became the value
  ended_note text -- When custody ended: why the value is what it is, where that needs saying
  ended_earliest date -- When custody ended: first day it can be; null when open or unknown
  ended_latest date -- When custody ended: last day it can be; null when open or unknown
  ended_earliest_kind work.bound_kind -- When custody ended: whether the first day is known, open or unknown
  ended_latest_kind work.bound_kind -- When custody ended: whether the last day is known, open (still going on) or unknown
  ended_sort text -- When custody ended: text whose byte order is the order of the timeline
  end_state work.end_state not null -- Ongoing, ended or unknown: never worked out from a missing date
  body_id uuid -- Who held them
  legal_basis text -- Legal basis given, as reported
  account text -- What is known of it, in the language of the record
  lang text not null -- Language of the texts, as a BCP 47 tag
  treatment text -- Treatment in custody, as reported
  wgad_categories text[] default '{}'::text[] not null -- Categories of the UN Working Group on Arbitrary Detention, I to V
  standing work.standing not null -- How firmly it stands
  start_event_id uuid -- The event that began it
  end_event_id uuid -- The event that ended it
  recorded_at timestamp with time zone default now() not null -- When this row was first recorded here (one of four clocks; never shown as a date of the case)
  constraint detentions_began_complete CHECK ((((began_edtf IS NULL) = (began_sort IS NULL)) AND ((began_edtf IS NULL) = (began_earliest_kind IS NULL)) AND ((began_edtf IS NULL) = (began_latest_kind IS NULL))))
  constraint detentions_began_in_order CHECK ((began_earliest <= began_latest))
  constraint detentions_body_id_fkey FOREIGN KEY (body_id) REFERENCES work.organisations(id)
  constraint detentions_case_id_fkey FOREIGN KEY (case_id) REFERENCES work.cases(id)
  constraint detentions_code_form CHECK ((code ~ '^[a-z0-9]{4,16}$'::text))
  constraint detentions_code_key UNIQUE (code)
  constraint detentions_end_event_id_fkey FOREIGN KEY (end_event_id) REFERENCES work.events(id)
  constraint detentions_ended_complete CHECK ((((ended_edtf IS NULL) = (ended_sort IS NULL)) AND ((ended_edtf IS NULL) = (ended_earliest_kind IS NULL)) AND ((ended_edtf IS NULL) = (ended_latest_kind IS NULL))))
  constraint detentions_ended_in_order CHECK ((ended_earliest <= ended_latest))
  constraint detentions_group_id_fkey FOREIGN KEY (group_id) REFERENCES work.groups(id)
  constraint detentions_one_held CHECK ((num_nonnulls(person_id, group_id) = 1))
  constraint detentions_ongoing_has_no_end CHECK (((end_state <> 'ongoing'::work.end_state) OR (ended_edtf IS NULL)))
  constraint detentions_person_id_fkey FOREIGN KEY (person_id) REFERENCES work.people(id)
  constraint detentions_pkey PRIMARY KEY (id)
  constraint detentions_start_event_id_fkey FOREIGN KEY (start_event_id) REFERENCES work.events(id)
  CREATE INDEX detentions_body_id ON work.detentions USING btree (body_id) -- Detentions by a body.
  CREATE INDEX detentions_case_id ON work.detentions USING btree (case_id) -- Detentions of a case.
  CREATE INDEX detentions_end_event_id ON work.detentions USING btree (end_event_id) -- The detention that an event ended.
  CREATE INDEX detentions_group_id ON work.detentions USING btree (group_id) -- Detentions of a group.
  CREATE INDEX detentions_person_id ON work.detentions USING btree (person_id) -- Detentions of a person.
  CREATE INDEX detentions_start_event_id ON work.detentions USING btree (start_event_id) -- The detention that an event began.
table work.event_links -- How one event relates to another. A link can be doubtful and is cited like anything else.
  id uuid not null -- Identity, kept in every exchange between installations
  event_id uuid not null -- From this event
  other_event_id uuid not null -- To that one
  kind work.event_link_kind not null -- How they relate
  standing work.standing default 'reported'::work.standing not null -- How firmly the relation stands
  note text -- What the link rests on
  recorded_at timestamp with time zone default now() not null -- When this row was first recorded here (one of four clocks; never shown as a date of the case)
  constraint event_links_event_id_fkey FOREIGN KEY (event_id) REFERENCES work.events(id)
  constraint event_links_key UNIQUE (event_id, other_event_id, kind)
  constraint event_links_other_event_id_fkey FOREIGN KEY (other_event_id) REFERENCES work.events(id)
  constraint event_links_pkey PRIMARY KEY (id)
  constraint event_links_two_events CHECK ((event_id <> other_event_id))
  CREATE INDEX event_links_other_event_id ON work.event_links USING btree (other_event_id) -- Links that point to an event.
table work.events -- Something that happened or was said.
  id uuid not null -- Identity, kept in every exchange between installations
  code text not null -- Short public code of the event, random so that it tells neither order nor number; never reused
  kind text not null -- Kind of event, from the vocabulary event_kinds
  title text not null -- What happened, in one line
  account text -- What happened, in a few sentences
  lang text not null -- Language of title and account, as a BCP 47 tag
  happened_edtf text -- When it happened: the value in EDTF (ISO 8601-2), canonical form; null when nothing dates it
  happened_words text -- When it happened: the words of the source, as written
  happened_resolved work.date_resolution -- When it happened: how the words became the value
  happened_note text -- When it happened: why the value is what it is, where that needs saying
  happened_earliest date -- When it happened: first day it can be; null when open or unknown
  happened_latest date -- When it happened: last day it can be; null when open or unknown
  happened_earliest_kind work.bound_kind -- When it happened: whether the first day is known, open or unknown
  happened_latest_kind work.bound_kind -- When it happened: whether the last day is known, open (still going on) or unknown
  happened_sort text -- When it happened: text whose byte order is the order of the timeline
  happened_span daterange generated always as (daterange(happened_earliest, happened_latest, '[]'::text)) stored -- The days it can have happened; an end that is open or unknown is unbounded
  time_local text -- Local time of day as HH:MM, where known
  time_zone text -- IANA zone of the local time
  place_id uuid -- Where
  standing work.standing not null -- How firmly it stands
  statement_state work.statement_state -- For a statement: how it came about
  statement_medium text -- For a statement: where it was made, from the vocabulary media
  recorded_at timestamp with time zone default now() not null -- When this row was first recorded here (one of four clocks; never shown as a date of the case)
  constraint events_code_form CHECK ((code ~ '^[a-z0-9]{4,16}$'::text))
  constraint events_code_key UNIQUE (code)
  constraint events_happened_complete CHECK ((((happened_edtf IS NULL) = (happened_sort IS NULL)) AND ((happened_edtf IS NULL) = (happened_earliest_kind IS NULL)) AND ((happened_edtf IS NULL) = (happened_latest_kind IS NULL))))
  constraint events_happened_in_order CHECK ((happened_earliest <= happened_latest))
  constraint events_pkey PRIMARY KEY (id)
  constraint events_place_id_fkey FOREIGN KEY (place_id) REFERENCES work.places(id)
  constraint events_statement_state CHECK (((statement_state IS NULL) OR (kind = 'statement'::text)))
  constraint events_time_form CHECK ((time_local ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'::text))
  constraint events_time_has_zone CHECK (((time_local IS NULL) = (time_zone IS NULL)))
  CREATE INDEX events_happened_span ON work.events USING gist (happened_span) -- Which events can fall in a period (desk filter, possible duplicates).
  CREATE INDEX events_place_id ON work.events USING btree (place_id) -- Events at a place.
table work.figure_relations -- How one figure overlaps with another.
  figure_id uuid not null -- This figure
  other_figure_id uuid not null -- That one
  relation work.count_relation not null -- How they overlap; read from this figure to that one
  note text -- Why we think so
  constraint figure_relations_figure_id_fkey FOREIGN KEY (figure_id) REFERENCES work.figures(id)
  constraint figure_relations_other_figure_id_fkey FOREIGN KEY (other_figure_id) REFERENCES work.figures(id)
  constraint figure_relations_pkey PRIMARY KEY (figure_id, other_figure_id)
  constraint figure_relations_two_figures CHECK ((figure_id <> other_figure_id))
  CREATE INDEX figure_relations_other_figure_id ON work.figure_relations USING btree (other_figure_id) -- Figures that relate to a figure.
table work.figures -- A count that somebody claimed.
  id uuid not null -- Identity, kept in every exchange between installations
  code text not null -- Short public code of the figure, random so that it tells neither order nor number; never reused
  case_id uuid not null -- The case
  event_id uuid -- The event it counts
  group_id uuid -- The group whose number it is
  subject text not null -- What is counted
  lang text not null -- Language of the subject, as a BCP 47 tag
  unit text not null -- Unit, from the vocabulary counting_units
  count_kind work.count_kind not null -- How the number was given
  value_min bigint -- The number, or the smaller of two
  value_max bigint -- The larger of two numbers
  value_words text -- The number as written, such as thousands
  as_of_edtf text -- What day the count is of: the value in EDTF (ISO 8601-2), canonical form; null when nothing dates it
  as_of_words text -- What day the count is of: the words of the source, as written
  as_of_resolved work.date_resolution -- What day the count is of: how the words became the value
  as_of_note text -- What day the count is of: why the value is what it is, where that needs saying
  as_of_earliest date -- What day the count is of: first day it can be; null when open or unknown
  as_of_latest date -- What day the count is of: last day it can be; null when open or unknown
  as_of_earliest_kind work.bound_kind -- What day the count is of: whether the first day is known, open or unknown
  as_of_latest_kind work.bound_kind -- What day the count is of: whether the last day is known, open (still going on) or unknown
  as_of_sort text -- What day the count is of: text whose byte order is the order of the timeline
  includes_named_victim work.answer default 'unknown'::work.answer not null -- Whether the count includes the named victim of the case
  claimed_by_person_id uuid -- Who says so
  claimed_by_organisation_id uuid -- Or the body that says so
  claimed_by_words text -- Or who says so, in words
  standing work.standing not null -- How firmly it stands
  note text -- Who disputes it and why
  recorded_at timestamp with time zone default now() not null -- When this row was first recorded here (one of four clocks; never shown as a date of the case)
  constraint figures_as_of_complete CHECK ((((as_of_edtf IS NULL) = (as_of_sort IS NULL)) AND ((as_of_edtf IS NULL) = (as_of_earliest_kind IS NULL)) AND ((as_of_edtf IS NULL) = (as_of_latest_kind IS NULL))))
  constraint figures_as_of_in_order CHECK ((as_of_earliest <= as_of_latest))
  constraint figures_case_id_fkey FOREIGN KEY (case_id) REFERENCES work.cases(id)
  constraint figures_claimed_by_organisation_id_fkey FOREIGN KEY (claimed_by_organisation_id) REFERENCES work.organisations(id)
  constraint figures_claimed_by_person_id_fkey FOREIGN KEY (claimed_by_person_id) REFERENCES work.people(id)
  constraint figures_code_form CHECK ((code ~ '^[a-z0-9]{4,16}$'::text))
  constraint figures_code_key UNIQUE (code)
  constraint figures_event_id_fkey FOREIGN KEY (event_id) REFERENCES work.events(id)
  constraint figures_group_id_fkey FOREIGN KEY (group_id) REFERENCES work.groups(id)
  constraint figures_one_claimant CHECK ((num_nonnulls(claimed_by_person_id, claimed_by_organisation_id, claimed_by_words) <= 1))
  constraint figures_pkey PRIMARY KEY (id)
  constraint figures_value_in_order CHECK (((value_min >= 0) AND (value_min <= value_max)))
  constraint figures_value_matches CHECK (
CASE count_kind
    WHEN 'unknown'::work.count_kind THEN ((value_min IS NULL) AND (value_max IS NULL) AND (value_words IS NOT NULL))
    WHEN 'between'::work.count_kind THEN ((value_min IS NOT NULL) AND (value_max IS NOT NULL))
    ELSE ((value_min IS NOT NULL) AND (value_max IS NULL))
END)
  CREATE INDEX figures_case_id ON work.figures USING btree (case_id) -- Figures of a case.
  CREATE INDEX figures_claimed_by_organisation_id ON work.figures USING btree (claimed_by_organisation_id) -- Figures claimed by a body.
  CREATE INDEX figures_claimed_by_person_id ON work.figures USING btree (claimed_by_person_id) -- Figures claimed by a person.
  CREATE INDEX figures_event_id ON work.figures USING btree (event_id) -- Figures about an event.
  CREATE INDEX figures_group_id ON work.figures USING btree (group_id) -- Figures about a group.
table work.group_members -- A named person known to be one of a group; the count of the group includes them.
  group_id uuid not null -- The group
  person_id uuid not null -- One of them
  constraint group_members_group_id_fkey FOREIGN KEY (group_id) REFERENCES work.groups(id)
  constraint group_members_person_id_fkey FOREIGN KEY (person_id) REFERENCES work.people(id)
  constraint group_members_pkey PRIMARY KEY (group_id, person_id)
  CREATE INDEX group_members_person_id ON work.group_members USING btree (person_id) -- Groups of a person.
table work.groups -- A number of people who act or suffer together and are not all named.
  id uuid not null -- Identity, kept in every exchange between installations
  unit text not null -- What is counted, from the vocabulary counting_units
  description text not null -- Who they are, in the language of the record
  lang text not null -- Language of the description, as a BCP 47 tag
  count_kind work.count_kind not null -- How the number was given
  count_min integer -- The number, or the smaller of two
  count_max integer -- The larger of two numbers
  recorded_at timestamp with time zone default now() not null -- When this row was first recorded here (one of four clocks; never shown as a date of the case)
  constraint groups_count_in_order CHECK (((count_min >= 0) AND (count_min <= count_max)))
  constraint groups_count_matches CHECK (
CASE count_kind
    WHEN 'unknown'::work.count_kind THEN ((count_min IS NULL) AND (count_max IS NULL))
    WHEN 'between'::work.count_kind THEN ((count_min IS NOT NULL) AND (count_max IS NOT NULL))
    ELSE ((count_min IS NOT NULL) AND (count_max IS NULL))
END)
  constraint groups_pkey PRIMARY KEY (id)
table work.organisations -- A body or unit: a force, an office, an outlet, a court.
  id uuid not null -- Identity, kept in every exchange between installations
  code text not null -- Short public code of the organisation, random so that it tells neither order nor number; never reused
  parent_id uuid -- The body it is a unit of
  name text not null -- Name in the language of the record
  lang text not null -- Language of the name, as a BCP 47 tag
  other_names text[] default '{}'::text[] not null -- Other names and names in other scripts
  kind text not null -- Kind of body, from the vocabulary organisation_kinds
  country text -- ISO 3166-1 alpha-2 code
  recorded_at timestamp with time zone default now() not null -- When this row was first recorded here (one of four clocks; never shown as a date of the case)
  constraint organisations_code_form CHECK ((code ~ '^[a-z0-9]{4,16}$'::text))
  constraint organisations_code_key UNIQUE (code)
  constraint organisations_not_own_parent CHECK ((parent_id <> id))
  constraint organisations_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES work.organisations(id)
  constraint organisations_pkey PRIMARY KEY (id)
  CREATE INDEX organisations_parent_id ON work.organisations USING btree (parent_id) -- Units of a body.
table work.participants -- The part of a person, an organisation or a group in an event.
  id uuid not null -- Identity, kept in every exchange between installations
  event_id uuid not null -- The event
  person_id uuid -- A person
  organisation_id uuid -- Or an organisation
  group_id uuid -- Or a group
  role text not null -- Role in the event, from the vocabulary roles
  involvement text -- Degree of involvement, from the vocabulary involvements
  note text -- What the role does not say
  sort_order integer default 0 not null -- Order in the list of participants
  recorded_at timestamp with time zone default now() not null -- When this row was first recorded here (one of four clocks; never shown as a date of the case)
  constraint participants_event_id_fkey FOREIGN KEY (event_id) REFERENCES work.events(id)
  constraint participants_group_id_fkey FOREIGN KEY (group_id) REFERENCES work.groups(id)
  constraint participants_one_kind CHECK ((num_nonnulls(person_id, organisation_id, group_id) = 1))
  constraint participants_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES work.organisations(id)
  constraint participants_person_id_fkey FOREIGN KEY (person_id) REFERENCES work.people(id)
  constraint participants_pkey PRIMARY KEY (id)
  CREATE INDEX participants_event_id ON work.participants USING btree (event_id) -- Participants of an event.
  CREATE INDEX participants_group_id ON work.participants USING btree (group_id) -- Events of a group.
  CREATE INDEX participants_organisation_id ON work.participants USING btree (organisation_id) -- Events of a body.
  CREATE INDEX participants_person_id ON work.participants USING btree (person_id) -- Events of a person.
table work.people -- A human being. Names are rows of their own; the real identity of a protected person is in protected_identities.
  id uuid not null -- Identity, kept in every exchange between installations
  code text not null -- Short public code of the person, random so that it tells neither order nor number; never reused
  unnamed boolean default false not null -- Evidenced but nameless; may be named later and keeps its id
  protected boolean default false not null -- Published under the label only
  label text -- What the public reads for an unnamed or protected person, such as Witness 2
  description text -- One line about who this is, in the language of the record
  lang text not null -- Language of label and description, as a BCP 47 tag
  recorded_at timestamp with time zone default now() not null -- When this row was first recorded here (one of four clocks; never shown as a date of the case)
  constraint people_code_form CHECK ((code ~ '^[a-z0-9]{4,16}$'::text))
  constraint people_code_key UNIQUE (code)
  constraint people_label_present CHECK (((label IS NOT NULL) OR (NOT (unnamed OR protected))))
  constraint people_pkey PRIMARY KEY (id)
table work.person_names -- One name of one person, whole and as written; no first and last name is forced.
  id uuid not null -- Identity, kept in every exchange between installations
  person_id uuid not null -- Whose name it is
  full_name text not null -- The whole name as written
  script text not null -- ISO 15924 code of the script
  lang text not null -- Language of the name, as a BCP 47 tag
  kind text not null -- Kind of name, from the vocabulary name_kinds
  public boolean default false not null -- May be published
  preferred boolean default false not null -- The name to show where the script fits
  recorded_at timestamp with time zone default now() not null -- When this row was first recorded here (one of four clocks; never shown as a date of the case)
  constraint person_names_person_id_fkey FOREIGN KEY (person_id) REFERENCES work.people(id)
  constraint person_names_pkey PRIMARY KEY (id)
  CREATE INDEX person_names_person_id ON work.person_names USING btree (person_id) -- Names of a person.
  CREATE UNIQUE INDEX person_names_one_preferred ON work.person_names USING btree (person_id, script) WHERE preferred -- At most one preferred name of a person in each script.
table work.places -- A place, in a tree of places.
  id uuid not null -- Identity, kept in every exchange between installations
  code text not null -- Short public code of the place, random so that it tells neither order nor number; never reused
  parent_id uuid -- The place that contains it
  name text not null -- Name as written in the language of the record
  lang text not null -- Language of the name, as a BCP 47 tag
  kind text not null -- Kind of place, from the vocabulary place_kinds
  latitude numeric(9,6) -- Degrees north, WGS 84
  longitude numeric(9,6) -- Degrees east, WGS 84
  public_precision work.public_precision default 'exact'::work.public_precision not null -- How precisely it may be published
  recorded_at timestamp with time zone default now() not null -- When this row was first recorded here (one of four clocks; never shown as a date of the case)
  constraint places_code_form CHECK ((code ~ '^[a-z0-9]{4,16}$'::text))
  constraint places_code_key UNIQUE (code)
  constraint places_coordinates_range CHECK ((((latitude >= ('-90'::integer)::numeric) AND (latitude <= (90)::numeric)) AND ((longitude >= ('-180'::integer)::numeric) AND (longitude <= (180)::numeric))))
  constraint places_coordinates_whole CHECK (((latitude IS NULL) = (longitude IS NULL)))
  constraint places_not_own_parent CHECK ((parent_id <> id))
  constraint places_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES work.places(id)
  constraint places_pkey PRIMARY KEY (id)
  CREATE INDEX places_parent_id ON work.places USING btree (parent_id) -- Children of a place (export of a case, place tree).
table work.positions -- An office or post that a person held in an organisation, dated: in office then is not in office now.
  id uuid not null -- Identity, kept in every exchange between installations
  person_id uuid not null -- Who held it
  organisation_id uuid -- Where
  title text not null -- Title of the post
  lang text not null -- Language of the title, as a BCP 47 tag
  held_edtf text -- When the post was held: the value in EDTF (ISO 8601-2), canonical form; null when nothing dates it
  held_words text -- When the post was held: the words of the source, as written
  held_resolved work.date_resolution -- When the post was held: how the words became the value
  held_note text -- When the post was held: why the value is what it is, where that needs saying
  held_earliest date -- When the post was held: first day it can be; null when open or unknown
  held_latest date -- When the post was held: last day it can be; null when open or unknown
  held_earliest_kind work.bound_kind -- When the post was held: whether the first day is known, open or unknown
  held_latest_kind work.bound_kind -- When the post was held: whether the last day is known, open (still going on) or unknown
  held_sort text -- When the post was held: text whose byte order is the order of the timeline
  recorded_at timestamp with time zone default now() not null -- When this row was first recorded here (one of four clocks; never shown as a date of the case)
  constraint positions_held_complete CHECK ((((held_edtf IS NULL) = (held_sort IS NULL)) AND ((held_edtf IS NULL) = (held_earliest_kind IS NULL)) AND ((held_edtf IS NULL) = (held_latest_kind IS NULL))))
  constraint positions_held_in_order CHECK ((held_earliest <= held_latest))
  constraint positions_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES work.organisations(id)
  constraint positions_person_id_fkey FOREIGN KEY (person_id) REFERENCES work.people(id)
  constraint positions_pkey PRIMARY KEY (id)
  CREATE INDEX positions_organisation_id ON work.positions USING btree (organisation_id) -- Who held posts in a body.
  CREATE INDEX positions_person_id ON work.positions USING btree (person_id) -- Positions of a person.
table work.proceeding_steps -- An event that is a step of a proceeding.
  proceeding_id uuid not null -- The proceeding
  event_id uuid not null -- The event
  step text not null -- The step, from the vocabulary steps
  constraint proceeding_steps_event_id_fkey FOREIGN KEY (event_id) REFERENCES work.events(id)
  constraint proceeding_steps_pkey PRIMARY KEY (proceeding_id, event_id)
  constraint proceeding_steps_proceeding_id_fkey FOREIGN KEY (proceeding_id) REFERENCES work.proceedings(id)
  CREATE INDEX proceeding_steps_event_id ON work.proceeding_steps USING btree (event_id) -- The step that an event is.
table work.proceedings -- A legal proceeding in a case. Its status is its last step by event time.
  id uuid not null -- Identity, kept in every exchange between installations
  code text not null -- Short public code of the proceeding, random so that it tells neither order nor number; never reused
  case_id uuid not null -- The case
  title text not null -- What it is called here
  lang text not null -- Language of the title, as a BCP 47 tag
  kind text not null -- Kind of proceeding, from the vocabulary proceeding_kinds
  jurisdiction text not null -- ISO 3166-1 alpha-2 code, or the name of an international body
  body_id uuid -- The authority that conducts it
  number text -- Its number, where public
  recorded_at timestamp with time zone default now() not null -- When this row was first recorded here (one of four clocks; never shown as a date of the case)
  constraint proceedings_body_id_fkey FOREIGN KEY (body_id) REFERENCES work.organisations(id)
  constraint proceedings_case_id_fkey FOREIGN KEY (case_id) REFERENCES work.cases(id)
  constraint proceedings_code_form CHECK ((code ~ '^[a-z0-9]{4,16}$'::text))
  constraint proceedings_code_key UNIQUE (code)
  constraint proceedings_pkey PRIMARY KEY (id)
  CREATE INDEX proceedings_body_id ON work.proceedings USING btree (body_id) -- Proceedings before a body.
  CREATE INDEX proceedings_case_id ON work.proceedings USING btree (case_id) -- Proceedings of a case.
table work.protected_identities -- The real identity of a protected person. Reached only through the role qantar_protected.
  person_id uuid not null -- The protected person
  real_name text not null -- The real name
  other_names text[] default '{}'::text[] not null -- Other names and spellings that would identify the person
  reason text not null -- Why the person is protected
  decided_by text -- Who decided it
  decided_on date -- When it was decided
  review_on date -- When to look at it again
  recorded_at timestamp with time zone default now() not null -- When this row was first recorded here (one of four clocks; never shown as a date of the case)
  constraint protected_identities_person_id_fkey FOREIGN KEY (person_id) REFERENCES work.people(id)
  constraint protected_identities_pkey PRIMARY KEY (person_id)
table work.revisions -- One change of one record. Append only and hash-chained over the whole installation.
  seq bigint not null -- Number in the chain, without gaps
  at timestamp with time zone not null -- When
  author text not null -- Who: a member, or the system with its reason
  record_table text not null -- Table of the record
  record_id text not null -- Identity of the record; parts joined by a slash
  case_id uuid -- The case, where it belongs to one
  action text not null -- insert, update or publish
  reason text not null -- Why
  before jsonb -- The record before; null for an insert, and for identities of protected people
  after jsonb -- The record after; null for identities of protected people
  salt text not null -- Random salt of the content digest, so that content can be expunged without breaking the chain
  content_hash text not null -- SHA-256 over salt, before and after, hexadecimal
  previous_hash text not null -- Hash of the revision before; 64 zeros for the first
  hash text not null -- SHA-256 over everything but before and after, hexadecimal
  constraint revisions_action_known CHECK ((action = ANY (ARRAY['insert'::text, 'update'::text, 'publish'::text])))
  constraint revisions_pkey PRIMARY KEY (seq)
  constraint revisions_previous_hash_key UNIQUE (previous_hash)
  CREATE INDEX revisions_case_id ON work.revisions USING btree (case_id, seq) -- History of a case.
  CREATE INDEX revisions_record ON work.revisions USING btree (record_table, record_id, seq) -- History of a record.
table work.sources -- A work that tells us something: an article, a broadcast, an interview, a document, a post, testimony.
  id uuid not null -- Identity, kept in every exchange between installations
  code text not null -- Short public code of the source, random so that it tells neither order nor number; never reused
  kind text not null -- Kind of work, from the vocabulary source_kinds
  title text not null -- Title, or a description in brackets where there is none
  authors text[] default '{}'::text[] not null -- Authors as printed
  outlet text -- Who published it
  lang text not null -- Language of the work, as a BCP 47 tag
  published_edtf text -- When it was published: the value in EDTF (ISO 8601-2), canonical form; null when nothing dates it
  published_words text -- When it was published: the words of the source, as written
  published_resolved work.date_resolution -- When it was published: how the words became the value
  published_note text -- When it was published: why the value is what it is, where that needs saying
  published_earliest date -- When it was published: first day it can be; null when open or unknown
  published_latest date -- When it was published: last day it can be; null when open or unknown
  published_earliest_kind work.bound_kind -- When it was published: whether the first day is known, open or unknown
  published_latest_kind work.bound_kind -- When it was published: whether the last day is known, open (still going on) or unknown
  published_sort text -- When it was published: text whose byte order is the order of the timeline
  derived_from_id uuid -- The source it passes on: its origin
  reported_by_id uuid -- The source through which we know it, until somebody captures the work itself
  url text -- Address of the work
  access text default 'open'::text not null -- Who can reach it, from the vocabulary access_classes
  reliability text -- Reliability of the source, A to F
  note text -- What a reader should know of it
  recorded_at timestamp with time zone default now() not null -- When this row was first recorded here (one of four clocks; never shown as a date of the case)
  constraint sources_code_form CHECK ((code ~ '^[a-z0-9]{4,16}$'::text))
  constraint sources_code_key UNIQUE (code)
  constraint sources_derived_from_id_fkey FOREIGN KEY (derived_from_id) REFERENCES work.sources(id)
  constraint sources_not_own_origin CHECK (((derived_from_id <> id) AND (reported_by_id <> id)))
  constraint sources_pkey PRIMARY KEY (id)
  constraint sources_published_complete CHECK ((((published_edtf IS NULL) = (published_sort IS NULL)) AND ((published_edtf IS NULL) = (published_earliest_kind IS NULL)) AND ((published_edtf IS NULL) = (published_latest_kind IS NULL))))
  constraint sources_published_in_order CHECK ((published_earliest <= published_latest))
  constraint sources_reliability_grade CHECK ((reliability ~ '^[A-F]$'::text))
  constraint sources_reported_by_id_fkey FOREIGN KEY (reported_by_id) REFERENCES work.sources(id)
  CREATE INDEX sources_derived_from_id ON work.sources USING btree (derived_from_id) -- Sources with one origin.
  CREATE INDEX sources_reported_by_id ON work.sources USING btree (reported_by_id) -- What a source passes on.
  CREATE INDEX sources_url ON work.sources USING btree (url) -- Is this address known already?
grant usage on schema pub to qantar_desk
grant usage on schema pub to qantar_reader
grant insert, select on pub.cases to qantar_desk
grant select on pub.cases to qantar_reader
grant update (until_version) on pub.cases to qantar_desk
grant insert, select on pub.detentions to qantar_desk
grant select on pub.detentions to qantar_reader
grant update (until_version) on pub.detentions to qantar_desk
grant insert, select on pub.events to qantar_desk
grant select on pub.events to qantar_reader
grant update (until_version) on pub.events to qantar_desk
grant insert, select on pub.figures to qantar_desk
grant select on pub.figures to qantar_reader
grant update (until_version) on pub.figures to qantar_desk
grant insert, select on pub.organisations to qantar_desk
grant select on pub.organisations to qantar_reader
grant update (until_version) on pub.organisations to qantar_desk
grant insert, select on pub.people to qantar_desk
grant select on pub.people to qantar_reader
grant update (until_version) on pub.people to qantar_desk
grant insert, select on pub.places to qantar_desk
grant select on pub.places to qantar_reader
grant update (until_version) on pub.places to qantar_desk
grant insert, select on pub.proceedings to qantar_desk
grant select on pub.proceedings to qantar_reader
grant update (until_version) on pub.proceedings to qantar_desk
grant insert, select on pub.sources to qantar_desk
grant select on pub.sources to qantar_reader
grant update (until_version) on pub.sources to qantar_desk
grant insert, select on pub.versions to qantar_desk
grant select on pub.versions to qantar_reader
grant usage on schema work to qantar_desk
grant usage on schema work to qantar_protected
grant insert, select, update on work.captures to qantar_desk
grant insert, select, update on work.case_events to qantar_desk
grant insert, select, update on work.case_people to qantar_desk
grant insert, select, update on work.case_sources to qantar_desk
grant insert, select, update on work.cases to qantar_desk
grant insert, select, update on work.charges to qantar_desk
grant insert, select on work.citations to qantar_desk
grant insert, select, update on work.claims to qantar_desk
grant insert, select, update on work.custody_places to qantar_desk
grant insert, select, update on work.detentions to qantar_desk
grant insert, select, update on work.event_links to qantar_desk
grant insert, select, update on work.events to qantar_desk
grant insert, select, update on work.figure_relations to qantar_desk
grant insert, select, update on work.figures to qantar_desk
grant insert, select, update on work.group_members to qantar_desk
grant insert, select, update on work.groups to qantar_desk
grant insert, select, update on work.organisations to qantar_desk
grant insert, select, update on work.participants to qantar_desk
grant insert, select, update on work.people to qantar_desk
grant insert, select, update on work.person_names to qantar_desk
grant insert, select, update on work.places to qantar_desk
grant insert, select, update on work.positions to qantar_desk
grant insert, select, update on work.proceeding_steps to qantar_desk
grant insert, select, update on work.proceedings to qantar_desk
grant insert, select, update on work.protected_identities to qantar_protected
grant insert, select on work.revisions to qantar_desk
grant insert, select, update on work.sources to qantar_desk
