-- upgrade
alter table band modify column genre enum ('FOLK','JAZZ') not null;
alter table band modify column light enum ('DAY','DUSK','NIGHT');
alter table band modify column mood enum ('GOOD','BAD') default 'GOOD';

-- downgrade
alter table band modify column mood enum ('GOOD','BAD') default 'GOOD';
alter table band modify column light enum ('DAY','NIGHT','DUSK');
alter table band modify column genre enum ('FOLK','JAZZ','ROCK') not null;
