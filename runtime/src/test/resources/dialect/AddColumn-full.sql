-- h2
alter table guest add column vip boolean default false not null;
comment on column guest.vip is 'very';

-- h2, reverse
alter table guest drop column vip;

-- postgresql
alter table guest add column vip boolean default false not null;
comment on column guest.vip is 'very';

-- postgresql, reverse
alter table guest drop column vip;

-- mariadb
alter table guest add column vip bit not null default false comment 'very';

-- mariadb, reverse
alter table guest drop column vip;

-- mysql
alter table guest add column vip bit not null default false comment 'very';

-- mysql, reverse
alter table guest drop column vip;

-- sqlite
alter table guest add column vip boolean default false not null;

-- sqlite, reverse
alter table guest drop column vip;

