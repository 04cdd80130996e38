-- upgrade
alter type address drop attribute fax, add attribute zip integer;

-- downgrade
alter type address rename to address_old;
alter type stay rename to stay_old;
create type address as (fax varchar(40), street varchar(255));
create function pg_temp.retort_converted(address_old) returns address language sql strict as 'select cast(null as varchar(40)), ($1).street';
create function pg_temp.retort_converted(address_old array) returns address array language sql strict as 'select coalesce(array_agg(pg_temp.retort_converted($1[i]) order by i), ''{}'') from generate_subscripts($1, 1) i';
create type stay as (nights integer, home address);
create function pg_temp.retort_converted(stay_old) returns stay language sql strict as 'select ($1).nights, pg_temp.retort_converted(($1).home)';
create function pg_temp.retort_converted(stay_old array) returns stay array language sql strict as 'select coalesce(array_agg(pg_temp.retort_converted($1[i]) order by i), ''{}'') from generate_subscripts($1, 1) i';
alter table guest alter column home set data type address using pg_temp.retort_converted(home);
alter table guest alter column others set data type address array using pg_temp.retort_converted(others);
alter table guest alter column stay set data type stay using pg_temp.retort_converted(stay);
drop function pg_temp.retort_converted(stay_old);
drop function pg_temp.retort_converted(stay_old array);
drop type stay_old;
drop function pg_temp.retort_converted(address_old);
drop function pg_temp.retort_converted(address_old array);
drop type address_old;
