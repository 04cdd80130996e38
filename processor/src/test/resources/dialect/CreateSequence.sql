-- sqlserver
create sequence booking_seq start with 1 increment by 50;

-- sqlserver, reverse
drop sequence booking_seq;

-- oracle
create sequence booking_seq start with 1 increment by 50;

-- oracle, reverse
drop sequence booking_seq;

