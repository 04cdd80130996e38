-- h2
alter table guest add constraint guest_mood_check check (mood <> 'BAD');

-- h2, reverse
alter table guest drop constraint guest_mood_check;

-- postgresql
alter table guest drop constraint guest_mood_check;
alter table guest add constraint guest_mood_check check ((mood <> 'BAD') and (mood in ('GOOD','BAD')));

-- postgresql, reverse
alter table guest drop constraint guest_mood_check;
alter table guest add constraint guest_mood_check check (mood in ('GOOD','BAD'));

-- mariadb
alter table guest modify column mood enum ('BAD','GOOD') not null check (mood <> 'BAD');

-- mariadb, reverse
alter table guest modify column mood enum ('BAD','GOOD') not null;

-- mysql
alter table guest drop check `guest_chk_1`, add constraint `guest_chk_2` check (stars between 0 and 5);
alter table guest add constraint `guest_chk_1` check (mood <> 'BAD');

-- mysql, reverse
alter table guest drop check `guest_chk_1`;
alter table guest drop check `guest_chk_2`, add constraint `guest_chk_1` check (stars between 0 and 5);

