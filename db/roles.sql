-- The database roles of Qantar. Run by a superuser, or by a role that may create roles, before the migrations;
-- safe to run again: each statement is skipped when it would change nothing, so that a login without the right
-- to create roles can start on a database whose administrator prepared them.
--
--   qantar_owner      owns the schemas and runs the migrations
--   qantar_desk       the desk and the command line: the working record
--   qantar_reader     the public site: the published record and nothing else
--   qantar_protected  no login; may read protected identities. The desk is a member but does not inherit it,
--                     so code reaches a protected identity only after SET LOCAL ROLE, which is easy to find.
--
-- What each role may do with a table is granted by the migrations.

do $$
declare
  item record;
begin
  for item in
    select * from (values
      ('qantar_owner', 'login inherit'),
      ('qantar_desk', 'login noinherit'),
      ('qantar_reader', 'login noinherit'),
      ('qantar_protected', 'nologin noinherit')
    ) as wanted (name, attributes)
  loop
    if not exists (select from pg_roles where rolname = item.name) then
      execute format('create role %I %s', item.name, item.attributes);
    end if;
  end loop;

  if not pg_has_role('qantar_desk', 'qantar_protected', 'member') then
    grant qantar_protected to qantar_desk;
  end if;

  -- A superuser may become any role; anybody else needs to be a member to migrate as the owner.
  if not (select rolsuper from pg_roles where rolname = current_user)
     and not pg_has_role(current_user, 'qantar_owner', 'member') then
    execute format('grant qantar_owner to %I', current_user);
  end if;

  -- The owner makes schemas and (trusted) extensions in this database.
  if not has_database_privilege('qantar_owner', current_database(), 'create') then
    execute format('grant create on database %I to qantar_owner', current_database());
  end if;
  if not has_schema_privilege('qantar_owner', 'public', 'create') then
    grant create, usage on schema public to qantar_owner;
  end if;
end
$$;

-- Limits of a web request: a statement ends after five seconds, a wait for a lock after two, a transaction left
-- open after fifteen. The command line lifts them for its own sessions.
do $$
declare
  item record;
begin
  for item in
    select wanted.role, wanted.name, wanted.value
      from (
        select role, name, value
          from unnest(array['qantar_desk', 'qantar_reader']) as role,
               (values ('statement_timeout', '5s'), ('lock_timeout', '2s'),
                       ('idle_in_transaction_session_timeout', '15s'), ('TimeZone', 'UTC')) as setting (name, value)
        union all
        select 'qantar_reader', 'default_transaction_read_only', 'on'
        union all
        select 'qantar_owner', 'TimeZone', 'UTC'
      ) as wanted
     where not exists (
       select from pg_db_role_setting s join pg_roles r on r.oid = s.setrole
        where r.rolname = wanted.role and s.setdatabase = 0
          and wanted.name || '=' || wanted.value = any (s.setconfig))
  loop
    execute format('alter role %I set %I = %L', item.role, item.name, item.value);
  end loop;
end
$$;
