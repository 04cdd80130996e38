-- upgrade
do $$ begin if to_regnamespace('sales') is null then create schema sales; end if; end $$;
alter table guest set schema sales;

-- downgrade
do $$ begin execute format('alter table sales.guest set schema %I', current_schema()); end $$;
