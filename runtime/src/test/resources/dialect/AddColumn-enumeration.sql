-- h2
alter table guest add column state enum ('DONE','NEW');

-- h2, reverse
alter table guest drop column state;

-- postgresql
alter table guest add column state varchar(20);
alter table guest add constraint guest_state_check check (state in ('NEW','DONE'));

-- postgresql, reverse
alter table guest drop constraint guest_state_check;
alter table guest drop column state;

-- mariadb
alter table guest add column state enum ('DONE','NEW');

-- mariadb, reverse
alter table guest drop column state;

-- mysql
alter table guest add column state enum ('DONE','NEW');

-- mysql, reverse
alter table guest drop column state;

