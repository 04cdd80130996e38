-- upgrade
create type Light as enum ('DAY','NIGHT');
create cast (varchar as Light) with inout as implicit;
create cast (Light as varchar) with inout as implicit;
alter table band add column light Light;
alter type Genre add value if not exists 'SOUL' after 'JAZZ';

-- downgrade
alter type Genre rename to Genre_old;
create type Genre as enum ('FOLK','JAZZ');
create cast (varchar as Genre) with inout as implicit;
create cast (Genre as varchar) with inout as implicit;
alter table band alter column first_genre set data type Genre using cast(cast(first_genre as varchar) as Genre);
alter table band alter column genre drop default;
alter table band alter column genre set data type Genre using cast(cast(genre as varchar) as Genre);
alter table band alter column genre set default 'JAZZ';
drop cast (varchar as Genre_old);
drop cast (Genre_old as varchar);
drop type Genre_old;
alter table band drop column light;
drop cast (varchar as Light);
drop cast (Light as varchar);
drop type Light;
