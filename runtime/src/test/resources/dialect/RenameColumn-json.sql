-- h2
alter table file alter column body rename to text;

-- h2, reverse
alter table file alter column text rename to body;

-- postgresql
alter table file rename column body to text;

-- postgresql, reverse
alter table file rename column text to body;

-- mariadb
alter table file change column body text json not null comment 'what''s in it';

-- mariadb, reverse
alter table file change column text body json not null comment 'what''s in it';

-- mysql
alter table file rename column body to text;

-- mysql, reverse
alter table file rename column text to body;

-- sqlite
alter table file rename column body to text;

-- sqlite, reverse
alter table file rename column text to body;

