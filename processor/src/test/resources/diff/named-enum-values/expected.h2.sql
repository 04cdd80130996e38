-- upgrade
create domain Light as varchar(5) check (value in ('DAY','NIGHT'));
alter table band add column light Light;
alter domain Genre rename to Genre_old;
create domain Genre as varchar(4) check (value in ('FOLK','JAZZ','SOUL'));
alter table band alter column first_genre set data type Genre;
alter table band alter column genre set data type Genre;
drop domain Genre_old;

-- downgrade
alter domain Genre rename to Genre_old;
create domain Genre as varchar(4) check (value in ('FOLK','JAZZ'));
alter table band alter column first_genre set data type Genre;
alter table band alter column genre set data type Genre;
drop domain Genre_old;
alter table band drop column light;
drop domain Light;
