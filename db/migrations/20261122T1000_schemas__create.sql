-- Two records in one database: work (the working record, for the desk) and pub (the published record, for everyone).
create schema work;
comment on schema work is 'The working record: complete, editable, with drafts, disputes and revisions. Only the desk and the command line see it.';
create schema pub;
comment on schema pub is 'The published record: what the world may see, written only by publishing. The reader login sees this and nothing else.';

create extension if not exists pg_trgm with schema public;
create extension if not exists btree_gist with schema public;

create type work.date_resolution as enum ('as_stated', 'inferred_from_publication', 'inferred_from_text', 'inferred_from_order', 'computed');
comment on type work.date_resolution is 'How the words of a source became an EDTF value.';

create type work.bound_kind as enum ('known', 'open', 'unknown');
comment on type work.bound_kind is 'Whether a bound of a date is known, open (no end) or unknown (an end exists, nobody told the day).';

create type work.standing as enum ('alleged', 'reported', 'corroborated', 'found_by_court', 'disputed', 'retracted');
comment on type work.standing is 'How firmly a thing stands.';

create type work.statement_state as enum ('voluntary', 'coerced', 'retracted', 'denied', 'official', 'found_by_court', 'unknown');
comment on type work.statement_state is 'What is known of how a statement came about and what became of it.';

create type work.end_state as enum ('ongoing', 'ended', 'unknown');
comment on type work.end_state is 'Whether a spell in custody goes on, has ended, or nobody knows: three different things.';

create type work.count_kind as enum ('exactly', 'at_least', 'about', 'between', 'unknown');
comment on type work.count_kind is 'How a number of people was given.';

create type work.count_relation as enum ('same', 'part_of', 'disjoint', 'unknown');
comment on type work.count_relation is 'How two figures overlap.';

create type work.citation_relation as enum ('supports', 'partly', 'contradicts', 'mentions');
comment on type work.citation_relation is 'What a source does to the statement that cites it.';

create type work.public_precision as enum ('exact', 'district', 'region', 'hidden');
comment on type work.public_precision is 'How precisely a place may be published.';

create type work.event_link_kind as enum ('before', 'after', 'causes', 'part_of', 'contradicts', 'concerns');
comment on type work.event_link_kind is 'How one event relates to another; read from the event to the other.';

create type work.answer as enum ('yes', 'no', 'unknown');
comment on type work.answer is 'A question that may be unanswered.';
