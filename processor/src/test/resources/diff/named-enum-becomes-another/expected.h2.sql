-- upgrade
alter domain Genre rename to Genre_old;
create domain Genre as varchar(4) check (value in ('FOLK','JAZZ'));
alter table band alter column genre set data type Genre;
drop domain Genre_old;
alter domain Light rename to Light_old;
create domain Light as varchar(5) check (value in ('DAY','DUSK','NIGHT'));
alter table band alter column light set data type Light;
drop domain Light_old;
create domain Temper as varchar(4) check (value in ('GOOD','BAD'));
alter table band alter column mood set data type Temper;
drop domain Mood;

-- downgrade
create domain Mood as varchar(4) check (value in ('GOOD','BAD'));
alter table band alter column mood set data type Mood;
drop domain Temper;
alter domain Light rename to Light_old;
create domain Light as varchar(5) check (value in ('DAY','NIGHT','DUSK'));
alter table band alter column light set data type Light;
drop domain Light_old;
alter domain Genre rename to Genre_old;
create domain Genre as varchar(4) check (value in ('FOLK','JAZZ','ROCK'));
alter table band alter column genre set data type Genre;
drop domain Genre_old;
