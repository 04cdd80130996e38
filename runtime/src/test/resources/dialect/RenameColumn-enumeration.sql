-- h2
alter table guest alter column mood rename to temper;

-- h2, reverse
alter table guest alter column temper rename to mood;

-- postgresql
alter table guest rename column mood to temper;
alter table guest rename constraint guest_mood_check to guest_temper_check;

-- postgresql, reverse
alter table guest rename column temper to mood;
alter table guest rename constraint guest_temper_check to guest_mood_check;

-- mariadb
alter table guest rename column mood to temper;

-- mariadb, reverse
alter table guest rename column temper to mood;

-- mysql
alter table guest rename column mood to temper;

-- mysql, reverse
alter table guest rename column temper to mood;

-- sqlite
alter table guest rename column mood to temper;

-- sqlite, reverse
alter table guest rename column temper to mood;

