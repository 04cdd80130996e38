-- h2
alter table guest rename to visitor;

-- h2, reverse
alter table visitor rename to guest;

-- postgresql
alter table guest rename to visitor;
alter table visitor rename constraint guest_pkey to visitor_pkey;
alter table visitor rename constraint guest_email_key to visitor_email_key;
alter table visitor rename constraint guest_mood_check to visitor_mood_check;
alter table visitor rename constraint guest_stars_check to visitor_stars_check;

-- postgresql, reverse
alter table visitor rename to guest;
alter table guest rename constraint visitor_pkey to guest_pkey;
alter table guest rename constraint visitor_email_key to guest_email_key;
alter table guest rename constraint visitor_mood_check to guest_mood_check;
alter table guest rename constraint visitor_stars_check to guest_stars_check;

-- mariadb
alter table guest rename to visitor;

-- mariadb, reverse
alter table visitor rename to guest;

-- mysql
alter table guest rename to visitor;

-- mysql, reverse
alter table visitor rename to guest;

-- sqlite
alter table guest rename to visitor;

-- sqlite, reverse
alter table visitor rename to guest;

