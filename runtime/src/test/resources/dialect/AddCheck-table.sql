-- h2
alter table guest add constraint guest_check check (name <> email);

-- h2, reverse
alter table guest drop constraint guest_check;

-- postgresql
alter table guest add constraint guest_check check (name <> email);

-- postgresql, reverse
alter table guest drop constraint guest_check;

-- mariadb
alter table guest add constraint CONSTRAINT_1 check (name <> email);

-- mariadb, reverse
alter table guest drop constraint CONSTRAINT_1;

-- mysql
alter table guest add constraint `guest_chk_2` check (name <> email);

-- mysql, reverse
alter table guest drop check `guest_chk_2`;

