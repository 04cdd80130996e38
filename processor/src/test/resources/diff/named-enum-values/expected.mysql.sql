-- upgrade
alter table band add column light enum ('DAY','NIGHT');
alter table band modify column first_genre enum ('FOLK','JAZZ','SOUL') not null;
alter table band modify column genre enum ('FOLK','JAZZ','SOUL') default 'JAZZ';

-- downgrade
alter table band modify column genre enum ('FOLK','JAZZ') default 'JAZZ';
alter table band modify column first_genre enum ('FOLK','JAZZ') not null;
alter table band drop column light;
