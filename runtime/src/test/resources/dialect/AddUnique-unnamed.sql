-- h2
alter table guest add constraint guest_fax_key unique (fax);

-- h2, reverse
alter table guest drop constraint guest_fax_key;

-- postgresql
alter table guest add constraint guest_fax_key unique (fax);

-- postgresql, reverse
alter table guest drop constraint guest_fax_key;

-- mariadb
alter table guest add constraint `fax` unique (fax);

-- mariadb, reverse
alter table guest drop index `fax`;

-- mysql
alter table guest add constraint `fax` unique (fax);

-- mysql, reverse
alter table guest drop index `fax`;

