-- h2
create domain Genre as varchar(4) check (value in ('FOLK','JAZZ'));
alter table guest add column genre Genre;

-- h2, reverse
alter table guest drop column genre;
drop domain Genre;

-- postgresql
create type Genre as enum ('FOLK','JAZZ');
create cast (varchar as Genre) with inout as implicit;
create cast (Genre as varchar) with inout as implicit;
alter table guest add column genre Genre;

-- postgresql, reverse
alter table guest drop column genre;
drop cast (varchar as Genre);
drop cast (Genre as varchar);
drop type Genre;

-- mariadb
alter table guest add column genre enum ('FOLK','JAZZ');

-- mariadb, reverse
alter table guest drop column genre;

-- mysql
alter table guest add column genre enum ('FOLK','JAZZ');

-- mysql, reverse
alter table guest drop column genre;

-- sqlite
-- refused: [RT414] sqlite can't store enum Genre('FOLK','JAZZ') as a named type. Use an unnamed enumeration instead.

-- sqlite, reverse
alter table guest drop column genre;

