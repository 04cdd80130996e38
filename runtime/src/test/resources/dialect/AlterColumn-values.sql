-- h2
alter table guest alter column mood set data type enum ('BAD','GOOD','UGLY');

-- h2, reverse
alter table guest alter column mood set data type enum ('BAD','GOOD');

-- postgresql
alter table guest drop constraint guest_mood_check;
alter table guest add constraint guest_mood_check check (mood in ('GOOD','BAD','UGLY'));

-- postgresql, reverse
alter table guest drop constraint guest_mood_check;
alter table guest add constraint guest_mood_check check (mood in ('GOOD','BAD'));

-- mariadb
alter table guest modify column mood enum ('BAD','GOOD','UGLY') not null;

-- mariadb, reverse
alter table guest modify column mood enum ('BAD','GOOD') not null;

-- mysql
alter table guest modify column mood enum ('BAD','GOOD','UGLY') not null;

-- mysql, reverse
alter table guest modify column mood enum ('BAD','GOOD') not null;

