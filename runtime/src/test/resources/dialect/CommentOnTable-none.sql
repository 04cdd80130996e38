-- h2
comment on table guest is null;

-- h2, reverse
comment on table guest is 'who stays';

-- postgresql
comment on table guest is null;

-- postgresql, reverse
comment on table guest is 'who stays';

-- mariadb
alter table guest comment='';

-- mariadb, reverse
alter table guest comment='who stays';

-- mysql
alter table guest comment='';

-- mysql, reverse
alter table guest comment='who stays';

-- sqlite

-- sqlite, reverse

