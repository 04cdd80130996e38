-- h2
alter table guest alter column stars rename to rating;
alter table guest rename constraint guest_stars_check to guest_rating_check;

-- h2, reverse
alter table guest alter column rating rename to stars;
alter table guest rename constraint guest_rating_check to guest_stars_check;

-- postgresql
alter table guest rename column stars to rating;
alter table guest rename constraint guest_stars_check to guest_rating_check;

-- postgresql, reverse
alter table guest rename column rating to stars;
alter table guest rename constraint guest_rating_check to guest_stars_check;

