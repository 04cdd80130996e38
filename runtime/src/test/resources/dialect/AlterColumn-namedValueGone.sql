-- h2
alter domain Genre rename to Genre_old;
create domain Genre as varchar(4) check (value in ('FOLK','JAZZ','SOUL'));
alter table gig alter column genre set data type Genre;
drop domain Genre_old;

-- h2, reverse
alter domain Genre rename to Genre_old;
create domain Genre as varchar(4) check (value in ('FOLK','JAZZ','POP'));
alter table gig alter column genre set data type Genre;
drop domain Genre_old;

-- postgresql
alter type Genre rename to Genre_old;
create type Genre as enum ('FOLK','JAZZ','SOUL');
create cast (varchar as Genre) with inout as implicit;
create cast (Genre as varchar) with inout as implicit;
alter table gig alter column genre drop default;
alter table gig alter column genre set data type Genre using cast(cast(genre as varchar) as Genre);
alter table gig alter column genre set default 'JAZZ';
drop cast (varchar as Genre_old);
drop cast (Genre_old as varchar);
drop type Genre_old;

-- postgresql, reverse
alter type Genre rename to Genre_old;
create type Genre as enum ('FOLK','JAZZ','POP');
create cast (varchar as Genre) with inout as implicit;
create cast (Genre as varchar) with inout as implicit;
alter table gig alter column genre drop default;
alter table gig alter column genre set data type Genre using cast(cast(genre as varchar) as Genre);
alter table gig alter column genre set default 'JAZZ';
drop cast (varchar as Genre_old);
drop cast (Genre_old as varchar);
drop type Genre_old;

-- mariadb
alter table gig modify column genre enum ('FOLK','JAZZ','SOUL') not null default 'JAZZ';

-- mariadb, reverse
alter table gig modify column genre enum ('FOLK','JAZZ','POP') not null default 'JAZZ';

-- mysql
alter table gig modify column genre enum ('FOLK','JAZZ','SOUL') not null default 'JAZZ';

-- mysql, reverse
alter table gig modify column genre enum ('FOLK','JAZZ','POP') not null default 'JAZZ';

-- sqlite
-- refused: [RT414] sqlite can't store enum Genre('FOLK','JAZZ','POP') as a named type. Use an unnamed enumeration instead.

-- sqlite, reverse
-- refused: [RT414] sqlite can't store enum Genre('FOLK','JAZZ','SOUL') as a named type. Use an unnamed enumeration instead.

