-- h2
alter table guest alter column name drop not null;

-- h2, reverse
alter table guest alter column name set not null;

-- postgresql
alter table guest alter column name drop not null;

-- postgresql, reverse
alter table guest alter column name set not null;

