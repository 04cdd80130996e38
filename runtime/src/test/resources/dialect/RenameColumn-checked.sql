-- h2
alter table file alter column pages rename to length;

-- h2, reverse
alter table file alter column length rename to pages;

-- postgresql
alter table file rename column pages to length;
alter table file rename constraint file_pages_check to file_length_check;

-- postgresql, reverse
alter table file rename column length to pages;
alter table file rename constraint file_length_check to file_pages_check;

-- mariadb
alter table file change column pages length integer default 1 check (length > 0);

-- mariadb, reverse
alter table file change column length pages integer default 1 check (pages > 0);

-- mysql
alter table file drop check `file_chk_1`;
alter table file rename column pages to length;
alter table file add constraint `file_chk_1` check (length > 0);

-- mysql, reverse
alter table file drop check `file_chk_1`;
alter table file rename column length to pages;
alter table file add constraint `file_chk_1` check (pages > 0);

-- sqlite
alter table file rename column pages to length;

-- sqlite, reverse
alter table file rename column length to pages;

