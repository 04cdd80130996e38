-- upgrade
alter table guest set schema crm;

-- downgrade
do $$ begin execute format('alter table crm.guest set schema %I', current_schema()); end $$;
