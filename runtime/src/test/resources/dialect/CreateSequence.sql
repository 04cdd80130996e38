-- h2
create sequence booking_seq start with 1 increment by 50;

-- h2, reverse
drop sequence booking_seq;

-- postgresql
create sequence booking_seq start with 1 increment by 50;

-- postgresql, reverse
drop sequence booking_seq;

