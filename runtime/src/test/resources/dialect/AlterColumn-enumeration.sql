-- h2
alter table guest alter column mood set data type varchar(255);

-- h2, reverse
alter table guest alter column mood set data type enum ('BAD','GOOD');

-- postgresql
alter table guest drop constraint guest_mood_check;

-- postgresql, reverse
alter table guest add constraint guest_mood_check check (mood in ('GOOD','BAD'));

-- mariadb
alter table guest modify column mood varchar(255) not null;

-- mariadb, reverse
alter table guest modify column mood enum ('BAD','GOOD') not null;

-- mysql
alter table guest modify column mood varchar(255) not null;

-- mysql, reverse
alter table guest modify column mood enum ('BAD','GOOD') not null;

