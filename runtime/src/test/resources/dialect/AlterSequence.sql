-- h2
alter sequence booking_seq start with 100 increment by 10;

-- h2, reverse
alter sequence booking_seq start with 1 increment by 50;

-- postgresql
alter sequence booking_seq start with 100 increment by 10;

-- postgresql, reverse
alter sequence booking_seq start with 1 increment by 50;

-- mariadb
alter sequence booking_seq start with 100 increment by 10;

-- mariadb, reverse
alter sequence booking_seq start with 1 increment by 50;

-- mysql

-- mysql, reverse

-- sqlite

-- sqlite, reverse

