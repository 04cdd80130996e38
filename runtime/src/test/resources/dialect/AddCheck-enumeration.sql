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

