-- sqlserver
create sequence booking_seq start with 5 increment by -1;

-- sqlserver, reverse
drop sequence booking_seq;

-- oracle
create sequence booking_seq maxvalue 5 start with 5 increment by -1;

-- oracle, reverse
drop sequence booking_seq;

