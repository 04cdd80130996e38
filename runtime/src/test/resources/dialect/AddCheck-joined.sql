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

-- mariadb
alter table guest modify column stars integer check ((stars between 0 and 5) and (stars <> 4));

-- mariadb, reverse
alter table guest modify column stars integer check (stars between 0 and 5);

-- mysql
alter table guest drop check `guest_chk_1`;
alter table guest add constraint `guest_chk_1` check ((stars between 0 and 5) and (stars <> 4));

-- mysql, reverse
alter table guest drop check `guest_chk_1`;
alter table guest add constraint `guest_chk_1` check (stars between 0 and 5);

