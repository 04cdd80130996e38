-- h2
alter table guest add column twice integer generated always as (stars * 2);

-- h2, reverse
alter table guest drop column twice;

-- postgresql
alter table guest add column twice integer generated always as (stars * 2) stored;

-- postgresql, reverse
alter table guest drop column twice;

