-- h2
alter table guest alter column stars rename to rating;

-- h2, reverse
alter table guest alter column rating rename to stars;

-- postgresql
alter table guest rename column stars to rating;
alter table guest rename constraint guest_stars_check to guest_rating_check;

-- postgresql, reverse
alter table guest rename column rating to stars;
alter table guest rename constraint guest_rating_check to guest_stars_check;

-- mariadb
alter table guest change column stars rating integer check (rating between 0 and 5);

-- mariadb, reverse
alter table guest change column rating stars integer check (stars between 0 and 5);

-- mysql
alter table guest drop check `guest_chk_1`;
alter table guest rename column stars to rating;
alter table guest add constraint `guest_chk_1` check (rating between 0 and 5);

-- mysql, reverse
alter table guest drop check `guest_chk_1`;
alter table guest rename column rating to stars;
alter table guest add constraint `guest_chk_1` check (stars between 0 and 5);

-- sqlite
alter table guest rename column stars to rating;

-- sqlite, reverse
alter table guest rename column rating to stars;

