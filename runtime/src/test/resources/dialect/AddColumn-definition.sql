-- h2
alter table guest add column city varchar(30) default 'Rome' not null;

-- h2, reverse
alter table guest drop column city;

-- postgresql
alter table guest add column city varchar(30) default 'Rome' not null;

-- postgresql, reverse
alter table guest drop column city;

