-- h2

-- h2, reverse

-- postgresql
create sequence booking_seq start with 1 increment by 50 cache 20;

-- postgresql, reverse
drop sequence booking_seq;

-- mariadb

-- mariadb, reverse

-- mysql

-- mysql, reverse

-- sqlite

-- sqlite, reverse

