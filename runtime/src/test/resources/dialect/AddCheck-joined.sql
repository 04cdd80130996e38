-- h2
alter table guest drop constraint guest_stars_check;
alter table guest add constraint guest_stars_check check ((stars between 0 and 5) and (stars <> 4));

-- h2, reverse
alter table guest drop constraint guest_stars_check;
alter table guest add constraint guest_stars_check check (stars between 0 and 5);

-- postgresql
alter table guest drop constraint guest_stars_check;
alter table guest add constraint guest_stars_check check ((stars between 0 and 5) and (stars <> 4));

-- postgresql, reverse
alter table guest drop constraint guest_stars_check;
alter table guest add constraint guest_stars_check check (stars between 0 and 5);

