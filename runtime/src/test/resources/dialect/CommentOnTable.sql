-- h2
comment on table guest is 'who''s there';

-- h2, reverse
comment on table guest is 'who stays';

-- postgresql
comment on table guest is 'who''s there';

-- postgresql, reverse
comment on table guest is 'who stays';

-- mariadb
alter table guest comment='who''s there';

-- mariadb, reverse
alter table guest comment='who stays';

-- mysql
alter table guest comment='who''s there';

-- mysql, reverse
alter table guest comment='who stays';

-- sqlite

-- sqlite, reverse

